"""The catalogue's filters in a browser: what they show, say and keep in the address; and the ways that lead to them."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations, product

import pytest
from microsite.catalogue import Catalogue
from microsite.locales import LOCALES
from microsite.model.site import Site
from playwright.sync_api import Page, expect

PathOf = Callable[[str, str], str]
Choice = dict[str, str]


@pytest.fixture(scope="module")
def catalogue(data: Site) -> Catalogue:
    return Catalogue(data)


def fitting(catalogue: Catalogue, choice: Choice) -> set[str]:
    """Ids of the offers that stand under every answer chosen: facet -> answer."""
    answers = {offer.id: catalogue.answers(offer) for offer in catalogue.site.offers.values()}
    return {one for one, found in answers.items() if all(value in found[name] for name, value in choice.items())}


def choices(catalogue: Catalogue, *names: str) -> list[Choice]:
    """Every way to answer these questions."""
    answers = ([one.id for one in catalogue.facet(name).answers] for name in names)
    return [dict(zip(names, chosen, strict=True)) for chosen in product(*answers)]


def narrowing(catalogue: Catalogue, *names: str) -> Choice:
    """Answers each of which takes offers away, and which leave some."""
    for choice in choices(catalogue, *names):
        counts = [len(fitting(catalogue, dict(list(choice.items())[:much]))) for much in range(len(names) + 1)]
        if counts[-1] and all(after < before for before, after in zip(counts, counts[1:], strict=False)):
            return choice
    pytest.skip(f"no offers that {names} tell apart")


def query(choice: Choice) -> str:
    return "?" + "&".join(f"{name}={value}" for name, value in choice.items())


def shown(page: Page) -> list[str]:
    """Ids of the offers to be seen."""
    return page.locator("#catalogue .card.offer:visible").evaluate_all("cards => cards.map(card => card.id)")


def told(labels: dict, found: int, total: int, language: str, *, filtered: bool = True) -> str:
    """What the page says of so many offers."""
    label = "found-all" if not filtered else {0: "found-none", 1: "found-one"}.get(found, "found-many")
    return labels[label][language].replace("{found}", str(found)).replace("{total}", str(total))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_filter_shows_what_fits_and_says_how_many(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue, labels: dict, language: str,
) -> None:
    page.goto(address + path_of("offers", language))
    total = len(catalogue.site.offers)
    assert sorted(shown(page)) == sorted(catalogue.site.offers)
    expect(page.get_by_role("status")).to_have_text(told(labels, total, total, language, filtered=False))
    choice = narrowing(catalogue, "need", "disease")
    answered: Choice = {}
    for name, value in choice.items():
        answered[name] = value
        page.get_by_label(labels[f"filter-{name}"][language]).select_option(value)
        found = fitting(catalogue, answered)
        assert set(shown(page)) == found
        expect(page.get_by_role("status")).to_have_text(told(labels, len(found), total, language))
    for partner in catalogue.first_partners(choice["disease"]):
        name = LOCALES[language].typography(catalogue.site.partners[partner].name[language])
        expect(page.locator(".first-contact:visible")).to_contain_text(name)


def test_without_a_disease_whoever_offers_what_is_left_is_named(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    site, found = catalogue.site, None
    for choice in choices(catalogue, "need", "stage"):
        providers = {one for offer in fitting(catalogue, choice) for one in site.offers[offer].providers}
        if 0 < len(providers) < len(site.partners):
            found = choice, providers
    if found is None:
        pytest.skip("every partner serves every need at every stage")
    choice, providers = found
    page.goto(address + path_of("offers", "fr"))
    assert page.locator(".first-contact:visible").count() == 0
    for name, value in choice.items():
        page.locator(f"#filter-{name}").select_option(value)
    named = page.locator(".first-contact a:visible").all_inner_texts()
    assert set(named) == {LOCALES["fr"].typography(site.partners[one].name["fr"]) for one in providers}
    page.locator(".first-contact a:visible").first.click()
    assert page.url.endswith("#contacts")
    expect(page.locator("#contacts")).to_be_in_viewport()


def test_a_phone_folds_the_filters_away_and_says_what_was_chosen(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    choice = narrowing(catalogue, "need", "disease")
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address + path_of("offers", "fr") + query(choice) + "#filters")
    menus, summary = page.locator("#filters select"), page.locator("#filters summary")
    expect(menus.first).to_be_hidden()
    for name, value in choice.items():
        answer = next(one for one in catalogue.facet(name).answers if one.id == value)
        expect(summary).to_contain_text(LOCALES["fr"].typography(answer.name["fr"]))
    expect(page.locator("#catalogue .card.offer:visible").first).to_be_in_viewport()
    summary.click()
    expect(menus.first).to_be_visible()
    summary.click()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(menus.first).to_be_visible()
    expect(summary).to_be_hidden()


def test_the_answers_say_how_many_offers_they_leave(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    choice = narrowing(catalogue, "partner", "stage")
    page.goto(address + path_of("offers", "en") + query({"partner": choice["partner"]}))
    option = page.locator(f"#filter-stage option[value={choice['stage']}]")
    count = int(option.inner_text().rpartition("(")[2].rstrip(")"))
    page.locator("#filter-stage").select_option(choice["stage"])
    assert len(shown(page)) == count == len(fitting(catalogue, choice))


def test_an_answer_that_leaves_no_offer_cannot_be_chosen(page: Page, address: str, path_of: PathOf, catalogue: Catalogue) -> None:
    chosen, empty = next(
        ((one.name, first.id), (other.name, second.id))
        for one, other in permutations(catalogue.facets, 2) for first in one.answers for second in other.answers
        if not fitting(catalogue, {one.name: first.id, other.name: second.id})
    )
    page.goto(address + path_of("offers", "en") + query(dict([chosen])))
    expect(page.locator(f"#filter-{empty[0]} option[value={empty[1]}]")).to_be_disabled()
    assert page.locator("#filters option:disabled").count() < page.locator("#filters option").count()


def test_the_address_keeps_the_filter_and_the_way_back(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    choice = narrowing(catalogue, "partner", "stage")
    offers = address + path_of("offers", "fr")
    page.goto(offers)
    page.locator("#filter-partner").select_option(choice["partner"])
    assert page.url == offers + query({"partner": choice["partner"]})
    first = shown(page)
    page.locator("#filter-stage").select_option(choice["stage"])
    second = shown(page)
    sent = page.url
    page.go_back()
    assert shown(page) == first
    expect(page.locator("#filter-stage")).to_have_value("")
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
    page.wait_for_url(f"{address}{path_of('offers', 'en')}?*")
    expect(page.locator("#catalogue.filtered")).to_be_attached()
    assert shown(page) == second


def test_everything_comes_back_by_one_button(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue, labels: dict,
) -> None:
    offers, total = address + path_of("offers", "fr"), len(catalogue.site.offers)
    page.goto(offers + query(narrowing(catalogue, "need", "disease")))
    button = page.get_by_role("button", name=labels["filters-reset"]["fr"])
    button.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_have_text(told(labels, total, total, "fr", filtered=False))
    assert page.url == offers
    expect(button).to_be_hidden()
    # The button is gone, the focus is not.
    expect(page.locator("#filters select").first).to_be_focused()


def test_no_offer_at_all_is_said(page: Page, address: str, path_of: PathOf, catalogue: Catalogue, labels: dict) -> None:
    none = next((one for one in choices(catalogue, "need", "stage", "partner") if not fitting(catalogue, one)), None)
    if none is None:
        pytest.skip("there are offers for every choice")
    page.goto(address + path_of("offers", "en") + query(none))
    assert shown(page) == []
    expect(page.get_by_role("status")).to_have_text(labels["found-none"]["en"])


@pytest.mark.parametrize("query", ["?need=no-such-need", "?elsewhere=1", "?need=%3Cscript%3E"])
def test_what_the_catalogue_does_not_know_is_left_out(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue, query: str,
) -> None:
    page.goto(address + path_of("offers", "fr") + query)
    expect(page.locator("#filter-need")).to_have_value("")
    assert len(shown(page)) == len(catalogue.site.offers)


def test_it_works_by_keyboard_alone(page: Page, address: str, path_of: PathOf, catalogue: Catalogue) -> None:
    page.goto(address + path_of("offers", "fr"))
    first, second = page.locator("#filters select").nth(0), page.locator("#filters select").nth(1)
    name = first.get_attribute("name")
    *_, wanted = catalogue.facet(name).answers
    first.focus()
    page.keyboard.type(wanted.name["fr"])
    page.keyboard.press("Tab")
    expect(first).to_have_value(wanted.id)
    expect(second).to_be_focused()
    assert set(shown(page)) == fitting(catalogue, {name: wanted.id})


def test_a_disc_of_the_value_chain_leads_to_its_offers(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    choice = narrowing(catalogue, "stage", "partner")
    page.goto(address + path_of("offers", "fr"))
    disc = page.locator(f"svg a[href*='stage={choice['stage']}&partner={choice['partner']}']:visible").first
    count = int(disc.locator("text").text_content())
    disc.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{path_of('offers', 'fr')}{query(choice)}#filters")
    assert len(shown(page)) == count == len(fitting(catalogue, choice))


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("identifier", ["index", "work-with-us"])
def test_three_questions_lead_to_the_offers(
    page: Page, address: str, path_of: PathOf, catalogue: Catalogue, identifier: str, language: str,
) -> None:
    choice = narrowing(catalogue, "disease", "audience")
    page.goto(address + path_of(identifier, language))
    for name, value in choice.items():
        page.locator(f"#way-{name}").select_option(value)
    page.locator(".ways-in [type=submit]").click()
    page.wait_for_url(f"**/{query(choice)}#filters")
    assert set(shown(page)) == fitting(catalogue, choice)
    for partner in catalogue.first_partners(choice["disease"]):
        name = LOCALES[language].typography(catalogue.site.partners[partner].name[language])
        expect(page.locator(".first-contact:visible")).to_contain_text(name)


def test_without_scripts_the_whole_list_stands_and_no_dead_control(
    open_page: Callable[..., Page], address: str, path_of: PathOf, catalogue: Catalogue,
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address + path_of("offers", "fr"))
    assert len(shown(page)) == len(catalogue.site.offers)
    assert page.locator("select:visible, #catalogue button:visible").count() == 0
    jump = page.locator(".jump a").last
    aim = jump.get_attribute("href")
    jump.click()
    assert aim.startswith("#") and page.url.endswith(aim)
    page.goto(address + path_of("index", "fr"))
    assert page.locator("select:visible").count() == 0
    ways = page.locator(".ways ul")
    assert ways.count() == 3
    for way in ways.all():
        assert way.get_by_role("link").first.is_visible()


def test_no_rule_is_broken_while_filtered(
    open_page: Callable[..., Page], address: str, violations: Callable[..., list[str]], path_of: PathOf,
    catalogue: Catalogue,
) -> None:
    page = open_page(reduced_motion="reduce")
    for path in (path_of("offers", language) for language in ("fr", "en")):
        page.goto(address + path + query(narrowing(catalogue, "need", "disease")))
        assert violations(page, path, (1280, 360, 320)) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_forced_colors_break_no_rule(
    open_page: Callable[..., Page], address: str, violations: Callable[..., list[str]], path_of: PathOf,
    catalogue: Catalogue,
) -> None:
    page = open_page(forced_colors="active")
    for path in (path_of("index", "fr"), path_of("offers", "fr") + query(narrowing(catalogue, "need", "disease"))):
        page.goto(address + path)
        assert violations(page, path, schemes=("light",)) == []
