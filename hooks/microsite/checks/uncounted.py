"""Whether a noun that one text counts stands in the other without number or determiner, as after a number was cut out."""

import re
from itertools import islice

from ..facts import Fact, Reading
from ..facts.topics import topics

_REACH, _CLAUSE = 32, re.compile(r"[^.,;:()]*")
_NOUNS = 2
"""Words after the number of which one is its noun."""
_MOST, _TWINS = 200, 10


def stands_uncounted(number: Fact, own: Reading, other: Reading) -> bool:
    """Whether the other text has oftener a bare plural of what the number counts: "three dimensions", « identifient
    dimensions »; but « ces dimensions » may recall them."""
    if number.form not in ("words", "cardinal") or not isinstance(number.value, int) or number.value < 2:
        return False
    if number.unit:
        # « Ces dix jours » may be "those days"; a term is said with its number, and so is what no word determines: « en mois ».
        lost = number.qualifier == "within" and other.lone_units[number.unit] > own.lone_units[number.unit]
        return lost or other.undetermined_units[number.unit] > own.undetermined_units[number.unit]
    twins = [fact for fact in islice(own.facts, _MOST) if fact.value == number.value and not fact.unit]  # of which one was cut out
    nouns = {key for fact in twins[:_TWINS] for key in _counted(fact, own)}
    return any(other.bare_plurals[key] > own.bare_plurals[key] for key in nouns)


def _counted(number: Fact, own: Reading) -> list[str]:
    words = _CLAUSE.match(own.text, number.end, number.end + _REACH).group().split()
    if not own.lexicon.partitives.isdisjoint(words[:1]):
        return []  # "13 of them critical"
    return [key for key in topics(" ".join(words), own.lexicon)[:_NOUNS] if not key.isdigit()]
