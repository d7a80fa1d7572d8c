"""Who is in the partnership: the partnership itself, its partners, the organisations and people around them."""

from typing import Literal

from .record import Record
from .values import (
    Color,
    Country,
    Email,
    Id,
    Name,
    Phone,
    Slug,
    Text,
    Url,
    UrlByLocale,
    When,
    ref,
    refs,
)


class Statement(Record):
    """What a source says, in our own words."""

    text: Text
    sources: refs("sources")
    as_of: When | None = None
    """Only where it differs from the date of the source."""


class Partnership(Record):
    """data/partnership.yml: what the partners do together."""

    name: Name
    tagline: Text
    """One sentence: who does what for whom."""
    summary: Text
    """Two or three sentences for the home page."""
    parties: refs("partners")
    announced: When
    signed: When | None
    """The day of signing; `missing` while nobody knows it."""
    occasion: Text
    """What the announcement was part of."""
    aims: tuple[Statement, ...]
    serves: tuple[Statement, ...]
    """Whom it serves."""
    diseases: tuple[ref("diseases"), ...]
    does: tuple[Statement, ...]
    """What it does for a company."""
    context: tuple[Statement, ...] = ()
    """Why it matters: what the source says of the field and of the country."""
    results: tuple[Statement, ...] | None
    """What came out of it; `missing` while nothing is published."""
    sources: refs("sources")


class Publisher(Record):
    """data/publisher.yml: what the law asks of whoever publishes the site (in France: LCEN, article 1-1).

    While a field is missing the site is a draft.
    """

    legal_name: Name | None
    legal_form: Text | None
    address: Text | None
    phone: Phone | None
    email: Email | None
    registration: str | None
    publication_director: str | None
    host_name: Name | None
    host_address: Text | None
    host_phone: Phone | None
    mandate: Text | None
    """By which decision the partners charged the publisher with this site."""
    official_url: Url | None
    """The address at which the site is official; any other copy asks not to be indexed."""

    @property
    def complete(self) -> bool:
        """Whether somebody answers for the site."""
        return all(getattr(self, name) is not None for name in type(self).model_fields)


class Lead(Record):
    """A person at the head of a partner, in the role that a source gives at its date."""

    person: ref("people")
    role: Text
    as_of: When
    source: ref("sources")


class Partner(Record):
    """One party of the partnership."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Name
    """The short name, as running text uses it."""
    full_name: Name
    kind: Text
    """What it is: "research institute", "innovation cluster"."""
    color: Color
    """Its hue in light mode; the dark one is derived, and both are checked for contrast."""
    tagline: Text
    """Its part, in one line."""
    summary: Text
    mission: Text
    expertise: Literal["vertical", "cross-cutting"]
    """Depth in a disease area, or services for all of them."""
    brings: tuple[Statement, ...]
    """What it brings to the partnership."""
    chain: tuple[Statement, ...] = ()
    """What it covers of the R&D value chain."""
    facts: tuple[Statement, ...] = ()
    """Everything else that sources state of it and that deserves a line of its own page."""
    diseases: tuple[ref("diseases"), ...]
    founded: When | None
    labelled: When | None = None
    """Since when it holds its label."""
    place: Text | None
    parent_institutions: tuple[ref("organisations"), ...] = ()
    founders: tuple[ref("organisations"), ...] = ()
    members: tuple[ref("organisations"), ...] = ()
    """Who joined later."""
    entities: tuple[ref("organisations", "programs"), ...] = ()
    """Member entities that sources name."""
    leads: tuple[Lead, ...]
    site: UrlByLocale
    contact_page: UrlByLocale | None
    """The partner's own contact page, where a reader is led while no contact is known."""
    logo: None = None
    sources: refs("sources")


class Organisation(Record):
    """A founder, member, authority, foreign center, association, hospital, company ... that the site names."""

    id: Id
    name: Name
    """As it is named in running text, by locale where it has two names."""
    full_name: Name | None = None
    """What the short name stands for; an English gloss for bodies whose name is French."""
    kind: Literal[
        "authority", "research-body", "university", "hospital", "company", "association", "foundation",
        "cluster", "center", "school", "network", "fund",
    ]
    country: Country | None = None
    place: Text | None = None
    part_of: ref("organisations", "programs", "partners") | None = None
    site: UrlByLocale | None = None
    role: Text | None = None
    """What it has to do with the partnership, in one line."""
    about: tuple[Statement, ...] = ()
    """What sources say of it, fact by fact; figures are cited."""
    sources: refs("sources")


class Role(Record):
    """What a person was, where, and when a source said so."""

    title: Text
    organisation: ref("organisations", "partners", "programs")
    as_of: When
    source: ref("sources")


class Person(Record):
    """Somebody whom a source names."""

    id: Id
    name: Name
    honorific: Text | None = None
    """« Pr », "Prof.": written before the name."""
    roles: tuple[Role, ...]
    statements: tuple[Statement, ...] = ()
    """What the person said, reported in indirect speech."""


class Contact(Record):
    """An address to write to, for one need."""

    id: Id
    kind: Literal["press", "business", "agency"]
    need: Text
    """What one may write about."""
    partner: ref("partners")
    person: ref("people") | None = None
    email: Email | None
    printed_email: str | None = None
    """The address as the source prints it, where that is a slip and `email` is our inference."""
    phone: Phone | None = None
    as_of: When
    confirmed: bool
    """Whether the person or the partner confirmed it to the publisher."""
    live: bool = True
    """False: kept for the record, not shown as an address to write to."""
    note: Text | None = None
    source: ref("sources")


