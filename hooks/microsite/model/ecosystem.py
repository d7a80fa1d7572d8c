"""What surrounds the partnership: programs, labels and networks, diseases, events, news, milestones."""

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from .partnership import Statement
from .record import Record
from .values import Id, Markdown, Name, Slug, Text, UrlByLocale, When, ref, refs


class Program(Record):
    """A program, label, network, institute or agreement that a partner takes part in."""

    id: Id
    name: Name
    full_name: Name | None = None
    section: Literal["labels", "networks", "ihu", "international", "patients", "entrepreneurship", "funding"]
    """Where the ecosystem page shows it."""
    kind: Text
    """"Label", "network", "joint laboratory" ..."""
    summary: Text
    facts: tuple[Statement, ...] = ()
    partners: tuple[ref("partners"), ...]
    """Which of the partners take part."""
    organisations: tuple[ref("organisations", "programs"), ...] = ()
    """Who else does, or who runs it."""
    since: When | None = None
    until: When | None = None
    site: UrlByLocale | None = None
    sources: refs("sources")


class Disease(Record):
    """A disease area: who covers it, and what sources say of it."""

    id: Id
    name: Name
    summary: Text
    covered_by: tuple[ref("partners"), ...]
    in_partnership: bool
    facts: tuple[Statement, ...] = ()
    part_of: ref("diseases") | None = None
    sources: refs("sources")


class Edition(Record):
    """One holding of an event. Past or upcoming follows from the build date."""

    date: When
    place: Text | None
    facts: tuple[Statement, ...] = ()
    sources: refs("sources")


class Event(Record):
    """A recurring or single event."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Name
    summary: Text
    organizers: tuple[ref("partners", "organisations"), ...]
    supporters: tuple[ref("organisations"), ...] = ()
    audience: Text
    facts: tuple[Statement, ...] = ()
    editions: tuple[Edition, ...]
    """Newest first."""
    recurring: Text | None = None
    """For what returns every year without a date of its own: when."""
    site: UrlByLocale | None = None
    sources: refs("sources")

    @model_validator(mode="after")
    def _takes_place(self) -> "Event":
        if not self.editions and self.recurring is None:
            raise PydanticCustomError("event_time", "neither an edition nor a season")
        return self


class NewsItem(Record):
    """Something that happened. One file a record."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Text
    date: When
    summary: Text
    body: Markdown
    partners: tuple[ref("partners"), ...]
    about: tuple[ref(), ...] = ()
    """Records that it speaks of: offers, events, programs."""
    sources: refs("sources")


class Milestone(Record):
    """A point of the common history."""

    id: Id
    when: When
    text: Text
    kind: Literal["achieved", "planned"]
    """`planned`: what a source announced; whether it came about is another milestone, or unknown."""
    planned_in: When | None = None
    partners: tuple[ref("partners"), ...] = ()
    sources: refs("sources")
