"""Check: an acronym that both languages share is spelled alike."""

import re
from collections import Counter
from collections.abc import Iterator

from ..facts import Fact, Reading
from ..facts.topics import folded
from ..findings import Finding
from .pairing import Pairing

_MOST, _NEAR = 40, 240
_LONGEST = 7
"""Longer ones are rather words in capitals."""
_BETWEEN = 5
"""Words that an acronym may pass over."""


def acronyms(pairing: Pairing) -> Iterator[Finding]:
    """An acronym of one text one letter off one of the other (languages have acronyms of their own)."""
    ours, theirs = unshared(pairing.left, pairing.right), unshared(pairing.right, pairing.left)
    if not ours and not theirs:
        return
    for fact in list(ours):
        for other in theirs:
            if (
                misspelled(fact.value, other.value)
                and not (_dotted(fact) and _dotted(other))
                and not (_known(fact, pairing.left) and _known(other, pairing.right))
                and not (is_spelled_out(fact, pairing.left) and is_spelled_out(other, pairing.right))
                and not (_several(fact, ours) and _several(other, theirs))
                and not (_same_letters(fact, other) and told_before(fact, pairing.left) and told_before(other, pairing.right))
            ):
                yield pairing.finding("acronym", "error", fact, other)
                ours.remove(fact)
                theirs.remove(other)
                break
    slips: list[str] = []
    for fact, flipped in (*((fact, False) for fact in list(ours)), *((fact, True) for fact in list(theirs))):
        own, other = (pairing.right, pairing.left) if flipped else (pairing.left, pairing.right)
        if not any(misspelled(fact.value, one) for one in slips) and _is_slip(fact, own, other):
            slips.append(fact.value)
            yield pairing.finding("acronym-meaning", "error", *((None, fact) if flipped else (fact, None)))
            (theirs if flipped else ours).remove(fact)
    shared = _letters(pairing.left) & _letters(pairing.right)
    for fact, flipped in (*((fact, False) for fact in ours), *((fact, True) for fact in theirs)):
        own, other = (pairing.right, pairing.left) if flipped else (pairing.left, pairing.right)
        known = shared | _letters_of_codes(other)
        near = next(
            (
                word
                for word in known
                if len(word) >= 4
                and misspelled(fact.value, word)
                and (len(word) == len(fact.value) or _times(word, other) > _times(word, own))  # VLOSE, which is no VLOPSE
            ),
            None,
        )
        if near and fact.value not in shared and not _known(fact, own):
            yield pairing.finding("acronym", "error", *((near, fact) if flipped else (fact, near)))


def _is_slip(fact: Fact, own: Reading, other: Reading) -> bool:
    """Whether an unknown acronym was to be another one, a letter off it: which stands in the same text, while the other text
    has as many with fewer meanings; or with whose letters the words before its brackets begin."""
    letters = fact.value
    if len(letters) < _TOLD or _known(fact, own) or "." in fact.surface or letters in _letters(other):
        return False
    mine, yours = _letters(own), _letters(other)
    near = [word for word in mine if len(word) == len(letters) and word != letters and misspelled(letters, word)]
    fewer = len(yours) < len(mine) and _count(other) >= _count(own)  # but "LDL and good cholesterol" for « LDL et HDL »
    if len(near) == 1 and fewer and _times(letters, own) == 1:
        return True
    if own.text[max(0, fact.start - 1) : fact.start] != "(":
        return False
    told = [initials[-len(letters) - _BETWEEN :] for initials in initials_of(own.text[max(0, fact.start - _NEAR) : fact.start - 1])]
    if any(is_within(letters.lower(), initials) for initials in told):
        return False
    ends = (initials[-len(letters) :] for initials in told if len(initials) >= len(letters))
    return any(sum(map(str.__ne__, letters.lower(), end)) == 1 for end in ends)


_TOLD = 3
"""Letters of an acronym that words before it tell."""


def unshared(own: Reading, other: Reading) -> list[Fact]:
    """The acronyms of a text that the other does not have as often, the first of them."""
    return _rest(_acronyms(own), _acronyms(other))[:_MOST] if any(fact.kind == "acronym" for fact in own.facts) else []


def _count(reading: Reading) -> int:
    """How many acronyms a text has, each as often as it stands there."""
    return sum(fact.kind in ("acronym", "code") for fact in reading.facts[:400])


def _times(letters: str, reading: Reading) -> int:
    """How often a text has an acronym, with a number or without."""
    return sum(fact.value.rstrip("0123456789") == letters for fact in reading.facts[:400] if fact.kind in ("acronym", "code"))


def _letters(reading: Reading) -> set[str]:
    """The acronyms of a text, those with a number (COVID-19) among them."""
    return _letters_of_codes(reading) | {fact.value for fact in reading.facts[:400] if fact.kind == "acronym"}


def _letters_of_codes(reading: Reading) -> set[str]:
    return {fact.value.rstrip("0123456789") for fact in reading.facts[:400] if fact.kind == "code"}


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


def _known(fact: Fact, reading: Reading) -> bool:
    """Whether it stands for words of the text's language (PIB), which the other abbreviates too (GDP)."""
    return fact.value in reading.lexicon.acronyms


def _rest(facts: list[Fact], others: list[Fact]) -> list[Fact]:
    have = Counter(fact.value for fact in others)
    rest = []
    for fact in facts:
        if have[fact.value] > 0:
            have[fact.value] -= 1
        else:
            rest.append(fact)
    return rest


def is_spelled_out(fact: Fact, reading: Reading) -> bool:
    """Whether the words right before or after the acronym begin with its letters."""
    around = reading.text[max(0, fact.start - _NEAR) : fact.start], reading.text[fact.end : fact.end + _NEAR]
    return any(fact.value.lower() in initials for text in around for initials in initials_of(text))


def _same_letters(fact: Fact, other: Fact) -> bool:
    return sorted(fact.value) == sorted(other.value)


def _several(fact: Fact, facts: list[Fact]) -> bool:
    """Whether it stands there more than once: no slip is made again and again."""
    return sum(one.value == fact.value for one in facts) > 1


def told_before(fact: Fact, reading: Reading) -> bool:
    """Whether its letters begin words right before it, in their order, some between them: « Comités exécutifs pour les
    affaires humanitaires et pour la paix et la sécurité (CEAH/CEPS) »."""
    initials = initials_of(reading.text[max(0, fact.start - _NEAR) : fact.start])[0]
    return is_within(fact.value.lower(), initials[-len(fact.value) - _BETWEEN :])


def is_within(letters: str, initials: str) -> bool:
    """Whether all letters stand among the others in their order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def initials_of(text: str) -> tuple[str, str]:
    """The first letters of a text's words, those of the longer ones and those of all."""
    words = folded(text).replace("'", " ").replace("-", " ").replace("(", " ").split()
    return "".join(word[0] for word in words if len(word) > 3), "".join(word[0] for word in words)


def _dotted(fact: Fact) -> bool:
    """Two letters with points, which each language has of its own words: « L.C. », "S.C."."""
    return len(fact.value) == 2 and "." in fact.surface


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
