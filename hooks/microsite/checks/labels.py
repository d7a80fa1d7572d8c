"""Check: what is named by a letter is named alike: « l'alinéa 36(4)b) », "paragraph 36(4)(b)"; « série A », "Series A"."""

import re
from collections import Counter
from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing

_LABEL = re.compile(r"(?<![^\W\d_])(?<!/)\(?([a-z](?:\.\d{1,2})?|i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)(?!\w)")
_CAPITAL = re.compile(r"([A-HK-Z])(?=[ ,;:)+-]|\.?$)(?! ?[&'])(?:(?<=[^\W\d_] .)|(?<=[^\W\d_], .))")
"""A capital alone after a word; "I" is a pronoun, « le jour J » an idiom."""


def labels(pairing: Pairing) -> Iterator[Finding]:
    """A label that only one text has, where the other has one instead; what only one text names is free translation."""
    for pattern in (_LABEL, _CAPITAL):
        if (left := _labels(pairing.left, pattern)) and (right := _labels(pairing.right, pattern)):
            for one, other in zip(_surplus(left, right), _surplus(right, left), strict=False):
                yield pairing.finding("value", "error", one, other)


def _labels(reading: Reading, pattern: re.Pattern[str]) -> list[Fact]:
    return [Fact("label", match[1], match[0], *match.span()) for match in pattern.finditer(reading.text)]


def _surplus(own: list[Fact], other: list[Fact]) -> list[Fact]:
    """The labels that stand oftener here than there, the later ones of each."""
    have = Counter(label.value for label in other)
    surplus = []
    for label in own:
        have[label.value] -= 1
        if have[label.value] < 0:
            surplus.append(label)
    return surplus
