"""German: how it writes numbers, dates, quantities and punctuation."""

from .locale import Locale
from .typography import NBSP, rules, unaccented


def contract(phrase: str) -> str:
    """„von dem 5.“ → „vom 5.“, „bis dem 9.“ → „bis zum 9.“."""
    return phrase.replace("von dem ", "vom ").replace("bis dem ", "bis zum ").replace("zu dem ", "zum ")


GERMAN = Locale(
    code="de",
    tag="de",
    name="Deutsch",
    babel="de_DE",
    lists="de_DE",
    territory="de_DE",
    qualifiers={
        "exact": "{}",
        "about": "etwa {}",
        "nearly": "fast {}",
        "more-than": "mehr als {}",
        "at-least": "mindestens {}",
        "up-to": "bis zu {}",
    },
    several={1000: "mehrere tausend", 10**6: "mehrere Millionen", 10**9: "mehrere Milliarden"},
    fractions={"1/2": "die Hälfte", "1/3": "ein Drittel", "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "drei Viertel"},
    rates={"year": "pro Jahr", "month": "pro Monat", "quarter": "pro Quartal"},
    date_patterns={"day": "d. MMMM y", "day-no-year": "d. MMMM", "month": "MMMM y", "year": "y"},
    spans={
        "years": "{0}–{1}",
        "range": "von {0} bis {1}",
        "within": "undatiert, zwischen {0} und {1}",
        "after": "nach {0}",
        "before": "bis Ende {0}",
        "before-day": "bis zu {0}",
        "undated": "undatiert",
        "undated-after": "undatiert, nach {0}",
        "article": "dem {0}",
    },
    ordinal=lambda rank: f"{rank}.",
    first_day="1",
    join_unit=lambda number, unit: f"{number}{NBSP}{unit}",
    typography=rules((r'"([^"<>]+)"', r"„\1“"), (r"(?<=\d)[ ]?%", f"{NBSP}%")),
    fold=unaccented,
    contract=contract,
)
