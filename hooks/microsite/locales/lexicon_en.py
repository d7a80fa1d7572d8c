"""The vocabulary with which facts are read out of English, British and American."""

from fractions import Fraction

from .concepts_en import CONCEPTS
from .lexicon import Lexicon

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
).split()


def _numerals() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_SMALL)}
    for index, ten in enumerate(_TENS, 2):
        words[ten] = 10 * index
        words |= {f"{ten} {_SMALL[unit]}": 10 * index + unit for unit in range(1, 10)}
    return words


def _ordinals() -> dict[str, int]:
    words = {word: value for value, word in enumerate(_RANKS, 1)}
    for index, ten in enumerate(_TENS, 2):
        words[ten[:-1] + "ieth"] = 10 * index
        words |= {f"{ten} {_RANKS[unit - 1]}": 10 * index + unit for unit in range(1, 10)}
    return words | {"hundredth": 100, "thousandth": 1000}


def _denominators() -> dict[str, int]:
    words = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
    for word, value in _ordinals().items():
        if 2 < value <= 20 or value in (100, 1000):
            words |= {word: value, f"{word}s": value}
    return words


_MONTHS = "january february march april may june july august september october november december".split()
_SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
                 "nov": 11, "dec": 12}
_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()

_UNITS = {
    "second": "seconds", "minute": "minute minutes min mins", "hour": "hour hours hr hrs h", "day": "day days",
    "week": "week weeks", "month": "month months", "quarter": "quarters", "half-year": "semester semesters",
    "year": "year years yr yrs", "decade": "decade decades", "century": "century centuries", "night": "night nights",
    "metre": "metre metres meter meters", "kilometre": "kilometre kilometres kilometer kilometers",
    "centimetre": "centimetre centimetres centimeter centimeters", "millimetre": "millimetre millimetres millimeter millimeters",
    "micrometre": "micrometre micrometres micrometer micrometers micron microns", "mile": "mile miles",
    "nautical-mile": "nautical_miles nautical_mile", "inch": "inch inches", "foot": "foot feet", "hectare": "hectare hectares ha",
    "litre": "litre litres liter liters", "millilitre": "millilitre millilitres milliliter milliliters",
    "gram": "gram grams gramme grammes", "kilogram": "kilogram kilograms kilo kilos", "milligram": "milligram milligrams",
    "microgram": "microgram micrograms", "tonne": "tonne tonnes", "watt": "watt watts", "kilowatt": "kilowatt kilowatts",
    "megawatt": "megawatt megawatts", "volt": "volt volts", "hertz": "hertz", "megahertz": "megahertz",
    "pascal": "pascal pascals", "kilopascal": "kilopascal kilopascals", "newton": "newton newtons",
    "joule": "joule joules", "degree": "degree degrees", "knot": "knot knots", "byte": "byte bytes",
    "kilobyte": "kilobyte kilobytes kb", "megabyte": "megabyte megabytes mb", "gigabyte": "gigabyte gigabytes gb",
    "square-metre": "square_metre square_metres square_meter square_meters",
    "square-kilometre": "square_kilometre square_kilometres square_kilometer square_kilometers",
    "cubic-metre": "cubic_metre cubic_metres cubic_meter cubic_meters", "barrel": "barrel barrels",
    "becquerel": "becquerel becquerels", "fortnight": "fortnight fortnights",
}
_UNITS = {word.replace("_", " "): unit for unit, words in _UNITS.items() for word in words.split()}

_BEFORE = {
    "about": "about,around,approximately,roughly,circa,some,approx,in the order of,of the order of,in the region of,"
             "in the neighbourhood of,more or less,give or take,or so",
    "nearly": "nearly,almost,close to,just under,just about,just shy of,approaching,not quite,virtually",
    "over": "over",
    "more-than": "more than,upwards of,in excess of,greater than,exceeding,exceeds,exceed,exceeded,above,beyond,higher than,"
                 "longer than,older than,larger than,just over,well over,surpassed,past,upward of,better than,excess of",
    "at-least": "at least,a minimum of,minimum of,minimum,no less than,not less than,no fewer than,not fewer than,"
                "as many as or more,starting at,starting from,from at least,as early as,not under,not earlier than,no earlier than,"
                "greater than or equal to,not more recent than",
    "less-than": "less than,fewer than,under,below,lower than,smaller than,shorter than,younger than,lesser than",
    "within": "within,not later than,no later than,later than,in under,during the,over the,in the,by no later than,over the next,over the past,"
              "in the next,over the course of,within a period of,at any time within,in the past,in the last,over the last,for the past,within the next",
    "at-most": "at most,up to,a maximum of,maximum of,maximum,no more than,not more than,not to exceed,not exceeding,not exceed,"
               "no greater than,not greater than,as many as,as much as,at the latest,"
               "to a maximum of,does not exceed,do not exceed,not longer than,no longer than,capped at,limited to,limit of,no further than,no further distant than,not further than,no farther than,not longer than,"
               "must not exceed,may not exceed,shall not exceed,less than or equal to,until,not over,not above,not in excess of,"
               "cannot exceed,not beyond,no higher than,not higher than",
}
_AFTER = {
    "about": "or so,approximately,or thereabouts,give or take,roughly",
    "at-least": "or more,or over,or greater,and over,and up,or above,and above,or older,and older,or longer,or higher,minimum,"
                "plus,at least,at a minimum,and more,or later,or larger",
    "at-most": "or less,or fewer,or under,and under,or younger,or below,maximum,max,at most,at the most,or earlier,or shorter",
    "more-than": "odd,and counting",
}
_DISTANT = {
    "at-most": "maximum,maximums,exceed,exceeds,exceeding,limit,limits,limited,cap,capped,within,most,up to,until,exceeded,no more,not more,"
               "ceiling,as many as,as much as,attaining,reaching,reach",
    "at-least": "minimum,minimums,least,not less,fewer,threshold,no less",
    "more-than": "exceed,exceeds,exceeding,exceeded,excess,above,beyond,greater,longer,older,larger,higher,upwards,surpassed,"
                 "surpasses,outpaced",
    "less-than": "fewer,below,lower,smaller,shorter,younger",
    "about": "about,around,approximately,roughly,approximate,nearly,almost,close,estimated,couple",
    "nearly": "nearly,almost,close,approaching,approximately",
}


def _flat(table: dict[str, str]) -> dict[str, str]:
    return {words: value for value, group in table.items() for words in group.split(",")}


def _distant(table: dict[str, str]) -> dict[str, str]:
    """Word -> all the qualifiers it may give, joined by spaces."""
    words: dict[str, str] = {}
    for value, group in table.items():
        for word in group.split(","):
            words[word] = f"{words[word]} {value}" if word in words else value
    return words


ENGLISH_LEXICON = Lexicon(
    code="en",
    decimal=".",
    group=",",
    numerals=_numerals(),
    ones=frozenset({"one"}),
    articles=frozenset({"a", "an"}),
    partitives=frozenset({"of"}),
    hundreds=frozenset({"hundred"}),
    thousands=frozenset({"thousand"}),
    scales={"million": 10**6, "millions": 10**6, "billion": 10**9, "billions": 10**9, "trillion": 10**12,
            "trillions": 10**12, "mln": 10**6, "bn": 10**9, "M": 10**6, "m": 10**6, "B": 10**9, "k": 1000, "K": 1000, "MM": 10**6},
    joiner="and",
    collectives={"dozen": 12, "half dozen": 6},
    vague={"tens": 10, "dozens": 10, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9},
    ordinals=_ordinals(),
    ordinal_suffixes=frozenset({"st", "nd", "rd", "th"}),
    denominators=_denominators(),
    fractions={"half": Fraction(1, 2), "halves": Fraction(1, 2), "halfway": Fraction(1, 2), "a quarter": Fraction(1, 4),
               "a third of": Fraction(1, 3), "a fifth of": Fraction(1, 5), "a tenth of": Fraction(1, 10)},
    and_a_half=frozenset({"and a half", "and one half", "and half"}),
    implied={"single": 1, "sole": 1, "once": 1, "only": 1, "alone": 1, "each": 1, "another": 2, "several": 2, "multiple": 2, "more than one": 2, "wholly": 100, "entirely": 100, "fully": 100, "full": 100, "semi annually": 6,
             "semi annual": 6, "one at a time": 1, "whole": 100, "all": 100, "any": 1, "every": 1, "one's": 1, "unilateral": 1,
             "both": 2, "twice": 2, "couple": 2, "pair": 2, "pairs": 2, "double": 2, "doubled": 2, "doubling": 2, "doubles": 2, "dual": 2,
             "either": 2, "neither": 2, "bilingual": 2, "secondly": 2, "twin": 2, "twofold": 2, "two's": 2,
             "biennial": 2, "biannual": 2, "bilateral": 2, "binary": 2, "fortnight": 2, "biweekly": 2,
             "bi": 2, "tri": 3,
             "the other": 2, "triple": 3, "tripled": 3, "tripling": 3, "thrice": 3, "trio": 3, "triennial": 3, "tripartite": 3, "thirdly": 3,
             "quarterly": (3, 4), "quarter": 3, "quadruple": 4, "decade": 10, "decades": 10, "decennial": 10, "dozen": 10, "dozens": 12, "ten": 12,
             "century": 100, "centenary": 100, "quinquennial": 5, "millennium": 1000, "firstly": 1, "initial": 1, "initially": 1,
             "annual": (1, 12), "annually": (1, 12), "yearly": 1, "daily": 1, "weekly": 1, "monthly": 1, "unique": 1, "quarters": 4, "semi": 2},
    absence=frozenset({"no", "none", "zero", "nil", "without", "not any", "nothing", "never", "neither", "nor"}),
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS,
    weekdays={name: number for number, name in enumerate(_DAYS, 1)},
    capital_months=True,
    doubtful_months=frozenset({"may", "march", "mar", "jan", "jun", "dec", "sep"}),
    units=_UNITS,
    unit_fillers=frozenset(
        "business working calendar consecutive full additional further clear short long more other good straight solid "
        "whole last next past first successive school extra separate short-term".split()
    ),
    currencies={"euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "$", "dollars": "$", "us dollars": "USD",
                "american dollars": "USD", "canadian dollars": "CAD", "pounds sterling": "GBP", "swiss francs": "CHF",
                "franc": "FRF", "francs": "FRF", "yen": "JPY", "usd": "USD", "cad": "CAD", "gbp": "GBP", "chf": "CHF",
                "yuan": "CNY"},
    percent=frozenset({"per cent", "percent", "pct"}),
    percentage_points=frozenset({"percentage points", "percentage point", "points", "point"}),
    qualifiers=_flat(_BEFORE),
    trailing_qualifiers=_flat(_AFTER),
    distant_qualifiers=_distant(_DISTANT),
    qualifier_fillers=frozenset("a an the of to its their our his her these those some another".split()),
    reference_words=frozenset(
        "section sections subsection subsections paragraph paragraphs subparagraph subparagraphs clause clauses subclause article "
        "articles schedule schedules division divisions column columns item items s ss regulation para".split()
    ),
    demonstratives=frozenset("this that these those such the any a an each same".split()),
    range_links=frozenset({"to", "through"}),
    negations=frozenset("no not never none nor neither without unless except cannot nothing prohibited limited".split()),
    idioms=frozenset({"two spirit", "second to none", "one stop", "first hand", "third party", "third parties", "prime minister",
                      "first nations", "first nation", "second hand", "at first", "one another", "no one", "one's", "any one", "every one"}),
    roman_keywords=frozenset(
        "phase phases stage stages part parts title titles chapter chapters annex annexes schedule schedules section sections "
        "volume volumes type types class classes grade grades group groups level levels article articles table tables "
        "step steps act book category categories rule rules division edition appendix appendices tier version".split()
    ),
    date_links=frozenset({"of", "day", "the", "in", "year"}),
    list_links=frozenset({"to", "and", "or", "through", "versus", "vs"}),
    am=frozenset({"am", "a.m."}),
    pm=frozenset({"pm", "p.m."}),
    hour_words=frozenset({"o'clock", "h"}),
    clock_words={"noon": 720, "midnight": 1440, "midday": 720},
    decade_words=frozenset(),
    decade_suffix="s",
    month_first=True,
    stopwords=frozenset(
        "the of and to in that is are was were with for on as by at from this these those it its be been being have has had "
        "not but which who will would can could should may must shall we our you your they their he she his her an or if when "
        "there then than into about such any under all what how do does did so them us i my me more other".split()
    ),
    plural_only=frozenset(),
    not_before={"third": frozenset({"party", "parties"}), "second": frozenset({"hand"}), "first": frozenset({"nations", "nation"})},
    abbreviations=frozenset("mr mrs ms dr prof st no vol fig e i g etc vs jr sr inc ltd co approx dept jan feb mar apr jun jul aug sep sept "
                            "oct nov dec p pp c s ss art para u".split()),
    concepts=CONCEPTS,
)
