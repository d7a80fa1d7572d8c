"""A visitor's way through the site by clicks: to an offer and a contact, to the other language, to a hit."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from microsite.locales import LOCALES
from microsite.model.site import Site
from playwright.sync_api import Locator, Page, expect

ROOT = Path(__file__).resolve().parent.parent.parent

# Home pages, and the language each one speaks.
HOMES = {"fr": "", "en": "en/"}

# Where the site stands, in the addresses it declares as in those it is visited at.
PREFIX = "/microsite/"


def follow(page: Page, link: Locator) -> None:
    """Click a link as a visitor does, and find a page of the site behind it."""
    expect(link).to_be_visible()
    target = link.evaluate("link => link.href")
    with page.expect_response(lambda response: response.url == target.partition("#")[0]) as found:
        link.click()
    assert found.value.status == 200, target
    page.wait_for_load_state()
    expect(page.locator("h1")).to_have_count(1)
    expect(page.locator("h1")).to_be_visible()


def language(page: Page) -> str:
    return page.locator("html").get_attribute("lang") or ""


@pytest.mark.parametrize("locale", HOMES)
def test_from_home_to_a_partner_an_offer_and_a_contact(
    page: Page, address: str, labels: dict, data: Site, locale: str
) -> None:
    def here() -> Locator:
        assert language(page) == locale, page.url
        return page.locator("#content")

    for partner in data.partners.values():
        if not any(partner.id in offer.providers for offer in data.offers.values()):
            continue
        page.goto(address + HOMES[locale])
        follow(page, here().locator(f"li.partner.hue-{partner.id}").get_by_role("link").first)

        assert LOCALES[locale].typography(partner.name[locale]) in page.title()
        offer = here().locator("section#offers article").first.get_by_role("link").first
        name = offer.inner_text()
        follow(page, offer)

        expect(here().get_by_role("heading", level=1)).to_have_text(name)
        expect(here().get_by_role("heading", name=labels["what-you-get"][locale])).to_be_visible()
        follow(page, here().get_by_role("link", name=labels["all-contacts"][locale]))

        # The partner's press contact, or where companies may write to it: something to act on, not a dead end.
        ways = here().locator(f"li.contact.hue-{partner.id} a")
        links = [way.get_attribute("href") or "" for way in ways.all()]
        assert [link for link in links if re.match(r"mailto:|tel:|https://", link)], links


# What a page says of itself: its language, its one heading, where its switcher and its declaration lead.
ABOUT = """() => ({
    language: document.documentElement.lang,
    headings: document.querySelectorAll("h1").length,
    switches: [...document.querySelectorAll("a.language[hreflang]")].map(link => [link.hreflang, link.href]),
    declared: [...document.querySelectorAll("head link[rel=alternate][hreflang]")].map(
        link => [link.hreflang, link.getAttribute("href")]),
})"""


@pytest.mark.parametrize("half", [0, 1])
def test_each_page_leads_to_its_counterpart_and_back(
    open_page: Callable[..., Page], address: str, addresses: list[str], half: int
) -> None:
    """By a click on the switcher, without scripts, from each French page to its English one and back.

    Both halves together reach every English page: as many are reached as there are, each once.
    """
    page = open_page(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    english = {place for place in addresses if place.startswith("en/")}
    french = [place for place in addresses if place not in english]
    assert len(french) == len(english) > 0
    faults, reached = [], []
    for place in french[half::2]:
        answer = page.goto(address + place)
        assert answer and answer.status == 200, place
        there = switch(page, "fr", "en", faults)
        back = switch(page, "en", "fr", faults)
        reached.append(there.removeprefix(address))
        if back != address + place:
            faults.append(f"{place}: leads to {there}, which leads back to {back}")
    assert not faults, "\n".join(faults)
    assert set(reached) <= english and len(set(reached)) == len(reached)


def switch(page: Page, origin: str, wanted: str, faults: list[str]) -> str:
    """Click the language switcher; where it leads. It must lead where the page tells search engines to go."""
    about = page.evaluate(ABOUT)
    here = page.url
    if about["language"] != origin:
        faults.append(f"{here}: its language is {about['language']!r}")
    if about["headings"] != 1:
        faults.append(f"{here}: has {about['headings']} headings of the first rank")
    switches, declared = dict(about["switches"]), dict(about["declared"])
    assert list(switches) == [wanted], f"{here}: {switches}"
    if not {origin, wanted, "x-default"} <= set(declared):
        faults.append(f"{here}: declares its counterparts as {declared}")
    elif declared[wanted].partition(PREFIX)[2] != switches[wanted].partition(PREFIX)[2]:
        faults.append(f"{here}: its switcher leads to {switches[wanted]}, but it declares {declared[wanted]}")
    with page.expect_response(switches[wanted]) as answer:
        page.locator("a.language").click()
    assert answer.value.status == 200, switches[wanted]
    page.wait_for_load_state()
    return page.url


def test_a_lost_visitor_is_helped_in_both_languages(page: Page, address: str, labels: dict) -> None:
    for place in ("nulle-part/", "en/nowhere/"):
        page.watch.expect_missing(address + place)
        answer = page.goto(address + place)
        assert answer and answer.status == 404
        for locale in HOMES:
            expect(page.get_by_role("heading", name=labels["not-found"][locale])).to_be_visible()
        follow(page, page.locator("section.not-found").last.get_by_role("link").first)
        assert language(page) == "en"


# News of the made-up partnership, and a term that has another spelling: what the searches below look for.
SOUGHT = """
slug: {fr: recherche, en: research, de: forschung}
name: {fr: "L'INCa labellise un institut de la leucémie", en: A label for an institute, de: Ein Siegel}
date: 2022-05-01
summary: {fr: "La leucémie, l'hématologie et le réseau UNITC.", en: Leukemia and a GMP partner., de: Leukämie.}
body: {fr: Pascal Deschaseaux est venu., en: Éric Vivier came., de: Jemand kam.}
partners: [alose]
about: [survey-day]
sources: [journal]
"""
TERM = """
leukemia:
  name: {fr: leucémie, en: leukemia, de: Leukämie}
  variants: {en: [leukaemia]}
  kind: term
  definition: {fr: Une maladie., en: A disease., de: Eine Krankheit.}
  field: disease
  usage: proposed
"""


@pytest.fixture(scope="session")
def rivers(tmp_path_factory: pytest.TempPathFactory, serve: Callable[[Path], str]) -> str:
    """Where the made-up partnership is visited, with something to look for."""
    folder = tmp_path_factory.mktemp("rivers")
    for part in ("hooks", "overrides", "tests/tiny"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".cache"))
    root = folder / "tests/tiny"
    (root / "data/news/sought.yml").write_text(SOUGHT, "utf-8")
    with (root / "data/glossary.yml").open("a", encoding="utf-8") as glossary:
        glossary.write(TERM)
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder / "site")], cwd=root, check=True,
        env={**os.environ, "SITE_URL": "https://rivers.example/microsite/", "NO_MKDOCS_2_WARNING": "1"},
    )
    return serve(folder / "site")


class TestSearch:
    @pytest.mark.parametrize(
        ("locale", "words", "found"),
        [
            ("fr", "leucemie", r"leuc[ée]mie"),
            ("fr", "leucémies", r"leuc[ée]mie"),
            ("fr", "LEUCÉMIE", r"leuc[ée]mie"),
            # Also where the text says « l'hématologie », « l'INCa ».
            ("fr", "hematologie", r"h[ée]matologie"),
            ("fr", "l'hématologie", r"h[ée]matologie"),
            ("fr", "inca", r"L’INCa"),
            ("fr", "instituts", r"institut"),
            ("fr", "UNITC", r"UNITC"),
            ("fr", "Deschaseaux", r"Pascal Deschaseaux"),
            ("en", "leukemia", r"leuka?emia"),
            ("en", "leukaemia", r"leuka?emia"),
            ("en", "partner's", r"partner"),
            ("en", "institute", r"institute"),
            ("en", "GMP", r"GMP"),
            ("en", "Éric Vivier", r"Éric Vivier"),
            ("en", "eric vivier", r"Éric Vivier"),
        ],
    )
    def test_it_finds_in_the_language_of_the_page(
        self, open_page: Callable[..., Page], rivers: str, locale: str, words: str, found: str
    ) -> None:
        page = open_page(rivers, viewport={"width": 1280, "height": 900})
        page.goto(rivers + HOMES[locale])
        page.locator("#search-open").click()
        dialog = page.locator("dialog#search")
        expect(dialog).to_be_visible()
        field = dialog.get_by_role("searchbox")
        expect(field).to_be_focused()
        field.press_sequentially(words, delay=20)
        hits = dialog.locator(".search-results a")
        expect(hits.first).to_be_visible()
        # The last letters may still be on their way to the results.
        page.wait_for_timeout(400)
        for hit in hits.all():
            path = hit.evaluate("link => link.href").removeprefix(rivers)
            assert path.startswith("en/") == (locale == "en"), path
        follow(page, hits.first)
        assert language(page) == locale
        assert re.search(found, page.locator("#content").inner_text(), re.I), page.url

    def test_it_leads_to_the_figure_or_the_person_sought(self, page: Page, address: str, data: Site) -> None:
        key = next(key for key, figure in data.figures.items() if figure.key_figure and figure.value > 99 and figure.value < 1000)
        person = next(iter(data.people.values()))
        page.goto(address)
        page.locator("#search-open").click()
        field, hits = page.locator("dialog#search").get_by_role("searchbox"), page.locator(".search-results a")
        for words, place in ((str(data.figures[key].value), key.replace(".", "-")), (person.name["fr"], person.id)):
            field.fill(words)
            page.wait_for_timeout(600)
            expect(hits.first).to_have_attribute("href", re.compile(rf"#{place}$"))

    def test_its_button_and_its_window_are_named(self, page: Page, address: str, labels: dict) -> None:
        for locale, home in HOMES.items():
            page.goto(address + home)
            page.get_by_role("button", name=labels["search-open"][locale]).click()
            expect(page.get_by_role("dialog", name=labels["search"][locale])).to_be_visible()

    def test_it_shows_a_dozen_results_and_then_more(self, page: Page, address: str, data: Site) -> None:
        page.goto(address)
        page.locator("#search-open").click()
        dialog = page.locator("dialog#search")
        dialog.get_by_role("searchbox").fill(next(iter(data.partners.values())).name["fr"])
        hits = dialog.locator(".search-results a")
        expect(hits).to_have_count(12)
        dialog.locator(".search-more").click()
        expect(hits).not_to_have_count(12)
        expect(hits.nth(12)).to_be_focused()
        assert len({hit.evaluate("link => link.href") for hit in hits.all()}) == hits.count()

    def test_it_says_so_when_there_is_nothing(self, page: Page, address: str, labels: dict) -> None:
        page.goto(address)
        page.get_by_role("button", name=labels["search-open"]["fr"]).click()
        dialog = page.locator("dialog#search")
        dialog.get_by_role("searchbox").fill("zzyzxqwv")
        expect(dialog.get_by_role("status")).to_have_text(labels["search-none"]["fr"])
        # The first Escape empties the field, as everywhere in this browser; the next one closes.
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        expect(dialog).to_be_hidden()
        expect(page.get_by_role("button", name=labels["search-open"]["fr"])).to_be_focused()

    def test_nothing_of_it_is_loaded_before_somebody_searches(self, page: Page, address: str) -> None:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(address, wait_until="networkidle")
        assert asked
        assert not [url for url in asked if "pagefind" in url]
