"""Number words, digits and their magnitudes, read into one number."""

from dataclasses import dataclass
from fractions import Fraction

from ..locales.lexicon import Lexicon
from .digits import read_digits
from .fact import Value
from .tokens import Tokens, phrase_at


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it stands in a text, before its unit."""

    value: Value
    after: int
    """Index of the token that follows."""
    words: bool
    scale: int = 1
    """The last magnitude written: 10**6 for `deux millions`."""
    other: Value | None = None
    wrong_form: bool = False
    one: bool = False
    """Only a word for one, which is more often an article."""


def read_numeral(tokens: Tokens, index: int, lexicon: Lexicon) -> Numeral | None:
    """The number that begins at the token, or None."""
    token = tokens[index]
    if token.kind == "n":
        return _from_digits(tokens, index, lexicon)
    if token.kind == "w":
        return _from_words(tokens, index, lexicon)
    return None


def _from_digits(tokens: Tokens, index: int, lexicon: Lexicon) -> Numeral | None:
    reading = read_digits(tokens[index].text, lexicon)
    if reading is None:
        return None
    value, other, wrong = reading
    after = index + 1
    if isinstance(value, str):
        return Numeral(value, after, words=False, other=other)
    if power := _power_of_ten(tokens, index):
        return Numeral(*power, words=False)
    if tokens[after].text in _TIMES and (power := _power_of_ten(tokens, after + 1)):
        return Numeral(whole(value * power[0]), power[1], words=False)
    scale = _scale_at(tokens, after, lexicon)
    if scale:
        factor, after = scale
        value = whole(value * factor)
        other = whole(other * factor) if other is not None else None
        value, after = _with_rest(tokens, value, factor, after, lexicon)
    return Numeral(value, after, words=False, scale=scale[0] if scale else 1, other=other, wrong_form=wrong)


def _power_of_ten(tokens: Tokens, index: int) -> tuple[Value, int] | None:
    """10^6 and 10^-4 (10⁶ and 10⁻⁴ were made readable so), and the index after them."""
    caret, after = tokens[index + 1], index + 2
    if tokens[index].text != "10" or caret.text != "^" or not caret.glued:
        return None
    negative = tokens[after].text == "-"
    after += negative
    exponent = tokens[after]
    if exponent.kind != "n" or not exponent.glued or not exponent.text.isdigit() or len(exponent.text) > 2:
        return None
    return whole(Fraction(10) ** (-int(exponent.text) if negative else int(exponent.text))), after + 1


_TIMES = frozenset({"×", "x", "*", "·"})


def _with_rest(tokens: Tokens, value: Value, factor: int, after: int, lexicon: Lexicon) -> tuple[Value, int]:
    """« 1 million 300 mille », « 2 millions 500 000 »: thousands written after their millions."""
    reading = read_digits(tokens[after].text, lexicon) if factor >= 10**6 and tokens[after].kind == "n" else None
    if reading is None or not isinstance(reading[0], int):
        return value, after
    word = tokens[after + 1].low
    thousands = 1000 if word in lexicon.thousands else lexicon.scales.get(word, 1) if len(word) > 3 else 1
    rest = reading[0] * thousands
    if 1000 <= rest < factor and rest % 1000 == 0:
        return value + rest, after + 1 + (thousands > 1)
    return value, after


def whole(value: Value) -> Value:
    """A fraction that is a whole number becomes one."""
    return value.numerator if isinstance(value, Fraction) and value.denominator == 1 else value


def _scale_at(tokens: Tokens, index: int, lexicon: Lexicon, above: int = 1) -> tuple[int, int] | None:
    """The factor of the magnitude words at the index (`million`, `mille`, `M` before a currency) and what
    follows. `above`: the magnitude before it, which hundreds and thousands must exceed (`cent mille`)."""
    token = tokens[index]
    if token.low == "-" and token.glued and tokens[index + 1].glued:
        index, token = index + 1, tokens[index + 1]
    elif token.low in lexicon.unit_fillers and len(tokens[index + 1].low) > 3:  # « les 50 premiers millions »
        index, token = index + 1, tokens[index + 1]
    if token.kind != "w" or token.low in lexicon.cents:
        return None
    if token.low in lexicon.hundreds and token.text not in lexicon.units:
        if above >= 100:
            return None
        follower = _scale_at(tokens, index + 1, lexicon, 100)
        return (100 * follower[0], follower[1]) if follower else (100, index + 1)
    if token.low in lexicon.thousands:
        if above >= 1000:
            return None
        follower = _scale_at(tokens, index + 1, lexicon, 1000)
        return (1000 * follower[0], follower[1]) if follower and follower[0] > 1000 else (1000, index + 1)
    factor = lexicon.scales.get(token.low if len(token.text) > 3 else token.text)
    if factor is None:
        return None
    if len(token.text) <= 3 and not (
        token.glued and token.text.upper() == token.text and len(token.text) > 1
    ):
        return (factor, index + 1) if _abbreviated_scale(tokens, index, lexicon) else None
    return factor, index + 1


def _abbreviated_scale(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a letter (`M`, `k`) is a magnitude: it stands before or after a currency, or is glued to its
    digits."""
    token = tokens[index]
    before = tokens[index - 2].text if index >= 2 else ""
    follower = tokens[index + 1].text
    if follower in CURRENCY_SIGNS or before in CURRENCY_SIGNS:
        return True
    if tokens[index + 1].low in lexicon.partitives and token.text.isupper():
        return True
    if tokens[index + 1].glued and tokens[index + 1].text == ")" and not _in_brackets(tokens, index):
        return False
    return token.glued and token.text in ("k", "K", "M", "Md", "Mds", "bn")


def _in_brackets(tokens: Tokens, index: int) -> bool:
    """Whether a bracket opened shortly before is still open: "(under 10k)", but not « alinéa 3k) »."""
    for token in reversed(tokens[max(0, index - 12) : index]):
        if token.text in "()" and token.text:
            return token.text == "("
    return False


CURRENCY_CODES = frozenset("EUR USD CAD GBP CHF JPY AUD NZD SEK NOK DKK CNY".split())
CURRENCY_SIGNS = {"€": "EUR", "$": "$", "£": "GBP", "¥": "JPY"} | {code: code for code in CURRENCY_CODES}
"""What stands right before or after an amount, whatever the language."""


def _from_words(tokens: Tokens, index: int, lexicon: Lexicon) -> Numeral | None:
    first = tokens[index].low
    if first.endswith("'"):
        return None
    numerals = lexicon.indexes["numerals"]
    small = phrase_at(tokens, index, numerals)
    if small is None and first not in lexicon.hundreds and first not in lexicon.thousands:
        factor = lexicon.scales.get(first) if len(first) > 3 and first not in lexicon.vague else None
        return Numeral(factor, index + 1, words=True, scale=factor) if factor else None
    if small is None and first in lexicon.hundreds and tokens[index].low.endswith("s"):
        return None
    total, current, after, only_one = 0, 0, index, False
    largest = None
    if small:
        current, after = small
        only_one = after == index + 1 and first in lexicon.ones
    scaled = False
    while True:
        start = _past_hyphen(tokens, after)
        token = tokens[start]
        if token.kind != "w":
            break
        joined = False
        if lexicon.joiner and token.low == lexicon.joiner and scaled:
            start, joined = start + 1, True
            token = tokens[start]
        if token.low in lexicon.cents and (current == 10 or current >= 20):  # « vingt-cinq cents », as in "25 cents"
            break
        if token.low in lexicon.hundreds and not joined and current < 100:
            current, after, scaled, only_one = max(current, 1) * 100, start + 1, True, False
            continue
        factor = (
            1000
            if token.low in lexicon.thousands
            else lexicon.scales.get(token.low)
            if len(token.low) > 3
            else None
        )
        if only_one and token.low in lexicon.collectives:
            break  # « un millier », as rough as « une centaine »
        if factor and not joined and (largest is None or factor < largest) and (current or factor == 1000):
            total += max(current, 1) * factor
            current, after, scaled, only_one, largest = 0, start + 1, True, False, factor
            continue
        if factor and not joined and largest and factor > largest and not current:
            total, after, largest = total * factor, start + 1, factor
            continue
        more = phrase_at(tokens, start, numerals) if token.kind == "w" else None
        if more and scaled and current % 100 == 0 and more[0] and (current or total):
            if more[0] == 1 and token.low in lexicon.ones and (joined or not lexicon.joiner):
                break
            current, after = current + more[0], more[1]
            continue
        break
    if after == index:
        return None
    plural_hundreds = (
        small
        and after == small[1] + 1
        and tokens[after - 1].low.endswith("s")
        and tokens[after - 1].low in lexicon.hundreds
    )
    other = small[0] if plural_hundreds else None
    return Numeral(total + current, after, words=True, scale=largest or 1, one=only_one, other=other)


def _past_hyphen(tokens: Tokens, index: int) -> int:
    return (
        index + 1 if tokens[index].low == "-" and tokens[index].glued and tokens[index + 1].glued else index
    )
