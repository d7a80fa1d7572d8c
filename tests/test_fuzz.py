"""Bad input: no text, however broken or large, makes the comparison fail or take more than linear work."""

import io
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from microsite import compare_texts
from microsite.built_pages import read_page
from microsite.compare_lines import main
from microsite.facts import extract
from microsite.facts.tokens import readable
from microsite.findings import Finding
from microsite.locales.lexicons import LEXICONS

PIECES = [
    "12",
    "1,5",
    "12 500",
    "25,000",
    "deux",
    "two",
    "million",
    "€",
    "$",
    "%",
    "mai",
    "May",
    "2024",
    "1er",
    "2nd",
    "phase III",
    "(",
    ")",
    "paragraphe",
    "12(3)",
    "COVID-19",
    "CLIP²",
    "½",
    "h",
    "9:30",
    "et",
    "and",
    "à",
    "to",
    "plus de",
    "more than",
    "M€",
    "°C",
    "'",
    "’",
    "\u00a0",
    "\u202f",
    "-",
    "–",
    "a@b.fr",
    "https://x.fr/a",
    "01 23 45 67 89",
    "&nbsp;",
    "&#x41;",
    "&#99999;",
    "٣٤",
    "漢字",
    "🙂",
    "\x00",
    "ﬁ",
    "İ",
    ".",
    ". ",
    "\n\n",
    "a",
    "un",
    "cents",
]
TEXTS = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
SETTINGS = settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))


@SETTINGS
@given(TEXTS, st.sampled_from(sorted(LEXICONS)))
def test_each_fact_is_what_the_text_has_at_its_place(text, locale):
    shown = readable(text)
    for fact in extract(text, locale):
        assert 0 <= fact.start < fact.end <= len(shown)
        assert shown[fact.start : fact.end] == fact.surface


@SETTINGS
@given(TEXTS, TEXTS)
def test_any_two_texts_are_compared(french, english):
    for finding in compare_texts(
        {"fr": french, "en": english}, names=["Éric Vivier", ""], terms=[{"fr": "essai", "en": "trial"}]
    ):
        assert isinstance(finding, Finding)
        assert finding.locales == ("fr", "en")


@SETTINGS
@given(TEXTS)
def test_a_text_agrees_with_itself_on_every_value(text):
    kinds = {
        finding.kind for finding in compare_texts({"fr": text, "en": text}) if finding.severity == "error"
    }
    assert not kinds & {"email", "phone", "url", "acronym", "sentence", "absent-segment"}


@SETTINGS
@given(st.text(max_size=400), st.text(alphabet="<>/=\"' apdivmnh1é&;!-", max_size=400))
def test_any_html_is_read(words, markup):
    for page in (words, markup, f"<main><p data-segment='a'>{words}</p>{markup}"):
        assert read_page(page, "page/index.html", "fr").locale == "fr"


def work(action) -> int:
    """How many lines of Python the action runs: a measure of work that does not depend on the machine."""
    count = 0

    def trace(frame, event, argument):
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        action()
    finally:
        sys.settrace(None)
    return count


SENTENCE = {
    "fr": "Le 13 novembre 2024, 27 entités ont reçu plus de 30 M€ (article 12(3)), soit 55 % de l’aide UNITC. ",
    "en": "On November 13, 2024, 27 entities received more than €30 million (section 12(3)), or 55% of the UNITC aid. ",
}


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (SENTENCE["fr"], SENTENCE["en"]),
        ("12 ", "13 "),
        ("deux ", "trois "),
        ("A" * 7 + " ", "B" * 7 + " "),
        ("(1) ", "[2] "),
        ("1,2,3,", "1.2.3."),
        ("a@b.", "c@d."),
        ("mai ", "May "),
        ("1/2/", "3:4:"),
        ("plus de ", "more than "),
        ("paragraphe (", "section ("),
        ("x. ", "Y! "),
        ("COVID-", "19-"),
        ("article 6, paragraphe 1 ", "Article 6(1) "),
        ("deux ou trois ", "a couple of "),
        ("50 premiers millions ", "50 million "),
        ("5 km (3 miles) ", "three miles "),
        ("2e cycle en 2020, un an plus tôt ", "graduate in 2019 "),
        ("Éric Vivier ", "somebody else "),
        ("30 € ", "30 "),
        ("3 à 5 ou plus de 7 ", "more than 3 to 5, 7 "),
        ("deuxième ", "one "),
        ("2 m (6 pieds), ", "2 m "),
        ("Une phrase qui ne se trouve que là. Un chat. ", "A cat. "),
        ("The very same sentence stands in both texts. ", "The very same sentence stands in both texts. "),
    ],
)
def test_work_is_linear_in_the_length(french, english):
    def run(times):
        return work(
            lambda: compare_texts({"fr": french * times, "en": english * times}, names=["Éric Vivier"])
        )

    run(5)
    assert run(400) < 14 * run(50)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 1_000_000,
        "9 " * 100_000,
        "1," * 100_000,
        "é" * 300_000,
        "a" * 300_000,
        "-" * 300_000,
        "<" * 100_000,
        "@" * 50_000,
        "1 million " * 20_000,
        "mille " * 4000,
        "3 " + "mille " * 4000,
        "3 " + "hundred " * 4000,
        "milliers de " * 4000,
        "thousands of " * 4000,
    ],
)
def test_enormous_texts_are_read(text):
    compare_texts({"fr": text, "en": text[:-1]})


# By patterns, of which `work` sees nothing: one that tries a run again from each of its signs would not end in an hour.
@pytest.mark.parametrize(("text", "run", "length"), [
    ("{}a 3", " ", 1_000_000),
    ("x 3 {}b", "\n", 1_000_000),
    ("x 3 {}b", "\u202f", 1_000_000),
    ("x 3 {}b", ".", 300_000),
    ("{}b 3", "?!", 300_000),
    ("http://x.fr/{} 3", ")", 300_000),
    ("x 3 {}b", "](/", 300_000),
    ("A{}-1 3", "a", 300_000),
    ("x 12{} 3", "(1)", 60_000),
    ("1 000,{},1 3", "1", 300_000),
])
def test_a_run_of_anything_is_read(text, run, length):
    compare_texts({"fr": text.format(run * (length // len(run))), "en": "a 4"})


def test_a_run_of_capitals_in_both_texts_is_read():
    text = "T" * 300_000 + " 2024"
    compare_texts({"fr": text, "en": text})


@pytest.mark.parametrize(("text", "sides"), [
    ("Voir [ici](http://x{0}.fr) et http://y{0}.fr. ", "See http://z{0}.fr. "),
    ("Elle a 1 000,{0} ans. ", "She is 1.000,{0}, 5. "),
    ("La phrase {0} compte ici {0}1 mots en français. ", "Another {0} sentence has {0}2 words here, in English. "),
])
def test_many_differences_are_told(text, sides):
    french, english = ("".join(pattern.format(number) for number in range(2000)) for pattern in (text, sides))
    assert compare_texts({"fr": french, "en": english})


@pytest.mark.parametrize(
    "line",
    [
        "",
        "x",
        "[]",
        "{}",
        '{"fr": 1, "en": 2}',
        '{"fr": "a"}',
        "null",
        "[" * 100_000,
        '{"fr": "\\ud800", "en": "a"}',
    ],
)
def test_any_line_is_answered_without_a_traceback(line, tmp_path, capsys):
    source = tmp_path / "segments.jsonl"
    source.write_text(line, encoding="utf-8")
    assert main([str(source)], io.StringIO()) in (0, 1, 2)
    assert "Traceback" not in capsys.readouterr().err
