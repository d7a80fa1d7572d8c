"""What `microsite check` and `microsite compare` do: load, inspect, compare, and print what was found."""

import sys
from pathlib import Path

from .build_date import build_date
from .built_pages import BuiltSite, read_site
from .fault_report import FAULT_FORMATS
from .inspection import inspect_site
from .kept import CACHE
from .loading import DataError, load_site
from .locales.lexicons import LEXICONS
from .model.site import Site
from .origins import Origins
from .processes import cores, side_by_side
from .report import DEFAULT_LANGUAGES, FORMATS, not_compared, waivers_in_force
from .site_comparison import compare_site
from .waivers import sight, waive
from .written_texts import written_site


def check(root: Path, *, form: str = "people", notes: bool = False) -> int:
    """Load everything; print every fault, or what is still missing and where languages disagree. 1 if something blocks."""
    try:
        site = load_site(root, cache=root / CACHE / "site.kept")
    except DataError as error:
        return _tell_faults(error, form)
    if form == "people":
        _print_open_points(site)
    if _report(written_site(site), site, root, form=form, notes=notes, written=True):
        return 1
    if form != "people":
        return 0
    pages = len(site.prose) + sum(len(site.collections[kind]) for kind in ("partners", "offers", "events", "news", "calls"))
    print(f"{len(site.figures)} chiffres, {sum(1 for _ in site.records())} fiches, {pages} pages par langue : tout se tient.")
    print(f"{len(site.figures)} figures, {sum(1 for _ in site.records())} records, {pages} pages a language: all is well.")
    return 0


def compare(folder: Path, root: Path, *, form: str = "people", notes: bool = False) -> int:
    """Inspect a built site; hold its languages against one another, and against the data below `root` if there is any.

    1 if something blocks; so does a folder without a page.
    """
    with_data = (root / "data/site.yml").exists()
    kept = root / CACHE if with_data else None
    try:
        built, site, defects = side_by_side([
            lambda: read_site(folder, cache=kept and kept / "read.kept"),
            lambda: load_site(root, cache=kept and kept / "site.kept") if with_data else None,
            lambda: inspect_site(folder, cache=kept and kept / "inspected.kept"),
        ])
    except DataError as error:
        return _tell_faults(error, form)
    if not built.pages:
        print(f"{folder} : aucune page ; lancez d'abord make build.\n{folder}: no page; run make build first.", file=sys.stderr)
        return 1
    for defect in defects:
        print(defect, file=sys.stderr)
    if defects:
        print(f"{len(defects)} défauts / defects", file=sys.stderr)
    return max(int(bool(defects)), _report(built, site, root, form=form, notes=notes))


def _tell_faults(error: DataError, form: str) -> int:
    """Print why nothing could be loaded: for people where errors go, for machines where they look for findings. 1."""
    if form == "people":
        print(error, file=sys.stderr)
    else:
        print(FAULT_FORMATS[form](error), end="")
    return 1


def _report(
    built: BuiltSite, site: Site | None, root: Path, *, form: str, notes: bool, written: bool = False,
) -> int:
    """Print all findings that no waiver covers, how many waivers hold, and which languages nothing compares. 1 if one blocks."""
    origins, cache = None, None
    if site:
        origins, cache = Origins(site, root), root / CACHE / ("texts.kept" if written else "pages.kept")
    findings = compare_site(built, site, origins, notes=notes, cache=cache, written=written, processes=cores())
    in_force = 0
    if site:
        waived = waive(findings, site, build_date(), sight(built, site, written=written))
        findings, in_force = waived.findings, waived.in_force
    print(FORMATS[form](findings, notes=notes), end="")
    if form == "people" and not notes and any(finding.severity == "note" for finding in findings):
        command = f"make {'check' if written else 'build'} ARGS=--notes" if site else "microsite compare --notes"
        print(f"Lire les remarques / Read the notes: {command}")
    for_people = form in ("people", "markdown")
    if for_people:
        print(" ".join(waivers_in_force(in_force, language) for language in DEFAULT_LANGUAGES))
    if unread := sorted({page.locale for page in built.pages.values()} - LEXICONS.keys()):
        # What a machine reads holds findings alone.
        told = "\n".join(not_compared(unread, language) for language in DEFAULT_LANGUAGES)
        print(told, file=sys.stdout if for_people else sys.stderr)
    return int(any(finding.severity == "error" for finding in findings))


def _print_open_points(site: Site) -> None:
    """List what is marked missing, and what somebody should confirm."""
    if site.gaps:
        print("À compléter / To be completed:")
        for gap in site.gaps:
            print(f"  {gap.place}  {gap.key}" + (f"  ({gap.reason})" if gap.reason else ""))
    doubts = [
        *((identifier, record.doubt) for _, identifier, record in site.records() if getattr(record, "doubt", None)),
        *((contact.id, f"{contact.printed_email} → {contact.email}" if contact.printed_email else contact.email)
          for contact in site.contacts.values() if contact.live and not contact.confirmed),
        *((conflict.id, " / ".join(dict.fromkeys(conflict.subject.values()))) for conflict in site.conflicts.values()
          if conflict.to_confirm),
    ]
    if doubts:
        print("À faire confirmer / To be confirmed:")
        for identifier, doubt in doubts:
            print(f"  {identifier}  {doubt}")
