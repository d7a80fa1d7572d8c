"""How grave it is that a number, date or time stands in one text only: good translations leave some unsaid."""

import re
from fractions import Fraction
from itertools import chain, islice

from ..facts import Fact, Reading
from ..facts.topics import topic, topics
from ..facts.units import in_base
from ..findings import Severity
from .pairing import Pairing
from .references import mentions, numberless
from .restated import contradicts_brackets, is_worked_out, says_again
from .uncounted import stands_uncounted
from .unsaid_codes import code_severity, is_of_a_code


def severity_of_leftover(fact: Fact, side: int, pairing: Pairing) -> Severity:
    """A note for what good translations leave unsaid; an error for the rest. `side`: 0 if it stands in the left text.

    References apart: of those, `severity_of_references` says it of all of a side at once.
    """
    own, other = (pairing.right, pairing.left) if side else (pairing.left, pairing.right)
    if contradicts_brackets(fact, own) or _other_rank(fact, side, pairing):
        return "error"
    if fact.kind == "code":
        return code_severity(fact, other)
    if _is_a_word(fact, other) or is_worked_out(fact, side, pairing):
        return "note"
    if fact.currency:
        return "error"
    if _stands_in_a_title(fact, own, other):
        return "note"
    if fact.kind == "weekday":
        dated = any(date.kind == "date" and 0 <= date.start - fact.end <= _BEFORE_DATE for date in own.facts[:400])
        return "note" if dated or _is_of_weekend(fact, other) else "error"
    if is_of_a_code(fact, pairing) or _recalling(fact, own) or _names_level(fact, own) or _in_a_saying(fact, own):
        return "note"
    if fact.kind == "time" and _is_named(fact, own, other):
        return "note"
    if _names_degree(fact, own, other) or says_again(fact, side, pairing) or _is_one_unit(fact, other):
        return "note"
    listed = _counts_its_list(fact, own)
    if listed and ":" not in other.text:
        return "note"  # "They keep levels A, AA and AAA"
    unsaid = listed or _said_already(fact, side, pairing) or _in_passing(fact, side, pairing)
    if unsaid and not stands_uncounted(fact, own, other):
        return "note"
    return "error"


_BEFORE_DATE = 4
"""Characters: « jeudi le 16 avril »."""


def _is_of_weekend(day: Fact, other: Reading) -> bool:
    """« Un samedi, un dimanche ou un jour férié » is "a weekend or statutory holiday"."""
    return day.value in _WEEKEND and any(phrase in other.text[:_MOST_TEXT].lower() for phrase in other.lexicon.weekends)


_WEEKEND = (6, 7)


def _is_a_word(fact: Fact, other: Reading) -> bool:
    """Whether it is a bare one, for which the other text may have an article or a pronoun: « 1 a été rejetée », "one was"."""
    bare = fact.kind == "number" and fact.value == 1 and not fact.unit and not fact.currency
    return bare and not other.lexicon.ones.isdisjoint(other.tokens.words)


def _stands_in_a_title(fact: Fact, own: Reading, other: Reading) -> bool:
    """Whether the other text has the very words of this language and reads nothing in them: « Jeudis du Conservatoire »."""
    if any(map(str.isdigit, fact.surface)):
        return _quoted(fact, own, other)
    tokens, text = own.tokens, other.text[:_MOST_TEXT].lower()
    if len(fact.surface) > _TELLING and fact.surface.lower() in other.tokens.words:
        return True  # « dès la sixième », "from sixième"
    first, after = tokens.index_at(fact.start), tokens.index_at(fact.end)
    for start, end in ((fact.start, tokens[after].end), (tokens[max(0, first - 1)].start, fact.end)):
        words = own.text[start:end].lower()
        at = text.find(words) if len(words) > len(fact.surface) + 2 else -1
        if at >= 0:
            at += fact.start - start
            return not any(one.start <= at < one.end for one in islice(other.facts, _MOST_FACTS) if one.kind == fact.kind)
    return False


def _quoted(fact: Fact, own: Reading, other: Reading) -> bool:
    """Whether it stands among words in the other text's language: "the law of 29 November (Loi du 29 novembre)"."""
    at = own.tokens.index_at(fact.start)
    around = own.tokens[max(0, at - _WORDS_QUOTED) : at + _WORDS_QUOTED + 1]
    words = own.text[around[0].start : around[-1].end]
    foreign = sum(token.low in other.lexicon.stopwords and token.low not in own.lexicon.stopwords for token in around)
    return foreign > 0 and words in other.text[:_MOST_TEXT]


_TELLING = 6
"""Letters of a word that two languages hardly share by chance."""
_MOST_TEXT, _MOST_FACTS, _MOST_OPEN, _WORDS_QUOTED = 10_000, 400, 40, 2


def _in_passing(fact: Fact, side: int, pairing: Pairing) -> bool:
    """Second or half, in words and without a unit, in a longer text, where the other has no number left.

    Good translations often say it with other words (« l'autre », "then") or leave it to the context; a
    wrong number leaves one of the other text without partner and is no such case.
    """
    if fact.form not in _IN_PASSING or fact.unit or fact.value not in _OFTEN_UNSAID or fact.surface[:1].isdigit():
        return False
    own, others = pairing.left, pairing.matched.right_open
    if side:
        own, others = pairing.right, pairing.matched.left_open
    if len(own.text) < _LONGER:
        return False
    return not any(other.kind in ("number", "vague") and other.value != 1 for other in islice(others, _MOST_OPEN))


def _other_rank(fact: Fact, side: int, pairing: Pairing) -> bool:
    """Whether the other text says « premier », which accuses nobody by itself, once more where this one has another rank."""
    if fact.form != "ordinal":
        return False
    firsts = [
        sum(one.form == "ordinal" and one.value == 1 for one in facts[:_MOST_FACTS])
        for facts in (pairing.matched.left_open, pairing.matched.right_open)
    ]
    return firsts[1 - side] > firsts[side]


def _names_degree(rank: Fact, own: Reading, other: Reading) -> bool:
    """Whether the other text calls by name what a rank tells: « étudiants de 2e ou 3e cycle », "graduate students"."""
    after = own.tokens.index_at(rank.end)
    named = any(token.low in own.lexicon.degrees for token in own.tokens[after : after + _WORDS_TO_NOUN])
    return rank.form == "ordinal" and named and any(
        token.low in other.lexicon.degrees for token in islice(other.tokens, _MOST_WORDS)
    )


def _in_a_saying(fact: Fact, own: Reading) -> bool:
    """Whether it counts nothing: "nine times out of ten" is almost always."""
    around = own.text[max(0, fact.start - _SAYING) : fact.end + _SAYING].lower()
    return any(saying in around for saying in own.lexicon.sayings)


_SAYING = 24


def _is_named(fact: Fact, own: Reading, other: Reading) -> bool:
    """Whether the other text calls it by another word: « à midi », "by lunchtime"."""
    named = None if fact.surface[:1].isdigit() else topic(fact.surface, own.lexicon)
    return named is not None and named in topics(other.text[:_MOST_TEXT], other.lexicon)


def _is_one_unit(fact: Fact, other: Reading) -> bool:
    """Whether it measures one of a larger unit, or a half of one, that the other text names: "in its first twelve months",
    « dans sa première année »."""
    base = in_base(fact.value, fact.unit) if fact.kind == "number" and fact.unit else None
    if base is None or fact.value == 1:
        return False
    return any(in_base(share, unit) == base for unit in other.bare_units - {fact.unit} for share in _SHARES)


_SHARES = (1, Fraction(1, 2))


def _names_level(fact: Fact, own: Reading) -> bool:
    """Whether it names a level of schooling, which the other text calls by name: « BAC+5 », "master's degree"."""
    return _LEVEL.search(own.text, max(0, fact.start - _LEVEL_REACH), fact.start) is not None


_LEVEL, _LEVEL_REACH = re.compile(r"[A-Za-z]{3} ?\+ ?$"), 6


def _counts_its_list(fact: Fact, own: Reading) -> bool:
    """Whether a small number counts what is then listed, as « trois niveaux : A, AA et AAA »."""
    if fact.form not in ("words", "cardinal") or not isinstance(fact.value, int) or not 2 <= fact.value <= _LONGEST_LIST:
        return False
    noun, colon, rest = own.text[fact.end : fact.end + _LIST_REACH].partition(":")
    if not colon or len(noun) > _NOUN_REACH or _SENTENCE_END.search(noun):
        return False
    words = _SENTENCE_END.split(rest, maxsplit=1)[0].split()
    last = next((at for at, word in enumerate(words) if at and word in own.lexicon.list_links), len(words))
    separators = sum(word[-1] in ",;" for word in words[: last - 1]) + (last < len(words))
    return separators + 1 == fact.value


_WORDS_TO_NOUN, _MOST_WORDS = 8, 2000
_LONGEST_LIST, _LIST_REACH, _NOUN_REACH = 12, 400, 48
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")


def _recalling(fact: Fact, own: Reading) -> bool:
    """Two, in words, after a definite determiner: « les deux méthodes », "the two teams"; any number after « tous » or
    « ces », which only recall what was listed."""
    if fact.form != "words" or fact.unit:
        return False
    before = _words_before(fact, own)
    if not own.lexicon.all_of.isdisjoint(before) or not own.lexicon.pointing.isdisjoint(before[-1:]):
        return True
    return fact.value == 2 and not own.lexicon.definites.isdisjoint(before[-1:])


def _words_before(fact: Fact, own: Reading) -> list[str]:
    """The last two words before a fact."""
    return own.text[max(0, fact.start - 16) : fact.start].lower().split()[-2:]


def severity_of_references(side: int, pairing: Pairing) -> Severity:
    """A text may leave out references together with their nouns; a noun without its number is an error."""
    own, other = (pairing.right, pairing.left) if side else (pairing.left, pairing.right)
    return "error" if mentions(other) >= mentions(own) or numberless(other) > numberless(own) else "note"


def _said_already(fact: Fact, side: int, pairing: Pairing) -> bool:
    """A number that the text repeats: a small one in words (« deux ..., lequel des deux »), or in another
    form ("the second part ... Part 2")."""
    if fact.form == "year":
        return _dated_nearby(fact, side, pairing)
    if fact.kind != "number" or fact.form not in _REPEATED or isinstance(fact.value, str | tuple):
        return False
    own = pairing.right if side else pairing.left
    said_of_all = not own.lexicon.out_of.isdisjoint(_words_before(fact, own))  # "9 out of 10"
    before = set(_words_before(fact, own)[-1:])
    recalled = not before.isdisjoint(own.lexicon.definites | own.lexicon.demonstratives)  # "these 255 signs"
    other_form = fact.form == "cardinal" and fact.value != 1 and not (said_of_all or recalled)
    if fact.form in ("words", "fraction") and not fact.unit and fact.value > 12:
        return False
    acronym = _acronym_before(fact, own)
    matched = (pair[side] for pair in islice(chain(pairing.matched.pairs, pairing.matched.loose), 200))
    return any(
        twin.value == fact.value
        and (not fact.unit or twin.unit == fact.unit or twin.form == "ordinal")
        and not (
            other_form and twin.form == "cardinal" and twin.ranged == fact.ranged  # "from 1 to 10, 10 being"
            and not (acronym and _acronym_before(twin, own) == acronym)
        )
        for twin in matched
    )


def _acronym_before(fact: Fact, own: Reading) -> str:
    """The acronym of whose name a number is a part, "ISO" in "ISO 14001"; empty if there is none."""
    words = own.text[max(0, fact.start - 16) : fact.start].split()
    return words[-1] if words and words[-1].isupper() and len(words[-1]) > 1 else ""


def _dated_nearby(year: Fact, side: int, pairing: Pairing) -> bool:
    """Whether what both texts have nearby says the year of a title, a date or itself: "the 2024 assembly met on November 13,
    2024"."""
    own = pairing.right if side else pairing.left
    if any(word in own.lexicon.stopwords and word not in own.lexicon.definites for word in _words_before(year, own)[-1:]):
        return False
    return any(
        (
            pair[side].kind == pair[1 - side].kind == "date"
            and pair[side].value[0] == pair[1 - side].value[0] == year.value
            and abs(pair[side].start - year.start) < _NEARBY
        )
        or (
            pair[side].form == pair[1 - side].form == "year"
            and pair[side].value == pair[1 - side].value == year.value
            and abs(pair[side].start - year.start) < _FURTHER
        )
        for pair in islice(pairing.matched.pairs, 200)
    )


_NEARBY, _FURTHER = 120, 300
_LONGER = 100
_IN_PASSING = frozenset({"ordinal", "fraction"})
_OFTEN_UNSAID = frozenset({2, Fraction(1, 2)})
_REPEATED = frozenset({"words", "cardinal", "fraction", "ordinal"})
