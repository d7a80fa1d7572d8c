"""Everybody the site speaks to finds tasks, facts with their source and their date, and the next step."""

from __future__ import annotations

import posixpath
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from microsite.loading import load_site
from microsite.model.site import Site

LANGUAGES = ("fr", "en")
AUDIENCES = list(load_site(Path(__file__).resolve().parent.parent).audiences)


@pytest.fixture
def page(site: Path, path_of: Callable[[str, str], str], audience: str, language: str) -> html.HtmlElement:
    return html.fromstring((site / path_of(audience, language) / "index.html").read_bytes())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
class TestEachPage:
    def test_its_tasks_lead_to_places_of_their_own(self, page: html.HtmlElement, data: Site, audience: str) -> None:
        links = page.xpath('//ol[contains(@class, "tasks")]/li//h3/a/@href')
        assert len(links) == len(set(links)) == len(data.audiences[audience].tasks)

    def test_its_facts_have_their_sources_and_their_dates(self, page: html.HtmlElement, data: Site, audience: str) -> None:
        shown = page.xpath('//ul[@class="known"]/li')
        for item, fact in zip(shown, data.audiences[audience].facts, strict=True):
            assert len(item.xpath('.//sup[@class="notes"]/a')) == len(fact.sources), item.text_content()
            assert not fact.as_of or item.xpath('.//span[@class="when"]'), item.text_content()

    def test_it_ends_with_one_next_step(self, page: html.HtmlElement) -> None:
        steps = page.xpath('//section[@class="next"]//a[@class="button"]')
        assert len(steps) == 1

    def test_a_company_is_shown_offers_meant_for_it(self, page: html.HtmlElement, data: Site, audience: str) -> None:
        offers = page.xpath('//article[contains(@class, "offer")]/@id')
        meant = {offer.id for offer in data.offers.values() if audience in offer.audiences}
        assert set(offers) <= meant
        assert bool(offers) is (data.audiences[audience].company and bool(meant))
        links = page.xpath('//a[contains(@href, "?audience=")]/@href')
        assert all(f"?audience={audience}#" in link for link in links)
        assert bool(links) is data.audiences[audience].company

    def test_it_is_told_first_what_the_partnership_does_not_do(
        self, page: html.HtmlElement, data: Site, audience: str,
    ) -> None:
        limits = page.xpath('//section[contains(@class, "limits")]')
        written = data.audiences[audience].limits
        assert [len(one.xpath(".//li")) for one in limits] == ([len(written)] if written else [])
        assert [heading for one in limits for heading in one.xpath("preceding::h2")] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cards_of_the_home_page_lead_to_them(
    site: Path, path_of: Callable[[str, str], str], language: str,
) -> None:
    home = path_of("index", language)
    links = html.fromstring((site / home / "index.html").read_bytes()).xpath(
        '//ul[contains(@class, "audiences")]//h3/a/@href'
    )
    found = {posixpath.normpath(posixpath.join("/", home, link)).strip("/") + "/" for link in links}
    assert found == {path_of(audience, language) for audience in AUDIENCES}
