"""Intended differences: which findings a waiver of the data covers, and which waivers no longer hold."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from .built_pages import BuiltSite
from .findings import Finding, Place
from .model.site import Site
from .model.waivers import UNKNOWN, Waiver
from .report import shortened
from .segments import page_name
from .site_comparison import SiteFinding
from .written_texts import written_names


@dataclass(frozen=True)
class Waived:
    """What is left when waivers are taken into account."""

    findings: tuple[Finding, ...]
    """All but what is waived, and an error for each waiver that is unused, misses its finding, expired or lapsed."""
    in_force: int
    """How many waivers cover something today."""


def waive(
    findings: Iterable[SiteFinding], site: Site, today: date, sees: Callable[[str], bool] = lambda segment: True,
) -> Waived:
    """Take out what the site's waivers cover on that day.

    A waiver covers what has its fingerprint, locale and value: `check` and `build` may count the pieces of a page
    otherwise, so the segment only tells which finding a waiver was meant for. `sees` says of a segment whether this run
    would have found something there; a waiver of one that it does not see is the other run's to judge.
    """
    waivers = list(site.collections.get("waivers", {}).values())
    left: list[Finding] = []
    open_ones: list[SiteFinding] = []
    used: dict[str, bool] = {}
    for finding in findings:
        covering = [one for one in waivers if one.fingerprint == finding.fingerprint and _quotes(one, finding)]
        in_force = [one for one in covering if one.until.last_day >= today]
        used |= {one.id: one in in_force for one in covering}
        if in_force:
            continue
        left.append(finding)
        left += [_fault("waiver-expired", one, str(one.until), site) for one in covering]
        if not covering:
            open_ones.append(finding)
    for finding in open_ones:
        meant = [one for one in waivers if one.id not in used and _quotes(one, finding) and _is_near(one, finding)]
        if meant:
            waiver = max(meant, key=lambda one: one.segment == finding.segment)
            used[waiver.id] = False
            kind = "waiver-new" if waiver.fingerprint in UNKNOWN else "waiver-lapsed"
            left.append(_fault(kind, waiver, finding.fingerprint, site))
    for waiver in waivers:
        if waiver.id in used:
            continue
        if finding := next((one for one in open_ones if one.severity == "error" and _misses(waiver, one)), None):
            left.append(_fault("waiver-mismatch", waiver, _as_typed(finding, waiver), site))
        elif sees(waiver.segment):
            left.append(_fault("waiver-unused", waiver, "", site))
    return Waived(tuple(dict.fromkeys(left)), sum(used.values()))


def sight(built: BuiltSite, site: Site, *, written: bool) -> Callable[[str], bool]:
    """Which segments a run sees: of what is written, those that are called the same on the built pages; of a built site,
    its own, and all that no run knows any more."""

    @cache
    def names() -> tuple[frozenset[str], frozenset[str]]:
        return written_names(site), frozenset(segment.name for page in built.pages.values() for segment in page.segments)

    def sees(segment: str) -> bool:
        texts, own = names()
        return segment in texts if written else segment in own or segment not in texts

    return sees


def _quotes(waiver: Waiver, finding: Finding) -> bool:
    """Whether locale and value are those of one of the places, be the value whole, as read, or as messages shorten it."""
    value = _bare(waiver.value)
    return any(
        _locale(place) == waiver.locale and value in (_bare(place.surface), place.reading, _bare(shortened(place.surface)))
        for place in finding.places
    )


def _is_near(waiver: Waiver, finding: SiteFinding) -> bool:
    """Whether the waiver's segment belongs to the finding's record or page."""
    page = page_name(finding.pages[0]) if finding.pages else ""
    named = page and finding.segment.startswith(f"{page}/")
    around = page if named else re.split(r"[./@]", finding.segment)[0]
    return re.match(rf"{re.escape(around)}(?:[./@]|$)", waiver.segment) is not None


def _misses(waiver: Waiver, finding: SiteFinding) -> bool:
    """Whether the waiver was meant for the finding, but is wrong in one of the things that say so."""
    return finding.fingerprint == waiver.fingerprint or finding.segment == waiver.segment or _quotes(waiver, finding)


def _as_typed(finding: Finding, waiver: Waiver) -> str:
    """What a waiver of the finding says, in the locale of the given one if there is a text in it."""
    places = [place for place in finding.places if place.surface] or list(finding.places)
    place = next((one for one in places if _locale(one) == waiver.locale), places[0])
    return f"segment: {finding.segment}, locale: {_locale(place)}, value: {shortened(place.surface)}"


def _locale(place: Place) -> str:
    return place.locale or "data"


def _bare(text: str) -> str:
    """Without the spaces that nobody types."""
    return " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())


def _fault(kind: str, waiver: Waiver, reading: str, site: Site) -> SiteFinding:
    place = site.places.get(waiver.id)
    source = f"{place.file}:{place.line}" if place else ""
    return SiteFinding(kind, "error", (Place("", waiver.id, reading, source=source),), waiver.segment)
