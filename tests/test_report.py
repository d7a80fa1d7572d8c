"""Findings are told so that the person who must act knows what, where and how."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from microsite.findings import Finding, Place
from microsite.phrasebooks import PHRASEBOOKS
from microsite.report import FORMATS, as_annotations, as_json, as_markdown, as_people_read, explanation, waivers_in_force
from microsite.site_comparison import SiteFinding

PACKAGE = Path(__file__).resolve().parent.parent / "hooks/microsite"


def finding(kind: str, *places: tuple[str, ...], severity: str = "error") -> Finding:
    return Finding(kind, severity, tuple(Place(*place) for place in places), "opale.summary")


VALUE = SiteFinding(
    "value", "error",
    (
        Place("fr", "160\u202f000", "160000", 3, 10, "data/partners/opale.yml:12"),
        Place("en", "120,000", "120000", 3, 10, "data/partners/opale.yml:16"),
    ),
    "opale.summary", ("a/index.html", "en/a/index.html", "b/index.html"), "abc",
)

SAID = [
    (
        VALUE,
        "Le français dit «\u00a0160\u202f000\u00a0», l’anglais dit “120,000” (lu : 120000). Lequel est juste ?",
        "The French says «\u00a0160\u202f000\u00a0», the English says “120,000” (read as 120000). Which is right?",
    ),
    (
        finding("missing", ("fr", "55\u202f%", "55 percent"), ("en", "")),
        "Le français dit «\u00a055\u202f%\u00a0» (lu : 55 percent), rien ne lui répond dans l’anglais. Ajoutez-le ou retirez-le.",
        "The French says «\u00a055\u202f%\u00a0» (read as 55 percent), nothing in the English answers it. Add it or take it out.",
    ),
    (
        finding("language", ("fr", "Two Carnot institutes"), ("en", "")),
        "Ce passage du français est dans une autre langue : «\u00a0Two Carnot institutes\u00a0». Traduisez-le.",
        "This passage of the French is in another language: «\u00a0Two Carnot institutes\u00a0». Translate it.",
    ),
    (
        finding("avoided", ("en", "onco-hematology", "hematologic oncology")),
        "“onco-hematology” est une forme à éviter selon le glossaire. Écrivez “hematologic oncology”.",
        "“onco-hematology” is a form to avoid, says the glossary. Write “hematologic oncology”.",
    ),
    (
        finding("excerpt", ("", "581"), ("", "OPALE a conduit 518 projets R&D")),
        "La fiche dit «\u00a0581\u00a0», mais son extrait de la source, «\u00a0OPALE a conduit 518 projets R&D\u00a0», ne le dit pas. "
        "Corrigez la valeur ou l’extrait.",
        "The record says “581”, but its excerpt of the source, “OPALE a conduit 518 projets R&D”, does not. "
        "Correct the value or the excerpt.",
    ),
    (
        finding("absent-page", ("fr", "appels/index.html"), ("en", "")),
        "La page «\u00a0appels/index.html\u00a0» n’existe pas dans l’anglais. Créez son pendant, ou retirez-la.",
        "The page «\u00a0appels/index.html\u00a0» does not exist in the English. Create its counterpart, or take it out.",
    ),
    (
        finding("email-domain", ("fr", "a@parissacalycancercluster.org", "parissaclaycancercluster.org")),
        "Le domaine de «\u00a0a@parissacalycancercluster.org\u00a0» diffère d’une ou deux lettres du site connu "
        "«\u00a0parissaclaycancercluster.org\u00a0». Corrigez l’adresse si c’est une coquille.",
        "The domain of «\u00a0a@parissacalycancercluster.org\u00a0» is one or two letters off the known site "
        "«\u00a0parissaclaycancercluster.org\u00a0». Correct the address if this is a slip.",
    ),
    (
        finding("waiver-lapsed", ("", "members", "0123456789ab")),
        "La dérogation «\u00a0members\u00a0» ne vaut plus : un des textes a changé. Corrigez-les, ou confirmez-la avec "
        "« fingerprint: 0123456789ab ».",
        "The waiver “members” no longer holds: one of the texts has changed. Correct them, or confirm it with "
        "“fingerprint: 0123456789ab”.",
    ),
]


@pytest.mark.parametrize(("said", "french", "english"), SAID, ids=[one[0].kind for one in SAID])
def test_a_finding_is_explained_in_both_languages(said: Finding, french: str, english: str) -> None:
    assert explanation(said, "fr") == french
    assert explanation(said, "en") == english


def kinds_of_the_code() -> set[str]:
    """Every kind that a check gives."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text("utf-8")
        found |= set(re.findall(r"(?:alarm|pairing\.finding|_fault|Finding)\(\s*\"([a-z-]+)\"", source))
    return found


def test_the_kinds_are_found_in_the_code() -> None:
    assert {"value", "link", "excerpt", "against-data", "waiver-unused", "absent-page"} <= kinds_of_the_code()


@pytest.mark.parametrize("language", PHRASEBOOKS)
@pytest.mark.parametrize("kind", sorted(kinds_of_the_code()))
def test_every_kind_has_its_own_sentence_that_says_what_to_do(kind: str, language: str) -> None:
    book = PHRASEBOOKS[language]
    assert kind in book.kinds, f"no sentence for {kind}"
    sentence = explanation(finding(kind, ("fr", "un", "1"), ("en", "two", "2")), language)
    assert "{" not in sentence and sentence[-1] in ".?»”" and (sentence[0].isupper() or sentence[0] in "«“")
    if kind in book.lacking:
        assert "{" not in explanation(finding(kind, ("fr", ""), ("en", "two", "2")), language)


def test_both_books_know_the_same_kinds() -> None:
    french, english = PHRASEBOOKS["fr"], PHRASEBOOKS["en"]
    assert french.kinds.keys() == english.kinds.keys()
    assert french.lacking.keys() == english.lacking.keys()


def test_people_read_errors_first_with_their_places_and_counts() -> None:
    note = finding("term", ("fr", "soutien", "accompagnement"), ("en", ""), severity="note")
    text = as_people_read([note, VALUE])
    assert text.index("value") < text.index("term")
    assert "  data/partners/opale.yml:12\n  data/partners/opale.yml:16\n" in text
    assert "sur / on a/index.html, en/a/index.html et 1 autre / and 1 more\n" in text
    assert "1 erreur, 1 remarque." in text and "1 error, 1 note." in text
    assert "term ·" not in as_people_read([note, VALUE], notes=False) and "1 remarque" in as_people_read([note], notes=False)


def test_nothing_to_say_is_said() -> None:
    assert "0 erreur, 0 remarque." in as_people_read([]) and "0 errors, 0 notes." in as_people_read([])


def test_json_holds_all_that_is_known() -> None:
    (one,) = json.loads(as_json([VALUE]))
    assert one["kind"] == "value" and one["severity"] == "error" and one["fingerprint"] == "abc"
    assert one["pages"] == ["a/index.html", "en/a/index.html", "b/index.html"]
    assert one["places"][1] == {
        "locale": "en", "surface": "120,000", "reading": "120000", "start": 3, "end": 10, "source": "data/partners/opale.yml:16",
    }
    assert set(one["explanation"]) == {"fr", "en"}


def test_annotations_stand_at_each_place_and_cannot_be_broken_by_what_is_written() -> None:
    lines = as_annotations([VALUE]).splitlines()
    assert [line.partition("::Le")[0] for line in lines] == [
        f"::error file=data/partners/opale.yml,line={line},title=value opale.summary" for line in (12, 16)
    ]
    wicked = finding("value", ("fr", "100%\n::error::x"), ("en", "a,b:c"))
    (line,) = as_annotations([wicked]).splitlines()
    assert "%25%0A" in line and "\n" not in line


def test_notes_are_no_errors_in_annotations() -> None:
    assert as_annotations([finding("term", ("fr", "a"), ("en", "b"), severity="note")]).startswith("::notice ")


def test_a_table_survives_pipes_and_markup() -> None:
    table = as_markdown([finding("value", ("fr", "a | b <b>*x*"), ("en", "c\nd"))])
    (row,) = [line for line in table.splitlines() if line.startswith("| Erreur")]
    assert row.count(" | ") == 2 and "\\|" in row and "<b>" not in row


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_writes_something_for_every_kind(form: str) -> None:
    for kind in sorted(kinds_of_the_code()):
        assert FORMATS[form]([finding(kind, ("fr", "un", "1"), ("en", "", ""))])


def test_the_number_of_waivers_is_told_in_words() -> None:
    assert [waivers_in_force(count, "fr") for count in (0, 1, 3)] == [
        "Aucune dérogation.", "1 dérogation en vigueur.", "3 dérogations en vigueur.",
    ]
    assert waivers_in_force(3, "en") == "3 waivers in force."
