"""Check: paragraphs that are named by a letter are named alike: « l'alinéa 36(4)b) » is "paragraph 36(4)(b)"."""

import re
from collections import Counter
from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing

_LABEL = re.compile(r"(?<![^\W\d_])\(?([a-z](?:\.\d{1,2})?|i{1,3}|iv|vi{0,3}|ix|xi{0,3})\)(?!\w)")


def labels(pairing: Pairing) -> Iterator[Finding]:
    """A label that only one text has, where the other has one instead; what only one text names is free translation."""
    if ")" not in pairing.left.text or ")" not in pairing.right.text:
        return
    left, right = _labels(pairing.left), _labels(pairing.right)
    ours, theirs = _surplus(left, right), _surplus(right, left)
    for one, other in zip(ours, theirs, strict=False):
        yield pairing.finding("value", "error", one, other)


def _labels(reading: Reading) -> list[Fact]:
    return [Fact("label", match[1], match[0], *match.span()) for match in _LABEL.finditer(reading.text)]


def _surplus(own: list[Fact], other: list[Fact]) -> list[Fact]:
    """The labels that stand oftener here than there, the later ones of each."""
    have = Counter(label.value for label in other)
    surplus = []
    for label in own:
        have[label.value] -= 1
        if have[label.value] < 0:
            surplus.append(label)
    return surplus
