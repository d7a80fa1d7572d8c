"""Typographic rules that languages share; each locale composes its own from them."""

import re
import unicodedata
from collections.abc import Callable

NBSP = "\u00a0"
NARROW_NBSP = "\u202f"

OPENING_QUOTE = r'(?:(?<=[\s(\[—–])"(?=\S|$)|^"(?=[\w(‘$€£«]))'
"""A straight quote that opens: after a space, at the end of a text that a tag cuts, or before the first word of one."""

# A web or mail address or a code keeps its characters: rules apply to what stands between.
_VERBATIM = re.compile(r"(?:https?://|mailto:|www\.)\S+|\S+@\S+\.\w+|\b\d{1,2}:\d{2}\b")

_CONCERNED = re.compile(r"[^\w\s,()-]|\d|\b(?:Pr|Dr|Me|Mme|Prof) ")
"""What any rule of any locale looks for. Most short texts hold nothing of it."""


def rules(*own: tuple[str, str | Callable[[re.Match[str]], str]]) -> Callable[[str], str]:
    """The typography of a locale: what languages share, then each pattern of its own replaced, in order.

    Addresses and times in the text stay as they are.
    """
    compiled = tuple((re.compile(pattern), replacement) for pattern, replacement in own)

    def apply(text: str) -> str:
        text = apostrophes(ellipses(text))
        for pattern, replacement in compiled:
            text = pattern.sub(replacement, text)
        return text

    return lambda text: _outside_addresses(apply, text) if _CONCERNED.search(text) else text


def _outside_addresses(rule: Callable[[str], str], text: str) -> str:
    parts, last = [], 0
    for match in _VERBATIM.finditer(text):
        parts += [rule(text[last:match.start()]), match.group()]
        last = match.end()
    parts.append(rule(text[last:]))
    return "".join(parts)


_SINGLE_QUOTES = re.compile(r"(?<!\w)'(\w(?:[^'\n]*\w)?)'(?!\w)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=[\w«“\"]|$)|(?<=s)'(?=\s)|^'(?=\w)|'(?=\d0s)")
_THREE_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")


def apostrophes(text: str) -> str:
    """A straight apostrophe between letters, after an s, or where a tag cuts a word, becomes a typographic one.

    Two that stand around words become single quotes.
    """
    return _APOSTROPHE.sub("’", _SINGLE_QUOTES.sub(r"‘\1’", text)) if "'" in text else text


def ellipses(text: str) -> str:
    """Three dots, no more and no fewer, become one sign."""
    return _THREE_DOTS.sub("…", text)


def unaccented(word: str) -> str:
    """Lower case, without accents or ligatures: the form for sorting and searching."""
    word = word.casefold().replace("œ", "oe").replace("æ", "ae").replace("’", "'")
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
