"""The life of a waiver: it covers one finding, until a text changes or its last day has passed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
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


@pytest.fixture
def tiny(project_copy: Path) -> Path:
    """The made-up partnership in a copy of the project, to be changed, checked and built."""
    root = project_copy / "tests/tiny"
    (root / "overrides").symlink_to(project_copy / "overrides")
    return root


def append(path: Path, text: str) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.write(text)


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
def test_a_slip_in_it_is_told_before_anything_is_compared(tiny: Path, field: str, typed: str) -> None:
    write(tiny, WAIVER | {field: typed})
    with pytest.raises(DataError) as raised:
        load_site(tiny)
    (fault,) = raised.value.faults
    line = 2 + [name for name in WAIVER if name != "id"].index(field)
    assert (fault.place.file, fault.place.line) == ("data/waivers.yml", line)
    assert ("fr, en, de, data" if field == "locale" else "2027-03-31") in fault.english


def test_it_is_an_error_once_the_texts_agree_again() -> None:
    waived = waive([], site(), date(2026, 11, 22))
    assert [(finding.kind, finding.severity) for finding in waived.findings] == [("waiver-unused", "error")]


def test_it_is_a_record_of_the_data_with_a_place(tiny: Path) -> None:
    write(tiny, WAIVER, "# Écarts voulus.\n")
    site = load_site(tiny)
    (error,) = waive([], site, date(2026, 11, 22)).findings
    assert error.places[0].source == "data/waivers.yml:3"


# Texts that agree in three languages, and one that slips in English: on a page that the data fill, too, and in an event.
SLIPS = (
    ("docs/{}/partnership.md", {
        "fr": "Chaque laboratoire vient avec ses sondes.", "en": "Each laboratory comes with its probes.",
        "de": "Jedes Labor kommt mit seinen Sonden.",
    }, "Each of the 7 laboratories comes with its probes.", "partenariat/1/p", "partenariat/1.4.2/p-2"),
    ("data/events/festival.yml", {
        "fr": "La fête a reçu le soutien des communes.", "en": "The feast received the support of the towns.",
        "de": "Das Fest erhielt die Unterstützung der Gemeinden.",
    }, "The feast of 2031 received the support of the towns.", "festival.editions.1.facts.0.text", "festival.editions.1/li"),
)


def test_check_and_build_understand_the_same_ones(tiny: Path, tmp_path: Path, build_site: Callable[..., None]) -> None:
    """Whichever of the two named the segment: they count pieces of pages otherwise, and some texts only one of them sees."""
    (page, words, *_), (event, said, *_) = SLIPS
    for language, text in words.items():
        append(tiny / page.format(language), f"\n{text}\n")
    path = tiny / event
    past = "{date: 2020-05-01, "
    assert past in path.read_text("utf-8")
    fact = "{date: 2020-05-01, facts: [{text: %s, sources: [journal]}], " % json.dumps(said, ensure_ascii=False)
    path.write_text(path.read_text("utf-8").replace(past, fact), "utf-8")
    built = tmp_path / "built"
    build_site(built, root=tiny)
    for file, texts, wrong, *_ in SLIPS:
        for path in (tiny / file.format("en"), *built.rglob("*.html")):
            path.write_text(path.read_text("utf-8").replace(texts["en"], wrong), "utf-8")
    data = load_site(tiny)
    written = {one.segment: one for one in compare_site(written_site(data), data, written=True, notes=False)}
    shown = {one.segment: one for one in compare_site(read_site(built), data, notes=False)}
    in_the_data = "festival.editions.1.facts.0.text"
    assert written[in_the_data].pages == (), "a text of the data stands on no page yet"
    for *_, in_texts, on_pages in SLIPS:
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
                sees = segment != in_the_data if findings is shown else segment == in_the_data
                assert bool(left.findings) == sees, (segment, findings is shown)


def run(project: Path, *words: str, day: str = "1795305600") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "microsite", "check", *words], cwd=project, capture_output=True, text=True, encoding="utf-8",
        check=False, env={
            "PYTHONPATH": str(project.parent.parent / "hooks"), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1", "SOURCE_DATE_EPOCH": day,
        },
    )


def test_its_whole_life_as_the_command_tells_it(tiny: Path) -> None:
    # A page that the data fill nowhere: its pieces have the names that they will have on the built site.
    for language, words in (
        ("fr", "Le site compte au moins 37 pages par langue."), ("en", "The site has at least 36 pages per language."),
        ("de", "Die Website hat mindestens 37 Seiten pro Sprache."),
    ):
        header = f"---\ntitle: A {language}\ndescription: D {language}.\nslug: a-{language}\n---\n\n"
        (tiny / f"docs/{language}/about.md").write_text(f"{header}# A {language}\n\n{words}\n", "utf-8")
    english = tiny / "docs/en/about.md"
    (finding,) = [one for one in json.loads(run(tiny, "--format", "json").stdout) if one["severity"] == "error"]
    given = WAIVER | {"segment": finding["segment"], "value": "37", "fingerprint": finding["fingerprint"]}
    write(tiny, given)
    done = run(tiny)
    assert (done.returncode, "waiver-" in done.stdout) == (0, False), done
    done = run(tiny, day="1811894400")
    assert (done.returncode, "waiver-expired" in done.stdout) == (1, True), done
    english.write_text(english.read_text("utf-8").replace("The site has", "This site has"), "utf-8")
    done = run(tiny)
    assert (done.returncode, "waiver-lapsed" in done.stdout) == (1, True), done
    english.write_text(english.read_text("utf-8").replace("36 pages", "37 pages"), "utf-8")
    done = run(tiny)
    assert (done.returncode, "waiver-unused" in done.stdout) == (1, True), done
