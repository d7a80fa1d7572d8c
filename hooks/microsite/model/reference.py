"""What the facts rest on, and how the site speaks: sources, disagreements, glossary, corrections, settings, theme."""

from decimal import Decimal
from typing import Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from .record import Record
from .values import Color, Email, Id, Language, Name, Text, Url, When, ref


class Source(Record):
    """A document that facts come from."""

    id: Id
    title: Name
    """Its own title, in its own language, unless it has one in each."""
    title_language: Language = "fr"
    """Language of `title`: marked on pages of the other locales."""
    publisher: Text
    kind: Literal["press-release", "web-page", "report", "brochure", "news"]
    languages: tuple[Language, ...]
    date: When
    """What the document itself says; `undated`, or bounds (`2024-07/..`), where it does not."""
    read_on: When | None = None
    url: Url | None = None
    note: Text | None = None


class ConflictingValue(Record):
    """One of the values that sources give."""

    text: Text
    as_of: When
    source: ref("sources")


class Conflict(Record):
    """A point on which sources disagree, or a slip in one of them."""

    id: Id
    subject: Text
    values: tuple[ConflictingValue, ...]
    shown: Text
    """What the site shows, and why."""
    to_confirm: ref("partners") | None = None
    """Who should confirm it; listed by `make check`."""


class Correction(Record):
    """A correction made to the published site."""

    id: Id
    date: When
    text: Text


class LedgerEntry(Record):
    """data/ledger.yml: which records state the facts of one line of a source."""

    source: ref("sources")
    line: int
    """Line of the source document, from 1."""
    facts: tuple[str, ...]
    """Keys of figures and of fields, as pages name their pieces: `institute.projects`, `cluster.brings.0`."""


class Term(Record):
    """A glossary term."""

    id: Id
    name: Name
    kind: Literal["term", "acronym", "name"]
    expansion: Name | None = None
    """What an acronym stands for."""
    definition: Text
    explained: bool = True
    """Whether its first use on a page leads here: not for everyday words, of which only the translation is of interest."""
    never_translated: bool = False
    variants: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Other admitted forms by locale (plural, adjective, other spelling): found by search and by the checks."""
    avoid: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """Forms by locale that must not be used."""
    field: Literal["disease", "research", "structure", "collaboration", "name"]
    usage: Literal["partners", "proposed"]
    """Whether the partners' own pages use the pair, or it is the site's proposal."""
    see: ref() | None = None
    sources: tuple[ref("sources"), ...] = ()


class Settings(Record):
    """data/site.yml: the languages of the site and what it is called."""

    locales: tuple[str, ...]
    """Codes of the site's languages; the first is the default, at the root of the site."""
    name: Name
    short_name: Name
    description: Text
    repository: Url | None
    """Where the site's files are edited; `missing` before it is known."""
    report_email: str | None
    """Whom to tell about an error; `missing` while nobody is in charge."""
    medical_notice: Text
    """What the site is not: shown where patients may read."""
    reuse: Text
    """Terms of reuse of the content."""


class AccessibilityTest(Record):
    """What was tested, how and when."""

    text: Text
    date: When


class Accessibility(Record):
    """data/accessibility.yml: what the accessibility statement declares (in France: decree 2019-768, RGAA).

    The words in every footer follow from `state`. Tools are tests, never an audit: only an audit by people may
    change the state.
    """

    standard: Name
    state: Literal["not-compliant", "partially-compliant", "fully-compliant"]
    established: When
    """When the statement was drawn up."""
    audited: When | None
    """Day of the audit; `missing` while there was none."""
    auditor: str | None
    rate: Decimal | None
    """Share of criteria met, in percent, as the audit found it."""
    tests: tuple[AccessibilityTest, ...]
    technologies: Text
    failures: tuple[Text, ...] | None
    """What is known to fail; `missing` while nobody looked."""
    exemptions: tuple[Text, ...] = ()
    contact: Email | None
    plan: Text | None
    """The multi-year plan, or where it stands."""

    @model_validator(mode="after")
    def _state_needs_an_audit(self) -> "Accessibility":
        if self.state != "not-compliant" and None in (self.audited, self.auditor, self.rate):
            raise PydanticCustomError("state_unaudited", "a state without an audit")
        return self


class Scheme(Record):
    """The colors of one scheme (light or dark). Contrast is checked while loading."""

    background: Color
    surface: Color
    text: Color
    muted: Color
    line: Color
    brand: Color
    on_brand: Color
    link: Color
    focus: Color


class Theme(Record):
    """data/theme.yml: the look of the site."""

    light: Scheme
    dark: Scheme
    motif: Literal["cells", "none"] = "cells"
    """The drawing behind the first screen."""


