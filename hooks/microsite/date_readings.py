"""Whether a text, as read, says a date or an interval of the data."""

from collections.abc import Iterator

from .facts import Reading
from .model.values import When

Parts = tuple[int | None, int | None, int | None]


def says(reading: Reading, when: When) -> bool:
    """Whether every date of the value is among those read, to the day, month or year that the value gives."""
    found = list(_dates(reading))
    return all(any(_agrees(part, one) for one in found) for part in (when.start, when.end) if part)


def _dates(reading: Reading) -> Iterator[Parts]:
    for fact in reading.facts:
        if fact.kind == "date":
            yield fact.value
        elif fact.kind == "number" and isinstance(fact.value, int) and 1000 <= fact.value <= 9999:
            yield fact.value, None, None


def _agrees(given: str, found: Parts) -> bool:
    """The same month and day, where they are given; a text may leave the year to what stands around it."""
    year, month, day = [*map(int, given.split("-")), None, None][:3]
    if found[0] is None:
        return month is not None and (month, day) == found[1:]
    return found[0] == year and all(wanted is None or wanted == part for wanted, part in zip((month, day), found[1:], strict=True))
