"""Roman numerals: after a keyword (phase I), of two letters or more, and as ranks (XXe)."""

import re

from ..locales.lexicon import Lexicon
from .fact import Fact
from .tokens import Token, Tokens

_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_RANKED_ROMAN = re.compile(r"([IVX]+)(e|er|re|ème)")
_LETTERED = frozenset("abc")
SMALL_ROMANS = frozenset({"ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii"})
"""As they mark the items of a list."""
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def read_roman(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """A Roman numeral: two letters or more, or any after a keyword (phase I)."""
    token = tokens[index]
    text = token.text
    ranked = _RANKED_ROMAN.fullmatch(text)
    if ranked and ranked[2] in lexicon.ordinal_suffixes:
        return [
            Fact("number", _roman_value(ranked[1]), *tokens.surface(index, index + 1), form="ordinal")
        ], index + 1
    if text[-1] in _LETTERED and _before(tokens, index).low in lexicon.roman_keywords:
        text = text[:-1]  # phase IIb
    if not text.isupper() or not _ROMAN.fullmatch(text):
        if not (
            text in SMALL_ROMANS
            and tokens[index + 1].text == ")"
        ):
            return None
        text = text.upper()
        if tokens[index - 1].text == "(" and not tokens[index - 1].glued:  # a mark of a list is no count
            return [Fact("number", _roman_value(text), *tokens.surface(index, index + 1), form="roman", firm=False)], index + 1
    after = index + 1
    before = _before(tokens, index)
    keyword = before.low in lexicon.roman_keywords
    listed = before.low in lexicon.list_links and index > 1 and bool(_ROMAN.fullmatch(tokens[index - 2].text))
    suffix = tokens[after].glued and tokens[after].low in lexicon.ordinal_suffixes
    if len(text) == 1 and not keyword and not (listed and text in "IVX") and not (suffix and text in "IVX"):
        return None
    if not keyword and not set(text) <= set("IVX"):
        return None
    if (tokens[after].glued and tokens[after].text in ("'", "&")) or (
        token.glued and before.text in ("'", "&")
    ):
        return None
    return [Fact("number", _roman_value(text), *tokens.surface(index, after), form="roman")], after + suffix


def _before(tokens: Tokens, index: int) -> Token:
    """The token before the numeral, over the sign of a list or range: phase I/II."""
    before = tokens[index - 1] if index else tokens[-1]
    return tokens[index - 2] if before.text in ("-", "–", "/", ",") and index > 1 else before


def _roman_value(text: str) -> int:
    value = 0
    for letter, following in zip(text, text[1:] + " ", strict=True):
        step = _ROMAN_VALUES[letter]
        value += -step if following in _ROMAN_VALUES and _ROMAN_VALUES[following] > step else step
    return value
