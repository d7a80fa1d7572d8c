"""Figures typed by hand on pages, held against those of the data: of one owner, in one unit, with another value.

A text may count something else in the same words ("three of its projects"): what is found is a note, for somebody to read.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from .alarms import Alarm, alarm
from .facts import Fact
from .model.figures import Figure
from .model.site import Site
from .segments import Segment, is_for_machines
from .site_checks import Surroundings

_DIGIT = re.compile(r"\d")


def typed_figures(around: Surroundings, site: Site) -> Iterator[Alarm]:
    """Each such number, beside the record of the figure."""
    seen: set[tuple[str, str]] = set()
    counted = {locale: _units(site, locale) for locale in around.site.locales}
    patterns = {locale: _pattern(units) for locale, units in counted.items() if units}
    for page in around.site.pages.values():
        pattern = patterns.get(page.locale)
        if pattern is None:
            continue
        for segment in page.segments:
            if is_for_machines(segment) or segment.kind == "attribute" or segment.locale != page.locale:
                continue
            if (segment.locale, segment.text) in seen:
                continue
            seen.add((segment.locale, segment.text))
            if _DIGIT.search(segment.text):
                for match in pattern.finditer(segment.text):
                    yield from _contradicted(segment, match, counted[page.locale], around, site)


def _contradicted(
    segment: Segment, match: re.Match[str], units: Mapping[str, dict[str, Figure]], around: Surroundings, site: Site,
) -> Iterator[Alarm]:
    if any(mark.start < match.end() and match.start() < mark.end for mark in segment.marks if mark.kind == "fact"):
        return
    owned = {
        key: figure for key, figure in units[match[1].casefold()].items() if _names_owner(segment, figure, site)
    }
    stated = _numbers(match.group(), segment.locale, around)
    known = {one.value for figure in owned.values() for one in (figure, *figure.earlier)}
    for fact in stated[-1:]:
        if owned and fact.value not in known:
            key, figure = next(iter(owned.items()))
            sides = [(segment.locale, segment, match.group().strip()), ("", None, f"{key} = {figure.value}")]
            yield alarm("typed-figure", *sides, severity="note", key=segment.key)


def _numbers(words: str, locale: str, around: Surroundings) -> list[Fact]:
    reading = around.read(words, locale)
    return [fact for fact in reading.facts if fact.kind == "number"] if reading else []


def _names_owner(segment: Segment, figure: Figure, site: Site) -> bool:
    """Whether the text names whose figure it is."""
    try:
        record = site.subject(figure.owner)
    except KeyError:
        return False
    name = getattr(record, "name", None)
    return name is not None and re.search(rf"(?<!\w){re.escape(name[segment.locale])}(?!\w)", segment.text) is not None


def _units(site: Site, locale: str) -> Mapping[str, dict[str, Figure]]:
    """Noun of a unit → the figures that are counted in it."""
    units: dict[str, dict[str, Figure]] = {}
    for key, figure in site.figures.items():
        if figure.unit and figure.measure != "percent" and locale in figure.unit.by_locale:
            units.setdefault(figure.unit.form(locale, "other").casefold(), {})[key] = figure
    return units


def _pattern(nouns: Iterable[str]) -> re.Pattern[str]:
    longest_first = "|".join(map(re.escape, sorted(nouns, key=len, reverse=True)))
    return re.compile(rf"(?<![\w.,])\d[\d\s.,]*\s({longest_first})(?!\w)", re.I)
