"""Check: numbers are written as the language of the text writes them."""

from collections.abc import Iterator

from ..findings import Finding
from .pairing import Pairing


def forms(pairing: Pairing) -> Iterator[Finding]:
    """A number that agrees with the other text only when it is read as another language writes it."""
    for left, right in pairing.matched.by_other_reading:
        if left.kind == "number" and left.form in ("cardinal",) and right.form == "cardinal":
            yield pairing.finding("form", "error", left, right)
    for left, right in pairing.matched.pairs:
        if left.wrong_form or right.wrong_form:
            yield pairing.finding("form", "error", left, right)
