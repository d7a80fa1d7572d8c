"""What the rest of the package may ask of a language: the type that each locale fills in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Locale:
    """One language of a site: how it is named, and how it writes facts.

    What writing a language takes hangs here. What reading and comparing it takes (numerals, units, opposites, negations …)
    hangs on its `Lexicon`, which a language of a site may lack: its texts are then compared as far as that goes without.
    Outside of this package no module asks which language it has, only whether there is a lexicon for it.
    """

    code: str
    """Key of the locale in data, in mkdocs.yml and as folder name below docs/: `fr`."""
    tag: str
    """BCP 47 tag for `<html lang>` and `hreflang`."""
    name: str
    """The language's name in itself, for the language switcher."""
    babel: str
    """Identifier of the CLDR locale that formats numbers and dates."""
    lists: str
    """Identifier of the CLDR locale that joins the items of a list (English without the serial comma)."""
    territory: str
    """Open Graph form of the locale: `fr_FR`."""
    qualifiers: Mapping[str, str]
    """Qualifier of a quantity -> pattern with one `{}`: `about` -> `environ {}`."""
    several: Mapping[int, str]
    """Order of magnitude -> words for an unstated multiple of it: 1000 -> `plusieurs milliers`."""
    fractions: Mapping[str, str]
    """Fraction -> words: `1/2` -> `la moitié`."""
    rates: Mapping[str, str]
    """Period of a rate -> words: `year` -> `par an`."""
    date_patterns: Mapping[str, str]
    """Precision (`day`, `day-no-year`, `month`, `year`) -> CLDR pattern."""
    spans: Mapping[str, str]
    """How an interval is written: keys `years`, `range`, `within`, `after`, `before`, `undated`, ..., `{0}` and `{1}`
    inside."""
    ordinal: Callable[[int], str]
    """A rank written short, as HTML: 2 -> `2<sup>e</sup>`."""
    first_day: str
    """What replaces the number 1 of a month's first day, as HTML; `1` where nothing does."""
    join_unit: Callable[[str, str], str]
    """Number as written + unit noun -> both, linked as the language wants (`30 millions d'euros`)."""
    typography: Callable[[str], str]
    """Plain text -> the same text with the locale's spaces, quotes and apostrophes."""
    fold: Callable[[str], str]
    """A word -> the form under which it is sorted and looked up."""
    contract: Callable[[str], str] = str
    """A phrase put together from a pattern -> the same with what its words become when they meet: « du », « d'un »."""
    short_money: Callable[[str], str] = str
    """An abbreviated amount as CLDR writes it -> as the language's typographers do: « 30 M€ »."""

    def __str__(self) -> str:
        return self.code
