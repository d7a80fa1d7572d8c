"""Check: no text has a place from which a number seems cut out: « le paragraphe () », "COVID-.", "in June , we"."""

import re
from collections.abc import Callable, Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing
from .references import is_reference

Span = tuple[int, int]
_EMPTY = re.compile(r"(?<![^\W\d])\(\s*\)")
"""Brackets around nothing, those of a call, `f()`, aside."""
_CUT = re.compile(r"(?<!\w)(?:[A-ZÀ-Þ]{2,}-(?![\w[\]-]| [\dA-ZÀ-Þ])|[A-ZÀ-Þ]-(?=[.,;:)»”]|$))")
"""An acronym that ends in a hyphen."""
_HYPHENED = re.compile("[A-ZÀ-Þ]-")
_BARE = re.compile(
    r"(?<=\w) [,.](?=\s|$)"  # « juin , »
    r"|,\s?[,;.)](?!\.)"  # "June 3, ."
    r"|(?<=[^\W\d]) \)|\( (?=\w)"
    r"|(?<!\d )(?<=[ (])[$€£](?=[,;.)]|\s[a-z])"  # "more than $ in"
    r"|(?<=[^\W\d_(]) ?%(?![\w{(])|\( ?%"  # "a rise of %"
    r"|(?<= )-\d(?![^.;]{0,12}°)"  # "in -14 days", but not "−80 to 40 °C"
    r"|\b(and|or|to|et|ou|à) \1\b"  # "articles 13 and and any"
)
_JOINED = re.compile(r"(?<![\w-])[A-ZÀ-Þ]{3,}-([^\W\d_]+)")
_DIGITS = re.compile(r"\d+")
_WORD_BEFORE, _WORD_AFTER = re.compile(r"\S+\s*$"), re.compile(r"\s*\S+")


def gaps(pairing: Pairing) -> Iterator[Finding]:
    """A sign of a gap that the other text has not; a slight one counts where the other text has more numbers."""
    left, right = pairing.left, pairing.right
    fewer = _numbers(left) - _numbers(right)
    for own, other, flipped, lacks, open_there in (
        (left, right, False, fewer < 0, pairing.matched.right_open),
        (right, left, True, fewer > 0, pairing.matched.left_open),
    ):
        found = _more(_empty, own, other)
        if not found and lacks:
            found = _more(_bare, own, other)
        if not found and any(is_reference(fact) for fact in open_there):
            found = _more(_numberless, own, other)
        if found:
            gap = _fact(own, *found[0])
            yield pairing.finding("gap", "error", *((None, gap) if flipped else (gap, None)))


def _more(signs: Callable[[Reading], list[Span]], own: Reading, other: Reading) -> list[Span]:
    ours = signs(own)
    return ours if ours and len(ours) > len(signs(other)) else []


def _numbers(reading: Reading) -> int:
    return len(_DIGITS.findall(reading.text))


def _empty(reading: Reading) -> list[Span]:
    """« COVID-dans » is such a place too: a hyphen between an acronym and a word that no compound ends in."""
    found = _matches(_EMPTY, reading) if "(" in reading.text else []
    if "-" not in reading.text or not _HYPHENED.search(reading.text):
        return found
    lexicon = reading.lexicon
    joined = (
        match.span()
        for match in _JOINED.finditer(reading.text)
        if match[1] in lexicon.stopwords and match[1] not in lexicon.compound_tails
    )
    return [*found, *_matches(_CUT, reading), *joined]


def _bare(reading: Reading) -> list[Span]:
    return _matches(_BARE, reading)


def _matches(pattern: re.Pattern, reading: Reading) -> list[Span]:
    return [match.span() for match in pattern.finditer(reading.text)]


def _numberless(reading: Reading) -> list[Span]:
    """The nouns of provisions right before a sign or a conjunction: « à l'article , », "under section of the Act", "sections and
    3"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    found = []
    for index, token in enumerate(tokens):
        if token.low not in lexicon.reference_words or (index and tokens[index - 1].low in lexicon.demonstratives):
            continue
        after = tokens[index + 1]
        listing = after.low in lexicon.additions or after.low in lexicon.alternatives
        if (
            after.text in _SIGNS or after.low in lexicon.range_links or after.low in lexicon.partitives
            or (listing and tokens[index + 2].kind == "n")
        ):
            found.append((token.start, token.end))
    return found


_SIGNS = frozenset({",", ";", ")", "."})


def _fact(reading: Reading, start: int, end: int) -> Fact:
    """The gap with the words around it."""
    before = _WORD_BEFORE.search(reading.text, max(0, start - 40), start)
    after = _WORD_AFTER.match(reading.text, end, end + 40)
    start, end = before.start() if before else start, after.end() if after else end
    return Fact("gap", "", reading.text[start:end], start, end)
