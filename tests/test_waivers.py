"""The life of a waiver: it covers one finding, until a text changes or its last day has passed."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from microsite.findings import Place
from microsite.loading import load_site
from microsite.model.site import Site
from microsite.model.waivers import Waiver
from microsite.site_comparison import SiteFinding, fingerprint
from microsite.waivers import waive

TEXTS = ("Le partenariat compte 160 000 membres.", "The partnership has 120,000 members.")
FINDING = SiteFinding(
    "value", "error",
    (Place("fr", "160\u202f000", "160000", 22, 29), Place("en", "120,000", "120000", 20, 27)),
    "partnership.summary", ("index.html", "en/index.html"), fingerprint(TEXTS),
)
WAIVER = {
    "id": "members-counted-twice", "segment": "partnership.summary", "locale": "fr", "value": "160 000",
    "reason": "La page française compte les associés.", "granted_by": "A. Martin", "until": "2027-03-31",
    "fingerprint": fingerprint(TEXTS),
}


def site(**given: str) -> Site:
    waiver = Waiver.model_validate({**WAIVER, **given})
    return Site({}, {"waivers": {waiver.id: waiver}}, {}, {}, {})


def kinds(site: Site, *findings: SiteFinding, today: date = date(2026, 11, 22)) -> tuple[list[str], int]:
    waived = waive(findings, site, today)
    return [finding.kind for finding in waived.findings], waived.in_force


def test_it_covers_its_finding() -> None:
    assert kinds(site(), FINDING) == ([], 1)


@pytest.mark.parametrize("given", [{"value": "160000"}, {"value": "160\u202f000"}, {"locale": "en", "value": "120,000"}])
def test_the_value_is_named_as_written_or_as_read(given: dict) -> None:
    assert kinds(site(**given), FINDING) == ([], 1)


@pytest.mark.parametrize("given", [{"value": "16"}, {"locale": "en"}, {"segment": "partnership.tagline"}])
def test_it_covers_nothing_else_and_says_that_it_is_unused(given: dict) -> None:
    assert kinds(site(**given), FINDING) == (["value", "waiver-unused"], 0)


def test_it_lapses_when_either_text_changes() -> None:
    for texts in (("Le partenariat a 160 000 membres.", TEXTS[1]), (TEXTS[0], "The partnership had 120,000 members.")):
        changed = replace(FINDING, fingerprint=fingerprint(texts))
        waived = waive([changed], site(), date(2026, 11, 22))
        assert [finding.kind for finding in waived.findings] == ["value", "waiver-lapsed"]
        assert waived.findings[1].places[0].reading == fingerprint(texts), "the message says what to write to confirm it"


@pytest.mark.parametrize(("until", "today", "left"), [
    ("2027-03-31", date(2027, 3, 31), []), ("2027-03-31", date(2027, 4, 1), ["value", "waiver-expired"]),
    ("2027-03", date(2027, 3, 31), []), ("2027", date(2028, 1, 1), ["value", "waiver-expired"]),
    ("undated", date(2026, 11, 22), ["value", "waiver-expired"]),
])
def test_it_ends_after_its_last_day(until: str, today: date, left: list[str]) -> None:
    assert kinds(site(until=until), FINDING, today=today)[0] == left


def test_it_is_an_error_once_the_texts_agree_again() -> None:
    waived = waive([], site(), date(2026, 11, 22))
    assert [(finding.kind, finding.severity) for finding in waived.findings] == [("waiver-unused", "error")]


def test_it_is_a_record_of_the_data_with_a_place(project_copy: Path) -> None:
    lines = "\n".join(f"  {name}: \"{value}\"" for name, value in WAIVER.items() if name != "id")
    (project_copy / "data/waivers.yml").write_text(f"# Écarts voulus.\nmembers-counted-twice:\n{lines}\n", "utf-8")
    site = load_site(project_copy)
    (error,) = waive([], site, date(2026, 11, 22)).findings
    assert error.places[0].source == "data/waivers.yml:3"


def test_the_site_needs_none() -> None:
    assert not load_site(Path(__file__).resolve().parent.parent).collections["waivers"]


def run(project: Path, day: str = "1795305600") -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "microsite", "check"], cwd=project, capture_output=True, text=True, encoding="utf-8", check=False,
        env={"PYTHONPATH": str(project / "hooks"), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": day},
    )
    return done.returncode, done.stdout + done.stderr


def test_its_whole_life_as_the_command_tells_it(project_copy: Path) -> None:
    page = project_copy / "docs/fr/privacy.md"
    text = page.read_text("utf-8")
    page.write_text(f"{text}\n\nLe site compte au moins 37 pages par langue.\n", "utf-8")
    english = project_copy / "docs/en/privacy.md"
    english.write_text(english.read_text("utf-8") + "\n\nThe site has at least 36 pages per language.\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "microsite", "check", "--format", "json"], cwd=project_copy, capture_output=True, text=True,
        encoding="utf-8", check=False,
        env={"PYTHONPATH": str(project_copy / "hooks"), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"},
    )
    (finding,) = [one for one in json.loads(done.stdout) if one["severity"] == "error"]
    given = WAIVER | {"segment": finding["segment"], "value": "37", "fingerprint": finding["fingerprint"]}
    fields = "\n".join(f'  {name}: "{value}"' for name, value in given.items() if name != "id")
    (project_copy / "data/waivers.yml").write_text(f"members-counted-twice:\n{fields}\n", "utf-8")
    code, said = run(project_copy)
    assert (code, "waiver-" in said) == (0, False), said
    code, said = run(project_copy, "1811894400")
    assert (code, "waiver-expired" in said) == (1, True), said
    english.write_text(english.read_text("utf-8").replace("The site has", "This site has"), "utf-8")
    code, said = run(project_copy)
    assert (code, "waiver-lapsed" in said) == (1, True), said
    english.write_text(english.read_text("utf-8").replace("36 pages", "37 pages"), "utf-8")
    code, said = run(project_copy)
    assert (code, "waiver-unused" in said) == (1, True), said
