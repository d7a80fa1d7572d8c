"""The common history on an axis: what was achieved above each partner's line, what was planned below it.

Marks carry the numbers of the list that the page shows, which is also what a narrow screen gets instead.
"""

from dataclasses import dataclass
from datetime import date

from .drawing import Chart, Drawing, Link, Shape, Words, bar, line, words


@dataclass(frozen=True)
class Moment:
    """Something achieved or planned, at its place in the list of the page."""

    place: int
    """From 1, in the order of the list."""
    start: date | None
    end: date | None
    """First and last day it may mean; no start: by then, no end: from then on, neither: undated."""
    planned: bool
    lines: tuple[str, ...]
    """Partners that it belongs to."""
    address: str
    name: str


_SHEET, _LEFT, _UNDATED, _MARK, _HALF_ROW = 1100, 132, 92, 24, 30


@dataclass(frozen=True)
class _Scale:
    first: int
    last: int

    @property
    def year(self) -> float:
        return (_SHEET - _LEFT - _UNDATED) / (self.last + 1 - self.first)

    def x(self, day: date) -> float:
        return _LEFT + self.year * (day.year - self.first + (day.timetuple().tm_yday - 1) / 366)

    @property
    def end(self) -> float:
        return _LEFT + self.year * (self.last + 1 - self.first)


def time_axis(moments: tuple[Moment, ...], lines: dict[str, str], undated: str) -> Chart:
    """`lines`: id -> name of each line, in order; `undated`: what the end of the axis is called, for what has no date."""
    days = [day for moment in moments for day in (moment.start, moment.end) if day]
    scale = _Scale(min(days).year, max(days).year)
    top, marks = 46.0, []
    under: list[Shape | Words] = []
    for identifier, name in lines.items():
        mine = [moment for moment in moments if identifier in moment.lines]
        achieved = _rows([moment for moment in mine if not moment.planned], scale)
        planned = _rows([moment for moment in mine if moment.planned], scale)
        rail = top + 10 + len(achieved) * _HALF_ROW
        bottom = rail + 10 + len(planned) * _HALF_ROW
        under.append(bar(0, top, _SHEET, bottom - top, 12, "lane", identifier))
        under.append(line(_LEFT - 14, rail, _SHEET - 10, rail, "rail thin", identifier))
        under.append(words(16, (top + bottom) / 2 + 6, name, "title tinted", identifier))
        for row, members in enumerate(achieved):
            y = rail - 6 - _HALF_ROW * row - _MARK
            marks += [_mark(moment, x, width, y, identifier) for moment, x, width in members]
        for row, members in enumerate(planned):
            marks += [_mark(moment, x, width, rail + 6 + _HALF_ROW * row, identifier) for moment, x, width in members]
        top = bottom + 8
    return Chart(Drawing(_SHEET, round(top), (*under, *_years(scale, top - 8, undated), *marks)), None)


def _span(moment: Moment, scale: _Scale) -> tuple[float, float]:
    """(left, width): a disc in the middle of the time that is meant, or a bar over a time of several years."""
    if moment.start is None and moment.end is None:
        return scale.end + (_UNDATED - _MARK) / 2, _MARK
    start = scale.x(moment.start) if moment.start else scale.x(moment.end) - _MARK
    end = scale.x(moment.end) if moment.end else scale.end
    if end - start < scale.year * 1.5:
        return (start + end) / 2 - _MARK / 2, _MARK
    return start, end - start


def _rows(moments: list[Moment], scale: _Scale) -> list[list[tuple[Moment, float, float]]]:
    """Moments side by side, in as few rows as keep them apart."""
    rows: list[list[tuple[Moment, float, float]]] = []
    for moment in moments:
        x, width = _span(moment, scale)
        free = next(
            (row for row in rows if all(x >= left + wide + 3 or x + width + 3 <= left for _, left, wide in row)), None,
        )
        if free is None:
            rows.append(free := [])
        free.append((moment, x, width))
    return rows


def _mark(moment: Moment, x: float, width: float, y: float, hue: str) -> Link:
    style = "plan" if moment.planned else "disc"
    number = words(
        x + min(width, _MARK) / 2, y + _MARK / 2 + 4.5, str(moment.place),
        f"middle small strong {'tinted' if moment.planned else 'inside'}", hue,
    )
    return Link(moment.address, moment.name, (bar(x, y, width, _MARK, _MARK / 2, style, hue), number))


def _years(scale: _Scale, bottom: float, undated: str) -> list[Shape | Words]:
    # A number every second year leaves room for wider letters; the last year of all is the one to be read.
    marks: list[Shape | Words] = [
        words(scale.x(date(year, 7, 1)), 26, str(year), "middle small")
        for year in range(scale.last, scale.first - 1, -2)
    ]
    marks += [
        line(x := _LEFT + scale.year * step, 36, x, bottom, "tick")
        for step in range(scale.last + 2 - scale.first)
    ]
    return [*marks, words(scale.end + _UNDATED / 2, 26, undated, "middle small")]
