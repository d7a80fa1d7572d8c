"""What a picture is made of: shapes, words and links on a sheet of a given size."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Shape:
    """An SVG element without content."""

    tag: str
    attributes: dict[str, str]
    style: str = ""
    """Class names of the stylesheet: `.drawing .<style>`."""
    hue: str = ""
    """Id of the partner whose hue it has; none: the site's own."""

    @property
    def classes(self) -> str:
        return _classes(self.style, self.hue)


@dataclass(frozen=True)
class Words:
    """A line of words."""

    x: str
    y: str
    text: str
    style: str = ""
    hue: str = ""

    @property
    def classes(self) -> str:
        return _classes(self.style, self.hue)


@dataclass(frozen=True)
class Link:
    """Marks that lead somewhere."""

    address: str
    name: str
    """What it is for somebody who does not see where it stands."""
    marks: tuple[Shape | Words, ...]


@dataclass(frozen=True)
class Drawing:
    """A sheet with its marks, the first at the bottom."""

    width: int
    height: int
    marks: tuple[Shape | Words | Link, ...]

    @property
    def has_links(self) -> bool:
        return any(isinstance(mark, Link) for mark in self.marks)


@dataclass(frozen=True)
class Cell:
    """A cell of the table behind a picture."""

    text: str
    about: str = ""
    """Id of the record that it names."""


@dataclass(frozen=True)
class Chart:
    """A picture for wide screens, the same for narrow ones, and the table behind them."""

    wide: Drawing
    narrow: Drawing | None
    """None where the page itself shows the same on a narrow screen."""
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = field(default=())


def circle(x: float, y: float, radius: float, style: str = "", hue: str = "") -> Shape:
    return Shape("circle", {"cx": number(x), "cy": number(y), "r": number(radius)}, style, hue)


def bar(x: float, y: float, width: float, height: float, round_by: float = 0, style: str = "", hue: str = "") -> Shape:
    sides = {"x": number(x), "y": number(y), "width": number(width), "height": number(height)}
    return Shape("rect", sides | ({"rx": number(round_by)} if round_by else {}), style, hue)


def line(x1: float, y1: float, x2: float, y2: float, style: str = "", hue: str = "") -> Shape:
    return Shape("line", {"x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2)}, style, hue)


def outline(points: list[tuple[float, float]], style: str = "", hue: str = "") -> Shape:
    """A closed figure with straight sides."""
    return Shape("polygon", {"points": " ".join(f"{number(x)},{number(y)}" for x, y in points)}, style, hue)


def words(x: float, y: float, text: str, style: str = "", hue: str = "") -> Words:
    return Words(number(x), number(y), text, style, hue)


def stacked(x: float, y: float, lines: list[str], leading: float, style: str = "", hue: str = "") -> list[Words]:
    """Lines of words one below the other; `y` is the base line of the first."""
    return [words(x, y + leading * place, text, style, hue) for place, text in enumerate(lines)]


def number(value: float) -> str:
    """With one decimal at most: pages stay small, and the same on every machine."""
    return f"{value:.1f}".removesuffix(".0")


def _classes(style: str, hue: str) -> str:
    return " ".join(filter(None, (style, f"hue-{hue}" if hue else "")))
