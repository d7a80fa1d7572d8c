"""Check: no sentence of one text is left out of the other."""

import re
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import chain, islice

from ..alignment import Bead, Block, align
from ..facts import Fact, Reading
from ..facts.sentences import Sentence
from ..facts.topics import topics
from ..findings import Finding
from .pairing import Pairing

_SHORTEST = 20
_LONG, _FAR_SHORTER = 160, 0.42
"""From this length on, in English characters, a text is hardly ever translated by less than this share."""
_FOUND_ELSEWHERE = 0.3


def sentences(pairing: Pairing) -> Iterator[Finding]:
    """A sentence that nothing in the other text answers, or a text far too short for the other."""
    left, right = pairing.left, pairing.right
    if not left.text.strip() or not right.text.strip():
        return
    ours, theirs = left.sentences, right.sentences
    found = False
    if not len(ours) == len(theirs) == 1:
        for finding in _left_out(ours, theirs, pairing):
            found = True
            yield finding
    if found:
        return
    if _far_shorter(left, right):
        yield pairing.finding("sentence", "error", _whole(left), _whole(right))
    elif _cut_short(left, right) or _cut_short(right, left):
        yield pairing.finding("length", "error", _tail(left), _tail(right))


def _left_out(ours: list[Sentence], theirs: list[Sentence], pairing: Pairing) -> Iterator[Finding]:
    if _in_step(ours, theirs, pairing):
        return
    our_blocks, their_blocks = _blocks(ours, pairing.left), _blocks(theirs, pairing.right)
    beads = align(our_blocks, their_blocks)
    lengths = [sum(block.length for block in blocks) for blocks in (our_blocks, their_blocks)]
    for position, bead in enumerate(beads):
        if _faced(beads, position, our_blocks, their_blocks):
            continue
        if not bead.right:
            for index in bead.left:
                if not (_said_elsewhere(index, our_blocks, their_blocks) or _in_a_longer(our_blocks[index], *lengths)):
                    yield from _unanswered(ours[index], pairing.left, pairing, False)
        elif not bead.left:
            for index in bead.right:
                if not (_said_elsewhere(index, their_blocks, our_blocks) or _in_a_longer(their_blocks[index], *lengths[::-1])):
                    yield from _unanswered(theirs[index], pairing.right, pairing, True)


def _in_step(ours: list[Sentence], theirs: list[Sentence], pairing: Pairing) -> bool:
    """Whether both texts have as many sentences, each about as long as the one in its place."""
    wordier = pairing.left.lexicon.wordiness / pairing.right.lexicon.wordiness
    return len(ours) == len(theirs) and all(
        _ALIKE < len(one.text) / (wordier * len(other.text)) < 1 / _ALIKE for one, other in zip(ours, theirs, strict=True)
    )


_ALIKE = 0.6


def _said_elsewhere(index: int, own: list[Block], other: list[Block]) -> bool:
    """Whether the other text has words on the subject of a sentence beyond those that answer its neighbours.

    Only nearby sentences are looked at, so that the time stays linear.
    """
    near = range(max(0, index - _NEAR), index + _NEAR + 1)
    theirs = Counter(chain.from_iterable(block.topics for block in other[near.start : near.stop]))
    neighbours = Counter(chain.from_iterable(own[at].topics for at in near if at != index and at < len(own)))
    subject = Counter(own[index].topics)
    return (subject & (theirs - neighbours)).total() >= max(2, _FOUND_ELSEWHERE * subject.total())


def _in_a_longer(sentence: Block, own: float, other: float) -> bool:
    """Whether the other text is far too long to lack a sentence: another cut of sentences hides its counterpart."""
    return own - sentence.length < _TOO_LONG * other


_TOO_LONG = 0.65
_NEAR = 3


def _far_shorter(left: Reading, right: Reading) -> bool:
    ours = len(left.text) / left.lexicon.wordiness
    theirs = len(right.text) / right.lexicon.wordiness
    return max(ours, theirs) >= _LONG and min(ours, theirs) < _FAR_SHORTER * max(ours, theirs)


def _cut_short(reading: Reading, other: Reading) -> bool:
    """Whether a text breaks off within a sentence and is clearly shorter than the other, which ends as sentences do."""
    if not _UNENDED.search(_last(reading, 1)) or not _ENDED.search(_last(other, 4)):
        return False
    ours, theirs = len(reading.text) / reading.lexicon.wordiness, len(other.text) / other.lexicon.wordiness
    return _SHORTEST < ours < _SHORTER * theirs


_UNENDED, _ENDED = re.compile(r"[\w,]"), re.compile(r"[^\W_]{3}[.!?]")
_SHORTER = 0.7


def _last(reading: Reading, count: int) -> str:
    """The last characters of a text but spaces."""
    return reading.text.rstrip()[-count:]


def _tail(reading: Reading) -> Fact:
    """The last words of a text."""
    start = reading.text.rfind(" ", 0, max(0, len(reading.text) - _LAST)) + 1
    return Fact("sentence", "", reading.text[start:], start, len(reading.text))


_LAST = 40
"""Characters."""


def _whole(reading: Reading) -> Fact:
    return Fact("sentence", "", reading.text, 0, len(reading.text))


def _faced(beads: list[Bead], position: int, ours: list[Block], theirs: list[Block]) -> bool:
    """Whether a bead without answer stands next to one of the other side as long: two free versions of one
    thought."""
    bead = beads[position]
    neighbours = [*beads[max(0, position - 1) : position], *beads[position + 1 : position + 2]]
    if not bead.right:
        return any(
            not other.left and _length(theirs, other.right) > 0.5 * _length(ours, bead.left)
            for other in neighbours
        )
    return not bead.left and any(
        not other.right and _length(ours, other.left) > 0.5 * _length(theirs, bead.right)
        for other in neighbours
    )


def _length(blocks: list[Block], positions: range) -> float:
    return sum(blocks[index].length for index in positions)


def _unanswered(sentence: Sentence, reading: Reading, pairing: Pairing, flipped: bool) -> Iterator[Finding]:
    if len(sentence.text) >= _SHORTEST and not _has_answered_number(sentence, pairing, flipped):
        fact = Fact("sentence", "", sentence.text, sentence.start, sentence.end)
        yield pairing.finding("sentence", "error", *((None, fact) if flipped else (fact, None)))


def _has_answered_number(sentence: Sentence, pairing: Pairing, flipped: bool) -> bool:
    """Whether a number of the sentence stands in the other text: then it is said there, in another sentence."""
    matched = pairing.matched
    pairs = [pair for pair in islice(chain(matched.pairs, matched.loose), _MOST_PAIRS) if pair[0].firm and pair[1].firm]
    times = Counter((pair[flipped].value, pair[flipped].form == "ordinal") for pair in pairs)
    other = pairing.left if flipped else pairing.right
    return any(
        sentence.start <= fact.start < sentence.end and times[fact.value, fact.form == "ordinal"] == 1
        and (fact.value not in _FREQUENT or _INTRODUCED.match(other.text, answer.end) is not None)
        for fact, answer in ((pair[flipped], pair[1 - flipped]) for pair in pairs)
    )


_INTRODUCED = re.compile(r"[^.;:!?]{1,40}:\s")
"""« Le régime comprend deux volets : le premier … », "The plan has two streams. The first …"."""
_MOST_PAIRS = 200
_FREQUENT = frozenset({1, 2, Fraction(1, 2)})


def _blocks(sentences: list[Sentence], reading: Reading) -> list[Block]:
    lexicon = reading.lexicon
    return [
        Block(len(sentence.text) / lexicon.wordiness, tuple(topics(sentence.text, lexicon)))
        for sentence in sentences
    ]
