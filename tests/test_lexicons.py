"""Lexicons: another language is another lexicon and nothing else."""

import ast
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from importlib import import_module
from pathlib import Path

import microsite
import pytest
from microsite import compare_texts
from microsite.facts import extract
from microsite.facts.topics import folded
from microsite.locales.lexicon_fr import FRENCH_LEXICON
from microsite.locales.lexicons import LEXICONS

SPANISH = replace(
    FRENCH_LEXICON,
    code="es",
    group=".",
    numerals={
        "uno": 1,
        "una": 1,
        "un": 1,
        "dos": 2,
        "tres": 3,
        "diez": 10,
        "veinte": 20,
        "veintisiete": 27,
        "noventa": 90,
    },
    ones=frozenset({"un", "una", "uno"}),
    hundreds=frozenset({"cien", "ciento"}),
    thousands=frozenset({"mil"}),
    scales={"millón": 10**6, "millones": 10**6},
    vague={"miles": 1000, "millones": 10**6},
    collectives={"decena": 10, "docena": 12},
    ordinals={"primero": 1, "segundo": 2, "tercero": 3},
    denominators={"tercios": 3, "cuartos": 4},
    fractions={"la mitad": Fraction(1, 2)},
    months={"noviembre": 11, "mayo": 5},
    weekdays={"lunes": 1},
    units={"días": "day", "meses": "month", "años": "year"},
    currencies={"euros": "EUR"},
    percent=frozenset({"por ciento"}),
    qualifiers={"más de": "more-than", "casi": "nearly"},
    distant_qualifiers={},
    stopwords=frozenset("el la los las un una de del que y en con por para es son no se".split()),
    list_links=frozenset({"a", "y", "o"}),
    range_links=frozenset({"a"}),
    partitives=frozenset({"de"}),
    implied={},
    absence=frozenset(),
    denials=None,
    opposites={},
    concepts={},
)


@pytest.fixture
def spanish(monkeypatch):
    monkeypatch.setitem(LEXICONS, "es", SPANISH)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("veintisiete entidades", 27),
        ("2.500 pacientes", 2500),
        ("1,3 millones", 1_300_000),
        ("dos tercios", Fraction(2, 3)),
        ("cien", 100),
    ],
)
def test_a_third_language_is_read(spanish, text, value):
    assert value in [fact.value for fact in extract(text, "es")]


def test_a_third_language_is_compared(spanish):
    texts = {
        "fr": "Plus de 2 500 patients le 13 novembre 2024.",
        "en": "More than 2,500 patients on November 13, 2024.",
    }
    assert compare_texts({**texts, "es": "Más de 2.500 pacientes el 13 de noviembre de 2024."}) == []
    found = compare_texts({**texts, "es": "Más de 2.600 pacientes el 13 de noviembre de 2024."})
    assert [(finding.kind, finding.locales) for finding in found] == [("value", ("fr", "es"))]


def test_no_module_outside_the_locales_names_a_language():
    package = Path(microsite.__file__).parent
    for path in package.rglob("*.py"):
        if "locales" in path.parts or path.name in ("phrasebooks.py", "report.py"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Compare):
                constants = [
                    part.value for part in [node.left, *node.comparators] if isinstance(part, ast.Constant)
                ]
                assert not {"fr", "en", "de"} & {value for value in constants if isinstance(value, str)}, path


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_a_lexicon_is_whole(code):
    lexicon = LEXICONS[code]
    assert lexicon.code == code
    assert set(lexicon.numerals.values()) >= set(range(100))
    assert sorted(set(lexicon.months.values())) == list(range(1, 13))
    assert sorted(set(lexicon.weekdays.values())) == list(range(1, 8))
    assert not lexicon.ones - set(lexicon.numerals)
    assert all(
        words == words.lower()
        for table in (lexicon.numerals, lexicon.ordinals, lexicon.units)
        for words in table
    )


def entries(code: str) -> list[tuple[str, str]]:
    """Every key of a language's tables of frequent words with every word that stands under it."""
    module = import_module(f"microsite.locales.concepts_{code}")
    lines = (module.EVERYDAY + module.INSTITUTIONS + module.WORLD).splitlines()
    pairs = [entry.strip().split(": ") for line in lines if line[:1] != "#" for entry in line.split(";") if entry]
    return [(key, word) for key, words in pairs for word in words.split()]


def test_languages_share_the_keys_of_frequent_words():
    french, english = ({key for key, _ in entries(code)} for code in ("fr", "en"))
    assert french == english
    assert len(french) > 1300


@pytest.mark.parametrize("code", ["fr", "en"])
def test_a_frequent_word_has_one_key_and_tells_something(code):
    words = Counter(word for _, word in entries(code))
    lexicon = LEXICONS[code]
    assert [word for word, number in words.items() if number > 1] == []
    assert words.keys().isdisjoint(map(folded, lexicon.stopwords | lexicon.numerals.keys()))
    assert all(word == folded(word) for word in words)


def test_languages_count_the_same_things_and_each_noun_means_one():
    lexicons = [LEXICONS[code] for code in ("fr", "en")]
    keys = [set(lexicon.counted.values()) for lexicon in lexicons]
    assert keys[0] == keys[1] and len(keys[0]) > 90
    for lexicon in lexicons:
        assert lexicon.counted.keys().isdisjoint(lexicon.units.keys() | lexicon.stopwords | lexicon.numerals.keys())
        assert all(word == word.lower() and " " not in word for word in lexicon.counted)
        table = import_module(f"microsite.locales.counted_{lexicon.code}").TABLE
        words = [word.strip() for line in table.splitlines() for word in line.rpartition(": ")[2].split(",")]
        assert [word for word, number in Counter(filter(None, words)).items() if number > 1] == []
