"""Check: values stand where the other text has them, or else somebody's figure was given to somebody else."""

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, islice
from operator import attrgetter

from ..facts import Fact, Reading
from ..facts.tokens import Tokens
from ..facts.topics import topic, topics
from ..facts.units import dimension
from ..findings import Finding
from .pairing import Pairing
from .references import is_reference

_MOST = 24
"""With more values than this only neighbours are compared, so that the time stays linear."""
_BEFORE, _AFTER, _NEAR = 45, 60, 10


def order(pairing: Pairing) -> Iterator[Finding]:
    """Two values that changed places: their order is another, and the words around them do not explain it."""
    matched = (*pairing.matched.pairs, *pairing.matched.loose)
    pairs = [
        pair for pair in matched
        if pair[0].firm and pair[1].firm and not _small_word(*pair) and pair[0].kind != "code"
    ]
    if len(pairs) < 2:
        return
    pairs.sort(key=lambda pair: pair[0].start)
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


def _told_apart(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether what belongs to each of two values sets it apart in both texts: exchanged, it would contradict."""
    def listed(fact: Fact, reading: Reading) -> frozenset:
        return _listed_with(fact, reading) - {first[0].value, second[0].value}

    for belonging in (
        _measured, _qualified, _is_whole, _comes_first, _is_deadline, _labels, _noun_before, listed, _goes_with, _comes_with,
    ):
        one, two = (
            {belonging(fact, reading) for fact, reading in zip(pair, (pairing.left, pairing.right), strict=True)}
            for pair in (first, second)
        )
        if one.isdisjoint(two) and (belonging is _measured or len(one) == len(two) == 1):
            return True
    if _years_alone(first, second) or _years_alone(second, first):
        return True
    left, right, next_left, next_right = _nouns(pairing, first, second)
    return bool(left & right or next_left & next_right) and left.isdisjoint(next_right) and next_left.isdisjoint(right)


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


def _measured(fact: Fact, reading: Reading) -> tuple:
    form = fact.form if fact.form in ("reference", "year", "ordinal", "roman", "fraction") else ""
    if fact.kind == "time" or fact.unit == "hour":
        return ("clock",)
    return fact.kind, fact.unit, fact.currency, form


def _years_alone(first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether only the first of two values can be a year: « En 2019, … 29,6 ans »."""
    return first[0].form == first[1].form == "year" and all(
        fact.kind == "number" and fact.form != "year" and not (isinstance(fact.value, int) and 1000 <= fact.value < 3000)
        for fact in second
    )


def _noun_before(fact: Fact, reading: Reading) -> str | None:
    """What the word right before a value is about: « annexe 2 », "Schedule 2"."""
    word = reading.text[max(0, fact.start - _COUNTED) : fact.start].rstrip(" (").rpartition(" ")[2].rpartition("'")[2]
    return topic(word, reading.lexicon) if word.isalpha() else None


def _listed_with(fact: Fact, reading: Reading) -> frozenset:
    """The values of its kind that it is listed with: « un samedi ou un dimanche »."""
    return frozenset(
        other.value for other in islice(reading.facts, _MOST_LABELS)
        if other.kind == fact.kind and 0 <= max(other.start, fact.start) - min(other.end, fact.end) <= _NEAR
    )


def _goes_with(fact: Fact, reading: Reading) -> tuple | None:
    """The quantity of another kind that follows it in its clause: « 420 si le taux dépasse 13,1 %, 700 s'il est de 6 % »."""
    at = bisect_right(reading.facts, fact.start, key=_start)
    return _of_another_kind(fact, reading.facts[at : at + _MOST_BESIDE], reading)


def _comes_with(fact: Fact, reading: Reading) -> tuple | None:
    """The quantity of another kind before it: « 1 000 heures par 365 jours, 112 heures par 28 jours »."""
    at = bisect_left(reading.facts, fact.start, key=_start)
    return _of_another_kind(fact, reading.facts[max(0, at - _MOST_BESIDE) : at][::-1], reading)


def _of_another_kind(fact: Fact, beside: list[Fact], reading: Reading) -> tuple | None:
    other = next((one for one in beside if one.kind == "number" and one.firm), None)
    if other is None or max(other.start - fact.end, fact.start - other.end) > _AFTER:
        return None
    return None if _measured(other, reading) == _measured(fact, reading) else (other.value, other.unit, other.currency)


_start = attrgetter("start")
_MOST_BESIDE = 4


def _qualified(fact: Fact, reading: Reading) -> bool:
    return fact.qualifier != "exact"


def _counted(fact: Fact, reading: Reading) -> set[str]:
    """What the words right after a value are about: what is counted, « 214 services en production »."""
    words = _CLAUSE.match(reading.text, fact.end, fact.end + _COUNTED).group()
    if words.split(maxsplit=1)[:1] and words.split(maxsplit=1)[0].lower() in reading.lexicon.partitives and _DIGIT.search(words):
        return set()  # "1,240 of the site's 1,900 pages"
    return {topic for topic in topics(words, reading.lexicon)[:2] if not topic.isdigit()}


def _is_whole(fact: Fact, reading: Reading) -> bool:
    """Whether a share is taken of the number: « Sur 13 testeurs », "of our last 24 participants"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    first = tokens.index_at(fact.start)
    for index in range(first - 1, max(0, first - _WORDS_BEFORE) - 1, -1):
        token = tokens[index]
        if token.low in lexicon.partitives:
            return True
        if token.low in lexicon.out_of and (token.text.istitle() or _is_share(tokens, index, lexicon.ones)):
            return True
        if token.low not in lexicon.definites and token.low not in lexicon.unit_fillers:
            return False
    return False


def _comes_first(fact: Fact, reading: Reading) -> bool:
    """Whether something rises or falls from it: « passe de 48 à 66 € », "to €66, up from €48"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    before, after = tokens[max(0, tokens.index_at(fact.start) - 1)], tokens[tokens.index_at(fact.end)]
    return before.low in lexicon.starts or (fact.ranged and after.low in lexicon.range_links)


def _is_deadline(fact: Fact, reading: Reading) -> bool:
    """Whether something is to be by then: « d'ici 2030 », "by the end of 2030"."""
    tokens = reading.tokens
    first = tokens.index_at(fact.start)
    return any(token.low in reading.lexicon.deadlines for token in tokens[max(0, first - _WORDS_OF_DEADLINE) : first])


def _deadlines_crossed(pairing: Pairing, first: tuple[Fact, Fact], second: tuple[Fact, Fact]) -> bool:
    """Whether one text has the one year as its deadline and the other text the other year."""
    one, other = (
        [_is_deadline(fact, reading) for fact, reading in zip(pair, (pairing.left, pairing.right), strict=True)]
        for pair in (first, second)
    )
    return one[0] != one[1] and other == [not flag for flag in one]


def _is_share(tokens: Tokens, index: int, ones: frozenset[str]) -> bool:
    """Whether a number stands before « sur » or "in": "1 in 4 countries" is a share, "in 48 countries" a place."""
    return any(token.kind == "n" or token.low in ones for token in tokens[max(0, index - _WORDS_OF_SHARE) : index])


_COUNTING = frozenset({"cardinal", "words"})
_COUNTED, _CLAUSE, _DIGIT = 32, re.compile(r"[^.,;:()]*"), re.compile(r"\d")
_WORDS_OF_SHARE = 5
_WORDS_BEFORE, _WORDS_OF_DEADLINE = 3, 4


def _labels(fact: Fact, reading: Reading) -> frozenset[str]:
    """The acronyms, codes and declared names next to a value: « MINT : 22 % », "22% MINT"."""
    return frozenset(
        label.value for label in islice(reading.facts, _MOST_LABELS)
        if label.kind in _LABELLING and -_LABEL_BEFORE <= label.start - fact.end <= _LABEL_AFTER
        and not (label.start >= fact.start and label.end <= fact.end)
    )


_LABELLING, _MOST_LABELS = frozenset({"acronym", "code", "name"}), 200
_LABEL_BEFORE, _LABEL_AFTER = 40, 8


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
