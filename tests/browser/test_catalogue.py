"""The catalogue's filters in a browser: what they show, say and keep in the address; and the ways that lead to them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect


def shown(page: Page) -> list[str]:
    """Ids of the offers to be seen."""
    return page.locator("#catalogue .card.offer:visible").evaluate_all("cards => cards.map(card => card.id)")


def test_a_filter_shows_what_fits_and_says_how_many(page: Page, address: str) -> None:
    page.goto(address + "offres/")
    everything = shown(page)
    expect(page.get_by_role("status")).to_have_text(f"{len(everything)} offres")
    page.get_by_label("Vous cherchez").select_option("get-samples-data")
    found = shown(page)
    assert 0 < len(found) < len(everything)
    expect(page.get_by_role("status")).to_have_text(f"{len(found)} offres sur {len(everything)}")
    # Shelved under another need, found under this one.
    assert "central-review" in found
    page.get_by_label("Pour quelle maladie").select_option("lymphoma")
    assert set(shown(page)) < set(found)
    assert "opale-cohorts" not in shown(page)
    expect(page.locator(".first-contact:visible")).to_contain_text("CALYM")


def test_the_answers_say_how_many_offers_they_leave(page: Page, address: str) -> None:
    page.goto(address + "en/offers/?partner=calym")
    option = page.get_by_label("At which stage").locator("option[value=clinical]")
    count = int(option.inner_text().partition("(")[2].rstrip(")"))
    page.get_by_label("At which stage").select_option("clinical")
    assert len(shown(page)) == count


def test_the_address_keeps_the_filter_and_the_way_back(page: Page, address: str) -> None:
    page.goto(address + "offres/")
    page.get_by_label("Chez quel partenaire").select_option("pscc")
    assert page.url == address + "offres/?partner=pscc"
    first = shown(page)
    page.get_by_label("À quelle étape").select_option("clinical")
    second = shown(page)
    sent = page.url
    page.go_back()
    assert shown(page) == first
    expect(page.get_by_label("À quelle étape")).to_have_value("")
    page.go_forward()
    assert shown(page) == second
    # Whoever gets the address sees the same, and so does whoever comes back from an offer.
    page.goto(sent)
    assert shown(page) == second
    page.locator("#catalogue .card.offer:visible h3 a").first.click()
    page.go_back()
    assert shown(page) == second
    # So does the other language.
    page.locator("a.language").click()
    assert page.url.startswith(address + "en/offers/?")
    assert shown(page) == second


def test_everything_comes_back_by_one_button(page: Page, address: str) -> None:
    page.goto(address + "offres/?need=run-trial&disease=myeloma")
    button = page.get_by_role("button", name="Tout afficher")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(f"{page.locator('#catalogue .card.offer').count()} offres")
    assert page.url == address + "offres/"
    expect(button).to_be_hidden()
    # The button is gone, the focus is not.
    expect(page.get_by_label("Vous cherchez")).to_be_focused()


def test_no_offer_at_all_is_said(page: Page, address: str) -> None:
    page.goto(address + "en/offers/?need=meet-people&stage=real-world&partner=calym")
    assert shown(page) == []
    expect(page.get_by_role("status")).to_have_text("No offer fits all of these choices. Remove one.")


@pytest.mark.parametrize("query", ["?need=no-such-need", "?elsewhere=1", "?need=%3Cscript%3E"])
def test_what_the_catalogue_does_not_know_is_left_out(page: Page, address: str, query: str) -> None:
    page.goto(address + "offres/" + query)
    expect(page.get_by_label("Vous cherchez")).to_have_value("")
    assert len(shown(page)) > 30


def test_it_works_by_keyboard_alone(page: Page, address: str) -> None:
    page.goto(address + "offres/")
    page.get_by_label("Vous cherchez").focus()
    page.keyboard.type("Un ess")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Vous cherchez")).to_have_value("run-trial")
    expect(page.get_by_label("Pour quelle maladie")).to_be_focused()
    assert "lysa-trials" in shown(page)


def test_a_disc_of_the_value_chain_leads_to_its_offers(page: Page, address: str) -> None:
    page.goto(address)
    disc = page.get_by_role("link", name="CALYM, Essais cliniques")
    count = int(disc.locator("text").text_content())
    disc.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/offres/?stage=clinical&partner=calym#filters")
    assert len(shown(page)) == count


@pytest.mark.parametrize("path", ["", "travailler-ensemble/", "en/", "en/work-with-us/"])
def test_three_questions_lead_to_the_offers(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    page.locator("#way-audience").select_option("start-up")
    page.locator("#way-disease").select_option("leukemia")
    page.locator(".ways-in [type=submit]").click()
    page.wait_for_url("**/?disease=leukemia&audience=start-up#filters")
    assert "oncostart-support" in shown(page)
    assert "lysa-trials" not in shown(page)
    expect(page.locator(".first-contact:visible")).to_contain_text("OPALE")


def test_without_scripts_the_whole_list_stands_and_no_dead_control(
    open_page: Callable[..., Page], address: str,
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address + "offres/")
    assert len(shown(page)) > 30
    assert page.locator("select:visible, #catalogue button:visible").count() == 0
    page.locator(".jump a").nth(2).click()
    assert page.url.endswith("#test-candidate")
    page.goto(address)
    assert page.locator("select:visible").count() == 0
    for name in ("Start-up", "Un essai clinique", "OPALE"):
        assert page.locator(".ways").get_by_role("link", name=name, exact=True).first.is_visible()


def test_no_rule_is_broken_while_filtered(
    open_page: Callable[..., Page], address: str, violations: Callable[..., list[str]],
) -> None:
    page = open_page(reduced_motion="reduce")
    for path in ("offres/", "en/offers/"):
        page.goto(address + path + "?need=get-samples-data&disease=leukemia")
        assert violations(page, path, (1280, 360, 320)) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_forced_colors_break_no_rule(
    open_page: Callable[..., Page], address: str, violations: Callable[..., list[str]],
) -> None:
    page = open_page(forced_colors="active")
    for path in ("", "offres/?need=get-samples-data&disease=leukemia"):
        page.goto(address + path)
        assert violations(page, path, schemes=("light",)) == []
