"""The command `microsite`: check the data and the prose, inspect a built site, publish it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .build_date import build_date
from .built_pages import BuiltSite, read_site
from .inspection import inspect_site
from .kept import CACHE
from .loading import DataError, load_site
from .model.site import Site
from .origins import Origins
from .publishing import publish
from .report import DEFAULT_LANGUAGES, FORMATS, waivers_in_force
from .site_comparison import compare_site
from .waivers import waive
from .written_texts import written_site


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; see `microsite --help`. Returns the exit code: 0 if all is well."""
    parser = argparse.ArgumentParser(prog="microsite", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="data and prose, without building")
    comparing = commands.add_parser("compare", help="a built site: its pages, links and languages")
    comparing.add_argument("folder", type=Path)
    for parser_of_findings in (checking, comparing):
        parser_of_findings.add_argument("--format", choices=FORMATS, default="people", help="how findings are written")
        parser_of_findings.add_argument("--notes", action="store_true", help="list what does not block, too")
    replace = commands.add_parser("publish", help="put a freshly built site in the place of the last one")
    replace.add_argument("fresh", type=Path)
    replace.add_argument("place", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "check":
        return check(Path.cwd(), form=given.format, notes=given.notes)
    if given.command == "compare":
        return max(inspect(given.folder), compare(read_site(given.folder), Path.cwd(), form=given.format, notes=given.notes))
    publish(given.fresh, given.place)
    print(f"Site prêt / Site ready: {given.place}/index.html")
    return 0


def check(root: Path, *, form: str = "people", notes: bool = False) -> int:
    """Load everything; print every fault, or what is still missing and where languages disagree. 1 if something blocks."""
    try:
        site = load_site(root, cache=root / CACHE)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    if form == "people":
        print_open_points(site)
    if report(written_site(site), site, root, form=form, notes=notes):
        return 1
    if form != "people":
        return 0
    pages = len(site.prose) + sum(len(site.collections[kind]) for kind in ("partners", "offers", "events", "news", "calls"))
    print(f"{len(site.figures)} chiffres, {sum(1 for _ in site.records())} fiches, {pages} pages par langue : tout se tient.")
    print(f"{len(site.figures)} figures, {sum(1 for _ in site.records())} records, {pages} pages a language: all is well.")
    return 0


def print_open_points(site: Site) -> None:
    """List what is marked missing, and what somebody should confirm."""
    if site.gaps:
        print("À compléter / To be completed:")
        for gap in site.gaps:
            print(f"  {gap.place}  {gap.key}" + (f"  ({gap.reason})" if gap.reason else ""))
    doubts = [
        *((identifier, record.doubt) for _, identifier, record in site.records() if getattr(record, "doubt", None)),
        *((contact.id, f"{contact.printed_email} → {contact.email}" if contact.printed_email else contact.email)
          for contact in site.contacts.values() if contact.live and not contact.confirmed),
        *((conflict.id, conflict.subject[site.default_locale]) for conflict in site.conflicts.values()
          if conflict.to_confirm),
    ]
    if doubts:
        print("À faire confirmer / To be confirmed:")
        for identifier, doubt in doubts:
            print(f"  {identifier}  {doubt}")


def compare(built: BuiltSite, root: Path, *, form: str, notes: bool) -> int:
    """Hold the languages of a built site against one another and against the data below `root`, if there is any."""
    try:
        site = load_site(root, cache=root / CACHE) if (root / "data/site.yml").exists() else None
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    return report(built, site, root, form=form, notes=notes)


def report(built: BuiltSite, site: Site | None, root: Path, *, form: str, notes: bool) -> int:
    """Print all findings that no waiver covers, and how many waivers hold. 1 if one of them blocks."""
    findings, in_force = compare_site(built, site, Origins(site, root) if site else None), 0
    if site:
        waived = waive(findings, site, build_date())
        findings, in_force = waived.findings, waived.in_force
    print(FORMATS[form](findings, notes=notes), end="")
    if form in ("people", "markdown"):
        print(" ".join(waivers_in_force(in_force, language) for language in DEFAULT_LANGUAGES))
    return int(any(finding.severity == "error" for finding in findings))


def inspect(folder: Path) -> int:
    """Print every defect of a built site. 1 if there is one."""
    defects = inspect_site(folder)
    for defect in defects:
        print(defect, file=sys.stderr)
    if defects:
        print(f"{len(defects)} défauts / defects", file=sys.stderr)
    return 1 if defects else 0


if __name__ == "__main__":
    sys.exit(main())
