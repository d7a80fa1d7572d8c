"""A disagreement between the texts of a site, as a value: nothing here is a sentence."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "note"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where one text of a finding stands."""

    locale: str
    surface: str
    """What is written there; empty for what is missing."""
    reading: str = ""
    """The value as read, in a form of no language: `160000`, `2021-04-01`, `30 day`."""
    start: int = -1
    """Offset in the readable text of the segment, -1 for what is missing."""
    end: int = -1
    source: str = ""
    """`file:line` of what the writer wrote, or the page, once known."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One disagreement. An error blocks a publication, a note does not."""

    kind: str
    """What disagrees, as one word: a key of `Phrasebook.kinds`, which says in each language of the editors what it means."""
    severity: Severity
    places: tuple[Place, ...]
    """One a locale, the default locale first."""
    segment: str = ""
    """Key of the segment."""

    @property
    def locales(self) -> tuple[str, ...]:
        return tuple(place.locale for place in self.places)

    @property
    def surfaces(self) -> tuple[str, ...]:
        return tuple(place.surface for place in self.places)

    @property
    def values(self) -> tuple[str, ...]:
        return tuple(place.reading for place in self.places)
