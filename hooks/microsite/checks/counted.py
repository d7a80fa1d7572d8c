"""Check: what numbers that are the same count is not something else: "four teams" is not « quatre familles »."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing

_KINDS = frozenset({"number", "vague"})
_FORMS = frozenset({"cardinal", "words", "collective"})
_MOST, _WORDS = 200, 3
_PERSON = "person"
"""Any person may be called so: a patient, a researcher."""


def counted(pairing: Pairing) -> Iterator[Finding]:
    """Nouns beside a number that mean two things, neither of which the other text speaks of."""
    spoken_of: tuple[set[str], set[str]] | None = None
    for left, right in islice(pairing.matched.pairs, _MOST):
        ours, theirs = _counted(left, pairing.left), _counted(right, pairing.right)
        if not ours or not theirs or _alike(ours[0], theirs[0]):
            continue
        spoken_of = spoken_of or (_spoken_of(pairing.left), _spoken_of(pairing.right))
        if not any(_alike(ours[0], key) for key in spoken_of[1]) and not any(_alike(theirs[0], key) for key in spoken_of[0]):
            yield pairing.finding("counted", "error", ours[1], theirs[1])


def _counted(fact: Fact, reading: Reading) -> tuple[str, Fact] | None:
    """The key of the noun that a number counts, and the number with it; None for a noun that may mean anything."""
    if fact.kind not in _KINDS or fact.form not in _FORMS or fact.unit or fact.currency:
        return None
    tokens, lexicon = reading.tokens, reading.lexicon
    first = tokens.index_at(fact.end)
    first += tokens[first].low in lexicon.partitives
    for token in tokens[first : first + _WORDS]:
        if key := lexicon.counted.get(token.low):
            return key, replace(fact, surface=reading.text[fact.start : token.end], end=token.end)
        if token.kind != "w" or token.low in lexicon.stopwords:
            return None
    return None


def _spoken_of(reading: Reading) -> set[str]:
    """The keys of all the nouns of a text."""
    return {key for word in reading.tokens.words if (key := reading.lexicon.counted.get(word))}


def _alike(one: str, other: str) -> bool:
    """Whether one may be the other: the same, or any person and a patient."""
    return one == other or (_PERSON in (one, other) and one.partition(".")[0] == other.partition(".")[0])
