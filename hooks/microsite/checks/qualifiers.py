"""Check: numbers that are the same are said with the same certainty and bounds."""

from collections.abc import Iterator
from itertools import islice
from operator import attrgetter

from ..facts import Fact, Reading
from ..facts.qualifiers import ROUGHLY
from ..facts.tokens import Tokens
from ..facts.units import dimension
from ..findings import Finding, Severity
from ..locales.lexicon import Lexicon
from .pairing import Pairing

_LIKE = (
    frozenset({"about", "nearly"}),
    frozenset({"nearly", "less-than"}),
    frozenset({"more-than", "at-least", "over", "from"}),
    frozenset({"over", "within"}),
    frozenset({"less-than", "at-most", "within", "before"}),
)
_COMPLEMENTS = {"more-than": "at-most", "less-than": "at-least", "before": "at-least"}
"""What a qualifier becomes by a negation: « pas plus de » is "at most"."""
_BOUNDS = frozenset({"more-than", "at-least", "less-than", "at-most"})
_BY_THE_LATEST = frozenset({frozenset({"more-than", "within"}), frozenset({"at-least", "within"})})
"""« Au moins quinze jours avant » is "not later than fifteen days before"."""


def qualifiers(pairing: Pairing) -> Iterator[Finding]:
    """ "More than" against "less than" is an error; so is a qualifier that one text lacks altogether."""
    for left, right in pairing.matched.pairs:
        if (
            left.qualifier == right.qualifier
            or "date" in (left.kind, right.kind)
            or not (left.firm or right.firm or "exact" not in (left.qualifier, right.qualifier))
        ):
            continue
        severity = _severity(left, right, pairing)
        if severity:
            yield pairing.finding("qualifier", severity, left, right)


def _severity(left: Fact, right: Fact, pairing: Pairing) -> Severity | None:
    one, other = left.qualifier, right.qualifier
    if left.form == right.form == "year" and "exact" in (one, other):
        return "note"  # "until 1918", « avant 1918 » and « en 1918 » date the same thing
    if other == "exact":
        return _lacking(left, right, pairing.left, pairing.right)
    if one == "exact":
        return _lacking(right, left, pairing.right, pairing.left)
    for group in _LIKE:
        if one in group and other in group:
            return "error" if _turned_against(left, right, pairing) else "note"
    if _hinted(other, left, pairing.left) and _hinted(one, right, pairing.right):
        return "note"
    pair = frozenset({one, other})
    if _COMPLEMENTS.get(one) == other and _negated(left, pairing.left):
        return "note"
    if _COMPLEMENTS.get(other) == one and _negated(right, pairing.right):
        return "note"
    timed = dimension(left.unit) in ("time", "calendar")
    if timed and pair in _BY_THE_LATEST and (_negates(pairing.left) or _negates(pairing.right)):
        return "note"
    return "error"


def _turned_against(left: Fact, right: Fact, pairing: Pairing) -> bool:
    """Whether a negation right before turns the one bound round, and nothing the other: "not contain less than 10" is no « au
    plus 10 »."""
    if not _BOUNDS.issuperset((left.qualifier, right.qualifier)):
        return False  # « à moins de 200 m », "within 200 m"
    ours, theirs = _turned(left, pairing.left), _turned(right, pairing.right)
    return (ours and not _may_turn(right, pairing.right)) or (theirs and not _may_turn(left, pairing.left))


def _turned(fact: Fact, reading: Reading) -> bool:
    """Whether the verb right before its qualifier is denied, and nothing else: "shall not exceed", but not "no charge for"."""
    tokens, denials = reading.tokens, reading.lexicon.denials
    if denials is None or fact.qualifier not in _COMPLEMENTS:
        return False
    for index in range(tokens.index_at(fact.start) - 1, tokens.index_at(fact.start - _RIGHT_BEFORE) - 1, -1):
        token = tokens[index]
        if token.text in _STOPS or token.text in _PAUSES or token.low in reading.lexicon.additions:
            return False
        if token.low in denials.particles and index not in tokens.qualifying:
            return True
    return False


def _may_turn(fact: Fact, reading: Reading) -> bool:
    return fact.qualifier in _COMPLEMENTS and _negated(fact, reading)


def _hinted(qualifier: str, fact: Fact, reading: Reading) -> bool:
    """Whether words near a number give it a qualifier as well, or its own do: « une quinzaine, tout au plus »."""
    return (qualifier == "about" and fact.form == "collective") or qualifier in reading.hints_near(fact)


def _lacking(fact: Fact, bare: Fact, reading: Reading, other: Reading) -> Severity | None:
    """A qualifier without a counterpart right before the number may stand further away, or lie in a round
    word or range."""
    qualifier = fact.qualifier
    if qualifier == "at-least" and fact.ranged and bare.ranged:
        return "note"  # « entre 18 et 35 ans révolus »
    if qualifier in ("from", "before") or _said_of_share(qualifier, bare, other):
        return "note"  # « à partir de 70 ans » is "at age 70", « avant 10 ans » "by the time they turn ten"
    # A word further off may well be the other text's word for something else.
    hints = other.hints_near(bare, within=_NEXT_TO) | (other.hints_near(bare) - reading.hints_near(fact))
    if (
        qualifier in ("within", "over")
        or qualifier in hints
        or (_COMPLEMENTS.get(qualifier) in hints and _negated(fact, reading))
        or (qualifier == "about" and _either_or(bare, other))
        or (bare.ranged and _negates(reading) and qualifier not in ROUGHLY)  # which no negation turns into a bound
        or (bare.ranged and not fact.ranged and qualifier in _OF_AN_END[_ends_range(bare, other)])
        or ("collective" in (fact.form, bare.form) and fact.value in _ROUND)
        or _bounded_otherwise(bare, other)
    ):
        return None
    if _goes_on(qualifier, bare, other):
        return "note"
    before = other.text[max(0, bare.start - 12) : bare.start].rstrip(" $€£").rpartition(" ")[2].lstrip("(").lower()
    if qualifier == "at-most" and (before in other.lexicon.range_links or before in other.lexicon.alternatives):
        return "note"  # « jusqu'à 30 » may be a limit or the end of a way: "to 30"
    if qualifier == "at-least" and before in other.lexicon.starts:
        return "note"
    if qualifier == "at-most" and other.lexicon.ordinals.get(before) == 1:
        return "note"  # « jusqu'à concurrence de dix pages », "for the first 10 pages"
    if (qualifier == "nearly" and "about" in hints) or (qualifier == "about" and "nearly" in hints):
        return "note"
    return "error"


def _said_of_share(qualifier: str, fact: Fact, reading: Reading) -> bool:
    """Whether it is said of the other number of a share: of the part ("roughly 1 in 200"), or after the whole (« quatre des sept
    membres au moins »)."""
    linking = reading.lexicon.out_of | reading.lexicon.partitives
    for other in islice(reading.facts, _MOST_FACTS):
        if other.qualifier == qualifier:
            part, whole = sorted((fact, other), key=attrgetter("start"))
            if 0 < whole.start - part.end <= _LINK:
                return not linking.isdisjoint(reading.text[part.end : whole.start].lower().split())
    return False


def _goes_on(qualifier: str, bare: Fact, reading: Reading) -> bool:
    """Whether it is said of the quantity before, with which this one is joined: « jusqu'à 8 000 $ pour l'un et de 5 000 $ pour
    l'autre »."""
    tokens, lexicon = reading.tokens, reading.lexicon
    first = tokens.index_at(bare.start)
    links = lexicon.additions | lexicon.alternatives | _PAUSES
    if links.isdisjoint(token.low for token in tokens[max(0, first - _WORDS_BEFORE) : first]):
        return False
    before = [fact for fact in islice(reading.facts, _MOST_FACTS) if 0 < bare.start - fact.end <= _SCOPE]
    counts = not bare.unit and not bare.currency
    if counts and tokens[tokens.index_at(bare.end)].kind == "w" and tokens[tokens.index_at(bare.end)].low not in lexicon.stopwords:
        return False  # "more than 40 employees and 12 volunteers", but « cent électeurs, ou par cinquante »
    alike = [fact for fact in before if (fact.unit, fact.currency) == (bare.unit, bare.currency)]
    said = [fact.qualifier for fact in alike if fact.qualifier != "exact"]  # « 1 000 heures, 300 heures et 112 heures »
    return said[-1:] == [qualifier]


def _either_or(fact: Fact, reading: Reading) -> bool:
    """Whether the next whole number stands beside it as an alternative, which is a guess already: "four or five"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    after = tokens.index_at(fact.end)
    if tokens[after].low not in lexicon.alternatives:
        return False
    follows = tokens[after + 1].start
    return any(other.start == follows and other.value == fact.value + 1 for other in islice(reading.facts, _MOST_FACTS))


def _bounded_otherwise(fact: Fact, reading: Reading) -> bool:
    """Whether words next to the number compare or bound it in a way that no table lists: "closer than 2 metres",
    "34 years of age and younger"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    first = tokens.index_at(fact.start)
    after = tokens.index_at(fact.end)
    if any(_bounds(tokens, index, lexicon) for index in range(max(0, first - 2), first)):
        return True
    return any(
        tokens[index].low in lexicon.list_links and _bounds(tokens, index + 1, lexicon)
        for index in range(after, min(after + _WORDS_AFTER, len(tokens) - 1))
    )


def _bounds(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    return tokens[index].low in lexicon.bounding and index not in tokens.qualifying


_ROUND = frozenset({6, 10, 12, 100, 500, 1000})
"""Where a collective may be exact: "a dozen", « une centaine »; « une vingtaine » is not."""
_WORDS_AFTER = 4
_NEXT_TO = 40
"""Characters: a word that near belongs to the number, whatever else stands in the other text."""

_OF_AN_END = {
    False: frozenset({"at-least", "more-than", "about", "nearly"}),
    True: frozenset({"at-most", "less-than", "about", "nearly"}),
}
"""What may be said of the first number of a range, and of the last: « de deux à dix » is "at least 2 ..."."""


def _ends_range(fact: Fact, reading: Reading) -> bool:
    """Whether another number of the same range stands right before."""
    return any(
        other.ranged and 0 <= fact.start - other.end <= _LINK for other in islice(reading.facts, _MOST_FACTS)
    )


_LINK, _MOST_FACTS, _SCOPE = 8, 400, 160
_WORDS_BEFORE, _PAUSES = 3, frozenset(",;")
_RIGHT_BEFORE = 32
"""Characters, those of the qualifier among them."""
_STOPS = frozenset(".;:!?—–")
"""Signs that end a statement."""


def _negated(fact: Fact, reading: Reading) -> bool:
    """Whether a negation stands before the number, outside its qualifier: « plus de » then says "at most"."""
    tokens, lexicon = reading.tokens, reading.lexicon
    last = tokens.index_at(fact.start)
    for index in range(last - 1, -1, -1):
        if fact.start - tokens[index].end > _SCOPE or tokens[index].text in _STOPS:
            return False
        if tokens[index].low in lexicon.negations and index not in tokens.qualifying:
            if not index or tokens[index - 1].low not in lexicon.alternatives:  # "whether resident or not, …"
                return True
    return False


def _negates(reading: Reading) -> bool:
    """Whether the text has any negation."""
    return not reading.lexicon.negations.isdisjoint(reading.tokens.words)
