"""Setting up on a machine as it is: which Python, what is installed when, which port; without a network."""

from __future__ import annotations

import os
import re
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# Programs that the setting up calls, beside Python: a PATH of these alone is a machine without any Python.
TOOLS = ("sh", "env", "awk", "printf", "git", "make", "mktemp", "mkdir", "rm", "cat", "chmod")

# What the setting up reads: enough of the project to try it on, quickly.
SETUP = ("Makefile", "setup", "pyproject.toml", "requirements.lock")

# A Python that believes to be another one: {change} is what differs.
PRETENDER = """#!/bin/sh
exec "{python}" -c 'import sys, runpy
{change}
sys.argv = sys.argv[1:]
if sys.argv[0] == "-c":
    exec(sys.argv.pop(1))
else:
    runpy.run_path(sys.argv[0], run_name="__main__")' "$@"
"""

# A uv that writes down what it is asked, and gives an environment whose Python is that of the tests.
UV = """#!/bin/sh
printf '%s\\n' "$*" >> "{log}"
[ "$1" != venv ] || {{
    for folder in "$@"; do :; done
    mkdir -p "$folder/bin"
    printf '#!/bin/sh\\nexec "{python}" "$@"\\n' > "$folder/bin/python"
    chmod +x "$folder/bin/python"
}}
"""


def program(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder of programs to be the whole PATH: no Python, no uv, no browser."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found, name
        (folder / name).symlink_to(found)
    return folder


@pytest.fixture
def newcomer(tmp_path: Path, machine: Path, make):
    """`make` in a fresh project with nothing set up, on that machine; its folder is `newcomer.root`."""
    root = tmp_path / "new project"
    root.mkdir()
    for name in SETUP:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, root / name)

    def run(*words: str):
        return make(*words, root=run.root, environment={"PATH": str(machine), "HOME": str(tmp_path)})

    run.root = root
    return run


def pretend(path: Path, change: str) -> Path:
    return program(path, PRETENDER.format(python=sys.executable, change=change))


OLD = 'sys.version_info = (3, 9, 2, "final", 0)'
BARE = 'sys.modules["ensurepip"] = None'


class TestPython:
    def test_none_at_all_gets_one_sentence(self, newcomer) -> None:
        done = newcomer("check")
        assert done.returncode != 0
        assert "Il faut Python 3.11 ou plus récent" in done.stderr
        assert "Python 3.11 or newer is needed" in done.stderr

    def test_too_old_gets_one_sentence(self, newcomer, machine: Path) -> None:
        pretend(machine / "python3", OLD)
        done = newcomer("serve")
        assert done.returncode != 0
        said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
        assert len(said) == 2, done.stderr
        assert "Il faut Python 3.11 ou plus récent" in said[0] and "Python 3.9" in said[0]
        assert "Python 3.11 or newer is needed" in said[1] and "Python 3.9" in said[1]
        assert not (newcomer.root / ".venv").exists()

    def test_without_venv_gets_one_sentence(self, newcomer, machine: Path) -> None:
        pretend(machine / "python3", BARE)
        done = newcomer("test")
        assert done.returncode != 0
        said = [line for line in done.stderr.splitlines() if not line.startswith("make:")]
        assert len(said) == 2, done.stderr
        assert all("apt install python3-venv" in line for line in said)
        assert "sans « venv »" in said[0] and "without “venv”" in said[1]

    def test_a_newer_one_is_found_behind_an_old_one(self, newcomer, machine: Path, tmp_path: Path) -> None:
        pretend(machine / "python3", OLD)
        (machine / "python3.12").symlink_to(
            program(tmp_path / "new", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        )
        program(machine / "uv", UV.format(log=tmp_path / "log", python=sys.executable))
        done = newcomer("setup")
        assert done.returncode == 0, done.stderr

    def test_the_one_asked_for_is_the_one_used(self, newcomer, machine: Path, tmp_path: Path) -> None:
        program(machine / "python3", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        old = pretend(tmp_path / "old", OLD)
        assert "Python 3.9" in newcomer("check", f"PYTHON={old}").stderr
        assert "“python9”" in newcomer("check", "PYTHON=python9").stderr

    def test_its_sentence_can_be_read_by_python_2(self) -> None:
        """No syntax in it is newer than what it is there to refuse."""
        text = (ROOT / "setup" / "environment.py").read_text("utf-8")
        assert text.startswith("# -*- coding: utf-8 -*-")
        # Between them: f-strings, annotations, the future import of these, `:=`, print with arguments.
        assert not re.search(r"\bf[\"']|->|: (str|int|bool)\b|__future__|:=|print\(", text)


class TestEnvironment:
    """With a uv that only writes down what it is asked: quick, and without a network."""

    @pytest.fixture
    def asked(self, newcomer, machine: Path, tmp_path: Path):
        """What setting up asked of uv, as words: "venv", "lock", "package"."""
        log = tmp_path / "log"
        program(machine / "uv", UV.format(log=log, python=sys.executable))
        program(machine / "python3", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')

        def set_up(*words: str) -> list[str]:
            log.write_text("", "utf-8")
            done = newcomer("setup", *words)
            assert done.returncode == 0, done.stdout + done.stderr
            lines = log.read_text("utf-8").splitlines()
            if not lines:
                assert done.stdout + done.stderr == ""
            return [
                "venv" if line.startswith("venv") else "package" if "--editable" in line else "lock"
                for line in lines
            ]

        set_up.log = log
        return set_up

    ALL = ["venv", "lock", "package"]

    def test_a_second_run_installs_nothing_and_says_nothing(self, asked) -> None:
        assert asked() == self.ALL
        assert asked() == []

    def test_packages_are_installed_by_their_hashes_only(self, asked) -> None:
        asked()
        line = asked.log.read_text("utf-8").splitlines()[1]
        assert "--require-hashes" in line and "--only-binary :all:" in line and "requirements.lock" in line

    def test_an_interrupted_one_is_begun_anew(self, asked, newcomer) -> None:
        asked()
        (newcomer.root / ".venv" / "setup.json").unlink()
        assert asked() == self.ALL

    def test_a_failed_one_says_so_and_is_begun_anew(self, asked, newcomer, machine: Path) -> None:
        sound = (machine / "uv").read_text("utf-8")
        program(machine / "uv", sound + '[ "$1" = venv ] || { echo no route to the packages >&2; exit 3; }\n')
        done = newcomer("setup")
        assert done.returncode != 0
        assert "no route to the packages" in done.stderr
        assert "n'a pas abouti" in done.stderr and "did not succeed" in done.stderr
        assert "Traceback" not in done.stderr
        program(machine / "uv", sound)
        assert asked() == self.ALL

    def test_a_new_lock_is_followed(self, asked, newcomer) -> None:
        asked()
        with (newcomer.root / "requirements.lock").open("a") as lock:
            lock.write("# newer\n")
        assert asked() == self.ALL

    def test_a_changed_project_file_needs_the_package_alone(self, asked, newcomer) -> None:
        asked()
        with (newcomer.root / "pyproject.toml").open("a") as project:
            project.write("# newer\n")
        assert asked() == ["package"]
        assert asked() == []

    def test_one_that_moved_is_made_again(self, asked, newcomer) -> None:
        asked()
        newcomer.root = newcomer.root.rename(newcomer.root.with_name("elsewhere"))
        assert asked() == self.ALL

    def test_one_whose_python_vanished_is_made_again(self, asked, newcomer) -> None:
        asked()
        python = newcomer.root / ".venv" / "bin" / "python"
        python.unlink()
        python.symlink_to("/nowhere/python3")
        assert asked() == self.ALL

    def test_one_that_lost_a_package_is_made_again(self, asked, newcomer) -> None:
        asked()
        pretend(
            newcomer.root / ".venv" / "bin" / "python",
            "sys.path[:] = [p for p in sys.path if 'site-' not in p]",
        )
        assert asked("PYTHON=python3") == self.ALL


def test_an_environment_in_place_stays_as_it_is(make) -> None:
    """The one that these tests run in, when it is the project's own."""
    if Path(sys.prefix) != ROOT / ".venv":
        pytest.skip("run from another environment than .venv")
    done = make("setup", environment={**os.environ, "UV_OFFLINE": "1", "PIP_NO_INDEX": "1"})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


class TestPort:
    def test_a_taken_one_is_passed_over(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            wanted = taken.getsockname()[1]
            done = self.ask(str(wanted))
        assert done.returncode == 0, done.stderr
        assert wanted < int(done.stdout) <= wanted + 50

    @pytest.mark.parametrize("port", ["", "abc", "0", "70000", "٣"])
    def test_what_is_none_gets_one_sentence(self, port: str) -> None:
        done = self.ask(port)
        assert done.returncode == 1
        assert "PORT doit être" in done.stderr and "PORT must be" in done.stderr
        assert "Traceback" not in done.stderr

    def ask(self, port: str):
        return subprocess.run(
            [sys.executable, ROOT / "setup" / "port.py", port],
            capture_output=True,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONUTF8": "1"},
        )
