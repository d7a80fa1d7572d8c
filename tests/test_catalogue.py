"""An offer is found under all that it serves, and under nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html
from microsite.catalogue import Catalogue
from microsite.loading import load_site
from microsite.model.site import Site

TINY = Path(__file__).resolve().parent / "tiny"

# A family within the family of all: trouble -> part of.
TROUBLES = {"all-troubles": None, "deposits": "all-troubles", "silt": "deposits", "gravel": "deposits", "algae": "all-troubles"}
COVERED_BY = {"silt": ["brochet"], "deposits": ["brochet", "alose"]}
OFFERS = {"for-one": ["silt"], "for-a-family": ["deposits"], "for-all": ["all-troubles"]}


@pytest.fixture(scope="module")
def rivers() -> Catalogue:
    """The made-up partnership with families of troubles, and an offer for one, for a family and for all."""
    site = load_site(TINY, TINY.parent.parent / "overrides")
    trouble, offer = site.diseases["silt"], next(iter(site.offers.values()))
    changed = {
        "diseases": {
            key: trouble.model_copy(update={"id": key, "part_of": family, "covered_by": COVERED_BY.get(key, [])})
            for key, family in TROUBLES.items()
        },
        "offers": {key: offer.model_copy(update={"id": key, "diseases": served}) for key, served in OFFERS.items()},
    }
    return Catalogue(replace(site, collections={**site.collections, **changed}))


@pytest.fixture(scope="module")
def catalogue(data: Site) -> Catalogue:
    """That of the real site."""
    return Catalogue(data)


@pytest.mark.parametrize(("offer", "found"), [
    # For one: also under its family, not under its neighbors, nor as an offer for all.
    ("for-one", {"silt", "deposits"}),
    # For a family: under each of it.
    ("for-a-family", {"silt", "gravel", "deposits"}),
    # For all: everywhere.
    ("for-all", set(TROUBLES)),
])
def test_families_are_minded(rivers: Catalogue, offer: str, found: set[str]) -> None:
    assert set(rivers.answers(rivers.site.offers[offer])["disease"]) == found


@pytest.mark.parametrize(("trouble", "partners"), [
    ("silt", ["brochet"]), ("deposits", ["brochet", "alose"]), ("algae", ["alose", "brochet"]),
])
def test_a_trouble_leads_to_whoever_covers_it_or_to_all(rivers: Catalogue, trouble: str, partners: list[str]) -> None:
    assert list(rivers.first_partners(trouble)) == partners


def test_every_answer_leads_to_an_offer_but_none_to_all(rivers: Catalogue, catalogue: Catalogue) -> None:
    for each in (rivers, catalogue):
        answers = [each.answers(offer) for offer in each.site.offers.values()]
        for facet in each.facets:
            for one in facet.answers:
                count = sum(one.id in found[facet.name] for found in answers)
                assert 0 < count < len(answers), (facet.name, one.id)
    assert [one.id for one in rivers.facet("disease").answers] == ["all-troubles", "gravel", "algae"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_offer_stands_once_in_the_list_with_all_its_answers(
    site: Path, catalogue: Catalogue, path_of: Callable[[str, str], str], language: str,
) -> None:
    page = html.fromstring((site / path_of("offers", language) / "index.html").read_bytes())
    cards = page.xpath('//*[@id="catalogue"]//article')
    assert sorted(card.get("id") for card in cards) == sorted(catalogue.site.offers)
    for card in cards:
        for facet, ids in catalogue.answers(catalogue.site.offers[card.get("id")]).items():
            assert card.get(f"data-{facet}").split() == list(ids)


def test_only_the_catalogue_loads_its_script(site: Path, path_of: Callable[[str, str], str]) -> None:
    loading = [path.relative_to(site).as_posix() for path in site.rglob("*.html") if "catalogue.js" in path.read_text("utf-8")]
    assert sorted(loading) == sorted(f"{path_of('offers', language)}index.html" for language in ("fr", "en"))
