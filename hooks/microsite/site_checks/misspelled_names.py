"""Check: a declared name of several words is not written with one letter wrong."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from rapidfuzz.distance import DamerauLevenshtein

from ..alarms import Alarm, alarm
from ..declared import Declared
from ..segments import BuiltPage
from .surroundings import Surroundings

_WORD = re.compile(r"[^\W_]+")
_MOST_WORDS = 6
_TELLING = 4
"""Letters of a word that tells something in a long name."""


@dataclass(frozen=True, eq=False)
class NameGaps:
    """The names of one language, ready for being looked up with one word wrong."""

    words: Mapping[tuple[str, ...], tuple[str, ...]]
    """A name with one word left out (an empty string in its place) → the words that may stand there."""
    known: frozenset[str]
    """Every word of every name."""
    first: frozenset[str]
    """The words with which names begin."""
    second: frozenset[str]
    """The words that follow those."""

    @classmethod
    def of(cls, spellings: Iterable[str]) -> "NameGaps":
        gaps: dict[tuple[str, ...], tuple[str, ...]] = {}
        for spelling in spellings:
            written = _WORD.findall(spelling)
            for words in _windows(written):
                for index, word in enumerate(words):
                    if len(written) > _MOST_WORDS and len(word) < _TELLING:
                        continue
                    key = (*words[:index], "", *words[index + 1:])
                    gaps[key] = (*gaps.get(key, ()), word)
        first, second = (frozenset(key[index] for key in gaps) for index in (0, 1))
        return cls(gaps, frozenset(word for key in gaps for word in key), first, second)


def _windows(words: list[str]) -> Iterator[list[str]]:
    """A name of several words; of a long one, every run of so many words."""
    if len(words) > 1:
        for first in range(max(1, len(words) - _MOST_WORDS + 1)):
            yield words[first:first + _MOST_WORDS]


def misspelled_names(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """Words that are a name but for one letter of one word; neither plurals nor lists of spellings."""
    for segment in page.segments:
        if segment.locale not in around.site.locales or segment.kind == "particular":
            continue
        text, locale = segment.text, segment.locale
        slips = around.compared.alone("names", text, locale, partial(_slips, text, _gaps(around.declared, locale)))
        for start, end, right in slips:
            yield alarm("name-slip", (segment.locale, segment, segment.text[start:end], right))


@lru_cache(maxsize=16)
def _gaps(declared: Declared, locale: str) -> NameGaps:
    names = {form for entry in declared.names for form in entry.get(locale, ())}
    # Of terms, only lists of acronyms: other words are inflected.
    lists = {form for entry in declared.terms for form in entry.get(locale, ()) if all(map(str.isupper, _WORD.findall(form)))}
    return NameGaps.of(names | lists)


def _slips(text: str, gaps: NameGaps) -> tuple[tuple[int, int, str], ...]:
    """(start, end, the name that was meant)."""
    found = []
    words = list(_WORD.finditer(text))
    written = [match.group() for match in words]
    strange = [index for index, word in enumerate(written) if word not in gaps.known]
    passed = 0
    for first in range(len(words)):
        # A name with one wrong word ends before the second strange word.
        while passed < len(strange) and strange[passed] < first:
            passed += 1
        end = strange[passed + 1] if passed + 1 < len(strange) else len(words)
        begins, follows = written[first] in gaps.first, first + 1 < end and written[first + 1] in gaps.second
        if not (begins or follows):
            continue
        for count in range(2, min(_MOST_WORDS, end - first) + 1):
            window = written[first:first + count]
            for index in range(0 if follows else 1, count if begins else 1):
                word = window[index]
                expected = gaps.words.get((*window[:index], "", *window[index + 1:]))
                if expected and word not in expected and (right := _meant(word, expected, count, index)):
                    name = " ".join((*window[:index], right, *window[index + 1:]))
                    found.append((words[first].start(), words[first + count - 1].end(), name))
    return tuple(found)


def _meant(word: str, expected: tuple[str, ...], count: int, index: int) -> str:
    """The word that was meant, if exactly one letter differs and that is not the mark of a plural."""
    for right in expected:
        if count == _MOST_WORDS and not index and len(word) != len(right):
            # "Minister of …" is no slip of "Ministry of …".
            continue
        if (len(right) > 3 or count > 2) and word.rstrip("sx").casefold() != right.rstrip("sx").casefold():
            if DamerauLevenshtein.distance(word, right) == 1:
                return right
    return ""
