"""What stands around an acronym tells which it is: the words before its brackets, the rest of a compound, the name after it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from os.path import commonprefix

from ..facts import Fact, Reading
from .acronym_letters import PASSED, abbreviates, in_brackets, initials_before, misspelled
from .pairing import Pairing

Forms = Callable[[Fact, Reading, Reading], set[str]]
"""How the language of the first text would abbreviate an acronym of the second."""


def contradicted(pairing: Pairing, ours: list[Fact], theirs: list[Fact], forms: Forms) -> Iterator[tuple[Fact, Fact]]:
    """The acronyms of both texts, of those that the other does not have, where one stands for the other and cannot mean it."""
    left, right = pairing.left, pairing.right
    facing = _facing(_bracketed(ours, left), _bracketed(theirs, right))
    for one in ours[:_MOST]:
        for other in theirs[:_MOST]:
            if misspelled(one.value, other.value) or other.value in forms(one, left, right):
                continue
            if (
                _words_of(one, left, {other.value, *forms(other, right, left)})
                or _words_of(other, right, {one.value, *forms(one, left, right)})
                or ((one, other) in facing and (_of_other_words(one, left, other, right) or _of_other_words(other, right, one, left)))
                or _in_same_compound(one.value, other.value)
                or _before_same_words(one, left, other, right)
            ):
                yield one, other


_MOST = 12


def _bracketed(facts: list[Fact], reading: Reading) -> list[Fact]:
    return [fact for fact in facts if in_brackets(fact, reading)]


def _facing(ours: list[Fact], theirs: list[Fact]) -> list[tuple[Fact, Fact]]:
    """One by one, where both texts have as many."""
    return list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else []


def _words_of(fact: Fact, own: Reading, others: set[str]) -> bool:
    """Whether the words before the brackets of an acronym are abbreviated by one of the others, and not by it."""
    if not in_brackets(fact, own) or abbreviates(fact, own):
        return False
    return any(initials.endswith(form.lower()) for initials in initials_before(fact, own) for form in others if len(form) > 1)


def _of_other_words(fact: Fact, own: Reading, other: Fact, theirs: Reading) -> bool:
    """Whether an acronym has hardly a letter of the words before its brackets, while those of the other begin with its."""
    letters = fact.value.lower()
    if min(len(letters), len(other.value)) <= _SHORT or abbreviates(fact, own):
        return False
    strange = all(_shared(letters, initials[-len(letters) - PASSED :]) <= 1 for initials in initials_before(fact, own))
    return strange and any(initials.endswith(other.value.lower()) for initials in initials_before(other, theirs))


_SHORT = 2


def _shared(letters: str, initials: str) -> int:
    return (Counter(letters) & Counter(initials)).total()


def _in_same_compound(one: str, other: str) -> bool:
    """Whether they are compounds that differ in one part: `ABC-XY` and `DE-XY`."""
    pairs = list(zip(one.split("-"), other.split("-"), strict=False))
    differing = [pair for pair in pairs if pair[0] != pair[1]]
    return (
        len(pairs) > 1 and one.count("-") == other.count("-") and len(differing) == 1
        and all(len(mine) > 1 for mine, _ in pairs) and _shared(*differing[0]) <= 1
    )


def _before_same_words(one: Fact, left: Reading, other: Fact, right: Reading) -> bool:
    """Whether both texts go on with the same words, as names and titles do that are not translated, or with the same number
    of a standard: `ISO 14001`."""
    after = commonprefix((left.text[one.end : one.end + _REACH], right.text[other.end : other.end + _REACH]))
    return bool(_NAMED.match(after) or _NUMBERED.match(after))


_REACH = 40
_NAMED = re.compile(r" [A-ZÀ-Þ]\w{2,} \w{3,}(?!\w)[\s.,;:)]")
_NUMBERED = re.compile(r" (?!(?:19|20)\d\d\b)\d{4,}(?!\d)| \d+/\d+")
