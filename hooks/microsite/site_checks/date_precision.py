"""Check: one date of the data is written as fully in each language."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..page_pairs import PagePair
from ..segments import Segment
from .surroundings import Surroundings


def date_precision(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A year, month or day that one language leaves out, even where the same number stands elsewhere in the text."""
    for one, other in pair.pairs:
        if one is None or other is None or not one.marks or not other.marks:
            continue
        ours, theirs = _dates(one), _dates(other)
        if [key for key, _ in ours] != [key for key, _ in theirs]:
            continue
        for (key, left), (_, right) in zip(ours, theirs, strict=True):
            given = [_given(surface, segment.locale, around) for surface, segment in ((left, one), (right, other))]
            if all(given) and given[0] != given[1]:
                yield alarm("precision", (one.locale, one, left, key), (other.locale, other, right, key))


def _dates(segment: Segment) -> list[tuple[str, str]]:
    return [(mark.key, segment.text[mark.start:mark.end]) for mark in segment.marks if mark.kind == "time"]


def _given(surface: str, locale: str, around: Surroundings) -> tuple[bool, ...]:
    """Which parts of a date the words give; none where they hold no date."""
    reading = around.read(surface, locale)
    dates = [fact.value for fact in reading.facts if fact.kind == "date"] if reading else []
    return tuple(part is not None for date in dates for part in date)
