"""Facts of two texts on their way into pairs: what is paired, what is still open, and one pass of pairing.

A pass sorts the open facts into boxes by a key and pairs what lies in the same box, in the order written:
linear time.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from itertools import islice

from .facts import Fact, Reading

Key = Callable[[Fact], Hashable | None]
NUMERIC = frozenset({"number", "vague", "time", "date", "ratio", "weekday", "code", "reference"})
STRICT_UNITS = frozenset({"percent", "permille"})


@dataclass(slots=True)
class Matched:
    """What two readings have in common and what they have not."""

    left: Reading
    right: Reading
    pairs: list[tuple[Fact, Fact]] = field(default_factory=list)
    left_open: list[Fact] = field(default_factory=list)
    right_open: list[Fact] = field(default_factory=list)
    loose: list[tuple[Fact, Fact]] = field(default_factory=list)
    """Pairs that share a value by a loose reading; their units and qualifiers are not held against each
    other."""
    by_other_reading: list[tuple[Fact, Fact]] = field(default_factory=list)
    """Pairs that agree only when one of the two is read as another language writes numbers."""


def pair_open(
    matched: Matched, left_key: Key, right_key: Key, into: list, one_firm: bool = False, by_noun: bool = False
) -> None:
    """Pair open facts with equal keys; a key may give several (a list), the first that fits counts."""
    if not matched.left_open or not matched.right_open:
        return
    boxes: dict[Hashable, deque[int]] = defaultdict(deque)
    for index, fact in enumerate(matched.right_open):
        for key in _keys(right_key(fact)):
            boxes[key].append(index)
    used: set[int] = set()
    rest = []
    for fact in matched.left_open:
        partner = None
        for key in _keys(left_key(fact)):
            box = boxes.get(key)
            while box and box[0] in used:
                box.popleft()
            if box:
                candidate = box[0]
                if one_firm and not _supports(fact, matched.right_open[candidate], by_noun):
                    fitting = (
                        index
                        for index in islice(box, 40)
                        if index not in used and _supports(fact, matched.right_open[index], by_noun)
                    )
                    candidate = next(fitting, None)
                    if candidate is None:
                        continue
                partner = candidate
                break
        if partner is None:
            rest.append(fact)
        else:
            used.add(partner)
            into.append((fact, matched.right_open[partner]))
    if used:
        matched.left_open = rest
        matched.right_open = [fact for index, fact in enumerate(matched.right_open) if index not in used]


def _supports(one: Fact, other: Fact, by_noun: bool = False) -> bool:
    """Whether one of two facts is firm and the other may stand for it; a lone « un » does not stand for a
    digit."""
    if one.firm and other.firm:
        return True
    if not one.firm and not other.firm:
        return False
    firm, soft = (one, other) if one.firm else (other, one)
    if (
        firm.value == 1
        and firm.form == "cardinal"
        and soft.form in ("words", "article")
        and not soft.alone
        and not by_noun
    ):
        return (bool(soft.unit) and soft.unit == firm.unit) or (firm.ranged and soft.ranged)
    if soft.form == "rank" and firm.form in ("words", "cardinal"):
        return False  # « ensuite » is the second, not two
    if firm.unit in STRICT_UNITS and soft.form in ("words", "article"):
        return soft.unit == firm.unit
    return not (firm.currency and not soft.currency)


def _keys(key: Hashable | list | None) -> Iterable[Hashable]:
    if key is None:
        return ()
    return key if isinstance(key, list) else (key,)
