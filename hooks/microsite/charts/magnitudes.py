"""Quantities of one kind side by side, as bars from zero; and a share as so many cells out of all."""

from dataclasses import dataclass
from fractions import Fraction

from .drawing import Cell, Chart, Drawing, Shape, Words, bar, stacked
from .lettering import broken

_CELLS = 20


@dataclass(frozen=True)
class Magnitude:
    """A quantity and how it is written."""

    value: Fraction
    label: str
    written: str
    about: str
    """Key of its figure."""


def magnitudes(quantities: tuple[Magnitude, ...], headings: tuple[str, str], hue: str) -> Chart:
    """`headings`: of the columns of labels and of values."""
    rows = tuple((Cell(one.label, one.about), Cell(one.written)) for one in quantities)
    return Chart(_bars(quantities, 1100, 660, 17, hue), _bars(quantities, 300, 300, 14, hue), headings, rows)


def _bars(quantities: tuple[Magnitude, ...], sheet: int, reach: int, size: float, hue: str) -> Drawing:
    """`reach`: length of the longest bar."""
    most = max(one.value for one in quantities)
    marks: list[Shape | Words] = []
    y = 0.0
    for one in quantities:
        written, label = broken(one.written, size * 1.25, sheet), broken(one.label, size, sheet)
        marks += stacked(0, y + size * 1.3, written, size * 1.55, "value strong tinted", hue)
        y += size * (0.7 + 1.55 * len(written))
        marks += stacked(0, y + size, label, size * 1.4, "body")
        y += size * (0.6 + 1.4 * len(label))
        marks.append(bar(0, y, float(reach * one.value / most), size * 1.5, 5, "disc", hue))
        y += size * 3.3
    return Drawing(sheet, round(y - size * 1.4), tuple(marks))


def share(value: Fraction) -> Drawing:
    """A part of one, in cells: a cell may be filled in part."""
    cell, gap = 13.0, 3.0
    marks = []
    for place in range(_CELLS):
        x, y = (cell + gap) * (place % 10), (cell + gap) * (place // 10)
        filled = min(max(value * _CELLS - place, 0), 1)
        marks.append(bar(x, y, cell, cell, 3, "empty"))
        if filled:
            marks.append(bar(x, y, float(cell * filled), cell, 3, "disc"))
    return Drawing(round(10 * (cell + gap) - gap), round(2 * (cell + gap) - gap), tuple(marks))
