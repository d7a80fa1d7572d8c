"""An offer is found under all that it serves, and under nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html
from microsite.catalogue import Catalogue
from microsite.loading import load_site

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue(load_site(ROOT, ROOT / "overrides"))


@pytest.mark.parametrize(("offer", "found", "not_found"), [
    # For one disease: also under its family, not under its neighbors, nor as an offer for all cancers.
    ("preclinical-validation", {"leukemia", "blood-cancers"}, {"lymphoma", "myeloma", "all-cancers"}),
    # For a family: under each of its diseases.
    ("descar-t-registry", {"leukemia", "lymphoma", "myeloma", "blood-cancers"}, {"all-cancers"}),
    # For all cancers: everywhere.
    ("pscc-data", {"leukemia", "lymphoma", "myeloma", "blood-cancers", "all-cancers"}, set()),
])
def test_families_of_diseases_are_minded(catalogue: Catalogue, offer: str, found: set[str], not_found: set[str]) -> None:
    answers = set(catalogue.answers(catalogue.site.offers[offer])["disease"])
    assert found <= answers
    assert not answers & not_found


def test_every_answer_leads_to_an_offer_but_none_to_all(catalogue: Catalogue) -> None:
    answers = [catalogue.answers(offer) for offer in catalogue.site.offers.values()]
    for facet in catalogue.facets:
        for one in facet.answers:
            count = sum(one.id in found[facet.name] for found in answers)
            assert 0 < count < len(answers), (facet.name, one.id)


@pytest.mark.parametrize(("disease", "partners"), [
    ("leukemia", ["opale"]), ("lymphoma", ["calym"]), ("myeloma", ["opale", "calym", "pscc"]), ("all-cancers", ["pscc"]),
])
def test_a_disease_leads_to_its_partner(catalogue: Catalogue, disease: str, partners: list[str]) -> None:
    assert list(catalogue.first_partners(disease)) == partners


def test_each_offer_stands_once_in_the_list_with_all_its_answers(site: Path, catalogue: Catalogue) -> None:
    for address in ("offres/", "en/offers/"):
        page = html.fromstring((site / address / "index.html").read_bytes())
        cards = page.xpath('//*[@id="catalogue"]//article')
        assert sorted(card.get("id") for card in cards) == sorted(catalogue.site.offers)
        for card in cards:
            for facet, ids in catalogue.answers(catalogue.site.offers[card.get("id")]).items():
                assert card.get(f"data-{facet}").split() == list(ids)


def test_only_the_catalogue_loads_its_script(site: Path) -> None:
    loading = [path.relative_to(site).as_posix() for path in site.rglob("*.html") if "catalogue.js" in path.read_text("utf-8")]
    assert sorted(loading) == ["en/offers/index.html", "offres/index.html"]
