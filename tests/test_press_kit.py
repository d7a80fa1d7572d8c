"""The press kit and the site map: pages that gather what the others say."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
import yaml
from lxml import html

ROOT = Path(__file__).resolve().parent.parent
KITS = ("dossier-de-presse", "en/press-kit")


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


@pytest.mark.parametrize("path", KITS)
class TestPressKit:
    def test_has_the_text_of_every_partner(self, site: Path, path: str) -> None:
        shown = page(site, path).xpath('//p[contains(@data-segment, ".summary")]/@data-segment')
        assert shown == ["partnership.summary", "opale.summary", "calym.summary", "pscc.summary"]

    def test_gives_every_key_figure_with_date_and_source(self, site: Path, path: str) -> None:
        kit = page(site, path)
        rows = {row.get("data-segment"): row for row in kit.xpath('//table[@class="figures"]//tr[@data-segment]')}
        partners = {
            f"{owner}.{key}" for owner in ("opale", "calym", "pscc")
            for key, figure in yaml.safe_load((ROOT / f"data/figures/{owner}.yml").read_text("utf-8")).items()
            if figure.get("key_figure")
        }
        assert partners <= set(rows)
        for row in rows.values():
            measure, value, date, source = (" ".join(cell.text_content().split()) for cell in row)
            assert measure and value and date and source
            assert row.xpath(".//a/@href")[0].rpartition("#")[2]

    def test_gives_every_live_press_contact(self, site: Path, path: str) -> None:
        mails = {link.removeprefix("mailto:") for link in page(site, path).xpath('//li//a/@href[contains(., "mailto:")]')}
        contacts = yaml.safe_load((ROOT / "data/contacts.yml").read_text("utf-8")).values()
        assert mails == {one["email"] for one in contacts if one["kind"] == "press" and one.get("live", True)}

    def test_says_on_what_terms_it_may_be_reused(self, site: Path, path: str) -> None:
        assert page(site, path).xpath('//*[@data-segment="site.reuse"]')

    def test_is_found_from_the_contacts_and_every_footer(self, site: Path, path: str) -> None:
        contacts = "en/contacts" if path.startswith("en/") else "contacts"
        assert path in targets(site, contacts, '//div[@id="content"]//p/a/@href[not(contains(., ":"))]')
        assert path in targets(site, contacts, '//footer[@class="site-footer"]//nav//a/@href')


@pytest.mark.parametrize(("path", "language"), [("plan-du-site", "fr"), ("en/site-map", "en")])
class TestSiteMap:
    def test_lists_every_page_of_its_language_once(self, site: Path, path: str, language: str) -> None:
        listed = Counter(targets(site, path, '//div[@class="site-map"]//a/@href'))
        assert set(listed) == sitemap(site, language)
        assert set(listed.values()) == {1}

    def test_names_the_groups_of_the_menu(self, site: Path, path: str, language: str) -> None:
        footer = page(site, path).xpath('//footer//p[@class="heading"]/text()')
        assert page(site, path).xpath('//div[@class="site-map"]//h2/text()')[:len(footer)] == footer
