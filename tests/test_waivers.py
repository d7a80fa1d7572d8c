"""The life of a waiver: it covers one finding, until a text changes or its last day has passed."""

from __future__ import annotations

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
