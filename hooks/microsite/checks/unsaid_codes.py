"""How grave it is that a code stands in one text only."""

import re
from itertools import islice

from ..facts import Fact, Reading
from ..findings import Severity
from .acronym_letters import is_within
from .pairing import Pairing


def code_severity(code: Fact, other: Reading) -> Severity:
    """A code may be said once less, or with letters of its own; without its number, `COVID-`, it is wrong."""
    letters = code.value.rstrip("0123456789")
    named = len(letters) > 2 and letters != code.value
    if named and _cut_off(letters, other):
        return "error"
    again = any(theirs.kind == "code" and theirs.value == code.value for theirs in islice(other.facts, _MOST))
    return "note" if again or named or _is_brand(code) or _twin_code(code, other) else "error"


def _is_brand(code: Fact) -> bool:
    """Whether it reads as a name, of which a text may speak less often: Nothing2Hide."""
    return sum(map(str.islower, code.surface)) > _BRAND


_BRAND = 4
"""Letters in lower case."""


def _twin_code(fact: Fact, other: Reading) -> bool:
    """Whether the other text has the code with letters of its own: NC3, in French GNC3."""
    figures = "".join(filter(str.isdigit, fact.value))
    return bool(figures) and any(
        theirs.kind == "code" and "".join(filter(str.isdigit, theirs.value)) == figures and _kin(fact.value, theirs.value)
        for theirs in islice(other.facts, _MOST)
    )


def _kin(one: str, other: str) -> bool:
    """Whether all characters of the shorter code are in the longer, in this order."""
    shorter, longer = sorted((one, other), key=len)
    return shorter != longer and is_within(shorter, longer)


def is_of_a_code(fact: Fact, pairing: Pairing) -> bool:
    """The number that a code abbreviates: "Digital 7 (D7)"."""
    if fact.form != "cardinal" or fact.unit:
        return False
    codes = {
        code.value for reading in (pairing.left, pairing.right) for code in reading.facts[:_MOST] if code.kind == "code"
    }
    return any(code[0].isalpha() and code[1:] == str(fact.value) for code in codes)


def _cut_off(letters: str, other: Reading) -> bool:
    """Whether the other text has the letters of a code with a hyphen and nothing that belongs there: `COVID-`."""
    text = other.text[:_MOST_TEXT].upper()
    start = text.find(letters + "-")
    while start >= 0:
        tail = _TAIL.match(other.text, start + len(letters) + 1)
        if not (tail and (tail.group()[0].isdigit() or tail.group().lower() in other.lexicon.compound_tails)):
            return True
        start = text.find(letters + "-", start + 1)
    return False


_TAIL = re.compile(r"\w+")
_MOST_TEXT, _MOST = 10_000, 400
"""Characters, and facts: each search is bounded, so that the time stays linear."""
