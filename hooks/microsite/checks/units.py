"""Check: numbers that are the same have the same unit and currency."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..facts.currencies import CENTS
from ..facts.numerals import CURRENCY_SIGNS
from ..findings import Finding
from ..matched import STRICT_UNITS
from .pairing import Pairing

_COUNTED = frozenset({"number", "vague"})
_DOLLARS = frozenset({"$", "USD", "CAD", "AUD"})
_FRANCS = frozenset({"FRF", "CHF"})
"""« Francs » may be those of any country where the text is about it."""


def units(pairing: Pairing) -> Iterator[Finding]:
    """A unit or currency that contradicts the other text's, or a percent sign or currency in one text
    only."""
    found = False
    for left, right in pairing.matched.pairs:
        if not {left.kind, right.kind} <= _COUNTED:
            continue
        if left.currency != right.currency and not _same_money(left, right):
            bare = pairing.right if not right.currency else pairing.left
            said = not (left.currency and right.currency) and (
                _names_money(bare, left.currency or right.currency) or _goes_on(left, right, bare)
            )
            found = True
            yield pairing.finding("currency", "note" if said else "error", left, right)
        elif left.unit != right.unit and left.value == right.value:
            if (left.unit and right.unit) or (left.unit or right.unit) in STRICT_UNITS:
                yield pairing.finding("unit", "error", left, right)
    ours, theirs = _money_named(pairing.left), _money_named(pairing.right)
    if not found and ours and theirs and ours != theirs:
        yield pairing.finding("currency", "error", ", ".join(sorted(ours)), ", ".join(sorted(theirs)))


def _money_named(reading: Reading) -> set[str]:
    """The currencies that a text names, with numbers or without, dollars of all countries as one, and francs."""
    named = {fact.currency for fact in reading.facts if fact.currency not in ("", CENTS)}
    currencies = reading.lexicon.currencies
    named |= {currencies[word] for word in currencies.keys() & {token.low for token in reading.tokens} if len(word) > 3}
    named |= {CURRENCY_SIGNS[sign] for sign in CURRENCY_SIGNS.keys() & {token.text for token in reading.tokens}}
    return set(map(_of_any_country, named))


def _of_any_country(currency: str) -> str:
    return "$" if currency in _DOLLARS else "FRF" if currency in _FRANCS else currency


def _names_money(reading: Reading, currency: str) -> bool:
    """Whether the text names the currency where it belongs to no number ("low dollar value (under 10k)")."""
    taken = [(fact.start, fact.end) for fact in reading.facts if fact.currency]
    return any(
        _of_any_country(named) == _of_any_country(currency)
        and not any(start <= token.start < end for start, end in taken)
        for token in reading.tokens
        if (named := CURRENCY_SIGNS.get(token.text) or reading.lexicon.currencies.get(token.low))
    )


def _goes_on(left: Fact, right: Fact, bare: Reading) -> bool:
    """Whether the text has named the money of a large amount with another: « 120 millions d'euros, puis 147 millions »."""
    currency = left.currency or right.currency
    return min(left.scale, right.scale) >= 10**6 and any(
        fact.currency == currency and fact.scale >= 10**6 for fact in bare.facts
    )


def _same_money(left: Fact, right: Fact) -> bool:
    currencies = {left.currency, right.currency}
    return CENTS in currencies or currencies == _FRANCS or (currencies <= _DOLLARS and "$" in currencies)
