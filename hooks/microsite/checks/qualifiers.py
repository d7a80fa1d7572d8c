"""Check: numbers that are the same are said with the same certainty and bounds."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding, Severity
from .pairing import Pairing

_LIKE = (
    frozenset({"about", "nearly"}),
    frozenset({"nearly", "less-than"}),
    frozenset({"more-than", "at-least", "over"}),
    frozenset({"over", "within"}),
    frozenset({"less-than", "at-most", "within"}),
)
_COMPLEMENTS = frozenset(
    {
        frozenset({"more-than", "at-most"}),
        frozenset({"less-than", "at-least"}),
        frozenset({"more-than", "within"}),
        frozenset({"at-least", "within"}),
    }
)


def qualifiers(pairing: Pairing) -> Iterator[Finding]:
    """ "More than" against "less than" is an error; so is a qualifier that one text lacks altogether."""
    for left, right in pairing.matched.pairs:
        if (
            left.qualifier == right.qualifier
            or "date" in (left.kind, right.kind)
            or not (left.firm or right.firm)
        ):
            continue
        severity = _severity(left, right, pairing)
        if severity:
            yield pairing.finding("qualifier", severity, left, right)


def _severity(left: Fact, right: Fact, pairing: Pairing) -> Severity | None:
    one, other = left.qualifier, right.qualifier
    if other == "exact":
        return _lacking(one, left, right, pairing.right)
    if one == "exact":
        return _lacking(other, right, left, pairing.left)
    for group in _LIKE:
        if one in group and other in group:
            return "note"
    if other in pairing.left.hints and one in pairing.right.hints:
        return "note"
    if frozenset({one, other}) in _COMPLEMENTS and _negates(pairing.left) | _negates(pairing.right):
        return "note"
    return "error"


def _lacking(qualifier: str, fact: Fact, bare: Fact, other: Reading) -> Severity | None:
    """A qualifier without a counterpart right before the number may stand further away, or lie in a round
    word or range."""
    hints = other.hints
    if (
        qualifier in ("within", "over")
        or qualifier in hints
        or bare.ranged
        or "collective" in (fact.form, bare.form)
    ):
        return None
    before = other.text[max(0, bare.start - 12) : bare.start].rstrip(" $€£").rpartition(" ")[2].lower()
    if qualifier == "at-most" and before in other.lexicon.range_links:
        return "note"  # « jusqu'à 30 » may be a limit or the end of a way: "to 30"
    if (qualifier == "nearly" and "about" in hints) or (qualifier == "about" and "nearly" in hints):
        return "note"
    return "error"


def _negates(reading: Reading) -> bool:
    """Whether the text has a negation, under which « plus de » and "at most" say the same."""
    return any(token.low in reading.lexicon.negations for token in reading.tokens)
