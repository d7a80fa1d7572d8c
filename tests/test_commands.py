"""What a person types: the list of commands, and the build, which publishes all or nothing."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from microsite.build_date import build_date
from microsite.commands import check

ROOT = Path(__file__).resolve().parent.parent


class TestList:
    def test_make_alone_lists_the_commands_in_both_languages(self, make) -> None:
        done = make()
        assert done.returncode == 0, done.stderr
        lines = done.stdout.splitlines()
        listed = {}
        for first, second in zip(lines[::2], lines[1::2], strict=True):
            match = re.fullmatch(r"  make ([a-z-]+) +(\S.+)", first)
            assert match, first
            listed[match[1]] = (match[2], second.strip())
        assert {"serve", "test", "test-nobrowser", "build", "check", "clean"} <= set(listed)
        french, english = listed["check"]
        assert "données" in french and "data" in english
        for name, (french, english) in listed.items():
            assert french and english and french != english, name

    def test_every_command_is_listed(self, make) -> None:
        phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
        assert phony
        listed = set(re.findall(r"^  make (\S+)", make().stdout, re.M))
        assert listed == set(phony[1].split()) - {"help", "setup"}


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def make_build(project_copy: Path, make):
    """`make build` in a copy of the project, with the environment of the tests instead of one of its own."""

    def run(**environment: str) -> subprocess.CompletedProcess[str]:
        words = ("--old-file=setup", "build", f"ENVIRONMENT={sys.executable}")
        return make(*words, root=project_copy, **environment)

    return run


def append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


# What goes wrong at each step of the build, and where the person is told to look.
BREAKAGES: Mapping[str, tuple[Callable[[Path], object], str]] = {
    "data that cannot be read": (
        lambda root: append(root / "data" / "labels.yml", "\nbroken: [\n"),
        r"data/labels\.yml:\d+:\d+",
    ),
    "data that is not valid": (
        lambda root: append(root / "data" / "labels.yml", "\nhalf:\n  fr: à moitié\n"),
        r"data/labels\.yml:\d+:\d+",
    ),
    "a page in one language only": (
        lambda root: min(path for path in (root / "docs" / "en").glob("*.md") if path.stem != "index").unlink(),
        r"docs/fr/[\w-]+\.md:1:1",
    ),
    "a link to a page that is not there": (
        lambda root: append(root / "docs" / "fr" / "index.md", "\n[là](nulle-part.md)\n"),
        r"docs/fr/index\.md:\d+:6\n.*nulle-part\.md",
    ),
    "a template with a wrong name": (
        lambda root: (
            append(root / "overrides" / "blocks" / "timeline.html", "\n{{ no_such_name }}\n"),
            append(root / "docs" / "fr" / "index.md", "\n((bloc timeline))\n"),
            append(root / "docs" / "en" / "index.md", "\n((block timeline))\n"),
        ),
        r"overrides/blocks/timeline\.html.*no_such_name",
    ),
    "a link that only the built page shows": (
        lambda root: append(root / "overrides" / "chrome" / "foot.html", '\n<a href="nulle-part/">là</a>\n'),
        r"nulle-part/",
    ),
}


class TestBuild:
    @pytest.mark.parametrize("breakage", BREAKAGES)
    def test_a_failed_one_leaves_the_last_site_as_it_was(
        self, project_copy: Path, make_build, breakage: str
    ) -> None:
        published = project_copy / "site"
        published.mkdir()
        (published / "index.html").write_text("the last good site", "utf-8")
        before = published.stat().st_ino

        do_break, place = BREAKAGES[breakage]
        do_break(project_copy)
        done = make_build()

        assert done.returncode != 0, done.stdout
        assert tree(published) == {"index.html": b"the last good site"}
        assert published.stat().st_ino == before
        said = done.stdout + done.stderr
        assert re.search(place, said), said
        assert "Traceback" not in said, said
        assert not list((project_copy / ".build").glob("*/site")), "what was not published is left behind"

    def test_the_same_commit_and_day_give_the_same_bytes(
        self, site: Path, project_copy: Path, make_build
    ) -> None:
        """In another folder, time zone and language, over an older site, with another order of sets."""
        if (ROOT / ".git").is_dir():
            shutil.copytree(ROOT / ".git", project_copy / ".git")
        stale = project_copy / "site" / "gone" / "index.html"
        stale.parent.mkdir(parents=True)
        stale.write_text("a page of long ago", "utf-8")

        done = make_build(PYTHONHASHSEED="77", TZ="Pacific/Kiritimati", LC_ALL="C")

        assert done.returncode == 0, done.stdout + done.stderr
        expected, found = tree(site), tree(project_copy / "site")
        assert sorted(found) == sorted(expected)
        assert [name for name in expected if found[name] != expected[name]] == []


@pytest.fixture
def rivers(project_copy: Path) -> Path:
    """A copy of the project with the texts of the made-up partnership for its own."""
    for folder in ("data", "docs"):
        shutil.rmtree(project_copy / folder)
        shutil.copytree(project_copy / "tests/tiny" / folder, project_copy / folder)
    return project_copy


def test_the_notes_are_counted_beside_the_command_that_shows_them(rivers: Path, make) -> None:
    # Years that only the French text bounds.
    for language, until in (("fr", "Jusqu'en"), ("en", "In"), ("de", "Im Jahr")):
        append(rivers / f"docs/{language}/contacts.md", f"\n{until} 1918.\n\n{until} 1987.\n")

    def said(*words: str) -> str:
        done = make("--old-file=setup", "check", f"ENVIRONMENT={sys.executable}", *words, root=rivers)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    counted = re.search(r"0 errors, (\d+) notes\.\n.*: make check (ARGS=--notes)\n", said())
    assert counted
    assert said(counted[2]).count("Remarque / Note · ") == int(counted[1]) == 2


def test_what_is_still_open_is_listed_in_both_languages(rivers: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = rivers / "data"
    for file, old, new in (
        ("partnership.yml", "signed: missing", "signed: missing (à demander à Alose / ask Alose)"),
        ("contacts.yml", "confirmed: true", "confirmed: false"),
    ):
        text = (data / file).read_text("utf-8")
        assert old in text
        (data / file).write_text(text.replace(old, new), "utf-8")
    append(data / "offers/survey-day.yml", "doubt: Le rapport est-il public ? / Is the report public?\n")
    append(
        data / "conflicts.yml",
        "day: {subject: {fr: Le jour, en: The day, de: Der Tag}, shown: {fr: Un jour., en: A day., de: Ein Tag.}, values: ["
        "{text: {fr: Lundi., en: Monday., de: Montag.}, as_of: 2024, source: journal}], to_confirm: alose}\n",
    )
    assert check(rivers) == 0
    said = capsys.readouterr().out
    completed, confirmed = said.partition("Langues comparées")[0].split("À faire confirmer / To be confirmed:\n")
    line = (data / "partnership.yml").read_text("utf-8").partition("signed:")[0].count("\n") + 1
    assert f"  data/partnership.yml:{line}:9  partnership.signed  (à demander à Alose / ask Alose)" in completed.splitlines()
    assert sorted(confirmed.splitlines()) == [
        "  day  Le jour / The day / Der Tag",
        "  press  ondine@alose.example.org",
        "  survey-day  Le rapport est-il public ? / Is the report public?",
    ]


def test_a_build_date_that_is_none_is_told_in_both_languages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "hier")
    with pytest.raises(SystemExit, match="(?s)pas « hier ».*not “hier”"):
        build_date()
