"""What every description of a page rests on: its plan, its words as a visitor reads them, and stable identities."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from ..addresses import Address
from ..locales import LOCALES, Locale
from ..model.reference import Source
from ..model.site import Site
from ..model.values import When
from ..pages import Page
from ..plain_words import PlainWords

Node = dict[str, Any]
"""A thing of schema.org's vocabulary, as JSON-LD."""


def node(kind: str, identity: str | None = None, **properties: Any) -> Node:
    """A node of this type; what is unknown is left out."""
    known = {name: value for name, value in properties.items() if value not in (None, "", [], {})}
    return {"@type": kind, **({"@id": identity} if identity else {}), **known}


@dataclass(frozen=True)
class Subject:
    """A page that is to be described."""

    page: Page
    title: str
    description: str
    cited: tuple[Source, ...] = ()
    """The sources that it rests on."""
    revised: date | None = None
    picture: Address | None = None
    """What stands for it where its link is shared."""


class Describing:
    """Describes one page, in its own language, with the facts that it shows."""

    def __init__(self, speaker: PlainWords, subject: Subject):
        self.plan, self.subject = speaker.plan, subject
        self.own, self.cited = subject.page, subject.cited
        self.words, self.written = speaker.words, speaker.written

    @property
    def title(self) -> str:
        return self.words(self.subject.title)

    @property
    def description(self) -> str:
        return self.words(self.subject.description)

    @property
    def revised(self) -> str | None:
        return self.subject.revised.isoformat() if self.subject.revised else None

    @property
    def picture(self) -> str | None:
        return self.url(self.subject.picture) if self.subject.picture else None

    @property
    def own_url(self) -> str:
        """Of the page that is described."""
        return self.url(self.own.address)

    def here(self, anchor: str) -> str:
        """The identity of something that this page alone describes, in its language."""
        return self.url(Address(self.own.address.file, anchor))

    @property
    def site(self) -> Site:
        return self.plan.site

    @property
    def locale(self) -> Locale:
        return self.own.locale

    def url(self, address: Address) -> str:
        """Absolute where the site knows its address, otherwise relative to the page, as JSON-LD allows."""
        circumstances = self.plan.circumstances
        if circumstances.base_url:
            return circumstances.base_url + address.url
        return address.seen_from(self.own.address.file, directories=circumstances.directories)

    def page_url(self, identifier: str) -> str | None:
        """Where this language shows a record."""
        address = self.plan.addresses.of(identifier, self.locale)
        return self.url(address) if address else None

    def identity(self, identifier: str) -> str | None:
        """The name of a record among all things: the same on every page and in every language."""
        address = self.plan.addresses.of(identifier, self.site.default_locale)
        return self.url(Address(address.file, address.anchor or identifier)) if address else None

    def home(self, anchor: str) -> str:
        """The identity of what the home page stands for: the site, the partnership."""
        home = self.plan.addresses.page("index", self.site.default_locale)
        return self.url(Address(home.file, anchor))

    def day(self, when: When | None) -> str | None:
        """A date as ISO 8601; None where it is not one day, month or year."""
        return when.iso if when else None

    def source(self, source: Source) -> Node:
        """A document that facts come from."""
        return node(
            "CreativeWork", self.identity(source.id),
            name=self.title_of(source), url=source.url, datePublished=self.day(source.date),
            inLanguage=list(source.languages), publisher=node("Organization", name=self.words(source.publisher)),
        )

    def title_of(self, source: Source) -> str:
        """In its own language, whatever that of the page is."""
        return LOCALES.get(source.title_language, self.locale).typography(source.title[self.locale])
