"""The news as feeds: what the page lists, in its order, with addresses that hold outside of the site."""

from __future__ import annotations

import json
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from lxml import html

ROOT = Path(__file__).resolve().parent.parent
NAMES = {"atom": "http://www.w3.org/2005/Atom", "content": "http://purl.org/rss/1.0/modules/content/"}


def tree_of(folder: Path) -> html.HtmlElement:
    return html.fromstring((folder / "index.html").read_bytes())


def rss(folder: Path) -> ElementTree.Element:
    return ElementTree.parse(folder / f"{folder.name}.xml").getroot().find("channel")


def json_feed(folder: Path) -> dict:
    return json.loads((folder / f"{folder.name}.json").read_bytes())


@pytest.fixture
def news(site: Path, path_of: Callable[[str, str], str], language: str) -> Path:
    """The folder of the news of the real site."""
    return site / path_of("news", language)


def target(site: Path, url: str, site_url: str) -> Path:
    """The file that an absolute address of the site leads to."""
    assert url.startswith(site_url)
    path = site / url.removeprefix(site_url)
    return path / "index.html" if path.is_dir() else path


@pytest.mark.parametrize("language", ["fr", "en"])
class TestBothFeeds:
    def test_they_list_what_the_page_lists(self, news: Path) -> None:
        shown = [one.text_content().strip() for one in tree_of(news).xpath('//article//h2/a')]
        assert [item.findtext("title") for item in rss(news).iter("item")] == shown
        assert [item["title"] for item in json_feed(news)["items"]] == shown

    def test_they_give_the_days_that_the_page_gives(self, news: Path) -> None:
        """And none where the page knows only the month."""
        shown = tree_of(news).xpath('//article/p[@class="kicker"]/time/@datetime')
        days = [day if day.count("-") == 2 else None for day in shown]
        published = [item.findtext("pubDate") for item in rss(news).iter("item")]
        assert [day and parsedate_to_datetime(day).date().isoformat() for day in published] == days
        assert [item.get("date_published", "")[:10] or None for item in json_feed(news)["items"]] == days

    def test_their_items_lead_to_pages_of_their_language(self, site: Path, news: Path, site_url: str, language: str) -> None:
        items = list(rss(news).iter("item"))
        assert [item.findtext("link") for item in items] == [item["url"] for item in json_feed(news)["items"]]
        for item in items:
            assert item.findtext("guid") == item.findtext("link")
            tree = html.fromstring(target(site, item.findtext("link"), site_url).read_bytes())
            assert tree.get("lang") == language
            assert tree.xpath("string(//h1)") == item.findtext("title")
            assert item.findtext("description").replace("\u00a0", " ") in (
                tree.xpath("string(//p[@class='lead'])").replace("\u00a0", " ")
            )

    def test_their_content_is_html_with_whole_links(self, site: Path, news: Path, site_url: str, language: str) -> None:
        for item, twin in zip(rss(news).iter("item"), json_feed(news)["items"], strict=True):
            content = item.findtext("content:encoded", namespaces=NAMES)
            assert content == twin["content_html"]
            assert "((" not in content
            for link in html.fromstring(f"<div>{content}</div>").xpath("//a/@href"):
                if link.startswith(site_url):
                    assert target(site, link.partition("#")[0], site_url).exists()
                else:
                    assert link.startswith("https://")

    def test_they_say_what_they_are(self, site: Path, news: Path, site_url: str, language: str) -> None:
        channel, feed = rss(news), json_feed(news)
        assert channel.findtext("language") == feed["language"] == language
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        own = channel.find("atom:link", NAMES).get("href")
        assert target(site, own, site_url).suffix == ".xml"
        assert target(site, feed["feed_url"], site_url).suffix == ".json"
        assert channel.findtext("link") == feed["home_page_url"]

    def test_every_page_announces_them_and_the_news_link_to_them(self, news: Path) -> None:
        for folder in (news, news.parent):
            tree = tree_of(folder)
            for kind, ending in (("application/rss+xml", ".xml"), ("application/feed+json", ".json")):
                link, = tree.xpath(f'//link[@rel="alternate"][@type="{kind}"]/@href')
                assert (folder / link).is_file() and link.endswith(ending)
        assert len(tree_of(news).xpath('//a[@class="file"]')) == 2


def test_without_an_address_there_is_no_feed_and_no_word_of_it(build_site: Callable[..., None], tmp_path: Path) -> None:
    build_site(tmp_path, root=ROOT / "tests/tiny", SITE_URL="")
    assert not list(tmp_path.rglob("*.xml"))
    assert b"rss+xml" not in (tmp_path / "en/news/index.html").read_bytes()


def test_marks_of_html_in_a_text_stay_text(
    build_site: Callable[..., None], project_copy: Path, tmp_path: Path,
) -> None:
    record = project_copy / "tests/tiny/data/news/start.yml"
    record.write_text(record.read_text("utf-8").replace("en: The start", "en: \"A <b> & ]]> c\""), "utf-8")
    build_site(tmp_path / "site", root=project_copy / "tests/tiny")
    item, = rss(tmp_path / "site/en/news").iter("item")
    assert item.findtext("title") == json_feed(tmp_path / "site/en/news")["items"][0]["title"] == "A <b> & ]]> c"
