"""A text cut into words, numbers and signs, for readers that look at one token after the other."""

import html
import re
from bisect import bisect_left
from functools import cached_property, lru_cache, partial
from operator import attrgetter
from typing import NamedTuple

_SAME_LENGTH = {
    **dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\u200a\t\r\n\u200b\ufeff", " "),
    **dict.fromkeys("\u2019\u02bc\u2018", "'"),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict(zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True)),
    **dict(zip("ᵉʳˢᵗʰⁿᵈᵐᵒᶦ", "ersthndmoi", strict=True)),
}
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-fA-F]{1,5}|[A-Za-z]{2,8});")
_TOKEN = re.compile(
    r"(\d{1,3}(?:(?: {1,2}\d{3})+|(?:'\d{3})+)(?!\d)(?:[.,]\d++(?![\d.,]*,\d))?|\d+(?:[.,]\d+)*"
    r"|[^\W\d_]+(?:'(?!s\b|[ .,;:)]|$))?"
    r"|[^\w\s]|_)(\s*+)"
)
"""A token and the space after it."""
_SPACE = re.compile(r"\s*+")


class Token(NamedTuple):
    """A word, a number or a sign."""

    kind: str
    """`w` word, `n` digits with their separators, `s` sign, `x` a place taken by an address or the text's
    end."""
    text: str
    low: str
    start: int
    end: int
    glued: bool
    """No space between this token and the one before."""


_token = partial(tuple.__new__, Token)
"""A token from its fields, many times a text: without the checks of the constructor."""
_start = attrgetter("start")


class Tokens(list[Token]):
    """The tokens of one readable text; places taken by addresses and the text's end are tokens of kind
    `x`."""

    def __init__(self, text: str):
        super().__init__()
        self.text = text
        self.qualifying: set[int] = set()
        """Indexes of the words that qualify a number next to them and so are no hint for others."""

    @cached_property
    def words(self) -> frozenset[str]:
        """All that is written, each word and sign once, in lower case."""
        return frozenset([token.low for token in self])

    @cached_property
    def capitalized(self) -> list[int]:
        """Indexes of the words that begin with a capital."""
        return [
            index
            for index, token in enumerate(self)
            if token.text != token.low and token.kind == "w" and token.text[0].isupper()
        ]

    def index_at(self, place: int) -> int:
        """The index of the first token that begins at the place or after it."""
        return bisect_left(self, place, key=_start)

    def surface(self, start: int, after: int) -> tuple[str, int, int]:
        """What is written from the token `start` up to before the token `after`, and its place."""
        begin, end = self[start].start, self[after - 1].end
        return self.text[begin:end], begin, end


def readable(text: str) -> str:
    """The text with entities resolved and with one kind of space, apostrophe and hyphen."""
    if "&" in text:
        text = _ENTITY.sub(lambda match: html.unescape(match.group()), text)
    written = set(text)
    for sign in written & _SAME_LENGTH.keys():
        text = text.replace(sign, _SAME_LENGTH[sign])
    if "′′" in text:
        text = text.replace("′′", "″ ")
    if "EUR" in text:
        text = _JOINED_CURRENCY.sub(r"\1 ", text)
    if "W.h" in text or "W·h" in text:
        text = _WATT_HOURS.sub("W", text)
    if not written.isdisjoint(_RAISED):
        text = _POWER.sub(lambda match: "^" + match.group().translate(_LOWERED), text)
    return _BARE_DECIMAL.sub("0.", text) if " ." in text else text


_JOINED_CURRENCY = re.compile(r"(?<=\d )(k|M|Mds?)(?=EUR\b)")
"""3 MEUR."""
_POWER = re.compile(r"(?:⁻[⁰¹²³⁴⁵⁶⁷⁸⁹]|[⁰¹²³⁴⁵⁶⁷⁸⁹])(?:(?<=10.)|(?<=10⁻.))(?<!\d10.)(?<!\d10⁻.)[⁰¹²³⁴⁵⁶⁷⁸⁹]?")
_WATT_HOURS = re.compile(r"(?<=\b[kMGT])W[.·](?=h\b)")
"""TW.h."""
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
_BARE_DECIMAL = re.compile(r"(?<= )\.(?=\d{1,4}\b)")
""" "p = .03"."""


def tokenize(text: str, taken: list[tuple[int, int]]) -> Tokens:
    """The tokens of a readable text outside of the taken spans, followed by enough ends to look ahead."""
    tokens = Tokens(text)
    position = 0
    append = tokens.append
    for start, end in [*sorted(taken), (len(text), len(text))]:
        if start < position:
            position = max(position, end)
            continue
        begin, glued = _SPACE.match(text, position, start).end(), False
        for word, space in _TOKEN.findall(text, begin, start):
            finish = begin + len(word)
            append(_token((*_written(word), begin, finish, glued)))
            begin, glued = finish + len(space), not space
        tokens.append(Token("x", text[start:end], "", start, end, False))
        position = end
    tokens.extend([Token("x", "", "", len(text), len(text), False)] * 8)
    return tokens


@lru_cache(maxsize=2**15)
def _written(word: str) -> tuple[str, str, str]:
    """Kind, text and small letters; a word is kept once, however often texts have it."""
    kind = "n" if word[0].isdecimal() else "w" if word[0].isalnum() else "s"
    low = word.lower()
    return kind, word, word if low == word else low


def phrase_at(tokens: Tokens, index: int, table: dict) -> tuple[object, int] | None:
    """The meaning of the longest phrase of the table that begins at the index, and the index after it."""
    entries = table.get(tokens[index].low)
    if not entries:
        return None
    follower = tokens[index + 1].low
    for words, value in entries:
        if len(words) == 1:
            return value, index + 1
        if follower == words[1] or follower == "-":
            after = _matches(tokens, index, words)
            if after:
                return value, after
    return None


def _matches(tokens: Tokens, index: int, words: tuple[str, ...]) -> int:
    """The index after the words when they stand at the index (hyphens between them are passed over), else
    0."""
    last = len(tokens)
    for position, word in enumerate(words):
        if position and index < last and tokens[index].low == "-" and tokens[index].glued:
            index += 1
        if index >= last or tokens[index].low != word:
            return 0
        index += 1
    return index


def phrase_before(tokens: Tokens, index: int, table: dict) -> tuple[object, int] | None:
    """The meaning of the longest phrase of the table that ends before the index, and the index where it
    begins."""
    entries = table.get(tokens[index - 1].low) if index else None
    if not entries:
        return None
    former = tokens[index - 2].low if index > 1 else ""
    for words, value in entries:
        if len(words) == 1:
            return value, index - 1
        if former == words[-2] or former == "-":
            start = _matches_before(tokens, index, words)
            if start >= 0:
                return value, start
    return None


def _matches_before(tokens: Tokens, index: int, words: tuple[str, ...]) -> int:
    """The index where the words begin when they end before the index (hyphens between them are passed over), else -1."""
    for position, word in enumerate(reversed(words)):
        index -= 1
        if position and index > 0 and tokens[index].low == "-" and tokens[index].glued:
            index -= 1
        if index < 0 or tokens[index].low != word:
            return -1
    return index
