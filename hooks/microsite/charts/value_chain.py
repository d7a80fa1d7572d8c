"""The R&D value chain: how many offers each partner has at each stage."""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from .drawing import Chart, Drawing, Link, bar, circle, outline, stacked, words
from .lettering import broken

_LEAST, _MOST = 15, 27
"""Radius of the smallest and the largest disc: one may touch the smallest, and print a number in it."""


@dataclass(frozen=True)
class Crossing:
    """What one partner has at one stage."""

    stage: str
    partner: str
    offers: int
    address: str
    """Where these offers are listed."""
    name: str
    """« Institut, Préclinique : 6 offres »"""


def value_chain(
    stages: dict[str, str], partners: dict[str, str], crossing: Callable[[str, str], Crossing], none: str,
) -> Chart:
    """`stages` and `partners`: id -> name; `none`: what stands where there is no offer."""
    crossings = {(stage, partner): crossing(stage, partner) for stage in stages for partner in partners}
    most = max((one.offers for one in crossings.values()), default=1) or 1
    return Chart(_wide(stages, partners, crossings, most, none), _narrow(stages, partners, crossings, most, none))


def _disc(one: Crossing, x: float, y: float, most: int, none: str) -> Link | object:
    if not one.offers:
        return words(x, y + 5, none, "middle muted")
    # The area of a disc, not its radius, is what eyes compare.
    radius = max(_LEAST, _MOST * sqrt(one.offers / most))
    return Link(one.address, one.name, (
        circle(x, y, radius, "disc", one.partner), words(x, y + 5.5, str(one.offers), "middle inside strong"),
    ))


def _wide(stages, partners, crossings, most, none) -> Drawing:
    sheet, head, left, lane = 1100, 76, 104, 84
    step = (sheet - left) / len(stages)
    marks = []
    for place, name in enumerate(stages.values()):
        x = left + step * place
        tip, gap = 14, 5
        # The first begins straight, the others where the point of the one before ends.
        notch = [] if place == 0 else [(x + tip, head / 2)]
        marks.append(outline(
            [(x, 0), (x + step - gap - tip, 0), (x + step - gap, head / 2), (x + step - gap - tip, head), (x, head), *notch],
            "stage",
        ))
        lines = broken(name, 15, step - 2 * tip - 14)
        marks += stacked(
            x + step / 2, head / 2 + 5 - 9 * (len(lines) - 1), lines, 18, "middle body strong on-stage",
        )
    for row, (partner, name) in enumerate(partners.items()):
        top = head + 14 + row * (lane + 8)
        marks.append(bar(0, top, sheet - 5, lane, 14, "lane", partner))
        marks.append(words(18, top + lane / 2 + 6, name, "title tinted", partner))
        for place, stage in enumerate(stages):
            x = left + step * (place + 0.5)
            marks.append(_disc(crossings[stage, partner], x, top + lane / 2, most, none))
    return Drawing(sheet, head + 14 + len(partners) * (lane + 8), tuple(marks))


def _narrow(stages, partners, crossings, most, none) -> Drawing:
    sheet, head, row = 300, 34, 96
    step = sheet / len(partners)
    marks = [
        words(step * (place + 0.5), 20, name, "middle body strong tinted", partner)
        for place, (partner, name) in enumerate(partners.items())
    ]
    for line, (stage, name) in enumerate(stages.items()):
        top = head + row * line
        marks.append(outline(
            [(0, top), (sheet, top), (sheet, top + 26), (sheet / 2 + 12, top + 26), (sheet / 2, top + 34),
             (sheet / 2 - 12, top + 26), (0, top + 26)],
            "stage",
        ))
        marks.append(words(sheet / 2, top + 18, name, "middle body strong on-stage"))
        for place, partner in enumerate(partners):
            marks.append(_disc(crossings[stage, partner], step * (place + 0.5), top + 63, most, none))
    return Drawing(sheet, head + row * len(stages), tuple(marks))
