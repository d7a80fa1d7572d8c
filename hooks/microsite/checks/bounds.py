"""Check: a date up to which something holds in one text is not the date from which it holds in the other."""

from collections.abc import Iterator

from ..facts import Fact, Reading
from ..findings import Finding
from .pairing import Pairing


def bounds(pairing: Pairing) -> Iterator[Finding]:
    """ "Until June 30" against « à partir du 30 juin »; a date without such words is neither."""
    for left, right in pairing.matched.pairs:
        if left.kind == right.kind == "date" or left.form == right.form == "year":
            ours, theirs = _bound(left, pairing.left), _bound(right, pairing.right)
            if ours and theirs and ours.value != theirs.value and _denied(left, pairing.left) == _denied(right, pairing.right):
                yield pairing.finding("opposite", "error", ours, theirs)


def _bound(date: Fact, reading: Reading) -> Fact | None:
    """The words by which a date ends something (`until`) or begins it (`since`)."""
    words = reading.lexicon.bounds
    if words is None:
        return None
    first = max(0, date.start - _REACH)
    for side, pattern in (("until", words.until), ("since", words.since)):
        if found := pattern.search(reading.text[first : date.start]):
            return Fact("bound", side, found[1], first + found.start(1), first + found.end(1))
    return None


def _denied(date: Fact, reading: Reading) -> bool:
    """Whether a word before a date denies something: what does not hold until a date holds from it."""
    tokens = reading.tokens
    last = tokens.index_at(date.start)
    return any(token.low in reading.lexicon.negations for token in tokens[max(0, last - _WORDS) : last])


_WORDS, _REACH = 20, 48
