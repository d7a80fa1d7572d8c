"""Check: every number, date and time of one text is in the other."""

import re
from collections.abc import Iterator
from itertools import chain

from ..facts import Fact, Reading
from ..findings import Finding
from ..matched import Matched
from .pairing import Pairing
from .references import is_reference
from .unsaid import severity_of_leftover, severity_of_references


def values(pairing: Pairing) -> Iterator[Finding]:
    """What stands in one text only: two leftovers of a kind are one `value` finding, the rest are
    `missing`."""
    matched = pairing.matched
    left, right = _accusing(matched)
    left, right = _unquoted(left, right, matched.left, matched.right), _unquoted(right, left, matched.right, matched.left)
    if left and not right:
        left = _outside_ranges(left, matched.left, matched.right)
    elif right and not left:
        right = _outside_ranges(right, matched.right, matched.left)
    if not left and not right:
        return
    for group in dict.fromkeys(_group(fact) for fact in (*left, *right)):
        ours = [fact for fact in left if _group(fact) == group]
        theirs = [fact for fact in right if _group(fact) == group]
        for one, other in zip(ours, theirs, strict=False):
            yield pairing.finding("value", "error", one, other)
        shared = min(len(ours), len(theirs))
        yield from _missing(ours[shared:], 0, pairing)
        yield from _missing(theirs[shared:], 1, pairing)


def _accusing(matched: Matched) -> tuple[list[Fact], list[Fact]]:
    """What is open on each side and is a number for certain; and a third and a quarter, either of which may be something
    else, where they stand against each other."""
    left, right = matched.left_open, matched.right_open
    parts = [
        [fact for fact in facts if _is_part(fact, other)] for facts, other in ((left, matched.right), (right, matched.left))
    ]
    doubtful = {id(fact) for fact in chain(*parts)} if all(parts) else set()
    return tuple([fact for fact in facts if fact.firm or id(fact) in doubtful] for facts in (left, right))


def _is_part(fact: Fact, other: Reading) -> bool:
    """Whether it is a fraction, and no unit that the other text names (a quarter, « trimestre »)."""
    return fact.form == "fraction" and not fact.firm and all(unit not in other.bare_units for _, unit in fact.others)


def _missing(facts: list[Fact], side: int, pairing: Pairing) -> Iterator[Finding]:
    """One finding for each fact, all of one group, that the other text lacks."""
    of_all = severity_of_references(side, pairing) if facts and is_reference(facts[0]) else None
    for fact in facts:
        severity = of_all or severity_of_leftover(fact, side, pairing)
        yield pairing.finding("missing", severity, *((None, fact) if side else (fact, None)))


def _unquoted(facts: list[Fact], theirs: list[Fact], own: Reading, other: Reading) -> list[Fact]:
    """The facts without those that both texts quote word for word and read otherwise, « 2010 Spring, 2011 June », and
    without what only looks like a month: the association April."""
    months = [fact for fact in facts if fact.kind == "date" and fact.value[0] is fact.value[2] is None]
    names = {id(month) for month in months[:_MOST_OPEN] if _is_name(month, other)}
    return [
        fact for fact in facts
        if id(fact) not in names
        and not any(
            _is_quoted(fact, answer, own, other) or _is_quoted(answer, fact, other, own) for answer in theirs[:_MOST_OPEN]
        )
    ]


def _is_name(month: Fact, other: Reading) -> bool:
    found = re.search(rf"\b{re.escape(month.surface)}\b", other.text)
    return bool(found) and month.surface.lower() not in other.lexicon.months


def _is_quoted(fact: Fact, answer: Fact, own: Reading, other: Reading) -> bool:
    """Whether the other text has a fact, with the words before or after it, where an answer is open."""
    before, after = own.text[max(0, fact.start - _BESIDE) : fact.start], own.text[fact.end : fact.end + _BESIDE]
    quoted = [(before + fact.surface, before), (fact.surface + after, after)]
    if fact.kind == "date":
        quoted.append((fact.surface, fact.surface))  # “12 avril”
    for text, words in quoted:
        place = other.text.find(text, max(0, answer.start - len(text)), answer.end + len(text))
        beyond = other.text[place + len(text) : place + len(text) + 1]  # « Grade II » is not in "Grade III"
        if place >= 0 and _in_letters(words) and not (beyond.isalnum() and text.endswith(fact.surface)):
            return True
    return False


def _in_letters(text: str) -> bool:
    return sum(map(str.isalpha, text)) > _BESIDE // 3


_BESIDE = 12
"""Characters: two languages hardly share so many beside a number by chance."""
_MOST_OPEN = 20


def _group(fact: Fact) -> tuple:
    return ("number" if fact.kind == "vague" else fact.kind), is_reference(fact)


def _outside_ranges(facts: list[Fact], own: Reading, other: Reading) -> list[Fact]:
    """The facts without those inside a range of the other text: « 11, 12, 13 et 14 » is "11 to 14"."""
    ends = [end.value for end in other.facts if end.ranged and isinstance(end.value, int)][:_MOST_ENDS]
    if not ends:
        return facts
    said = {fact.value for fact in own.facts}
    ranges = [(one, two) for one, two in zip(ends, ends[1:], strict=False) if one in said and two in said]
    return [
        fact
        for fact in facts
        if not (_bare_count(fact) and any(one < fact.value < two for one, two in ranges))
    ]


_MOST_ENDS = 40


def _bare_count(fact: Fact) -> bool:
    return fact.kind == "number" and isinstance(fact.value, int) and not fact.unit and not fact.currency
