"""Dates, full and partial, whose month is a word; those in digits are read first."""

from dataclasses import replace

from ..locales.lexicon import Lexicon
from .dates_in_digits import date_fact, is_year, read_digits_of_date
from .fact import Fact
from .times import half_of_day
from .tokens import Token, Tokens, phrase_at
from .units import read_unit


def _day(token: Token) -> int | None:
    if token.kind == "n" and len(token.text) <= 2 and 1 <= int(token.text) <= 31:
        return int(token.text)
    return None


def _month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """The month named at the index and the index after it (a full stop of an abbreviation included)."""
    token = tokens[index]
    if token.kind != "w":
        return None
    number = lexicon.months.get(token.low) or _pointed_month(tokens, index, lexicon)
    if number is None:
        return None
    after = index + 1
    if lexicon.capital_months and not token.text[0].isupper():
        beside = tokens[after].kind == "n" or (index and tokens[index - 1].kind == "n")
        alone = len(token.low) >= _UNMISTAKABLE  # april and june are people, august is an adjective
        if token.low in lexicon.doubtful_months or len(token.low) < 4 or not (beside or alone):
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


def _pointed_month(tokens: Tokens, index: int, lexicon: Lexicon) -> int | None:
    """A month that only its full stop, or a day and a year around it, tell from a number: « 25 sept. 2025 »."""
    point, before = tokens[index + 1], tokens[index - 1]
    dated = tokens[index + 2].kind == "n" and (not index or before.kind != "w" or before.low in lexicon.date_links)
    pointed = point.text == "." and point.glued and dated
    between = before.kind == "n" and index > 0 and is_year(point)
    return lexicon.months.get(tokens[index].low + ".") if pointed or between else None


_UNMISTAKABLE = 7


def _year_after(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[int | None, int]:
    """The year at the index, over a comma or a link word, and the index after it."""
    position = index
    if tokens[position].text == ",":
        position += 1
        if tokens[position].low in lexicon.definites:
            return None, index  # "last September, the 2024 edition"
    for _ in range(_LINKS_OF_YEAR):
        if tokens[position].low in lexicon.date_links:
            position += 1
    if is_year(tokens[position]) and not (tokens[position + 1].glued and tokens[position + 1].text in "/%"):
        return int(tokens[position].text), position + 1
    return None, index


_LINKS_OF_YEAR = 3
"""Words: "in the year 1971", « de l'année 1971 »."""


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
        return (
            read_digits_of_date(tokens, index, lexicon)
            or _day_first(tokens, index, lexicon)
            or _year_before_month(tokens, index, lexicon)
        )
    if token.kind == "w":
        month = _month(tokens, index, lexicon)
        if month:
            return _month_first(tokens, index, *month, lexicon)
        if token.low in lexicon.indexes["ordinals"] or token.low in lexicon.indexes["numerals"]:
            return _day_first(tokens, index, lexicon)
    return None


def _year_before_month(tokens: Tokens, index: int, lexicon: Lexicon) -> tuple[list[Fact], int] | None:
    """ "The 2020 September outlook"."""
    if not (lexicon.month_first and is_year(tokens[index]) and tokens[index + 1].text[:1].isupper()):
        return None
    month = _month(tokens, index + 1, lexicon)
    if month is None or _ordinal_day(tokens, month[1], lexicon) or is_year(tokens[month[1]]):
        return None
    return [date_fact((int(tokens[index].text), month[0], None), tokens, index, month[1])], month[1]


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
        hyphen = tokens[after].text == "-" and tokens[after].glued and tokens[after + 1].glued  # "12-June"
        month = _month(tokens, after + hyphen, lexicon)
        if month and tokens[after - 1].low in lexicon.definites and _day(tokens[month[1]]):
            return None  # "page 28 of the March 21 issue"
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
        date_fact((year, number, day), tokens, start, after if day_index == len(days) - 1 else stop)
        for day_index, (day, start, stop) in enumerate(days)
    ]
    if len(days) == 1 and year is None and after - days[0][2] > _ITS_MONTH:
        return _further_months(tokens, facts, after, lexicon)
    return facts, after


_ITS_MONTH = 1
"""Tokens after the number of a day that are its month: "15th of March" has more, "15 March" has not."""


def _further_months(tokens: Tokens, facts: list[Fact], after: int, lexicon: Lexicon) -> tuple[list[Fact], int]:
    """The date with those of the months listed after the first: "the 15th day of March, June and September"."""
    months, end, whole = [], after, False
    while (linked := _links(tokens, end, lexicon)) and (month := _month(tokens, linked, lexicon)):
        months.append((month[0], linked, month[1]))
        end, whole = month[1], tokens[linked - 1].text not in _COMMAS
    if not whole:
        return facts, after  # "the 10th day of March, April figures must be sent"
    year, end = _year_after(tokens, end, lexicon)
    if tokens[end].kind == "n":
        return facts, after  # "and September 5"
    (_, number, day), *_ = (fact.value for fact in facts)
    facts[0] = replace(facts[0], value=(year, number, day))
    return [*facts, *(date_fact((year, one, day), tokens, start, stop) for one, start, stop in months)], end


_COMMAS = frozenset(",/&-–—")


def _month_first(
    tokens: Tokens, index: int, number: int, after: int, lexicon: Lexicon
) -> tuple[list[Fact], int] | None:
    days: list[tuple[int, int, int]] = []
    hyphen, next_one = tokens[after : after + 2]
    position = after + (hyphen.text == "-" and hyphen.glued and next_one.glued)  # "Jan-01"
    while len(days) <= 12:
        if lexicon.capital_months and tokens[position].low in lexicon.date_links:
            position += 1
        found = _ordinal_day(tokens, position, lexicon) if lexicon.month_first else None
        if (
            found is None
            or _goes_on(tokens, found[1])
            or (days and (_is_hour(tokens, found[1], lexicon) or read_unit(tokens, found[1], lexicon, digits=True)))
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
                date_fact(
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
        return [date_fact((None, number, None), tokens, index, index + 1, firm=False)], index + 1
    return [date_fact((year, number, None), tokens, index, end)], end


def _goes_on(tokens: Tokens, after: int) -> bool:
    """Whether the digits before the index are no day but the beginning of something else: 12%, 12:30, 12(3)."""
    sign = tokens[after]
    return sign.glued and (sign.text in ("%", "(") or (sign.text == ":" and tokens[after + 1].kind == "n"))


def _is_hour(tokens: Tokens, after: int, lexicon: Lexicon) -> bool:
    """Whether the number before the index is an hour: "March 5, 6 p.m.", "March 5, 6–8 p.m."."""
    if tokens[after].text in "-–" and tokens[after + 1].kind == "n":
        after += 2
    return half_of_day(tokens, after, lexicon)[0] is not None


def _days_without_space(tokens: Tokens, index: int) -> list[tuple[int, int, int]]:
    """« April 6,8 »: two days that look like one number."""
    pieces = tokens[index].text.split(",") if tokens[index].kind == "n" else []
    if len(pieces) < 2 or not all(
        piece.isdigit() and len(piece) <= 2 and 1 <= int(piece) <= 31 for piece in pieces
    ):
        return []
    return [(int(piece), index, index + 1) for piece in pieces]
