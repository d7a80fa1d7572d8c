"""The press kit and the site map: pages that gather what the others say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import html
from microsite.model.site import Site

PathOf = Callable[[str, str], str]
LANGUAGES = ("fr", "en")


@pytest.fixture
def path(path_of: PathOf, language: str) -> str:
    return path_of("press-kit", language)


def page(site: Path, path: str) -> html.HtmlElement:
    return html.fromstring((site / path / "index.html").read_bytes())


def targets(site: Path, path: str, query: str) -> list[str]:
    """Files below the site that links of a page lead to."""
    folder = site / path
    return [
        (folder / link.partition("#")[0]).resolve().relative_to(site.resolve()).as_posix()
        for link in page(site, path).xpath(query)
    ]


def sitemap(site: Path, language: str) -> set[str]:
    """Folders of all pages of a language but redirects."""
    return {
        path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")
        if b'http-equiv="refresh"' not in path.read_bytes() and page(path.parent, "").get("lang") == language
    }


@pytest.mark.parametrize("language", LANGUAGES)
class TestPressKit:
    def test_has_the_text_of_every_partner(self, site: Path, path: str, data: Site) -> None:
        shown = page(site, path).xpath('//p[contains(@data-segment, ".summary")]/@data-segment')
        assert shown == ["partnership.summary", *(f"{partner}.summary" for partner in data.partners)]

    def test_gives_every_key_figure_with_date_and_source(self, site: Path, path: str, data: Site) -> None:
        kit = page(site, path)
        rows = {row.get("data-segment"): row for row in kit.xpath('//table[@class="figures"]//tr[@data-segment]')}
        partners = {
            key for owner in data.partners for key, figure in data.figures_of(owner).items() if figure.key_figure
        }
        assert partners <= set(rows)
        for row in rows.values():
            measure, value, date, source = (" ".join(cell.text_content().split()) for cell in row)
            assert measure and value and date and source
            assert row.xpath(".//a/@href")[0].rpartition("#")[2]

    def test_gives_every_live_press_contact(self, site: Path, path: str, data: Site) -> None:
        mails = {link.removeprefix("mailto:") for link in page(site, path).xpath('//li//a/@href[contains(., "mailto:")]')}
        press = (one for one in data.contacts.values() if one.kind == "press" and one.live)
        assert mails == {one.email for one in press if one.email}

    def test_says_on_what_terms_it_may_be_reused(self, site: Path, path: str) -> None:
        assert page(site, path).xpath('//*[@data-segment="site.reuse"]')

    def test_is_found_from_the_contacts_and_every_footer(
        self, site: Path, path: str, path_of: PathOf, language: str,
    ) -> None:
        contacts, kit = path_of("contacts", language), path.rstrip("/")
        assert kit in targets(site, contacts, '//div[@id="content"]//p/a/@href[not(contains(., ":"))]')
        assert kit in targets(site, contacts, '//footer[@class="site-footer"]//nav//a/@href')


@pytest.mark.parametrize("language", LANGUAGES)
class TestSiteMap:
    @pytest.fixture
    def path(self, path_of: PathOf, language: str) -> str:
        return path_of("site-map", language)

    def test_lists_every_page_of_its_language_once(self, site: Path, path: str, language: str) -> None:
        listed = Counter(targets(site, path, '//div[@class="site-map"]//a/@href'))
        assert set(listed) == sitemap(site, language)
        assert set(listed.values()) == {1}

    def test_names_the_groups_of_the_menu(self, site: Path, path: str, language: str) -> None:
        footer = page(site, path).xpath('//footer//p[@class="heading"]/text()')
        assert page(site, path).xpath('//div[@class="site-map"]//h2/text()')[:len(footer)] == footer
