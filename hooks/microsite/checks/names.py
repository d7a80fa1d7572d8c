"""Check: declared names and glossary terms are used in every language as they are declared."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import DamerauLevenshtein

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing

_LIKENESS, _MOST = 0.75, 4000


def names(pairing: Pairing) -> Iterator[Finding]:
    """A declared name or term of one text that the other lacks, with what resembles it there."""
    if not pairing.vocabulary.entries:
        return
    left, right = _declared(pairing.left), _declared(pairing.right)
    for mine, theirs, reading, flipped in (
        (left, right, pairing.right, False),
        (right, left, pairing.left, True),
    ):
        have = Counter((fact.kind, fact.value) for fact in theirs)
        nearest: dict[tuple, Fact | None] = {}
        for fact in mine:
            key = (fact.kind, fact.value)
            if have[key] > 0:
                have[key] -= 1
                continue
            entry = pairing.vocabulary.by_key[key]
            spellings = entry.in_locale(reading.locale)
            if not spellings:
                continue
            if key not in nearest:
                nearest[key] = _resembling(spellings, reading)
            near = nearest[key]
            if near is None and key in have:
                continue
            yield pairing.finding(fact.kind, "error", *((near, fact) if flipped else (fact, near)))


def _declared(reading: Reading) -> list[Fact]:
    return [fact for fact in reading.facts if fact.kind in ("name", "term")]


def _resembling(spellings: tuple[str, ...], reading: Reading) -> Fact | None:
    """The words of the text that come nearest to a spelling without being it."""
    spans = [(token.start, token.end) for token in islice(reading.tokens, _MOST) if token.kind in "wn"]
    spans += [(fact.start, fact.end) for fact in reading.facts if fact.kind in ("acronym", "code")]
    words = sorted(spans)[:_MOST]
    best, found = _LIKENESS, None
    for spelling in spellings:
        count = len(spelling.split())
        for index in range(len(words) - count + 1):
            start, end = words[index][0], words[index + count - 1][1]
            surface = reading.text[start:end]
            if surface in spellings or abs(len(surface) - len(spelling)) > 4:
                continue
            likeness = DamerauLevenshtein.normalized_similarity(surface.casefold(), spelling.casefold())
            if likeness >= best:
                best, found = likeness, Fact("name", surface, surface, start, end)
    return found
