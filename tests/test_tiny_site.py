"""A made-up partnership in three languages, built by the same code and templates as the real one."""

from __future__ import annotations

import json
import os
import posixpath
import re
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

import pytest
from lxml import etree, html
from microsite.built_pages import read_site
from microsite.inspection import inspect_site
from microsite.loading import load_site
from microsite.plan import Circumstances, Plan
from microsite.site_comparison import compare_site

ROOT = Path(__file__).resolve().parent.parent
OFFICIAL_URL = "https://rivers.example.org/"
LOCALES = ("fr", "en", "de")
# The builds below are made once.
pytestmark = pytest.mark.xdist_group("tiny")

# Every page, by its address in French, English and German.
PAGES = [
    ("", "en/", "de/"),
    ("acces/", "en/access/", "de/zugang/"),
    ("actualites/", "en/news/", "de/neuigkeiten/"),
    ("actualites/depart/", "en/news/start/", "de/neuigkeiten/start/"),
    ("appels/", "en/calls/", "de/aufrufe/"),
    ("appels/ete/", "en/calls/summer/", "de/aufrufe/sommer/"),
    ("chiffres/", "en/figures/", "de/zahlen/"),
    ("contacts/", "en/contacts/", "de/kontakt/"),
    ("ensemble/", "en/together/", "de/zusammen/"),
    ("evenements/", "en/events/", "de/termine/"),
    ("evenements/festival/", "en/events/festival/", "de/termine/festival/"),
    ("glossaire/", "en/glossary/", "de/glossar/"),
    ("maux/", "en/troubles/", "de/uebel/"),
    ("offres/", "en/offers/", "de/angebote/"),
    ("offres/journee-de-releve/", "en/offers/survey-day/", "de/angebote/messtag/"),
    ("offres/signes/", "en/offers/signs/", "de/angebote/zeichen/"),
    ("partenaires/", "en/partners/", "de/partner/"),
    ("partenaires/alose/", "en/partners/alose/", "de/partner/alose/"),
    ("partenaires/brochet/", "en/partners/brochet/", "de/partner/brochet/"),
    ("partenariat/", "en/partnership/", "de/partnerschaft/"),
    ("plan/", "en/site-map/", "de/uebersicht/"),
    ("presse/", "en/press-kit/", "de/presse/"),
    ("qui/", "en/who/", "de/wer/"),
    ("sources/", "en/sources/", "de/quellen/"),
    ("chronologie/", "en/timeline/", "de/chronik/"),
    ("vous-etes/", "en/you-are/", "de/sie-sind/"),
    ("vous-etes/commune/", "en/you-are/town/", "de/sie-sind/gemeinde/"),
]
REDIRECTS = [
    ("offres/releve/", "offres/journee-de-releve/"),
    ("en/offers/survey/", "en/offers/survey-day/"),
    ("de/angebote/messung/", "de/angebote/messtag/"),
]
BY_FRENCH = {row[0]: row for row in PAGES}
EVERY = [(address, locale) for row in PAGES for address, locale in zip(row, LOCALES, strict=True)]


def build(project: Path, day: date, url: str, *, status: str = "") -> Path:
    """Build the partnership strictly, as on that day and for that address."""
    folder = project / f"built {day} {status}"
    environment = {
        **os.environ, "SITE_URL": url, "STATUS": status, "NO_MKDOCS_2_WARNING": "1", "PYTHONUTF8": "1",
        "SOURCE_DATE_EPOCH": str((day - date(1970, 1, 1)).days * 86_400),
    }
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)],
        cwd=project / "tests" / "tiny", env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )
    assert done.returncode == 0 and "WARNING" not in done.stderr, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code, the templates and the data of the made-up partnership."""
    folder = tmp_path_factory.mktemp("project")
    for part in ("hooks", "overrides", "tests/tiny"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".cache"))
    with (folder / "tests/tiny/data/offers/survey-day.yml").open("a", encoding="utf-8") as offer:
        offer.write("status_note: {fr: Sur rendez-vous., en: By appointment., de: Nach Absprache.}\n")
    return folder


@pytest.fixture(scope="module")
def site(project: Path) -> Path:
    """At its official address, before all that the data announces."""
    return build(project, date(2026, 11, 22), OFFICIAL_URL)


@pytest.fixture(scope="module")
def later(project: Path, site: Path) -> Path:
    """On the last day of the call, when the festival is past; nobody is in charge, but it is built as official."""
    publisher = project / "tests" / "tiny" / "data" / "publisher.yml"
    whole = publisher.read_text("utf-8")
    publisher.write_text(whole.replace("legal_name: Eau vive", "legal_name: missing (to be founded)"), "utf-8")
    return build(project, date(2031, 6, 30), OFFICIAL_URL, status="official")


@pytest.fixture(scope="module")
def last(project: Path, later: Path) -> Path:
    """The day after, with nobody in charge, and nobody knows where it will stand."""
    return build(project, date(2031, 7, 1), "")


def tree(folder: Path, address: str) -> html.HtmlElement:
    return html.fromstring((folder / address / "index.html").read_bytes())


def words(element: html.HtmlElement) -> str:
    """What an element says, without the marks of its sources."""
    text = "".join(element.xpath('.//text()[not(ancestor::sup[@class="notes"])]'))
    return " ".join(re.sub(r"[\u00a0\u202f]", " ", text).split())


def segment(folder: Path, address: str, name: str) -> str:
    found = tree(folder, address).xpath(f'//*[@data-segment="{name}"]')
    assert found, f"{address}: {name}"
    return words(found[0])


class TestNotes:
    def test_each_note_leads_back_to_where_it_is_first_cited(self, site: Path) -> None:
        found = 0
        for path in sorted(site.rglob("index.html")):
            page = html.fromstring(path.read_bytes())
            for note in page.xpath('//li[starts-with(@id, "note-")]'):
                marks = page.xpath(f'//sup//a[@href="#{note.get("id")}"]')
                assert [mark.get("id") for mark in marks] == [note.xpath('.//a[@class="back"]/@href')[0][1:], *[None] * (len(marks) - 1)]
                found += 1
        assert found > 9


class TestPages:
    def test_an_open_offer_shows_what_is_noted_on_its_state(self, site: Path) -> None:
        assert segment(site, "en/offers/survey-day", "survey-day.status_note") == "By appointment."

    def test_there_is_each_in_every_language_and_no_other(self, site: Path) -> None:
        expected = {address for address, _ in EVERY} | {address for address, _ in REDIRECTS}
        found = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.html")}
        assert {"" if address == "." else f"{address}/" for address in found} == expected

    @pytest.mark.parametrize(("address", "locale"), EVERY)
    def test_it_says_its_language_and_has_a_title_and_a_description(self, site: Path, address: str, locale: str) -> None:
        page = tree(site, address)
        assert page.get("lang") == locale
        assert page.findtext(".//title").strip()
        assert page.xpath('//meta[@name="description"]/@content')[0].strip()
        assert len(page.xpath("//h1")) == 1

    def test_no_two_of_a_language_share_a_title(self, site: Path) -> None:
        titles = [(locale, tree(site, address).findtext(".//title")) for address, locale in EVERY]
        assert len(set(titles)) == len(titles)

    @pytest.mark.parametrize("row", PAGES, ids=lambda row: row[0] or "home")
    def test_the_switcher_lands_on_the_counterparts(self, site: Path, row: tuple[str, ...]) -> None:
        for address, locale in zip(row, LOCALES, strict=True):
            links = tree(site, address).xpath('//a[@class="language"]')
            found = {
                link.get("hreflang"): posixpath.normpath(posixpath.join("/", address, link.get("href"))).strip("/")
                for link in links
            }
            assert found == {
                other: target.strip("/") for other, target in zip(LOCALES, row, strict=True) if other != locale
            }

    @pytest.mark.parametrize("row", PAGES, ids=lambda row: row[0] or "home")
    def test_search_engines_are_told_all_counterparts(self, site: Path, row: tuple[str, ...]) -> None:
        expected = {locale: OFFICIAL_URL + address for locale, address in zip(LOCALES, row, strict=True)}
        for address in row:
            page = tree(site, address)
            assert page.xpath('//link[@rel="canonical"]/@href') == [OFFICIAL_URL + address]
            found = {link.get("hreflang"): link.get("href") for link in page.xpath('//link[@rel="alternate"][@hreflang]')}
            assert found == {**expected, "x-default": expected["fr"]}

    def test_the_sitemap_holds_all_of_them_with_their_counterparts(self, site: Path) -> None:
        sitemap = etree.fromstring((site / "sitemap.xml").read_bytes())
        found = {
            entry.findtext("{*}loc"): {link.get("hreflang"): link.get("href") for link in entry.iterfind("{*}link")}
            for entry in sitemap
        }
        assert set(found) == {OFFICIAL_URL + address for address, _ in EVERY}
        for row in PAGES:
            for address in row:
                alternates = {locale: link for locale, link in found[OFFICIAL_URL + address].items() if locale in LOCALES}
                assert alternates == dict(zip(LOCALES, (OFFICIAL_URL + other for other in row), strict=True))

    @pytest.mark.parametrize(("former", "present"), REDIRECTS)
    def test_a_former_address_leads_to_the_present_one(self, site: Path, former: str, present: str) -> None:
        page = tree(site, former)
        refresh = page.xpath('//meta[@http-equiv="refresh"]/@content')[0]
        assert urljoin(OFFICIAL_URL + former, refresh.partition("url=")[2]) == OFFICIAL_URL + present
        assert urljoin(OFFICIAL_URL + former, page.xpath("//a/@href")[0]) == OFFICIAL_URL + present
        assert page.xpath('//meta[@name="robots"]/@content') == ["noindex"]

    def test_lost_visitors_are_met_in_every_language(self, site: Path) -> None:
        page = html.fromstring((site / "404.html").read_bytes())
        sections = page.xpath('//section[@class="not-found"]')
        assert [section.get("lang") for section in sections] == list(LOCALES)
        for section, home in zip(sections, PAGES[0], strict=True):
            assert section.xpath(".//a/@href")[0] == f"/{home}"
        assert page.xpath('//meta[@name="robots"]') or page.get("lang") == "fr"

    def test_each_language_has_its_search_index(self, site: Path) -> None:
        entry = json.loads((site / "pagefind" / "pagefind-entry.json").read_text("utf-8"))
        assert set(entry["languages"]) == set(LOCALES)

    @pytest.mark.parametrize("name", ["site", "later", "last"])
    def test_its_inspection_finds_nothing(self, name: str, request: pytest.FixtureRequest) -> None:
        assert inspect_site(request.getfixturevalue(name)) == []

    def test_no_page_shows_what_only_python_reads(self, site: Path) -> None:
        shown = [page for page in site.rglob("*.html") if re.search(r"\b(?:Name|Text|Markdown|When|Quantity|mappingproxy)\(|object at 0x", page.read_text("utf-8"))]
        assert shown == []

    def test_its_languages_agree(self, site: Path) -> None:
        built = read_site(site)
        found = compare_site(built, load_site(ROOT / "tests" / "tiny", ROOT / "overrides"))
        assert [finding for finding in found if finding.severity == "error"] == []


# A piece of a page, and how it reads in each language.
SAID = [
    ("", "partnership.tagline", "Deux laboratoires rendent plus de 1,3 million de rivières à leurs saumons.",
     "Two laboratories give more than 1.3 million rivers back to their salmon.",
     "Zwei Labore geben mehr als 1,3 Millionen Flüsse ihren Lachsen zurück."),
    ("", "partnership.summary", "Depuis le 1er mai 2021, le travail avance.", "Since May 1, 2021, work has moved on.",
     "Seit dem 1. Mai 2021 geht die Arbeit voran."),
    ("partenariat/", "partnership.aims.0", "Des berges <vivantes> & fraîches, *sans* béton.",
     "Banks that are <alive> & cool, *without* concrete.", "Ufer, <lebendig> & kühl, *ohne* Beton."),
    ("ensemble/", "collaboration.questions.0", "Combien ? 30 millions d’euros par an.", "How much? €30 million a year.",
     "Wie viel? 30 Millionen Euro pro Jahr."),
    ("offres/signes/", "odd-signs.name", "R&D <ici> *vite* | _là_ #1", "R&D <here> *fast* | _there_ #1",
     "R&D <hier> *schnell* | _dort_ #1"),
    ("offres/signes/", "odd-signs.summary", "Un « mot » & <b>deux</b> {{ x }} [là](ici).", "A “word” & <b>two</b> {{ x }} [there](here).",
     "Ein „Wort“ & <b>zwei</b> {{ x }} [dort](hier)."),
    ("offres/signes/", "odd-signs.gets.0", "1. un & ~deux~ `trois`", "1. one & ~two~ `three`", "1. eins & ~zwei~ `drei`"),
    ("offres/", "odd-signs.name", "R&D <ici> *vite* | _là_ #1", "R&D <here> *fast* | _there_ #1",
     "R&D <hier> *schnell* | _dort_ #1"),
]


class TestWords:
    @pytest.mark.parametrize(("page", "name", *LOCALES), SAID)
    def test_each_language_says_the_same_facts_its_own_way(
        self, site: Path, page: str, name: str, fr: str, en: str, de: str,
    ) -> None:
        for address, expected in zip(BY_FRENCH[page], (fr, en, de), strict=True):
            assert segment(site, address, name) == expected

    def test_titles_and_descriptions_show_signs_as_typed(self, site: Path) -> None:
        page = tree(site, "en/offers/signs/")
        assert page.findtext(".//title") == "R&D <here> *fast* | _there_ #1 – Rivers"
        assert page.xpath('//meta[@name="description"]/@content') == ["A “word” & <b>two</b> {{ x }} [there](here)."]
        assert page.xpath('//meta[@property="og:title"]/@content') == ["R&D <here> *fast* | _there_ #1"]

    def test_a_field_declared_as_markdown_is_markdown(self, site: Path) -> None:
        assert tree(site, "en/news/start/").xpath('//*[@data-segment="start.body"]//strong/text()') == ["first"]

    def test_the_page_of_figures_shows_what_a_figure_was_before(self, site: Path) -> None:
        tile = segment(site, "en/figures/", "alose.rivers")
        assert tile.startswith("More than 1.3 million rivers") or "more than 1.3 million rivers" in tile
        assert "about 900,000" in tile and "2021" in tile and "June 2024" in tile

    def test_every_piece_stands_on_the_page_of_every_language(self, site: Path) -> None:
        for row in PAGES:
            french, *others = (tree(site, address).xpath("//@data-segment") for address in row)
            for other in others:
                assert sorted(other) == sorted(french), row

    def test_words_of_another_language_are_marked(self, site: Path) -> None:
        term = tree(site, "glossaire/").xpath('//*[@data-segment="term-silt"]//*[@lang]')
        assert [(one.get("lang"), words(one)) for one in term] == [("en", "silt"), ("de", "Schlamm")]

    def test_no_word_of_the_real_partnership_is_left(self, site: Path) -> None:
        """Another partnership is another data/ and docs/: templates and code say nothing of the first."""
        for path in site.rglob("*.html"):
            assert not re.search(r"opale|calym|pscc|leuk|leuc|lymphom|blood", path.read_text("utf-8"), re.I), path


class TestTime:
    def test_before_the_day_an_edition_is_upcoming(self, site: Path) -> None:
        editions = tree(site, "en/events/festival/").xpath('//ol[@class="timeline"]/li')
        assert [(one.get("class"), words(one)) for one in editions] == [
            ("planned", "May 1, 2030 · Orléans upcoming"), ("achieved", "May 1, 2020 · Tours past"),
        ]
        assert not tree(site, "en/events/festival/").xpath('//p[@class="notice"]')

    def test_after_it_none_is_announced_and_the_latest_is_named(self, later: Path) -> None:
        page = tree(later, "en/events/festival/")
        assert [one.get("class") for one in page.xpath('//ol[@class="timeline"]/li')] == ["achieved", "achieved"]
        assert words(page.xpath('//p[@class="notice"]')[0]) == (
            "No upcoming edition is announced; the latest was on May 1, 2030 (Orléans)."
        )
        assert words(tree(later, "evenements/festival/").xpath('//p[@class="notice"]')[0]) == (
            "Aucune édition à venir n’est annoncée ; la dernière a eu lieu le 1er mai 2030 (Orléans)."
        )

    def test_a_call_is_open_up_to_its_last_day_and_closed_the_day_after(
        self, site: Path, later: Path, last: Path,
    ) -> None:
        kickers = [words(tree(folder, "en/calls/summer/").xpath('//p[@class="kicker"]')[0]) for folder in (site, later, last)]
        assert kickers == ["Open call", "Open call", "Known deadlines past"]
        assert words(tree(last, "en/calls/summer/").xpath('//p[@class="notice"]')[0]) == (
            "No upcoming deadline is known; the latest was June 30, 2031."
        )

    def test_the_day_of_the_build_is_shown(self, site: Path) -> None:
        assert "22 novembre 2026" in words(tree(site, "").xpath('//p[@class="build"]')[0])


class TestStatus:
    def robots(self, folder: Path) -> set[tuple[str, ...]]:
        return {tuple(tree(folder, address).xpath('//meta[@name="robots"]/@content')) for address, _ in EVERY}

    def test_a_site_that_somebody_answers_for_is_no_draft_and_may_be_indexed(self, site: Path) -> None:
        assert self.robots(site) == {()}
        assert not tree(site, "").xpath('//*[contains(@class, "draft")]')
        assert (site / "robots.txt").read_text("utf-8") == (
            f"User-agent: *\nAllow: /\nSitemap: {OFFICIAL_URL}sitemap.xml\n"
        )

    def test_one_built_as_official_is_none_either(self, later: Path) -> None:
        assert self.robots(later) == {()}
        assert not tree(later, "").xpath('//*[contains(@class, "draft")]')

    def test_one_that_nobody_answers_for_says_so_on_every_page_and_is_not_indexed(self, last: Path) -> None:
        assert self.robots(last) == {("noindex",)}
        for address, _ in EVERY:
            band = tree(last, address).xpath('//*[@class="draft"]')
            assert len(band) == 1 and words(band[0])
        assert "Disallow: /" in (last / "robots.txt").read_text("utf-8")

    def test_one_without_an_address_of_its_own_has_only_relative_links(self, last: Path) -> None:
        assert not (last / "sitemap.xml").exists()
        for address, _ in EVERY:
            page = tree(last, address)
            assert not page.xpath('//link[@rel="canonical" or @rel="alternate"][@hreflang or @rel="canonical"]')
            own = [link for link in page.xpath("//@href | //@src") if link.startswith("/")]
            assert own == []

    @pytest.mark.parametrize(("complete", "url", "told", "draft", "indexed"), [
        (True, OFFICIAL_URL, False, False, True),
        (True, "https://fork.example.org/rivers/", False, False, False),
        (True, "https://rivers.example.org.evil.example/", False, False, False),
        (True, "", False, False, False),
        (False, OFFICIAL_URL, False, True, False),
        (False, OFFICIAL_URL, True, False, True),
        (False, "https://fork.example.org/rivers/", True, False, False),
    ])
    def test_only_the_official_copy_is_indexed(
        self, tmp_path: Path, complete: bool, url: str, told: bool, draft: bool, indexed: bool,
    ) -> None:
        root = Path(shutil.copytree(ROOT / "tests" / "tiny", tmp_path / "tiny"))
        if not complete:
            path = root / "data" / "publisher.yml"
            path.write_text(path.read_text("utf-8").replace("registration: W000000000", "registration: missing"), "utf-8")
        plan = Plan(
            load_site(root, ROOT / "overrides"), (), Circumstances(date(2026, 11, 22), base_url=url, official=told),
        )
        assert (plan.draft, plan.indexed) == (draft, indexed)
