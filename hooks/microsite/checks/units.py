"""Check: numbers that are the same have the same unit and currency, ranks and what there is one of among them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain, islice

from ..facts import Fact, Reading
from ..facts.currencies import CENTS
from ..facts.numerals import CURRENCY_SIGNS
from ..facts.units import dimension
from ..findings import Finding
from ..matched import STRICT_UNITS
from .pairing import Pairing

_COUNTED = frozenset({"number", "vague"})
_SAME = ({"degree", "degree-C"}, {"degree", "degree-F"}, {"day-of-work", "day"}, {"day-of-work", "working-day"})
"""Units of which one may be the other."""
_DOLLARS = frozenset({"$", "USD", "CAD", "AUD"})
_CANADIAN = frozenset({"$", "CAD"})
"""Dollars without a country are those of the country that texts are of."""
_FRANCS = frozenset({"FRF", "CHF"})
"""« Francs » may be those of any country where the text is about it."""


def units(pairing: Pairing) -> Iterator[Finding]:
    """A unit or currency that contradicts the other text's, or a percent sign or currency in one text
    only."""
    found = False
    listed = _listed(pairing)
    spoken_of: tuple[tuple[set[str], set[str]], ...] = ()
    for left, right in pairing.matched.pairs:
        if not {left.kind, right.kind} <= _COUNTED:
            continue
        if left.currency != right.currency and not _same_money(left, right) and not _of_country_named(left, right, pairing):
            spoken_of = spoken_of or (_spoken_of(pairing.left), _spoken_of(pairing.right))
            said = not (left.currency and right.currency) and (
                (not left.currency, left.currency or right.currency) in listed or _says_money(left, right, *spoken_of[not right.currency])
            )
            found = True
            yield pairing.finding("currency", "note" if said else "error", left, right)
        elif left.unit != right.unit and left.value == right.value and {left.unit, right.unit} not in _SAME:
            if (left.unit and right.unit) or (left.unit or right.unit) in STRICT_UNITS:
                yield pairing.finding("unit", "error", left, right)
    yield from _of_ranks(pairing)
    yield from _of_ones(pairing)
    if not found and (ours := _money_named(pairing.left)) and (theirs := _money_named(pairing.right)) and ours != theirs:
        yield pairing.finding("currency", "error", ", ".join(sorted(ours)), ", ".join(sorted(theirs)))


def _of_ranks(pairing: Pairing) -> Iterator[Finding]:
    """A rank among other units than the other text counts: « le cinquième jour », "five weeks later"."""
    for left, right in chain(pairing.matched.pairs, pairing.matched.loose):
        if "ordinal" not in (left.form, right.form) or left.kind != right.kind:
            continue
        ours, theirs = _with_unit(left, pairing.left), _with_unit(right, pairing.right)
        if ours and theirs and ours.unit != theirs.unit:
            yield pairing.finding("unit", "error", ours, theirs)


def _with_unit(fact: Fact, reading: Reading) -> Fact | None:
    """The fact with the unit that it measures or ranks; None where there is none."""
    if fact.unit or fact.form != "ordinal":
        return fact if fact.unit else None
    noun = reading.tokens[reading.tokens.index_at(fact.end)]
    unit = reading.lexicon.units.get(noun.low)
    return replace(fact, unit=unit, surface=reading.text[fact.start : noun.end], end=noun.end) if unit else None


def _of_ones(pairing: Pairing) -> Iterator[Finding]:
    """One of a unit, perhaps with the article, where the other text has one of another: « un an », "a day"."""
    ours, theirs = _ones(pairing.matched.left_open), _ones(pairing.matched.right_open)
    taken = [pair for pair in pairing.matched.loose if all(map(_is_one, pair))]
    open_still = list(zip(ours, theirs, strict=True)) if len(ours) == len(theirs) == 1 else []
    for left, right in (*taken, *open_still):
        alike = left.unit == right.unit or _measure(left.unit) != _measure(right.unit)
        if not (alike or _names(pairing.right, left) or _names(pairing.left, right)):
            yield pairing.finding("unit", "error", left, right)
    if not ours or not theirs:
        yield from _of_one_alone(pairing, ours, theirs)


def _of_one_alone(pairing: Pairing, ours: list[Fact], theirs: list[Fact]) -> Iterator[Finding]:
    """ "Within one day" where the other text, « dans l'année », names no day, but a year that this one does not name."""
    counted = [fact for fact in (*ours, *theirs) if _is_bounded(fact) and fact.unit in _SHORT_TIMES]
    if not counted:
        return
    left, right = _times_named(pairing.left), _times_named(pairing.right)
    if len(left - right) == len(right - left) == 1 and counted[0].unit in left ^ right <= _SHORT_TIMES:
        yield pairing.finding("unit", "error", *((counted[0], None) if ours else (None, counted[0])))


def _names(reading: Reading, one: Fact) -> bool:
    """Whether a text has without a number what the other has one of: the "day" of "twice a day" is that of « par jour »."""
    return one.unit in reading.bare_units and not _is_bounded(one)


def _is_bounded(one: Fact) -> bool:
    """Whether it is a term and no saying: "within one day", but « un jour, tout sera gratuit »."""
    return one.form == "words" and one.qualifier != "exact"


def _times_named(reading: Reading) -> set[str]:
    """The units of time that a text names, counted or not."""
    units = reading.bare_units | {fact.unit for fact in reading.facts}
    return {unit for unit in units if unit and _measure(unit) == "time"}


_SHORT_TIMES = frozenset({"hour", "day", "week", "month", "year"})


def _ones(still_open: Iterable[Fact]) -> list[Fact]:
    """What alone would accuse nobody; numbers that would are told as such."""
    return [fact for fact in still_open if _is_one(fact) and not fact.firm]


def _is_one(fact: Fact) -> bool:
    return fact.kind == "number" and fact.value == 1 and bool(fact.unit)


def _measure(unit: str) -> str:
    """What a unit measures, days and months alike."""
    return "time" if dimension(unit) == "calendar" else dimension(unit)


def _listed(pairing: Pairing) -> set[tuple[bool, str]]:
    """On which sides (True: the left one) several amounts leave it to another to say of which currency they are: « sur
    100 euros, 81 vont à la recherche et 12 aux malades »."""
    bare = Counter(
        (not left.currency, left.currency or right.currency)
        for left, right in pairing.matched.pairs if bool(left.currency) != bool(right.currency)
    )
    named = {
        (side, fact.currency) for side, reading in ((True, pairing.left), (False, pairing.right)) for fact in reading.facts
    }
    return {one for one, count in bare.items() if count > 1 and one in named}


def _money_named(reading: Reading) -> set[str]:
    """The currencies that a text names, with numbers or without, dollars of all countries as one, and francs."""
    named = {fact.currency for fact in reading.facts if fact.currency not in ("", CENTS)}
    currencies = reading.lexicon.currencies
    named |= {currencies[word] for word in currencies.keys() & reading.tokens.words if len(word) > 3}
    named |= {CURRENCY_SIGNS[sign] for sign in CURRENCY_SIGNS.keys() & {token.text for token in reading.tokens}}
    return set(map(_of_any_country, named))


def _of_any_country(currency: str) -> str:
    return "$" if currency in _DOLLARS else "FRF" if currency in _FRANCS else currency


def _spoken_of(reading: Reading) -> tuple[set[str], set[str]]:
    """The currencies that a text names where they belong to no number ("low dollar value (under 10k)"), and those of its
    large amounts."""
    amounts = [fact for fact in reading.facts if fact.currency]
    taken = {place for fact in amounts for place in range(fact.start, fact.end)}
    named = {
        _of_any_country(currency)
        for token in reading.tokens
        if (currency := CURRENCY_SIGNS.get(token.text) or reading.lexicon.currencies.get(token.low))
        and token.start not in taken
    }
    return named, {fact.currency for fact in amounts if fact.scale >= _LARGE}


def _says_money(left: Fact, right: Fact, named: set[str], of_large: set[str]) -> bool:
    """Whether the text whose number has no currency says it elsewhere, or with another large amount:
    « 120 millions d'euros, puis 147 millions »."""
    currency = left.currency or right.currency
    large = min(left.scale, right.scale) >= _LARGE and _of_any_country(currency) in map(_of_any_country, of_large)
    return _of_any_country(currency) in named or large


_LARGE, _MOST = 10**6, 400


def _same_money(left: Fact, right: Fact) -> bool:
    currencies = {left.currency, right.currency}
    return CENTS in currencies or currencies in (_FRANCS, _CANADIAN)


def _of_country_named(left: Fact, right: Fact, pairing: Pairing) -> bool:
    """Whether the text that only says dollars says with another amount whose: « 5 M$ US, puis 3 M$ »."""
    bare, reading, other = (left, pairing.left, right) if left.currency == "$" else (right, pairing.right, left)
    dollars = bare.currency == "$" and other.currency in _DOLLARS
    return dollars and any(fact.currency == other.currency for fact in islice(reading.facts, _MOST))
