"""The number words of English: counts below one hundred and ranks."""

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
