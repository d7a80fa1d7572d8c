"""Check: where one text says one of two words that exclude each other, the other text does not say the other of them."""

from collections import Counter
from collections.abc import Iterator

from ..facts import Fact, Reading
from ..facts.tokens import phrase_at
from ..findings import Finding
from .pairing import Pairing

Side = tuple[str, str]
"""A subject, and what is said of it: (season, spring)."""


def opposites(pairing: Pairing) -> Iterator[Finding]:
    """A word that one text says oftener, and its opposite that the other says oftener: « avant », "after".

    What only one text says is free translation; a word put for its opposite leaves both without an answer.
    """
    left, right = _said(pairing.left), _said(pairing.right)
    if not left or not right:
        return
    surplus = Counter({side: len(places) for side, places in left.items()})
    surplus.subtract({side: len(places) for side, places in right.items()})
    for subject in dict.fromkeys(subject for subject, _ in left):
        ours = next((side for side, count in surplus.items() if side[0] == subject and count > 0), None)
        theirs = next((side for side, count in surplus.items() if side[0] == subject and count < 0), None)
        if ours and theirs:
            yield pairing.finding("opposite", "error", left[ours][-1], right[theirs][-1])


def _said(reading: Reading) -> dict[Side, list[Fact]]:
    """Each side of a subject -> where the text says it."""
    tokens, table = reading.tokens, reading.lexicon.indexes["opposites"]
    said: dict[Side, list[Fact]] = {}
    index = 0
    while index < len(tokens):
        found = phrase_at(tokens, index, table) if tokens[index].kind == "w" else None
        if found:
            side, after = found
            said.setdefault(side, []).append(Fact("opposite", side[1], *tokens.surface(index, after)))
            index = after
        else:
            index += 1
    return said
