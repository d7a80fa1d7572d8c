"""The life of a waiver: it covers one finding, until a text changes or its last day has passed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from microsite.built_pages import read_site
from microsite.findings import Place
from microsite.loading import DataError, load_site
from microsite.model.site import Site
from microsite.model.waivers import Waiver
from microsite.report import explanation
from microsite.site_comparison import SiteFinding, compare_site, fingerprint
from microsite.waivers import sight, waive
from microsite.written_texts import written_site

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


def write(project: Path, given: dict, before: str = "") -> None:
    """The file of waivers of a project, with one."""
    fields = "\n".join(f'  {name}: "{value}"' for name, value in given.items() if name != "id")
    (project / "data/waivers.yml").write_text(f"{before}{given['id']}:\n{fields}\n", "utf-8")


def test_it_covers_its_finding() -> None:
    assert kinds(site(), FINDING) == ([], 1)


@pytest.mark.parametrize("given", [{"value": "160000"}, {"value": "160\u202f000"}, {"locale": "en", "value": "120,000"}])
def test_the_value_is_named_as_written_or_as_read(given: dict) -> None:
    assert kinds(site(**given), FINDING) == ([], 1)


@pytest.mark.parametrize("segment", ["partnership.facts.0.text", "partenariat/1.6/p"])
def test_texts_are_told_by_their_fingerprint_wherever_a_run_counts_them(segment: str) -> None:
    assert kinds(site(segment=segment), FINDING) == ([], 1)


@pytest.mark.parametrize("given", [
    {"value": "16"}, {"locale": "en"}, {"value": "16", "fingerprint": "unknown"},
    {"segment": "offers.tagline", "fingerprint": "unknown"},
])
def test_one_that_misses_its_finding_is_told_what_to_write(given: dict) -> None:
    waived = waive([FINDING], site(**given), date(2026, 11, 22))
    assert [finding.kind for finding in waived.findings] == ["value", "waiver-mismatch"]
    locale, value = ("en", "120,000") if given.get("locale") == "en" else ("fr", "160\u202f000")
    said = explanation(waived.findings[1], "en")
    assert f"segment: partnership.summary, locale: {locale}, value: {value}" in said


def test_it_covers_nothing_else_and_says_that_it_is_unused() -> None:
    other = replace(FINDING, segment="opale.summary", places=(Place("fr", "7", "7"),), fingerprint="")
    assert kinds(site(), other) == (["value", "waiver-unused"], 0)


def test_a_run_that_does_not_see_its_segment_does_not_call_it_unused() -> None:
    assert waive([], site(), date(2026, 11, 22), lambda segment: segment != "partnership.summary").findings == ()


@pytest.mark.parametrize("fingerprint", ["unknown", "inconnu"])
def test_a_new_one_is_told_its_fingerprint(fingerprint: str) -> None:
    waived = waive([FINDING], site(fingerprint=fingerprint), date(2026, 11, 22))
    assert [finding.kind for finding in waived.findings] == ["value", "waiver-new"]
    for language in ("fr", "en"):
        said = explanation(waived.findings[1], language)
        assert f"fingerprint: {FINDING.fingerprint}" in said and "changé" not in said and "changed" not in said


def test_two_pages_with_the_same_keys_are_waived_apart() -> None:
    one, other = (
        replace(FINDING, segment=f"{page}/1/p", pages=(f"{page}/index.html",), fingerprint=page) for page in ("sources", "events")
    )
    waivers = {
        name: Waiver.model_validate({**WAIVER, "id": name, "segment": f"{name}/1/p", "fingerprint": sign})
        for name, sign in (("sources", "sources"), ("events", "unknown"))
    }
    waived = waive([one, other], Site({}, {"waivers": waivers}, {}, {}, {}), date(2026, 11, 22))
    assert [(finding.kind, finding.segment) for finding in waived.findings] == [
        ("value", "events/1/p"), ("waiver-new", "events/1/p"),
    ]
    assert waived.in_force == 1


def test_it_lapses_when_either_text_changes() -> None:
    for texts in (("Le partenariat a 160 000 membres.", TEXTS[1]), (TEXTS[0], "The partnership had 120,000 members.")):
        changed = replace(FINDING, fingerprint=fingerprint(texts))
        waived = waive([changed], site(), date(2026, 11, 22))
        assert [finding.kind for finding in waived.findings] == ["value", "waiver-lapsed"]
        assert waived.findings[1].places[0].reading == fingerprint(texts), "the message says what to write to confirm it"


@pytest.mark.parametrize(("until", "today", "left"), [
    ("2027-03-31", date(2027, 3, 31), []), ("2027-03-31", date(2027, 4, 1), ["value", "waiver-expired"]),
    ("2027-03", date(2027, 3, 31), []), ("2027", date(2028, 1, 1), ["value", "waiver-expired"]),
])
def test_it_ends_after_its_last_day(until: str, today: date, left: list[str]) -> None:
    assert kinds(site(until=until), FINDING, today=today)[0] == left


@pytest.mark.parametrize(("field", "typed"), [
    ("locale", "EN"), ("locale", "français"), ("until", "undated"), ("until", "2026/2027"), ("until", "2027-03/.."),
])
def test_a_slip_in_it_is_told_before_anything_is_compared(project_copy: Path, field: str, typed: str) -> None:
    write(project_copy, WAIVER | {field: typed})
    with pytest.raises(DataError) as raised:
        load_site(project_copy)
    (fault,) = raised.value.faults
    line = 2 + [name for name in WAIVER if name != "id"].index(field)
    assert (fault.place.file, fault.place.line) == ("data/waivers.yml", line)
    assert ("fr, en, data" if field == "locale" else "2027-03-31") in fault.english


def test_it_is_an_error_once_the_texts_agree_again() -> None:
    waived = waive([], site(), date(2026, 11, 22))
    assert [(finding.kind, finding.severity) for finding in waived.findings] == [("waiver-unused", "error")]


def test_it_is_a_record_of_the_data_with_a_place(project_copy: Path) -> None:
    write(project_copy, WAIVER, "# Écarts voulus.\n")
    site = load_site(project_copy)
    (error,) = waive([], site, date(2026, 11, 22)).findings
    assert error.places[0].source == "data/waivers.yml:3"


def test_the_site_needs_none() -> None:
    assert not load_site(Path(__file__).resolve().parent.parent).collections["waivers"]


def test_check_and_build_understand_the_same_ones(site: Path, project_copy: Path) -> None:
    """Whichever of the two named the segment: they count pieces of pages otherwise, and some texts only one of them sees."""
    slips = (
        ("docs/en/partnership.md", "Each partner comes", "Each of the 7 partners comes", "partenariat/1.1/p", "partenariat/1.6/p"),
        ("data/events/leukemia-360.yml", "The first edition received", "The first edition of 2031 received",
         "leukemia-360.editions.1.facts.0.text", "leukemia-360.editions.1/li"),
    )
    built = project_copy / "built"
    shutil.copytree(site, built)
    for file, right, wrong, *_ in slips:
        path = project_copy / file
        path.write_text(path.read_text("utf-8").replace(right, wrong), "utf-8")
        for page in built.rglob("*.html"):
            text = page.read_text("utf-8")
            if right in text:
                page.write_text(text.replace(right, wrong), "utf-8")
    data = load_site(project_copy)
    written = {one.segment: one for one in compare_site(written_site(data), data, written=True, notes=False)}
    shown = {one.segment: one for one in compare_site(read_site(built), data, notes=False)}
    assert written["leukemia-360.editions.1.facts.0.text"].pages == (), "a text of the data stands on no page yet"
    for number, (*_, in_texts, on_pages) in enumerate(slips):
        for segment in (in_texts, on_pages):
            one = written[in_texts]
            assert shown[on_pages].fingerprint == one.fingerprint
            waiver = Waiver.model_validate({
                **WAIVER, "segment": segment, "locale": "en", "value": one.places[1].surface, "fingerprint": one.fingerprint,
            })
            waived = replace(data, collections={**data.collections, "waivers": {waiver.id: waiver}})
            for findings, of in ((written, written_site(data)), (shown, read_site(built))):
                left = waive(findings.values(), waived, date(2026, 11, 22), sight(of, waived, written=findings is written))
                assert left.in_force == 1
                assert not [one for one in left.findings if one.kind.startswith("waiver-")]
                # Once the texts agree, only a run that sees the segment calls it unused.
                left = waive([], waived, date(2026, 11, 22), sight(of, waived, written=findings is written))
                sees = segment == (on_pages if findings is shown else "leukemia-360.editions.1.facts.0.text")
                sees |= findings is shown and number == 0
                assert bool(left.findings) == sees, (segment, findings is shown)


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
    write(project_copy, given)
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
