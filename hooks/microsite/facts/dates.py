"""Dates, full and partial, in words and in digits."""

from ..locales.lexicon import Lexicon
from .fact import Fact
from .tokens import Token, Tokens, phrase_at


def is_year(token: Token) -> bool:
    return (
        token.kind == "n"
        and len(token.text) == 4
        and token.text.isascii()
        and token.text.isdigit()
        and 1500 <= int(token.text) <= 2199
    )


def _day(token: Token) -> int | None:
    if token.kind == "n" and len(token.text) <= 2 and 1 <= int(token.text) <= 31:
        return int(token.text)
    return None


def _month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The month named at the index and the index after it (a full stop of an abbreviation included)."""
    token = tokens[index]
    if token.kind != "w":
        return None
    number = lexicon.months.get(token.low)
    if number is None:
        return None
    after = index + 1
    if lexicon.capital_months and not token.text[0].isupper():
        beside = tokens[after].kind == "n" or (index and tokens[index - 1].kind == "n")
        if token.low in lexicon.doubtful_months or len(token.low) < 4 or not beside:
            return None
    if tokens[after].kind == "n" and tokens[after].glued:  # a code such as avr32
        return None
    if (
        len(token.low) <= 5
        and tokens[after].text == "."
        and tokens[after].glued
        and tokens[after + 1].kind == "n"
    ):
        after += 1
    return number, after


def _year_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """The year at the index, over a comma or a link word, and the index after it."""
    position = index
    if tokens[position].text == ",":
        position += 1
    for _ in range(2):
        if tokens[position].low in lexicon.date_links:
            position += 1
    if is_year(tokens[position]) and not (tokens[position + 1].glued and tokens[position + 1].text in "/%"):
        return int(tokens[position].text), position + 1
    return None, index


def _ordinal_day(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """A day of the month in digits, `1er` and `21st` included, and the index after it."""
    day = _day(tokens[index])
    if day is None:
        return None
    after = index + 1
    if tokens[after].kind == "w" and tokens[after].glued and tokens[after].low in lexicon.ordinal_suffixes:
        after += 1
    return day, after


def _word_day(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    found = phrase_at(tokens, index, lexicon.indexes["ordinals"]) or phrase_at(
        tokens, index, lexicon.indexes["numerals"]
    )
    if found and 1 <= found[0] <= 31:
        return found[0], found[1]
    return None


def read_date(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """The dates that begin at the index: one, or the members of a list that shares its month."""
    token = tokens[index]
    if token.kind == "n":
        return _numeric(tokens, index, lexicon) or _day_first(tokens, index, lexicon)
    if token.kind == "w":
        month = _month(tokens, index, lexicon)
        if month:
            return _month_first(tokens, index, *month, lexicon)
        if token.low in lexicon.indexes["ordinals"] or token.low in lexicon.indexes["numerals"]:
            return _day_first(tokens, index, lexicon)
    return None


def _links(tokens: Tokens, index: int, lexicon: Lexicon) -> int:
    """Index after a link between two days (`et le`, `to`, `-`, `,`), or 0 when there is none."""
    position = index
    if tokens[position].text in (",", "-", "–", "—", "/", "&"):
        position += 1
    if tokens[position].low in lexicon.list_links:
        position += 1
    if position == index:
        return 0
    while tokens[position].low in lexicon.date_links or tokens[position].low in lexicon.weekdays:
        position += 1
    return position


def _day_first(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    days: list[tuple[int, int, int]] = []
    position = index
    while True:
        found = (
            _ordinal_day(tokens, position, lexicon)
            if tokens[position].kind == "n"
            else _word_day(tokens, position, lexicon)
        )
        if found is None:
            return None
        days.append((found[0], position, found[1]))
        after = found[1]
        while tokens[after].low in lexicon.date_links:
            after += 1
        month = _month(tokens, after, lexicon)
        if month:
            break
        linked = _links(tokens, found[1], lexicon)
        if not linked or len(days) > 12:
            return None
        position = linked
    number, after = month
    year, after = _year_after(tokens, after, lexicon)
    if tokens[index].kind == "w" and len(days) > 1 and year is None:
        days = days[-1:]
        if days[0][1] != index:
            return None
    facts = [
        _fact((year, number, day), tokens, start, after if day_index == len(days) - 1 else stop)
        for day_index, (day, start, stop) in enumerate(days)
    ]
    return facts, after


def _month_first(
    tokens: Tokens, index: int, number: int, after: int, lexicon: Lexicon
) -> tuple[list[Fact], int] | None:
    days: list[tuple[int, int, int]] = []
    position = after
    while len(days) <= 12:
        if lexicon.capital_months and tokens[position].low in lexicon.date_links:
            position += 1
        found = _ordinal_day(tokens, position, lexicon) if lexicon.month_first else None
        if (
            found is None
            or _goes_on(tokens, found[1])
            or (days and _month(tokens, found[1], lexicon))
        ):
            break
        days.append((found[0], position, found[1]))
        linked = _links(tokens, found[1], lexicon)
        if not linked or not _ordinal_day(tokens, linked, lexicon):
            break
        position = linked
    if not days and lexicon.month_first:
        days = _days_without_space(tokens, position)
    if days:
        year, end = _year_after(tokens, days[-1][2], lexicon)
        facts = []
        for order, (day, start, stop) in enumerate(days):
            facts.append(
                _fact(
                    (year, number, day),
                    tokens,
                    index if order == 0 else start,
                    end if order == len(days) - 1 else stop,
                )
            )
        return facts, end
    year, end = _year_after(tokens, after, lexicon)
    if year is None and (
        tokens[index].low in lexicon.doubtful_months
        or (not lexicon.capital_months and tokens[index].text[0].isupper() and index)  # « sur Mars »
        or (len(tokens[index].low) < 4 and not lexicon.months.get(tokens[index].low))
    ):
        return [_fact((None, number, None), tokens, index, index + 1, firm=False)], index + 1
    return [_fact((year, number, None), tokens, index, end)], end


def _goes_on(tokens: Tokens, after: int) -> bool:
    """Whether the digits before the index are no day but the beginning of something else: 12%, 12:30, 12(3)."""
    sign = tokens[after]
    return sign.glued and (sign.text in ("%", "(") or (sign.text == ":" and tokens[after + 1].kind == "n"))


def _days_without_space(tokens: Tokens, index: int) -> list[tuple[int, int, int]]:
    """« April 6,8 »: two days that look like one number."""
    pieces = tokens[index].text.split(",") if tokens[index].kind == "n" else []
    if len(pieces) < 2 or not all(
        piece.isdigit() and len(piece) <= 2 and 1 <= int(piece) <= 31 for piece in pieces
    ):
        return []
    return [(int(piece), index, index + 1) for piece in pieces]


def _numeric(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """2021-04-01, 13/11/2024, 31.5.2021."""
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
            _dotted(tokens, index) or _year_and_month(tokens, index) or _without_year(tokens, index, lexicon)
        )
    if not all(part.isascii() and part.isdigit() and len(part) in (1, 2, 4) for part in parts):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4 and len(parts[1]) <= 2 and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31:
        return [_fact((numbers[0], numbers[1], numbers[2]), tokens, index, index + 5)], index + 5
    if [len(part) for part in parts] == [2, 2, 2] and sign.text == "/":
        numbers[2] += 1900 if numbers[2] > 50 else 2000
        parts = (*parts[:2], str(numbers[2]))
    if len(parts[2]) == 4 and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        day, month = (numbers[1], numbers[0]) if lexicon.month_first else (numbers[0], numbers[1])
        if month > 12:
            day, month = month, day
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        swapped = (((numbers[2], day, month), ""),) if day <= 12 and day != month else ()
        return [_fact((numbers[2], month, day), tokens, index, index + 5, others=swapped)], index + 5
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
    return [_fact((int(year.text), int(month.text), None), tokens, index, index + 3)], index + 3


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
    return [_fact((None, int(month.text), int(day.text)), tokens, index, index + 3)], index + 3


def _dotted(tokens: Tokens, index: int) -> tuple[list[Fact], int] | None:
    parts = tokens[index].text.split(".")
    if (
        len(parts) == 3
        and len(parts[2]) == 4
        and len(parts[0]) <= 2
        and len(parts[1]) <= 2
        and all(p.isascii() and p.isdigit() for p in parts)
    ):
        day, month, year = map(int, parts)
        if 1 <= day <= 31 and 1 <= month <= 12:
            return [_fact((year, month, day), tokens, index, index + 1)], index + 1
    return None


def _fact(
    value: tuple, tokens: Tokens, start: int, after: int, firm: bool = True, others: tuple = ()
) -> Fact:
    return Fact("date", value, *tokens.surface(start, after), firm=firm, others=others)
