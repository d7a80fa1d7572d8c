"""When what feeds a page was last changed: the history of data/ and docs/, asked once a build."""

import re
import subprocess
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path as FilePath

from .model.prose import ProsePage
from .model.site import Site
from .pages import Page

_DRAWN = re.compile(r' data-(?:segment|fact)="([^"]+)"')
"""The keys that a page leaves where it states something."""


def read_version(root: FilePath) -> str:
    """The commit that is built, in short; empty where there is no history."""
    return _git(root, "rev-parse", "--short", "HEAD").strip()


def read_changes(root: FilePath) -> dict[str, date]:
    """File below `root` -> day of its newest commit (UTC). Nothing where history is missing or cut short.

    Templates and the words of the interface are left out: who changes those has not revised a page.
    """
    if _git(root, "rev-parse", "--is-shallow-repository").strip() != "false":
        return {}
    changes: dict[str, date] = {}
    day = None
    log = _git(root, "-c", "core.quotePath=false", "log", "--format=@%ct", "--name-only", "--relative", "--", "data", "docs")
    for line in log.splitlines():
        if line.startswith("@"):
            day = datetime.fromtimestamp(int(line[1:]), UTC).date()
        elif line and line != "data/labels.yml":
            changes[line] = max(day, changes.get(line, day))
    return changes


def _git(root: FilePath, *words: str) -> str:
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, encoding="utf-8", check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


class Revisions:
    """When each page was last revised: told as the pages are written, asked when all are."""

    def __init__(self, site: Site, changes: Mapping[str, date]):
        self._site, self._changes = site, changes
        self._days: dict[str, date] = {}

    def note(self, page: Page, html: str) -> None:
        """What the page shows, before its frame is put around it."""
        subject = page.subject
        files = {subject.file} if isinstance(subject, ProsePage) else {self._file(page.id)}
        files |= {self._file(key) for key in set(_DRAWN.findall(html))}
        if days := [self._changes[file] for file in files if file in self._changes]:
            self._days[page.source_name] = max(days)

    def of(self, page: Page) -> date | None:
        """None where history does not tell."""
        return self._days.get(page.source_name)

    def _file(self, key: str) -> str | None:
        """Where what has this key, or what it is a part of, is written."""
        while key not in self._site.places:
            key, dot, _ = key.rpartition(".")
            if not dot:
                return None
        return self._site.places[key].file
