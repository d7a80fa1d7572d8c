"""Dates in digits: 2021-04-01, 13/11/2024, 2023-Sep-15."""

from ..locales.lexicon import Lexicon
from .fact import Fact
from .tokens import Token, Tokens


def is_year(token: Token) -> bool:
    """Whether digits are rather a year than a count: 1500 to 2199."""
    return (
        token.kind == "n"
        and len(token.text) == 4
        and token.text.isascii()
        and token.text.isdigit()
        and 1500 <= int(token.text) <= 2199
    )


def read_digits_of_date(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """2021-04-01, 13/11/2024, 31.5.2021, 2016-03, 02/04; with the month as a word between hyphens, 2023-Sep-15."""
    first, sign, second, other, third = (
        tokens[index : index + 5] if len(tokens) >= index + 5 else [tokens[index]] * 5
    )
    if (
        sign.text in ("-", "/")
        and sign.glued
        and other.text == sign.text
        and second.kind == third.kind == "n"
    ):
        parts = first.text, second.text, third.text
    else:
        return (
            _dotted(tokens, index, lexicon)
            or _year_and_month(tokens, index)
            or _without_year(tokens, index, lexicon)
            or _with_named_month(tokens, index, lexicon)
        )
    if not all(part.isascii() and part.isdigit() and len(part) in (1, 2, 4) for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31:
        return [date_fact((numbers[0], numbers[1], numbers[2]), tokens, index, index + 5)], index + 5
    if [len(part) for part in parts] == [2, 2, 2] and sign.text == "/":
        numbers[2] += 1900 if numbers[2] > 50 else 2000
        parts = (*parts[:2], str(numbers[2]))
    if len(parts[2]) == 4 and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        day, month = (numbers[1], numbers[0]) if lexicon.month_first else (numbers[0], numbers[1])
        if month > 12:
            day, month = month, day
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        swapped = (((numbers[2], day, month), ""),) if lexicon.month_first and day <= 12 and day != month else ()
        return [date_fact((numbers[2], month, day), tokens, index, index + 5, others=swapped)], index + 5
    return None


def _year_and_month(tokens: Tokens, index: int) -> tuple[list[Fact], int] | None:
    """2016-03; 2011-12 is rather two years."""
    year, sign, month = tokens[index : index + 3]
    if not (is_year(year) and sign.text == "-" and sign.glued and month.kind == "n" and month.glued):
        return None
    if len(month.text) != 2 or not month.text.isdigit() or not 1 <= int(month.text) <= 12:
        return None
    if int(month.text) == int(year.text[2:]) + 1:
        return None
    return [date_fact((int(year.text), int(month.text), None), tokens, index, index + 3)], index + 3


def _without_year(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """02/04 where a leading zero tells a date from a fraction."""
    first, sign, second, after = tokens[index : index + 4]
    if sign.text != "/" or not (sign.glued and second.glued) or len(first.text) != 2 or len(second.text) != 2:
        return None
    if (
        not (first.text.isdigit() and second.text.isdigit())
        or "0" not in (first.text[0], second.text[0])
        or after.text == "/"
    ):
        return None
    day, month = (second, first) if lexicon.month_first else (first, second)
    if not (1 <= int(day.text) <= 31 and 1 <= int(month.text) <= 12):
        return None
    return [date_fact((None, int(month.text), int(day.text)), tokens, index, index + 3)], index + 3


def _with_named_month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """2023-Sep-15, 15-Sep-2023."""
    first, sign, month, other, second = tokens[index : index + 5]
    number = lexicon.months.get(month.low)
    if number is None or not (sign.text == other.text == "-" and all(token.glued for token in (sign, month, other, second))):
        return None
    year, day = (first, second) if is_year(first) else (second, first)
    if not (is_year(year) and day.kind == "n" and len(day.text) <= 2 and 1 <= int(day.text) <= 31):
        return None
    return [date_fact((int(year.text), number, int(day.text)), tokens, index, index + 5)], index + 5


def _dotted(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """31.5.2021; 12.2018 where decimals have a comma."""
    parts = tokens[index].text.split(".")
    if len(parts) == 2 and len(parts[0]) == 2 and lexicon.decimal != "." and parts[0].isdigit() and 1 <= int(parts[0]) <= 12:
        if len(parts[1]) == 4 and 1900 <= int(parts[1]) <= 2199:
            return [date_fact((int(parts[1]), int(parts[0]), None), tokens, index, index + 1)], index + 1
    if (
        len(parts) == 3
        and len(parts[2]) == 4
        and len(parts[0]) <= 2
        and len(parts[1]) <= 2
        and all(p.isascii() and p.isdigit() for p in parts)
    ):
        day, month, year = map(int, parts)
        if 1 <= day <= 31 and 1 <= month <= 12:
            return [date_fact((year, month, day), tokens, index, index + 1)], index + 1
    return None


def date_fact(
    value: tuple, tokens: Tokens, start: int, after: int, firm: bool = True, others: tuple = ()
) -> Fact:
    """A date (year, month, day), None for what is unsaid, written from the token `start` up to before `after`."""
    return Fact("date", value, *tokens.surface(start, after), firm=firm, others=others)
