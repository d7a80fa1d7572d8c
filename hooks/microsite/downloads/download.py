"""A file that visitors take away, and who writes it: with the words of the pages and absolute links."""

from dataclasses import dataclass

from ..addresses import Address
from ..citing import Citing
from ..locales import Locale
from ..model.site import Site
from ..plain_words import PlainWords
from ..plan import Plan


@dataclass(frozen=True)
class Download:
    """One file of the built site."""

    address: Address
    content: bytes


class Speaker(PlainWords):
    """Writes what downloads say, in one locale: they stand alone, so that every link is absolute."""

    def __init__(self, plan: Plan, locale: Locale):
        self.plan, self.locale, self.base = plan, locale, plan.circumstances.base_url
        super().__init__(Citing(plan.site, plan.addresses, locale, "index.html", root=self.base))

    @property
    def site(self) -> Site:
        return self.plan.site

    def markdown(self, text: str) -> str:
        """A Markdown text with its citations written out."""
        return self._citing.markdown(text)

    def url(self, identifier: str) -> str | None:
        """Where the site shows a page, a record or a figure; None while the site has no address."""
        address = self.plan.addresses.of(identifier, self.locale)
        return self.base + address.url if address and self.base else None


def beside(plan: Plan, identifier: str, locale: Locale, ending: str) -> Address:
    """The address of a file that belongs to a page: in its folder, under its name in the locale."""
    folder = plan.addresses.page(identifier, locale).file.removesuffix("index.html")
    name = folder.rstrip("/").rpartition("/")[2] or "index"
    return Address(f"{folder}{name}{ending}")
