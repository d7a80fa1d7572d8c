"""Check: an acronym of one language is answered by that of the other: « OMS » is "WHO", and neither "WOH" nor "ILO"."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from ..locales.lexicon import Lexicon
from .acronyms import initials_of, is_within, misspelled, unshared
from .pairing import Pairing

_FAR = 120
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
    lost, found = _unanswered(ours, pairing.left, pairing.right), _unanswered(theirs, pairing.right, pairing.left)
    for fact in list(lost):
        if slip := _slip(fact, pairing.left, theirs, pairing.right):
            yield pairing.finding("acronym-meaning", "error", fact, slip)
            lost.remove(fact)
    for fact in list(found):
        if slip := _slip(fact, pairing.right, ours, pairing.left):
            yield pairing.finding("acronym-meaning", "error", slip, fact)
            found.remove(fact)
    for one, other in zip(lost, found, strict=False):
        if not _part_of(one, pairing.left, other, pairing.right) and not _part_of(other, pairing.right, one, pairing.left):
            yield pairing.finding("acronym-meaning", "error", one, other)
    yield from (pairing.finding("acronym-meaning", "error", fact, None) for fact in ours if _turned(fact, pairing.left))
    yield from (pairing.finding("acronym-meaning", "error", None, fact) for fact in theirs if _turned(fact, pairing.right))


def _unanswered(facts: list[Fact], own: Reading, other: Reading) -> list[Fact]:
    """Those that the other language abbreviates as well, which the other text has neither in letters nor in words."""
    if not (known := [fact for fact in facts if _meanings(fact, own.lexicon)]):
        return []
    initials = initials_of(other.text)
    answers = {meaning for fact in other.facts if fact.kind == "acronym" for meaning in _meanings(fact, other.lexicon)}
    return [
        fact
        for fact in known
        if (meanings := _meanings(fact, own.lexicon)).isdisjoint(answers)
        and not any(form.lower() in letters for form in _forms(meanings, other.lexicon) for letters in initials)
    ]


def _part_of(whole: Fact, own: Reading, part: Fact, other: Reading) -> bool:
    """Whether an acronym holds what the other text abbreviates: CJUE, "EU"."""
    return any(form in whole.value for form in _forms(_meanings(part, other.lexicon), own.lexicon))


def _meanings(fact: Fact, lexicon: Lexicon) -> frozenset[str]:
    return lexicon.acronyms.get(fact.value, frozenset())


def _forms(meanings: frozenset[str], lexicon: Lexicon) -> list[str]:
    """How a language abbreviates one of these."""
    return [form for form, others in lexicon.acronyms.items() if not meanings.isdisjoint(others)]


def _slip(fact: Fact, own: Reading, others: list[Fact], other: Reading) -> Fact | None:
    """The acronym of the other text that is what should answer, but for a letter or for their order."""
    forms = _forms(_meanings(fact, own.lexicon), other.lexicon)
    return next(
        (
            wrong
            for wrong in others
            if wrong.value not in other.lexicon.acronyms
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
    before = initials_of(reading.text[max(0, fact.start - _FAR) : fact.start - 1])
    if any(is_within(letters, initials[-len(letters) - _PASSED:]) for initials in before):
        return False  # "small and medium-sized enterprises (SMEs)"
    return any(sorted(initials[-len(letters):]) == sorted(letters) for initials in before)
