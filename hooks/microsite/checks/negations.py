"""Check: what one text says does not exist, the other does not let exist: « aucun frais » is not "a fee"."""

from collections.abc import Iterator
from itertools import islice

from ..facts import Fact
from ..facts.sentences import Sentence, sentences_of
from ..findings import Finding
from ..locales.negations import Negations
from .pairing import Pairing


def negations(pairing: Pairing) -> Iterator[Finding]:
    """A sentence that denies the existence of something, where its counterpart denies nothing at all.

    Languages deny with many words (« sans fil », "wireless"): only the plainest one is asked for its answer.
    """
    left, right = pairing.left.lexicon.denials, pairing.right.lexicon.denials
    if left is None or right is None or not (_denies(pairing.left.text, left) or _denies(pairing.right.text, right)):
        return
    for ours, theirs in _sentences(pairing):
        if found := _denied(ours, theirs, left, right):
            yield pairing.finding("negation", "error", found, None)
        elif found := _denied(theirs, ours, right, left):
            yield pairing.finding("negation", "error", None, found)


def _denies(text: str, words: Negations) -> bool:
    return bool(words.none.search(text) or words.without.search(text))


def _sentences(pairing: Pairing) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentence by sentence where both texts have as many; else as a whole."""
    ours, theirs = (sentences_of(reading.text, reading.lexicon) for reading in (pairing.left, pairing.right))
    if len(ours) == len(theirs):
        yield from zip(ours, theirs, strict=True)
    elif ours and theirs:
        left, right = pairing.left.text, pairing.right.text
        yield Sentence(left, 0, len(left)), Sentence(right, 0, len(right))


def _denied(own: Sentence, other: Sentence, words: Negations, their_words: Negations) -> Fact | None:
    """The word that denies, if nothing answers it; « sans » only where the other sentence says "with" once more."""
    found = words.none.search(own.text)
    if not found and (found := words.without.search(own.text)):
        said, had = their_words.having.finditer(other.text), words.having.finditer(own.text)
        if sum(1 for _ in islice(said, _MOST)) <= sum(1 for _ in islice(had, _MOST)):
            return None
    if not found or their_words.any.search(other.text):
        return None
    return Fact("negation", found[0], found[0].strip(), own.start + found.start(), own.start + found.start() + len(found[0].strip()))


_MOST = 40
