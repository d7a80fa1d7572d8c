"""The number words of English: counts below one hundred, ranks, and words that imply a number."""

from fractions import Fraction

from .vocabularies import inverted

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_RANKS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth "
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


NUMERALS = _numerals()
ORDINALS = _ordinals()
DENOMINATORS = _denominators()

FRACTIONS = {
    "half": Fraction(1, 2),
    "halfway": Fraction(1, 2),
    "a quarter": Fraction(1, 4),
    "a third of": Fraction(1, 3),
    "a fifth of": Fraction(1, 5),
    "a tenth of": Fraction(1, 10),
    "by a third": Fraction(1, 3),
    "by a quarter": Fraction(1, 4),
    "by a fifth": Fraction(1, 5),
    "by a tenth": Fraction(1, 10),
    "quarter of a point": Fraction(1, 4),
    "quarter of a percentage point": Fraction(1, 4),
    "half of a percentage point": Fraction(1, 2),
}
"""Phrases that are a fraction by themselves."""
PARTS = {
    "and a half": Fraction(1, 2),
    "and one half": Fraction(1, 2),
    "and half": Fraction(1, 2),
    "and a quarter": Fraction(1, 4),
    "and three quarters": Fraction(3, 4),
}
"""Phrases after a quantity that add a part of it."""

IMPLIED = inverted(
    {
        1: (
            "single,sole,former,once,only,alone,each,one at a time,any,every,one's,unilateral,firstly,"
            "initial,"
            "initially,yearly,daily,weekly,monthly,unique"
        ),
        (1, 12): "annual,annually",
        2: (
            "twos,duo,duos,tandem,tandems,latter,another,both,every other,duplicate,twice,couple,pair,"
            "pairs,"
            "double,doubled,doubling,"
            "doubles,dual,either,neither,bilingual,secondly,twin,twofold,two's,biennial,biennially,biannual,"
            "bilateral,"
            "binary,fortnight,fortnightly,biweekly,bi,the other,colon,colons,bicolor,twins,double sided,"
            "bidirectional,next biggest,next largest,next highest,next best"
        ),
        (2, 1): "more than one,several,multiple",
        (2, Fraction(1, 2)): "semi",
        (Fraction(1, 2), Fraction(1, 3), Fraction(1, 4)): "in equal parts,in equal shares,equally",
        3: (
            "tri,triplicate,triple,triples,tripled,tripling,thrice,trio,trios,triennial,triennially,tripartite,thirdly,quarter,"
            "threes,tricolor,threefold,triplets,trilingual"
        ),
        (3, 4): "quarterly",
        4: "quadruple,quadruples,quadrennial,quadrennially,quadrupled,quadrupling,quarters,fours,fourfold,quartet",
        5: "quinquennial,quinquennially,quintuple,quintuples,fivefold,quintupled,quintet",
        6: "sixfold",
        (6, 2): "semi annually,semi annual,semiannual,semiannually,half yearly",
        (Fraction(1, 2), 2): "halve,halves,halved,halving",
        7: "sevenfold",
        8: "octal,eightfold",
        16: "hexadecimal",
        25: "quarter century,quarter of a century",
        10: "decennial,decennially,dozen,tenfold",
        (20, 1920): "twenties,twentyfold",
        (30, 1930): "thirties",
        (40, 1940): "forties",
        (50, 1950): "fifties",
        (60, 1960): "sixties",
        (70, 1970): "seventies,septuagenarian,septuagenarians",
        (80, 1980): "eighties,octogenarian,octogenarians",
        (90, 1990): "nineties,nonagenarian,nonagenarians",
        12: "dozens,ten",
        100: (
            "wholly,entirely,fully,full,whole,all,absolutely,totally,completely,perfectly,century,centenary,centennial,"
            "hundredfold"
        ),
        150: "sesquicentennial",
        200: "bicentenary,bicentennial",
        300: "tercentenary,tricentennial",
        1000: "millennium",
    }
) | {f"{word}fold": value for word, value in NUMERALS.items() if value > 10 and " " not in word and word != "twenty"}
"""Words that may stand for a number without stating one -> the numbers."""

SEQUENCING = frozenset({"secondly", "thirdly", "latter", "next biggest", "next largest", "next highest", "next best"})
"""Of those, the words that only rank."""
RELATED_DAYS = {
    "the next day": 1, "the following day": 1, "the day after": 1, "the day before": -1, "the previous day": -1, "the eve": -1,
}
"""Phrases that tell a day by another -> how many days later it is."""
SUMS = frozenset({"that amount", "this amount", "that sum", "those amounts", "these amounts", "that limit", "that threshold"})
"""Phrases that recall an amount without saying it again."""
SPANS = frozenset({
    "same period", "same length", "same duration", "equal length", "equal duration", "equal period", "that period", "this period",
    "that time limit", "that deadline",
})
"""Phrases that recall a duration."""
RELATED_YEARS = inverted(
    {
        0: "that year,the same year,that same year,the year in question",
        -1: (
            "the previous year,the year before,the preceding year,the prior year,a year earlier,one year earlier,a year before,"
            "one year before,last year,the year prior,a year ago"
        ),
        1: "the following year,the next year,the year after,a year later,one year later,next year",
    }
)
"""Phrases that tell a year by another -> how many years later it is."""
