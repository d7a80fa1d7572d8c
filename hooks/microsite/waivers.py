"""Intended differences: which findings a waiver of the data covers, and which waivers no longer hold."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .findings import Finding, Place
from .model.site import Site
from .model.waivers import Waiver
from .site_comparison import SiteFinding


@dataclass(frozen=True)
class Waived:
    """What is left when waivers are taken into account."""

    findings: tuple[Finding, ...]
    """All but what is waived, and an error for each waiver that is unused, expired or lapsed."""
    in_force: int
    """How many waivers cover something today."""


def waive(findings: Iterable[Finding], site: Site, today: date) -> Waived:
    """Take out what the site's waivers cover on that day."""
    waivers = site.collections.get("waivers", {})
    left: list[Finding] = []
    used: set[str] = set()
    in_force: set[str] = set()
    for finding in findings:
        waiver = next((one for one in waivers.values() if _speaks_of(one, finding)), None)
        if waiver is None:
            left.append(finding)
            continue
        used.add(waiver.id)
        if waiver.until.last_day is None or waiver.until.last_day < today:
            left += [finding, _fault("waiver-expired", waiver, str(waiver.until), site)]
        elif waiver.fingerprint != getattr(finding, "fingerprint", ""):
            left += [finding, _fault("waiver-lapsed", waiver, getattr(finding, "fingerprint", ""), site)]
        else:
            in_force.add(waiver.id)
    left += [_fault("waiver-unused", waiver, "", site) for waiver in waivers.values() if waiver.id not in used]
    return Waived(tuple(dict.fromkeys(left)), len(in_force))


def _speaks_of(waiver: Waiver, finding: Finding) -> bool:
    """Whether segment, locale and value are those of the finding."""
    return finding.segment == waiver.segment and any(
        (place.locale or "data") == waiver.locale and _bare(waiver.value) in (_bare(place.surface), place.reading)
        for place in finding.places
    )


def _bare(text: str) -> str:
    """Without the spaces that nobody types."""
    return " ".join(text.replace("\u202f", " ").replace("\u00a0", " ").split())


def _fault(kind: str, waiver: Waiver, reading: str, site: Site) -> SiteFinding:
    place = site.places.get(waiver.id)
    source = f"{place.file}:{place.line}" if place else ""
    return SiteFinding(kind, "error", (Place("", waiver.id, reading, source=source),), waiver.segment)
