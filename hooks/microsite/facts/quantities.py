"""Numbers with all that belongs to them: halves, unit, currency, magnitude, qualifier."""

from fractions import Fraction

from ..locales.lexicon import Lexicon
from .currencies import CENTS, currency_of
from .dates_in_digits import is_year
from .fact import Fact, Value
from .fractions import counted_fraction, fraction_in_digits, fraction_in_words
from .hints import implied_number, rough_count
from .numerals import CURRENCY_SIGNS, Numeral, read_numeral, whole
from .other_readings import other_readings
from .qualifiers import EXACT, qualifier_of, trailing_qualifier
from .ranks import age_group, decade, decade_in_words, ordinal_in_digits, ordinal_in_words, year_span
from .tokens import Tokens, phrase_at, phrase_before
from .units import SYMBOLS, part_at, read_unit


def read_quantity(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """The quantity that begins at the token: a fact, and the index after it."""
    token = tokens[index]
    if token.kind == "s":
        return _sign(tokens, index, lexicon)
    if token.kind == "w":
        found = (
            fraction_in_words(tokens, index, lexicon)
            or ordinal_in_words(tokens, index, lexicon)
            or rough_count(tokens, index, lexicon)
        )
        if found:
            return found
    numeral = read_numeral(tokens, index, lexicon)
    if numeral is None:
        return implied_number(tokens, index, lexicon) if token.kind == "w" else _listed_digits(tokens, index)
    if token.kind == "n":
        special = (
            fraction_in_digits(tokens, index, lexicon)
            or ordinal_in_digits(tokens, index, lexicon)
            or age_group(tokens, index, lexicon)
            or decade(tokens, index, lexicon)
            or year_span(tokens, index)
        )
        if special:
            return special
    elif named := decade_in_words(tokens, index, numeral, lexicon):
        return named
    fraction = counted_fraction(tokens, index, numeral, lexicon)
    if fraction:
        return fraction
    return _measured(tokens, index, numeral, lexicon)


def _listed_digits(tokens: Tokens, index: int) -> tuple[list[Fact], int] | None:
    """Numbers with nothing but commas between them: "objects 1,2,3,4"."""
    token, members, start = tokens[index], tokens[index].text.split(","), tokens[index].start
    if len(members) < _MEMBERS or not all(member.isdigit() and len(member) < _MEMBERS for member in members):
        return None
    facts = []
    for member in members:
        facts.append(Fact("number", int(member), member, start, start + len(member)))
        start += len(member) + 1
    return facts, index + 1


_MEMBERS = 3
"""Of a list, at least; more digits than a member has."""


def _measured(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> tuple[list[Fact], int]:
    """A numeral with its halves, currency, unit and qualifier."""
    value, start = numeral.value, index
    in_figures = numeral.words and _again_in_figures(tokens, numeral)
    after = numeral.after + 3 if in_figures else numeral.after
    mixed = (
        fraction_in_digits(tokens, after, lexicon)
        if tokens[index].kind == tokens[after].kind == "n"
        else None
    )
    if mixed and isinstance(value, int) and isinstance(mixed[0][0].value, Fraction):
        value, after = value + mixed[0][0].value, mixed[1]
    one_cent = value == 100 and tokens[index].low in lexicon.ones and tokens[after - 1].low in lexicon.cents
    if one_cent := one_cent and tokens[after].low not in lexicon.partitives and not read_unit(tokens, after, lexicon, digits=False):
        value = 1  # « une pièce d'un cent », which is no hundred
    half = part_at(tokens, after, lexicon) or _part_after_noun(tokens, after, lexicon)
    if half and not isinstance(value, str):
        value, after = _with_half(tokens, value, numeral.scale, half, lexicon)
    hyphen = numeral.words and tokens[after].text == "-"  # "one-cent coins"
    if tokens[after + hyphen].low in lexicon.cents and not isinstance(value, str):
        value, currency, after = whole(Fraction(value) / 100), CENTS, after + hyphen + 1
    elif one_cent:
        value, currency = whole(Fraction(value) / 100), CENTS
    else:
        currency, start, after = currency_of(tokens, start, after, lexicon)
    if currency and numeral.scale == 1 and not isinstance(value, str) and len(tokens[after].low) > 3:
        factor = lexicon.scales.get(tokens[after].low)
        value, after = (whole(value * factor), after + 1) if factor else (value, after)  # « 1,1 € millions »
    unit = ""
    if not currency:
        of = numeral.words and numeral.scale > 1 and tokens[after].low in lexicon.partitives  # « deux dizaines d'années »
        measured = read_unit(tokens, after + of, lexicon, digits=not numeral.words)
        if measured and not (numeral.one and _rank_of_noun(tokens, after, lexicon)):
            unit, after = str(measured[0]), measured[1]
            if unit == "metre" and isinstance(value, int) and (hundredths := _centimetres(tokens, after, lexicon)):
                value, after = value + Fraction(hundredths, 100), after + 1
            below = phrase_at(tokens, after, lexicon.indexes["below zero"]) if unit.startswith("degree") else None
            if below and not isinstance(value, str):
                value, after = -value, below[1]
            half = part_at(tokens, after, lexicon)
            if half and not isinstance(value, str):
                value, after = whole(value + half[0]), half[1]
        elif _age(tokens, index, after, value, lexicon):
            unit = "year"
        elif not measured and (bounded := _after_bound(tokens, after, lexicon)):
            beyond = read_unit(tokens, bounded, lexicon, digits=not numeral.words)
            unit = str(beyond[0]) if beyond else ""
    if isinstance(value, int | Fraction) and value > 0 and _below_zero(tokens, index, unit, lexicon):
        value, start = -value, index - 1
    plain_one = numeral.one and value == 1 and not in_figures and unit != "percent"
    small = numeral.words and not isinstance(value, str) and value <= 12
    if plain_one and not unit:
        trailing_qualifier(tokens, after, lexicon)  # "one or more": words that qualify no other number
        qualifier = _bound_of_one(tokens, start, after, lexicon)
    else:
        qualifier = qualifier_of(tokens, start, after, lexicon, unit or currency, small)
    year = not unit and not currency and numeral.scale == 1 and is_year(tokens[index])
    fact = Fact(
        "number",
        value,
        *tokens.surface(start, after),
        unit,
        currency,
        qualifier,
        form="year" if year else "words" if numeral.words else "cardinal",
        firm=not plain_one and not _doubtful(tokens, index, numeral, after, lexicon),
        others=tuple(other_readings(tokens, (start, index, after), numeral, value, unit, currency, lexicon)),
        wrong_form=numeral.wrong_form,
        scale=numeral.scale,
        alone=plain_one and not unit and tokens[after].kind != "w",
    )
    return [fact], after


def _after_bound(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The index after a bound between a number and its unit: "three or more days", "84-plus percent"; 0 without one."""
    if tokens[index].text == "-" and tokens[index + 1].low == "plus":
        return index + 2
    bound = phrase_at(tokens, index, lexicon.indexes["trailing"])
    return bound[1] if bound else 0


def _centimetres(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """The two digits that end a height, « 1m30 », « 1 m 85 », if that is what stands at the index; else 0."""
    sign, digits = tokens[index - 1], tokens[index]
    if sign.text != "m" or digits.kind != "n" or len(digits.text) != 2 or not digits.text.isdigit():
        return 0
    counted = tokens[index + 1].kind == "w" and not digits.glued and tokens[index + 1].low not in lexicon.stopwords
    return 0 if counted else int(digits.text)


_MORE = frozenset({"or", "/"})
"""Before a "minus" that is half of plus or minus."""


def _part_after_noun(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Fraction, int] | None:
    """« deux fois et demie »: what is added to a number after the noun at the index."""
    noun = tokens[index]
    if noun.kind != "w" or noun.low in lexicon.scales or noun.low in lexicon.units:
        return None
    adjective = tokens[index + 1]
    if (part := part_at(tokens, index + 1, lexicon)) and tokens[part[1]].text == "-" and tokens[part[1]].glued:
        return None  # "three developers and a half-time analyst"
    if part or adjective.kind != "w" or adjective.low in lexicon.indexes["numerals"]:
        return part
    if noun.low in lexicon.stopwords or noun.low in lexicon.list_links:
        return None
    return part_at(tokens, index + 2, lexicon)  # « quatre fuseaux horaires et demi »


def _below_zero(tokens: Tokens, index: int, unit: str, lexicon: Lexicon) -> bool:
    """Whether a minus sign stands before degrees, and not a hyphen between two numbers: -15 °C; or a word for it."""
    before = tokens[index - 1] if index else tokens[-1]
    if before.low in lexicon.minus:
        return index < 2 or (tokens[index - 2].kind != "n" and tokens[index - 2].low not in _MORE)
    return unit.startswith("degree") and before.text == "-" and tokens[index].glued and not before.glued


def _again_in_figures(tokens: Tokens, numeral: Numeral) -> bool:
    """Whether a number in words stands once more, in brackets: "within three (3) metres"."""
    opening, digits, closing = tokens[numeral.after : numeral.after + 3]
    return opening.text == "(" and closing.text == ")" and digits.kind == "n" and digits.text == str(numeral.value)


def _bound_of_one(tokens: Tokens, start: int, after: int, lexicon: Lexicon) -> str:
    """What « un », which may be an article, is held to: « au moins une dose », but not « au plus un total de 80 heures »."""
    found = phrase_before(tokens, start, lexicon.indexes["qualifiers"])
    counted = tokens[after + 2]
    if not found or found[0] not in ("at-least", "at-most") or counted.kind == "n" or counted.low in lexicon.numerals:
        return EXACT
    if tokens[after].low in lexicon.bounding or tokens[start - 1].low in lexicon.partitives:
        return EXACT  # « jusqu'à un maximum à vie de 40 000 $ », « la vitesse maximale d'un train »
    tokens.qualifying.update(range(found[1], start))
    return str(found[0])


def _age(tokens: Tokens, index: int, after: int, value: Value, lexicon: Lexicon) -> bool:
    """Whether a bare number is an age: "aged 60 to 64", "13 or older"."""
    if not isinstance(value, int) or not 0 < value <= _OLDEST:
        return False
    if tokens[after].low in lexicon.list_links and tokens[after + 1].low in lexicon.ages:
        return True
    for before in reversed(tokens[max(0, index - _AGE_BEFORE) : index]):
        if before.low in lexicon.ages:
            return True
        if before.kind != "n" and not any(
            before.low in words
            for words in (lexicon.list_links, lexicon.partitives, lexicon.between, lexicon.qualifier_fillers)
        ):
            return False
    return False


_OLDEST, _AGE_BEFORE = 130, 4
_MILE = 1000


def _rank_of_noun(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a word that is a unit too (« seconde ») ranks the noun after it: « une seconde fois »."""
    follower = tokens[index + 1]
    return (
        tokens[index].low in lexicon.ordinals
        and follower.kind == "w"
        and follower.low not in lexicon.stopwords
    )


def _with_half(
    tokens: Tokens, value: Value, scale: int, half: tuple[object, int], lexicon: Lexicon
) -> tuple[Value, int]:
    """« Deux millions et demi » and "two and a half million"."""
    amount, after = half
    if scale > 1:
        return whole(value + amount * scale), after
    factor = lexicon.scales.get(tokens[after].low) if len(tokens[after].low) > 3 else None
    return (whole((value + amount) * factor), after + 1) if factor else (whole(value + amount), after)


def _doubtful(tokens: Tokens, index: int, numeral: Numeral, after: int, lexicon: Lexicon) -> bool:
    """A word that is a number only before a plural (« neuf mois »), the one of "1 in 4", zero in words, « le numéro 1 », and
    two after « entre »: between any two."""
    if _only_two_sides(tokens, index, numeral, lexicon):
        return True
    if numeral.value == 1 and index and tokens[index - 1].low in lexicon.numbering:
        return True
    if numeral.value == _MILE and numeral.words and index and _by_the_mile(tokens, index, lexicon):
        return True
    if numeral.value == 1 and tokens[after].low in lexicon.out_of:
        return any(
            token.kind == "n" or token.low in lexicon.numerals for token in tokens[after + 1 : after + 3]
        )
    if numeral.after == index + 1 and tokens[index].low in lexicon.plural_only:
        follower = tokens[index + 1]
        return not (
            follower.kind == "w"
            and (
                follower.low[-1:] in "sx"
                or follower.low in lexicon.list_links
                or _begins_whole(tokens, index + 1, lexicon)
            )
        )
    return numeral.value == 0 and numeral.words


def _by_the_mile(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """« Gramme par mille », « 1,6 km le mille »: by the mile, or by the thousand."""
    before = tokens[index - 1].low
    return before in lexicon.rates or (before in lexicon.determiners and index > 1 and tokens[index - 2].low in SYMBOLS)


def _begins_whole(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether what a number is a part of begins at the index: « neuf des dix », but not « un bateau neuf de plus de 10 m »."""
    following = tokens[index + 1]
    return tokens[index].low in lexicon.partitives and (
        tokens[index].low in lexicon.definites or following.low in lexicon.definites or following.low in lexicon.demonstratives
    )


def _only_two_sides(tokens: Tokens, index: int, numeral: Numeral, lexicon: Lexicon) -> bool:
    """« Entre deux points d'entrée », "between ports of entry": between any two."""
    return (
        numeral.words and numeral.value == 2 and index > 0 and tokens[index - 1].low in lexicon.between
        and tokens[numeral.after].low not in lexicon.list_links
    )


def _sign(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    token = tokens[index]
    if token.text in CURRENCY_SIGNS and tokens[index + 1].kind == "n":
        numeral = read_numeral(tokens, index + 1, lexicon)
        return _measured(tokens, index + 1, numeral, lexicon) if numeral else None
    return None
