"""Check: what one text says does not exist, the other does not let exist: « aucun frais » is not "a fee"."""

import re
from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..facts.sentences import Sentence
from ..findings import Finding
from ..locales.negations import Negations
from .closeness import is_close
from .opposites import sides
from .pairing import Pairing


def negations(pairing: Pairing) -> Iterator[Finding]:
    """A sentence that denies the existence of something, where its counterpart denies nothing at all.

    Languages deny with many words (« sans fil », "wireless"): only the plainest ones are asked for their answer.
    """
    left, right = pairing.left.lexicon.denials, pairing.right.lexicon.denials
    if left is None or right is None or not (_denies(pairing.left.text, left) or _denies(pairing.right.text, right)):
        return
    denied = list(_unanswered(pairing, left, right))
    # One sentence too many that denies and one too few: the text says it in another of its sentences.
    elsewhere = {bool(found) for found, _ in denied} == {True, False}
    yield from (pairing.finding("negation", "error", *both) for both in denied if not elsewhere)


def _unanswered(pairing: Pairing, left: Negations, right: Negations) -> Iterator[tuple[Fact | None, Fact | None]]:
    """What a sentence of the left text, or else of the right one, denies and its counterpart does not."""
    fewer = _denying(pairing.left, left) - _denying(pairing.right, right)
    for ours, theirs in _sentences(pairing):
        found = _denied(ours, theirs, left, right)
        lacking = None if found else _denied(theirs, ours, right, left)
        told = found or lacking
        if len(pairing.left.sentences) > 1 and (fewer <= 0 if found else fewer >= 0):
            continue  # as many sentences deny something, this one in another place
        if told and (told.firm or is_close(pairing, ours, theirs, _SHARE)) and not _answered(pairing, ours, theirs):
            yield found, lacking


def _answered(pairing: Pairing, ours: Sentence, theirs: Sentence) -> bool:
    """Whether one sentence denies what the other says by its opposite: « ce n'est pas obligatoire », "it is optional"."""
    left, right = sides(pairing.left, ours.start, ours.end), sides(pairing.right, theirs.start, theirs.end)
    common = {subject for subject, _ in left} & {subject for subject, _ in right}
    return any({side for side in left if side[0] == subject}.isdisjoint(right) for subject in common)


def _denies(text: str, words: Negations) -> bool:
    low = text.lower()
    return any(sign in low for sign in words.signs) and bool(
        words.none.search(text) or words.without.search(text) or words.verb.search(text)
    )


def _denying(reading: Reading, words: Negations) -> int:
    """How many sentences of a text deny anything."""
    return sum(bool(words.any.search(sentence.text)) for sentence in reading.sentences)


def _sentences(pairing: Pairing) -> Iterator[tuple[Sentence, Sentence]]:
    """Sentence by sentence where both texts have as many; else as a whole."""
    ours, theirs = pairing.left.sentences, pairing.right.sentences
    if len(ours) == len(theirs):
        yield from zip(ours, theirs, strict=True)
    elif ours and theirs:
        left, right = pairing.left.text, pairing.right.text
        yield Sentence(left, 0, len(left)), Sentence(right, 0, len(right))


def _denied(own: Sentence, other: Sentence, words: Negations, their_words: Negations) -> Fact | None:
    """The word that denies, if nothing answers it; « sans » only where the other sentence says "with" once more. Firm: it
    says that there is none."""
    none = words.none.search(own.text)
    found = none or _denied_verb(own, other, words, their_words)
    if not found and (found := words.without.search(own.text)):
        said, had = their_words.having.finditer(other.text), words.having.finditer(own.text)
        if sum(1 for _ in islice(said, _MOST)) <= sum(1 for _ in islice(had, _MOST)):
            return None
    if not found or their_words.any.search(other.text) or _quoted(found[0].strip(), other):
        return None
    start, surface = own.start + found.start(), found[0].strip()
    return Fact("negation", found[0], surface, start, start + len(surface), firm=bool(none))


def _quoted(word: str, other: Sentence) -> bool:
    """Whether the other sentence has the very word, as code does: `preload="none"`."""
    return word.lower() in other.words


def _denied_verb(own: Sentence, other: Sentence, words: Negations, their_words: Negations) -> re.Match[str] | None:
    """The word that denies a verb; a longer sentence may turn it round: « il n'est pas permis », "it is too early"."""
    found = words.verb.search(own.text)
    if not found or words.without.search(own.text):  # « sans quoi elle ne fonctionne pas »
        return None
    return None if len(other.words) > _LONGEST or their_words.turned.search(other.text) else found


_LONGEST = 80
_MOST, _SHARE = 40, 0.25
