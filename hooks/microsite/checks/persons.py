"""Check: a name of two words or more is not exchanged for another: "Brian Cook" is not « Natalie Eng »."""

import re
from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..facts.topics import STEM, folded, topic
from ..findings import Finding
from .pairing import Pairing

_NAME = re.compile(r"[^\W\d_]+[^\W\d_A-ZÀ-Þ]")
_SHORTEST, _ALIKE, _MOST = 3, 4, 400
_WITHIN = frozenset(",;(«“'&/-–\"")
"""Signs after which a sentence goes on."""


def persons(pairing: Pairing) -> Iterator[Finding]:
    """The only name of each text of which the other has no word: neither is a translation of the other, since none of their
    words is known with one."""
    ours = _alone(pairing.left, pairing.right)
    theirs = _alone(pairing.right, pairing.left) if len(ours) == 1 else ()
    if len(theirs) == 1 and min(len(ours[0].surface.split()), len(theirs[0].surface.split())) > 1:
        yield pairing.finding("other-name", "error", ours[0], theirs[0])


def _alone(own: Reading, other: Reading) -> list[Fact]:
    """The runs of unknown words with a capital, not at the beginning of a sentence, that are nothing like a word of the other
    text."""
    tokens, found = own.tokens, []
    candidates = [index for index in islice(tokens.capitalized, _MOST) if _is_name(index, own)]
    if not candidates:
        return []
    words = {folded(token.text)[:_ALIKE] for token in other.tokens if token.kind == "w"}
    about = {topic(token.text, other.lexicon) for token in other.tokens if token.kind == "w"}
    for index in candidates:
        token = tokens[index]
        if folded(token.text)[:_ALIKE] in words or topic(token.text, own.lexicon) in about:
            continue
        if found and found[-1][1] == index:
            found[-1] = found[-1][0], index + 1
        else:
            found.append((index, index + 1))
    return [Fact("name", surface, surface, start, end) for surface, start, end in (tokens.surface(*run) for run in found)]


def _is_name(index: int, reading: Reading) -> bool:
    token, before, lexicon = reading.tokens[index], reading.tokens[index - 1], reading.lexicon
    word = folded(token.text)
    tables = (
        lexicon.concepts, lexicon.indexes["opposites"], lexicon.numerals, lexicon.stopwords, lexicon.months, lexicon.weekdays,
    )
    return (
        index > 0
        and (before.kind == "w" or before.text in _WITHIN)
        and len(word) >= _SHORTEST
        and _NAME.fullmatch(token.text) is not None
        and not any(known in table for table in tables for known in (word, word[:STEM], token.low))
    )
