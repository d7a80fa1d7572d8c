"""The pages of a site: every page of prose and every record that has one, in every locale."""

from collections.abc import Iterator
from dataclasses import dataclass

from .addresses import Address, Addresses
from .locales import Locale
from .model.prose import ProsePage
from .model.record import Record
from .model.site import WITH_PAGES, Site


@dataclass(frozen=True)
class Page:
    """One page in one locale."""

    id: str
    """Of the record or of the page of prose: the same in every locale."""
    locale: Locale
    kind: str
    """`prose`, or the collection of its record."""
    subject: ProsePage | Record
    address: Address
    former: tuple[Address, ...]
    """Where it used to be: redirect pages are left there."""

    @property
    def source_name(self) -> str:
        """Its name among the sources of the site generator: `fr/offers/omics.md`."""
        path = self.id if self.kind == "prose" else f"{self.kind}/{self.id}"
        return f"{self.locale.code}/{path}.md"

    @property
    def parent(self) -> str | None:
        """Id of the page above it; None for the home page."""
        if self.id == "index":
            return None
        return "index" if self.kind == "prose" else self.kind


def site_pages(site: Site, addresses: Addresses) -> Iterator[Page]:
    """Every page of the site, locale by locale, in the order of the data."""
    for locale in site.locales:
        root = "" if locale is site.default_locale else f"{locale.code}/"
        for identifier, by_locale in site.prose.items():
            prose = by_locale[locale.code]
            former = tuple(Address(f"{root}{slug}/index.html") for slug in prose.front_matter.former_slugs)
            yield Page(identifier, locale, "prose", prose, addresses.page(identifier, locale), former)
        for kind in WITH_PAGES:
            if kind not in site.prose:
                continue
            folder = site.prose[kind][locale.code].front_matter.slug
            for identifier, record in site.collections[kind].items():
                former = tuple(
                    Address(f"{root}{folder}/{slugs[locale]}/index.html") for slugs in record.former_slugs
                )
                yield Page(identifier, locale, kind, record, addresses.page(identifier, locale), former)
