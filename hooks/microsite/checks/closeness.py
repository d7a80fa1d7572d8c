"""How closely one sentence is a translation of another: where it is free, a word without its answer says little."""

from ..facts.sentences import Sentence
from ..facts.topics import topics
from .pairing import Pairing

_ALIKE, _FEW = 0.6, 4


def is_close(pairing: Pairing, ours: Sentence, theirs: Sentence, share: float) -> bool:
    """Whether two sentences are about as long and, if they are about more than a few things, have a share of those in common."""
    left, right = pairing.left.lexicon, pairing.right.lexicon
    lengths = len(ours.text) / left.wordiness, len(theirs.text) / right.wordiness
    if min(lengths) < _ALIKE * max(lengths):
        return False
    mine, yours = set(topics(ours.text, left)), set(topics(theirs.text, right))
    fewer = min(len(mine), len(yours))
    return fewer <= _FEW or len(mine & yours) >= share * fewer
