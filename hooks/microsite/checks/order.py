"""Check: values stand where the other text has them, or else somebody's figure was given to somebody else."""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator
from fractions import Fraction
from itertools import combinations
from operator import attrgetter

from ..facts import Fact, Reading
from ..facts.topics import topics
from ..facts.units import dimension
from ..findings import Finding
from .belongings import BELONGINGS, followed_by, is_deadline, listed_with, measure_of, preceded_by
from .pairing import Pairing
from .references import is_reference

_MOST = 24
"""With more values than this only neighbours are compared, so that the time stays linear."""
_BEFORE, _AFTER, _NEAR = 45, 60, 10


def order(pairing: Pairing) -> Iterator[Finding]:
    """Two values that changed places: their order is another, and the words around them do not explain it."""
    matched = (*pairing.matched.pairs, *pairing.matched.loose)
    firm = [pair for pair in matched if pair[0].firm and pair[1].firm and pair[0].kind != "code"]
    pairs = [pair for pair in _in_step(firm) if not _small_word(*pair)]
    if len(pairs) < 2:
        return
    candidates = combinations(pairs, 2) if len(pairs) <= _MOST else zip(pairs, pairs[1:], strict=False)
    for (left, right), (next_left, next_right) in candidates:
        if left.value == next_left.value or (left.kind != next_left.kind and "date" in (left.kind, next_left.kind)):
            continue
        if left.form == next_left.form == "year" and _deadlines_crossed(pairing, (left, right), (next_left, next_right)):
            yield pairing.finding("order", "error", left, next_right)
            return
        if right.start <= next_right.start:
            if _nouns_crossed(pairing, (left, right), (next_left, next_right)):
                yield pairing.finding("order", "error", left, next_right)
                return
            continue
        if _told_apart(pairing, (left, right), (next_left, next_right)):
            continue
        if _turned_round(pairing, (left, right), (next_left, next_right)):
            continue
        same_kind = _kind(left, right) == _kind(next_left, next_right)
        references = is_reference(left) and is_reference(next_left)
        if (same_kind or references) and _side_by_side(left, next_left) and _side_by_side(next_right, right):
            yield pairing.finding("order", "error", left, next_right)
            return
        if _changed_places(pairing, (left, right), (next_left, next_right), 0 if same_kind else 2):
            yield pairing.finding("order", "error", left, next_right)
            return


def _in_step(pairs: list[tuple[Fact, Fact]]) -> list[tuple[Fact, Fact]]:
    """In the order of the left text; of one value one by one, where a rank answers a count: « la deuxième …, dont deux », "round
    2 …, two of which"."""
    ranked = {left.value for left, right in pairs if (left.form == "ordinal") != (right.form == "ordinal")}
    facing = [pair for pair in pairs if pair[0].value not in ranked]
    for value in ranked:
        group = [pair for pair in pairs if pair[0].value == value]
        facing += zip(*(sorted(side, key=_start) for side in zip(*group, strict=True)), strict=True)
    return sorted(facing, key=lambda pair: pair[0].start)


_start = attrgetter("start")


def _told_apart(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether what belongs to each of two values sets it apart in both texts: exchanged, it would contradict."""
    def listed(fact: Fact, reading: Reading) -> frozenset:
        return listed_with(fact, reading) - {first[0].value, second[0].value}

    one, two = _of_each(measure_of, pairing, first, second)
    if one.isdisjoint(two) or any(_sets_apart(belonging, pairing, first, second) for belonging in (*BELONGINGS, listed)):
        return True
    if _years_alone(first, second) or _years_alone(second, first) or _rows_turned(pairing, first, second):
        return True
    left, right, next_left, next_right = _nouns(pairing, first, second)
    return bool(left & right or next_left & next_right) and left.isdisjoint(next_right) and next_left.isdisjoint(right)


def _of_each(
    belonging: Callable[[Fact, Reading], Hashable], pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]
) -> list[set]:
    """What belongs to each of two values in the two texts."""
    sides = (pairing.left, pairing.right)
    return [{belonging(fact, reading) for fact, reading in zip(pair, sides, strict=True)} for pair in (first, second)]


def _sets_apart(
    belonging: Callable[[Fact, Reading], Hashable], pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]
) -> bool:
    """Whether what belongs to each of two values is the same in both texts, and not the same as for the other."""
    one, two = _of_each(belonging, pairing, first, second)
    return len(one) == len(two) == 1 and one != two


def _rows_turned(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether each of two values is listed with the same quantity in both texts, and nothing between the rows tells whose they
    are: « 420 au-dessus de 13,1 % et 700 jusqu'à 6 % », "700 up to 6% and 420 above 13.1%"."""
    left, right = pairing.left, pairing.right
    for beside in (followed_by, preceded_by):
        one, other = beside(first[0], left), beside(first[1], right)
        next_one, next_other = beside(second[0], left), beside(second[1], right)
        if None in (one, other, next_one, next_other) or _amount(one) == _amount(next_one):
            continue
        if _amount(one) == _amount(other) and _amount(next_one) == _amount(next_other):
            ours = _between((first[0], one), (second[0], next_one), left)
            return ours.isdisjoint(_between((second[1], next_other), (first[1], other), right))
    return False


def _amount(fact: Fact) -> tuple:
    return fact.value, fact.unit, fact.currency


def _between(row: tuple[Fact, Fact], next_row: tuple[Fact, Fact], reading: Reading) -> set[str]:
    """What the words between two rows of quantities are about, but for those that the rows themselves repeat."""
    begin, end = min(fact.start for fact in row), max(fact.end for fact in row)
    inside, after = reading.text[begin:end], reading.text[end : min(fact.start for fact in next_row)]
    said = set(topics(inside, reading.lexicon))
    return {about for about in topics(after, reading.lexicon) if not about.isdigit() and about not in said}


def _nouns_crossed(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether each of two values counts in one text what the other counts in the other text."""
    if any(fact.kind != "number" or fact.form not in _COUNTING for fact in (*first, *second)):
        return False
    left, right, next_left, next_right = _nouns(pairing, first, second)
    return bool(left & next_right and next_left & right) and (left | next_right).isdisjoint(next_left | right)


def _nouns(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> list[set[str]]:
    return [
        _counted(fact, reading)
        for pair in (first, second)
        for fact, reading in zip(pair, (pairing.left, pairing.right), strict=True)
    ]


def _years_alone(first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether only the first of two values can be a year: « En 2019, … 29,6 ans »."""
    return first[0].form == first[1].form == "year" and all(
        fact.kind == "number" and fact.form != "year" and not (isinstance(fact.value, int) and 1000 <= fact.value < 3000)
        for fact in second
    )


def _counted(fact: Fact, reading: Reading) -> set[str]:
    """What the words right after a value are about: what is counted, « 214 services en production »."""
    words = _CLAUSE.match(reading.text, fact.end, fact.end + _COUNTED).group()
    if _DIGIT.search(words) and not reading.lexicon.partitives.isdisjoint(words.lower().split(maxsplit=1)[:1]):
        return set()  # "1,240 of the site's 1,900 pages"
    return {noun for noun in topics(words, reading.lexicon)[:2] if not noun.isdigit()}


def _deadlines_crossed(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether one text has the one year as its deadline and the other text the other year."""
    one, other = (
        [is_deadline(fact, reading) for fact, reading in zip(pair, (pairing.left, pairing.right), strict=True)]
        for pair in (first, second)
    )
    return one[0] != one[1] and other == [not flag for flag in one]


_COUNTING = frozenset({"cardinal", "words"})
_COUNTED, _CLAUSE, _DIGIT = 32, re.compile(r"[^.,;:()]*"), re.compile(r"\d")


def _turned_round(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether one text sets the later value against the earlier: « 81 %, contre 38 % », "from 38% to 81%"."""
    left = pairing.left.text[max(first[0].end, second[0].start - _FARTHEST) : second[0].start]
    right = pairing.right.text[max(second[1].end, first[1].start - _FARTHEST) : first[1].start]
    contrasts = (
        any(f" {word} " in f" {between.lower()} " for word in reading.lexicon.contrasts)
        for reading, between in ((pairing.left, left), (pairing.right, right))
    )
    return next(contrasts) != next(contrasts)


_FARTHEST = 200
"""Characters before the later value in which the word of contrast may stand."""


def _small_word(left: Fact, right: Fact) -> bool:
    """One, two or half in words: it moves about freely (« les deux moitiés », "both halves")."""
    return left.value in _SMALL and {left.form, right.form} <= _WORDED


_WORDED = frozenset({"words", "fraction", "ordinal"})
_SMALL = frozenset({1, 2, Fraction(1, 2)})


def _side_by_side(fact: Fact, following: Fact) -> bool:
    """So near to each other that the words around them tell nothing: « du 8 au 10 »."""
    same_kind = fact.kind == following.kind or (is_reference(fact) and is_reference(following))
    return same_kind and 0 <= following.start - fact.end <= _NEAR


def _changed_places(
    pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact], margin: int
) -> bool:
    """Whether the words around the values are as alike, or more, when the two values are exchanged."""
    left, right = pairing.left, pairing.right
    one, two = _around(left, first[0], second[0]), _around(left, second[0], first[0])
    other_one, other_two = _around(right, first[1], second[1]), _around(right, second[1], first[1])
    as_written = (one & other_one).total() + (two & other_two).total()
    exchanged = (one & other_two).total() + (two & other_one).total()
    if exchanged == as_written + margin:
        # Where words stay and values change, as many words stand between the values.
        ours, theirs = second[0].start - first[0].end, first[1].start - second[1].end
        return max(ours, theirs) < _LIKE * max(min(ours, theirs), _NEAR)
    return exchanged > as_written + margin


_YEAR = 4
_LIKE, _PAUSES = 1.8, frozenset(",;:")
_PAUSE = re.compile(r"[,;:(]")


def _around(reading: Reading, fact: Fact, other: Fact) -> Counter[str]:
    """What the words near a value, on its side of the other one, are about; the nearest count most."""
    text, lexicon = reading.text, reading.lexicon
    begin, end = max(0, fact.start - _BEFORE), fact.end + _AFTER
    begin, end = (begin, min(end, other.start)) if other.start > fact.start else (max(begin, other.end), end)
    words = text[begin : fact.start].partition(" ")[2].split(" ")
    if other.start < fact.start:  # « 14 délégations et 5 600 membres »: what the other value counts is not about this one
        pauses = (at for at, word in enumerate(words) if word in lexicon.list_links or word[-1:] in _PAUSES)
        words = words[max(pauses, default=len(words)) :]
    before = topics(" ".join(words), lexicon)
    after = topics(text[fact.end : end].rpartition(" ")[0] or text[fact.end : end], lexicon)
    years = (key for key in (*before, *after) if len(key) == _YEAR and key.isdigit())
    subject = Counter((*years, *(key for key in (*before, *after) if not key.isdigit())))
    subject.update(key for key in (*before[-1:], *after[:1]) if not key.isdigit())
    clause = _PAUSE.split(" ".join(words))[-1] + " " + _PAUSE.split(text[fact.end : end])[0]
    subject.update(key for key in topics(clause, lexicon) if not key.isdigit())
    if fact.unit:
        subject[fact.unit] += 1
    return subject


def _kind(left: Fact, right: Fact) -> str:
    if left.kind != "number":
        return left.kind
    unit = left.unit or right.unit
    return " ".join(
        (
            left.form if left.form == "year" else "",
            dimension(unit) if unit else "",
            "money" if left.currency else "",
        )
    )
