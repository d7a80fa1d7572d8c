"""The real site, as built: whole in both languages, saying the same in both, and asking nobody else for anything."""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from lxml import etree, html
from microsite.addresses import Addresses
from microsite.inspection import inspect_site
from microsite.model.site import Site

pytestmark = pytest.mark.xdist_group("site")


@dataclass(frozen=True)
class Page:
    """One built page."""

    file: str
    tree: html.HtmlElement

    @property
    def locale(self) -> str:
        return self.tree.get("lang")

    @property
    def title(self) -> str:
        return self.tree.findtext(".//title")

    @property
    def alternates(self) -> dict[str, str]:
        return {link.get("hreflang"): link.get("href") for link in self.tree.xpath('//link[@rel="alternate"][@hreflang]')}

    @cached_property
    def content(self) -> html.HtmlElement:
        return self.tree.get_element_by_id("content")

    def words(self, without: str) -> str:
        """The text of the content but for what an expression names."""
        return " ".join(self.content.xpath(f".//text()[not(ancestor::*[{without}])]"))


@pytest.fixture(scope="module")
def pages(site: Path) -> Mapping[str, Page]:
    """Every page but the one for lost visitors, by its file."""
    found = {path.relative_to(site).as_posix(): html.fromstring(path.read_bytes()) for path in sorted(site.rglob("*.html"))}
    return {
        file: Page(file, tree) for file, tree in found.items()
        if file != "404.html" and not tree.xpath('//meta[@http-equiv="refresh"]')
    }


@pytest.fixture(scope="module")
def pairs(pages: Mapping[str, Page], site_url: str) -> list[dict[str, Page]]:
    """The pages that are one another's counterparts, by language."""
    by_url = {site_url + file.removesuffix("index.html"): page for file, page in pages.items()}
    return [
        {locale: by_url[url] for locale, url in page.alternates.items() if locale != "x-default"}
        for page in pages.values() if page.locale == "fr"
    ]


# How each language writes a number with digits, and what follows it.
NUMBER = {
    "fr": re.compile(r"(?<![\w.,])(\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d+)(?:[,.](\d+))?[\u00a0\u202f ]?(millions?|milliards?|M€|Md€)?"),
    "en": re.compile(r"(?<![\w.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?[\u00a0\u202f ]?(million|billion)?"),
}
MAGNITUDE = {"million": 10**6, "millions": 10**6, "M€": 10**6, "milliard": 10**9, "milliards": 10**9, "Md€": 10**9,
             "billion": 10**9, "": 1}


def numbers(text: str, locale: str) -> Counter[Decimal]:
    """The numbers written with digits; an ordinal counts as its number."""
    return Counter(
        Decimal(f"{re.sub(r'[^0-9]', '', whole)}.{part or 0}").normalize() * MAGNITUDE[magnitude]
        for whole, part, magnitude in NUMBER[locale].findall(text)
    )


class TestPairs:
    def test_every_page_has_its_counterpart(self, pages: Mapping[str, Page], site_url: str) -> None:
        for page in pages.values():
            own = site_url + page.file.removesuffix("index.html")
            assert page.alternates[page.locale] == own
            assert set(page.alternates) == {"fr", "en", "x-default"}
            assert page.alternates["x-default"] == page.alternates["fr"]
            for locale in ("fr", "en"):
                file = page.alternates[locale].removeprefix(site_url) + "index.html"
                assert pages[file].locale == locale
                assert pages[file].alternates == page.alternates

    def test_the_switcher_leads_there(self, pages: Mapping[str, Page], site_url: str) -> None:
        for page in pages.values():
            links = page.tree.xpath('//a[@class="language"]')
            here = site_url + page.file
            found = {link.get("hreflang"): urljoin(here, link.get("href")) for link in links}
            assert found == {
                locale: url for locale, url in page.alternates.items() if locale not in ("x-default", page.locale)
            }

    def test_they_stand_in_the_folders_of_their_languages(self, pages: Mapping[str, Page]) -> None:
        assert {page.locale for page in pages.values()} == {"fr", "en"}
        for page in pages.values():
            assert page.file.startswith("en/") == (page.locale == "en")

    def test_both_hold_the_same_pieces(self, pairs: list[dict[str, Page]]) -> None:
        for pair in pairs:
            french, english = (Counter(pair[locale].tree.xpath("//@data-segment")) for locale in ("fr", "en"))
            assert french == english, pair["fr"].file

    def test_both_state_the_same_facts(self, pairs: list[dict[str, Page]]) -> None:
        for pair in pairs:
            for mark in ("data-fact", "data-name"):
                french, english = (Counter(pair[locale].content.xpath(f".//@{mark}")) for locale in ("fr", "en"))
                assert french == english, f"{pair['fr'].file}: {mark}"

    def test_both_name_the_same_dates(self, pairs: list[dict[str, Page]]) -> None:
        for pair in pairs:
            french, english = (Counter(pair[locale].tree.xpath("//time/@datetime")) for locale in ("fr", "en"))
            assert french == english, pair["fr"].file

    def test_both_name_the_same_numbers(self, pairs: list[dict[str, Page]]) -> None:
        """Those in digits, dates included; names, addresses, other spellings of a term and marks of notes apart."""
        apart = (
            "self::cite or self::code or self::time or @data-name or self::sup[@class='notes'] or @class='variants'"
            " or contains(concat(' ', @class, ' '), ' outside ') or @download"
        )
        differing = {}
        for pair in pairs:
            french, english = (numbers(pair[locale].words(apart), locale) for locale in ("fr", "en"))
            if french != english:
                differing[pair["fr"].file] = {"fr": dict(french - english), "en": dict(english - french)}
        assert differing == {}

    @pytest.mark.parametrize(("french", "english"), [
        ("plus de 1,3\u00a0million", "more than 1.3\u00a0million"),
        ("160\u202f000 sur 2\u202f000", "160,000 of 2,000"),
        ("55\u202f% et 0,5\u202f%", "55% and 0.5%"),
        ("le 13\u00a0novembre 2024", "on November\u00a013, 2024"),
        ("30\u00a0M€ puis 2\u00a0milliards", "€30\u00a0million then 2\u00a0billion"),
    ])
    def test_numbers_are_read_alike(self, french: str, english: str) -> None:
        assert numbers(french, "fr") == numbers(english, "en") != Counter()
        assert numbers(french, "fr") != numbers(re.sub(r"\d", "8", english, count=1), "en")


class TestPages:
    def test_the_inspection_finds_nothing(self, site: Path) -> None:
        assert list(map(str, inspect_site(site))) == []

    def test_each_has_a_title_and_a_description_of_its_own(self, pages: Mapping[str, Page]) -> None:
        for locale in ("fr", "en"):
            own = [page for page in pages.values() if page.locale == locale]
            titles = Counter(page.title for page in own)
            descriptions = Counter(page.tree.xpath('//meta[@name="description"]/@content')[0] for page in own)
            assert [title for title, count in titles.items() if count > 1] == []
            assert [words for words, count in descriptions.items() if count > 1] == []
            assert all(20 <= len(words) <= 400 for words in descriptions), [w for w in descriptions if not 20 <= len(w) <= 400]

    def test_each_has_one_heading_of_the_first_level_and_skips_none(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            levels = [int(heading.tag[1]) for heading in page.content.xpath(
                ".//*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6]")]
            assert levels.count(1) == 1 and levels[0] == 1, page.file
            assert all(after <= before + 1 for before, after in zip(levels, levels[1:], strict=False)), page.file

    def test_no_id_stands_twice_on_one(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            assert [name for name, count in Counter(page.tree.xpath("//@id")).items() if count > 1] == [], page.file

    def test_nothing_was_left_unwritten(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            texts = [text.strip() for text in page.tree.xpath("//body//text()[not(ancestor::script)]")]
            assert {"None", "True", "False", "()", "[]", "{}"} & set(texts) == set(), page.file
            assert not re.search(r"\(\(|\{\{|\{%|\bUndefined\b|Markup\(|object at 0x", " ".join(texts)), page.file

    def test_no_link_leads_to_a_source_file(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            own = [link for link in page.tree.xpath("//@href") if not urlsplit(link).scheme]
            assert [link for link in own if urlsplit(link).path.endswith((".md", ".yml"))] == [], page.file

    def test_each_can_be_reached_from_the_home_page(self, pages: Mapping[str, Page]) -> None:
        for home in ("index.html", "en/index.html"):
            reached, waiting = {home}, [home]
            while waiting:
                file = waiting.pop()
                for link in pages[file].tree.xpath('//a[not(@class="language")]/@href'):
                    path = unquote(urlsplit(link).path)
                    if urlsplit(link).scheme or not path:
                        continue
                    target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
                    target = posixpath.normpath(posixpath.join(target, "index.html"))
                    if target in pages and target not in reached:
                        reached.add(target)
                        waiting.append(target)
            assert reached == {file for file, page in pages.items() if page.locale == pages[home].locale}

    def test_texts_are_set_as_their_language_wants(self, pages: Mapping[str, Page]) -> None:
        wrong = {
            "fr": re.compile(r"\w'\w| [;!?»]|« | :|\d %|\d \d{3}\b(?! \w)|\.\.\."),
            "en": re.compile(r"\w'\w|\d\s%|\.\.\.|« | [;!?]"),
        }
        verbatim = "self::script or self::code or self::pre or @lang"
        for page in pages.values():
            for text in page.content.xpath(f".//text()[not(ancestor::*[{verbatim}][ancestor::body])]"):
                found = wrong[page.locale].search(re.sub(r"https?://\S+|\S+@\S+", "", text))
                assert not found, f"{page.file}: {text[max(0, found.start() - 30):found.end() + 30]!r}"


class TestRecords:
    def test_every_record_and_figure_has_its_place_in_both_languages(
        self, data: Site, pages: Mapping[str, Page],
    ) -> None:
        addresses = Addresses(data)
        for identifier in (*(key for _, key, _ in data.records()), *data.figures):
            for locale in data.locales:
                address = addresses.of(identifier, locale)
                assert address and address.file in pages, identifier
                if address.anchor:
                    shown = pages[address.file].tree.xpath("//*[@id=$name]", name=address.anchor)
                    record = None if identifier in data.figures else data.record(identifier)
                    assert shown or not getattr(record, "live", True), f"{address.file}#{address.anchor}"

    def test_each_key_figure_stands_under_the_partner_to_whom_it_belongs(self, data: Site, pages: Mapping[str, Page]) -> None:
        alone = {partner: {partner} for partner in data.partners}
        for offer in data.offers.values():
            if len(offer.providers) == 1:
                alone[offer.providers[0]].add(offer.id)
        for program in data.programs.values():
            if len(program.partners) == 1:
                alone[program.partners[0]].add(program.id)
        for locale in data.locales:
            page = pages[Addresses(data).page("key-figures", locale).file]
            shown = page.tree.xpath("//section[starts-with(@id, 'of-')]//figure/@id")
            assert Counter(shown) == Counter(key.replace(".", "-") for key in data.figures)
            for partner, owners in alone.items():
                under = set(page.tree.xpath("//section[@id=$group]//figure/@id", group=f"of-{partner}"))
                assert {key.replace(".", "-") for key, one in data.figures.items() if one.owner in owners} <= under
                others = {key.replace(".", "-") for key, one in data.figures.items() if one.owner in {*alone} - {partner}}
                assert under.isdisjoint(others)

    def test_what_is_open_stands_before_what_is_announced_and_examples_come_last(
        self, data: Site, pages: Mapping[str, Page],
    ) -> None:
        ranks = {"open": 0, "announced": 1, "example": 2}
        for locale in data.locales:
            for shelf in pages[Addresses(data).page("offers", locale).file].tree.xpath("//section[@class='shelf']"):
                order = [ranks[data.offers[one].status] for one in shelf.xpath(".//article/@id")]
                assert order == sorted(order), shelf.get("id")

    def test_who_is_a_contact_can_be_written_to_from_the_list_of_people(self, data: Site, pages: Mapping[str, Page]) -> None:
        contacts = [one for one in data.contacts.values() if one.person and one.live]
        for locale in data.locales:
            page = pages[Addresses(data).page("who-is-who", locale).file]
            for contact in contacts:
                [entry] = page.tree.xpath("//article[@id=$person]", person=contact.person)
                assert [link for link in entry.xpath(".//a/@href") if link.endswith(f"#{contact.id}")], contact.id

    def test_each_note_at_the_foot_of_a_page_names_the_publisher_of_its_source(
        self, data: Site, pages: Mapping[str, Page],
    ) -> None:
        """By a piece of its own, which the comparison holds against the data."""
        for page in pages.values():
            for note in page.tree.xpath("//li[starts-with(@id, 'note-')]"):
                source = data.sources[note.get("data-segment").removesuffix(".cited")]
                [publisher] = note.xpath(".//*[@data-segment=$key]", key=f"{source.id}.publisher")
                locale = next(one for one in data.locales if one.code == page.locale)
                assert publisher.text_content() == locale.typography(source.publisher[locale])

    def test_no_two_records_are_shown_by_the_same_words(self, data: Site) -> None:
        for kind in ("offers", "news", "programs", "diseases", "glossary"):
            for locale in data.locales:
                names = Counter(record.name[locale] for record in data.collections[kind].values())
                assert [name for name, count in names.items() if count > 1] == [], kind


class TestVisitors:
    def test_no_fact_is_named_and_not_told(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            assert page.tree.xpath("//dd[not(normalize-space())]") == [], page.file

    def test_no_page_asks_another_host_for_anything(self, site: Path, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            asked = page.tree.xpath(
                "//script/@src | //img/@src | //img/@srcset | //iframe/@src | //source/@src | //video/@src | //audio/@src"
                " | //object/@data | //embed/@src | //form/@action"
                " | //link[not(@rel='canonical') and not(@rel='alternate')]/@href"
            )
            assert [link for link in asked if urlsplit(link).netloc or urlsplit(link).scheme] == [], page.file

    def test_no_style_or_script_does_either(self, site: Path) -> None:
        for path in (*site.rglob("*.css"), *site.glob("assets/*.js")):
            text = re.sub(r"url\(\"data:[^\"]*\"\)", "", path.read_text("utf-8"))
            assert not re.search(r"@import|https?://|url\([\"']?//", text), path

    def test_no_page_holds_what_a_strict_policy_would_refuse(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            assert page.tree.xpath("//@style") == [], page.file
            handlers = page.tree.xpath('//@*[starts-with(name(), "on")]')
            assert handlers == [], page.file
            assert page.tree.xpath("//style") == [], page.file
            assert [link for link in page.tree.xpath("//@href") if link.startswith("javascript:")] == [], page.file

    def test_links_to_other_sites_say_so(self, pages: Mapping[str, Page]) -> None:
        for page in pages.values():
            for link in page.tree.xpath("//body//a[starts-with(@href, 'http')]"):
                assert "external" in (link.get("rel") or "").split(), f"{page.file}: {link.get('href')}"

    def test_lost_visitors_are_met_in_both_languages(self, site: Path, site_url: str) -> None:
        page = html.fromstring((site / "404.html").read_bytes())
        sections = page.xpath('//section[@class="not-found"]')
        assert [section.get("lang") for section in sections] == ["fr", "en"]
        root = urlsplit(site_url).path
        for section, home in zip(sections, (root, f"{root}en/"), strict=True):
            links = section.xpath(".//a/@href")
            assert links[0] == home
            for link in links:
                assert (site / link.removeprefix(root) / "index.html").exists()
        own = [link for link in page.xpath("//@href | //@src") if not urlsplit(link).scheme and not link.startswith("#")]
        assert [link for link in own if not link.startswith(root)] == []

    def test_nothing_is_published_that_no_page_asks_for(
        self, site: Path, pages: Mapping[str, Page], site_url: str,
    ) -> None:
        asked = {"404.html", "robots.txt", "sitemap.xml", ".nojekyll", "assets/fonts/OFL.txt"}
        for page in (*pages.values(), Page("404.html", html.fromstring((site / "404.html").read_bytes()))):
            asked_for = "//link/@href | //@src | //a[@download]/@href | //meta[@property='og:image']/@content | //@data-src"
            for link in page.tree.xpath(asked_for):
                link = link.removeprefix(site_url) if link.startswith(site_url) else posixpath.join(
                    posixpath.dirname(page.file), urlsplit(link).path,
                )
                asked.add(posixpath.normpath(link))
        for path in site.rglob("*.css"):
            folder = path.parent.relative_to(site).as_posix()
            urls = re.findall(r"url\([\"']?([^)\"']+)[\"']?\)", path.read_text("utf-8"))
            asked |= {posixpath.normpath(posixpath.join(folder, url)) for url in urls if not url.startswith("data:")}
        published = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
        redirects = {file for file in published if file.endswith(".html")} - set(pages)
        idle = {file for file in published - asked - set(pages) - redirects if not file.startswith("pagefind/")}
        assert idle == set()
        assert not [file for file in published if re.search(r"\.(?:map|md|yml|py|j2|jinja)$|material|lunr", file)]


class TestSearchEngines:
    def test_a_draft_asks_not_to_be_listed(self, site: Path, pages: Mapping[str, Page], data: Site) -> None:
        if data.publisher.complete:
            pytest.skip("somebody answers for the site: it is no draft")
        assert "Disallow: /\n" in (site / "robots.txt").read_text("utf-8")
        for page in pages.values():
            assert page.tree.xpath('//meta[@name="robots"]/@content') == ["noindex"], page.file
            assert len(page.tree.xpath('//*[@class="draft"]')) == 1, page.file

    def test_the_official_site_is_listed(self, official_site: Path, data: Site) -> None:
        listed = data.publisher.official_url is None
        assert ("Allow: /\n" in (official_site / "robots.txt").read_text("utf-8").replace("Disallow", "")) == listed
        for path in official_site.rglob("index.html"):
            tree = html.fromstring(path.read_bytes())
            if not tree.xpath('//meta[@http-equiv="refresh"]'):
                assert bool(tree.xpath('//meta[@name="robots"]')) != listed, path
                assert tree.xpath('//*[@class="draft"]') == [], path

    def test_the_sitemap_holds_every_page_with_its_counterpart(
        self, site: Path, pages: Mapping[str, Page], site_url: str,
    ) -> None:
        sitemap = etree.fromstring((site / "sitemap.xml").read_bytes())
        found = {
            entry.findtext("{*}loc"): {link.get("hreflang"): link.get("href") for link in entry.iterfind("{*}link")}
            for entry in sitemap
        }
        assert set(found) == {site_url + file.removesuffix("index.html") for file in pages}
        for file, page in pages.items():
            own = found[site_url + file.removesuffix("index.html")]
            assert {locale: url for locale, url in own.items() if locale != "x-default"} == {
                locale: url for locale, url in page.alternates.items() if locale != "x-default"
            }

    def test_each_page_says_its_own_address(self, pages: Mapping[str, Page], site_url: str) -> None:
        for page in pages.values():
            own = site_url + page.file.removesuffix("index.html")
            assert page.tree.xpath('//link[@rel="canonical"]/@href') == [own]
            assert page.tree.xpath('//meta[@property="og:url"]/@content') == [own]
