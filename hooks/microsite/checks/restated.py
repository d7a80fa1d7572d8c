"""Numbers that only say again what their text, or the other, says in another way: in brackets, by relation, as one of two."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import islice, pairwise
from operator import attrgetter

from ..facts import Fact, Reading
from ..facts.units import dimension, in_base
from .pairing import Pairing


def says_again(fact: Fact, side: int, pairing: Pairing) -> bool:
    """Whether a number of one text needs no counterpart: "three years (1,095 days)" is « 1 095 jours », « deux ou trois »
    is "a couple of", and "in 2019" is « un an plus tôt » where both texts speak of 2020."""
    if fact.kind != "number":
        return False
    own, other = (pairing.right, pairing.left) if side else (pairing.left, pairing.right)
    if fact.form == "year":
        return _year_by_relation(int(fact.value), other) or _year_of_a_document(str(fact.value), other)
    if any(_in_brackets(fact, twin, own) for twin in _answered_near(fact, side, pairing)):
        return not _names_unit(fact.unit, other)
    if fact.value == 1 and fact.ranged and _begins_scale(fact, side, pairing):
        return True
    if any(_repeats(fact, twin, own) for twin in _answered_near(fact, side, pairing)):
        return True
    soft = (pair[side] for pair in islice(pairing.matched.loose, _MOST) if not pair[1 - side].firm)
    return any(_alternative(fact, twin, own) for twin in soft if abs(twin.start - fact.start) < _NEAR)


def is_worked_out(fact: Fact, side: int, pairing: Pairing) -> bool:
    """Whether the other text tells it by what both have: "March 10" is « le lendemain » of March 9, « 2 500 $ » is "twice
    that amount", « cette somme » an amount said before, and « le solde » what is left of a whole."""
    own, other = (pairing.right, pairing.left) if side else (pairing.left, pairing.right)
    shared = [pair[side] for pair in islice(pairing.matched.pairs, _MOST) if pair[side].kind == fact.kind]
    if fact.kind == "date":
        told = _told(other.lexicon.related_days, other)
        return any(_days_later(twin, fact) in told for twin in shared)
    if fact.kind != "number" or not isinstance(fact.value, int | Fraction):
        return False
    alike = {twin.value for twin in shared if (twin.unit, twin.currency) == (fact.unit, fact.currency)}
    recalling = other.lexicon.sums if fact.currency else other.lexicon.spans if dimension(fact.unit) in _OF_TIME else ()
    if fact.value in alike and any(phrase in other.text[:_MOST_TEXT].lower() for phrase in recalling):
        return True
    if fact.unit == "percent" and 100 - fact.value in alike and not other.lexicon.remainders.isdisjoint(other.tokens.words):
        return True
    times = {one.value for one in islice(other.facts, _MOST) if one.form == "implied" and one.value in _MULTIPLES}
    return any(isinstance(value, int | Fraction) and value * factor == fact.value for value in alike for factor in times)


_MULTIPLES = range(2, 11)
_OF_TIME = frozenset({"time", "calendar"})
"""Dimensions of a duration."""


def _told(table: Mapping[str, int], reading: Reading) -> set[int]:
    text = reading.text[:_MOST_TEXT].lower()
    return {offset for phrase, offset in table.items() if phrase in text}


def _days_later(one: Fact, other: Fact) -> int | None:
    """How many days the second date is after the first; None where a month or a day is not said."""
    try:
        return (date(*_full(other, one)) - date(*_full(one, other))).days
    except (TypeError, ValueError):
        return None


def _full(day: Fact, beside: Fact) -> tuple:
    """Year, month and day; the year is that of the other date, or any, where it is not said."""
    return (day.value[0] or beside.value[0] or _ANY_YEAR, *day.value[1:])


_ANY_YEAR = 2023


def _begins_scale(one: Fact, side: int, pairing: Pairing) -> bool:
    """Whether the other text only says the end of a scale: "rate it from 1 to 5", « une note sur 5 »."""
    other = pairing.left if side else pairing.right
    for pair in islice(pairing.matched.pairs, _MOST):
        end, answer = pair[side], pair[1 - side]
        if end.ranged and 0 < end.start - one.end <= _LINK:
            before = other.text[max(0, answer.start - _LINK) : answer.start].lower().split()
            return not other.lexicon.out_of.isdisjoint(before[-2:])
    return False


_LINK = 8


def contradicts_brackets(fact: Fact, own: Reading) -> bool:
    """Whether a number in words and the one in brackets after it are not the same: "three (7) members"."""
    return any(
        digits.start - words.end <= _BRACKET
        and own.text[words.end : digits.start].strip() == "("
        and own.text[digits.end : digits.end + 1] == ")"
        and words.form == "words"
        and not (words.unit or digits.unit)
        and words.value != digits.value
        for words, digits in pairwise(_around(fact, own, _LONGEST))
        if fact is words or fact is digits
    )


_BRACKET, _LONGEST = 2, 200


def _names_unit(unit: str, other: Reading) -> bool:
    """Whether the other text has the unit without its number: "2 metres ( feet)"."""
    taken = [(fact.start, fact.end) for fact in islice(other.facts, _MOST)]
    return any(
        other.lexicon.units.get(token.low) == unit and not any(start <= token.start < end for start, end in taken)
        for token in islice(other.tokens, _MOST_WORDS)
    )


def _answered_near(fact: Fact, side: int, pairing: Pairing) -> Iterator[Fact]:
    """Numbers right before or after one that the other text has, too."""
    own, still_open = pairing.left, pairing.matched.left_open
    if side:
        own, still_open = pairing.right, pairing.matched.right_open
    unanswered = set(map(id, islice(still_open, _MOST)))
    for twin in _around(fact, own, _NEAR):
        if twin.kind == "number" and id(twin) not in unanswered and abs(twin.start - fact.start) < _NEAR:
            yield twin


def _around(fact: Fact, own: Reading, within: int) -> list[Fact]:
    """The facts that begin so many characters off one, itself among them, if they are of the first of a long text."""
    first = bisect_left(own.facts, fact.start - within, key=_start)
    return own.facts[first : min(bisect_left(own.facts, fact.start + within, key=_start), _MOST)]


_start = attrgetter("start")
_MOST, _MOST_WORDS, _NEAR = 200, 2000, 40


def _in_brackets(fact: Fact, twin: Fact, own: Reading) -> bool:
    """Whether one of two numbers stands in brackets after the other and says the same in another unit."""
    first, second = sorted((fact, twin), key=lambda one: one.start)
    return (
        bool(_OPENS.fullmatch(own.text, first.end, second.start))
        and bool(_CLOSES.match(own.text, second.end))
        and _alike(first, second)
    )


_OPENS, _CLOSES = re.compile(r"[^()\d.;]{0,16} \("), re.compile(r"[^()\d.;]{0,12}\)")


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two quantities are the same, roughly: a month has some thirty days."""
    first, second = _sizes(one), _sizes(other)
    if not first or not second:
        return bool(one.unit and other.unit) and one.unit != other.unit
    return any(
        kind == other_kind and abs(size - other_size) <= _ROUGHLY * max(size, other_size)
        for kind, size in first
        for other_kind, other_size in second
    )


_ROUGHLY = Fraction(1, 8)
_DAYS_OF_MONTH = Fraction(30437, 1000)


def _sizes(fact: Fact) -> list[tuple[str, Fraction]]:
    """The quantity in a base unit, durations in seconds, shares of a whole as such."""
    sizes = []
    for value, unit in ((fact.value, fact.unit), *fact.others):
        if not isinstance(value, int | Fraction):
            continue
        if unit == "percent" or (fact.form == "fraction" and not unit):
            sizes.append(("share", Fraction(value) / (100 if unit else 1)))
        elif based := in_base(value, unit):
            kind, size = based
            seconds = size * _DAYS_OF_MONTH * 86400 if kind == "calendar" else size
            sizes.append(("time" if kind == "calendar" else kind, Fraction(seconds)))
    return sizes


def _alternative(fact: Fact, twin: Fact, own: Reading) -> bool:
    """Whether two numbers are given of which either may hold: « deux ou trois »."""
    first, second = sorted((fact, twin), key=lambda one: one.start)
    return own.text[first.end : second.start].strip().lower() in own.lexicon.alternatives


def _repeats(fact: Fact, twin: Fact, own: Reading) -> bool:
    """Whether a quantity is only said again after « ou »: "25% more or 25% less"."""
    first, second = sorted((fact, twin), key=_start)
    if (first.value, first.unit, first.currency) != (second.value, second.unit, second.currency):
        return False
    between = own.text[first.end : second.start].lower().split()
    return 0 < len(between) <= _BETWEEN and between[-1] in own.lexicon.alternatives


_BETWEEN = 3
"""Words."""


def _year_by_relation(year: int, other: Reading) -> bool:
    """Whether the other text tells the year by another one that it names: « un an plus tôt », "that year"."""
    told = _told(other.lexicon.related_years, other)
    return any(year - offset in _years(fact) for offset in told for fact in islice(other.facts, _MOST))


def _year_of_a_document(year: str, other: Reading) -> bool:
    """Whether the other text has the year in the number of a document: "Regulation 2017/2402", "SOR/2017-12"."""
    return any(document[1] == year for document in islice(_DOCUMENT.finditer(other.text, 0, _MOST_TEXT), _MOST))


_DOCUMENT = re.compile(r"(?<!\d)((?:19|20)\d\d)[/-]\d{2,5}(?![\d/-])")
_MOST_TEXT = 10_000
"""Characters: each search is bounded, so that the time stays linear."""


def _years(fact: Fact) -> tuple:
    return (fact.value,) if fact.form == "year" else fact.value[:1] if fact.kind == "date" else ()
