"""Two sequences of blocks -> which block answers which, where blocks may be inserted, missing, split or
merged.

Length and common words decide, after Gale and Church (1993); the same serves sentences of a segment and
paragraphs of a page.
"""

import math
from collections import Counter
from dataclasses import dataclass, field

_BEADS = {
    (1, 1): 0.12,
    (1, 0): 2.6,
    (0, 1): 2.6,
    (2, 1): 2.4,
    (1, 2): 2.4,
    (2, 2): 4.9,
    (3, 1): 4.9,
    (1, 3): 4.9,
}
"""How many blocks on each side answer each other -> minus the logarithm of how often they do."""
_VARIANCE = 10.0
_LONGEST_RUN = 3
_BAND = 24
_NARROW_BAND, _MANY = 6, 40
"""Long sequences are searched nearer to the diagonal, where a path with few gaps lies."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of text as the alignment sees it."""

    length: float
    """Characters, divided by how wordy its language is."""
    topics: tuple[str, ...]
    """What its words are about, in keys that languages share."""
    counted: frozenset[str | tuple[str, int]] = field(init=False)
    """The same as a set, in which a topic said again is another one."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "counted", _counted(self.topics))

    def joined(self, other: "Block") -> "Block":
        """The two as one."""
        return Block(self.length + other.length, self.topics + other.topics)


def _counted(topics: tuple[str, ...]) -> frozenset[str | tuple[str, int]]:
    once = frozenset(topics)
    if len(once) == len(topics):
        return once
    times = Counter(topics)
    return once.union((topic, time) for topic, count in times.items() for time in range(1, count))


@dataclass(frozen=True, slots=True)
class Bead:
    """Blocks that answer each other: positions from, to (exclusive) on both sides; one side may be empty."""

    left: range
    right: range


def align(left: list[Block], right: list[Block], common: float = 1.1, strange: float = 0.3) -> list[Bead]:
    """The likeliest alignment, in order. Linear: nothing further than a band from the diagonal is tried."""
    count, other = len(left), len(right)
    left_runs, right_runs = _runs(left), _runs(right)
    band = _BAND if max(count, other) <= _MANY else _NARROW_BAND
    slope = other / count if count else 0.0
    best: list[dict[int, tuple[float, int, int]]] = [{} for _ in range(count + 1)]
    best[0][0] = (0.0, 0, 0)
    for i in range(count + 1):
        centre = int(i * slope)
        for j in range(max(0, centre - band), min(other, centre + band) + 1):
            if i == j == 0:
                continue
            choice = None
            for (ours, theirs), prior in _BEADS.items():
                if i < ours or j < theirs:
                    continue
                before = best[i - ours].get(j - theirs)
                if before is None:
                    continue
                cost = before[0] + prior
                if ours and theirs:
                    cost += _cost(
                        left_runs[i - ours][ours - 1], right_runs[j - theirs][theirs - 1], common, strange
                    )
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


def _runs(blocks: list[Block]) -> list[tuple[Block, ...]]:
    """For each position the block there, and it joined with the next one and the next two."""
    runs = []
    for start in range(len(blocks)):
        joined = [blocks[start]]
        for other in blocks[start + 1 : start + _LONGEST_RUN]:
            joined.append(joined[-1].joined(other))
        runs.append(tuple(joined))
    return runs


def _cost(ours: Block, theirs: Block, common: float, strange: float) -> float:
    a, b = ours.length, theirs.length
    mean = max((a + b) / 2, 1.0)
    distance = abs(a - b) / math.sqrt(_VARIANCE * mean)
    by_length = min(-math.log(max(math.erfc(distance / math.sqrt(2)), 1e-12)), 9.0)
    shared = len(ours.counted & theirs.counted)
    return by_length - common * shared + strange * (min(len(ours.counted), len(theirs.counted)) - shared)
