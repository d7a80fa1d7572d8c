"""Ranks (2nd, « deuxième ») and the ways in which years are written: decades, spans of two years."""

from fractions import Fraction

from ..locales.lexicon import Lexicon
from .dates_in_digits import is_year
from .fact import Fact
from .numerals import Numeral
from .tokens import Token, Tokens, phrase_at


def ordinal_in_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    suffix = tokens[index + 1]
    if (
        suffix.kind == "w"
        and suffix.glued
        and suffix.low in lexicon.ordinal_suffixes
        and tokens[index].text.isdigit()
    ):
        if len(tokens[index].text) > 6:
            return None
        return [
            Fact("number", int(tokens[index].text), *tokens.surface(index, index + 2), form="ordinal")
        ], index + 2
    return None


def age_group(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """ "The over-60s", who are no decade."""
    suffix, hyphen = tokens[index + 1], tokens[index - 1]
    if index < 2 or not (suffix.glued and suffix.low == lexicon.decade_suffix and hyphen.text == "-" and tokens[index].text.isdigit()):
        return None
    qualifier = _AGED.get(lexicon.qualifiers.get(tokens[index - 2].low, ""))
    if not qualifier or len(tokens[index].text) > 2:
        return None
    return [
        Fact("number", int(tokens[index].text), *tokens.surface(index, index + 1), "year", qualifier=qualifier, form="cardinal")
    ], index + 2


_AGED = {"over": "more-than", "less-than": "less-than"}


def decade(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """1990s, 60's, « années 1990 », « les années 90 »; the 1700s are the eighteenth century too."""
    token = tokens[index]
    if not token.text.isdigit() or not 2 <= len(token.text) <= 4 or not token.text.endswith("0"):
        return None
    after = index + 1
    if lexicon.decade_suffix and tokens[after].glued and tokens[after].text == "'" and tokens[after + 1].glued:
        after += 1
    suffixed = lexicon.decade_suffix and (tokens[after].glued and tokens[after].low == lexicon.decade_suffix)
    if not suffixed and not _after_decade_word(tokens, index, lexicon):
        return None
    value = int(token.text) + (1900 if len(token.text) == 2 else 0)
    century = ((value // 100 + 1, ""), (value // 100 + 1, "century")) if value % 100 == 0 else ()
    facts = [Fact("number", value, *tokens.surface(index, after), form="year", others=century)]
    after += bool(suffixed)
    while not suffixed and (other := _further_decade(tokens, after, lexicon)) is not None:
        later = int(tokens[other].text)
        later += 0 if later > 99 else value // 100 * 100
        facts.append(Fact("number", later, *tokens.surface(other, other + 1), form="year"))
        after = other + 1
    return facts, after


def _further_decade(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """The index of one more decade of a list: « années 1980-90 », « années 60, 70 et 80 »."""
    link, number, after = tokens[index : index + 3]
    if link.text not in "-–/," and link.low not in lexicon.list_links:
        return None
    if link.text == "," and after.text != "," and after.low not in lexicon.list_links:
        return None  # « dans les années 80, 40 entreprises »
    listed = number.text.isdigit() and number.text.endswith("0") and len(number.text) in (2, 4)
    return index + 1 if listed and after.text != "%" else None


def decade_in_words(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """« Les années soixante-dix »."""
    if numeral.value not in _DECADES or not _after_decade_word(tokens, index, lexicon):
        return None
    return [Fact("number", 1900 + numeral.value, *tokens.surface(index, numeral.after), form="year")], numeral.after


_DECADES = range(20, 100, 10)


def _after_decade_word(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    return bool(index) and tokens[index - 1].low in lexicon.decade_words


def _is_early_year(token: Token, sign: Token) -> bool:
    """Whether a number is a year before 1500 if it begins a span: 1324–25."""
    return sign.text == "–" and len(token.text) == 4 and token.text.isdigit() and 1000 <= int(token.text) < 1500


def year_span(tokens: Tokens, index: int) -> tuple[list[Fact], int] | None:
    """2020-21 and 2020-2021 are two years; so are 2021/2022, 2021–2022 and 2021–27."""
    sign, second = tokens[index + 1], tokens[index + 2]
    if (
        not (is_year(tokens[index]) or _is_early_year(tokens[index], sign))
        or sign.text not in ("-", "–", "/")
        or not sign.glued
        or second.kind != "n"
        or not second.glued
    ):
        return None
    first = int(tokens[index].text)
    if is_year(second):
        end = int(second.text)
    elif len(second.text) == 2 and second.text.isdigit() and int(second.text) == (first + 1) % 100:
        end = first + 1
    elif len(second.text) == 2 and second.text.isdigit() and int(second.text) > first % 100:
        if sign.text != "–" and int(second.text) <= 12:  # 2020-12 is a month
            return None
        end = first // 100 * 100 + int(second.text)
    else:
        return None
    if tokens[index + 3].glued and tokens[index + 3].text in ("-", "/"):
        return None
    return [
        Fact("number", first, *tokens.surface(index, index + 1), form="year"),
        Fact("number", end, *tokens.surface(index + 2, index + 3), form="year"),
    ], index + 3


def _above_hundred(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """« Cent quatre-vingtième », "one hundred and eightieth"."""
    hundreds, position = 1, index
    if tokens[index + 1].low in lexicon.hundreds:
        hundreds, position = lexicon.numerals.get(tokens[index].low, 0), index + 1
    if tokens[position].low not in lexicon.hundreds or not 0 < hundreds < 10:
        return None
    position += 1
    if tokens[position].low == lexicon.joiner or tokens[position].text == "-":
        position += 1
    rest = phrase_at(tokens, position, lexicon.indexes["ordinals"])
    if not rest or rest[0] >= 100 or (rest[0] == 1 and tokens[position].low[-1] == "s"):  # « les cent premiers visiteurs »
        return None
    return 100 * hundreds + rest[0], rest[1]


_YOUNG = 12


def ordinal_in_words(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["ordinals"]) or _above_hundred(tokens, index, lexicon)
    if not found:
        return None
    value, after = found
    hyphened = index and tokens[index].glued and tokens[index - 1].text == "-"
    if hyphened and tokens[index].text in lexicon.units:  # an arc-second, but « l'après-Seconde Guerre »
        return [], after
    if tokens[after].low in lexicon.not_before.get(tokens[after - 1].low, ()):
        return [], after
    others = ((Fraction(1, value), ""),) if value > 2 else ((1, "second"),) if value == 2 else ()
    if value > _YOUNG and lexicon.units.get(tokens[after].low) == "year":
        others += ((value - 1, "year"),)  # « dans sa quatre-vingt-dix-septième année », "at the age of 96"
    # "Second, ..." opens a point of a talk; French says « ensuite » or « par ailleurs ».
    enumerating = tokens[after].text == "," and tokens[index].text[0].isupper()
    firm = value > 1 and not enumerating
    return [
        Fact("number", value, *tokens.surface(index, after), form="ordinal", firm=firm, others=others)
    ], after
