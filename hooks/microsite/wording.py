"""A value written in a locale: numbers, quantities, dates, money, lists. HTML out: words of the data escaped, and `<sup>`.

Formats are CLDR's, by Babel; what CLDR leaves open comes from the Locale.
"""

import re
from decimal import Decimal
from fractions import Fraction
from functools import cache
from html import escape, unescape

import babel
from babel import dates, lists, numbers, units

from .locales import Locale
from .model.figures import Figure
from .model.values import When, first_day

_TAG = re.compile(r"<[^>]*>")
_COMPACT_FROM = 1_000_000
_MAGNITUDES = (10**9, 10**6, 10**3)


def write_number(value: Decimal | int, locale: Locale) -> str:
    """`1300000` -> « 1,3 million », `48000` -> « 48 000 », `2.5` -> "2.5"."""
    value = Decimal(value)
    if _is_round(value, _COMPACT_FROM):
        return _compact(value, locale)
    return numbers.format_decimal(value, locale=locale.babel, decimal_quantization=False)


def _compact(value: Decimal, locale: Locale) -> str:
    """« 1 milliard », « 1,5 million », « 30 millions »: the noun agrees with the number written before it."""
    magnitude = 10**9 if abs(value) >= 10**9 else 10**6
    scaled = (value / magnitude).normalize()
    patterns = _babel(locale).compact_decimal_formats["long"]
    category = _babel(locale).plural_form(scaled if scaled % 1 else int(scaled))
    pattern = patterns.get(category, patterns["other"])[str(magnitude)].pattern
    return pattern.replace("0", numbers.format_decimal(scaled, locale=locale.babel, decimal_quantization=False))


def _is_round(value: Decimal, least: int) -> bool:
    """Whether the value, `least` or more, is told in full by two decimals of its magnitude (1.25 million)."""
    magnitude = next((one for one in _MAGNITUDES if one >= least and abs(value) >= one), None)
    return magnitude is not None and value % (magnitude // 100) == 0


def write_money(value: Decimal, currency: str | None, locale: Locale, *, short: bool = False) -> str:
    """`30000000`, EUR -> « 30 millions d'euros », short « 30 M€ »; "€30 million" both ways. No currency: the number."""
    if currency is None:
        return write_number(value, locale)
    large = _is_round(value, _COMPACT_FROM)
    symbol_first = numbers.format_currency(1, currency, locale=locale.babel).find("1") > 0
    if symbol_first and large:
        return f"{numbers.get_currency_symbol(currency, locale=locale.babel)}{write_number(value, locale)}"
    if short and not symbol_first and _is_round(value, 1_000):
        written = numbers.format_compact_currency(value, currency, locale=locale.babel, fraction_digits=2)
        return locale.short_money(written)
    if large:
        noun = numbers.get_currency_name(currency, count=2, locale=locale.babel)
        return locale.join_unit(write_number(value, locale), noun)
    pattern = _babel(locale).currency_formats["standard"].pattern
    if value % 1 == 0:
        pattern = pattern.replace(".00", "")
    return numbers.format_currency(value, currency, pattern, locale=locale.babel, currency_digits=False)


def write_percent(value: Decimal, locale: Locale) -> str:
    """`55` -> « 55 % », "55%"."""
    return numbers.format_percent(value / 100, locale=locale.babel, decimal_quantization=False)


def in_plain_words(written: str) -> str:
    """What this module wrote, for where HTML has no place: without `<sup>`, each sign as it is."""
    return unescape(_TAG.sub("", written))


def write_figure(
    figure: Figure, locale: Locale, *, unit: bool = True, qualifier: bool = True, short: bool = False,
) -> str:
    """The quantity as a sentence wants it: qualifier, number, unit, rate; each may be left out."""
    number = _bare(figure, locale, short)
    if unit and figure.unit is not None:
        noun = escape(figure.unit.form(locale.code, _plural(figure.value, locale)), quote=False)
        if figure.measure in ("percent", "fraction"):
            number = f"{number} {noun}"
        elif figure.measure == "rank":
            number = f"{number}\u00a0{noun}"
        elif figure.measure == "money":
            number = f"{number} {noun}"
        else:
            number = locale.join_unit(number, noun)
    if unit and figure.per:
        number = f"{number} {locale.rates[figure.per]}"
    if qualifier and figure.qualifier not in ("exact", "several"):
        number = locale.contract(locale.qualifiers[figure.qualifier].format(number))
    return number


def _bare(figure: Figure, locale: Locale, short: bool) -> str:
    value = figure.value
    if isinstance(value, Fraction):
        return locale.fractions.get(str(value)) or f"{value.numerator}/{value.denominator}"
    if figure.qualifier == "several":
        words = locale.several[int(value)]
        if figure.measure == "money" and figure.currency:
            return _several_money(words, figure.currency, locale)
        return words
    if figure.measure == "percent":
        return write_percent(value, locale)
    if figure.measure == "money":
        return write_money(value, figure.currency, locale, short=short)
    if figure.measure == "rank":
        return locale.ordinal(int(value))
    if figure.measure == "year":
        return str(int(value))
    return write_number(value, locale)


def _several_money(words: str, currency: str, locale: Locale) -> str:
    return locale.join_unit(words, numbers.get_currency_name(currency, count=2, locale=locale.babel))


@cache
def _babel(locale: Locale) -> babel.Locale:
    return babel.Locale.parse(locale.babel)


def _plural(value: Decimal | Fraction, locale: Locale) -> str:
    if isinstance(value, Fraction):
        return "other"
    return _babel(locale).plural_form(value.normalize() if value % 1 else int(value))


@cache
def write_date(text: str, locale: Locale, *, year: bool = True) -> str:
    """`2024-11-13` -> « 13 novembre 2024 », "November 13, 2024"; `2024-11`, `2024` likewise."""
    precision = ("year", "month", "day" if year else "day-no-year")[text.count("-")]
    day = first_day(text)
    written = dates.format_date(day, locale.date_patterns[precision], locale=locale.babel)
    if precision.startswith("day") and day.day == 1 and locale.first_day != "1":
        written = locale.first_day + written.removeprefix("1")
    return written.replace(" ", "\u00a0", 1) if precision.startswith("day") else written


def write_when(when: When, locale: Locale, *, year: bool = True) -> str:
    """Any When: a date, a span (`2021–2022`), after, by the end of, undated."""
    if when.form == "undated":
        return locale.spans["undated"]
    if when.form == "after":
        return locale.spans["after"].format(_in_sentence(when.start, locale))
    if when.form == "before":
        span = "before-day" if when.end.count("-") == 2 else "before"
        return locale.contract(locale.spans[span].format(_in_sentence(when.end, locale)))
    if when.form == "interval":
        if "-" not in when.start and "-" not in when.end:
            return locale.spans["years"].format(when.start, when.end)
        ends = (_in_sentence(part, locale) for part in (when.start, when.end))
        return locale.contract(locale.spans["range"].format(*ends))
    return write_date(when.start, locale, year=year)


def write_as_of(when: When, locale: Locale) -> str:
    """When a fact held or a document was written; an interval or an open end means that it is undated."""
    if when.form == "interval":
        return locale.spans["within"].format(*(_in_sentence(part, locale) for part in (when.start, when.end)))
    if when.form == "after":
        return locale.spans["undated-after"].format(_in_sentence(when.start, locale))
    return write_when(when, locale)


def _in_sentence(text: str, locale: Locale) -> str:
    """A date after a preposition: « après le 28 janvier 2021 », « après janvier 2021 »."""
    written = write_date(text, locale)
    return locale.spans["article"].format(written) if text.count("-") == 2 else written


def write_list(items: list[str], locale: Locale) -> str:
    """« a, b et c », "a, b and c"."""
    return lists.format_list(items, locale=locale.lists) if items else ""


def write_phone(number: str, locale: Locale) -> str:
    """E.164 -> the international form, with no-break spaces."""
    import phonenumbers

    parsed = phonenumbers.parse(number)
    written = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    return written.replace(" ", "\u00a0")


def write_country(code: str, locale: Locale) -> str:
    return _babel(locale).territories[code]


def write_language(code: str, locale: Locale) -> str:
    """Name of a language, in the locale."""
    return _babel(locale).languages[code]


def write_size(octets: int, locale: Locale) -> str:
    """How large a file is: « 42 ko », "42 kB"."""
    return units.format_unit(max(1, round(octets / 1000)), "digital-kilobyte", "short", locale=locale.babel)
