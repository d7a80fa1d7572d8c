"""Partial dates and clock times in pairs: what both say must be the same."""

import re
from collections import defaultdict
from collections.abc import Hashable
from fractions import Fraction
from itertools import islice

from .facts import Fact
from .matched import Key, Matched, pair_open


def pair_dates(matched: Matched) -> None:
    """Partial dates: what both say must be the same; then the parts of a date against numbers that stand
    alone."""

    def at(*positions: int) -> Key:
        def key(fact: Fact) -> Hashable | None:
            if fact.kind != "date" or any(fact.value[position] is None for position in positions):
                return None
            return tuple(fact.value[position] for position in positions)

        return key

    def complete(*positions: int) -> Key:
        """The same parts of a date that says these parts and no others."""
        parts = at(*positions)
        return lambda fact: (
            parts(fact)
            if fact.kind == "date" and sum(part is not None for part in fact.value) == len(positions)
            else None
        )

    for positions in ((1, 2), (0, 1), (1,)):
        pair_open(matched, at(*positions), complete(*positions), matched.pairs)
        pair_open(matched, complete(*positions), at(*positions), matched.pairs)
    for one, other in (("left_open", "right_open"), ("right_open", "left_open")):
        _take_apart(matched, one, other)


def _take_apart(matched: Matched, one: str, other: str) -> None:
    """A date whose year, or whose day, stands alone in the other text is confirmed by it, part by part."""
    numbers: dict[object, list[Fact]] = defaultdict(list)
    dates = [fact for fact in getattr(matched, one) if fact.kind == "date"]
    if not dates:
        return
    for fact in getattr(matched, other):
        if fact.kind == "number":
            numbers[fact.value].append(fact)
        elif fact.kind == "date" and fact.value[1] is not None:
            numbers[("month", fact.value[1])].append(fact)
    confirmed: set[int] = set()
    for fact in dates:
        year, month, day = fact.value
        if numbers.get(("month", month)):
            continue
        parts = [part for part in (year, day) if part is not None]
        found = [numbers[part][-1] for part in parts if numbers.get(part)]
        if len(found) == len(parts) and (
            month is None or (parts and _month_elsewhere(matched, month, other))
        ):
            confirmed.add(id(fact))
            for number in found:
                if numbers[number.value] and numbers[number.value][-1] is number:
                    numbers[number.value].pop()
                confirmed.add(id(number))
                matched.loose.append((fact, number) if one == "left_open" else (number, fact))
    for name in (one, other):
        setattr(matched, name, [fact for fact in getattr(matched, name) if id(fact) not in confirmed])


def _month_elsewhere(matched: Matched, month: int, other: str) -> bool:
    """Whether the other text names the month in some date."""
    reading = matched.right if other == "right_open" else matched.left
    return any(candidate.kind == "date" and candidate.value[1] == month for candidate in reading.facts[:200])


def pair_hours(matched: Matched) -> None:
    """« 7 h » is rather "7 a.m." than seven of anything else."""

    def hour(fact: Fact) -> Hashable | None:
        if fact.kind == "time" and fact.value % 60 == 0:
            return fact.value // 60
        return fact.value if fact.kind == "number" and fact.unit == "hour" else None

    if any(fact.kind == "time" for fact in (*matched.left_open, *matched.right_open)):
        pair_open(matched, hour, hour, matched.loose)


def pair_clock_times(matched: Matched) -> None:
    """A full hour may be written as a number of hours: « 9 h », "9 a.m."; « 2 h 30 » may be "2.5 hours" or "150 min"."""
    if not any(_tells_time(fact) for reading in (matched.left, matched.right) for fact in islice(reading.facts, 400)):
        return
    pair_open(matched, _half_day_if_unsure, _half_day, matched.loose)
    pair_open(matched, _half_day, _half_day_if_unsure, matched.loose)
    pair_open(matched, _minutes_of_day, _minutes_of_day, matched.loose)
    pair_open(matched, _parted, _spoken, matched.loose)
    pair_open(matched, _spoken, _parted, matched.loose)


def _tells_time(fact: Fact) -> bool:
    """Whether it is a clock time, or an hour of the afternoon: « de 9 h à 17 h », "from 9 to 5"."""
    return fact.kind == "time" or (fact.unit == "hour" and isinstance(fact.value, int) and 13 <= fact.value <= 23)


def _minutes_of_day(fact: Fact) -> int | None:
    """The minutes since midnight of a clock time, which may be written as hours; the midnight that ends a day is none."""
    if fact.kind == "time":
        return fact.value % 1440
    hours = fact.kind == "number" and fact.form not in ("implied", "rank", "article") and fact.unit in ("", "hour")
    least = 0 if fact.unit else 1
    return fact.value * 60 % 1440 if hours and isinstance(fact.value, int) and least <= fact.value <= 24 else None


def _half_day(fact: Fact) -> int | None:
    minutes = _minutes_of_day(fact)
    return None if minutes is None else minutes % 720


def _half_day_if_unsure(fact: Fact) -> int | None:
    """The same for what may be morning or afternoon: "8:30", but neither « 8 h 30 » nor "8:30 a.m." nor « midi »."""
    minutes = _minutes_of_day(fact)
    if minutes is None or minutes >= 780 or _HALF_SAID.search(fact.surface):
        return None
    return None if fact.kind == "time" and _NOON.fullmatch(fact.surface) else minutes % 720


_NOON = re.compile(r"[^\W\d]+")
"""One word: « midi », "midnight"."""
_HALF_SAID = re.compile(r"[ap]\.? ?m\b|\d ?h(?: ?\d|$)|\d ?[^\W\d]+ [^\W\d]", re.IGNORECASE)
"""By its letters, by a clock of 24 hours, or by words: « 9 heures du matin »."""


def _parted(fact: Fact) -> int | None:
    """Minutes of a time that is no full hour, as of a duration."""
    return fact.value % 720 if fact.kind == "time" and fact.value % 60 else None


def _spoken(fact: Fact) -> Hashable | list | None:
    """Minutes of a number of minutes, or of hours with a decimal part, as they are and as they are spoken."""
    if fact.kind != "number" or isinstance(fact.value, str | tuple):
        return None
    if fact.unit == "minute" and isinstance(fact.value, int):
        return fact.value
    if isinstance(fact.value, Fraction) and fact.unit in ("", "hour"):
        written = int(fact.value) % 12 * 60 + round((fact.value % 1) * 100)
        return [written, round(fact.value * 60)] if fact.unit else written
    return None
