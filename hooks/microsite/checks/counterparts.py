"""Check: an acronym of one language is answered by that of the other: « OMS » is "WHO", and neither "WOH" nor "ILO"."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice

from ..facts import Fact, Reading
from ..facts.topics import folded
from ..findings import Finding
from ..locales.lexicon import Lexicon
from ..locales.lexicons import LEXICONS
from .acronym_contexts import contradicted
from .acronym_letters import (
    abbreviates,
    in_brackets,
    initials_before,
    initials_of,
    is_spelled_out,
    is_within,
    misspelled,
    told_before,
    unshared,
)
from .pairing import Pairing

_LONGEST = 6
"""Longer ones are introduced in pieces."""
_PASSED = 2
"""Words that an acronym may leave out."""


def counterparts(pairing: Pairing) -> Iterator[Finding]:
    """An acronym that both languages have of their own words, where the other text has another or a misspelling;
    and one whose letters stand in another order than its words. What only one text abbreviates is free translation, and
    so is a part of the whole (the court of the EU, CJUE)."""
    ours, theirs = unshared(pairing.left, pairing.right), unshared(pairing.right, pairing.left)
    if not ours and not theirs:
        return
    slips = 0
    lost, found = _unanswered(ours, pairing.left, pairing.right), _unanswered(theirs, pairing.right, pairing.left)
    for fact in list(lost):
        if slip := _slip(fact, pairing.left, theirs, pairing.right):
            yield pairing.finding("acronym-meaning", "error", fact, slip)
            lost.remove(fact)
            slips += 1
    for fact in list(found):
        if slip := _slip(fact, pairing.right, ours, pairing.left):
            yield pairing.finding("acronym-meaning", "error", slip, fact)
            found.remove(fact)
            slips += 1
    told: list[tuple[Fact, Fact]] = []
    if not slips and (not lost or not found):
        told += _replaced(pairing, ours, theirs)
    for one, other in zip(lost, found, strict=False):
        if not _part_of(one, pairing.left, other, pairing.right) and not _part_of(other, pairing.right, one, pairing.left):
            told.append((one, other))
    told = told or list(contradicted(pairing, ours, theirs, _abbreviations))
    yield from (pairing.finding("acronym-meaning", "error", *both) for both in told)
    yield from (pairing.finding("acronym-meaning", "error", fact, None) for fact in ours if _turned(fact, pairing.left))
    yield from (pairing.finding("acronym-meaning", "error", None, fact) for fact in theirs if _turned(fact, pairing.right))


def _abbreviations(letters: str, own: Reading, other: Reading) -> set[str]:
    """How the language of the other text abbreviates what an acronym of this one stands for."""
    return _forms(own.lexicon.acronyms.get(letters, frozenset()), other.lexicon)


def _replaced(pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """The one acronym that each text has for itself, where they are no translations of each other: one of them is the same in
    both languages, or they hardly share a letter."""
    left = _alone(ours, pairing.left, theirs, pairing.right) or _told_in_words(ours, pairing.left, theirs, pairing.right)
    right = _alone(theirs, pairing.right, ours, pairing.left) or _told_in_words(theirs, pairing.right, ours, pairing.left)
    if len({fact.value for fact in left}) != 1 or len({fact.value for fact in right}) != 1:
        return
    one, other = left[0], right[0]
    known = one.value in pairing.left.lexicon.acronyms or other.value in pairing.right.lexicon.acronyms
    if len(left) != len(right) and not known:
        return
    if _stands_for_words(one, pairing.left) and _stands_for_words(other, pairing.right):
        return
    if misspelled(one.value, other.value):
        return  # which is told as such
    shorter = min(len(one.value), len(other.value))
    least = 3 if shorter > _LONG or (known and shorter == _LONG) else 2 if known or shorter > _TWO else 1
    alike = (Counter(one.value) & Counter(other.value)).total()
    if alike == shorter > _TWO:
        return  # « FNS », "SNSF"
    if _is_shared(one.value, pairing) or _is_shared(other.value, pairing) or alike < least:
        yield one, other


def _told_in_words(facts: list[Fact], own: Reading, others: list[Fact], other: Reading) -> list[Fact]:
    """The one acronym that a text has for itself, though the other text may say it in words, where the other has one instead
    that abbreviates nothing in either text."""
    if len(facts) != 1 or len(others) != 1 or not _meanings(facts[0], own.lexicon):
        return []
    instead = others[0]
    strange = instead.value not in other.lexicon.acronyms and not any(
        instead.value.lower() in letters for reading in (own, other) for letters in initials_of(reading.text)
    )
    return facts if strange else []


def _stands_for_words(fact: Fact, reading: Reading) -> bool:
    return is_spelled_out(fact, reading) or (abbreviates if in_brackets(fact, reading) else told_before)(fact, reading)


_TWO, _LONG = 2, 4
"""Acronyms of one thing share a letter at least; two, if one is known or both have more than two letters; three, if both have
more than four, or four where one is known."""


def _alone(facts: list[Fact], own: Reading, others: list[Fact], other: Reading) -> list[Fact]:
    """Those that the other text, with acronyms that it has for itself or with words, does not answer."""
    answers = [_meanings(fact, other.lexicon) for fact in others]
    alone = []
    for fact in facts:
        meanings = _meanings(fact, own.lexicon)
        answer = next((one for one in answers if not meanings.isdisjoint(one)), None)
        if answer is not None:
            answers.remove(answer)
        elif (meanings or fact.value not in own.lexicon.acronyms) and not _is_plain(fact, own) and not _in_words(meanings, other):
            alone.append(fact)
    return alone


def _is_plain(fact: Fact, reading: Reading) -> bool:
    """Whether it is a word in capitals: "the time is NOW"."""
    low = folded(fact.value)
    if fact.value in reading.lexicon.acronyms:
        return False  # COVID, which texts write as a word, too
    return len(low) > _LONGEST or low in reading.lexicon.concepts or (len(low) > _TWO and low in reading.lexicon.stopwords)


def _is_shared(letters: str, pairing: Pairing) -> bool:
    """Whether both languages, or both texts elsewhere, have an acronym alike: PDF."""
    readings = (pairing.left, pairing.right)
    return all(letters in reading.lexicon.acronyms.get(letters, ()) for reading in readings) or (
        len(letters) > _TWO
        and all(any(fact.kind == "acronym" and fact.value == letters for fact in islice(one.facts, _MOST)) for one in readings)
    )


_MOST = 400


def _unanswered(facts: list[Fact], own: Reading, other: Reading) -> list[Fact]:
    """Those that the other language abbreviates as well, which the other text has neither in letters nor in words."""
    if not (known := [fact for fact in facts if _meanings(fact, own.lexicon)]):
        return []
    answers = {meaning for fact in other.facts if fact.kind == "acronym" for meaning in _meanings(fact, other.lexicon)}
    return [
        fact
        for fact in known
        if (meanings := _meanings(fact, own.lexicon)).isdisjoint(answers)
        and not _in_words(meanings, other)
    ]


def _in_words(meanings: frozenset[str], other: Reading) -> bool:
    """Whether a text has words that begin with the letters by which its language abbreviates one of these."""
    forms = _forms(meanings, other.lexicon) if meanings else ()
    return bool(forms) and any(form.lower() in letters for letters in initials_of(other.text) for form in forms)


def _part_of(whole: Fact, own: Reading, part: Fact, other: Reading) -> bool:
    """Whether an acronym holds what the other text abbreviates: CJUE, "EU"."""
    return any(form in whole.value for form in _forms(_meanings(part, other.lexicon), own.lexicon))


def _meanings(fact: Fact, lexicon: Lexicon) -> frozenset[str]:
    return lexicon.acronyms.get(fact.value, frozenset())


def _forms(meanings: frozenset[str], lexicon: Lexicon) -> set[str]:
    """How a language abbreviates one of these."""
    forms = _by_meaning(lexicon.code)
    return {form for meaning in meanings for form in forms.get(meaning, ())}


@cache
def _by_meaning(code: str) -> Mapping[str, list[str]]:
    """What an acronym may stand for → the acronyms of a language that may stand for it."""
    forms: dict[str, list[str]] = {}
    for form, meanings in LEXICONS[code].acronyms.items():
        for meaning in meanings:
            forms.setdefault(meaning, []).append(form)
    return forms


def _slip(fact: Fact, own: Reading, others: list[Fact], other: Reading) -> Fact | None:
    """The acronym of the other text that is what should answer, but for a letter or for their order."""
    # What both languages write alike is held letter by letter elsewhere.
    forms = [form for form in _forms(_meanings(fact, own.lexicon), other.lexicon) if form != fact.value]
    return next(
        (
            wrong
            for wrong in others
            if wrong.value not in other.lexicon.acronyms
            and not (told_before(fact, own) and told_before(wrong, other))
            and any(misspelled(form, wrong.value) or sorted(form) == sorted(wrong.value) for form in forms if len(form) > 2)
        ),
        None,
    )


def _turned(fact: Fact, reading: Reading) -> bool:
    """Whether it stands in brackets after words that begin with its letters in another order."""
    letters = fact.value.lower()
    if not 2 < len(letters) <= _LONGEST or reading.text[max(0, fact.start - 1) : fact.start] != "(":
        return False
    if fact.value in reading.lexicon.acronyms:
        return False
    before = initials_before(fact, reading)
    if any(is_within(letters, initials[-len(letters) - _PASSED:]) for initials in before):
        return False  # "small and medium-sized enterprises (SMEs)"
    return any(sorted(initials[-len(letters):]) == sorted(letters) for initials in before)
