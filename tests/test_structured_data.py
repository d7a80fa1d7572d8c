"""What pages say to machines: valid by schema.org's vocabulary, and the same facts as on the page."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from microsite.locales import LOCALES
from microsite.model.site import Site

PathOf = Callable[[str, str], str]
ROOT = Path(__file__).resolve().parent.parent
TYPES = json.loads((ROOT / "tests/vocabulary/schema-org.json").read_text("utf-8"))["types"]
LITERALS = {"Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Time"}


def described(site: Path) -> dict[str, tuple[html.HtmlElement, list[dict[str, Any]]]]:
    """Path of every page that states something -> its HTML and the graph of its JSON-LD."""
    pages = {}
    for path in sorted(site.rglob("*.html")):
        tree = html.fromstring(path.read_bytes())
        scripts = tree.xpath('//script[@type="application/ld+json"]/text()')
        if scripts:
            assert len(scripts) == 1
            document = json.loads(scripts[0])
            assert document["@context"] == "https://schema.org"
            pages[path.relative_to(site).as_posix()] = tree, document["@graph"]
    return pages


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, tuple[html.HtmlElement, list[dict[str, Any]]]]:
    return described(site)


def of_type(nodes: list[dict[str, Any]], *kinds: str) -> list[dict[str, Any]]:
    return [node for node in nodes if node["@type"] in kinds]


def ancestry(kind: str) -> set[str]:
    return {kind}.union(*(ancestry(parent) for parent in TYPES[kind]["parents"]))


def properties(kind: str) -> dict[str, list[str]]:
    return {name: ranges for one in ancestry(kind) for name, ranges in TYPES[one]["properties"].items()}


def wrongs(node: dict[str, Any], place: str) -> Iterator[str]:
    """Everything in a node, and in the nodes within it, that the vocabulary does not know."""
    kind = node["@type"]
    if kind not in TYPES:
        yield f"{place}: no type {kind}"
        return
    known = properties(kind)
    for name, value in node.items():
        if name in ("@type", "@id"):
            continue
        if name not in known:
            yield f"{place}: {kind} has no {name}"
            continue
        for one in value if isinstance(value, list) else [value]:
            yield from wrong_value(one, known[name], f"{place}.{name}")


def wrong_value(value: Any, ranges: list[str], place: str) -> Iterator[str]:
    if isinstance(value, dict):
        if set(value) == {"@id"}:
            return
        if not ancestry(value["@type"]) & set(ranges):
            yield f"{place}: {value['@type']} where {ranges} are wanted"
        yield from wrongs(value, place)
    elif isinstance(value, bool):
        if "Boolean" not in ranges:
            yield f"{place}: {value}"
    elif isinstance(value, int | float):
        if not {"Number", "Integer"} & set(ranges):
            yield f"{place}: {value}"
    elif {"Date", "DateTime"} & set(ranges) and not {"Text", "URL"} & set(ranges):
        if not re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?)?", value):
            yield f"{place}: {value} is no date"
    elif not LITERALS & set(ranges) and not value.startswith("https://"):
        yield f"{place}: words where {ranges} are wanted"


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)
    elif isinstance(value, str):
        yield value


def text(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def spaced(words: str) -> str:
    """Without the difference between kinds of spaces, and with small letters: a figure may begin a sentence."""
    return " ".join(words.split()).casefold()


def finished(words: str) -> str:
    """French words of the data as pages set them."""
    return LOCALES["fr"].typography(words)


class TestEveryPage:
    def test_is_described_but_for_redirects_and_404(self, site: Path, pages) -> None:
        published = {
            path.relative_to(site).as_posix() for path in site.rglob("*.html")
            if b'http-equiv="refresh"' not in path.read_bytes() and path.name != "404.html"
        }
        assert set(pages) == published

    def test_keeps_to_the_vocabulary(self, pages) -> None:
        assert [wrong for path, (_, nodes) in pages.items() for node in nodes for wrong in wrongs(node, path)] == []

    def test_is_named_as_its_head_names_it(self, pages) -> None:
        for path, (tree, nodes) in pages.items():
            page = nodes[0]
            assert page["inLanguage"] == tree.get("lang"), path
            assert page["@id"] == page["url"] == tree.xpath('//link[@rel="canonical"]/@href')[0], path
            assert page["description"] == tree.xpath('//meta[@name="description"]/@content')[0], path
            assert page["name"] == tree.xpath('//meta[@property="og:title"]/@content')[0], path

    def test_names_the_sources_that_it_prints(self, pages) -> None:
        for path, (tree, nodes) in pages.items():
            printed = [spaced(text(cite)) for cite in tree.xpath('//section[@class="page-sources"]//cite')]
            assert [spaced(source["name"]) for source in nodes[0].get("citation", [])] == printed, path

    def test_shows_the_way_that_the_breadcrumb_shows(self, pages) -> None:
        for path, (tree, nodes) in pages.items():
            shown = [spaced(text(step)) for step in tree.xpath('//nav[@class="trail"]//li')]
            stated = [spaced(step["name"]) for one in of_type(nodes, "BreadcrumbList") for step in one["itemListElement"]]
            assert stated == shown, path

    def test_leaves_no_citation_tag_or_straight_apostrophe(self, pages) -> None:
        for path, (_, nodes) in pages.items():
            for words in strings(nodes):
                assert "((" not in words and not re.search(r"</?\w+[ >]|\w'\w", words), (path, words)

    def test_points_only_to_what_the_site_describes(self, pages, site_url: str) -> None:
        named = set()
        for _, nodes in pages.values():
            for node in nodes:
                named |= {one["@id"] for one in walk(node) if "@type" in one and "@id" in one}
        for path, (_, nodes) in pages.items():
            lone = {one["@id"] for node in nodes for one in walk(node) if set(one) == {"@id"}}
            assert lone <= named, path
            assert all(identity.startswith(site_url) for identity in lone)


def walk(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from walk(one)
    elif isinstance(value, list):
        for one in value:
            yield from walk(one)


class TestKinds:
    def test_home_is_the_site_and_the_partnership(self, pages, data: Site) -> None:
        _, nodes = pages["index.html"]
        website, = of_type(nodes, "WebSite")
        project, = of_type(nodes, "Project")
        assert website["inLanguage"] == ["fr", "en"]
        assert [one["name"] for one in project["member"]] == [finished(partner.name["fr"]) for partner in data.partners.values()]

    def test_a_partner_has_its_founders_members_and_date(self, pages, data: Site, path_of: PathOf) -> None:
        for partner in data.partners.values():
            tree, nodes = pages[f"{path_of(partner.id, 'fr')}index.html"]
            stated = of_type(nodes, "Organization")[0]
            shown = tree.xpath("//dd[@data-segment=$field]/*[self::a or self::span]", field=f"{partner.id}.founders")
            assert [one["name"] for one in stated.get("founder", [])] == [text(one) for one in shown]
            members = {finished(data.record(one).name["fr"]) for one in partner.members}
            assert members <= {one["name"] for one in stated.get("member", [])}
            founded = tree.xpath("//dd[@data-segment=$field]/time/@datetime", field=f"{partner.id}.founded")
            assert [stated[name] for name in stated if name == "foundingDate"] == founded

    def test_a_body_is_the_same_in_every_language(self, pages, data: Site, path_of: PathOf) -> None:
        for partner in data.partners:
            french, english = (pages[f"{path_of(partner, language)}index.html"][1] for language in ("fr", "en"))
            identities = [{one["@id"] for one in of_type(nodes, "Organization", "Person")} for nodes in (french, english)]
            assert identities[0] == identities[1]

    def test_news_has_the_headline_and_day_of_its_page(self, pages, data: Site) -> None:
        seen = 0
        for path, (tree, nodes) in pages.items():
            for article in of_type(nodes, "NewsArticle"):
                seen += 1
                assert article["headline"] == text(tree.xpath("//h1")[0]), path
                assert article["datePublished"] == tree.xpath('//p[@class="kicker"]/time/@datetime')[0], path
        assert seen == len(data.locales) * len(data.news)

    def test_the_glossary_is_a_set_of_all_its_terms(self, pages, path_of: PathOf) -> None:
        tree, nodes = pages[f"{path_of('glossary', 'en')}index.html"]
        terms, = of_type(nodes, "DefinedTermSet")
        shown = {text(one) for one in tree.xpath("//dfn")}
        assert {spaced(one["name"]) for one in terms["hasDefinedTerm"]} == {spaced(one) for one in shown}

    @pytest.mark.parametrize("language", ["fr", "en"])
    def test_the_dataset_says_each_figure_as_its_tile_does(self, pages, path_of: PathOf, language: str) -> None:
        tree, nodes = pages[f"{path_of('key-figures', language)}index.html"]
        dataset, = of_type(nodes, "Dataset")
        tiles = {
            (spaced(text(tile.xpath('.//span[@class="label"]')[0])), spaced(text(tile.xpath('p[@class="value"]')[0]))): tile
            for tile in tree.xpath('//figure[contains(@class, "tile")]')
        }
        stated = {(spaced(one["name"]), spaced(one["value"])): one for one in dataset["variableMeasured"]}
        assert set(stated) == set(tiles)
        for key, figure in stated.items():
            dated = spaced(text(tiles[key].xpath('.//span[@class="origin"]')[0]))
            assert spaced(figure["description"]).rpartition(", ")[2] in dated

    def test_questions_carry_their_answers(self, pages, path_of: PathOf) -> None:
        tree, nodes = pages[f"{path_of('work-with-us', 'fr')}index.html"]
        assert nodes[0]["@type"] == "FAQPage"
        shown = [spaced(text(one)) for one in tree.xpath('//div[@class="questions"]//summary')]
        assert [spaced(one["name"]) for one in nodes[0]["mainEntity"]] == shown
        assert all(one["acceptedAnswer"]["text"] for one in nodes[0]["mainEntity"])

    def test_only_open_offers_are_services(self, pages) -> None:
        for path, (tree, nodes) in pages.items():
            if tree.xpath('//div[contains(@class, "record offer")]'):
                closed = tree.xpath('//p[@class="notice"][contains(@data-segment, ".status")]')
                assert len(of_type(nodes, "Service")) == (0 if closed else 1), path


def test_a_call_tells_its_next_deadline_while_there_is_one(build_site: Callable[..., None], tmp_path: Path) -> None:
    build_site(tmp_path / "before", root=ROOT / "tests/tiny", SOURCE_DATE_EPOCH="1600000000")
    build_site(tmp_path / "after", root=ROOT / "tests/tiny", SOURCE_DATE_EPOCH="1950000000")
    for folder, stated in (("before", "2021-06-30"), ("after", None)):
        call, = of_type(described(tmp_path / folder)["en/calls/summer/index.html"][1], "Service")
        assert call.get("potentialAction", {}).get("endTime") == stated


def test_no_text_can_end_the_script(build_site: Callable[..., None], project_copy: Path, tmp_path: Path) -> None:
    record = project_copy / "tests/tiny/data/news/start.yml"
    record.write_text(record.read_text("utf-8").replace("The start", "The </script><!--<script> start"), "utf-8")
    build_site(tmp_path / "site", root=project_copy / "tests/tiny")
    _, nodes = described(tmp_path / "site")["en/news/start/index.html"]
    assert of_type(nodes, "NewsArticle")[0]["headline"] == "The </script><!--<script> start"


def test_a_made_up_site_in_three_languages(build_site: Callable[..., None], tmp_path: Path) -> None:
    """It keeps to the vocabulary; a role is told with its date, not as the present job; an event has its editions."""
    build_site(tmp_path / "site", root=ROOT / "tests/tiny")
    pages = described(tmp_path / "site")
    person, = of_type(pages["en/who/index.html"][1], "Person")
    assert (person["name"], "jobTitle" in person) == ("Ondine Rivière", False)
    assert person["description"] == "Director, Alose (June 2024)"
    assert [one["name"] for one in person["affiliation"]] == ["Alose"]
    _, nodes = pages["evenements/festival/index.html"]
    assert {one["startDate"] for one in of_type(nodes, "Event")} == {"2020-05-01", "2030-05-01"}
    assert {one["eventStatus"] for one in of_type(nodes, "Event")} == {"https://schema.org/EventScheduled"}
    assert of_type(nodes, "EventSeries")[0]["organizer"][0]["name"] == "Alose"
    assert {tree.get("lang") for tree, _ in pages.values()} == {"fr", "en", "de"}
    assert [wrong for path, (_, nodes) in pages.items() for node in nodes for wrong in wrongs(node, path)] == []
