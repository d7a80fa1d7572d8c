"""The languages of the real site state the same facts: one case for each page and check, each with its own name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from microsite.against_data import excerpts, page_facts
from microsite.against_texts import machine_texts, page_prose, page_texts, quoted_texts
from microsite.build_date import build_date
from microsite.built_pages import read_site
from microsite.declared import Declared
from microsite.loading import load_site
from microsite.model.site import WITH_PAGES
from microsite.origins import Origins
from microsite.report import as_people_read
from microsite.site_checks import OF_PAGES, OF_PAIRS, OF_SITES, OF_WHOLE_PAIRS, Surroundings
from microsite.site_comparison import compare_site, gathered, page_alarms, pair_alarms
from microsite.waivers import waive
from microsite.written_texts import written_site

ROOT = Path(__file__).resolve().parent.parent

CHECKS = {check.__name__: check for check in (*OF_WHOLE_PAIRS, *OF_PAIRS, *OF_PAGES)}


@cache
def data():
    return load_site(ROOT)


def page_ids() -> list[str]:
    """Every page of the site, by id: known before it is built."""
    site = data()
    return [*site.prose, *(identifier for kind in WITH_PAGES for identifier in site.collections[kind])]


@pytest.fixture(scope="session")
def around(site: Path) -> Surroundings:
    return Surroundings(read_site(site), Declared.of(data()))


@pytest.fixture(scope="session")
def pairs(around: Surroundings) -> dict:
    """Page id → the page with each of its counterparts."""
    from microsite.addresses import Addresses

    addresses, default = Addresses(data()), data().default_locale
    found: dict[str, list] = {}
    files = {addresses.page(identifier, default).file: identifier for identifier in page_ids()}
    for pair in around.pairs:
        found.setdefault(files.get(pair.left.file, pair.left.file), []).append(pair)
    return found


def told(alarms) -> str:
    """What a person would read of the alarms that block and that nobody waived."""
    waived = waive(gathered(alarms, Origins(data(), ROOT)), data(), build_date())
    errors = [finding for finding in waived.findings if finding.severity == "error" and not finding.kind.startswith("waiver")]
    return as_people_read(errors) if errors else ""


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("identifier", page_ids())
def test_page(identifier: str, check: str, pairs: dict, around: Surroundings) -> None:
    assert identifier in pairs, "this page has no counterpart"
    run = CHECKS[check]
    for pair in pairs[identifier]:
        if run in (*OF_WHOLE_PAIRS, *OF_PAIRS):
            assert told(run(pair, around)) == ""
        else:
            assert told([*run(pair.left, around), *run(pair.right, around)]) == ""


@pytest.mark.parametrize("identifier", page_ids())
def test_page_against_the_data(identifier: str, pairs: dict, around: Surroundings) -> None:
    for pair in pairs[identifier]:
        for page in (pair.left, pair.right):
            checks = (page_texts, page_prose, quoted_texts, page_facts, machine_texts)
            assert told(alarm for check in checks for alarm in check(page, around, data())) == ""


@pytest.mark.parametrize("check", OF_SITES, ids=lambda check: check.__name__)
def test_all_pages_together(check, around: Surroundings) -> None:
    assert told(check(around)) == ""


def test_figures_against_the_words_of_their_sources(around: Surroundings) -> None:
    assert told(excerpts(data(), around)) == ""


def test_the_page_for_unknown_addresses_says_the_same_in_each_language(pairs: dict, around: Surroundings) -> None:
    (pair,) = pairs["404.html"]
    assert {pair.left.locale, pair.right.locale} == {"fr", "en"}
    assert told([*pair_alarms([pair], around), *page_alarms([pair.left], around, data())]) == ""


def test_every_page_is_compared(around: Surroundings) -> None:
    compared = {page.file for pair in around.pairs for page in (pair.left, pair.right)}
    assert compared == set(around.site.pages)
    for pair in around.pairs:
        assert sum(1 for one, other in pair.pairs if one and other) > 5, pair.left.file


def test_a_site_that_does_not_know_its_address_agrees_too(build_site, tmp_path: Path) -> None:
    build_site(tmp_path / "site", SITE_URL="")
    findings = compare_site(read_site(tmp_path / "site"), data(), Origins(data(), ROOT))
    errors = [finding for finding in findings if finding.severity == "error"]
    assert not errors, as_people_read(errors)


def test_data_and_prose_agree_before_a_build() -> None:
    findings = waive(compare_site(written_site(data()), data(), Origins(data(), ROOT)), data(), build_date()).findings
    errors = [finding for finding in findings if finding.severity == "error"]
    assert not errors, as_people_read(errors)


def test_a_site_in_three_languages_is_compared_in_all_of_them() -> None:
    site = load_site(ROOT / "tests/tiny", ROOT / "overrides")
    built = written_site(site)
    around = Surroundings(built, Declared.of(site))
    assert {(pair.left.locale, pair.right.locale) for pair in around.pairs} == {("fr", "en"), ("fr", "de")}
    assert not [finding for finding in compare_site(built, site) if finding.kind in ("absent-segment", "absent-page")]
