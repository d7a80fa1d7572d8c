"""Where each page and each record stands in the built site, in every locale."""

from collections.abc import Mapping
from dataclasses import dataclass

from .locales import Locale
from .model.site import WITH_PAGES, Site

LISTED_ON = {
    "organisations": "who-is-who",
    "people": "who-is-who",
    "contacts": "contacts",
    "stages": "offers",
    "needs": "offers",
    "use-cases": "work-with-us",
    "programs": "ecosystem",
    "diseases": "diseases",
    "milestones": "timeline",
    "sources": "sources",
    "conflicts": "sources",
    "glossary": "glossary",
    "corrections": "corrections",
}
"""Collections whose records are anchors on a page of prose, and which page."""


@dataclass(frozen=True)
class Address:
    """A page of the built site, and a place on it."""

    file: str
    """Path of the HTML file below the site's root: `en/offers/index.html`."""
    anchor: str = ""

    def seen_from(self, file: str, *, directories: bool = True) -> str:
        """The relative link from another page; `directories` leaves out `index.html`, as web servers allow."""
        if self.file == file and self.anchor:
            return f"#{self.anchor}"
        path = "../" * file.count("/") + self.file
        if directories and path.endswith("index.html"):
            path = path.removesuffix("index.html") or "./"
        return path + (f"#{self.anchor}" if self.anchor else "")

    @property
    def url(self) -> str:
        """Path below the site's root as a visitor types it: `en/offers/`."""
        return self.file.removesuffix("index.html") + (f"#{self.anchor}" if self.anchor else "")


class Addresses:
    """Addresses of all pages and records of a site."""

    def __init__(self, site: Site):
        self._site = site
        self._pages: Mapping[tuple[str, str], Address] = dict(self._all())

    def page(self, identifier: str, locale: Locale) -> Address:
        """Of a page by its id: a page of prose, or a record with a page of its own. Raises KeyError."""
        return self._pages[identifier, locale.code]

    def of(self, identifier: str, locale: Locale) -> Address | None:
        """Of a page, a record or a figure; None where the site shows it nowhere by itself."""
        if (identifier, locale.code) in self._pages:
            return self._pages[identifier, locale.code]
        if identifier in self._site.figures:
            return self._anchor("key-figures", locale, identifier.replace(".", "-"))
        kind = self._site.kind_of(identifier)
        return self._anchor(LISTED_ON[kind], locale, identifier) if kind in LISTED_ON else None

    def _anchor(self, page: str, locale: Locale, anchor: str) -> Address | None:
        address = self._pages.get((page, locale.code))
        return Address(address.file, anchor) if address else None

    def _all(self):
        for locale in self._site.locales:
            root = "" if locale is self._site.default_locale else f"{locale.code}/"
            for identifier, by_locale in self._site.prose.items():
                slug = by_locale[locale.code].front_matter.slug
                yield (identifier, locale.code), Address(f"{root}{slug}/index.html" if slug else f"{root}index.html")
            for kind in WITH_PAGES:
                if kind not in self._site.prose:
                    continue
                folder = self._site.prose[kind][locale.code].front_matter.slug
                for identifier, record in self._site.collections[kind].items():
                    yield (identifier, locale.code), Address(f"{root}{folder}/{record.slug[locale]}/index.html")
