"""Numbers with all that belongs to them: unit, currency, magnitude, qualifier; ordinals, fractions, Roman numerals."""

import re
from fractions import Fraction

from ..locales.lexicon import Lexicon
from .dates import is_year
from .fact import Fact, Value
from .numerals import CURRENCY_SIGNS, Numeral, read_numeral, whole
from .qualifiers import EXACT, qualifier_of
from .tokens import Tokens, phrase_at
from .units import read_unit

_SLASHED = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
            "⅛": Fraction(1, 8), "⅜": Fraction(3, 8), "⅝": Fraction(5, 8), "⅞": Fraction(7, 8), "⅕": Fraction(1, 5)}
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_RANKED_ROMAN = re.compile(r"([IVX]+)(e|er|re|ème)")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_COUNTRY = {"US": "USD", "USD": "USD", "CA": "CAD", "CAN": "CAD", "CAD": "CAD", "C": "CAD", "AU": "AUD", "A": "AUD"}


def read_roman(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """A Roman numeral: two letters or more, or any after a keyword (phase I)."""
    token = tokens[index]
    text = token.text
    ranked = _RANKED_ROMAN.fullmatch(text)
    if ranked and ranked[2] in lexicon.ordinal_suffixes:
        return [Fact("number", _roman_value(ranked[1]), *tokens.surface(index, index + 1), form="ordinal")], index + 1
    if not text.isupper() or not _ROMAN.fullmatch(text):
        if not (text in ("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii") and tokens[index + 1].text == ")"):
            return None
        text = text.upper()
    after = index + 1
    before = tokens[index - 1] if index else tokens[-1]
    if before.text in ("-", "–", "/", ",") and index > 1:
        before = tokens[index - 2]
    keyword = before.low in lexicon.roman_keywords
    listed = before.low in lexicon.list_links and index > 1 and bool(_ROMAN.fullmatch(tokens[index - 2].text))
    suffix = tokens[after].glued and tokens[after].low in lexicon.ordinal_suffixes
    if len(text) == 1 and not keyword and not (listed and text in "IVX") and not (suffix and text in "IVX"):
        return None
    if not keyword and not set(text) <= set("IVX"):
        return None
    if tokens[after].glued and tokens[after].text in ("'", "&") or token.glued and before.text in ("'", "&"):
        return None
    return [Fact("number", _roman_value(text), *tokens.surface(index, after), form="roman")], after + suffix


def _roman_value(text: str) -> int:
    value = 0
    for letter, following in zip(text, text[1:] + " ", strict=True):
        step = _ROMAN_VALUES[letter]
        value += -step if following in _ROMAN_VALUES and _ROMAN_VALUES[following] > step else step
    return value


def read_quantity(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """The quantity that begins at the token: a fact, and the index after it."""
    token = tokens[index]
    if token.kind == "s":
        return _sign(tokens, index, lexicon)
    if token.kind == "w":
        idiom = phrase_at(tokens, index, lexicon.indexes["idioms"])
        if idiom:
            return [], idiom[1]
        found = _word_fraction(tokens, index, lexicon) or _ordinal_word(tokens, index, lexicon) or _collective(tokens, index, lexicon)
        if found:
            return found
    numeral = read_numeral(tokens, index, lexicon)
    if numeral is None:
        return _soft_words(tokens, index, lexicon) if token.kind == "w" else None
    if token.kind == "n":
        special = _fraction_in_digits(tokens, index, lexicon) or _ordinal_in_digits(tokens, index, lexicon) \
            or _decade(tokens, index, lexicon) or _year_span(tokens, index)
        if special:
            return special
    fraction = _counted_fraction(tokens, index, numeral, lexicon)
    if fraction:
        return fraction
    return _measured(tokens, index, numeral, lexicon)


def _measured(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> tuple[list[Fact], int]:
    """A numeral with its halves, currency, unit and qualifier."""
    value, after, start = numeral.value, numeral.after, index
    half = phrase_at(tokens, after, lexicon.indexes["half"])
    if half and not isinstance(value, str):
        value, after = _with_half(tokens, value, numeral.scale, half, lexicon)
    currency, start, after = _currency(tokens, start, after, lexicon)
    unit = ""
    if not currency:
        measured = read_unit(tokens, after, lexicon, digits=not numeral.words)
        if measured:
            unit, after = str(measured[0]), measured[1]
            half = phrase_at(tokens, after, lexicon.indexes["half"])
            if half and not isinstance(value, str):
                value, after = whole(value + half[0]), half[1]
    qualifier = qualifier_of(tokens, start, after, lexicon, unit, numeral.words and not isinstance(value, str) and value <= 12)
    year = not unit and not currency and numeral.scale == 1 and is_year(tokens[index])
    plain_one = numeral.one and value == 1
    fact = Fact(
        "number", value, *tokens.surface(start, after), unit, currency, qualifier,
        form="year" if year else "words" if numeral.words else "cardinal",
        firm=not plain_one and not _doubtful(tokens, index, numeral, lexicon),
        others=((numeral.other, unit),) if numeral.other is not None else (), wrong_form=numeral.wrong_form,
        alone=plain_one and tokens[after].kind != "w",
    )
    return [fact], after


def _with_half(tokens: Tokens, value: Value, scale: int, half: tuple[object, int], lexicon: Lexicon) -> tuple[Value, int]:
    """« Deux millions et demi » and "two and a half million"."""
    amount, after = half
    if scale > 1:
        return whole(value + amount * scale), after
    factor = lexicon.scales.get(tokens[after].low) if len(tokens[after].low) > 3 else None
    return (whole((value + amount) * factor), after + 1) if factor else (whole(value + amount), after)


def _doubtful(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> bool:
    """A word that is a number only before a plural (« neuf mois », not « un site neuf »)."""
    if numeral.after == index + 1 and tokens[index].low in lexicon.plural_only:
        follower = tokens[index + 1]
        return not (follower.kind == "w" and (follower.low[-1:] in "sx" or follower.low in lexicon.list_links or follower.low in lexicon.partitives))
    return numeral.value == 0 and numeral.words


def _currency(tokens: Tokens, start: int, after: int, lexicon: Lexicon) -> tuple[str, int, int]:
    """The currency before or after a number, and the bounds of the quantity with it."""
    before = tokens[start - 1] if start else tokens[-1]
    if before.text in CURRENCY_SIGNS:
        currency, start = CURRENCY_SIGNS[before.text], start - 1
        country = tokens[start - 1] if start else tokens[-1]
        if currency == "$" and country.text in _COUNTRY and before.glued:
            return _COUNTRY[country.text], start - 1, after
        if tokens[after].text in _COUNTRY and len(tokens[after].text) > 1:
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
    if follower.text in CURRENCY_SIGNS:
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


def _sign(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    token = tokens[index]
    if token.text in CURRENCY_SIGNS and tokens[index + 1].kind == "n":
        numeral = read_numeral(tokens, index + 1, lexicon)
        return _measured(tokens, index + 1, numeral, lexicon) if numeral else None
    return None


def _fraction_in_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """1/2, and ratios such as 4.5:1."""
    sign, second = tokens[index + 1], tokens[index + 2]
    if not (sign.glued and second.glued and second.kind == "n"):
        return None
    numeral, other = read_numeral(tokens, index, lexicon), read_numeral(tokens, index + 2, lexicon)
    if numeral is None or other is None or isinstance(numeral.value, str) or isinstance(other.value, str):
        return None
    if sign.text == "/" and isinstance(numeral.value, int) and isinstance(other.value, int) and 0 < numeral.value < other.value <= 100:
        if tokens[index + 3].glued and tokens[index + 3].text == "/":
            return None
        return [Fact("number", Fraction(numeral.value, other.value), *tokens.surface(index, index + 3), form="fraction")], index + 3
    if sign.text == ":":
        return [Fact("ratio", (numeral.value, other.value), *tokens.surface(index, index + 3))], index + 3
    return None


def _ordinal_in_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    suffix = tokens[index + 1]
    if suffix.kind == "w" and suffix.glued and suffix.low in lexicon.ordinal_suffixes and tokens[index].text.isdigit():
        if len(tokens[index].text) > 6:
            return None
        return [Fact("number", int(tokens[index].text), *tokens.surface(index, index + 2), form="ordinal")], index + 2
    return None


def _decade(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """1990s, « années 1990 », « les années 90 »."""
    token = tokens[index]
    if not token.text.isdigit() or len(token.text) not in (2, 4) or not token.text.endswith("0"):
        return None
    after = index + 1
    suffixed = lexicon.decade_suffix and (
        tokens[after].glued and tokens[after].low == lexicon.decade_suffix
    )
    if not suffixed and not (index and tokens[index - 1].low in lexicon.decade_words):
        return None
    value = int(token.text) + (1900 if len(token.text) == 2 else 0)
    return [Fact("number", value, *tokens.surface(index, after), form="year")], after + bool(suffixed)


def _year_span(tokens: Tokens, index: int) -> tuple[list[Fact], int] | None:
    """2020-21 and 2020-2021 are two years; so are 2021/2022 and 2021–2022."""
    sign, second = tokens[index + 1], tokens[index + 2]
    if not is_year(tokens[index]) or sign.text not in ("-", "–", "/") or not sign.glued or second.kind != "n" or not second.glued:
        return None
    first = int(tokens[index].text)
    if is_year(second):
        end = int(second.text)
    elif len(second.text) == 2 and second.text.isdigit() and int(second.text) == (first + 1) % 100:
        end = first + 1
    else:
        return None
    if tokens[index + 3].glued and tokens[index + 3].text in ("-", "/"):
        return None
    return [
        Fact("number", first, *tokens.surface(index, index + 1), form="year"),
        Fact("number", end, *tokens.surface(index + 2, index + 3), form="year"),
    ], index + 3


def _counted_fraction(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """« deux tiers », "three quarters", « un quart »; "a third" is soft, since it may be a rank."""
    if isinstance(numeral.value, str) or not isinstance(numeral.value, int) or not 0 < numeral.value < 100:
        return None
    sign = _SLASHED.get(tokens[numeral.after].text)
    if sign and tokens[index].kind == "n":
        after = numeral.after + 1
        unit = read_unit(tokens, after, lexicon, digits=True)
        return [Fact("number", numeral.value + sign, *tokens.surface(index, unit[1] if unit else after), unit[0] if unit else "",
                     form="fraction")], unit[1] if unit else after
    at = numeral.after + (tokens[numeral.after].text == "-")
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
    others = ((denominator, ""), (1, "quarter")) if numeral.value == 1 and denominator != 2 else ()
    qualifier = qualifier_of(tokens, index, at + 1, lexicon)
    firm = numeral.value > 1 or denominator == 2 or tokens[at + 1].low in lexicon.partitives
    return [Fact("number", value, *tokens.surface(index, at + 1), qualifier=qualifier, form="fraction", firm=firm, others=others)], at + 1


def _word_fraction(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["fractions"])
    if not found:
        return None
    value, after = found
    unit = read_unit(tokens, after + (tokens[after].text == "-"), lexicon, digits=False)
    qualifier = qualifier_of(tokens, index, after, lexicon)
    fact = Fact("number", value, *tokens.surface(index, after), qualifier=qualifier, form="fraction",
                firm=value == Fraction(1, 2) or {tokens[after].low, tokens[after - 1].low} & lexicon.partitives != set(),
                others=((value, str(unit[0])),) if unit else ((1, "quarter"), (3, "")) if value == Fraction(1, 4) else ())
    return [fact], after


def _ordinal_word(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["ordinals"])
    if not found:
        return None
    value, after = found
    if tokens[after].low in lexicon.not_before.get(tokens[after - 1].low, ()):
        return [], after
    others = ((Fraction(1, value), ""),) if value > 2 else ((1, "second"),) if value == 2 else ()
    return [Fact("number", value, *tokens.surface(index, after), form="ordinal", firm=value > 1, others=others)], after


def _collective(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """« une trentaine », "a dozen", and magnitudes without a number: « des milliers »."""
    token = tokens[index]
    if token.low in lexicon.vague:
        value, after = lexicon.vague[token.low], index + 1
        while tokens[after].low in lexicon.partitives and tokens[after + 1].low in lexicon.vague:
            value, after = value * lexicon.vague[tokens[after + 1].low], after + 2
        return [Fact("vague", value, *tokens.surface(index, after), firm=value >= 1000)], after
    value = lexicon.collectives.get(token.low)
    if value is None:
        return None
    qualifier = qualifier_of(tokens, index, index + 1, lexicon)
    return [Fact("number", value, *tokens.surface(index, index + 1),
                 qualifier="about" if qualifier == EXACT else qualifier, form="collective")], index + 1


def _soft_words(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["implied"])
    if found:
        values = found[0] if isinstance(found[0], tuple) else (found[0],)
        others = tuple((value, "") for value in values[1:])
        return [Fact("number", values[0], *tokens.surface(index, found[1]), form="implied", firm=False, others=others)], index + 1
    found = phrase_at(tokens, index, lexicon.indexes["absence"])
    if found:
        return [Fact("number", 0, *tokens.surface(index, found[1]), form="absence", firm=False)], index + 1
    token = tokens[index]
    if token.low in lexicon.articles:
        unit = read_unit(tokens, index + 1, lexicon, digits=False)
        if unit:
            qualifier = qualifier_of(tokens, index, unit[1], lexicon, str(unit[0]), small=True)
            half = phrase_at(tokens, unit[1], lexicon.indexes["half"])
            if half:
                return [Fact("number", 1 + half[0], *tokens.surface(index, half[1]), str(unit[0]), qualifier=qualifier)], half[1]
            return [Fact("number", 1, *tokens.surface(index, unit[1]), str(unit[0]), qualifier=qualifier, form="article", firm=False)], index + 1
    return None

