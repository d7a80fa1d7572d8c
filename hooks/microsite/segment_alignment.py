"""Two sequences of segments → which answers which, where one may be inserted or missing.

Structure decides first (a heading answers a heading of its level), then what languages share: numbers, names, links,
lengths. Dynamic programming within a band around the diagonal.
"""

import math
import re
from collections.abc import Sequence
from functools import lru_cache

from .locales.typography import unaccented
from .segments import Segment

Pair = tuple[Segment | None, Segment | None]

_WORD = re.compile(r"[^\W_]{2,}")
_NUMBER = re.compile(r"\d+")
_STEM = 5
_GAP = 1.4
_PLAIN = 1.9
_OTHER_PLACE = 1.6
_BAND = 8
"""How far from the diagonal a counterpart is sought, beyond the difference in length."""
_LIKENESS = 0.34
"""Least likeness of two texts for which nobody looks further."""


def align_segments(left: Sequence[Segment], right: Sequence[Segment]) -> list[Pair]:
    """All segments of both sides in order, each with its counterpart or None."""
    if len(left) == len(right) and (len(left) == 1 or all(map(_plainly, left, right))):
        return list(zip(left, right, strict=True))
    return _align(left, right)


def _plainly(one: Segment, other: Segment) -> bool:
    """Whether two segments in the same position need no other candidate."""
    if one.place != other.place:
        return False
    if one.place.startswith("@"):
        return True
    if len(one.text) < 40 and len(other.text) < 60:
        return _hint(one) == _hint(other)
    return _cost(one, other) < _PLAIN


def _hint(segment: Segment) -> list[str]:
    return _NUMBER.findall(segment.text)


def _align(left: Sequence[Segment], right: Sequence[Segment]) -> list[Pair]:
    rows, columns = len(left), len(right)
    slope = columns / rows if rows else 0.0
    band = _BAND + abs(rows - columns)
    best: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(rows + 1)]
    best[0][0] = (0.0, 0, 0)
    for i in range(rows + 1):
        centre = int(i * slope)
        for j in range(max(0, centre - band), min(columns, centre + band) + 1):
            choices = []
            if i and j and (before := best[i - 1].get(j - 1)):
                choices.append((before[0] + _cost(left[i - 1], right[j - 1]), 1, 1))
            if i and (before := best[i - 1].get(j)):
                choices.append((before[0] + _GAP, 1, 0))
            if j and (before := best[i].get(j - 1)):
                choices.append((before[0] + _GAP, 0, 1))
            if choices:
                best[i][j] = min(choices)
    return _path(best, left, right)


def _path(best: list[dict], left: Sequence[Segment], right: Sequence[Segment]) -> list[Pair]:
    i, j = len(left), len(right)
    if j not in best[i]:
        return [*((one, None) for one in left), *((None, one) for one in right)]
    pairs: list[Pair] = []
    while i or j:
        _, ours, theirs = best[i][j]
        pairs.append((left[i - 1] if ours else None, right[j - 1] if theirs else None))
        i, j = i - ours, j - theirs
    return pairs[::-1]


def _cost(one: Segment, other: Segment) -> float:
    cost = 0.0
    if one.place != other.place:
        if {one.place[:1], other.place[:1]} & {"h", "@"}:
            return math.inf
        cost += _OTHER_PLACE
    ours, theirs = len(one.text) + 8, len(other.text) + 8
    cost += 0.8 * min(abs(math.log(ours / theirs)), 2.0)
    likeness = _likeness(_traits(one.text), _traits(other.text))
    if one.links and other.links:
        shared = {link.target for link in one.links if not link.inside} & {link.target for link in other.links}
        likeness = max(likeness, 0.8 if shared else 0.0)
    return cost + 1.4 * (1 - min(1.0, likeness / _LIKENESS))


def _likeness(ours: frozenset[str], theirs: frozenset[str]) -> float:
    if not ours or not theirs:
        return _LIKENESS / 2
    return len(ours & theirs) / min(len(ours), len(theirs))


@lru_cache(maxsize=20_000)
def _traits(text: str) -> frozenset[str]:
    """What languages share of a text: its numbers, and how its longer words and its names begin."""
    words = _WORD.findall(text[:2000])
    return frozenset(
        unaccented(word)[:_STEM] for word in words if len(word) >= _STEM or word[0].isupper() or word.isdigit()
    )
