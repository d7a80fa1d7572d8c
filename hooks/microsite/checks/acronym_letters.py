"""The letters of acronyms: which of them one text alone has, what they stand for in it, and which are a slip apart."""

import re
from collections import Counter

from ..facts import Fact, Reading
from ..facts.topics import folded

_MOST, _NEAR = 40, 240
_LONGEST = 7
"""Longer ones are rather words in capitals."""
PASSED = 5
"""Words that an acronym may pass over."""


def unshared(own: Reading, other: Reading) -> list[Fact]:
    """The acronyms of a text that the other does not have as often, the first of them."""
    return _rest(_acronyms(own), _acronyms(other))[:_MOST] if any(fact.kind == "acronym" for fact in own.facts) else []


def _rest(facts: list[Fact], others: list[Fact]) -> list[Fact]:
    have = Counter(fact.value for fact in others)
    rest = []
    for fact in facts:
        if have[fact.value] > 0:
            have[fact.value] -= 1
        else:
            rest.append(fact)
    return rest


def _acronyms(reading: Reading) -> list[Fact]:
    """Those that do not stand among other words in capitals, as in a heading or an instruction."""
    found = [fact for fact in reading.facts if fact.kind == "acronym"]
    stopwords, known = reading.lexicon.stopwords, reading.lexicon.acronyms
    words = [fact for fact in found if fact.value.lower() not in stopwords or fact.value in known]  # « OU », but "WHO"
    return [fact for fact in words if not _among_capitals(fact, reading.text)] if len(found) > 2 else words


def _among_capitals(fact: Fact, text: str) -> bool:
    """Whether it stands in a run of three words in capitals or more."""
    before = _CAPITALS_BEFORE.search(text, max(0, fact.start - 30), fact.start)
    after = _CAPITALS_AFTER.match(text, fact.end)
    return sum(len(match.group().split()) for match in (before, after) if match) >= 2


_CAPITALS_BEFORE = re.compile(r"(?:(?<!\w)[A-ZÀ-Þ]{2,}[ ',]+){1,2}$")
_CAPITALS_AFTER = re.compile(r"(?:[ ',]+[A-ZÀ-Þ]{2,}(?!\w)){1,2}")


def is_spelled_out(fact: Fact, reading: Reading) -> bool:
    """Whether the words right before or after the acronym begin with its letters."""
    around = reading.text[max(0, fact.start - _NEAR) : fact.start], reading.text[fact.end : fact.end + _NEAR]
    return any(fact.value.lower() in initials for text in around for initials in initials_of(text))


def told_before(fact: Fact, reading: Reading) -> bool:
    """Whether its letters begin words right before it, in their order, some between them: « Comités exécutifs pour les
    affaires humanitaires et pour la paix et la sécurité (CEAH/CEPS) »."""
    return is_within(fact.value.lower(), initials_before(fact, reading)[0][-len(fact.value) - PASSED :])


def in_brackets(fact: Fact, reading: Reading) -> bool:
    return reading.text[max(0, fact.start - 1) : fact.start] == "(" and reading.text[fact.end : fact.end + 1] == ")"


def abbreviates(fact: Fact, reading: Reading) -> bool:
    """As `told_before`, short words between them counted: « Loi sur la gestion des finances publiques (LGFP) »."""
    letters = fact.value.lower()
    return any(is_within(letters, initials[-len(letters) - PASSED :]) for initials in initials_before(fact, reading))


def initials_before(fact: Fact, reading: Reading) -> tuple[str, str]:
    """The first letters of the words right before an acronym, as `initials_of` gives them."""
    return initials_of(reading.text[max(0, fact.start - _NEAR) : fact.start])


def is_within(letters: str, initials: str) -> bool:
    """Whether all letters stand among the others in their order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def initials_of(text: str) -> tuple[str, str]:
    """The first letters of a text's words, those of the longer ones and those of all."""
    words = folded(text).replace("'", " ").replace("-", " ").replace("(", " ").split()
    return "".join(word[0] for word in words if len(word) > 3), "".join(word[0] for word in words)


def misspelled(one: str, other: str) -> bool:
    """One letter replaced, two neighbors turned, or one letter more or fewer.

    The same letters in quite another order are a translation (ONG, NGO).
    """
    if len(one) == len(other):
        places = [place for place in range(len(one)) if one[place] != other[place]]
        if len(places) == 2:
            first, second = places
            return second == first + 1 and one[first] == other[second] and one[second] == other[first]
        return len(places) == 1 and one[places[0]].isupper() == other[places[0]].isupper()
    if abs(len(one) - len(other)) == 1 and min(len(one), len(other)) <= _LONGEST:
        longer, shorter = (one, other) if len(one) > len(other) else (other, one)
        return any(longer[:index] + longer[index + 1 :] == shorter for index in range(len(longer)))
    return False
