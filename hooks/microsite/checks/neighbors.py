"""Check: a name of two words is the same two words in both texts: "Marie Curie" is not « Marie Duval »."""

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


def neighbors(pairing: Pairing) -> Iterator[Finding]:
    """A word with a capital that both texts have, beside which each has another such word that nothing in the other
    text is like. Names of places and words with a known translation stand beside translated ones (Parcs Canada)."""
    if not (left := _in_twos(pairing.left)) or not (right := _in_twos(pairing.right)):
        return
    words = _words(pairing.left), _words(pairing.right)
    for shared in (0, 1):
        ours, theirs = _beside(left, shared, pairing.left), _beside(right, shared, pairing.right)
        for name in ours.keys() & theirs.keys():
            one, other = ours[name], theirs[name]
            answered = _answered(one, pairing.left, words[1]) or _answered(other, pairing.right, words[0])
            if not answered and not _known(name, pairing):
                yield pairing.finding("neighbor", "error", one, other)


def _in_twos(reading: Reading) -> list[tuple[Token, Token]]:
    """The first pairs of successive words that begin with a capital and go on in small letters."""
    tokens = reading.tokens
    pairs = ((tokens[one], tokens[other]) for one, other in pairwise(tokens.capitalized) if other == one + 1)
    return list(islice((pair for pair in pairs if _is_name(pair[0]) and _is_name(pair[1])), _MOST))


def _is_name(token: Token) -> bool:
    return len(token.text) >= _SHORTEST and token.text[1:].islower()


def _beside(pairs: list[tuple[Token, Token]], shared: int, reading: Reading) -> dict[str, Fact]:
    """One word of each pair, folded -> the other one, unless that begins a sentence, where any word has a capital."""
    beside = {}
    for pair in pairs:
        name, other = pair[shared], pair[1 - shared]
        if not shared or reading.text[max(0, other.start - _GAP) : other.start].rstrip()[-1:] not in _BEGINS:
            beside[folded(name.text)] = Fact("name", other.text, other.text, other.start, other.end)
    return beside


def _known(name: str, pairing: Pairing) -> bool:
    """Whether it is a word with a translation, or a place."""
    for lexicon in (pairing.left.lexicon, pairing.right.lexicon):
        entries = lexicon.indexes["opposites"].get(name, ())
        if name in lexicon.concepts or name[:STEM] in lexicon.concepts or any(side[0] == PLACE for _, side in entries):
            return True
    return False


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
