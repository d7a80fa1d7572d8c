"""The command `microsite`: check the data and the prose, inspect a built site, publish it."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from .build_date import build_date
from .built_pages import BuiltSite, read_site
from .inspection import inspect_site
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
    commands.add_parser("check", help="data and prose, without building")
    compare = commands.add_parser("compare", help="a built site: its pages, links and languages")
    compare.add_argument("folder", type=Path)
    replace = commands.add_parser("publish", help="put a freshly built site in the place of the last one")
    replace.add_argument("fresh", type=Path)
    replace.add_argument("place", type=Path)
    given = parser.parse_args(arguments)
    if given.command == "check":
        return check(Path.cwd())
    if given.command == "compare":
        return inspect(given.folder)
    publish(given.fresh, given.place)
    print(f"Site prêt / Site ready: {given.place}/index.html")
    return 0


def check(root: Path) -> int:
    """Load everything; print every fault, or what is still missing. 1 if there is a fault."""
    try:
        site = load_site(root)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    print_open_points(site)
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
