"""The command `microsite`: check the data and the prose, compare a built site, publish it."""

import argparse
import sys
from pathlib import Path

from .loading import DataError, load_site
from .model.site import Site


def check(root: Path) -> int:
    """Load everything; print every fault, or what is still missing. 0 if all is well, 1 if not."""
    try:
        site = load_site(root)
    except DataError as error:
        print(error, file=sys.stderr)
        return 1
    print_gaps(site)
    return 0


def print_gaps(site: Site) -> None:
    """List the fields marked `missing`."""
    if site.gaps:
        print("À compléter / To be completed:")
        for gap in site.gaps:
            print(f"  {gap.place}  {gap.key}" + (f"  ({gap.reason})" if gap.reason else ""))


def main() -> int:
    """Entry point; see `microsite --help`."""
    parser = argparse.ArgumentParser(prog="microsite", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check", help="data and prose, without building")
    parser.parse_args()
    return check(Path.cwd())


if __name__ == "__main__":
    sys.exit(main())
