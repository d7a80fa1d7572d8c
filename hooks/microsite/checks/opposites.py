"""Check: where one text says one of two words that exclude each other, the other text does not say the other of them."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from ..facts import Fact, Reading
from ..facts.tokens import Tokens, phrase_at
from ..facts.topics import topics
from ..findings import Finding
from ..locales.places import PLACE
from .closeness import is_close
from .pairing import Pairing

Side = tuple[str, str]
"""A subject, and what is said of it: (season, spring)."""


def opposites(pairing: Pairing) -> Iterator[Finding]:
    """A word that one text says oftener, and its opposite that the other says oftener: « avant », "after".

    What only one text says is free translation; a word put for its opposite leaves both without an answer.
    """
    if not (left := _said(pairing.left)) or not (right := _said(pairing.right)):
        return
    surplus = Counter({side: len(places) for side, places in left.items()})
    surplus.subtract({side: len(places) for side, places in right.items()})
    for subject in dict.fromkeys(subject for subject, _ in left):
        ours = next((side for side, count in surplus.items() if side[0] == subject and count > 0), None)
        theirs = next((side for side, count in surplus.items() if side[0] == subject and count < 0), None)
        if ours and theirs:
            one, other = left[ours][-1], right[theirs][-1]
            said = (
                (subject == PLACE and _alluded(pairing, one, other))
                or (subject == _TIME and _retold(pairing, one, other))
                or (subject == _BODY and (_abbreviated(ours, pairing.right) or _abbreviated(theirs, pairing.left)))
            )
            if not said:
                yield pairing.finding("opposite", "error", one, other)


def _alluded(pairing: Pairing, ours: Fact, theirs: Fact) -> bool:
    """Whether a text names as often, by an adjective too, the place that the other names: « France », "French"."""
    left, right = (Counter(topics(reading.text[:_MOST], reading.lexicon)) for reading in (pairing.left, pairing.right))
    for fact, own, said, answered in ((ours, pairing.left, left, right), (theirs, pairing.right, right, left)):
        if any(answered[topic] >= said[topic] for topic in topics(fact.surface, own.lexicon)):
            return True
    return False


def _abbreviated(body: Side, reading: Reading) -> bool:
    """Whether a text names a body by letters with which its name in the language begins: "RCMP"."""
    lexicon = reading.lexicon
    names = (words for entries in lexicon.indexes["opposites"].values() for words, meant in entries if meant == body)
    initials = {"".join(word[0] for word in words if word not in lexicon.stopwords).upper() for words in names}
    return any(
        fact.kind == "acronym" and any(fact.value.startswith(letters) for letters in initials)
        for fact in islice(reading.facts, _MOST_FACTS)
    )


def _retold(pairing: Pairing, ours: Fact, theirs: Fact) -> bool:
    """Whether sentences are too free for holding "before" against « après »: what follows one thing precedes another."""
    one, other = (
        next((sentence for sentence in reading.sentences if sentence.start <= fact.start < sentence.end), None)
        for reading, fact in ((pairing.left, ours), (pairing.right, theirs))
    )
    if one is None or other is None or not is_close(pairing, one, other, _SHARE):
        return True
    # « Après sa thèse, elle a rejoint … », "She took her doctorate before she joined …"
    places = [(fact.start - sentence.start) / len(sentence.text) for fact, sentence in ((ours, one), (theirs, other))]
    return abs(places[0] - places[1]) > _AWAY


_TIME, _RATE, _DEGREE, _BODY, _RANK = "time", "rate", "degree", "body", "rank"
_AWAY, _SHARE = 0.4, 0.4
"""Of the length of a sentence: a word put for its opposite stands where that did."""
_TIMES = {(4, "year"): "quarter", (12, "year"): "month", (7, "week"): "day", (24, "day"): "hour"}
"""« Quatre fois par an » is "quarterly"."""
_MEASURES = frozenset({"degree", "beyond", "level"})
"""Subjects whose words bound numbers, too."""
_MOST, _MOST_FACTS, _WORDS = 10_000, 400, 3


def _times(tokens: Tokens, index: int, reading: Reading) -> int:
    """How many times something happens in the unit of time named at the index; 0 if that is not said."""
    if index < _COUNTING or tokens[index - 1].low not in reading.lexicon.times:
        return 0
    count = tokens[index - _COUNTING]
    return int(count.text) if count.text.isdecimal() and len(count.text) < _COUNTING + 1 else reading.lexicon.numerals.get(count.low, 0)


_COUNTING = 2
"""Words that say so: « quatre fois »."""


def sides(reading: Reading, start: int, end: int) -> set[Side]:
    """What a part of a text says, denied or not, of the subjects on which there are opposites."""
    tokens, table = reading.tokens, reading.lexicon.indexes["opposites"]
    places = range(tokens.index_at(start), tokens.index_at(end))
    return {found[0] for index in places if tokens[index].low in table and (found := phrase_at(tokens, index, table))}


def _said(reading: Reading) -> dict[Side, list[Fact]]:
    """Each side of a subject -> where the text says it."""
    tokens, table = reading.tokens, reading.lexicon.indexes["opposites"]
    said: dict[Side, list[Fact]] = {}
    reached = 0
    for index in [index for index, token in enumerate(tokens) if token.low in table]:
        found = phrase_at(tokens, index, table) if index >= reached else None
        if found and (found[0][0] != PLACE or tokens[index].text[0].isupper()):
            side, reached = found
            if side[0] == _RATE:
                side = _RATE, _TIMES.get((_times(tokens, index, reading), side[1]), side[1])
            if any(fact.kind == "time" and fact.start <= tokens[index].start < fact.end for fact in reading.facts[:_MOST_FACTS]):
                continue  # "a quarter to three"
            if side[0] in _MEASURES and not tokens.qualifying.isdisjoint(range(index, reached)):
                continue  # "more than 1 mW" is a bound
            if side[0] == _DEGREE and index and tokens[index - 1].low in reading.lexicon.range_links:
                continue  # « à moins d'être titulaire »
            # « n'en expose pas plus de 25 kg », « ne pas être les premiers »
            same = tokens[index].low in reading.lexicon.negations or side[0] == _RANK
            if not same and any(token.low in reading.lexicon.negations for token in tokens[max(0, index - _WORDS) : index]):
                continue  # « l'accès n'est pas payant », "access is free"
            said.setdefault(side, []).append(Fact("opposite", "", *tokens.surface(index, reached)))
    return {side: places for side, facts in said.items() if (places := _of_their_own(side, facts, said, reading))}


def _of_their_own(side: Side, facts: list[Fact], said: dict[Side, list[Fact]], reading: Reading) -> list[Fact]:
    """Without what only sets a value against an earlier one that went the other way: "rose 2.7%, down from 2.9%"."""
    if not any(other[0] == side[0] and other != side for other in said):
        return facts
    return [fact for fact in facts if fact.surface.lower() not in reading.lexicon.contrasts]
