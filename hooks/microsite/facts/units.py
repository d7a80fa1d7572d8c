"""Units: symbols that every language shares, and how units of one dimension convert."""

from fractions import Fraction

from ..locales.lexicon import Lexicon
from .tokens import Tokens, phrase_at

SYMBOLS = {
    "km": "kilometre",
    "m": "metre",
    "cm": "centimetre",
    "mm": "millimetre",
    "µm": "micrometre",
    "μm": "micrometre",
    "nm": "nanometre",
    "kg": "kilogram",
    "g": "gram",
    "mg": "milligram",
    "µg": "microgram",
    "μg": "microgram",
    "t": "tonne",
    "l": "litre",
    "L": "litre",
    "mL": "millilitre",
    "ml": "millilitre",
    "dl": "decilitre",
    "dL": "decilitre",
    "ha": "hectare",
    "s": "second",
    "second": "second",
    "ms": "millisecond",
    "h": "hour",
    "min": "minute",
    "kW": "kilowatt",
    "MW": "megawatt",
    "W": "watt",
    "GW": "gigawatt",
    "kWh": "kilowatt-hour",
    "MWh": "megawatt-hour",
    "GWh": "gigawatt-hour",
    "TWh": "terawatt-hour",
    "V": "volt",
    "kV": "kilovolt",
    "Hz": "hertz",
    "kHz": "kilohertz",
    "MHz": "megahertz",
    "GHz": "gigahertz",
    "Pa": "pascal",
    "kPa": "kilopascal",
    "MPa": "megapascal",
    "N": "newton",
    "kN": "kilonewton",
    "J": "joule",
    "kJ": "kilojoule",
    "MJ": "megajoule",
    "Ko": "kilobyte",
    "ko": "kilobyte",
    "Mo": "megabyte",
    "Go": "gigabyte",
    "kB": "kilobyte",
    "KB": "kilobyte",
    "MB": "megabyte",
    "GB": "gigabyte",
    "KiB": "kibibyte",
    "Kio": "kibibyte",
    "MiB": "mebibyte",
    "Mio": "mebibyte",
    "GiB": "gibibyte",
    "Gio": "gibibyte",
    "dB": "decibel",
    "A": "ampere",
    "mSv": "millisievert",
    "Bq": "becquerel",
    "kBq": "kilobecquerel",
    "MBq": "megabecquerel",
    "ppm": "part-per-million",
    "m²": "square-metre",
    "km²": "square-kilometre",
    "cm²": "square-centimetre",
    "mm²": "square-millimetre",
    "ft²": "square-foot",
    "pi²": "square-foot",
    "po²": "square-inch",
    "m³": "cubic-metre",
    "dm³": "cubic-decimetre",
    "ft³": "cubic-foot",
    "pi³": "cubic-foot",
    "cm³": "cubic-centimetre",
    "px": "pixel",
    "lx": "lux",
}
"""Case matters here. They count only after digits, single letters only right after them; "second" is a rank
elsewhere."""

_POWERS = {"2": "²", "3": "³"}
_SIGNS = {"%": "percent", "‰": "permille", "°": "degree", "′": "arc-minute", "″": "arc-second"}

_BASE = {
    "time": {
        "millisecond": Fraction(1, 1000),
        "second": 1,
        "minute": 60,
        "hour": 3600,
        "day": 86400,
        "night": 86400,
        "week": 604800,
        "fortnight": 1209600,
    },
    "calendar": {"month": 1, "quarter": 3, "half-year": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12_000},
    "length": {
        "nanometre": Fraction(1, 10**9),
        "micrometre": Fraction(1, 10**6),
        "millimetre": Fraction(1, 1000),
        "centimetre": Fraction(1, 100),
        "decimetre": Fraction(1, 10),
        "metre": 1,
        "kilometre": 1000,
        "inch": Fraction(254, 10_000),
        "foot": Fraction(3048, 10_000),
        "yard": Fraction(9144, 10_000),
        "mile": Fraction(1_609_344, 1000),
        "nautical-mile": 1852,
    },
    "mass": {
        "microgram": Fraction(1, 10**6),
        "milligram": Fraction(1, 1000),
        "gram": 1,
        "kilogram": 1000,
        "tonne": 10**6,
        "ounce": Fraction(28_349_523, 10**6),
        "pound-mass": Fraction(45_359_237, 10**5),
    },
    "volume": {
        "millilitre": Fraction(1, 1000),
        "decilitre": Fraction(1, 10),
        "litre": 1,
        "gallon": Fraction(3_785_412, 10**6),
    },
    "power": {"watt": 1, "kilowatt": 1000, "megawatt": 10**6, "gigawatt": 10**9},
    "energy": {"kilowatt-hour": 1, "megawatt-hour": 1000, "gigawatt-hour": 10**6, "terawatt-hour": 10**9},
    "pressure": {"pascal": 1, "kilopascal": 1000, "megapascal": 10**6},
    "voltage": {"volt": 1, "kilovolt": 1000},
    "frequency": {"hertz": 1, "kilohertz": 1000, "megahertz": 10**6, "gigahertz": 10**9},
    "data": {"byte": 1, "kilobyte": 1000, "megabyte": 10**6, "gigabyte": 10**9},
    "area": {"hectare": 10_000, "acre": Fraction(40_468_564, 10_000)},
    "share": {"percent": 1, "permille": Fraction(1, 10)},
}
_FACTORS = {unit: (dimension, factor) for dimension, units in _BASE.items() for unit, factor in units.items()}
_FACTORS |= {f"square-{unit}": ("area", Fraction(factor) ** 2) for unit, factor in _BASE["length"].items()}
_FACTORS |= {f"cubic-{unit}": ("volume", Fraction(factor) ** 3 * 1000) for unit, factor in _BASE["length"].items()}

_LENGTHS = ("inch", "foot", "yard", "mile")
IMPERIAL = frozenset(
    f"{power}{unit}" for power in ("", "square-", "cubic-") for unit in _LENGTHS
).union(("ounce", "pound-mass", "acre", "gallon"))
"""Units that another language often converts, and rounds."""


def in_base(value: int | Fraction, unit: str) -> tuple[str, int | Fraction] | None:
    """The quantity in its dimension's base unit, or None for a unit that does not convert."""
    known = _FACTORS.get(unit)
    if known is None or isinstance(value, (str, tuple)):
        return None
    return known[0], value * known[1]


def dimension(unit: str) -> str:
    """What the unit measures (`time`); a unit without conversion is its own dimension."""
    return _FACTORS[unit][0] if unit in _FACTORS else unit


def read_unit(tokens: Tokens, index: int, lexicon: Lexicon, digits: bool) -> tuple[str, int] | None:
    """The unit at the index, right after a number, and the index after it: « 3 mètres carrés », "3 square metres"."""
    first = index + (tokens[index].text == "-")
    power = lexicon.powers.get(tokens[first].low, "")
    unit = _simple_unit(tokens, first + 1 if power else index, lexicon, digits)
    if unit is None or dimension(unit[0]) != "length":
        return None if power else unit
    after = unit[1]
    if not power and (power := lexicon.powers.get(tokens[after].low, "")):
        after += 1
    return (f"{power}-{unit[0]}", after) if power else unit


def _simple_unit(tokens: Tokens, index: int, lexicon: Lexicon, digits: bool) -> tuple[str, int] | None:
    token = tokens[index]
    if token.kind == "s":
        if token.text in _SIGNS:
            after = index + 1
            if token.text == "°" and tokens[after].text in ("C", "F") and tokens[after].glued:
                return f"degree-{tokens[after].text}", after + 1
            return _SIGNS[token.text], after
        if token.text == "-" and token.glued and tokens[index + 1].glued:
            index += 1
            token = tokens[index]
    if token.kind != "w":
        return None
    percent = phrase_at(tokens, index, lexicon.indexes["percent"])
    if percent:
        return percent
    if (
        token.low == "p"
        and tokens[index + 1].text == "."
        and tokens[index + 2].text == "100"
        and "p. 100" in lexicon.percent
    ):
        return "percent", index + 3
    if token.text == "s" and index > 1 and tokens[index - 1].glued and tokens[index - 2].text == "-":
        return None  # "under-18s"
    power = tokens[index + 1]
    if digits and power.glued and power.text in _POWERS and token.text + _POWERS[power.text] in SYMBOLS:
        return SYMBOLS[token.text + _POWERS[power.text]], index + 2
    if digits and token.text in SYMBOLS and (len(token.text) > 1 or not _starts_word(tokens, index, lexicon)):
        return SYMBOLS[token.text], index + 1
    known = phrase_at(tokens, index, lexicon.indexes["units"])
    if known:
        return known
    points = phrase_at(tokens, index, lexicon.indexes["points"])
    if points:
        return points
    if token.low in lexicon.unit_fillers:
        follower = index + 1
        if tokens[follower].low == "-":
            follower += 1
        known = phrase_at(tokens, follower, lexicon.indexes["units"])
        if known is None and tokens[follower].low in lexicon.unit_fillers:
            known = phrase_at(tokens, follower + 1, lexicon.indexes["units"])
        return known
    return None


def part_at(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[Fraction, int] | None:
    """What is added to a quantity before the index, « et demie », "-and-a-half", and the index after it."""
    return phrase_at(tokens, index + (tokens[index].text == "-"), lexicon.indexes["parts"])


def _starts_word(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    """A single letter followed by an apostrophe, a full stop or a bracket is no unit; before a word few are ("2.7 t of steel")."""
    return (tokens[index + 1].glued and tokens[index + 1].text in ("'", ")", "-", "(")) or (
        tokens[index].text in ("A", "N", "s", "t", "V", "J")
        and not tokens[index].glued
        and tokens[index + 1].kind == "w"
        and tokens[index + 1].low not in lexicon.partitives
        and tokens[index + 1].low not in lexicon.rates
    )
