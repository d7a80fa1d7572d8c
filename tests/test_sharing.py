"""What networks show of a link: names, a description and a picture of its kind, in the page's language."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from lxml import html
from microsite.model.site import Site
from microsite.plan import Circumstances, Plan
from microsite.share_pictures import SIZE, draw, picture_of, write_share_pictures
from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
PathOf = Callable[[str, str], str]
FONT = ROOT / "overrides/assets/fonts/bricolage-grotesque.woff2"


def properties(site: Path, path: str) -> dict[str, str]:
    tree = html.fromstring((site / path / "index.html").read_bytes())
    return {one.get("property") or one.get("name"): one.get("content") for one in tree.xpath("//meta[@content]")}


@pytest.fixture(scope="module")
def plan(data: Site) -> Plan:
    return Plan(data, (), Circumstances(today=date(2026, 11, 22), base_url="https://x.example/"))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_page_has_a_picture_that_is_there(
    site: Path, site_url: str, data: Site, path_of: PathOf, language: str,
) -> None:
    for identifier in ("index", "offers", "glossary", *data.partners, *data.news):
        said = properties(site, path_of(identifier, language))
        assert said["twitter:card"] == "summary_large_image"
        with Image.open(site / said["og:image"].removeprefix(site_url)) as picture:
            assert picture.size == SIZE == (int(said["og:image:width"]), int(said["og:image:height"]))
            assert f"image/{picture.format.lower()}" == said["og:image:type"]
        assert said["og:image:alt"]


def test_kinds_partners_and_languages_have_pictures_of_their_own(site: Path, data: Site, path_of: PathOf) -> None:
    paths = [
        path_of(identifier, language)
        for identifier in ("index", "offers", "events", "news", *data.partners) for language in ("fr", "en")
    ]
    assert len({properties(site, path)["og:image"] for path in paths}) == len(paths)
    for offer in data.offers:
        assert properties(site, path_of(offer, "en"))["og:image"] == properties(site, path_of("offers", "en"))["og:image"]


def test_news_are_articles_with_their_day(site: Path, data: Site, path_of: PathOf) -> None:
    for identifier, news in data.news.items():
        said = properties(site, path_of(identifier, "en"))
        assert said["og:type"] == "article"
        assert said["article:published_time"] == news.date.start
    assert properties(site, path_of("news", "en"))["og:type"] == "website"


def test_the_other_language_is_named(site: Path, path_of: PathOf) -> None:
    assert properties(site, path_of("index", "en"))["og:locale:alternate"] == "fr_FR"
    assert properties(site, path_of("index", "fr"))["og:locale:alternate"] == "en_US"


def test_pictures_are_small_and_the_same_each_time(plan: Plan) -> None:
    picture = picture_of(plan, plan.page("index", plan.site.default_locale))
    once, again = (draw(picture, FONT.read_bytes()) for _ in range(2))
    assert once == again
    assert len(once) < 80_000


def test_the_title_keeps_clear_of_the_edges(plan: Plan) -> None:
    for locale in plan.site.locales:
        for identifier in ("index", "offers", "calls", *plan.site.partners):
            picture = picture_of(plan, plan.page(identifier, locale))
            with Image.open(io.BytesIO(draw(picture, FONT.read_bytes()))) as image:
                edge = image.convert("RGB").crop((0, 0, 60, SIZE[1]))
                assert len(edge.getcolors()) == 1, picture.title


def test_what_was_drawn_before_is_not_drawn_again(plan: Plan, tmp_path: Path, monkeypatch) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    write_share_pictures(tmp_path / "one", plan, FONT, cache)
    monkeypatch.setattr("microsite.share_pictures.draw", None)
    write_share_pictures(tmp_path / "two", plan, FONT, cache)
    one, two = (
        {path.name: path.read_bytes() for path in (tmp_path / name / "assets/share").iterdir()} for name in ("one", "two")
    )
    assert one == two and one
