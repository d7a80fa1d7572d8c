"""A slip in the data is told in plain words, where the person or the machine that asks will look for it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from microsite.__main__ import main
from microsite.loading import DataError, load_site

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "tiny"

Project = tuple[Path, DataError]


@pytest.fixture
def faulty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A copy of the made-up partnership with two slips, and what loading it says."""
    for folder in ("data", "docs"):
        shutil.copytree(TINY / folder, tmp_path / folder)
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    figures = next(path for path in sorted((tmp_path / "data/figures").glob("*.yml")))
    figures.write_text(re.sub(r"(?m)^  value: .+$", "  value: 1 300 000", figures.read_text("utf-8"), count=1), "utf-8")
    with (tmp_path / "data/labels.yml").open("a", encoding="utf-8") as labels:
        labels.write("\nodd|one:\n  fr: 100 %, à moitié\n")
    with pytest.raises(DataError) as raised:
        load_site(tmp_path)
    assert len(raised.value.faults) > 1
    monkeypatch.chdir(tmp_path)
    return tmp_path, raised.value


def test_people_read_it_where_errors_go(faulty: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert not said.out and said.err == f"{faulty[1]}\n"


@pytest.mark.parametrize("command", [["check"], ["compare", "site"]], ids=lambda command: command[0])
def test_github_marks_the_line_of_each_slip(faulty: Project, capsys: pytest.CaptureFixture[str], command: list[str]) -> None:
    root, error = faulty
    (root / "site").mkdir()
    (root / "site/index.html").write_text('<html lang="fr"><body><div id="content"><p>Un.</p></div></body></html>', "utf-8")
    assert main([*command, "--format", "github"]) == 1
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert not said.err and len(lines) == len(error.faults)
    for line, fault in zip(lines, error.faults, strict=True):
        properties, _, message = line.removeprefix("::error ").partition("::")
        place = fault.place
        assert properties.startswith(f"file={place.file},line={place.line},col={place.column},title=")
        assert message.replace("%25", "%") == f"{fault.french}%0A{fault.english}"


def test_a_table_holds_each_slip_in_both_languages(faulty: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "markdown"]) == 1
    said = capsys.readouterr()
    french, english, empty, head, rule, *rows = said.out.splitlines()
    assert not said.err and not empty and rule == "|---|---|---|"
    count = len(faulty[1].faults)
    assert french.startswith(f"{count} erreurs") and english.startswith(f"{count} errors")
    assert len(rows) == count
    for row, fault in zip(rows, faulty[1].faults, strict=True):
        assert str(fault.place) in row and row.count(" | ") == head.count(" | ") == 2 and "<br>" in row


def test_json_gives_each_slip_the_keys_of_a_finding(faulty: Project, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json"]) == 1
    listed = json.loads(capsys.readouterr().out)
    for one, fault in zip(listed, faulty[1].faults, strict=True):
        assert (one["kind"], one["severity"]) == ("fault", "error")
        assert one["explanation"] == {"fr": fault.french, "en": fault.english}
        assert one["places"][0]["source"] == f"{fault.place.file}:{fault.place.line}"
        assert one["places"][0]["start"] == fault.place.column - 1


def test_the_tests_say_it_once_and_stop(project_copy: Path) -> None:
    """Not once for each of the hundreds of tests that load the site."""
    figures = next(path for path in sorted((project_copy / "data/figures").glob("*.yml")))
    figures.write_text(re.sub(r"(?m)^  value: .+$", "  value: 1 300 000", figures.read_text("utf-8"), count=1), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/test_catalogue.py", "tests/test_lexicons.py"],
        cwd=project_copy, capture_output=True, text=True, encoding="utf-8",
    )
    said = done.stdout + done.stderr
    assert done.returncode == 1, said
    assert said.count(f"data/figures/{figures.name}:") == 1 and "1300000, 55, 2.5" in said, said
    assert "Traceback" not in said and "passed" not in said and "FAILED" not in said, said
