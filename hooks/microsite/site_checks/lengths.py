"""Check: no text is so much shorter than its counterpart that a part of it must be missing."""

import math
from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..locales.lexicons import LEXICONS
from ..page_pairs import PagePair
from .surroundings import Surroundings

_LEAST = 60
_FURTHEST = 5.5
"""How many roots of a length two lengths may lie apart (Gale and Church, 1993): translations of one thought stay within 5."""


def lengths(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """Two texts of which one says much less; how wordy each language is has been taken into account."""
    for one, other in pair.pairs:
        if one is None or other is None or one.locale == other.locale or max(len(one.text), len(other.text)) < _LEAST:
            continue
        ours, theirs = (
            len(segment.text) / (LEXICONS[segment.locale].wordiness if segment.locale in LEXICONS else 1.0)
            for segment in (one, other)
        )
        if abs(ours - theirs) / math.sqrt((ours + theirs) / 2) > _FURTHEST:
            yield alarm("length", (one.locale, one, one.text), (other.locale, other, other.text))
