"""Check: two names that stand together are the same two in both texts: "Marie Curie" is not « Marie Duval »."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from ..facts import Fact, Reading
from ..facts.tokens import Token
from ..facts.topics import STEM, folded, topic
from ..findings import Finding
from ..locales.places import PLACE
from .pairing import Pairing

_SHORTEST, _ALIKE, _MOST, _GAP = 3, 4, 200, 3
_BEGINS = ("", *".!?:…-–—•*")
_WRITTEN = re.compile(r"[^\W\d_]+[^\W\d_A-ZÀ-Þ]")
"""Cartier and OpenStreetMap, but not ALERT."""
_JOINTS = frozenset(("et", "ou", "and", "or", "&", ","))
Key = tuple[str, bool]
"""A name, folded, and whether a word or a comma joins it to the other one."""
Two = tuple[Token, Token, bool]
"""Two names, and whether a word or a comma joins them."""


def neighbors(pairing: Pairing) -> Iterator[Finding]:
    """A word with a capital that both texts have, to which each joins another such word that nothing in the other text is
    like. Names of places and words with a known translation stand beside translated ones (Parcs Canada)."""
    if not (left := _in_twos(pairing.left)) or not (right := _in_twos(pairing.right)):
        return
    words = _words(pairing.left), _words(pairing.right)
    for shared in (0, 1):
        ours, theirs = _beside(left, shared, pairing.left), _beside(right, shared, pairing.right)
        for key in ours.keys() & theirs.keys():
            one, other = ours[key], theirs[key]
            answered = _answered(one, pairing.left, words[1]) or _answered(other, pairing.right, words[0])
            if not answered and not _known(key[0], pairing):
                yield pairing.finding("neighbor", "error", one, other)


def _in_twos(reading: Reading) -> list[Two]:
    """The first pairs of names that stand together: side by side, or with an "and" between them."""
    tokens = reading.tokens
    pairs = (
        (tokens[one], tokens[other], other > one + 1) for one, other in pairwise(tokens.capitalized)
        if other == one + 1 or (other == one + 2 and tokens[one + 1].low in _JOINTS)
    )
    return list(islice((pair for pair in pairs if _is_name(pair[0]) and _is_name(pair[1])), _MOST))


def _is_name(token: Token) -> bool:
    return len(token.text) >= _SHORTEST and _WRITTEN.fullmatch(token.text) is not None


def _beside(pairs: list[Two], shared: int, reading: Reading) -> dict[Key, Fact]:
    """One word of each pair -> the other one, unless that is a common word that begins a sentence, where any has a capital."""
    beside = {}
    for pair in pairs:
        name, other = pair[shared], pair[1 - shared]
        begins = shared and reading.text[max(0, other.start - _GAP) : other.start].rstrip()[-1:] in _BEGINS
        if not begins or not _common(other, reading):
            beside[folded(name.text), pair[2]] = Fact("name", other.text, other.text, other.start, other.end)
    return beside


def _known(name: str, pairing: Pairing) -> bool:
    """Whether it is, or begins like, a word with a translation, or is a place."""
    for lexicon in (pairing.left.lexicon, pairing.right.lexicon):
        entries = lexicon.indexes["opposites"].get(name, ())
        if name in lexicon.concepts or name[:STEM] in lexicon.concepts or any(side[0] == PLACE for _, side in entries):
            return True
    return False


def _common(token: Token, reading: Reading) -> bool:
    """Whether it is, or begins like, a word of the language."""
    tables = (reading.lexicon.concepts, reading.lexicon.indexes["opposites"], reading.lexicon.stopwords)
    return any(known in table for table in tables for known in (folded(token.text), folded(token.text)[:STEM]))


def _words(reading: Reading) -> frozenset[str]:
    """What the words of a text are and are about: themselves, how they begin, their topics."""
    found: set[str] = set()
    for token in reading.tokens:
        if token.kind == "w":
            word = folded(token.text)
            found.update((word, word[:_ALIKE], topic(token.text, reading.lexicon) or word))
    return frozenset(found)


def _answered(fact: Fact, own: Reading, words: frozenset[str]) -> bool:
    """Whether the other text has the word or its translation."""
    word, lexicon = folded(fact.surface), own.lexicon
    listed = word in lexicon.indexes["numerals"] or word in lexicon.indexes["ordinals"] or word in lexicon.stopwords
    return listed or not words.isdisjoint((word, word[:_ALIKE], topic(fact.surface, lexicon) or word))
