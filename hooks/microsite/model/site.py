"""The whole of data/ once loaded: every record by kind and by id."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ..locales import LOCALES, Locale
from .ecosystem import Disease, Event, Milestone, NewsItem, Program
from .figures import Figure
from .offers import Audience, Call, Collaboration, Need, Offer, Stage, UseCase
from .partnership import Contact, Organisation, Partner, Partnership, Person, Publisher
from .prose import ProsePage
from .record import Record
from .reference import Accessibility, Conflict, Correction, Settings, Source, Term, Theme
from .values import Text
from .waivers import Waiver

COLLECTIONS: dict[str, type[Record]] = {
    "partners": Partner,
    "organisations": Organisation,
    "people": Person,
    "contacts": Contact,
    "stages": Stage,
    "audiences": Audience,
    "needs": Need,
    "offers": Offer,
    "calls": Call,
    "use-cases": UseCase,
    "programs": Program,
    "diseases": Disease,
    "events": Event,
    "news": NewsItem,
    "milestones": Milestone,
    "sources": Source,
    "glossary": Term,
    "conflicts": Conflict,
    "corrections": Correction,
    "waivers": Waiver,
}
"""Kinds of which there are many: `data/<kind>.yml`, `data/<kind>/<id>.yml`, or both."""

DOCUMENTS: dict[str, type[Record]] = {
    "site": Settings,
    "theme": Theme,
    "partnership": Partnership,
    "publisher": Publisher,
    "accessibility": Accessibility,
    "collaboration": Collaboration,
}
"""Kinds of which there is one: `data/<kind>.yml`."""

NAMED = tuple(kind for kind, model in COLLECTIONS.items() if {"name", "title"} & model.model_fields.keys())
"""Collections whose records have a name that a sentence can use."""

WITH_PAGES = ("partners", "offers", "events", "news", "calls", "audiences")
"""Collections whose records have a page each, below the page of their kind."""


@dataclass(frozen=True, order=True)
class Place:
    """Where something is written: file as the editor sees it, line and column from 1."""

    file: str
    line: int
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Gap:
    """A field marked `missing`: what nobody knows yet."""

    place: Place
    key: str
    """`record.field`"""
    reason: str = ""


@dataclass(frozen=True)
class Site:
    """Everything that data/ says. Collections keep the order of their files."""

    documents: Mapping[str, Record]
    collections: Mapping[str, Mapping[str, Record]]
    figures: Mapping[str, Figure]
    labels: Mapping[str, Text]
    prose: Mapping[str, Mapping[str, ProsePage]]
    """Pages of docs/ by id, then by locale."""
    gaps: tuple[Gap, ...] = ()
    places: Mapping[str, Place] = field(default_factory=dict)
    """Key of a field (`institute.mission.fr`) -> where it is written."""
    sign: str = field(default="", compare=False)
    """Changes with any file that it was loaded from; empty where nobody asked for one."""

    def __getattr__(self, name: str) -> Any:
        kind = name.replace("_", "-")
        if kind in COLLECTIONS:
            return self.collections.get(kind, {})
        if kind in DOCUMENTS:
            return self.documents[kind]
        raise AttributeError(name)

    @property
    def settings(self) -> Settings:
        return self.documents["site"]

    @property
    def locales(self) -> tuple[Locale, ...]:
        return tuple(LOCALES[code] for code in self.settings.locales)

    @property
    def default_locale(self) -> Locale:
        return self.locales[0]

    def records(self) -> Iterator[tuple[str, str, Record]]:
        """(kind, id, record) of every record that has an id."""
        for kind, records in self.collections.items():
            for identifier, record in records.items():
                yield kind, identifier, record

    @cached_property
    def _kinds(self) -> dict[str, str]:
        return {identifier: kind for kind, identifier, _ in self.records()}

    def kind_of(self, identifier: str) -> str | None:
        return self._kinds.get(identifier)

    def record(self, identifier: str) -> Record:
        """The record of this id. Raises KeyError."""
        return self.collections[self._kinds[identifier]][identifier]

    def ids(self, kinds: tuple[str, ...]) -> set[str]:
        """Ids of all records of these kinds; of all records that have a name and of all pages when none is given."""
        if not kinds:
            return self.ids(NAMED) | set(self.prose)
        return {identifier for kind in kinds for identifier in self.collections.get(kind, ())}

    def subject(self, identifier: str) -> Record:
        """The record or the document of this name. Raises KeyError."""
        return self.documents[identifier] if identifier in self.documents else self.record(identifier)

    def figures_of(self, owner: str) -> dict[str, Figure]:
        return {key: figure for key, figure in self.figures.items() if figure.owner == owner}
