"""Check: a name is not exchanged for another: "Brian Cook" is not « Natalie Eng », and "Twitter" not « LinkedIn »."""

import re
from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import Indel

from ..facts import Fact, Reading
from ..facts.topics import STEM, folded, topic
from ..findings import Finding
from ..locales.places import PLACE
from .pairing import Pairing

_NAME = re.compile(r"[^\W\d_]+[^\W\d_A-ZÀ-Þ]")
_SHORTEST, _ALIKE, _MOST = 3, 4, 400
_APART, _LIKE = 0.15, 0.5
"""Of the length of a text; of two words."""
_OPENING = frozenset("«“\"(")
_OF_WORDS = ("ion", "ions", "ment", "ments", "ite", "ites", "ing", "ings", "ure", "ures", "eur", "eurs", "ship")
"""Endings of words that are no names."""
_WITHIN = frozenset(",;(«“'&/-–\"")
"""Signs after which a sentence goes on."""


def persons(pairing: Pairing) -> Iterator[Finding]:
    """The only name of each text of which the other has no word: neither is a translation of the other, since none of their
    words is known with one. Those of one word stand about in the same place, and alone."""
    ours = _alone(pairing.left, pairing.right)
    theirs = _alone(pairing.right, pairing.left) if len(ours) == 1 else ()
    if len(theirs) != 1:
        return
    one, other = ours[0], theirs[0]
    words = {len(one.surface.split()), len(other.surface.split())}
    if min(words) > 1 or (words == {1} and _exchanged(pairing, one, other)):
        yield pairing.finding("other-name", "error", one, other)


def _is_single(name: Fact, reading: Reading) -> bool:
    """Whether nothing beside a word makes it a part of a longer name, a label or a quotation: « Commission des droits »,
    "Pier 21", "Fact Book"."""
    index = reading.tokens.index_at(name.start)
    before, after = reading.tokens[index - 1], reading.tokens[index + 1]
    if len(name.surface) <= _SHORTEST or folded(name.surface).endswith(_OF_WORDS):
        return False
    joined = after.low in reading.lexicon.partitives and name.surface[1:].islower()  # « la page LinkedIn du service »
    if before.text in _OPENING or after.kind == "n" or joined:
        return False
    return not any(token.kind == "w" and token.text != token.low for token in (before, after))


def _exchanged(pairing: Pairing, one: Fact, other: Fact) -> bool:
    """Whether two words stand alone, about in the same place, and are not alike; of two towns and countries `opposites` asks."""
    if not (_is_single(one, pairing.left) and _is_single(other, pairing.right)):
        return False
    apart = abs(one.start / len(pairing.left.text) - other.start / len(pairing.right.text))
    left, right = folded(one.surface), folded(other.surface)
    if _is_place(left, pairing.left) and _is_place(right, pairing.right):
        return False
    return apart < _APART and left[:_SHORTEST] != right[:_SHORTEST] and Indel.normalized_similarity(left, right) < _LIKE


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


def _is_place(word: str, reading: Reading) -> bool:
    """Whether it names one, which no other word translates than that of the language."""
    return any(len(words) == 1 and meant[0] == PLACE for words, meant in reading.lexicon.indexes["opposites"].get(word, ()))


def _is_name(index: int, reading: Reading) -> bool:
    token, before, lexicon = reading.tokens[index], reading.tokens[index - 1], reading.lexicon
    word = folded(token.text)
    tables = (
        lexicon.concepts, lexicon.indexes["opposites"], lexicon.numerals, lexicon.stopwords, lexicon.months, lexicon.weekdays,
    )
    listed = any(known in table for table in tables for known in (word, word[:STEM], token.low))
    return (
        index > 0
        and (before.kind == "w" or before.text in _WITHIN)
        and len(word) >= _SHORTEST
        and _NAME.fullmatch(token.text) is not None
        and (not listed or _is_place(word, reading) or not token.text[1:].islower())
    )
