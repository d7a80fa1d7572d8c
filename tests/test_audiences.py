"""Everybody the site speaks to finds three tasks, three facts with their date and source, and the next step."""

from __future__ import annotations

import posixpath
import re
from pathlib import Path

import pytest
from lxml import html
from microsite.loading import load_site

ROOT = Path(__file__).resolve().parent.parent
DATA = load_site(ROOT, ROOT / "overrides")
FOLDERS = {"fr": "vous-etes", "en": "en/you-are"}
EVERY = [(audience.id, locale) for audience in DATA.audiences.values() for locale in FOLDERS]


def page(site: Path, audience: str, locale: str) -> html.HtmlElement:
    slug = DATA.audiences[audience].slug[locale]
    return html.fromstring((site / FOLDERS[locale] / slug / "index.html").read_bytes())


@pytest.mark.parametrize(("audience", "locale"), EVERY)
class TestEachPage:
    def test_it_has_three_tasks_that_lead_to_three_places(self, site: Path, audience: str, locale: str) -> None:
        links = page(site, audience, locale).xpath('//ol[contains(@class, "tasks")]/li//h3/a/@href')
        assert len(links) == len(set(links)) == 3

    def test_it_has_three_facts_each_with_its_source_and_its_date(self, site: Path, audience: str, locale: str) -> None:
        facts = page(site, audience, locale).xpath('//ul[@class="known"]/li')
        assert len(facts) == 3
        for fact in facts:
            text = fact.text_content()
            assert fact.xpath('.//sup[@class="notes"]/a'), text
            assert fact.xpath(".//time") or re.search(r"non daté|undated|20\d\d", text), text

    def test_it_ends_with_one_next_step(self, site: Path, audience: str, locale: str) -> None:
        steps = page(site, audience, locale).xpath('//section[@class="next"]//a[@class="button"]')
        assert len(steps) == 1

    def test_a_company_is_shown_offers_meant_for_it(self, site: Path, audience: str, locale: str) -> None:
        it = page(site, audience, locale)
        offers = it.xpath('//article[contains(@class, "offer")]/@id')
        assert bool(offers) is DATA.audiences[audience].company
        assert all(audience in DATA.offers[offer].audiences for offer in offers)
        links = it.xpath('//a[contains(@href, "?audience=")]/@href')
        assert all(f"?audience={audience}#" in link for link in links) and bool(links) is bool(offers)


@pytest.mark.parametrize("locale", FOLDERS)
def test_the_cards_of_the_home_page_lead_to_them(site: Path, locale: str) -> None:
    home = "" if locale == "fr" else "en/"
    links = html.fromstring((site / home / "index.html").read_bytes()).xpath(
        '//ul[contains(@class, "audiences")]//h3/a/@href'
    )
    found = {posixpath.normpath(posixpath.join("/", home, link)).strip("/") for link in links}
    assert found == {f"{FOLDERS[locale]}/{audience.slug[locale]}" for audience in DATA.audiences.values()}


@pytest.mark.parametrize(("locale", "advice", "recruiting"), [
    ("fr", "Aucun conseil médical", "essai clinique"), ("en", "No medical advice", "clinical trial"),
])
def test_patients_are_told_first_what_the_partnership_does_not_do(
    site: Path, locale: str, advice: str, recruiting: str,
) -> None:
    it = page(site, "patients", locale)
    limits = it.xpath('//section[contains(@class, "limits")]')[0]
    text = re.sub(r"\s+", " ", limits.text_content())
    assert advice in text and recruiting in text
    assert limits.xpath("preceding::h2") == []
