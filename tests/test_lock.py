"""The lock: it holds what is asked for, by hash, from nowhere in particular."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def entries(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text("utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)(?:\[[a-z]+\])?==([^\s;\\]+)", text, re.M))


def test_it_holds_what_is_asked_for() -> None:
    wanted, locked = entries("requirements.in"), entries("requirements.lock")
    assert wanted
    assert {name: locked.get(name) for name in wanted} == wanted, "run `make lock`"


def test_every_package_has_its_hashes_and_no_address() -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    packages = re.split(r"^(?=[a-z0-9][\w.-]*==)", text, flags=re.M)[1:]
    assert len(packages) > 40
    for package in packages:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package.splitlines()[0]
    assert "://" not in text and "--index" not in text and "--find-links" not in text


_IMPORTED = """
import sys
known = set(sys.modules)
from microsite import compare_lines, compare_texts
compare_texts({"fr": "un", "en": "one"})
names = {name.partition(".")[0] for name in sys.modules.keys() - known} - sys.stdlib_module_names
print(*sorted(name for name in names if name[0] != "_" and getattr(sys.modules.get(name), "__spec__", None)))
"""


def test_who_installs_the_package_alone_can_compare_two_texts() -> None:
    """`pip install .` brings what the comparison imports, and nothing that only a site needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = {re.split(r"\W", name)[0] for name in project["dependencies"]}
    run = subprocess.run(
        [sys.executable, "-c", _IMPORTED], env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
        capture_output=True, text=True, check=True,
    )
    assert set(run.stdout.split()) - {"microsite"} == declared
    assert declared <= entries("requirements.in").keys()
