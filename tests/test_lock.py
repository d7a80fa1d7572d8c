"""The lock: it holds what is asked for, by hash, from nowhere in particular."""

from __future__ import annotations

import os
import re
import shutil
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


_COMPARING = 'from microsite import compare_lines, compare_texts; compare_texts({"fr": "un", "en": "one"})'
_CHECKING = "from microsite.__main__ import main; main(['check', '--format', 'json'])"
_IMPORTED = """
import sys
known = set(sys.modules)
ACTION
names = {name.partition(".")[0] for name in sys.modules.keys() - known} - sys.stdlib_module_names
print("\\n", *sorted(name for name in names if name[0] != "_" and getattr(sys.modules.get(name), "__spec__", None)))
"""


# What others of the list bring along.
_BROUGHT_ALONG = {"annotated_types", "idna", "markupsafe", "pydantic_core", "typing_extensions", "typing_inspection", "htmlparser"}
_CALLED_OTHERWISE = {"yaml": "pyyaml", "email_validator": "email-validator"}


def imported_by(action: str, folder: Path) -> set[str]:
    """The packages that an action in a folder imports, by their names for pip."""
    run = subprocess.run(
        [sys.executable, "-c", _IMPORTED.replace("ACTION", action)], env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
        cwd=folder, capture_output=True, text=True, check=True,
    )
    names = set(run.stdout.splitlines()[-1].split()) - {"microsite"} - _BROUGHT_ALONG
    return {_CALLED_OTHERWISE.get(name, name) for name in names}


def declared_names(wanted: list[str]) -> set[str]:
    return {re.split(r"[<>=]", name)[0] for name in wanted}


def test_who_installs_the_package_alone_can_compare_two_texts(tmp_path: Path) -> None:
    """`pip install .` brings what the comparison imports, and nothing that only a site needs."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = declared_names(project["dependencies"])
    assert imported_by(_COMPARING, tmp_path) == declared
    assert declared <= entries("requirements.in").keys()


def test_who_installs_it_for_a_site_can_check_and_compare_one(tmp_path: Path) -> None:
    """`pip install ".[site]"` brings all that the commands import."""
    site = Path(shutil.copytree(ROOT / "tests" / "tiny", tmp_path / "tiny", ignore=shutil.ignore_patterns(".cache")))
    shutil.copytree(ROOT / "overrides", site / "overrides")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    declared = declared_names(project["dependencies"] + project["optional-dependencies"]["site"])
    assert imported_by(_CHECKING, site) == declared
    assert declared <= entries("requirements.in").keys()
