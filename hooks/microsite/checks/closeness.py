"""How closely one sentence is a translation of another: where it is free, a word without its answer says little."""

from ..facts.sentences import Sentence
from ..facts.topics import topics
from .pairing import Pairing

_ALIKE, _SHARED, _FEW = 0.6, 0.4, 4


def is_close(pairing: Pairing, ours: Sentence, theirs: Sentence) -> bool:
    """Whether two sentences are about as long and, if they are about more than a few things, have some of those in common."""
    left, right = pairing.left.lexicon, pairing.right.lexicon
    lengths = len(ours.text) / left.wordiness, len(theirs.text) / right.wordiness
    if min(lengths) < _ALIKE * max(lengths):
        return False
    mine, yours = set(topics(ours.text, left)), set(topics(theirs.text, right))
    fewer = min(len(mine), len(yours))
    return fewer <= _FEW or len(mine & yours) >= _SHARED * fewer
