"""Finds the Chromium or Chrome of the browser tests; run as a command, gets one where it may, or says how.

Debian's own package is installed when the person is root there; anywhere else Playwright fetches its Chromium
into the person's cache. Rights nobody gave are never asked for.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "google-chrome", "google-chrome-stable", "chromium-browser", "chrome")
APPLICATIONS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)

# A container gives no sandbox and no graphics card; and a test browser has nobody to talk to but the test.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

ADVICE = """\
Aucun Chromium ni Chrome ici : installer l'un des deux (ou dire où il est : CHROMIUM=/chemin), \
ou bien : make test-nobrowser
No Chromium or Chrome here: install either (or say where it is: CHROMIUM=/path), \
or else: make test-nobrowser"""


def find_browser() -> str | None:
    """The path of a browser that runs here: the one named by CHROMIUM, one on PATH, or Playwright's own."""
    named = os.environ.get("CHROMIUM")
    if named:
        found = shutil.which(named)
        return found if found and runs(found) else None
    for path in candidates():
        if path and Path(path).is_file() and not is_snap(Path(path)) and runs(path):
            return path
    return None


def candidates() -> Iterator[str | None]:
    """Where a browser may be, the cheapest places to look at first."""
    yield from map(shutil.which, NAMES)
    yield from APPLICATIONS
    yield playwright_browser()


def is_snap(path: Path) -> bool:
    """Whether it is Ubuntu's snap: either a stub without a browser, or shut off from temporary files."""
    if any(part == "snap" for part in (*path.parts, *path.resolve().parts)):
        return True
    with path.open("rb") as file:
        head = file.read(4096)
    return head.startswith(b"#!") and b"/snap/" in head


def runs(path: str) -> bool:
    """Whether it starts: a browser without its libraries is found and of no use."""
    try:
        answer = subprocess.run(
            [path, "--version"], capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return answer.returncode == 0 and "Chrom" in answer.stdout


def playwright_browser() -> str | None:
    """Where Playwright keeps the Chromium of its version, whether or not it is there."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def system() -> str:
    """The id of the distribution ("debian", "ubuntu" …), empty where there is none."""
    try:
        lines = Path("/etc/os-release").read_text("utf-8").splitlines()
    except OSError:
        return ""
    values = [line.partition("=")[2].strip("\"'") for line in lines if line.startswith("ID=")]
    return values[0] if values else ""


def install_browser() -> None:
    """Get a browser in the way that suits the machine; what goes wrong shows in what the commands print."""
    root = os.geteuid() == 0
    print("Installation d'un Chromium, une fois… / Installing a Chromium, once…", flush=True)
    if root and system() == "debian" and shutil.which("apt-get"):
        package = ["apt-get", "install", "--quiet", "--yes", "--no-install-recommends", "chromium"]
        # The list of packages may be missing, as in containers, or too old to find them.
        if call(package, quiet=True) or (call(["apt-get", "update", "--quiet"]) and call(package)):
            return
    # Only root gets the libraries along: for anybody else Playwright would call sudo.
    libraries = ["--with-deps"] if root and shutil.which("apt-get") else []
    call([sys.executable, "-m", "playwright", "install", *libraries, "chromium"])


def call(command: list[str], quiet: bool = False) -> bool:
    """Run a command, its output on the error stream or nowhere; whether it succeeded."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    output = subprocess.DEVNULL if quiet else sys.stderr
    try:
        done = subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
    except OSError as fault:
        print(fault, file=sys.stderr)
        return False
    return done.returncode == 0


def main() -> int:
    """Make sure that there is a browser; 1, and how to get one, when none can be had."""
    if find_browser():
        return 0
    if not os.environ.get("CHROMIUM"):
        install_browser()
        if find_browser():
            return 0
    print(ADVICE, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
