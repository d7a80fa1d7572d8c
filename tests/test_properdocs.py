"""MkDocs may be exchanged for ProperDocs: the same project gives the same pages."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

# Each names itself and its version here; nothing else may differ.
GENERATOR = re.compile(rb'<meta name="generator" content="[^"]*">')


def pages(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): GENERATOR.sub(b"", path.read_bytes())
        for path in sorted(folder.rglob("*.html"))
    }


def files(folder: Path) -> set[str]:
    # Search parts are named by the hash of what they index, generator tags included.
    found = (path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
    return {path.as_posix() for path in found if "pagefind" not in path.parts}


def test_properdocs_builds_the_same_site(site: Path, tmp_path: Path, build_site: Callable[..., None]) -> None:
    other = tmp_path / "site"
    build_site(other, generator="properdocs")
    assert files(other) == files(site)
    expected, found = pages(site), pages(other)
    assert expected
    assert [name for name in expected if found[name] != expected[name]] == []
