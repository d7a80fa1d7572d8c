"""Check: every number, date and time of one text is in the other."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding, Severity
from .pairing import Pairing
from .references import is_reference, mentions, numberless


def values(pairing: Pairing) -> Iterator[Finding]:
    """What stands in one text only: two leftovers of a kind are one `value` finding, the rest are `missing`."""
    matched = pairing.matched
    left = [fact for fact in matched.left_open if fact.firm]
    right = [fact for fact in matched.right_open if fact.firm]
    if left and not right:
        left = [fact for fact in left if not _inside_range(fact, matched.left, matched.right)]
    elif right and not left:
        right = [fact for fact in right if not _inside_range(fact, matched.right, matched.left)]
    if not left and not right:
        return
    for group in dict.fromkeys(_group(fact) for fact in (*left, *right)):
        ours = [fact for fact in left if _group(fact) == group]
        theirs = [fact for fact in right if _group(fact) == group]
        for one, other in zip(ours, theirs, strict=False):
            yield pairing.finding("value", "error", one, other)
        shared = min(len(ours), len(theirs))
        for fact in ours[shared:]:
            yield pairing.finding("missing", _severity(fact, 0, pairing), fact, None)
        for fact in theirs[shared:]:
            yield pairing.finding("missing", _severity(fact, 1, pairing), None, fact)


def _group(fact: Fact) -> tuple:
    return ("number" if fact.kind == "vague" else fact.kind), is_reference(fact)


def _inside_range(fact: Fact, own: Reading, other: Reading) -> bool:
    """« 11, 12, 13 et 14 » is "11 to 14"."""
    if fact.kind != "number" or not isinstance(fact.value, int) or fact.unit or fact.currency:
        return False
    ends = [end for end in other.facts if end.ranged and isinstance(end.value, int)]
    said = {other_fact.value for other_fact in own.facts}
    return any(
        one.value < fact.value < two.value and one.value in said and two.value in said
        for one, two in zip(ends[:40], ends[1:41], strict=False)
    )


def _severity(fact: Fact, side: int, pairing: Pairing) -> Severity:
    """A note for what good translations leave unsaid; an error for the rest."""
    other = pairing.left if side else pairing.right
    if is_reference(fact):
        return _reference_severity(fact, side, pairing)
    if fact.kind == "code":
        letters = fact.value.rstrip("0123456789")
        return "note" if len(letters) > 2 and _bare_mention(letters, other) else "error"
    if fact.form in ("words", "cardinal") and not fact.unit and not fact.currency and _said_already(fact, side, pairing):
        return "note"
    return "error"


def _bare_mention(letters: str, other: Reading) -> bool:
    """Whether the other text has the letters of a code as a word of their own (COVID for COVID-19), not cut off (COVID-)."""
    text = other.text.upper()
    start = text.find(letters)
    mentioned = False
    while start >= 0:
        after = text[start + len(letters) : start + len(letters) + 2].ljust(2)
        if after[0] == "-" and not after[1].isalnum():
            return False
        mentioned = mentioned or not (after[0].isalnum() or after[0] == "-")
        start = text.find(letters, start + 1)
    return mentioned


def _reference_severity(fact: Fact, side: int, pairing: Pairing) -> Severity:
    """A text may leave out a reference together with its noun; the noun without the number is an error."""
    own, other = (pairing.right, pairing.left) if side else (pairing.left, pairing.right)
    return "error" if mentions(other) >= mentions(own) or numberless(other) > numberless(own) else "note"


def _said_already(fact: Fact, side: int, pairing: Pairing) -> bool:
    """A small number that the text repeats (« deux ..., lequel des deux »)."""
    return isinstance(fact.value, int) and fact.value <= (3 if fact.form == "words" else 20) and any(
        pair[side].value == fact.value for pair in (*pairing.matched.pairs, *pairing.matched.loose)
    )
