"""The first use of a glossary term on a page leads to its definition; names, links and headings are left alone."""

from __future__ import annotations

import posixpath
from datetime import date
from pathlib import Path

import pytest
from lxml import html
from microsite.loading import load_site
from microsite.terms import TermIndex
from microsite.views import Views

ROOT = Path(__file__).resolve().parent.parent
DATA = load_site(ROOT, ROOT / "overrides")


def linked(text: str, locale: str = "fr") -> tuple[str, list[str]]:
    index = TermIndex(DATA, next(one for one in DATA.locales if one.code == locale))
    return index.link(text, lambda term, words: f"[{words}]")


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
def test_what_is_linked(locale: str, before: str, after: str) -> None:
    assert linked(before, locale)[0] == after


def test_the_terms_used_are_told_in_order() -> None:
    assert linked("<p>Une cohorte, un biomarqueur.</p>")[1] == ["term-cohort", "term-biomarker"]


def test_names_and_everyday_words_are_not_explained() -> None:
    for words in ("OPALE", "PSCC", "devis", "mentions légales"):
        assert linked(f"<p>{words}</p>")[1] == []


def test_every_link_leads_to_its_entry_and_has_its_definition_at_hand(site: Path) -> None:
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
            assert glossary == ("glossaire" if page.get("lang") == "fr" else "en/glossary")
            tip = page.get_element_by_id(link.get("aria-describedby"))
            assert tip.get("popover") is not None and tip.text_content().strip()
            assert link.get("aria-describedby") == f"tip-{anchor}"
            assert not link.xpath("ancestor::a | ancestor::h1 | ancestor::h2 | ancestor::h3")
    assert seen > 200


def test_the_glossary_does_not_explain_itself(site: Path) -> None:
    for address in ("glossaire", "en/glossary"):
        assert 'class="term"' not in (site / address / "index.html").read_text("utf-8")


def test_the_glossary_shows_no_plural_as_another_form() -> None:
    hidden = 0
    for locale in DATA.locales:
        views = Views(DATA, locale, date(2026, 1, 1))
        for term in DATA.glossary.values():
            shown, variants = views.other_forms(term), term.variants.get(locale.code, ())
            assert set(shown) <= set(variants)
            assert term.name[locale] + "s" not in shown
            hidden += len(variants) - len(shown)
    assert hidden
