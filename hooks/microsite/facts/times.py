"""Clock times: 9 h 30, 17h00, 8:30 a.m., 5 pm, noon."""

from ..locales.lexicon import Lexicon
from .digits import read_digits
from .fact import Fact
from .qualifiers import EXACT, ROUGHLY, qualifier_of
from .tokens import Token, Tokens, phrase_at


def read_time(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """Clock times in minutes of the day: 9 h 30, 17h00, 8:30 a.m., 5 pm."""
    token = tokens[index]
    if token.kind == "w":
        minutes = lexicon.clock_words.get(token.low)
        if token.text[0].isupper() and tokens[index + 1].text[:1].isupper():
            return None  # Midnight Commander
        if minutes is None:
            return _hour_in_words(tokens, index, lexicon) or _past_the_hour(tokens, index, lexicon)
        if _in_compound(tokens, index) or (token.text[0].isupper() and index and tokens[index - 1].low in lexicon.partitives):
            return None  # « midi-concerts », « rue du Midi »
        part = phrase_at(tokens, index + 1, lexicon.indexes["parts"])  # « midi et demi »
        minutes, after = (minutes + int(part[0] * 60), part[1]) if part else (minutes, index + 1)
        return [_time(minutes, tokens, index, after, lexicon)], after
    if token.text == "12" and tokens[index + 1].low in lexicon.clock_words:  # "12 noon"
        return [_time(lexicon.clock_words[tokens[index + 1].low], tokens, index, index + 2, lexicon)], index + 2
    reading = read_digits(token.text, lexicon) if len(token.text) <= 5 else None
    if reading is None or (not isinstance(reading[0], int) and "." not in token.text):
        return None
    hour, minute, after, clock = reading[0], 0, index + 1, False
    if "." in token.text:
        pieces = token.text.split(".")
        if len(pieces) != 2 or len(pieces[1]) != 2 or not all(p.isdigit() for p in pieces):
            return None
        hour, minute = int(pieces[0]), int(pieces[1])
    elif tokens[after].text == ":" and tokens[after].glued and _two_digits(tokens[after + 1]):
        hour, minute, after, clock = hour, int(tokens[after + 1].text), after + 2, True
        if tokens[after].text == ":" and tokens[after].glued and _two_digits(tokens[after + 1]):
            after += 2
    elif (
        tokens[after].low == "h"
        and tokens[after].low in lexicon.hour_words
        and (_two_digits(tokens[after + 1], glued=False) or _few_minutes(tokens, after + 1, lexicon))
    ):
        minute, after, clock = int(tokens[after + 1].text), after + 2, True
        if tokens[after].low == "min":
            after += 1
        after = _past_seconds(tokens, after)
    elif tokens[after].low in lexicon.hour_words and half_of_day(tokens, after + 1, lexicon)[0]:  # « 9 h du soir »
        after += 1
    if not 0 <= hour <= 24 or minute > 59:
        return None
    half, after_half = half_of_day(tokens, after, lexicon)
    if half is None and not clock:
        return None
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    return [_time(hour * 60 + minute, tokens, index, after_half, lexicon)], after_half


def _in_compound(tokens: Tokens, index: int) -> bool:
    hyphen, word = tokens[index + 1], tokens[index + 2]
    return hyphen.text == "-" and hyphen.glued and word.kind == "w" and word.glued


def _hour_in_words(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """« Seize heures trente »: what follows the hour counts nothing."""
    hour = phrase_at(tokens, index, lexicon.indexes["numerals"])
    if not hour or tokens[hour[1]].low not in lexicon.hour_words:
        return None
    minutes = phrase_at(tokens, hour[1] + 1, lexicon.indexes["numerals"])
    follower = tokens[minutes[1]] if minutes else tokens[-1]
    counts = follower.kind == "w" and follower.low not in lexicon.stopwords
    if not minutes or counts or not (hour[0] <= _LAST_HOUR and _FEW <= minutes[0] < _MINUTES):
        return None
    return [_time(hour[0] * 60 + minutes[0], tokens, index, minutes[1], lexicon)], minutes[1]


_LAST_HOUR, _FEW, _MINUTES = 23, 5, 60


def _past_the_hour(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """ "Half past nine", "a quarter to 5": an hour in words or digits after its part."""
    part = phrase_at(tokens, index, lexicon.indexes["parts of hours"])
    if not part:
        return None
    minutes, after = part
    hour = int(tokens[after].text) if tokens[after].text in _HOURS else lexicon.numerals.get(tokens[after].low, 0)
    if not 1 <= hour <= 12:
        return None
    half, end = half_of_day(tokens, after + 1, lexicon)
    return [_time((hour % 12 + 12 * (half == "pm")) * 60 + minutes, tokens, index, end, lexicon)], end


_HOURS = frozenset(map(str, range(1, 13)))


def _past_seconds(tokens: Tokens, index: int) -> int:
    """The index after the seconds of « 3h45'58'' », if there are any."""
    if tokens[index].text[:1] not in ("'", "′") or not _two_digits(tokens[index + 1]):
        return index
    index += 2
    while tokens[index].text in ("'", "′", "″", '"') and tokens[index].glued:
        index += 1
    return index


def _two_digits(token: Token, glued: bool = True) -> bool:
    return (
        token.kind == "n"
        and len(token.text) == 2
        and token.text.isdigit()
        and (token.glued or not glued)
        and int(token.text) < 60
    )


def _few_minutes(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """Whether a lone digit after the hour is its minutes, « 9 h 5 », and counts nothing itself."""
    token, following = tokens[index], tokens[index + 1]
    counts = following.kind == "w" and following.low not in lexicon.stopwords and following.low != "min"
    return token.kind == "n" and len(token.text) == 1 and not token.glued and not counts


def half_of_day(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[str | None, int]:
    """`am` or `pm` if words for it stand at the index, and the index after them."""
    token = tokens[index]
    if token.kind != "w":
        return None, index
    if token.low in ("a", "p") and tokens[index + 1].text == "." and tokens[index + 2].low == "m":
        after = index + 3 + (tokens[index + 3].text == ".")
        return ("am" if token.low == "a" else "pm"), after
    for name, words in (("am", lexicon.am), ("pm", lexicon.pm)):
        for text in words:
            pieces = text.split()
            if [t.low for t in tokens[index : index + len(pieces)]] == pieces:
                return name, index + len(pieces)
    return None, index


def _time(minutes: int, tokens: Tokens, start: int, after: int, lexicon: Lexicon) -> Fact:
    qualifier = qualifier_of(tokens, start, after, lexicon, "hour")
    # These are said of times alike in all languages; « avant 17 h » may be "by 5 p.m.".
    return Fact("time", minutes, *tokens.surface(start, after), qualifier=qualifier if qualifier in ROUGHLY else EXACT)
