"""Makes .venv hold exactly what requirements.lock names, and the package in hooks/; nothing when it does.

Whether it does is told by a stamp written last: an interrupted installation has none and is begun anew.
The package is installed editable, from pyproject.toml, rather than by a hand-written .pth file: its command
and its version are then known as those of any package, and pip and uv know how to do it.
"""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / "bin" / "python"
LOCK = ROOT / "requirements.lock"
PROJECT = ROOT / "pyproject.toml"
STAMP = ENVIRONMENT / "setup.json"
WORK = ROOT / ".build"

# Asked of the environment's Python: is it still the one installed into, and is everything within reach?
PROBE = """
import importlib.util, sys
names = ("mkdocs", "material", "pydantic", "pytest", "microsite")
found = all(importlib.util.find_spec(name) for name in names)
print(*sys.version_info[:2], sep=".") if found else sys.exit(1)
"""


def main(arguments: list[str]) -> int:
    """Set the environment up. With `--exactly`, it must be made by the very Python that runs this."""
    exactly = "--exactly" in arguments
    if missing_step(exactly) is None:
        return 0
    WORK.mkdir(exist_ok=True)
    try:
        # Two commands started together would otherwise install into the same folder at once.
        with open(WORK / "setup.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            step = missing_step(exactly)
            if step is not None:
                install(everything=step == "everything")
    except subprocess.CalledProcessError:
        print(
            "L'installation n'a pas abouti : voir le message ci-dessus. La même commande la recommence.\n"
            "The installation did not succeed: see the message above. The same command begins it anew.",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


def missing_step(exactly: bool) -> str | None:
    """What is to be installed: "everything", the "package" alone, or nothing (None)."""
    try:
        stamp = json.loads(STAMP.read_text("utf-8"))
    except (OSError, ValueError):
        return "everything"
    wanted = state()
    if any(stamp.get(key) != wanted[key] for key in ("folder", "lock")):
        return "everything"
    if exactly and stamp.get("base") != wanted["base"]:
        return "everything"
    if stamp.get("package") != wanted["package"]:
        return "package"
    try:
        probe = subprocess.run([PYTHON, "-I", "-c", PROBE], capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return "everything"
    sound = probe.returncode == 0 and probe.stdout.strip() == stamp.get("version")
    return None if sound else "everything"


def state() -> dict[str, str]:
    """What the environment depends on. It lapses when it is moved, since the paths within it are absolute."""
    return {
        "folder": str(ENVIRONMENT),
        "base": os.path.realpath(base_python()),
        "version": "{}.{}".format(*sys.version_info[:2]),
        "lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(),
        "package": hashlib.sha256(PROJECT.read_bytes()).hexdigest(),
    }


def base_python() -> str:
    """The Python outside any environment: the one running may live in the folder about to be replaced."""
    return getattr(sys, "_base_executable", None) or sys.executable


def install(everything: bool) -> None:
    """Install with uv where it is on PATH, with pip elsewhere; every package by its hash, none built here."""
    uv = shutil.which("uv")
    STAMP.unlink(missing_ok=True)
    if everything:
        print(
            "Installation des outils dans .venv, une fois… / Installing into .venv, once…",
            flush=True,
        )
        clear()
        base = base_python()
        run(
            [uv, "venv", "--quiet", "--python", base, ENVIRONMENT]
            if uv
            else [base, "-m", "venv", ENVIRONMENT]
        )
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    installer = [uv, "pip", "install", "--quiet", "--python", PYTHON] if uv else pip
    if everything:
        run([*installer, "--require-hashes", "--only-binary", ":all:", "--requirement", LOCK])
    # Its build tool, setuptools, is in the lock: nothing is fetched for this step.
    run([*installer, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    STAMP.write_text(json.dumps(state(), indent=1), "utf-8")


def clear() -> None:
    """Remove what is left of an earlier environment, so that no package outlives its line in the lock."""
    if ENVIRONMENT.is_symlink() or ENVIRONMENT.is_file():
        ENVIRONMENT.unlink()
    elif ENVIRONMENT.exists():
        shutil.rmtree(ENVIRONMENT)


def run(command: list[str | Path]) -> None:
    """Run a command whose words reach the person; raise when it fails."""
    try:
        subprocess.run([str(part) for part in command], check=True, cwd=ROOT, stdin=subprocess.DEVNULL)
    except FileNotFoundError as fault:
        print(fault, file=sys.stderr)
        raise subprocess.CalledProcessError(127, command) from fault
