"""The vocabulary with which facts are read out of one language; a further language is a further module with
one.

Reading asks a `Lexicon` only; no reader knows which language it has before it. Words are lower case,
phrases are words joined by single spaces (a hyphen in a text counts as a space), apostrophes end their word
("d'").
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import chain

from .bounds import Bounds
from .negations import Negations
from .phrases import PhraseIndex, by_first_word, by_last_word
from .places import places

FRACTION_SIGNS = {sign: Fraction(unicodedata.numeric(sign)).limit_denominator(8) for sign in "½⅓⅔¼¾⅕⅛⅜⅝⅞"}
"""Which every language writes."""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """How one language writes facts, seen by a reader."""

    code: str
    """The locale's key: `fr`."""
    decimal: str
    """The decimal separator."""
    group: str
    """The thousands separator; spaces are understood in every language."""
    numerals: Mapping[str, int]
    """Every number word from zero to ninety-nine, compounds included, without hyphens: `vingt et un` -> 21."""
    ones: frozenset[str]
    """The words among them that are more often an article or a pronoun than a count."""
    articles: frozenset[str]
    """Articles that stand for one before a unit (`a week`) and are not among the numerals."""
    partitives: frozenset[str]
    """What links a magnitude and what it counts: `de`, `of`."""
    hundreds: frozenset[str]
    thousands: frozenset[str]
    scales: Mapping[str, int]
    """`million` -> 10**6, with plurals; abbreviations (`M`, `Md`) keep their case."""
    joiner: str
    """The word that may stand inside a number after hundreds (`two hundred and ten`), or an empty string."""
    collectives: Mapping[str, int]
    """Nouns that count roughly: `trentaine` -> 30."""
    other_collectives: frozenset[str]
    """Those that mean something else, too, unless what is counted follows: « quarantaine »."""
    vague: Mapping[str, int]
    """Plural magnitudes without a number: `milliers` -> 1000."""
    ordinals: Mapping[str, int]
    """`deuxième` -> 2, compounds included."""
    ordinal_suffixes: frozenset[str]
    """What follows the digits of an ordinal: `ème`."""
    denominators: Mapping[str, int]
    """Nouns of fractions that follow a count: `tiers` -> 3."""
    fractions: Mapping[str, Fraction]
    """Phrases that are a fraction by themselves: `la moitié` -> 1/2."""
    and_parts: Mapping[str, Fraction]
    """Phrases after a quantity that add a part of it: `et demi` -> 1/2."""
    implied: Mapping[str, int | Fraction | tuple]
    """Words that may stand for a number without stating one: `both` -> 2; they support, they never accuse."""
    out_of: frozenset[str]
    """What stands between the parts of a share: `in` of "one in four"."""
    contrasts: frozenset[str]
    """Words and phrases that set a value against an earlier one: `contre`, `up from`."""
    quarter_letter: str
    """The letter before the number of a quarter of a year: `Q` of `Q1`."""
    below_zero: frozenset[str]
    """What says after a temperature that it is below zero."""
    only: frozenset[str]
    """Words that with a negation before them mean only: « ne … que »."""
    minus: frozenset[str]
    """Words for the sign of a number below zero."""
    sayings: frozenset[str]
    """Phrases whose numbers count nothing, if the other language says them without."""
    within: tuple[str, str] | None
    """What stands around a deviation, if anything does: « à deux points près »."""
    loose_spans: Mapping[tuple[int, str], tuple[int, str]]
    """Durations that idiom makes equal to others: `quinze jours` are two weeks."""
    absence: frozenset[str]
    """Words of non-existence: `aucun`."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    short_weekdays: Mapping[str, int]
    """`Mon`, « lun. »: days only beside another day or a date."""
    capital_months: bool
    """Whether a month begins with a capital (`May` is a month, `may` is not)."""
    title_case: bool
    """Whether titles capitalize most of their words ("Two-Factor Authentication"), so that a capital makes no name."""
    doubtful_months: frozenset[str]
    """Months that, alone, are more likely another word even with a capital."""
    units: Mapping[str, str]
    """Unit words -> unit: `jours` -> `day`."""
    powers: Mapping[str, str]
    """Words beside a length that make it an area or a volume: `carrés` -> "square"."""
    unit_fillers: frozenset[str]
    """Adjectives that may stand between a number and its unit, or the article after which it comes."""
    currencies: Mapping[str, str]
    """Currency words -> currency: `euros` -> `EUR`."""
    ages: frozenset[str]
    """Words next to a number that make it years: `âge`, `older`."""
    cents: frozenset[str]
    """Words after digits that make them hundredths of a currency: `cents`."""
    percent: frozenset[str]
    """Phrases for percent: `pour cent`."""
    percentage_points: frozenset[str]
    qualifiers: Mapping[str, str]
    """Phrases before a number -> qualifier (about, nearly, more-than, at-least, less-than, at-most)."""
    trailing_qualifiers: Mapping[str, str]
    """Phrases after a number -> qualifier: `ou plus` -> at-least."""
    distant_qualifiers: Mapping[str, str]
    """Further words that give a qualifier when they stand anywhere in the sentence: `maximal` -> at-most."""
    bounding: frozenset[str]
    """Words that compare or bound a number near them, whichever way."""
    qualifier_fillers: frozenset[str]
    """Words that may stand between a qualifier and its number."""
    reference_words: frozenset[str]
    """Nouns before the number of a provision: `section`, `paragraphe`."""
    demonstratives: frozenset[str]
    """Words with which such a noun needs no number: `ce`, `this`."""
    range_links: frozenset[str]
    """Words between the ends of a range: `à`, `to`."""
    starts: frozenset[str]
    """Words for where something comes from, which « à partir de » may mean too: `from`."""
    between: frozenset[str]
    """Words before a range whose ends are linked by `and`: `entre`."""
    definites: frozenset[str]
    """Determiners after which a number recalls what is known and states nothing new: `les deux`, `these
    two`."""
    all_of: frozenset[str]
    """Words with which a number recalls all of what was named: « tous les trois », "all three"."""
    related_years: Mapping[str, int]
    """Phrases that tell a year by another -> how many years later it is: `un an plus tôt` -> -1."""
    degrees: frozenset[str]
    """Words for the levels of university studies: `cycle`, `graduate`."""
    negations: frozenset[str]
    ends: frozenset[str]
    """Words before a month that say its last day: `fin`."""
    deadlines: frozenset[str]
    """Words before the year by which something is to be: « d'ici 2030 », "by 2030"."""
    idioms: frozenset[str]
    """Phrases with a number word that count nothing: `quatre coins`."""
    roman_keywords: frozenset[str]
    """Nouns after which a Roman numeral stands: `phase`."""
    date_links: frozenset[str]
    """Words inside a date: `de`, `of`, `day`."""
    list_links: frozenset[str]
    """Words that link the members of a list or the ends of a range: `à`, `et`, `ou`."""
    additions: frozenset[str]
    """Words between an amount and what is added to it: `et`."""
    alternatives: frozenset[str]
    """Words between two numbers of which either may hold: `ou`."""
    am: frozenset[str]
    pm: frozenset[str]
    parts_of_hours: Mapping[str, int]
    """What stands before the hour of a clock time and adds minutes to it: `half past` -> 30."""
    hour_words: frozenset[str]
    """What follows the hour of a clock time: `h`, `heures`, `o'clock`."""
    clock_words: Mapping[str, int]
    """`midi` -> 720 minutes."""
    decade_words: frozenset[str]
    """`années` before a decade in digits or in words."""
    decade_suffix: str
    """`s` of `1990s`, or an empty string."""
    month_first: bool
    """Whether 03/04/2021 begins with the month; both readings are tried where a text allows both."""
    streets: frozenset[str]
    """Words of postal addresses, which keep the language of their place: `rue`."""
    stopwords: frozenset[str]
    """Frequent words by which the language of a sentence is told."""
    wordiness: float = 1.0
    """Length of its texts compared with English ones."""
    plural_only: frozenset[str] = frozenset()
    """Number words that are a number only before a plural (`neuf` is also an adjective)."""
    not_before: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Number word -> following words that take its number away: `third` before `party`."""
    related_days: Mapping[str, int] = field(default_factory=dict)
    """Phrases that tell a day by another -> how many days later it is: `le lendemain` -> 1."""
    sums: frozenset[str] = frozenset()
    """Phrases that recall an amount: « cette somme », "twice that amount"."""
    spans: frozenset[str] = frozenset()
    """Phrases that recall a duration: « de même durée », "that period"."""
    sequencing: frozenset[str] = frozenset()
    """Of the words that imply a number, those that only rank: « ensuite », "latter"."""
    remainders: frozenset[str] = frozenset()
    """Words for what is left of a whole: « 60 % à la signature et le solde »."""
    weekends: frozenset[str] = frozenset()
    """Phrases for Saturday and Sunday."""
    determiners: frozenset[str] = frozenset()
    """Further words that tell which or how many of a plural: « plusieurs », "other"."""
    divided_by: frozenset[str] = frozenset()
    """Phrases before the number of equal parts of which one is left: « divisé par deux »."""
    times: frozenset[str] = frozenset()
    rates: frozenset[str] = frozenset()
    """Words between a number of times and the unit of time that has as many: `par` of « quatre fois par heure »."""
    pointing: frozenset[str] = frozenset()
    """Determiners after which a number only counts what was just listed: « ces trois ingrédients »."""
    remaining: frozenset[str] = frozenset()
    """Words between a count and the parts it counts: « les deux autres tiers »."""
    maybe_minus: frozenset[str] = frozenset()
    """Words before a number that are its sign, or mean less: « moins 12 »."""
    ago: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words after a time that lies back -> comparatives that compare with then: "lower than four years ago"."""
    until: frozenset[str] = frozenset()
    elapsed: frozenset[str] = frozenset()
    """With `until`, words that tell a time that is to pass: "until ten years have elapsed"."""
    numbering: frozenset[str] = frozenset()
    """Words before a number that tells which one: `numéro`."""
    acronyms: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Acronym of words of this language -> what it may stand for, as every lexicon calls it: `PME` -> `SME`."""
    compound_tails: frozenset[str] = frozenset()
    """What may follow a code and a hyphen: `related` in `COVID-related`."""
    abbreviations: frozenset[str] = frozenset()
    """Words whose full stop ends no sentence: `art`."""
    denials: Negations | None = None
    """How the language denies that something exists; without it nobody looks."""
    bounds: Bounds | None = None
    """What makes a date an end or a beginning; without it nobody looks."""
    opposites: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Phrases of which a text says one and cannot mean another -> subject and side: `avant` -> (time, before)."""
    counted: Mapping[str, str] = field(default_factory=dict)
    """Nouns that numbers count -> a key shared by all languages, which means nothing else: `household` -> `family`."""
    concepts: Mapping[str, str] = field(default_factory=dict)
    """Frequent content words -> a key shared by all languages, to see what a number counts and what a sentence is on."""

    @cached_property
    def indexes(self) -> dict[str, PhraseIndex]:
        """The phrase tables prepared for lookup by their first (or, for `qualifiers`, last) word."""
        firsts = {
            "numerals": self.numerals,
            "ordinals": self.ordinals,
            "fractions": {**self.fractions, **FRACTION_SIGNS},
            "implied": self.implied,
            "trailing": self.trailing_qualifiers,
            "distant": {**self.qualifiers, **self.trailing_qualifiers, **self.distant_qualifiers},
            "percent": dict.fromkeys(self.percent, "percent"),
            "points": dict.fromkeys(self.percentage_points, "point"),
            "below zero": dict.fromkeys(self.below_zero),
            "parts": self.and_parts,
            "parts of hours": self.parts_of_hours,
            "absence": dict.fromkeys(self.absence, 0),
            "idioms": dict.fromkeys(self.idioms),
            "units": self.units,
            "opposites": {**self.opposites, **places(self.code)},
        }
        indexes = {name: by_first_word(table) for name, table in firsts.items()}
        indexes["qualifiers"] = by_last_word(self.qualifiers)
        indexes["divided by"] = by_last_word(dict.fromkeys(self.divided_by, True))
        return indexes

    @cached_property
    def reading_words(self) -> dict[str, frozenset[str]]:
        """The words with which anything may begin that is read from words -> those of which one must follow; none for a word
        that says something alone."""
        tables = ("numerals", "ordinals", "fractions", "implied", "absence", "parts of hours")
        beginnings: dict[str, set[str]] = {}
        for first, entries in chain.from_iterable(self.indexes[table].items() for table in tables):
            beginnings.setdefault(first, set()).update(words[1] if len(words) > 1 else "" for words, _ in entries)
        alone = chain(
            (first for first, seconds in beginnings.items() if "" in seconds),
            (word for word, unit in self.units.items() if unit in ("decade", "century")),
            (word for word in self.scales if len(word) > 3),
            self.months,
            self.weekdays,
            self.short_weekdays,
            self.clock_words,
            self.articles,
            self.collectives,
            self.vague,
            self.hundreds,
            self.thousands,
        )
        return {first: frozenset(seconds) for first, seconds in beginnings.items()} | dict.fromkeys(alone, frozenset())
