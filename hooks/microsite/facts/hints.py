"""Rough counts (« une trentaine », "thousands") and words that imply a number without stating one ("both",
« aucun »)."""

from fractions import Fraction

from ..locales.lexicon import Lexicon
from .currencies import CENTS, currency_of
from .fact import Fact
from .qualifiers import EXACT, qualifier_of
from .tokens import Tokens, phrase_at
from .units import part_at, read_unit

_HALF_MONTH = 15
"""Days: « la première quinzaine de mars » is the first half of March."""
_COUNTLESS = 10**15
"""A vague number as large is read to its end: « des milliers de milliards »."""
_SPANS_OF_YEARS = frozenset({"decade", "century"})
"""Units that alone say a number of years: « la dernière décennie »."""


def rough_count(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """« une trentaine », "a dozen", and magnitudes without a number: « des milliers »."""
    token = tokens[index]
    if token.low in lexicon.vague:
        value, after = lexicon.vague[token.low], index + 1
        while (
            value < _COUNTLESS
            and tokens[after].low in lexicon.partitives
            and tokens[after + 1].low in lexicon.vague
        ):
            value, after = value * lexicon.vague[tokens[after + 1].low], after + 2
        currency, _, after = currency_of(tokens, index, after, lexicon)
        return [
            Fact("vague", value, *tokens.surface(index, after), currency=currency, firm=value >= 1000)
        ], after
    value = lexicon.collectives.get(token.low)
    if value is None:
        return None
    after = index + 1
    if tokens[after].low in lexicon.partitives and tokens[after + 1].kind == "n":
        return None  # « une quarantaine de 14 jours »
    scale = lexicon.scales.get(tokens[after + 1].low) if tokens[after].low in lexicon.partitives else None
    if scale and len(tokens[after + 1].low) > 3:
        value, after = value * scale, after + 2  # « une trentaine de millions de déclarations »
    if value == _HALF_MONTH and tokens[after].low in lexicon.partitives and tokens[after + 1].low in lexicon.months:
        return [Fact("number", Fraction(1, 2), *tokens.surface(index, after), form="fraction")], after
    measured = read_unit(tokens, after + (tokens[after].low in lexicon.partitives), lexicon, digits=False)
    unit, after = (str(measured[0]), measured[1]) if measured else ("", after)
    qualifier = qualifier_of(tokens, index, after, lexicon, unit)
    fortnight = value == _HALF_MONTH and not unit and tokens[after].low not in lexicon.partitives  # « la quinzaine suivante »
    other = lexicon.loose_spans.get((value, "day" if fortnight else unit))
    return [
        Fact(
            "number",
            value,
            *tokens.surface(index, after),
            unit,
            qualifier="about" if qualifier == EXACT else qualifier,
            form="collective",
            firm=token.low not in lexicon.other_collectives or tokens[index + 1].low in lexicon.partitives,
            others=(other,) if other else (),
        )
    ], after


def implied_number(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """What a word says of a number without stating one: "both", « aucun », "decade", "a week"."""
    found = phrase_at(tokens, index, lexicon.indexes["implied"])
    if found:
        values = found[0] if isinstance(found[0], tuple) else (found[0],)
        others = tuple((value, "") for value in values[1:])
        ranks = " ".join(token.low for token in tokens[index : found[1]]) in lexicon.sequencing
        return [
            Fact(
                "number",
                values[0],
                *tokens.surface(index, found[1]),
                form="rank" if ranks else "implied",
                firm=False,
                others=others,
            )
        ], index + 1
    found = phrase_at(tokens, index, lexicon.indexes["absence"])
    if found:
        return [Fact("number", 0, *tokens.surface(index, found[1]), form="absence", firm=False)], index + 1
    token = tokens[index]
    long_unit = lexicon.units.get(token.low)
    if long_unit in _SPANS_OF_YEARS:
        return [
            Fact("number", 1, *tokens.surface(index, index + 1), long_unit, form="implied", firm=False)
        ], index + 1
    return _one_and_perhaps_half(tokens, index, lexicon) if token.low in lexicon.articles else None


def _one_and_perhaps_half(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """What an article and a currency, a unit or a noun say: "a dollar", "an hour and a half", "a page-and-a-half"."""
    noun = tokens[index + 1]
    cent = noun.low in lexicon.cents
    currency, _, after = (CENTS, index, index + 2) if cent else currency_of(tokens, index, index + 1, lexicon)
    if currency:
        qualifier = qualifier_of(tokens, index, after, lexicon, currency)
        half = part_at(tokens, after, lexicon)
        if half:
            value, surface = Fraction(1 + half[0]) / (100 if cent else 1), tokens.surface(index, half[1])
            return [Fact("number", value, *surface, currency=currency, qualifier=qualifier, form="words")], half[1]
        return None if cent else ([_one(tokens, index, after, currency=currency, qualifier=qualifier)], after)
    if measured := read_unit(tokens, index + 1, lexicon, digits=False):
        unit, after = str(measured[0]), measured[1]
        half = part_at(tokens, after, lexicon)
        qualifier = qualifier_of(tokens, index, half[1] if half else after, lexicon, unit, small=True)
        if half:
            return [Fact("number", 1 + half[0], *tokens.surface(index, half[1]), unit, qualifier=qualifier)], half[1]
        return [_one(tokens, index, after, unit=unit, qualifier=qualifier)], index + 1
    counts = noun.kind != "w" or noun.low in lexicon.scales or noun.low in lexicon.vague
    half = None if counts else part_at(tokens, index + 2, lexicon)
    if half and (tokens[index + 2].text == "-" or _ends(tokens, half[1], lexicon)):
        return [Fact("number", 1 + half[0], *tokens.surface(index, half[1]), form="words")], half[1]
    return None


def _ends(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether nothing goes on at the index: "a designer and a half-time researcher", "a leader and half a million"."""
    token = tokens[index]
    return token.text != "-" and (token.kind != "w" or (token.low in lexicon.stopwords and token.low not in lexicon.articles))


def _one(tokens: Tokens, index: int, after: int, **measured: str) -> Fact:
    """An article before a unit or a currency: it may be one."""
    return Fact("number", 1, *tokens.surface(index, after), form="article", firm=False, **measured)
