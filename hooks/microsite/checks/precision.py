"""Check: dates are said with the same precision."""

from collections.abc import Iterator

from ..facts import Reading
from ..findings import Finding
from .pairing import Pairing


def precision(pairing: Pairing) -> Iterator[Finding]:
    """A year or a day of a date that the other text does not give, there or elsewhere."""
    for left, right in pairing.matched.pairs:
        if left.kind != "date" or right.kind != "date" or left.value == right.value:
            continue
        if not (_said(left.value, right.value, pairing.right) and _said(right.value, left.value, pairing.left)):
            yield pairing.finding("precision", "error", left, right)


def _said(value: tuple, other: tuple, reading: Reading) -> bool:
    """Whether every part that the other date lacks is said somewhere else in its text."""
    for position, part in enumerate(value):
        if part is None or other[position] is not None:
            continue
        if not any(
            fact.value[position] == part if fact.kind == "date" else fact.kind == "number" and fact.value == part
            for fact in reading.facts
        ):
            return False
    return True
