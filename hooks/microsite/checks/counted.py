"""Check: what numbers that are the same count is not something else: "four teams" is not « quatre familles »."""

from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing

_FORMS = frozenset({"cardinal", "words", "collective"})
_MOST, _WORDS = 200, 3
_PERSON = "person"
"""Any person may be called so: a patient, a researcher."""


def counted(pairing: Pairing) -> Iterator[Finding]:
    """Nouns beside a number that mean two things, neither of which the other text speaks of."""
    spoken_of: tuple[set[str], set[str]] | None = None
    for left, right in islice(pairing.matched.pairs, _MOST):
        if not (_counts(left) and _counts(right)):
            continue
        ours, theirs = _noun(left, pairing.left), _noun(right, pairing.right)
        if not ours or not theirs or _alike(ours.unit, theirs.unit):
            continue
        spoken_of = spoken_of or (_spoken_of(pairing.left), _spoken_of(pairing.right))
        if not any(_alike(ours.unit, key) for key in spoken_of[1]) and not any(_alike(theirs.unit, key) for key in spoken_of[0]):
            yield pairing.finding("unit", "error", ours, theirs)


def _counts(fact: Fact) -> bool:
    return fact.kind in ("number", "vague") and fact.form in _FORMS and not fact.unit and not fact.currency


def _noun(fact: Fact, reading: Reading) -> Fact | None:
    """The number with the noun that it counts, and what that means as its unit; None for a noun that may mean anything."""
    tokens, lexicon = reading.tokens, reading.lexicon
    first = tokens.index_at(fact.end)
    first += tokens[first].low in lexicon.partitives
    for token in tokens[first : first + _WORDS]:
        if key := lexicon.counted.get(token.low):
            return Fact("number", fact.value, reading.text[fact.start : token.end], fact.start, token.end, key)
        if token.kind != "w" or token.low in lexicon.stopwords:
            return None
    return None


def _spoken_of(reading: Reading) -> set[str]:
    """The keys of all the nouns of a text."""
    return {key for word in reading.tokens.words if (key := reading.lexicon.counted.get(word))}


def _alike(one: str, other: str) -> bool:
    return one == other or {one.partition(".")[0], other.partition(".")[0]} == {_PERSON} == {one, other} & {_PERSON}
