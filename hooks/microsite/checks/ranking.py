"""Check: what is the first in one text has no other rank in the other: "the first country" is not « le deuxième pays »."""

from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing
from .unsaid import severity_of_leftover

_MOST, _MOST_WORDS = 400, 2000
_LAST = 10
"""Ranks further down are hardly a slip for the first: « quinzième »."""
_RANKS = frozenset({"ordinal", "roman"})


def ranking(pairing: Pairing) -> Iterator[Finding]:
    """A rank in words that nothing ranks so in the other text, which says "first" more often."""
    matched = pairing.matched
    for own, other, flipped, still_open in (
        (pairing.left, pairing.right, False, matched.left_open), (pairing.right, pairing.left, True, matched.right_open),
    ):
        ranks = [fact for fact in islice(own.facts, _MOST) if _is_rank(fact)]
        ranked = _ranks(other) if ranks else ()
        lone = [fact for fact in ranks if fact.value not in ranked]
        if len(lone) != 1 or lone[0].surface.lower() in other.tokens.words:  # "from sixième, the first year of collège"
            continue
        if any(fact is lone[0] for fact in still_open) and severity_of_leftover(lone[0], int(flipped), pairing) == "error":
            continue  # which is told as missing
        first = _first(other)
        if len(first) > len(_first(own)):
            yield pairing.finding("value", "error", *((first[-1], lone[0]) if flipped else (lone[0], first[-1])))


def _is_rank(fact: Fact) -> bool:
    return fact.form == "ordinal" and fact.surface.isalpha() and not fact.unit and 1 < fact.value <= _LAST


def _ranks(reading: Reading) -> set:
    """The ranks of a text, in words, figures or Roman numerals, and parts, which may be called alike: a third."""
    return {fact.value for fact in islice(reading.facts, _MOST) if fact.form in _RANKS}


def _first(reading: Reading) -> list[Fact]:
    """Where a text says "first", as a rank of its own or beside a number: « les quinze premiers jours »."""
    tokens = islice(reading.tokens, _MOST_WORDS)
    return [
        Fact("number", 1, token.text, token.start, token.end, form="ordinal")
        for token in tokens if reading.lexicon.ordinals.get(token.low) == 1
    ]
