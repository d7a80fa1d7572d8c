"""Check: no sentence of one text is left out of the other."""

from collections import Counter
from collections.abc import Iterator

from ..alignment import Bead, Block, align
from ..facts import Fact, Reading
from ..facts.sentences import Sentence, sentences_of
from ..facts.topics import topics
from ..findings import Finding
from .pairing import Pairing

_SHORTEST = 20


def sentences(pairing: Pairing) -> Iterator[Finding]:
    """A sentence that nothing in the other text answers."""
    left, right = pairing.left, pairing.right
    if not left.text.strip() or not right.text.strip():
        return
    ours, theirs = sentences_of(left.text, left.lexicon), sentences_of(right.text, right.lexicon)
    if len(ours) == len(theirs) == 1:
        return
    our_blocks, their_blocks = _blocks(ours, left), _blocks(theirs, right)
    beads = align(our_blocks, their_blocks)
    for position, bead in enumerate(beads):
        if _faced(beads, position, our_blocks, their_blocks):
            continue
        if not bead.right:
            for index in bead.left:
                yield from _unanswered(ours[index], left, pairing, False)
        elif not bead.left:
            for index in bead.right:
                yield from _unanswered(theirs[index], right, pairing, True)


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
    if len(sentence.text) >= _SHORTEST:
        fact = Fact("sentence", "", sentence.text, sentence.start, sentence.end)
        yield pairing.finding("sentence", "error", *((None, fact) if flipped else (fact, None)))


def _blocks(sentences: list[Sentence], reading: Reading) -> list[Block]:
    lexicon = reading.lexicon
    return [
        Block(len(sentence.text) / lexicon.wordiness, Counter(topics(sentence.text, lexicon)))
        for sentence in sentences
    ]
