"""What else a number may be: minus, a share, years of a century, an amount of a larger magnitude."""

from collections.abc import Iterator
from fractions import Fraction

from ..locales.lexicon import Lexicon
from .currencies import CENTS
from .fact import Value
from .numerals import Numeral, read_numeral, whole
from .tokens import Tokens
from .units import dimension


def other_readings(
    tokens: Tokens, places: tuple[int, int, int], numeral: Numeral, value: Value, unit: str, currency: str, lexicon: Lexicon
) -> Iterator[tuple[Value, str]]:
    """What else the number may be: each reading with its unit. `places`: the indexes of the quantity, of its numeral and of
    what follows."""
    start, index, after = places
    bare = not unit and not currency
    if numeral.other is not None:
        yield numeral.other, unit
    if bare and isinstance(value, int) and 0 < value < 100 and not numeral.words and tokens[start].glued:
        before = tokens[start - 1] if start else tokens[-1]
        if before.text == "'" and not before.glued:
            yield from ((1900 + value, ""), (2000 + value, ""))  # "the class of '79"
        elif before.text == "-" and not before.glued:
            yield -value, ""  # « le thermomètre indiquait −44 »
    if start and tokens[start - 1].low in lexicon.maybe_minus and isinstance(value, int | Fraction):
        yield -value, unit  # « minimum de moins 12 »
    if currency == CENTS:
        yield whole(value * 100), ""  # « cinq cents » may be five hundred
    if isinstance(value, int) and (1 < value <= 20 or value in (100, 1000)) and (
        _out_of(tokens, index, lexicon) or _divides(tokens, index, lexicon)
    ):
        yield Fraction(1, value), ""  # "one in two" is half
    if bare and isinstance(value, int) and value > 1 and (each := _times_each(tokens, after, lexicon)):
        yield Fraction(1, value), each  # "four times an hour" is every quarter of an hour
    if bare and numeral.scale == 1 and not isinstance(value, str | tuple):
        yield from ((whole(value * scale), "") for scale in _scale_of_whole(tokens, after, lexicon))
    if loose_span := lexicon.loose_spans.get((value, unit)):
        yield loose_span


def _scale_of_whole(tokens: Tokens, index: int, lexicon: Lexicon) -> list[int]:
    """The magnitude of the whole of which a number is a part: « 3,5 des 8 millions »."""
    if tokens[index].low not in lexicon.partitives:
        return []
    index += 1 + (tokens[index + 1].low in lexicon.definites)
    numeral = read_numeral(tokens, index, lexicon) if tokens[index].kind == "n" else None
    return [numeral.scale] if numeral and numeral.scale > 1 else []


def _times_each(tokens: Tokens, index: int, lexicon: Lexicon) -> str:
    """The unit of time in which something happens so many times, if that stands at the index: « fois par heure »."""
    if tokens[index].low not in lexicon.times or tokens[index + 1].low not in lexicon.rates:
        return ""
    unit = lexicon.units.get(tokens[index + 2].low, "")
    return unit if dimension(unit) in ("time", "calendar") else ""


def _divides(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether something is divided by the number: « divisé par deux », « j'ai divisé mon salaire par deux »."""
    verbs = {words[0] for words, _ in lexicon.indexes["divided by"].get(tokens[index - 1].low, ())} if index else set()
    return any(token.low in verbs for token in tokens[max(0, index - _OBJECT) : index])


_OBJECT = 6
"""Words in which a verb, what is divided and « par » stand."""


def _out_of(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether the number at the index is the whole of a share: « sur deux », "in two", "out of ten"."""
    before = tokens[index - 1].low if index else ""
    return before in lexicon.out_of or (
        index > 1 and before in lexicon.partitives and tokens[index - 2].low in lexicon.out_of
    )
