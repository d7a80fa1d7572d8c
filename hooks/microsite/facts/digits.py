"""Digits with separators, read as one language writes them."""

import re
from fractions import Fraction

from ..locales.lexicon import Lexicon
from .fact import Value

LONGEST = 24
"""Longer runs of digits are a code: nobody counts with them, and arithmetic on them would not be linear."""

_PLAIN = re.compile(r"\d+")
_DOTTED = re.compile(r"\d+(?:\.\d+){2,}")


def decimal(whole: str, part: str) -> Value:
    """The number with these digits before and after the separator."""
    value = Fraction(int(whole + part), 10 ** len(part))
    return value.numerator if value.denominator == 1 else value


def read_digits(text: str, lexicon: Lexicon) -> tuple[Value, Value | None, bool] | None:
    """The value, another possible reading or None, and whether it is written as another language would.

    None for a text that is no single number (`1,2,3`); a string for a code (`3.2.1`, a hundred digits).
    """
    if _PLAIN.fullmatch(text):
        return (int(text) if len(text) <= LONGEST else text), None, False
    if len(text) > LONGEST or (_DOTTED.fullmatch(text) and lexicon.group != "."):
        if re.fullmatch(r"\d{1,3}(?:\.\d{3}){2,}", text) and len(text) <= LONGEST:
            return text, int(text.replace(".", "")), False
        return text, None, False
    compact = text.replace(" ", "").replace("'", "")  # Swiss: 2'200
    spaced = compact != text
    commas, dots = compact.count(","), compact.count(".")
    if not commas and not dots:
        return int(compact), None, False
    if commas and dots:
        group, point = (",", ".") if compact.rfind(".") > compact.rfind(",") else (".", ",")
        pattern = rf"\d{{1,3}}(?:{re.escape(group)}\d{{3}})+{re.escape(point)}\d+"
        if not re.fullmatch(pattern, compact):
            return None
        whole, part = compact.replace(group, "").split(point)
        return decimal(whole, part), None, point != lexicon.decimal
    sign = "," if commas else "."
    pieces = compact.split(sign)
    grouped = all(len(piece) == 3 for piece in pieces[1:]) and 1 <= len(pieces[0]) <= 3 and pieces[0] != "0"
    if len(pieces) > 2:
        return (int("".join(pieces)), None, sign != lexicon.group) if grouped and not spaced else None
    exact = decimal(*pieces)
    if sign == lexicon.group:
        return (int("".join(pieces)), None, False) if grouped and not spaced else (exact, None, True)
    if sign == lexicon.decimal or not grouped or spaced:
        return (
            exact,
            (int("".join(pieces)) if grouped and not spaced else None),
            sign == "," and sign != lexicon.decimal,
        )
    if sign == ",":
        return int("".join(pieces)), exact, True
    return exact, int("".join(pieces)), False
