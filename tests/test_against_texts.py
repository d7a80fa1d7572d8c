"""What pages and files say is held against data/ and docs/: no word may be lost or changed on the way, for nobody to see."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path

import pytest
from microsite.addresses import Addresses
from microsite.built_pages import BuiltSite, read_page
from microsite.declared import Declared
from microsite.loading import load_site
from microsite.model.site import Site
from microsite.segments import BuiltPage
from microsite.shown_texts import shown_texts
from microsite.site_checks import Surroundings
from microsite.site_checks.misspelled_names import misspelled_names
from microsite.site_comparison import compare_site, page_alarms, pair_alarms

TINY = Path(__file__).resolve().parent / "tiny"


@cache
def tiny() -> Site:
    return load_site(TINY, TINY.parent.parent / "overrides")


def built(*pages: BuiltPage) -> BuiltSite:
    """Each page with those of its number in the other languages."""
    locales = tuple(dict.fromkeys(page.locale for page in pages))
    groups: dict[str, dict[str, BuiltPage]] = {}
    for page in pages:
        groups.setdefault(page.file.rpartition("/")[2], {})[page.locale] = page
    positions = {page.file: index for index, group in enumerate(groups.values()) for page in group.values()}
    return BuiltSite({page.file: page for page in pages}, locales, tuple(groups.values()), positions)


def page(body: str, file: str = "page/index.html", head: str = "", locale: str = "fr") -> BuiltPage:
    return read_page(f'<html lang="{locale}"><head>{head}</head><body><div id="content">{body}</div></body></html>', file)


def kinds(*pages: BuiltPage) -> list[str]:
    findings = compare_site(built(*pages), tiny())
    # The words of the tiny site are typed as editors type them.
    return [one.kind for one in findings if one.severity == "error" and one.kind not in ("typography", "excerpt")]


def long_text() -> tuple[str, str]:
    return max(shown_texts(tiny(), "fr").texts.items(), key=lambda one: len(one[1].split()))


def test_a_text_of_the_data_is_shown_whole() -> None:
    key, words = long_text()
    assert kinds(page(f'<p data-segment="{key}">{escape(words)}</p>')) == []
    without = " ".join(words.split()[:1] + words.split()[2:])
    assert "text-against-data" in kinds(page(f'<p data-segment="{key}">{escape(without)}</p>'))


def test_it_may_be_set_otherwise_and_stand_among_other_words() -> None:
    key, words = long_text()
    assert kinds(page(f'<p data-segment="{key}">1. {escape(words)} <a href="#x">↑</a></p>')) == []


def test_every_paragraph_of_a_page_of_prose_is_shown() -> None:
    site = tiny()
    files = [Addresses(site).page(one, site.locales[0]).file for one in site.prose]
    file = max(files, key=lambda one: len(shown_texts(site, "fr").paragraphs[one]))
    written = shown_texts(site, "fr").paragraphs[file]
    assert "text-against-data" not in kinds(page("".join(f"<p>{escape(words)}</p>" for words in written), file))
    for index, words in enumerate(written):
        cut = [*written[:index], words.rpartition(" ")[0], *written[index + 1:]]
        if " " in words:
            assert "text-against-data" in kinds(page("".join(f"<p>{escape(one)}</p>" for one in cut), file)), words


def test_a_caption_gives_the_whole_date_and_the_publisher_of_its_figure() -> None:
    key, written = next((key, written) for key, written in shown_texts(tiny(), "fr").paragraphs.items() if key.endswith(".as_of"))
    assert kinds(page(f'<p data-segment="{key}">Date : {" · ".join(map(escape, written))}</p>')) == []
    for left in written:
        assert "text-against-data" in kinds(page(f'<p data-segment="{key}">Date : {escape(left)}</p>'))


def test_a_sentence_of_the_interface_is_not_lost() -> None:
    sentence, label = next(iter(shown_texts(tiny(), "fr").label_sentences.items()))
    assert "text-against-data" not in kinds(page(f"<p>{escape(label)}</p>"))
    first = label[:label.index(".") + 1]
    assert "text-against-data" in kinds(page(f"<p>{escape(first)}</p>")), (sentence, label)


def test_a_term_quoted_in_another_language_is_that_of_the_data() -> None:
    identifier, term = next((key, one) for key, one in tiny().glossary.items() if one.name["en"] != one.name["fr"])
    quoted = '<p data-segment="{}">Autrement dit <span lang="en">{}</span></p>'
    assert kinds(page(quoted.format(identifier, escape(term.name["en"])))) == []
    assert "quoted-text" in kinds(page(quoted.format(identifier, escape(term.name["en"] + " x"))))


LD = '<script type="application/ld+json">{{"@type": "Event", "@id": "#e", "description": "{}"}}</script>'


@pytest.mark.parametrize("words", ["Trois cents personnes sont venues de loin pour en parler longuement", "Une soirée d’été"])
def test_what_machines_read_is_read_by_visitors_too(words: str) -> None:
    assert "machine-text" not in kinds(page(f"<p>{words}</p>", head=LD.format(words)))
    assert "machine-text" in kinds(page(f"<p>{words}</p>", head=LD.format(words.replace("o", "u").replace("é", "i"))))


def test_a_sentence_cut_from_a_description_for_machines_is_missed() -> None:
    words = "Il réunit des équipes de recherche. Il aide des entreprises à trouver des échantillons."
    assert "machine-text" in kinds(page(f"<p>{words}</p>", head=LD.format(words.partition(". ")[2])))


def test_one_page_has_one_description() -> None:
    _, words = long_text()
    head = '<meta name="description" content="{}"><meta property="og:description" content="{}">'
    assert "description" not in kinds(page("", head=head.format(escape(words), escape(words))))
    assert "description" in kinds(page("", head=head.format(escape(words), escape(words[:-8]))))


def test_a_date_is_as_full_in_each_language_even_if_its_year_stands_elsewhere() -> None:
    def pair(english: str) -> list[str]:
        french = '<p>Plan de 2021, le <time datetime="2021-06-30">30 juin 2021</time>.</p>'
        right = f'<p>A plan of 2021, on <time datetime="2021-06-30">{english}</time>.</p>'
        return kinds(page(french, "page.html"), page(right, "en/page.html", locale="en"))

    assert pair("June 30, 2021") == []
    assert "precision" in pair("June 30")


def test_what_stands_on_many_pages_is_told_once_with_all_of_them() -> None:
    pages = [page("<footer>L'équipe de nuit</footer>", f"{number}/index.html") for number in range(4)]
    (finding,) = [one for one in compare_site(built(*pages), tiny()) if one.kind == "typography"]
    assert finding.pages == tuple(one.file for one in pages)


class TestNames:
    NAMES = (
        {"fr": ("Hôtel à projets du Centre Tanche (annoncé)",), "en": ("Project incubator at the Tanche Center (announced)",)},
        {"fr": ("IHU",), "en": ("IHU",)},
    )
    TERMS = ({"fr": ("TPE, PME, ETI",), "en": ("small and medium-sized businesses",)},)

    def found(self, french: str, english: str) -> list[str]:
        site = built(page(f"<p>{french}</p>", "p.html"), page(f"<p>{english}</p>", "en/p.html", locale="en"))
        around = Surroundings(site, Declared(names=self.NAMES, terms=self.TERMS))
        alarms = [*pair_alarms(around.pairs, around), *page_alarms(site.pages.values(), around, None)]
        return [one.finding.kind for one in alarms if one.finding.severity == "error"]

    @pytest.mark.parametrize(("french", "english", "kind"), [
        ("Hôtel à prooets du Centre Tanche (annoncé)", "Project incubator at the Tanche Center (announced)", "name-slip"),
        ("Hôtel à projets du Centre Tanche (annoncé)", "Project incuvator at the Tanche Center (announced)", "name-slip"),
        ("Directeur de l’IHU, IHU Nord", "Director of IRU, IHU Nord", "name"),
        ("Voir TFE, PME, ETI", "See small and medium-sized businesses", "name-slip"),
    ])
    def test_a_letter_of_a_long_name_or_of_a_short_acronym(self, french: str, english: str, kind: str) -> None:
        assert kind in self.found(french, english)

    def test_a_ministers_title_is_no_slip_of_a_ministry(self) -> None:
        names = ({"fr": ("ministère de la Mer et des Eaux douces de France",), "en": ("Ministry of the Sea",)},)
        site = built(page("<p>La ministre de la Mer et des Eaux douces de France est venue.</p>", "p.html"))
        around = Surroundings(site, Declared(names=names))
        assert not list(misspelled_names(next(iter(site.pages.values())), around))


def test_words_of_numbers_in_the_glossary_hide_no_number() -> None:
    site = tiny()
    first = next(iter(site.glossary.values()))
    name = type(first.name)({"fr": "milliard", "en": "billion", "de": "Milliarde"})
    term = first.model_copy(update={"kind": "term", "name": name, "expansion": None, "variants": {}})
    collections = {**site.collections, "glossary": {"billion": term}}
    declared = Declared.of(replace(site, collections=collections))
    around = Surroundings(built(page("")), declared)
    found = around.disagreements({"fr": "Plus de 1,3 milliard d’euros", "en": "More than €1.3 million"})
    assert [one.kind for one in found if one.severity == "error"] == ["value"]


def test_a_figure_typed_by_hand_with_another_value_is_noted() -> None:
    site = tiny()
    key, figure = next(
        (key, one) for key, one in site.figures.items() if one.unit and one.measure != "percent" and one.value > 1
    )
    name, noun = site.subject(figure.owner).name["fr"], figure.unit.form("fr", "other")
    for value, expected in ((figure.value, []), (figure.value + 1, ["typed-figure"])):
        text = page(f"<p>Chez {name}, il y a {value} {noun}.</p>")
        assert [one.kind for one in compare_site(built(text), site) if one.kind == "typed-figure"] == expected
    elsewhere = page(f"<p>Chez les voisins, il y a {figure.value + 1} {noun}.</p>")
    assert not [one for one in compare_site(built(elsewhere), site) if one.kind == "typed-figure"]


def test_one_page_has_one_title() -> None:
    head = '<title>Les offres – Le site</title><meta property="og:title" content="{}">'
    assert "description" not in kinds(page("<p>Les offres</p>", head=head.format("Les offres")))
    assert "description" in kinds(page("<p>Les offres</p><p>Les appels</p>", head=head.format("Les appels")))


def test_a_date_for_machines_is_a_date() -> None:
    body = '<p>Le <time datetime="{}">5 décembre 2022</time>.</p>'
    assert kinds(page(body.format("2022-12-05"))) == []
    assert "machine-date" in kinds(page(body.format("-12-05")))
    assert "machine-date" not in kinds(page(body.format("2022-12-05T10:30")))


def test_the_answer_to_a_question_is_shown_whole_or_not_at_all() -> None:
    owner, written = max(shown_texts(tiny(), "fr").pieces.items(), key=lambda one: max(map(len, one[1])))
    words = max(written, key=len)
    assert "text-against-data" not in kinds(page(f'<div data-segment="{owner}"><h3>Autre chose</h3><p>{escape(words)}</p></div>'))
    cut = words.rpartition(" ")[0]
    assert "text-against-data" in kinds(page(f'<div data-segment="{owner}"><h3>Autre chose</h3><p>{escape(cut)}</p></div>'))
