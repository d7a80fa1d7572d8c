"""What a visitor takes from a page: a figure with its source, the press kit on paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.mark.parametrize(("path", "words", "said"), [
    ("chiffres-cles/", "581 projets de R&D (30 septembre 2024, source : OPALE", "Chiffre copié avec sa source."),
    ("en/key-figures/", "581 R&D projects (September 30, 2024, source: OPALE", "Figure copied with its source."),
])
def test_a_figure_is_copied_with_date_source_and_address(
    open_page: Callable[..., Page], address: str, site_url: str, path: str, words: str, said: str,
) -> None:
    page = open_page(permissions=CLIPBOARD)
    page.goto(address + path)
    button = page.locator("#opale-projects button")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("[role=status]#copy-state")).to_have_text(said)
    copied = page.evaluate("navigator.clipboard.readText()").replace("\u00a0", " ")
    assert copied.startswith(words)
    assert copied.endswith(f", {site_url}{path}#opale-projects)")


def test_each_button_says_which_figure_it_copies(page: Page, address: str) -> None:
    page.goto(f"{address}en/key-figures/")
    tiles, buttons = page.locator("figure.tile"), page.locator("figure.tile button")
    assert tiles.count() == buttons.count() > 20
    expect(page.locator("#opale-projects button")).to_have_accessible_name("Copy with its source 581 R&D projects")


def test_a_browser_that_refuses_is_said_to(open_page: Callable[..., Page], address: str) -> None:
    page = open_page()
    page.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))")
    page.goto(f"{address}en/partners/opale/")
    page.locator("figure.tile button").first.click()
    expect(page.locator("#copy-state")).to_have_text("The browser did not allow copying.")


def test_without_scripts_there_is_no_dead_button(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{address}en/key-figures/")
    assert page.locator("figure.tile button").count() == 0
    page.goto(f"{address}en/press-kit/")
    expect(page.locator("[data-print]")).to_be_hidden()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_press_kit_prints_dark_on_white_without_the_frame(
    open_page: Callable[..., Page], address: str, scheme: str,
) -> None:
    page = open_page(color_scheme=scheme, viewport={"width": 794, "height": 1123})
    page.goto(f"{address}dossier-de-presse/")
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


def test_the_press_kit_starts_printing_when_asked(page: Page, address: str) -> None:
    page.add_init_script("window.print = () => { window.printed = (window.printed ?? 0) + 1 }")
    page.goto(f"{address}en/press-kit/")
    page.get_by_role("button", name="Print this page").click()
    assert page.evaluate("window.printed") == 1
