"""Check: an acronym that both languages share is spelled alike."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from .acronym_letters import PASSED, initials_before, is_spelled_out, is_within, misspelled, told_before, unshared
from .pairing import Pairing

_LONG = 4
"""Letters from which an acronym is no other one a letter off."""
_TOLD = 2
"""Letters of an acronym that words before it tell."""
_MOST = 400


def acronyms(pairing: Pairing) -> Iterator[Finding]:
    """An acronym of one text one letter off: off one of the other text, off the words that it stands for, or off one that
    both texts have (languages have acronyms of their own)."""
    ours, theirs = unshared(pairing.left, pairing.right), unshared(pairing.right, pairing.left)
    if ours or theirs:
        yield from _pairs(pairing, ours, theirs)
        yield from _slips(pairing, ours, theirs)
        yield from _strays(pairing, ours, theirs)


def _pairs(pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> Iterator[Finding]:
    """Acronyms of both texts that are a letter apart; they are taken out of the lists."""
    for fact in list(ours):
        other = next((other for other in theirs if _is_meant(fact, other, pairing, ours, theirs)), None)
        if other:
            yield pairing.finding("acronym", "error", fact, other)
            ours.remove(fact)
            theirs.remove(other)


def _is_meant(fact: Fact, other: Fact, pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> bool:
    """Whether two acronyms a letter apart are one, and no acronyms that each language has of its own words."""
    return (
        misspelled(fact.value, other.value)
        and not (_dotted(fact) and _dotted(other))
        and not (_known(fact, pairing.left) and _known(other, pairing.right))
        and not (is_spelled_out(fact, pairing.left) and is_spelled_out(other, pairing.right))
        and not (_several(fact, ours) and _several(other, theirs))
        and (_known(fact, pairing.left) or _known(other, pairing.right) or not _of_same_words(fact.value, other.value))
        and not (_same_letters(fact, other) and told_before(fact, pairing.left) and told_before(other, pairing.right))
    )


def _slips(pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> Iterator[Finding]:
    """Acronyms that their own text tells to be wrong, each once; they are taken out of the lists."""
    told: list[str] = []
    for fact, flipped in _of_both(ours, theirs):
        own, other = _own_and_other(pairing, flipped)
        if not any(misspelled(fact.value, one) for one in told) and _is_slip(fact, own, other):
            told.append(fact.value)
            yield pairing.finding("acronym-meaning", "error", *((None, fact) if flipped else (fact, None)))
            (theirs if flipped else ours).remove(fact)


def _strays(pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> Iterator[Finding]:
    """Acronyms a letter off one that both texts have, or that the other has with a number."""
    shared = _letters(pairing.left) & _letters(pairing.right)
    for fact, flipped in _of_both(ours, theirs):
        own, other = _own_and_other(pairing, flipped)
        if fact.value in shared or _known(fact, own):
            continue
        near = next((
            word for word in shared | _letters_of_codes(other)
            if len(word) >= _LONG and misspelled(fact.value, word)
            and (len(word) == len(fact.value) or _times(word, other) > _times(word, own))  # VLOSE, which is no VLOPSE
        ), None)
        if near:
            yield pairing.finding("acronym", "error", *((near, fact) if flipped else (fact, near)))


def _of_both(ours: list[Fact], theirs: list[Fact]) -> list[tuple[Fact, bool]]:
    """The acronyms of both texts, each with whether it is of the right one."""
    return [*((fact, False) for fact in ours), *((fact, True) for fact in theirs)]


def _own_and_other(pairing: Pairing, flipped: bool) -> tuple[Reading, Reading]:
    return (pairing.right, pairing.left) if flipped else (pairing.left, pairing.right)


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
    if own.text[max(0, fact.start - 1) : fact.start] != "(" or (len(letters) == _TOLD and own.text[fact.end : fact.end + 1] != ")"):
        return False
    told = [initials[-len(letters) - PASSED :] for initials in initials_before(fact, own)]
    if any(is_within(letters.lower(), initials) for initials in told):
        return False
    ends = (initials[-len(letters) :] for initials in told if len(initials) >= len(letters))
    return any(sum(map(str.__ne__, letters.lower(), end)) == 1 for end in ends)


def _count(reading: Reading) -> int:
    """How many acronyms a text has, each as often as it stands there."""
    return sum(fact.kind in ("acronym", "code") for fact in reading.facts[:_MOST])


def _times(letters: str, reading: Reading) -> int:
    """How often a text has an acronym, with a number or without."""
    return sum(
        fact.value.rstrip("0123456789") == letters for fact in reading.facts[:_MOST] if fact.kind in ("acronym", "code")
    )


def _letters(reading: Reading) -> set[str]:
    """The acronyms of a text, those with a number (COVID-19) among them."""
    return _letters_of_codes(reading) | {fact.value for fact in reading.facts[:_MOST] if fact.kind == "acronym"}


def _letters_of_codes(reading: Reading) -> set[str]:
    return {fact.value.rstrip("0123456789") for fact in reading.facts[:_MOST] if fact.kind == "code"}


def _known(fact: Fact, reading: Reading) -> bool:
    """Whether it stands for words of the text's language (PIB), which the other abbreviates too (GDP)."""
    return fact.value in reading.lexicon.acronyms


def _of_same_words(one: str, other: str) -> bool:
    """Whether two acronyms as long have the same letters, one of them oftener: « RRN », "NRN"."""
    return len(one) == len(other) and set(one) == set(other) and sorted(one) != sorted(other)


def _same_letters(fact: Fact, other: Fact) -> bool:
    return sorted(fact.value) == sorted(other.value)


def _several(fact: Fact, facts: list[Fact]) -> bool:
    """Whether it stands there more than once: no slip is made again and again."""
    return sum(one.value == fact.value for one in facts) > 1


def _dotted(fact: Fact) -> bool:
    """Two letters with points, which each language has of its own words: « L.C. », "S.C."."""
    return len(fact.value) == 2 and "." in fact.surface
