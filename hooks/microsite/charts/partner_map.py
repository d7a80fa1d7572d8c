"""The map of the partnership: a line for each partner, a station for each organisation and network on it.

A station on several lines is where partners meet. The wide map runs the lines side by side and gathers the shared
stations at the top; the narrow one lists every station beside the lines.
"""

from dataclasses import dataclass

from .drawing import Cell, Chart, Drawing, Shape, Words, bar, circle, line, stacked, words
from .lettering import broken


@dataclass(frozen=True)
class Station:
    """Something that one or several partners have to do with."""

    id: str
    name: str
    roles: dict[str, str]
    """Partner -> what it is to that partner, in words: « fondateur »; empty words where its name says it."""


@dataclass(frozen=True)
class Group:
    """The stations of one role on one line."""

    partner: str
    name: str
    stations: tuple[Station, ...]


_SIZE = 14


def partner_map(
    partners: dict[str, str], shared: tuple[Station, ...], groups: tuple[Group, ...],
    heading: str, part: str, none: str,
) -> Chart:
    """`partners`: id -> name; `shared`: stations of several lines, the partnership itself first.

    `heading`: of the column of names; `part`, `none`: words of the table for having a part in something, or none.
    """
    stations = [*shared, *(station for group in groups for station in group.stations)]
    rows = tuple(
        (Cell(station.name, station.id), *(
            Cell(station.roles[partner] or part if partner in station.roles else none) for partner in partners
        ))
        for station in stations
    )
    return Chart(_wide(partners, shared, groups), _narrow(partners, shared, groups), (heading, *partners.values()), rows)


def _wide(partners: dict[str, str], shared: tuple[Station, ...], groups: tuple[Group, ...]) -> Drawing:
    sheet = 1100
    step = sheet / len(partners)
    rails = {partner: step * place + 22 for place, partner in enumerate(partners)}
    below: list[Shape | Words] = []
    above: list[Shape | Words] = []
    y = 26
    for partner, name in partners.items():
        above.append(circle(rails[partner], y, 15, "disc", partner))
        above.append(words(rails[partner] + 28, y + 8, name, "title tinted", partner))
    y += 62
    ends = dict.fromkeys(partners, y)
    for station in shared:
        stops = [rails[partner] for partner in partners if partner in station.roles]
        below.append(line(stops[0], y, stops[-1], y, "bridge"))
        above += [circle(x, y, 9, "interchange") for x in stops]
        above.append(words(stops[0] + 24, y - 8, station.name, "body strong"))
        for partner, role in station.roles.items():
            if role:
                above.append(words(rails[partner] + 24, y + 20, role, "small muted"))
            ends[partner] = y
        y += 58 if any(station.roles.values()) else 46
    start = y
    for partner in partners:
        y = start
        for group in (group for group in groups if group.partner == partner):
            above.append(words(rails[partner] + 24, y, group.name, "small muted"))
            y += 26
            for station in group.stations:
                lines = broken(station.name, _SIZE, step - 70)
                above.append(circle(rails[partner], y - 5, 7, "station", partner))
                above += stacked(rails[partner] + 24, y, lines, 18, "body")
                ends[partner] = y - 5
                y += 12 + 18 * len(lines)
            y += 12
    lines = [line(rails[partner], 26, rails[partner], ends[partner], "rail", partner) for partner in partners]
    return Drawing(sheet, round(max(ends.values()) + 24), (*lines, *below, *above))


def _narrow(partners: dict[str, str], shared: tuple[Station, ...], groups: tuple[Group, ...]) -> Drawing:
    sheet, gap = 300, 20
    rails = {partner: 12 + gap * place for place, partner in enumerate(partners)}
    left = 12 + gap * len(partners)
    below: list[Shape | Words] = []
    above: list[Shape | Words] = []
    ends: dict[str, float] = {}
    x, y = 0.0, 16
    for partner, name in partners.items():
        above.append(bar(x, y - 12, 14, 14, 7, "disc", partner))
        above.append(words(x + 20, y, name, "body strong tinted", partner))
        x += sheet / len(partners)
    y += 34
    start = y - 14
    for station in shared:
        stops = [rails[partner] for partner in partners if partner in station.roles]
        below.append(line(stops[0], y - 5, stops[-1], y - 5, "bridge"))
        above += [circle(stop, y - 5, 7, "interchange") for stop in stops]
        lines = broken(station.name, _SIZE, sheet - left)
        above += stacked(left, y, lines, 18, "body strong")
        ends |= dict.fromkeys(station.roles, y - 5)
        y += 18 * len(lines)
        for partner, role in station.roles.items():
            if role:
                above.append(words(left, y, f"{partners[partner]} · {role}", "small tinted", partner))
                y += 18
        y += 14
    for group in groups:
        y += 8
        above.append(words(left, y, f"{partners[group.partner]} · {group.name}", "small tinted", group.partner))
        y += 24
        for station in group.stations:
            lines = broken(station.name, _SIZE, sheet - left)
            above.append(circle(rails[group.partner], y - 5, 6, "station", group.partner))
            above += stacked(left, y, lines, 18, "body")
            ends[group.partner] = y - 5
            y += 10 + 18 * len(lines)
    rail = [line(rails[partner], start, rails[partner], end, "rail", partner) for partner, end in ends.items()]
    return Drawing(sheet, round(y), (*rail, *below, *above))
