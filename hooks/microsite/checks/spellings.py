"""Check: a name that nobody declared is spelled alike in both texts."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..facts.topics import STEM, folded
from ..findings import Finding
from .pairing import Pairing

_SHORTEST = 5
_MOST = 60
_COGNATE = (
    frozenset("aeiouy"),
    frozenset("szc"),
    frozenset("ckq"),
    frozenset("fvp"),
    frozenset("tc"),
    frozenset("ic"),
    frozenset("iyj"),
    frozenset("vw"),
    frozenset("bp"),
)
"""Letters that languages exchange in words of one origin (Organisation, Organization)."""


def spellings(pairing: Pairing) -> Iterator[Finding]:
    """Two capitalised words, each in one text alone, one letter apart that no translation exchanges."""
    left, right = _names(pairing.left), _names(pairing.right)
    if not left.keys() - right.keys() or not right.keys() - left.keys():
        return
    words = _words(pairing.left), _words(pairing.right)
    ours = [word for word in left if word not in words[1]][:_MOST]
    theirs = [word for word in right if word not in words[0]][:_MOST]
    for one in ours:
        for other in theirs:
            if _misspelled(one, other) and not (
                _common(one, pairing.left) and _common(other, pairing.right)
            ):
                yield pairing.finding("spelling", "error", left[one], right[other])


def _names(reading: Reading) -> dict[str, Fact]:
    """Words with a capital inside a sentence, without case and accents -> where the first of them stands."""
    names: dict[str, Fact] = {}
    for before, token in zip(reading.tokens, reading.tokens[1:], strict=False):
        if (
            token.kind == "w"
            and len(token.text) >= _SHORTEST
            and token.text[0].isupper()
            and not token.text.isupper()
        ):
            if before.kind == "w":
                names.setdefault(
                    folded(token.text), Fact("spelling", token.text, token.text, token.start, token.end)
                )
    return names


def _words(reading: Reading) -> set[str]:
    return {folded(token.text) for token in reading.tokens if token.kind == "w"}


def _common(word: str, reading: Reading) -> bool:
    """A word of the language that is known with its translation (Familles, Families)."""
    return word in reading.lexicon.concepts or word[:STEM] in reading.lexicon.concepts


def _misspelled(one: str, other: str) -> bool:
    if len(one) != len(other):
        return False
    different = [(ours, theirs) for ours, theirs in zip(one, other, strict=True) if ours != theirs]
    if len(different) != 1 or one[-1] != other[-1]:
        return False
    return not any(set(different[0]) <= letters for letters in _COGNATE)
