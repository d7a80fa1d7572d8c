"""Where pages and records stand, and the links between them."""

from __future__ import annotations

import posixpath
from pathlib import Path

import pytest
from microsite.addresses import LISTED_ON, Address, Addresses
from microsite.loading import load_site
from microsite.locales import LOCALES
from microsite.model.site import COLLECTIONS, WITH_PAGES, Site
from microsite.navigation import Group, read_menu

ROOT = Path(__file__).resolve().parent.parent
FR, EN, DE = LOCALES["fr"], LOCALES["en"], LOCALES["de"]


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(ROOT / "tests" / "tiny", ROOT / "overrides")


# From a page, to a file and an anchor: the link, as web servers allow it and as files need it.
LINKS = [
    ("index.html", "index.html", "", "./", "index.html"),
    ("index.html", "offres/index.html", "", "offres/", "offres/index.html"),
    ("offres/index.html", "index.html", "", "../", "../index.html"),
    ("offres/a/index.html", "offres/b/index.html", "", "../../offres/b/", "../../offres/b/index.html"),
    ("en/index.html", "index.html", "", "../", "../index.html"),
    ("index.html", "en/offers/index.html", "stage", "en/offers/#stage", "en/offers/index.html#stage"),
    ("offres/index.html", "offres/index.html", "stage", "#stage", "#stage"),
    ("offres/a/index.html", "icon.svg", "", "../../icon.svg", "../../icon.svg"),
    ("404.html", "offres/index.html", "", "offres/", "offres/index.html"),
]


class TestLinks:
    @pytest.mark.parametrize(("page", "file", "anchor", "short", "whole"), LINKS)
    def test_from_page_to_page(self, page: str, file: str, anchor: str, short: str, whole: str) -> None:
        assert Address(file, anchor).seen_from(page) == short
        assert Address(file, anchor).seen_from(page, directories=False) == whole

    @pytest.mark.parametrize(("page", "file", "anchor", "short", "whole"), LINKS)
    def test_they_lead_where_they_should(self, page: str, file: str, anchor: str, short: str, whole: str) -> None:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), whole.split("#")[0] or posixpath.basename(page)))
        assert target == file

    @pytest.mark.parametrize(("file", "anchor", "url"), [
        ("index.html", "", ""), ("en/offers/index.html", "", "en/offers/"), ("offres/index.html", "a", "offres/#a"),
        ("404.html", "", "404.html"),
    ])
    def test_as_a_visitor_types_them(self, file: str, anchor: str, url: str) -> None:
        assert Address(file, anchor).url == url


class TestRecords:
    @pytest.mark.parametrize(("identifier", "fr", "en", "de"), [
        ("index", "", "en/", "de/"),
        ("offers", "offres/", "en/offers/", "de/angebote/"),
        ("survey-day", "offres/journee-de-releve/", "en/offers/survey-day/", "de/angebote/messtag/"),
        ("mairie", "qui/#mairie", "en/who/#mairie", "de/wer/#mairie"),
        ("term-silt", "glossaire/#term-silt", "en/glossary/#term-silt", "de/glossar/#term-silt"),
        ("alose.rivers", "chiffres/#alose-rivers", "en/figures/#alose-rivers", "de/zahlen/#alose-rivers"),
    ])
    def test_each_language_has_its_own(self, site: Site, identifier: str, fr: str, en: str, de: str) -> None:
        found = [Addresses(site).of(identifier, locale) for locale in (FR, EN, DE)]
        assert [address and address.url for address in found] == [fr, en, de]

    def test_what_is_shown_nowhere_has_none(self, site: Site) -> None:
        assert Addresses(site).of("nothing", FR) is None
        assert Addresses(site).of("partnership.name", FR) is None

    def test_every_kind_of_record_has_a_place(self) -> None:
        assert {*LISTED_ON, *WITH_PAGES} == set(COLLECTIONS) - {"waivers"}
        assert set(LISTED_ON) & set(WITH_PAGES) == set()


def test_the_menu_groups_pages_under_labels() -> None:
    assert read_menu(["index.md", {"nav-offers": ["offers.md", "calls.md"]}, "contacts.md"]) == (
        Group(None, ("index",)), Group("nav-offers", ("offers", "calls")), Group(None, ("contacts",)),
    )
