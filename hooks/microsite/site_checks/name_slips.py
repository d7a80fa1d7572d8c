"""Check: a name of one word is not misspelled in one language, even where the text also spells it right."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import DamerauLevenshtein

from ..alarms import Alarm, alarm
from ..page_pairs import PagePair
from ..segments import Segment
from .surroundings import Surroundings

_WORD = re.compile(r"[^\W\d_](?:[^\W_]|-(?=\w)){3,}|(?<![\w-])[A-ZÀ-Þ]{3}(?![\w-])")


def name_slips(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A word one letter off a name that the other text has, where the other text does not have the word."""
    for one, other in pair.pairs:
        if one is None or other is None or one.text == other.text:
            continue
        ours, theirs = _capitalized(one.text), _capitalized(other.text)
        for segment, counterpart, words, known in ((one, other, ours, theirs), (other, one, theirs, ours)):
            for word in words - known - around.single_names:
                for name in known & around.single_names:
                    if word != f"{name}s" and abs(len(word) - len(name)) < 2 and DamerauLevenshtein.distance(word, name) == 1:
                        yield _slip(pair, segment, word, counterpart, name)


def _slip(pair: PagePair, segment: Segment, word: str, counterpart: Segment, name: str) -> Alarm:
    sides = [(segment.locale, segment, word), (counterpart.locale, counterpart, name)]
    return alarm("name", *(sides if segment.page == pair.left.file else sides[::-1]), key=segment.key)


@lru_cache(maxsize=20_000)
def _capitalized(text: str) -> frozenset[str]:
    return frozenset(word for word in _WORD.findall(text) if word[0].isupper())
