"""Check: dates are said with the same precision."""

from collections import Counter
from collections.abc import Iterator

from ..facts import Reading
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
            _said(left.value, right.value, ours, theirs) and _said(right.value, left.value, theirs, ours)
        ):
            yield pairing.finding("precision", "error", left, right)


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
