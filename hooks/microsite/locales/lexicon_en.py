"""The vocabulary with which facts are read out of English, British and American."""

from .acronyms import ENGLISH as ENGLISH_ACRONYMS
from .bounds import ENGLISH_BOUNDS
from .concepts_en import CONCEPTS
from .counted_en import COUNTED
from .lexicon import Lexicon
from .negations import ENGLISH_NEGATIONS
from .numbers_en import DENOMINATORS, FRACTIONS, IMPLIED, NUMERALS, ORDINALS, PARTS, RELATED_DAYS, RELATED_YEARS, SEQUENCING, SPANS, SUMS
from .opposites_en import OPPOSITES
from .qualifiers_en import BOUNDING, DISTANT_QUALIFIERS, QUALIFIERS, TRAILING_QUALIFIERS
from .units_en import UNITS

_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = {
    **{f"{_MONTHS[number - 1]}s": number for number in (1, 2, 4, 6, 7, 8, 9, 10, 11, 12)},
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


ENGLISH_LEXICON = Lexicon(
    code="en",
    decimal=".",
    group=",",
    numerals=NUMERALS,
    ones=frozenset({"one"}),
    articles=frozenset({"a", "an"}),
    partitives=frozenset({"of"}),
    hundreds=frozenset({"hundred"}),
    thousands=frozenset({"thousand"}),
    scales={
        "million": 10**6,
        "millions": 10**6,
        "billion": 10**9,
        "billions": 10**9,
        "trillion": 10**12,
        "trillions": 10**12,
        "dozen": 12,
        "mln": 10**6,
        "bn": 10**9,
        "M": 10**6,
        "m": 10**6,
        "B": 10**9,
        "k": 1000,
        "K": 1000,
        "MM": 10**6,
    },
    joiner="and",
    other_collectives=frozenset(),
    collectives={"dozen": 12},
    vague={
        "tens": 10,
        "dozens": 10,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
    },
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    denominators=DENOMINATORS,
    fractions=FRACTIONS,
    and_parts=PARTS,
    implied=IMPLIED,
    contrasts=frozenset({"against", "versus", "vs", "compared", "instead", "up from", "down from"}),
    out_of=frozenset({"in", "out"}),
    quarter_letter="Q",
    below_zero=frozenset({"below zero", "below freezing"}),
    only=frozenset(),
    minus=frozenset({"minus"}),
    sayings=frozenset({"nine times out of ten", "a second time", "baker's dozen", "100% sure", "100% certain"}),
    within=None,
    loose_spans={},
    absence=frozenset(
        {"no", "none", "zero", "nil", "without", "not any", "nothing", "never", "neither", "nor"}
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS,
    weekdays={name + plural: number for number, name in enumerate(_DAYS, 1) for plural in ("", "s")},
    short_weekdays={"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7},
    capital_months=True,
    title_case=True,
    doubtful_months=frozenset({"may", "march", "mar", "jan", "jun", "dec", "sep"}),
    units=UNITS,
    powers={"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic"},
    unit_fillers=frozenset(
        "business working calendar consecutive full additional further clear short long more other good "
        "straight solid "
        "whole last next past first successive school extra separate short-term".split()
    ),
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "eur": "EUR",
        "dollar": "$",
        "dollars": "$",
        "us dollars": "USD",
        "australian dollars": "AUD",
        "american dollars": "USD",
        "canadian dollars": "CAD",
        "pounds sterling": "GBP",
        "swiss francs": "CHF",
        "franc": "FRF",
        "francs": "FRF",
        "yen": "JPY",
        "usd": "USD",
        "cad": "CAD",
        "gbp": "GBP",
        "chf": "CHF",
        "yuan": "CNY",
    },
    ages=frozenset({"age", "aged", "ages", "older", "younger"}),
    cents=frozenset({"cent", "cents", "¢"}),
    percent=frozenset({"per cent", "percent", "pct"}),
    percentage_points=frozenset({"percentage points", "percentage point", "points", "point"}),
    qualifiers=QUALIFIERS,
    trailing_qualifiers=TRAILING_QUALIFIERS,
    distant_qualifiers=DISTANT_QUALIFIERS,
    bounding=BOUNDING,
    qualifier_fillers=frozenset("a an the of to its their our his her these those some another".split()),
    reference_words=frozenset(
        "section sections subsection subsections paragraph paragraphs subparagraph subparagraphs clause "
        "clauses subclause article "
        "articles schedule schedules division divisions column columns item items s ss regulation "
        "para".split()
    ),
    demonstratives=frozenset("this that these those such the any a an each same".split()),
    range_links=frozenset({"to", "through"}),
    starts=frozenset({"from"}),
    between=frozenset({"between"}),
    definites=frozenset("the these those our your their his her its my between all".split()),
    all_of=frozenset({"all"}),
    related_years=RELATED_YEARS,
    related_days=RELATED_DAYS,
    sums=SUMS,
    spans=SPANS,
    sequencing=SEQUENCING,
    remainders=frozenset({"rest", "remainder", "remaining", "balance"}),
    weekends=frozenset({"weekend", "week-end"}),
    degrees=frozenset({"undergraduate", "undergraduates", "graduate", "graduates", "postgraduate", "doctoral"}),
    ends=frozenset({"end"}),
    deadlines=frozenset({"by"}),
    negations=frozenset(
        "no not never none nor neither without unless except cannot nothing prohibited limited "
        "don' doesn' didn' can' won' isn' aren' shouldn' mustn' couldn' wouldn' haven' hasn'".split()
    ),
    idioms=frozenset(
        {
            "second or casting vote",
            "two spirit",
            "24 / 7",
            "24 hours a day",
            "take a second",
            "just a second",
            "wait a second",
            "a split second",
            "24 hours per day",
            "seven days a week",
            "7 days a week",
            "around the clock",
            "365 days a year",
            "365 days per year",
            "365 days in a year",
            "365 days of the year",
            "four corners of",
            "1901 law",
            "1901 act",
            "law of 1901",
            "act of 1901",
            "law 1901",
            "midday concert",
            "midday concerts",
            "midday meal",
            "midday break",
            "noon meal",
            "april fool's",
            "april fools",
            "second to none",
            "one stop",
            "first hand",
            "third party",
            "third parties",
            "prime minister",
            "first nations",
            "first nation",
            "second hand",
            "eleventh hour",
            "fifty fifty",
            "second thought",
            "second thoughts",
            "second nature",
            "second to last",
            "split second",
            "at first",
            "one another",
            "no one",
            "one's",
            "any one",
            "every one",
        }
    ),
    roman_keywords=frozenset(
        "phase phases stage stages part parts title titles chapter chapters annex annexes schedule "
        "schedules section sections "
        "volume volumes type types class classes grade grades group groups level levels article articles "
        "table tables "
        "step steps act book category categories rule rules division edition appendix appendices "
        "tier version".split()
    ),
    date_links=frozenset({"of", "day", "the", "in", "year"}),
    list_links=frozenset({"to", "and", "or", "through", "versus", "vs"}),
    additions=frozenset({"and"}),
    alternatives=frozenset({"or"}),
    am=frozenset({"am", "a.m."}),
    pm=frozenset({"pm", "p.m."}),
    parts_of_hours={
        "half past": 30,
        "quarter past": 15,
        "a quarter past": 15,
        "quarter to": -15,
        "a quarter to": -15,
    },
    hour_words=frozenset({"o'clock", "h"}),
    clock_words={"noon": 720, "midnight": 1440, "midday": 720},
    decade_words=frozenset(),
    decade_suffix="s",
    month_first=True,
    streets=frozenset("street road avenue lane drive square".split()),
    stopwords=frozenset(
        "the of and to in that is are was were with for on as by at from this these those it its be been "
        "being have has had "
        "not but which who will would can could should may must shall we our you your they their he she "
        "his her an or if when "
        "there then than into about such any under all what how do does did so them us i my me "
        "more other".split()
    ),
    plural_only=frozenset(),
    not_before={
        "third": frozenset({"party", "parties"}),
        "second": frozenset({"hand"}),
        "first": frozenset({"nations", "nation"}),
    },
    abbreviations=frozenset(
        "mr mrs ms dr prof st no vol fig e i g etc vs jr sr inc ltd co approx dept jan feb mar apr jun "
        "jul aug sep sept "
        "oct nov dec p pp c s ss art para u".split()
    ),
    compound_tails=frozenset(
        "related positive negative free like based specific ready era safe era wide".split()
    ),
    determiners=frozenset(
        "some many several few various certain multiple different other others both which what more most fewer less every "
        "number lot additional no".split()
    ),
    divided_by=frozenset({"divided by", "by a factor of"}),
    times=frozenset({"times"}),
    rates=frozenset({"a", "an", "per", "each", "every"}),
    pointing=frozenset({"these", "those"}),
    remaining=frozenset({"other", "remaining"}),
    ago={"ago": frozenset("higher lower larger smaller greater older younger shorter lesser better as".split())},
    until=frozenset({"until"}),
    elapsed=frozenset({"elapsed", "passed", "expired"}),
    numbering=frozenset({"number"}),
    acronyms=ENGLISH_ACRONYMS,
    denials=ENGLISH_NEGATIONS,
    bounds=ENGLISH_BOUNDS,
    opposites=OPPOSITES,
    counted=COUNTED,
    concepts=CONCEPTS,
)
