"""Check: dates are said with the same precision."""

from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing


def precision(pairing: Pairing) -> Iterator[Finding]:
    """A year or a day of a date that the other text does not give, there or elsewhere."""
    uneven = [
        (left, right)
        for left, right in pairing.matched.pairs
        if left.kind == right.kind == "date" and left.value != right.value
    ]
    if not uneven:
        return
    ours, theirs = _parts(pairing.left), _parts(pairing.right)
    for left, right in uneven:
        if not (
            (_said(left.value, right.value, ours, theirs) and _said(right.value, left.value, theirs, ours))
            or _bounds_month(left, right, pairing.left, pairing.right)
            or _bounds_month(right, left, pairing.right, pairing.left)
        ):
            yield pairing.finding("precision", "error", left, right)


def _bounds_month(exact: Fact, month: Fact, own: Reading, other: Reading) -> bool:
    """Whether a day only bounds the month that the other text names: « du 1er janvier au 31 mars » is "January through
    March", « le 31 mai » "the end of May"."""
    if exact.value[2] is None or exact.value[:2] != month.value[:2]:
        return False
    if _is_last(exact):
        before = other.text[max(0, month.start - _WORD) : month.start].lower().split()
        if not other.lexicon.ends.isdisjoint(before[-2:]):
            return True
    if any(date.value[2] for date in _dates_near(month, other)):
        return False
    return any(
        (exact.value[2] == 1 and _is_last(date) and date.start > exact.start)
        or (_is_last(exact) and date.value[2] == 1 and date.start < exact.start)
        for date in _dates_near(exact, own)
    )


def _dates_near(fact: Fact, reading: Reading) -> list[Fact]:
    facts = islice(reading.facts, _MOST)
    return [date for date in facts if date.kind == "date" and abs(date.start - fact.start) < _RANGE]


def _is_last(date: Fact) -> bool:
    year, month, day = date.value
    return bool(month) and day == monthrange(year or _COMMON_YEAR, month)[1]


_COMMON_YEAR = 2023
_WORD, _RANGE, _MOST = 16, 40, 400


def _parts(reading: Reading) -> Counter[tuple[int, object]]:
    """How often a text states each year, month and day anywhere: (position in a date, value)."""
    parts: Counter[tuple[int, object]] = Counter()
    for fact in reading.facts:
        if fact.kind == "date":
            parts.update(enumerate(fact.value))
        elif fact.kind == "number":
            parts.update((position, fact.value) for position in range(3))
    return parts


def _said(value: tuple, other: tuple, own: Counter, theirs: Counter) -> bool:
    """Whether each part that the other date lacks is said elsewhere, a day as often as in this text.

    A year may serve several dates: « le 5 juin et le 7 juillet 2024 ».
    """
    for position, part in enumerate(value):
        if part is None or other[position] is not None:
            continue
        needed = own[position, part] if position else 1
        if theirs[position, part] < needed:
            return False
    return True
