"""Check: pages of one language do not state different values of one fact."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..facts import Fact
from ..segments import Segment
from .surroundings import Surroundings


def contradictions(around: Surroundings) -> Iterator[Alarm]:
    """Two places that state the same fact of the data with different values; the first place counts as right."""
    first: dict[tuple[str, str], tuple[object, Segment, str]] = {}
    seen: set[tuple[str, str, str]] = set()
    for page in around.site.pages.values():
        for segment in page.segments:
            for mark in segment.marks:
                surface = segment.text[mark.start:mark.end]
                key = (mark.key, segment.locale)
                if mark.kind != "fact" or (*key, surface) in seen:
                    continue
                seen.add((*key, surface))
                reading = around.read(surface, segment.locale)
                value = _value(reading.facts) if reading else None
                if value is None:
                    continue
                known, other, said = first.setdefault(key, (value, segment, surface))
                if known != value:
                    yield alarm("contradiction", (segment.locale, other, said), (segment.locale, segment, surface), key=mark.key)


def _value(facts: list[Fact]) -> object:
    """What a marked text states: its first date, else its first number."""
    stated = [fact for fact in facts if fact.kind in ("date", "number", "vague")]
    return next((fact.value for fact in stated if fact.firm), stated[0].value if stated else None)
