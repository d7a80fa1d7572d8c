"""What stands around an acronym tells which it is: the words before its brackets, the rest of a compound, the name after it."""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from ..facts import Fact, Reading
from .acronym_letters import PASSED, abbreviates, in_brackets, initials_before, misspelled
from .pairing import Pairing

Forms = Callable[[str, Reading, Reading], set[str]]
"""Letters, the text that has them, another one → how the language of the other one abbreviates what they stand for."""


def contradicted(pairing: Pairing, ours: list[Fact], theirs: list[Fact], forms: Forms) -> Iterator[tuple[Fact, Fact]]:
    """The acronyms of both texts, of those that the other does not have, where one stands for the other and cannot mean it."""
    if not ours or not theirs:
        return
    left, right = pairing.left, pairing.right
    facing = _facing(_bracketed(ours, left), _bracketed(theirs, right))
    here = {fact.value: {fact.value, *forms(fact.value, left, right)} for fact in ours[:_MOST]}
    there = {fact.value: {fact.value, *forms(fact.value, right, left)} for fact in theirs[:_MOST]}
    for one in ours[:_MOST]:
        for other in theirs[:_MOST]:
            if misspelled(one.value, other.value) or other.value in here[one.value]:
                continue
            if (
                _words_of(one, left, there[other.value])
                or _words_of(other, right, here[one.value])
                or ((one, other) in facing and _of_other_words(one, left, other, right))
                or ((one, other) in facing and _of_other_words(other, right, one, left))
                or any(part not in forms(own, left, right) for own, part in _parts_apart(one.value, other.value))
                or _before_same_words(one, left, other, right)
            ):
                yield one, other


_MOST = 12
"""Acronyms of a text that are looked at."""


def _bracketed(facts: list[Fact], reading: Reading) -> list[Fact]:
    return [fact for fact in facts if in_brackets(fact, reading)]


def _facing(ours: list[Fact], theirs: list[Fact]) -> set[tuple[Fact, Fact]]:
    """One by one, where both texts have as many."""
    return set(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) else set()


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


def _parts_apart(one: str, other: str) -> list[tuple[str, str]]:
    """The one part, with hardly a letter in common, in which two compounds differ: `ABC-XY` and `DE-XY`."""
    pairs = list(zip(one.split("-"), other.split("-"), strict=False))
    differing = [pair for pair in pairs if pair[0] != pair[1]]
    alike = len(pairs) > 1 and one.count("-") == other.count("-") and len(differing) == 1
    return differing if alike and all(len(mine) > 1 for mine, _ in pairs) and _shared(*differing[0]) <= 1 else []


def _before_same_words(one: Fact, left: Reading, other: Fact, right: Reading) -> bool:
    """Whether both texts go on with the same words, as names and titles do that are not translated, or with the same number
    of a standard: `ISO 14001`."""
    ours, theirs = _GOING_ON.match(left.text, one.end), _GOING_ON.match(right.text, other.end)
    return bool(ours and theirs and ours[0] == theirs[0])


_GOING_ON = re.compile(r" (?:[A-ZÀ-Þ]\w{2,20} \w{3,20}|(?!(?:19|20)\d\d\b)\d{4,12}|\d{1,6}/\d{1,6})(?!\w)")
