"""Glossary terms explain themselves by pointer, keyboard and finger (WCAG 2.2, 1.4.13), and lead on without scripts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from microsite.model.site import Site
from playwright.sync_api import Locator, Page, expect


@pytest.fixture(scope="session")
def explaining(site: Path, address: str, data: Site, path_of: Callable[[str, str], str]) -> str:
    """The address of a page of prose that explains several terms: that with the most."""
    paths = [path_of(identifier, "fr") for identifier in data.prose]
    return address + max(paths, key=lambda path: (site / path / "index.html").read_text("utf-8").count('class="term"'))


def term(page: Page) -> Locator:
    return page.locator("a.term").first


def tip(page: Page) -> Locator:
    return page.locator(f"#{term(page).get_attribute('aria-describedby')}")


def test_the_pointer_shows_it_and_may_rest_on_it(page: Page, explaining: str) -> None:
    page.goto(explaining)
    expect(tip(page)).to_be_hidden()
    term(page).hover()
    expect(tip(page)).to_be_visible()
    tip(page).hover()
    page.wait_for_timeout(600)
    expect(tip(page)).to_be_visible()
    page.mouse.move(2, 2)
    expect(tip(page)).to_be_hidden()


def test_focus_shows_it_and_escape_dismisses_it(page: Page, explaining: str) -> None:
    page.goto(explaining)
    page.locator(".trail a").last.focus()
    while not term(page).evaluate("link => link === document.activeElement"):
        page.keyboard.press("Tab")
    expect(tip(page)).to_be_visible()
    expect(term(page)).to_have_accessible_description(tip(page).inner_text())
    page.keyboard.press("Escape")
    expect(tip(page)).to_be_hidden()
    expect(term(page)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".tip:popover-open")).to_have_count(
        1 if page.evaluate("document.activeElement.matches('a.term')") else 0
    )


def test_a_tap_explains_and_another_leads_to_the_glossary(open_page: Callable[..., Page], explaining: str) -> None:
    page = open_page(viewport={"width": 360, "height": 780}, has_touch=True, is_mobile=True)
    page.goto(explaining)
    here = page.url
    term(page).tap()
    expect(tip(page)).to_be_visible()
    assert page.url == here
    box = tip(page).bounding_box()
    assert box["x"] >= 0 and box["x"] + box["width"] <= 360
    page.touchscreen.tap(5, box["y"] + box["height"] + 120)
    expect(tip(page)).to_be_hidden()
    aim = term(page).evaluate("link => link.href")
    term(page).tap()
    term(page).tap()
    page.wait_for_url(aim)


def test_only_one_is_open_at_a_time(page: Page, explaining: str) -> None:
    page.goto(explaining)
    page.locator("a.term").nth(0).hover()
    expect(page.locator(".tip:popover-open")).to_have_count(1)
    page.locator("a.term").nth(1).hover()
    page.wait_for_timeout(600)
    expect(page.locator(".tip:popover-open")).to_have_count(1)


def test_an_open_one_breaks_no_rule(
    open_page: Callable[..., Page], explaining: str, violations: Callable[..., list[str]],
) -> None:
    page = open_page(viewport={"width": 360, "height": 900}, reduced_motion="reduce")
    page.goto(explaining)
    term(page).focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(tip(page)).to_be_visible()
    assert violations(page, "term", (360,)) == []
    expect(tip(page)).to_be_visible()


def test_without_scripts_it_is_a_link(open_page: Callable[..., Page], explaining: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(explaining)
    expect(tip(page)).to_be_hidden()
    aim = term(page).evaluate("link => link.href")
    term(page).click()
    page.wait_for_url(aim)
