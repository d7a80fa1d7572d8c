"""The command `microsite`: check the data and the prose, inspect a built site, publish it."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from .report import FORMATS


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point; see `microsite --help`. Returns the exit code: 0 if all is well, 2 if a module is not installed."""
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
    try:
        return _run(given)
    except ModuleNotFoundError as error:
        if not error.name or error.name.partition(".")[0] == __package__:
            raise
        print(_NOT_INSTALLED.format(name=error.name), file=sys.stderr)
        return 2


_NOT_INSTALLED = """\
Il manque le module {name}, que cette commande demande. Installez ce qu'il faut à un site : pip install ".[site]"
The module {name}, which this command needs, is missing. Install what a site needs: pip install ".[site]\""""
"""`pip install .` brings what comparing two texts needs and nothing more."""


def _run(given: argparse.Namespace) -> int:
    # Each command loads what it needs: publishing needs nothing of all that compares.
    if given.command == "publish":
        from .publishing import publish

        publish(given.fresh, given.place)
        print(f"Site prêt / Site ready: {given.place}/index.html")
        return 0
    from .commands import check, compare

    if given.command == "check":
        return check(Path.cwd(), form=given.format, notes=given.notes)
    return compare(given.folder, Path.cwd(), form=given.format, notes=given.notes)


if __name__ == "__main__":
    # A short run over many small objects that live to its end: looking for garbage finds none, nor need they be taken apart.
    gc.disable()
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)
