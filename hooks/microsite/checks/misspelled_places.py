"""Check: a place that one text names has in the other its name of that language, to the letter."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from os.path import commonprefix

from rapidfuzz.distance import DamerauLevenshtein

from ..facts import Fact, Reading
from ..facts.tokens import phrase_at
from ..facts.topics import folded
from ..findings import Finding
from ..locales.lexicons import LEXICONS
from ..locales.places import PLACE
from .pairing import Pairing

_SHORTEST, _MOST, _MOST_TEXT = 5, 400, 10_000
_ENDING = 3


def misspelled_places(pairing: Pairing) -> Iterator[Finding]:
    """A word with a capital that is a letter off the name of a place, which the other text names and this one does not:
    "Germany", « Allemogne »."""
    left, right = _named(pairing.left), _named(pairing.right)
    for own, there, other, flipped in (
        (pairing.left, pairing.right, right.keys() - left.keys(), False),
        (pairing.right, pairing.left, left.keys() - right.keys(), True),
    ):
        if not other:
            continue
        names = _names(own.locale)
        for place in sorted(other):
            meant = (left if flipped else right)[place]
            for slip in _slips(names.get(place, frozenset()) - {folded(meant.surface)}, own, there.text[:_MOST_TEXT]):
                yield pairing.finding("place", "error", *((meant, slip) if flipped else (slip, meant)))


def _named(reading: Reading) -> dict[str, Fact]:
    """Each place that a text names -> where it does first."""
    tokens, table = reading.tokens, reading.lexicon.indexes["opposites"]
    found: dict[str, Fact] = {}
    for index in islice(tokens.capitalized, _MOST):
        phrase = phrase_at(tokens, index, table) if tokens[index].low in table else None
        if phrase and phrase[0][0] == PLACE:
            surface = tokens.surface(index, phrase[1])
            found.setdefault(phrase[0][1], Fact("place", surface[0], *surface))
    return found


@cache
def _names(locale: str) -> Mapping[str, frozenset[str]]:
    """Place -> the longer words of its names in a language, without accents."""
    names: dict[str, frozenset[str]] = {}
    for entries in LEXICONS[locale].indexes["opposites"].values():
        for words, (subject, place) in entries:
            if subject == PLACE:
                names[place] = names.get(place, frozenset()) | {folded(word) for word in words if len(word) >= _SHORTEST}
    return names


def _slips(names: frozenset[str], own: Reading, elsewhere: str) -> Iterator[Fact]:
    """The words with a capital that are one of the names but for a letter, and no known word."""
    told: set[str] = set()
    for index in islice(own.tokens.capitalized, _MOST) if names else ():
        token = own.tokens[index]
        word = folded(token.text)
        if word in told or token.text in elsewhere:
            continue  # which keeps its name in both languages
        if token.low in own.lexicon.indexes["opposites"] or word in own.lexicon.concepts or len(word) < _SHORTEST:
            continue
        if any(DamerauLevenshtein.distance(word, name, score_cutoff=1) == 1 and not _inflected(word, name) for name in names):
            told.add(word)
            yield Fact("place", token.text, token.text, token.start, token.end)


def _inflected(word: str, name: str) -> bool:
    """Whether one is another word of the same stem, or no slip of it: Korea, Korean; « Croatie », « Croate »; Bologne."""
    alike = len(commonprefix((word, name)))
    return word[0] != name[0] or (len(word) != len(name) and alike >= max(len(word), len(name)) - _ENDING)
