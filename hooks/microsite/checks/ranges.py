"""Check: a range is a range in both texts: « les articles 36 à 40 » are not "sections 36 and 40"."""

from collections.abc import Iterator
from itertools import pairwise

from ..facts import Fact, Reading
from ..facts.links import links_ends
from ..findings import Finding
from .pairing import Pairing

_LINK = 12
"""Characters between the ends of a range at the most."""
_BEFORE = 40
_LONG_BEFORE = 100
"""Characters in which « entre » stands before them, and characters in which it may."""


def ranges(pairing: Pairing) -> Iterator[Finding]:
    """Two numbers side by side that are the ends of a range in one text, and two of a list in the other."""
    pairs = sorted(pairing.matched.pairs, key=lambda pair: pair[0].start)
    for first, second in pairwise(pairs):
        left, right = _between(first[0], second[0], pairing.left), _between(first[1], second[1], pairing.right)
        if left and right and left != right and not _follow(first[0], second[0]):
            surfaces = (
                reading.text[one.start : other.end]
                for reading, one, other in zip((pairing.left, pairing.right), first, second, strict=True)
            )
            yield pairing.finding("range", "error", *surfaces)


def _between(first: Fact, second: Fact, reading: Reading) -> str:
    """How two numbers, or two dates, are joined: `range`, `list`, or neither."""
    if not 0 < second.start - first.end <= _LINK or first.kind != second.kind or first.kind not in _JOINED:
        return ""
    if (first.form == "year") != (second.form == "year"):
        return ""  # "54,000 in 2009 to 158,000 in 2019"
    lexicon = reading.lexicon
    joint = reading.text[first.end : second.start].strip(" $€£").lower()
    if links_ends(reading.text, first, second, lexicon):
        return "range"
    if joint not in lexicon.additions and joint not in lexicon.alternatives:
        return ""
    if _begins_between(first, reading, _BEFORE):
        return "range"
    return "" if _begins_between(first, reading, _LONG_BEFORE) else "list"


def _begins_between(fact: Fact, reading: Reading, within: int) -> bool:
    before = reading.text[max(0, fact.start - within) : fact.start].lower().split()
    return not reading.lexicon.between.isdisjoint(before)


_JOINED = frozenset({"number", "date"})


def _follow(first: Fact, second: Fact) -> bool:
    """Whether nothing lies between them: 28 and 29 are 28 to 29."""
    one, other = (fact.value[-1] if fact.kind == "date" else fact.value for fact in (first, second))
    return not (isinstance(one, int) and isinstance(other, int)) or other - one == 1
