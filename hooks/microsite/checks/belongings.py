"""What belongs to a value and tells it from another: its unit, its label, the whole it is a part of, what it comes with."""

from bisect import bisect_left, bisect_right
from itertools import islice
from operator import attrgetter

from ..facts import Fact, Reading
from ..facts.tokens import Tokens
from ..facts.topics import topic


def measure_of(fact: Fact, reading: Reading) -> tuple:
    """Its kind, its unit or currency, and how it is written where that sets it apart."""
    form = fact.form if fact.form in ("reference", "year", "ordinal", "roman", "fraction") else ""
    if fact.kind == "time" or fact.unit == "hour":
        return ("clock",)
    return fact.kind, fact.unit, fact.currency, form


def _qualified(fact: Fact, reading: Reading) -> bool:
    return fact.qualifier != "exact"


def _is_whole(fact: Fact, reading: Reading) -> bool:
    """Whether a share is taken of the number: « Sur 13 testeurs », "of our last 24 participants", "Of the firm's first seven"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    first, near = tokens.index_at(fact.start), True
    for index in range(first - 1, max(0, first - _WORDS_OF_WHOLE) - 1, -1):
        token = tokens[index]
        near = near and index >= first - _WORDS_BEFORE
        if token.low in lexicon.partitives and (near or token.text.istitle()):
            return True
        if near and token.low in lexicon.out_of and (token.text.istitle() or _is_share(tokens, index, lexicon.ones)):
            return True
        if token.kind == "n" or token.text in _PAUSES:
            return False
        near = near and (token.low in lexicon.definites or token.low in lexicon.unit_fillers)
    return False


def _is_share(tokens: Tokens, index: int, ones: frozenset[str]) -> bool:
    """Whether a number stands before « sur » or "in": "1 in 4 countries" is a share, "in 48 countries" a place."""
    return any(token.kind == "n" or token.low in ones for token in tokens[max(0, index - _WORDS_OF_SHARE) : index])


def _comes_first(fact: Fact, reading: Reading) -> bool:
    """Whether something rises or falls from it: « passe de 48 à 66 € », "to €66, up from €48"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    before, after = tokens[max(0, tokens.index_at(fact.start) - 1)], tokens[tokens.index_at(fact.end)]
    return before.low in lexicon.starts or (fact.ranged and after.low in lexicon.range_links)


def is_deadline(fact: Fact, reading: Reading) -> bool:
    """Whether something is to be by then: « d'ici 2030 », "by the end of 2030"."""
    tokens = reading.tokens
    first = tokens.index_at(fact.start)
    return any(token.low in reading.lexicon.deadlines for token in tokens[max(0, first - _WORDS_OF_DEADLINE) : first])


def _labels(fact: Fact, reading: Reading) -> frozenset[str]:
    """The acronyms, codes and declared names next to a value: « MINT : 22 % », "22% MINT"."""
    return frozenset(
        label.value for label in islice(reading.facts, _MOST)
        if label.kind in _LABELLING and -_LABEL_BEFORE <= label.start - fact.end <= _LABEL_AFTER
        and not (label.start >= fact.start and label.end <= fact.end)
    )


def _noun_before(fact: Fact, reading: Reading) -> str | None:
    """What the word right before a value is about: « annexe 2 », "Schedule 2"."""
    word = reading.text[max(0, fact.start - _WORD) : fact.start].rstrip(" (").rpartition(" ")[2].rpartition("'")[2]
    return topic(word, reading.lexicon) if word.isalpha() else None


def followed_by(fact: Fact, reading: Reading) -> Fact | None:
    """The quantity of another kind that comes next: « 420 si le taux dépasse 13,1 % »."""
    at = bisect_right(reading.facts, fact.start, key=_start)
    return _of_another_kind(fact, reading.facts[at : at + _MOST_BESIDE], reading)


def preceded_by(fact: Fact, reading: Reading) -> Fact | None:
    """The quantity of another kind that comes before: « 1 000 heures par 365 jours »."""
    at = bisect_left(reading.facts, fact.start, key=_start)
    return _of_another_kind(fact, reading.facts[max(0, at - _MOST_BESIDE) : at][::-1], reading)


def _of_another_kind(fact: Fact, beside: list[Fact], reading: Reading) -> Fact | None:
    kind = measure_of(fact, reading)
    other = next((one for one in beside if one.kind == "number" and one.firm and measure_of(one, reading) != kind), None)
    apart = max(other.start - fact.end, fact.start - other.end) if other else 0
    return None if apart > _REACH else other


def listed_with(fact: Fact, reading: Reading) -> frozenset:
    """The values of its kind that it is listed with: « un samedi ou un dimanche »."""
    return frozenset(
        other.value for other in islice(reading.facts, _MOST)
        if other.kind == fact.kind and 0 <= max(other.start, fact.start) - min(other.end, fact.end) <= _LINK
    )


BELONGINGS = (_qualified, _is_whole, _comes_first, is_deadline, _labels, _noun_before)
"""Each gives what belongs to a fact in its text; alike in both texts and not alike for two values, it tells them apart."""
_start = attrgetter("start")
_MOST, _MOST_BESIDE = 200, 4
_LINK, _REACH, _WORD = 10, 60, 32
"""Characters to what is listed with a value, to what comes with it, and of a word before it."""
_WORDS_BEFORE, _WORDS_OF_WHOLE, _WORDS_OF_DEADLINE, _WORDS_OF_SHARE = 3, 9, 4, 5
_PAUSES = frozenset(".,;:!?")
_LABELLING = frozenset({"acronym", "code", "name"})
_LABEL_BEFORE, _LABEL_AFTER = 40, 8
