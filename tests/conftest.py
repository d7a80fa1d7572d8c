"""The real site, built once per run as `make build` builds it; and copies of the project to break."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from microsite.addresses import Addresses
from microsite.loading import DataError, load_site
from microsite.model.site import Site

ROOT = Path(__file__).resolve().parent.parent

# The tests know what day it is, and where the site will stand.
BUILD_DAY = "2026-11-22"
BUILD_EPOCH = "1795305600"
SITE_URL = "https://partnership.example/microsite/"

# What the commands leave behind; a copy is to be as fresh as a clone.
LEFT_BEHIND = (
    ".git",
    ".venv",
    "site",
    ".build",
    ".cache",
    "__pycache__",
    ".pytest_cache",
    ".hypothesis",
    "*.egg-info",
)


def pytest_cmdline_main(config: pytest.Config) -> int | None:
    """Faulty data or prose is told once, as `make check` tells it, instead of once for each test that wants the site."""
    if not hasattr(config, "workerinput"):
        try:
            load_site(ROOT)
        except DataError as error:
            print(error, file=sys.stderr)
            return 1
    return None


def build_environment(**given: str) -> dict[str, str]:
    """The environment of a build: nothing of the person's that changes the site, and what the test gives."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("STATUS", "SITE_URL")}
    fixed = {
        "SOURCE_DATE_EPOCH": BUILD_EPOCH,
        "SITE_URL": SITE_URL,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONUTF8": "1",
    }
    return {**inherited, **fixed, **given}


def build(folder: Path, root: Path = ROOT, generator: str = "mkdocs", **environment: str) -> None:
    """Build the project at `root` into `folder`, strictly; fail with all it printed if anything is amiss."""
    command = [sys.executable, "-m", generator, "build", "--strict", "--site-dir", str(folder)]
    done = subprocess.run(
        command + ["--config-file", "mkdocs.yml"],
        cwd=root,
        env=build_environment(**environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    if done.returncode or "WARNING" in done.stdout:
        pytest.fail(f"{' '.join(command)}\nexit {done.returncode}\n{done.stdout}", pytrace=False)


def build_once(factory: pytest.TempPathFactory, name: str, **environment: str) -> Path:
    """A build that the workers of a run share: the first that asks makes it, or records why it failed."""
    base = factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder, failure = shared / f"{name}-site", shared / f"{name}-failure.txt"
    with open(shared / f"{name}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if failure.exists():
            pytest.fail(failure.read_text("utf-8"), pytrace=False)
        if not folder.exists():
            try:
                fresh = shared / f"{name}-fresh"
                build(fresh, **environment)
                fresh.rename(folder)
            except pytest.fail.Exception as fault:
                failure.write_text(str(fault), "utf-8")
                raise
    return folder


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site, of BUILD_DAY. It is shared: look, but change nothing."""
    return build_once(tmp_path_factory, "real")


@pytest.fixture(scope="session")
def official_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, as it will be once somebody answers for it (STATUS=official)."""
    return build_once(tmp_path_factory, "official", STATUS="official")


@pytest.fixture(scope="session")
def disk_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, to be opened from the disk: it knows no address of its own, and its links name files."""
    return build_once(tmp_path_factory, "disk", SITE_URL="", DIRECTORY_URLS="false")


@pytest.fixture(scope="session")
def data() -> Site:
    """What the real site says. A test of that site expects what stands here, and no word or number of its own: whoever
    keeps the texts changes them without touching a test."""
    return load_site(ROOT)


@pytest.fixture(scope="session")
def path_of(data: Site) -> Callable[[str, str], str]:
    """`path_of("offers", "en")`: where a page or a record with a page stands below the real site, `en/offers/`."""
    addresses, locales = Addresses(data), {locale.code: locale for locale in data.locales}
    return lambda identifier, language: addresses.page(identifier, locales[language]).url


@pytest.fixture(scope="session")
def site_url() -> str:
    """The address that the built sites believe to stand at."""
    return SITE_URL


@pytest.fixture
def build_site() -> Callable[..., None]:
    """`build(folder, root=…, generator="mkdocs", NAME="value" …)`: a build of the test's own."""
    return build


@pytest.fixture
def project_copy(tmp_path: Path) -> Path:
    """A copy of the project as a fresh clone has it, to break and to build."""
    target = tmp_path / "project copy"
    shutil.copytree(ROOT, target, ignore=shutil.ignore_patterns(*LEFT_BEHIND))
    return target


@pytest.fixture
def make() -> Callable[..., subprocess.CompletedProcess[str]]:
    """`make("target", …, root=…, NAME="value" …)`: the command as a person would type it, and what it says.

    `environment={…}` is all of it, instead of that of the tests.
    """

    def run(*words: str, root: Path = ROOT, environment: Mapping[str, str] | None = None, **given: str):
        inherited = build_environment(**given) if environment is None else dict(environment)
        # Under `make test` these would speak of the outer make.
        for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKEOVERRIDES", "ARGS", "PYTHON"):
            inherited.pop(name, None)
        return subprocess.run(
            ["make", "--no-print-directory", *words],
            cwd=root,
            env=inherited,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=600,
        )

    return run
