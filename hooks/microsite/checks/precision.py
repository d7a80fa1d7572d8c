"""Check: dates are said with the same precision."""

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
        if not (_said(left.value, right.value, theirs) and _said(right.value, left.value, ours)):
            yield pairing.finding("precision", "error", left, right)


def _parts(reading: Reading) -> set[tuple[int, object]]:
    """The years, months and days that a text states anywhere: (position in a date, value)."""
    parts: set[tuple[int, object]] = set()
    for fact in reading.facts:
        if fact.kind == "date":
            parts.update(enumerate(fact.value))
        elif fact.kind == "number":
            parts.update((position, fact.value) for position in range(3))
    return parts


def _said(value: tuple, other: tuple, parts: set[tuple[int, object]]) -> bool:
    """Whether every part that the other date lacks is said somewhere else in its text."""
    return all(
        part is None or other[position] is not None or (position, part) in parts
        for position, part in enumerate(value)
    )
