"""Two sequences of blocks -> which block answers which, where blocks may be inserted, missing, split or merged.

Length and common words decide, after Gale and Church (1993); the same serves sentences of a segment and paragraphs of a page.
"""

import math
from collections import Counter
from dataclasses import dataclass

_BEADS = {(1, 1): 0.12, (1, 0): 2.6, (0, 1): 2.6, (2, 1): 2.4, (1, 2): 2.4, (2, 2): 4.9, (3, 1): 4.9, (1, 3): 4.9}
"""How many blocks on each side answer each other -> minus the logarithm of how often they do."""
_VARIANCE = 10.0
_BAND = 24


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text as the alignment sees it."""

    length: float
    """Characters, divided by how wordy its language is."""
    topics: Counter
    """What its words are about, in keys that languages share."""


@dataclass(frozen=True, slots=True)
class Bead:
    """Blocks that answer each other: positions from, to (exclusive) on both sides; one side may be empty."""

    left: range
    right: range


def align(left: list[Block], right: list[Block], common: float = 1.1, strange: float = 0.3) -> list[Bead]:
    """The likeliest alignment, in order. Linear: blocks further than a band from the diagonal are not tried."""
    count, other = len(left), len(right)
    slope = other / count if count else 0.0
    best: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(count + 1)]
    best[0][0] = (0.0, 0, 0)
    for i in range(count + 1):
        centre = int(i * slope)
        for j in range(max(0, centre - _BAND), min(other, centre + _BAND) + 1):
            if i == j == 0:
                continue
            choice = None
            for (ours, theirs), prior in _BEADS.items():
                if i < ours or j < theirs:
                    continue
                before = best[i - ours].get(j - theirs)
                if before is None:
                    continue
                cost = before[0] + prior + _cost(left, right, i - ours, i, j - theirs, j, common, strange)
                if choice is None or cost < choice[0]:
                    choice = (cost, ours, theirs)
            if choice:
                best[i][j] = choice
    return _path(best, count, other)


def _path(best: list[dict[int, tuple[float, int, int]]], i: int, j: int) -> list[Bead]:
    if j not in best[i]:
        return []
    beads = []
    while i or j:
        _, ours, theirs = best[i][j]
        beads.append(Bead(range(i - ours, i), range(j - theirs, j)))
        i, j = i - ours, j - theirs
    return beads[::-1]


def _cost(
    left: list[Block], right: list[Block], start: int, end: int, first: int, last: int, common: float, strange: float
) -> float:
    if start == end or first == last:
        return 0.0
    a = sum(left[index].length for index in range(start, end))
    b = sum(right[index].length for index in range(first, last))
    mean = max((a + b) / 2, 1.0)
    distance = abs(a - b) / math.sqrt(_VARIANCE * mean)
    tail = math.erfc(distance / math.sqrt(2))
    by_length = min(-math.log(max(tail, 1e-12)), 9.0)
    ours = left[start].topics if end - start == 1 else sum((left[index].topics for index in range(start, end)), Counter())
    theirs = right[first].topics if last - first == 1 else sum((right[index].topics for index in range(first, last)), Counter())
    if len(ours) > len(theirs):
        ours, theirs = theirs, ours
    shared = sum(min(number, theirs[key]) for key, number in ours.items() if key in theirs)
    least = sum(ours.values())
    return by_length - common * shared + strange * (least - shared)
