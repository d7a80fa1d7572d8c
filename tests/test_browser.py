"""Finding and getting a browser for the tests: what counts as one, and how it is had without rights."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import browser
import pytest

ROOT = Path(__file__).resolve().parent.parent

CHROME = "#!/bin/sh\necho Google Chrome 150.0\n"


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def look(programs: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run setup/browser.py, or other words for Python, where only these programs are."""
    paths = {
        "PATH": f"{programs}:/bin",
        "PYTHONPATH": str(ROOT / "setup"),
        "PLAYWRIGHT_BROWSERS_PATH": str(programs),
    }
    return subprocess.run(
        [sys.executable, *(words or ["setup/browser.py"])],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONUTF8": "1", **paths, **environment},
    )


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs that is the whole PATH, on a machine without any browser."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setattr(browser, "APPLICATIONS", ())
    monkeypatch.setattr(browser, "playwright_browser", lambda: None)
    return folder


class TestFinding:
    def test_one_on_the_path_is_used(self, machine: Path) -> None:
        chrome = program(machine / "google-chrome", CHROME)
        assert browser.find_browser() == str(chrome)

    def test_the_one_named_is_used_before_any_other(self, machine: Path, tmp_path: Path, monkeypatch) -> None:
        program(machine / "google-chrome", CHROME)
        mine = program(tmp_path / "mine", CHROME)
        monkeypatch.setenv("CHROMIUM", str(mine))
        assert browser.find_browser() == str(mine)

    def test_a_snap_or_its_stub_is_none(self, machine: Path, tmp_path: Path) -> None:
        stub = '#!/bin/sh\n[ -x /snap/bin/chromium ] || echo "snap install chromium"\necho Chromium 150.0\n'
        program(machine / "chromium-browser", stub)
        snap = program(tmp_path / "snap" / "bin" / "chromium", CHROME)
        (machine / "chromium").symlink_to(snap)
        assert browser.find_browser() is None

    def test_one_that_does_not_start_is_none(self, machine: Path) -> None:
        program(machine / "chromium", "#!/bin/sh\necho error while loading shared libraries >&2\nexit 127\n")
        assert browser.find_browser() is None

    def test_playwright_knows_its_own(self) -> None:
        """Asked for real, in a process of its own: where it would be, whether or not it is there."""
        done = look(Path("/nowhere"), "-c", "import browser; print(browser.playwright_browser())")
        assert done.returncode == 0, done.stderr
        assert "chrom" in done.stdout and Path(done.stdout.strip()).is_absolute()


class TestGetting:
    @pytest.fixture
    def calls(self, monkeypatch: pytest.MonkeyPatch, machine: Path) -> list[str]:
        """What would be run to get a browser; `apt-get install` finds no package before `apt-get update`."""
        made: list[str] = []

        def call(command: list[str], quiet: bool = False) -> bool:
            made.append(" ".join(command).replace(sys.executable, "python"))
            if command[:2] == ["apt-get", "install"]:
                if "apt-get update --quiet" not in made:
                    return False
                program(machine / "chromium", CHROME)
            return True

        monkeypatch.setattr(browser, "call", call)
        return made

    def person(self, monkeypatch: pytest.MonkeyPatch, machine: Path, system: str, root: bool) -> None:
        monkeypatch.setattr(browser, "system", lambda: system)
        monkeypatch.setattr(os, "geteuid", lambda: 0 if root else 1000)
        if system in ("debian", "ubuntu"):
            program(machine / "apt-get", "#!/bin/sh\n")

    def test_root_on_debian_gets_the_package_of_the_distribution(self, machine, monkeypatch, calls) -> None:
        self.person(monkeypatch, machine, "debian", root=True)
        assert browser.main() == 0
        assert [call.split(" --")[0] for call in calls] == [
            "apt-get install",
            "apt-get update",
            "apt-get install",
        ]
        assert "chromium" in calls[-1] and "--yes" in calls[-1]

    @pytest.mark.parametrize(
        ("system", "root", "expected"),
        [
            ("debian", False, "python -m playwright install chromium"),
            ("ubuntu", False, "python -m playwright install chromium"),
            ("ubuntu", True, "python -m playwright install --with-deps chromium"),
            ("fedora", False, "python -m playwright install chromium"),
            ("", False, "python -m playwright install chromium"),
        ],
    )
    def test_elsewhere_playwright_fetches_its_own(
        self, machine, monkeypatch, calls, capsys, system: str, root: bool, expected: str
    ) -> None:
        self.person(monkeypatch, machine, system, root)
        assert browser.main() == 1, "nothing was really fetched"
        assert calls == [expected]
        assert "make test-nobrowser" in capsys.readouterr().err

    def test_one_that_is_there_is_left_alone(self, machine: Path, calls) -> None:
        program(machine / "chromium", CHROME)
        assert browser.main() == 0
        assert calls == []

    def test_where_none_can_be_had_one_line_says_how_to_get_one(self, tmp_path: Path) -> None:
        done = look(tmp_path, CHROMIUM=str(tmp_path / "nothing"))
        assert done.returncode == 1
        french, english = done.stderr.splitlines()
        assert "make test-nobrowser" in french and "installer" in french
        assert "make test-nobrowser" in english and "install" in english
