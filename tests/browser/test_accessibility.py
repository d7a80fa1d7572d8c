"""No page, in either scheme and at either size, breaks a rule that a machine can check (WCAG 2.2 AA, best practice)."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from microsite.model.site import Site
from playwright.sync_api import Browser, Page

@pytest.mark.parametrize("part", range(4))
def test_no_page_breaks_a_rule(
    part: int, open_page: Callable[..., Page], address: str, addresses: list[str], violations: Callable[..., list[str]],
) -> None:
    """In light and dark, on a desktop and on a phone."""
    page = open_page(reduced_motion="reduce")
    found = []
    for path in addresses[part::4]:
        page.goto(address + path)
        found += violations(page, path or "home")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("path", ["", "en/"])
def test_nor_do_the_menu_and_the_search_when_open(
    path: str, width: int, open_page: Callable[..., Page], address: str, violations: Callable[..., list[str]],
    data: Site,
) -> None:
    page = open_page(viewport={"width": width, "height": 900}, reduced_motion="reduce")
    page.goto(address + path)
    if page.locator(".menu > summary").is_visible():
        page.locator(".menu > summary").click()
    page.locator(".group > summary").first.click()
    found = violations(page, "menu open", (width,))
    assert page.locator(".group a").first.is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    page.locator("#search-open").click()
    page.locator("#search input").fill(next(iter(data.partners.values())).name["fr"])
    page.locator(".search-results a").first.wait_for()
    found += violations(page, "search open", (width,))
    assert page.locator(".search-results a").first.is_visible()
    assert not found, "\n".join(found)


# What a visitor may set by a style of their own (WCAG 2.2, 1.4.12).
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""


def test_pages_reflow_on_the_narrowest_screen_and_when_set_wider(
    open_page: Callable[..., Page], address: str, addresses: list[str],
) -> None:
    """320 px is also what 400 % zoom leaves of 1280 px (WCAG 2.2, 1.4.10): nothing scrolls sideways."""
    page = open_page(viewport={"width": 320, "height": 640}, bypass_csp=True)
    wide = []
    for path in addresses:
        page.goto(address + path)
        plain = page.evaluate("document.documentElement.scrollWidth")
        page.add_style_tag(content=SPACED)
        if max(plain, page.evaluate("document.documentElement.scrollWidth")) > 320:
            wide.append(path or "home")
    assert not wide


def test_the_first_tab_leads_past_the_frame(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    page.goto(address)
    page.keyboard.press("Tab")
    skip = page.locator("a.skip")
    assert skip.evaluate("link => link === document.activeElement && link.getBoundingClientRect().top >= 0")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#content') !== null")


@pytest.mark.parametrize("path", ["", "en/"])
def test_the_menu_opens_and_closes_by_keyboard(path: str, open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 360, "height": 780})
    page.goto(address + path)
    menu = page.locator(".menu > summary")
    menu.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.get_by_role("navigation").locator(".group a").first.is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    assert not page.locator(".menu").evaluate("menu => menu.open")
    assert menu.evaluate("summary => summary === document.activeElement")


def test_a_part_of_the_menu_closes_behind_the_keyboard(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 1280, "height": 780})
    page.goto(address)
    group = page.locator(".group").first
    group.locator("summary").focus()
    page.keyboard.press("Enter")
    for _ in range(group.locator("a").count()):
        page.keyboard.press("Tab")
        assert group.evaluate("group => group.open && group.contains(document.activeElement)")
    page.keyboard.press("Tab")
    assert not group.evaluate("group => group.open")


@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_into_what_is_folded_opens_it(scripts: bool, open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 1280, "height": 780}, java_script_enabled=scripts)
    page.goto(address)
    page.locator("a[href$='#value-chain']").click()
    table = page.locator("#value-chain table")
    table.wait_for(state="visible")
    assert table.evaluate("table => table.getBoundingClientRect().top < innerHeight")


@pytest.mark.parametrize("width", [320, 360, 768, 1024, 1184, 1280])
@pytest.mark.parametrize("path", ["", "en/"])
def test_the_header_is_one_row_high(width: int, path: str, open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": width, "height": 780})
    page.goto(address + path)
    assert page.locator(".site-header").evaluate("header => header.offsetHeight") < 88, "what is led to is hidden behind it"


@pytest.mark.parametrize("width", [360, 1280])
def test_the_menu_works_without_scripts(width: int, open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": width, "height": 780}, java_script_enabled=False)
    page.goto(address)
    if page.locator(".menu > summary").is_visible():
        page.locator(".menu > summary").click()
    page.locator(".group > summary").first.click()
    first = page.locator(".group a").first
    aim = first.evaluate("link => link.href")
    first.click()
    assert page.url == aim != address


def test_the_scheme_is_kept_only_when_chosen(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(viewport={"width": 1280, "height": 780}, color_scheme="light")
    page.goto(address)
    assert page.evaluate("localStorage.length") == 0
    assert page.context.cookies() == []
    page.locator("#scheme-switch").click()
    page.goto(address + "en/")
    assert page.evaluate("document.documentElement.dataset.scheme") == "dark"
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "dark"
    assert page.context.cookies() == []


def test_a_strict_policy_lets_nothing_foreign_run(browser: Browser, address: str) -> None:
    page = browser.new_page()
    page.goto(address)
    page.evaluate("""() => {
        window.intruders = [];
        const script = document.createElement("script");
        script.textContent = "window.intruders.push('script')";
        document.body.append(script);
        document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=\\"window.intruders.push('handler')\\">");
    }""")
    page.wait_for_timeout(200)
    intruders = page.evaluate("window.intruders")
    page.close()
    assert intruders == []
