"""The first use of a glossary term on a page leads to its definition; names, links and headings are left alone."""

from __future__ import annotations

import json
import posixpath
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml import html
from microsite.loading import load_site
from microsite.model.site import Site
from microsite.terms import TermIndex
from microsite.views import Views

ROOT = Path(__file__).resolve().parent.parent
PathOf = Callable[[str, str], str]

# Of a made-up glossary: id -> French, English, kind, other forms, what else its record says.
TERMS = {
    "clinical-trial": ("essai clinique", "clinical trial", "term", {}, ""),
    "leukemia": ("leucémie", "leukemia", "term", {}, ""),
    "acute-leukemia": ("leucémie aiguë", "acute leukemia", "term", {}, ""),
    "blood-disease": ("hémopathie maligne", "malignant blood disease", "term", {}, ""),
    "bioproduction": ("bioproduction", "biomanufacturing", "term", {}, ""),
    "lymphoma": ("lymphome", "lymphoma", "term", {"fr": ["lymphomes"]}, ""),
    "hematology": ("hématologie", "hematology", "term", {"en": ["haematology", "hematologies"]}, ""),
    "biomarker": ("biomarqueur", "biomarker", "term", {}, ""),
    "cohort": ("cohorte", "cohort", "term", {}, ""),
    "call-for-interest": ("AMI", "CEI", "acronym", {}, ""),
    "property": ("PI", "IP", "acronym", {}, "explained: false"),
    "quote": ("devis", "quotation", "term", {}, "explained: false"),
    "a-name": ("ONDE", "ONDE", "name", {}, ""),
}


@pytest.fixture(scope="module")
def made_up(tmp_path_factory: pytest.TempPathFactory) -> Site:
    root = Path(shutil.copytree(ROOT / "tests/tiny", tmp_path_factory.mktemp("terms") / "tiny"))
    with (root / "data/glossary.yml").open("a", encoding="utf-8") as glossary:
        for identifier, (french, english, kind, variants, more) in TERMS.items():
            glossary.write(
                f"{identifier}: {{name: {{fr: {french}, en: {english}, de: de {identifier}}}, kind: {kind}, field: research, "
                f"usage: proposed, variants: {json.dumps(variants)}, definition: {{fr: Un mot., en: A word., de: Ein Wort.}}, "
                f"{more}}}\n"
            )
    with (root / "data/organisations.yml").open("a", encoding="utf-8") as organisations:
        organisations.write(
            "institute: {name: {fr: Institut d'hématologie de Shanghai, en: Shanghai Institute, de: Institut Shanghai}, "
            "kind: authority, sources: [journal]}\n"
        )
    return load_site(root, ROOT / "overrides")


@pytest.fixture(scope="module")
def linked(made_up: Site) -> Callable[[str, str], tuple[str, list[str]]]:
    """`linked(text, locale)`: the text with every link to the glossary in brackets, and the terms linked."""
    indexes = {locale.code: TermIndex(made_up, locale) for locale in made_up.locales}
    return lambda text, locale: indexes[locale].link(text, lambda term, words: f"[{words}]")


@pytest.mark.parametrize(("locale", "before", "after"), [
    ("fr", "<p>Un essai clinique.</p>", "<p>Un [essai clinique].</p>"),
    # Once a page.
    ("fr", "<p>Un essai clinique.</p><p>Un essai clinique.</p>", "<p>Un [essai clinique].</p><p>Un essai clinique.</p>"),
    # The longest term wins.
    ("fr", "<p>la leucémie aiguë</p>", "<p>la [leucémie aiguë]</p>"),
    # After an apostrophe, however it was escaped; at the head of a sentence; a plural that the glossary admits.
    ("fr", "<p>l&#39;hémopathie maligne</p>", "<p>l'[hémopathie maligne]</p>"),
    ("fr", "<p>Bioproduction de lots</p>", "<p>[Bioproduction] de lots</p>"),
    ("fr", "<p>Les lymphomes</p>", "<p>Les [lymphomes]</p>"),
    ("en", "<li>a biomarker</li>", "<li>a [biomarker]</li>"),
    # Only whole words, and an acronym only in its own capitals.
    ("fr", "<p>une cohorterie</p>", "<p>une cohorterie</p>"),
    ("fr", "<p>ami</p>", "<p>ami</p>"),
    # No heading, link, name, figure, picture or bare text.
    ("fr", "<h2>Un essai clinique</h2>", "<h2>Un essai clinique</h2>"),
    ("fr", "<p><a href='x'>Un essai clinique</a></p>", "<p><a href='x'>Un essai clinique</a></p>"),
    ("fr", '<p><span data-name="x">Cohorte</span></p>', '<p><span data-name="x">Cohorte</span></p>'),
    ("fr", '<li class="card x"><p>Cohorte</p></li>', '<li class="card x"><p>Cohorte</p></li>'),
    ("fr", "<svg><text>Cohorte</text></svg>", "<svg><text>Cohorte</text></svg>"),
    ("fr", "<div>Cohorte</div>", "<div>Cohorte</div>"),
    # Nor a part of a name.
    ("fr", "<p>l'Institut d'hématologie de Shanghai</p>", "<p>l'Institut d'hématologie de Shanghai</p>"),
    ("fr", "<p>l'Institut de la Leucémie Paris</p>", "<p>l'Institut de la Leucémie Paris</p>"),
    ("en", "<li>Acute Leukemia French Association</li>", "<li>Acute Leukemia French Association</li>"),
    ("en", "<p>Lymphoma Research Experts</p>", "<p>Lymphoma Research Experts</p>"),
    ("en", "<p>LEUKEMIA 360 is about leukemia.</p>", "<p>LEUKEMIA 360 is about [leukemia].</p>"),
    ("en", "<p>the IP address</p>", "<p>the IP address</p>"),
    # Nor the opening words of a page, to be read at one go.
    ("fr", '<p class="lead">Une cohorte.</p>', '<p class="lead">Une cohorte.</p>'),
    ("fr", "<p>a <br> cohorte <!-- cohorte --></p>", "<p>a <br> [cohorte] <!-- cohorte --></p>"),
])
def test_what_is_linked(linked, locale: str, before: str, after: str) -> None:
    assert linked(before, locale)[0] == after


def test_the_terms_used_are_told_in_order(linked) -> None:
    assert linked("<p>Une cohorte, un biomarqueur, un AMI.</p>", "fr")[1] == ["cohort", "biomarker", "call-for-interest"]


@pytest.mark.parametrize("words", ["ONDE", "devis", "PI"])
def test_names_and_everyday_words_are_not_explained(linked, words: str) -> None:
    assert linked(f"<p>{words}</p>", "fr")[1] == []


def test_every_link_leads_to_its_entry_and_has_its_definition_at_hand(site: Path, path_of: PathOf) -> None:
    seen = 0
    for path in sorted(site.rglob("index.html")):
        page = html.fromstring(path.read_bytes())
        links = page.xpath('//a[@class="term"]')
        described = [link.get("aria-describedby") for link in links]
        assert len(set(described)) == len(described), path
        for link in links:
            seen += 1
            file, _, anchor = link.get("href").partition("#")
            glossary = posixpath.normpath(posixpath.join("/", path.parent.relative_to(site).as_posix(), file)).strip("/")
            assert glossary == path_of("glossary", page.get("lang")).strip("/")
            tip = page.get_element_by_id(link.get("aria-describedby"))
            assert tip.get("popover") is not None and tip.text_content().strip()
            assert link.get("aria-describedby") == f"tip-{anchor}"
            assert not link.xpath("ancestor::a | ancestor::h1 | ancestor::h2 | ancestor::h3")
    assert seen


def test_the_glossary_does_not_explain_itself(site: Path, path_of: PathOf) -> None:
    for language in ("fr", "en"):
        assert 'class="term"' not in (site / path_of("glossary", language) / "index.html").read_text("utf-8")


def test_the_glossary_shows_no_plural_as_another_form(made_up: Site) -> None:
    french, english = (Views(made_up, locale, date(2026, 1, 1)) for locale in made_up.locales[:2])
    assert french.other_forms(made_up.glossary["lymphoma"]) == []
    assert english.other_forms(made_up.glossary["hematology"]) == ["haematology"]
