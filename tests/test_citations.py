"""Facts cited in texts: `((id))` is written out for the language, marked, linked, and inert wherever it stands."""

from __future__ import annotations

import posixpath
import re
import shutil
from pathlib import Path

import markdown
import pytest
import yaml
from microsite.addresses import Addresses
from microsite.citations import CITATION, OPTIONS, blocks, citations, unread
from microsite.citing import Citing
from microsite.loading import load_site
from microsite.locales import LOCALES
from microsite.model.site import Site

ROOT = Path(__file__).resolve().parent.parent
ALL = ("fr", "en", "de")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The made-up partnership, with a laboratory whose name begins in lower case."""
    root = Path(shutil.copytree(ROOT / "tests" / "tiny", tmp_path_factory.mktemp("citing") / "tiny"))
    people = root / "data" / "organisations.yml"
    people.write_text(
        people.read_text("utf-8")
        + "isvr: {name: iSVR, full_name: {fr: institut des vives rivières, en: institute of lively rivers, "
        "de: Institut der lebendigen Flüsse}, kind: company, sources: [journal]}\n",
        "utf-8",
    )
    return load_site(root, ROOT / "overrides")


def cite(site: Site, text: str, locale: str, file: str = "index.html") -> str:
    """The text as HTML; no-break spaces shown as `~`."""
    citing = Citing(site, Addresses(site), LOCALES[locale], file)
    return citing.markdown(text).replace("\u00a0", "~").replace("\u202f", "^")


def words(site: Site, text: str, locale: str, file: str = "index.html") -> str:
    """The text as it reads."""
    citing = Citing(site, Addresses(site), LOCALES[locale], file)
    return citing.plain(text).replace("\u00a0", "~").replace("\u202f", "^")


# What is typed, then how it reads in French and in English, after a word: nothing here begins a sentence.
READS = [
    ("((alose.rivers))", "plus de 1,3 million de rivières", "more than 1.3 million~rivers"),
    ("((alose.rivers, no-unit))", "plus de 1,3 million", "more than 1.3 million"),
    ("((alose.rivers, sans-unité))", "plus de 1,3 million", "more than 1.3 million"),
    ("((alose.rivers, no-qualifier))", "1,3 million de rivières", "1.3 million~rivers"),
    ("((alose.rivers, sans-réserve))", "1,3 million de rivières", "1.3 million~rivers"),
    ("((alose.rivers, no-unit, no-qualifier))", "1,3 million", "1.3 million"),
    ("((alose.rivers,sans-unité , sans-réserve))", "1,3 million", "1.3 million"),
    ("((alose.rivers, date))", "juin 2024", "June 2024"),
    ("((brochet.budget))", "30 millions d’euros par an", "€30 million a year"),
    ("((brochet.budget, short))", "30~M€ par an", "€30 million a year"),
    ("((brochet.budget, court, sans-unité))", "30~M€", "€30 million"),
    ("((brochet.share))", "un quart des berges", "one quarter of banks"),
    ("((2021-05-01))", "1er~mai 2021", "May~1, 2021"),
    ("((2021-05-01, no-year))", "1er~mai", "May~1"),
    ("((2021-05-01, sans-année))", "1er~mai", "May~1"),
    ("((2021-05))", "mai 2021", "May 2021"),
    ("((2021))", "2021", "2021"),
    ("((2021/2022))", "2021–2022", "2021–2022"),
    ("((alose))", "Alose", "Alose"),
    ("((alose, full))", "Laboratoire Alose (Alose)", "Alose Laboratory (Alose)"),
    ("((alose, développé))", "Laboratoire Alose (Alose)", "Alose Laboratory (Alose)"),
    ("((alose.founded))", "1998", "1998"),
    ("((alose.place))", "Orléans", "Orléans"),
    ("((partnership.name))", "Les rivières retrouvées", "Rivers Regained"),
    ("((partnership.announced))", "1er~mai 2021", "May~1, 2021"),
    ("((survey-day))", "Journée de relevé", "Survey day"),
    ("((journal))", "Le Journal des eaux", "Le Journal des eaux"),
    ("((offers))", "Offres", "Offers"),
    ("((nos sondes -> survey-day))", "nos sondes", "nos sondes"),
    ("((  alose  ))", "Alose", "Alose"),
]

# What is typed on the English home page, then the HTML.
MARKED = [
    ("((alose.rivers))", '<span data-fact="alose.rivers">More than 1.3 million~rivers</span>'),
    ("((2021-05-01))", '<time datetime="2021-05-01">May~1, 2021</time>'),
    ("((2021/2022))", "2021–2022"),
    ("((alose.founded))", '<span data-fact="alose.founded"><time datetime="1998">1998</time></span>'),
    ("((alose))", '<span data-name="alose">Alose</span>'),
    ("((alose, link))", '<a href="../en/partners/alose/"><span data-name="alose">Alose</span></a>'),
    ("((alose, lien))", '<a href="../en/partners/alose/"><span data-name="alose">Alose</span></a>'),
    ("((our probes -> survey-day))", '<a href="../en/offers/survey-day/">Our probes</a>'),
    ("((offers))", '<a href="../en/offers/">Offers</a>'),
    ("((who is who -> mairie))", '<a href="../en/who/#mairie">Who is who</a>'),
    ("((that number -> alose.rivers))", '<a href="../en/figures/#alose-rivers">That number</a>'),
    ("((R&D <here> -> offers))", '<a href="../en/offers/">R&amp;D &lt;here&gt;</a>'),
]

# A text, and how it begins or goes on.
CAPITALS = [
    ("((alose.rivers)) sont suivies.", "Plus de 1,3 million de rivières sont suivies."),
    ("Il suit ((alose.rivers)).", "Il suit plus de 1,3 million de rivières."),
    ("C'est fait. ((alose.rivers)) sont suivies.", "C'est fait. Plus de 1,3 million de rivières sont suivies."),
    ("Vraiment ? ((alose.rivers)) !", "Vraiment ? Plus de 1,3 million de rivières !"),
    ("Voici : ((alose.rivers)).", "Voici : plus de 1,3 million de rivières."),
    ("Un réseau (((alose.rivers))).", "Un réseau (plus de 1,3 million de rivières)."),
    ("(((alose.rivers)))", "(plus de 1,3 million de rivières)"),
    ("Un titre\n\n((brochet.share)) vivent.", "Un titre\n\nUn quart des berges vivent."),
    ("- ((brochet.share))\n- ((alose.rivers))", "- Un quart des berges\n- Plus de 1,3 million de rivières"),
    ("1. ((brochet.share))\n2. ((alose.rivers))", "1. Un quart des berges\n2. Plus de 1,3 million de rivières"),
    ("## ((brochet.share))", "## Un quart des berges"),
    ("Avant.\n\n## ((brochet.share))", "Avant.\n\n## Un quart des berges"),
    ("une ligne\n((brochet.share))", "une ligne\nun quart des berges"),
    ("((isvr)) mesure.", "iSVR mesure."),
    ("((la vase -> term-silt)) monte.", "La vase monte."),
]


class TestWriting:
    @pytest.mark.parametrize(("typed", "french", "english"), READS)
    def test_it_reads_as_its_language_wants(self, site: Site, typed: str, french: str, english: str) -> None:
        assert words(site, f"là {typed} !", "fr") == f"là {french} !"
        assert words(site, f"there {typed}!", "en", "en/index.html") == f"there {english}!"

    @pytest.mark.parametrize(("typed", "html"), MARKED)
    def test_it_is_marked_and_linked(self, site: Site, typed: str, html: str) -> None:
        assert cite(site, typed, "en", "en/index.html") == html

    @pytest.mark.parametrize(("typed", "read"), CAPITALS)
    def test_it_begins_a_sentence_with_a_capital(self, site: Site, typed: str, read: str) -> None:
        assert re.sub(r"<[^>]*>", "", cite(site, typed, "fr")) == read

    @pytest.mark.parametrize("file", ["index.html", "offres/index.html", "partenaires/alose/index.html", "404.html"])
    def test_links_lead_from_where_they_stand(self, site: Site, file: str) -> None:
        link = re.search(r'href="([^"]+)"', cite(site, "((survey-day, link))", "fr", file))
        assert link and posixpath.normpath(posixpath.join(posixpath.dirname(file), link[1])) == "offres/journee-de-releve"

    def test_words_of_the_data_are_escaped_and_those_of_markdown_are_kept(self, site: Site) -> None:
        citing = Citing(site, Addresses(site), LOCALES["fr"], "index.html")
        assert str(citing.text(site.partnership.aims[0].text)) == (
            "Des berges &lt;vivantes&gt; &amp; fraîches, *sans* béton."
        )
        assert citing.markdown("**vive** & ((alose))") == '**vive** & <span data-name="alose">Alose</span>'

    def test_every_option_has_a_spelling_in_either_language(self) -> None:
        for name in set(OPTIONS.values()):
            spellings = {spelling for spelling, option in OPTIONS.items() if option == name}
            assert name in spellings and (len(spellings) == 2 or name == "date"), name


class TestSyntax:
    @pytest.mark.parametrize("typed", sorted({row[0] for row in (*READS, *MARKED)}))
    def test_it_needs_no_quotes_in_yaml(self, typed: str) -> None:
        """At the start, in the middle and at the end of a value, in a list, and in a list on one line."""
        for text in (typed, f"Un réseau de {typed}", f"{typed} et plus", f"L'eau de {typed} et plus"):
            assert yaml.safe_load(f"fr: {text}") == {"fr": text.strip()}
            assert yaml.safe_load(f"- {text}\n- b") == [text.strip(), "b"]
        if "," not in typed:
            assert yaml.safe_load(f"{{fr: {typed}, en: b}}") == {"fr": typed, "en": "b"}

    def test_a_link_needs_no_quotes_in_yaml(self) -> None:
        assert yaml.safe_load("fr: Voir ((nos offres -> offers)).") == {"fr": "Voir ((nos offres -> offers))."}

    @pytest.mark.parametrize("typed", sorted({row[0] for row in READS}))
    def test_it_is_inert_in_markdown(self, typed: str) -> None:
        """Were it left as it is, it would show as typed: nothing in it is emphasis, a link or HTML."""
        assert CITATION.search(markdown.markdown(f"Voir {typed} là.").replace("&gt;", ">"))

    def test_a_citation_knows_its_place(self) -> None:
        first, second = citations("a ((b)) c\nd ((e f -> g, short))")
        assert (first.target, first.start, first.end) == ("b", 2, 7)
        assert (second.target, second.words, second.options) == ("g", "e f", {"short"})

    @pytest.mark.parametrize(("text", "positions"), [
        ("((a)) (b) ((c -> d))", []),
        ("(((a)))", []),
        ("((a)", [0]),
        ("un ((b (c) -> d)) et ((e))", [3]),
        ("((bloc a))\n\n((block b))\n", []),
        ("ici ((bloc a))", [4]),
        ("f((x) + 1)", [1]),
    ])
    def test_what_cannot_be_read_is_found(self, text: str, positions: list[int]) -> None:
        assert unread(text) == positions

    def test_a_block_stands_alone_on_its_line_in_either_language(self) -> None:
        text = "((bloc hero))\n\nDu texte.\n\n  ((block offers-list))  \n"
        assert [match[1] for match in blocks(text)] == ["hero", "offers-list"]
        assert citations(text) == []
