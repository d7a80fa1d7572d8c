"""Fractions and ratios: 1/2, 8½, « deux tiers », "three quarters", 4.5:1."""

from fractions import Fraction

from ..locales.lexicon import FRACTION_SIGNS, Lexicon
from .currencies import currency_of
from .dates_in_digits import is_year
from .fact import Fact
from .numerals import Numeral, read_numeral
from .qualifiers import EXACT, qualifier_of
from .tokens import Tokens, phrase_at
from .units import read_unit


def fraction_in_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """1/2, and ratios such as 4.5:1."""
    sign, second = tokens[index + 1], tokens[index + 2]
    if not (sign.glued and second.glued and second.kind == "n"):
        return None
    numeral, other = read_numeral(tokens, index, lexicon), read_numeral(tokens, index + 2, lexicon)
    if numeral is None or other is None or isinstance(numeral.value, str) or isinstance(other.value, str):
        return None
    if (
        sign.text == "/"
        and isinstance(numeral.value, int)
        and isinstance(other.value, int)
        and 0 < numeral.value < other.value
        and (other.value <= 100 or numeral.value == 1 and other.value % 100 == 0 and not is_year(second))
    ):
        if (tokens[index + 3].glued and tokens[index + 3].text == "/") or (
            index and tokens[index].glued and tokens[index - 1].text == "/"
        ):
            return None
        if index and tokens[index - 1].low in lexicon.roman_keywords:
            return None  # "a phase 1/2 trial" is of phases I and II
        return [
            Fact(
                "number",
                Fraction(numeral.value, other.value),
                *tokens.surface(index, index + 3),
                qualifier=qualifier_of(tokens, index, index + 3, lexicon),
                form="fraction",
            )
        ], index + 3
    if sign.text == ":":
        others = (((numeral.value, other.other), ""),) if other.other is not None else ()  # 1:63,360 in French
        return [Fact("ratio", (numeral.value, other.value), *tokens.surface(index, index + 3), others=others)], index + 3
    return None


def counted_fraction(
    tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon
) -> tuple[list[Fact], int] | None:
    """« deux tiers », "three quarters", « un quart »; "a third" is soft, since it may be a rank."""
    if isinstance(numeral.value, str) or not isinstance(numeral.value, int) or not 0 < numeral.value < 100:
        return None
    sign = FRACTION_SIGNS.get(tokens[numeral.after].text)
    if sign and tokens[index].kind == "n":
        after = numeral.after + 1
        unit = read_unit(tokens, after, lexicon, digits=True)
        return [
            Fact(
                "number",
                numeral.value + sign,
                *tokens.surface(index, unit[1] if unit else after),
                unit[0] if unit else "",
                form="fraction",
            )
        ], unit[1] if unit else after
    at = numeral.after + (tokens[numeral.after].text == "-")
    if tokens[at].low in lexicon.remaining and tokens[at + 1].low in lexicon.denominators:
        at += 1  # « les deux autres tiers »
    token = tokens[at]
    denominator = lexicon.denominators.get(token.low)
    if denominator is None or denominator <= numeral.value:
        return None
    plural = token.low[-1] == "s"
    if numeral.value > 1 and not plural:
        return None
    if tokens[at + 1].low in lexicon.not_before.get(token.low, ()):
        return None
    value = Fraction(numeral.value, denominator)
    large = _of_magnitude(tokens, index, at + 1, value, lexicon)
    if large:
        return large
    others: tuple = ((denominator, ""), (1, "quarter")) if numeral.value == 1 and denominator != 2 else ()
    if numeral.value > 1 and denominator == _QUARTERS:
        others = ((numeral.value, "quarter"),)  # "in the space of two quarters"
    unit = read_unit(tokens, _counted_from(tokens, at + 1, lexicon), lexicon, digits=False)
    if unit:
        others += ((value, str(unit[0])),)  # « un quart d'heure »
    qualifier = qualifier_of(tokens, index, at + 1, lexicon, str(unit[0]) if unit else "")
    firm = numeral.value > 1 or denominator == 2 or tokens[at + 1].low in lexicon.partitives
    return [
        Fact(
            "number",
            value,
            *tokens.surface(index, at + 1),
            qualifier=qualifier,
            form="fraction",
            firm=firm,
            others=others,
        )
    ], unit[1] if unit else at + 1


_QUARTERS = 4


def fraction_in_words(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["fractions"])
    if not found:
        return None
    value, after = found
    if tokens[after].low in lexicon.not_before.get(tokens[after - 1].low, ()):
        return None  # "by a third party"
    large = _of_magnitude(tokens, index, after, value, lexicon) or _after_unit(tokens, index, after, value, lexicon)
    if large:
        return large
    counted = _counted_from(tokens, after + (tokens[after].text == "-"), lexicon)
    unit = read_unit(tokens, counted, lexicon, digits=counted > after)
    qualifier = qualifier_of(tokens, index, after, lexicon, str(unit[0]) if unit else "")
    fact = Fact(
        "number",
        value,
        *tokens.surface(index, after),
        qualifier=qualifier,
        form="fraction",
        firm=value == Fraction(1, 2)
        or after - index >= _TELLING
        or tokens[index].text in FRACTION_SIGNS
        or {tokens[after].low, tokens[after - 1].low} & lexicon.partitives != set(),
        others=((value, str(unit[0])),)
        if unit
        else ((1, "quarter"), (3, ""))
        if value == Fraction(1, 4)
        else (),
    )
    return [fact], unit[1] if unit else after


_TELLING = 3
"""Words of a phrase that is no rank: "by a third"."""


def _after_unit(
    tokens: Tokens, index: int, after: int, value: Fraction, lexicon: Lexicon
) -> tuple[list[Fact], int] | None:
    """« l'année et demie », "every minute and a half": one and a half, of a unit without a number."""
    first = index - (tokens[index - 1].low in lexicon.articles)
    unit = lexicon.units.get(tokens[first - 2].low) if first > 1 else None
    if unit is None or phrase_at(tokens, first - 1, lexicon.indexes["parts"]) != (value, after):
        return None
    return [Fact("number", 1 + value, *tokens.surface(first - 2, after), unit, form="fraction")], after


def _of_magnitude(
    tokens: Tokens, index: int, after: int, value: Fraction, lexicon: Lexicon
) -> tuple[list[Fact], int] | None:
    """« un demi-million de Canadiens », "half a dozen": a fraction of a magnitude or of a collective is a number."""
    at = _counted_from(tokens, after + (tokens[after].text == "-"), lexicon)
    word = tokens[at].low
    collective = lexicon.collectives.get(word)
    factor = collective or (lexicon.scales.get(word) if len(word) > 3 else None)
    if not factor or (value * factor).denominator > 1:
        return None
    amount = (value * factor).numerator
    currency, _, end = currency_of(tokens, index, at + 1, lexicon)
    measured = None if currency else read_unit(tokens, at + 1 + (tokens[at + 1].low in lexicon.partitives), lexicon, digits=False)
    unit, end = (str(measured[0]), measured[1]) if measured else ("", end)
    qualifier = qualifier_of(tokens, index, end, lexicon, unit or currency)
    rough = collective and qualifier == EXACT
    return [
        Fact(
            "number",
            amount,
            *tokens.surface(index, end),
            unit,
            currency,
            qualifier="about" if rough else qualifier,
            form="collective" if collective else "words",
            scale=factor,
        )
    ], end


def _counted_from(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The index after « d' » and "of an"."""
    index += tokens[index].low in lexicon.partitives
    return index + (tokens[index].low in lexicon.articles)
