"""What a visitor takes from a page: a figure with its source, the press kit on paper."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from microsite.locales import LOCALES
from microsite.model.site import Site
from playwright.sync_api import Page, expect

PathOf = Callable[[str, str], str]

CLIPBOARD = ["clipboard-read", "clipboard-write"]


def spaced(words: str) -> str:
    """With spaces of one kind."""
    return " ".join(words.split())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_figure_is_copied_with_date_source_and_address(
    open_page: Callable[..., Page], address: str, site_url: str, data: Site, path_of: PathOf, labels: dict, language: str,
) -> None:
    page = open_page(permissions=CLIPBOARD)
    path = path_of("key-figures", language)
    page.goto(address + path)
    tile = page.locator("figure.tile").first
    figure = next(one for key, one in data.figures.items() if key.replace(".", "-") == tile.get_attribute("id"))
    tile.locator("button").focus()
    page.keyboard.press("Enter")
    expect(page.locator("[role=status]#copy-state")).to_have_text(labels["copy-done"][language])
    copied = spaced(page.evaluate("navigator.clipboard.readText()"))
    for words in (tile.locator(".value").inner_text(), data.sources[figure.source].publisher[language]):
        assert spaced(LOCALES[language].typography(words)).casefold() in copied.casefold()
    assert copied.endswith(f", {site_url}{path}#{tile.get_attribute('id')})")


def test_each_button_says_which_figure_it_copies(
    page: Page, address: str, data: Site, path_of: PathOf, labels: dict,
) -> None:
    page.goto(address + path_of("key-figures", "en"))
    tiles, buttons = page.locator("figure.tile"), page.locator("figure.tile button")
    assert tiles.count() == buttons.count() == len(data.figures)
    for tile in (tiles.first, tiles.last):
        words = f"{labels['copy-figure']['en']} {tile.locator('.value').inner_text()}".split()
        expect(tile.locator("button")).to_have_accessible_name(re.compile(r"\s+".join(map(re.escape, words)), re.I))


def test_a_browser_that_refuses_is_said_to(
    open_page: Callable[..., Page], address: str, path_of: PathOf, labels: dict,
) -> None:
    page = open_page()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
    page.goto(address + path_of("key-figures", "en"))
    page.locator("figure.tile button").first.click()
    expect(page.locator("#copy-state")).to_have_text(labels["copy-failed"]["en"])


def test_without_scripts_there_is_no_dead_button(
    open_page: Callable[..., Page], address: str, path_of: PathOf,
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address + path_of("key-figures", "en"))
    assert page.locator("figure.tile button").count() == 0
    page.goto(address + path_of("press-kit", "en"))
    expect(page.locator("[data-print]")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_press_kit_prints_dark_on_white_without_the_frame(
    open_page: Callable[..., Page], address: str, path_of: PathOf, scheme: str,
) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": 794, "height": 1123})
    page.goto(address + path_of("press-kit", "fr"))
    if scheme == "dark":
        page.locator("#scheme-switch").click()
        page.locator("#scheme-switch").click()
    page.emulate_media(media="print")
    for hidden in (".site-header", ".site-footer", "[data-print]", ".take"):
        expect(page.locator(hidden).first).to_be_hidden()
    for piece in ("h1", ".boilerplate p", ".figures .value", ".card.contact .person"):
        color = page.locator(piece).first.evaluate("piece => getComputedStyle(piece).color")
        red, green, blue = (int(part) for part in color.removeprefix("rgb(").rstrip(")").split(","))
        assert max(red, green, blue) < 110, (piece, color)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


def test_the_press_kit_starts_printing_when_asked(page: Page, address: str, path_of: PathOf, labels: dict) -> None:
    page.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1 }")
    page.goto(address + path_of("press-kit", "en"))
    page.get_by_role("button", name=labels["print-page"]["en"]).click()
    assert page.evaluate("window.printed") == 1
