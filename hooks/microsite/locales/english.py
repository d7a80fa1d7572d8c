"""English as the partners' own pages spell it (US): how it writes numbers, dates, quantities and punctuation."""

from .locale import Locale
from .typography import NBSP, OPENING_QUOTE, rules, unaccented


def ordinal(rank: int) -> str:
    if rank % 100 in (11, 12, 13):
        return f"{rank}th"
    return f"{rank}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(rank % 10, 'th') }"


def join_unit(number: str, unit: str) -> str:
    """A number keeps to its noun by a no-break space."""
    return f"{number}{NBSP}{unit}"


typography = rules(
    (OPENING_QUOTE, "“"),
    (r'"', "”"),
    (r"(?<=\d)[ \u00a0\u202f]+%", "%"),
    (r"\b(Dr\.?|Prof\.?|Pr|No\.|p\.) (?=[\dA-Z]|$)", rf"\1{NBSP}"),
    (r"(?<=\d) (?=(?:million|billion)\b)", NBSP),
)
"""Curly quotes and apostrophes, real ellipses, no space before a percent sign."""


ENGLISH = Locale(
    code="en",
    tag="en",
    name="English",
    babel="en_US",
    lists="en_GB",
    territory="en_US",
    qualifiers={
        "exact": "{}",
        "about": "about {}",
        "nearly": "nearly {}",
        "more-than": "more than {}",
        "at-least": "at least {}",
        "up-to": "up to {}",
    },
    several={1000: "several thousand", 10**6: "several million", 10**9: "several billion"},
    fractions={"1/2": "half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters"},
    rates={"year": "a year", "month": "a month", "quarter": "a quarter"},
    date_patterns={"day": "MMMM d, y", "day-no-year": "MMMM d", "month": "MMMM y", "year": "y"},
    spans={
        "years": "{0}–{1}",
        "range": "from {0} to {1}",
        "within": "undated, between {0} and {1}",
        "after": "after {0}",
        "before": "by the end of {0}",
        "before-day": "by {0}",
        "undated": "undated",
        "undated-after": "undated, after {0}",
        "article": "{0}",
    },
    ordinal=ordinal,
    first_day="1",
    join_unit=join_unit,
    typography=typography,
    fold=unaccented,
)
