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

IMPLIED = inverted(
    {
        1: (
            "single,sole,former,once,only,alone,each,one at a time,any,every,one's,unilateral,firstly,"
            "initial,"
            "initially,yearly,daily,weekly,monthly,unique"
        ),
        (1, 12): "annual,annually",
        2: (
            "twos,latter,another,both,every other,duplicate,twice,couple,pair,"
            "pairs,"
            "double,doubled,doubling,"
            "doubles,dual,either,neither,bilingual,secondly,twin,twofold,two's,biennial,biannual,"
            "bilateral,"
            "binary,fortnight,fortnightly,biweekly,bi,the other,colon,colons,bicolor,twins,double sided,"
            "bidirectional,next biggest,next largest,next highest,next best"
        ),
        (2, 1): "more than one,several,multiple",
        (2, Fraction(1, 2)): "semi",
        3: (
            "tri,triplicate,triple,tripled,tripling,thrice,trio,triennial,tripartite,thirdly,quarter,"
            "threes,tricolor,threefold"
        ),
        (3, 4): "quarterly",
        4: "quadruple,quarters,fours,fourfold",
        5: "quinquennial,fivefold",
        6: "semi annually,semi annual,sixfold",
        (Fraction(1, 2), 2): "halve,halves,halved,halving",
        7: "sevenfold",
        8: "octal,eightfold",
        16: "hexadecimal",
        10: "decennial,dozen,tenfold",
        20: "twenties,twentyfold",
        30: "thirties",
        40: "forties",
        50: "fifties",
        60: "sixties",
        70: "seventies",
        80: "eighties",
        12: "dozens,ten",
        100: "wholly,entirely,fully,full,whole,all,absolutely,totally,completely,perfectly,century,centenary",
        1000: "millennium",
    }
)
"""Words that may stand for a number without stating one -> the numbers."""
