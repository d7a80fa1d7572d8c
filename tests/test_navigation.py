"""The generator's settings and the data name languages, pages and groups apart: what one lacks is told before a build."""

from __future__ import annotations

from pathlib import Path

import pytest
from microsite.loading import load_site
from microsite.model.site import Site
from microsite.navigation import misfits, read_menu

TINY = Path(__file__).resolve().parent / "tiny"
MENU = ["index.md", {"home": ["offers.md", "events.md"]}, "contacts.md"]


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(TINY, TINY.parent.parent / "overrides")


def test_a_menu_of_pages_that_are_there_in_the_languages_of_the_data_fits(site: Site) -> None:
    assert misfits(["fr", "de", "en"], read_menu(MENU), site) == ""


@pytest.mark.parametrize("languages", [["fr", "en"], ["en", "fr", "de"], ["fr", "en", "de", "es"]])
def test_other_languages_or_another_one_at_the_root_are_told(site: Site, languages: list[str]) -> None:
    french, english = misfits(languages, read_menu(MENU), site).splitlines()
    assert f"ici {', '.join(languages)} et dans data/site.yml fr, en, de" in french
    assert f"{', '.join(languages)} here and fr, en, de in data/site.yml" in english


def test_pages_and_groups_that_nobody_wrote_are_told_each(site: Site) -> None:
    told = misfits(["fr", "en", "de"], read_menu([*MENU, "river.md", {"nav-water": ["bank.md"]}]), site)
    assert told.count("\n") == 5
    for words in ("le menu nomme river.md", "the menu names bank.md", "« nav-water »"):
        assert words in told
