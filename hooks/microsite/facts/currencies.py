"""The currency before or after a number: €30, 30 €, US$10, 30 millions d'euros."""

from ..locales.lexicon import Lexicon
from .numerals import CURRENCY_SIGNS
from .tokens import Tokens

CENTS = "¢"
"""The currency of an amount in cents, which may be those of any money."""
_COUNTRY = {
    "US": "USD",
    "USD": "USD",
    "CA": "CAD",
    "CAN": "CAD",
    "CAD": "CAD",
    "C": "CAD",
    "AU": "AUD",
    "A": "AUD",
}


def currency_of(tokens: Tokens, start: int, after: int, lexicon: Lexicon) -> tuple[str, int, int]:
    """The currency before or after a number, and the bounds of the quantity with it."""
    before = tokens[start - 1] if start else tokens[-1]
    if before.text == tokens[after].text == "$" and tokens[start].glued and tokens[after].glued:
        return "", start - 1, after + 1  # $16$, a number of a formula
    if before.text in CURRENCY_SIGNS and not _ends_amount(tokens, start - 1, lexicon):
        currency, start = CURRENCY_SIGNS[before.text], start - 1
        country = tokens[start - 1] if start else tokens[-1]
        if currency == "$" and country.text in _COUNTRY and before.glued:
            return _COUNTRY[country.text], start - 1, after
        if currency == "$" and tokens[after].text in _COUNTRY and len(tokens[after].text) > 1:
            return _COUNTRY[tokens[after].text], start, after + 1
        return currency, start, after
    follower = tokens[after]
    if follower.text == "-" and follower.glued:
        follower = tokens[after + 1]
        after_sign = after + 1
    else:
        after_sign = after
    if follower.low in lexicon.partitives:
        follower, after_sign = tokens[after + 1], after + 1
    if follower.text in CURRENCY_SIGNS and not _begins_amount(tokens, after_sign):
        currency, after = CURRENCY_SIGNS[follower.text], after_sign + 1
        country = tokens[after]
        if currency == "$" and country.text in _COUNTRY and (len(country.text) > 1):
            return _COUNTRY[country.text], start, after + 1
        return currency, start, after
    for length in (2, 1):
        words = " ".join(token.low for token in tokens[after_sign : after_sign + length])
        if words in lexicon.currencies:
            return lexicon.currencies[words], start, after_sign + length
    return "", start, after


def _begins_amount(tokens: Tokens, sign: int) -> bool:
    """Whether a currency sign belongs to the number after it: "between 2300 and 2399 $300"."""
    return tokens[sign + 1].kind == "n" and tokens[sign + 1].glued and not tokens[sign].glued


def _ends_amount(tokens: Tokens, sign: int, lexicon: Lexicon) -> bool:
    """Whether a currency sign belongs to the number before it: « 113,2 M€ douze mois plus tôt »."""
    if tokens[sign + 1].glued or not sign:
        return False
    scaled = tokens[sign - 1].text in lexicon.scales and sign > 1
    return tokens[sign - 2 if scaled else sign - 1].kind == "n"
