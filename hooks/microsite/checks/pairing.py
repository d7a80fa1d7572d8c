"""What a check is given: two readings of one segment, their matched facts and what is declared."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from ..facts import Fact, Reading, Vocabulary
from ..findings import Finding, Place, Severity
from ..matched import Matched


@dataclass(frozen=True, slots=True)
class Pairing:
    """One segment in two locales, read and matched."""

    matched: Matched
    vocabulary: Vocabulary
    links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Web address -> its declared counterparts."""
    domains: frozenset[str] = frozenset()
    """Domains of the organisations' own sites and mail."""
    segment: str = ""

    @property
    def left(self) -> Reading:
        return self.matched.left

    @property
    def right(self) -> Reading:
        return self.matched.right

    def finding(
        self, kind: str, severity: Severity, left: Fact | str | None, right: Fact | str | None
    ) -> Finding:
        """A finding with a place in each of the two texts; a string is a surface without a reading."""
        places = (_place(self.left.locale, left), _place(self.right.locale, right))
        return Finding(kind, severity, places, self.segment)


def _place(locale: str, fact: Fact | str | None) -> Place:
    if fact is None:
        return Place(locale, "")
    if isinstance(fact, str):
        return Place(locale, fact)
    return Place(locale, fact.surface, written(fact), fact.start, fact.end)


_QUALIFIERS = {
    "about": "≈",
    "nearly": "≈",
    "more-than": ">",
    "over": ">",
    "at-least": "≥",
    "less-than": "<",
    "at-most": "≤",
    "from": "≥",
    "before": "<",
    "within": "≤",
}


def written(fact: Fact) -> str:
    """A fact's value in a form of no language: `160000`, `2021-04-01`, `30 percent`, `≈ 5 EUR`."""
    value = fact.value
    if fact.kind == "date":
        year, month, day = value
        text = "-".join(
            part
            for part in (
                str(year) if year else "",
                f"{month:02}" if month else "",
                f"{day:02}" if day else "",
            )
            if part
        )
    elif fact.kind == "time":
        text = f"{value // 60:02}:{value % 60:02}"
    elif fact.kind in ("ratio", "reference"):
        text = (":" if fact.kind == "ratio" else ".").join(_number(part) for part in value)
    else:
        text = _number(value)
    qualifier = _QUALIFIERS.get(fact.qualifier, "")
    return " ".join(part for part in (qualifier, text, fact.unit, fact.currency) if part)


def _number(value: object) -> str:
    if isinstance(value, Fraction):
        decimal = value.limit_denominator(10**9)
        power = decimal.denominator
        while power % 10 == 0 or power % 2 == 0 or power % 5 == 0:
            power //= 10 if power % 10 == 0 else 2 if power % 2 == 0 else 5
        return f"{float(decimal):.12g}" if power == 1 else f"{decimal.numerator}/{decimal.denominator}"
    return str(value)
