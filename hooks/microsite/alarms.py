"""An alarm: a finding together with the pieces of pages that it speaks of, before their origin is sought."""

from dataclasses import dataclass

from .findings import Finding, Place, Severity
from .segments import Segment


@dataclass(frozen=True, slots=True)
class Alarm:
    """What a check of built pages gives."""

    finding: Finding
    segments: tuple[Segment | None, ...]
    """The segment of each place of the finding; None where there is none."""


def alarm(
    kind: str, *sides: tuple[str, Segment | None, str] | tuple[str, Segment | None, str, str],
    severity: Severity = "error", key: str = "",
) -> Alarm:
    """An alarm of sides (locale, segment, surface, reading); the surface is sought in the segment's text."""
    places, segments = [], []
    for locale, segment, surface, *reading in sides:
        start = segment.text.find(surface) if segment and surface else -1
        places.append(Place(locale, surface, reading[0] if reading else "", start, start + len(surface) if start >= 0 else -1))
        segments.append(segment)
    key = key or next((segment.key for segment in segments if segment), "")
    return Alarm(Finding(kind, severity, tuple(places), key), tuple(segments))
