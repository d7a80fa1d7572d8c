"""Check: numbers are written as the language of the text writes them."""

import re
from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from ..likeness import written_apart
from .pairing import Pairing


def forms(pairing: Pairing) -> Iterator[Finding]:
    """A number that agrees with the other text only when it is read as another language writes it.

    Thousands set off by a point that is no decimal sign of the language (« 60.000 ») mislead nobody: a note.
    """
    for left, right in pairing.matched.by_other_reading:
        if left.kind in ("number", "ratio") and (written_apart(left) or written_apart(right)):
            misleading = _misleading(left, pairing.left) or _misleading(right, pairing.right)
            yield pairing.finding("form", "error" if misleading else "note", left, right)
    for left, right in pairing.matched.pairs:
        if not (left.wrong_form or right.wrong_form):
            continue
        if left.surface != right.surface or not (_listed(left, pairing.left) or _is_called_by(left, pairing.left)):
            yield pairing.finding("form", "error", left, right)


def _misleading(fact: Fact, reading: Reading) -> bool:
    """Whether a reader of the language takes the separator of its thousands for a decimal sign."""
    return bool(fact.others) and reading.lexicon.decimal in fact.surface and bool(_THOUSANDS.search(fact.surface))


def _is_called_by(fact: Fact, reading: Reading) -> bool:
    """Whether something is called by the number, as its own country writes it: « le brevet américain n° 11,234,567 »."""
    return bool(_NUMBERING.search(reading.text[max(0, fact.start - _SIGN) : fact.start]))


_NUMBERING = re.compile(r"(?:\b[Nn]o\.?|[Nn][°º]|#) ?\Z")
_SIGN = 4
"""Characters of a sign for a number."""
_THOUSANDS = re.compile(r"[.,]\d{3}(?!\d)")


def _listed(fact: Fact, reading: Reading) -> bool:
    """Whether it is two members of a list without a space between them: "1,2 or 3", (0,0)."""
    text = reading.text
    if text[max(0, fact.start - 1) : fact.start] == "(" and text[fact.end : fact.end + 1] == ")":
        return True
    word, _, rest = text[fact.end : fact.end + _NEXT].lstrip().partition(" ")
    return word in reading.lexicon.list_links and rest[:1].isdigit()


_NEXT = 24
"""Characters that hold the word after a number and the beginning of the next."""
