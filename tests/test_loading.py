"""What an editor may type: every slip is told at its place, in both languages, and what is right is read as meant."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from microsite.loading import DataError, load_site
from microsite.model.site import COLLECTIONS, DOCUMENTS, Site

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "tiny"
CASES = [
    pytest.param(case, id=f"{table.stem}: {case['case']}")
    for table in sorted((ROOT / "tests" / "faults").glob("*.yml"))
    for case in yaml.safe_load(table.read_text("utf-8"))
]


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the made-up partnership, to break, with templates that say nothing."""
    root = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    (root / "overrides" / "blocks").mkdir(parents=True)
    for block in (ROOT / "overrides" / "blocks").glob("*.html"):
        (root / "overrides" / "blocks" / block.name).touch()
    return root


def load(root: Path) -> Site:
    return load_site(root)


def faults(root: Path) -> list[dict[str, str]]:
    """All that loading has to say, as the tables write it."""
    with pytest.raises(DataError) as raised:
        load(root)
    return [{"at": str(one.place), "fr": one.french, "en": one.english} for one in raised.value.faults]


def replace(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text("utf-8")
    assert text.count(old) == 1, f"{file}: {old!r}"
    (root / file).write_text(text.replace(old, new), "utf-8")


def edit(root: Path, case: dict[str, Any]) -> None:
    """One of: replace a piece of a file, remove it, move it, copy it."""
    if "file" in case:
        return replace(root, case["file"], case["replace"], case["with"])
    if "remove" in case:
        return (root / case["remove"]).unlink()
    target = root / case["to"]
    target.parent.mkdir(parents=True, exist_ok=True)
    if "copy" in case:
        shutil.copy(root / case["copy"], target)
    else:
        (root / case["move"]).rename(target)


class TestFaults:
    @pytest.mark.parametrize("case", CASES)
    def test_each_is_told_at_its_place_in_both_languages(self, tiny: Path, case: dict[str, Any]) -> None:
        edit(tiny, case)
        kinds = ", ".join([*DOCUMENTS, *COLLECTIONS, "figures/", "labels"])
        expected = [{key: words.replace("{kinds}", kinds) for key, words in fault.items()} for fault in case["faults"]]
        assert faults(tiny) == expected

    def test_nothing_is_wrong_with_the_made_up_partnership(self, tiny: Path) -> None:
        assert load(tiny).partnership.name["en"] == "Rivers Regained"

    def test_those_of_a_run_are_told_all_at_once_in_the_order_of_the_files(self, tiny: Path) -> None:
        replace(tiny, "data/theme.yml", 'focus: "#1f5fa8"', "focus: blue")
        replace(tiny, "data/news/start.yml", "date: 2021-05-01", "date: 2021-05-32")
        replace(tiny, "data/news/start.yml", "partners: [alose]", "partners: [alsoe]")
        replace(tiny, "data/needs.yml", "measure: {", "measure: [")
        replace(tiny, "data/labels.yml", '"home": {fr: "Accueil"', '"home": {fr: "((alose.rivres))"')
        replace(tiny, "docs/fr/index.md", "((bloc hero))", "((bloc heros))\n\nVoir ((alose.rivres)) et ((alose.rivres)).")
        (tiny / "data" / "people.yml").write_bytes("ondine: {name: Ondine Rivière}".encode("latin-1"))
        assert [fault["at"] for fault in faults(tiny)] == [
            "data/labels.yml:3:15",
            "data/needs.yml:1:112",
            "data/news/start.yml:3:7",
            "data/news/start.yml:6:12",
            "data/people.yml:1:27",
            "data/theme.yml:12:10",
            "docs/fr/index.md:6:1",
            "docs/fr/index.md:8:6",
            "docs/fr/index.md:8:26",
        ]

    def test_the_report_shows_the_line_and_the_place_in_it(self, tiny: Path) -> None:
        replace(tiny, "data/news/start.yml", "date: 2021-05-01", "date: 1er mai 2021")
        replace(tiny, "docs/fr/events.md", "((bloc events-list))", "L'été : ((bloc events-list))")
        with pytest.raises(DataError) as raised:
            load(tiny)
        report = str(raised.value).splitlines()
        assert report[0] == "2 erreurs dans les données ou les textes / 2 errors in the data or the prose"
        assert report[2:5] == [
            "data/news/start.yml:3:7",
            "  3 | date: 1er mai 2021",
            "    |       ^",
        ]
        assert report[5].startswith("  FR  ce n'est pas une date ;")
        assert report[6].startswith("  EN  this is not a date;")
        assert report[8:11] == [
            "docs/fr/events.md:9:9",
            "  9 | L'été : ((bloc events-list))",
            "    |         ^",
        ]

    def test_a_very_long_line_is_shown_around_its_fault(self, tiny: Path) -> None:
        replace(tiny, "data/contacts.yml", "confirmed: true", "confirmed: perhaps")
        with pytest.raises(DataError) as raised:
            load(tiny)
        line, caret = str(raised.value).splitlines()[3:5]
        assert len(line) < 130
        assert line[caret.index("^"):].startswith("perhaps")

    def test_one_slip_in_a_large_file_does_not_bring_forth_faults_elsewhere(self, tiny: Path) -> None:
        """Whatever names the records of a file that cannot be read is not wrong for that."""
        for file, old, new in (
            ("data/sources.yml", "journal: {", "journal: [{"),
            ("data/partners/alose.yml", "name: Alose", "name: A: B"),
        ):
            replace(tiny, file, old, new)
        assert {fault["at"].split(":")[0] for fault in faults(tiny)} == {
            "data/sources.yml", "data/partners/alose.yml",
        }


class TestTemplates:
    @pytest.mark.parametrize("template", [
        "<p class='col-2'>{{ 12 + x[0] }} {% if y == 3 %}a{% endif %}{# 4 #}</p>",
        "<h2>&#160;&nbsp;</h2><script>var a = 5;</script><style>b{c:6px}</style><!-- 7 -->",
    ])
    def test_digits_that_nobody_reads_are_fine(self, tiny: Path, template: str) -> None:
        (tiny / "overrides" / "blocks" / "hero.html").write_text(template, "utf-8")
        assert load(tiny)

    def test_a_number_among_the_words_is_a_fault(self, tiny: Path) -> None:
        (tiny / "overrides" / "pages").mkdir()
        (tiny / "overrides" / "pages" / "offers.html").write_text(
            '<p class="h1">{{ name }}\n  depuis 2021</p>\n{% if x %}42{% endif %}\n', "utf-8",
        )
        assert faults(tiny) == [
            {
                "at": f"overrides/pages/offers.html:{place}",
                "fr": f"le gabarit contient le nombre {number} ; un chiffre se tape une fois, dans data/figures/.",
                "en": f"the template holds the number {number}; a figure is typed once, in data/figures/.",
            }
            for place, number in (("2:10", 2021), ("3:11", 42))
        ]


    def test_a_word_of_the_interface_that_the_data_lacks_is_a_fault(self, tiny: Path) -> None:
        (tiny / "overrides" / "pages").mkdir()
        (tiny / "overrides" / "pages" / "offers.html").write_text(
            "<p>{{ labels.home }}</p>\n<p>{{ labels['see-river'] }} {{ labels[x] }}</p>\n{{ labels[\"see-river\"] }}\n", "utf-8",
        )
        assert faults(tiny) == [{
            "at": "data/labels.yml:1:1",
            "fr": "l'intitulé « see-river », que demande overrides/pages/offers.html:2, manque ; ajoutez-le avec ses mots "
                  "dans chaque langue.",
            "en": "the label \"see-river\", which overrides/pages/offers.html:2 asks for, is missing; add it with its words "
                  "in each language.",
        }]


ENCODINGS = {
    "Latin-1 in data": ("data/stages.yml", "survey: {name: Relevé}\n".encode("latin-1"), "data/stages.yml:1:21"),
    "Latin-1 after accents and lines that are right": (
        "data/stages.yml", "# é\r\n# é\r\n".encode() + "# éé ê".encode() + b"\xe9", "data/stages.yml:3:7",
    ),
    "UTF-16 in data": ("data/stages.yml", "survey: {}".encode("utf-16"), "data/stages.yml:1:1"),
    "Windows-1252 in prose": (
        "docs/fr/index.md", "---\ntitle: Accueil\n---\n\nL’eau".encode("cp1252"), "docs/fr/index.md:5:2",
    ),
}


class TestFiles:
    @pytest.mark.parametrize("name", ENCODINGS)
    def test_one_that_is_not_utf_8_is_a_fault(self, tiny: Path, name: str) -> None:
        file, content, place = ENCODINGS[name]
        (tiny / file).write_bytes(content)
        assert {
            "at": place,
            "fr": "le fichier n'est pas en UTF-8 ; réenregistrez-le avec ce codage.",
            "en": "the file is not in UTF-8; save it again in this encoding.",
        } in faults(tiny)

    @pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "---\n"])
    def test_an_empty_one_is_a_fault(self, tiny: Path, content: str) -> None:
        (tiny / "data" / "needs.yml").write_text(content, "utf-8")
        told = {fault["at"]: fault["en"] for fault in faults(tiny)}
        assert told["data/needs.yml:1:1"] == "the file is empty."

    def test_an_empty_page_is_a_fault(self, tiny: Path) -> None:
        (tiny / "docs" / "en" / "index.md").write_text("", "utf-8")
        assert [fault["at"] for fault in faults(tiny)] == ["docs/en/index.md:1:1"]

    @pytest.mark.parametrize("page", ["index", "offers"])
    def test_a_page_that_no_language_has_and_the_site_needs_is_a_fault(self, tiny: Path, page: str) -> None:
        for path in (tiny / "docs").glob(f"*/{page}.md"):
            path.unlink()
        assert {
            "at": f"docs/fr/{page}.md:1:1",
            "fr": "cette page est indispensable, dans chaque langue ; créez-la.",
            "en": "this page is needed, in each language; create it.",
        } in faults(tiny)

    @pytest.mark.parametrize("file", [
        "README", "README.md", ".DS_Store", "._needs.yml", "notes.json", "offers/README.md", "offers/.survey.yml.swp",
        ".git/config.yml", "pictures.yml/bank.svg",
    ])
    def test_one_that_is_no_data_is_left_alone(self, tiny: Path, file: str) -> None:
        path = tiny / "data" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x00\xff{[")
        assert load(tiny).offers.keys() == {"odd-signs", "survey-day"}

    @pytest.mark.parametrize("write", [
        pytest.param(lambda text: b"\xef\xbb\xbf" + text.encode(), id="a byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), id="old Mac line ends"),
        pytest.param(lambda text: (text.rstrip("\n")).encode(), id="no line end at the end"),
    ])
    def test_line_ends_and_marks_of_every_editor_are_read(self, tiny: Path, write: Callable[[str], bytes]) -> None:
        expected = load(tiny)
        for path in (*tiny.rglob("*.yml"), *tiny.rglob("*.md")):
            path.write_bytes(write(path.read_text("utf-8")))
        found = load(tiny)
        assert found.collections == expected.collections
        assert found.figures == expected.figures
        assert found.places == expected.places
        for page, by_locale in expected.prose.items():
            for locale, prose in by_locale.items():
                assert found.prose[page][locale].body.rstrip() == prose.body.rstrip()

    def test_records_in_one_file_and_in_files_of_their_own_are_alike(self, tiny: Path) -> None:
        expected = load(tiny).stages
        text = (tiny / "data" / "stages.yml").read_text("utf-8")
        (tiny / "data" / "stages.yml").unlink()
        (tiny / "data" / "stages").mkdir()
        (tiny / "data" / "stages" / "survey.yml").write_text(
            text.removeprefix("survey: {").rstrip("}\n").replace("}, description", "}\ndescription") + "}\n", "utf-8",
        )
        assert load(tiny).stages == expected


SCALARS = [
    ("NO", "NO"),
    ("on", "on"),
    ("yes", "yes"),
    ("12:30", "12:30"),
    ("010", "010"),
    ("1.10", "1.10"),
    ("1e3", "1e3"),
    ("2021-05-01", "2021-05-01"),
    ("0x1F", "0x1F"),
    ("Le * et le | et le _", "Le * et le | et le _"),
    ("Eau  # un mot", "Eau"),
    ("2021-05-01 #un jour", "2021-05-01"),
    ("\"L'eau # vive : claire\"", "L'eau # vive : claire"),
    ("'L''eau'", "L'eau"),
    ("R&D <claire>", "R&D <claire>"),
    ("un mot « cité » et “quoted”", "un mot « cité » et “quoted”"),
    ("\"missing\"", "missing"),
    (">-\n    deux\n    lignes", "deux lignes"),
    ("|\n    deux\n    lignes", "deux lignes"),
    ("deux\n    lignes sans signe", "deux lignes sans signe"),
]


class TestValues:
    @pytest.mark.parametrize(("typed", "read"), SCALARS)
    def test_a_text_is_what_was_typed(self, tiny: Path, typed: str, read: str) -> None:
        """Nothing becomes a truth value, a number of minutes or an octal number."""
        replace(
            tiny, "data/news/start.yml", "summary: {fr: Tout commence., en: It all begins., de: Alles beginnt.}",
            f"summary:\n  fr: {typed}\n  en: It all begins.\n  de: Alles beginnt.",
        )
        assert load(tiny).news["start"].summary["fr"] == read

    @pytest.mark.parametrize(("typed", "value"), [
        ("010", 10), ("1300000", 1_300_000), ("2.50", Decimal("2.5")), ("-3", -3), ("0", 0), ("\"12\"", 12),
    ])
    def test_a_number_is_decimal(self, tiny: Path, typed: str, value: Decimal | int) -> None:
        replace(tiny, "data/figures/alose.yml", "value: 1300000", f"value: {typed}")
        assert load(tiny).figures["alose.rivers"].value == value

    @pytest.mark.parametrize(("typed", "first", "last"), [
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023", "2023-01-01", "2023-12-31"),
        ("2021/2022", "2021-01-01", "2022-12-31"),
        ("2021-05/2021", "2021-05-01", "2021-12-31"),
        ("2024-07/..", "2024-07-01", "None"),
        ("../2021", "None", "2021-12-31"),
        ("undated", "None", "None"),
    ])
    def test_a_date_may_be_of_any_precision(self, tiny: Path, typed: str, first: str, last: str) -> None:
        replace(tiny, "data/figures/alose.yml", "as_of: 2024-06", f"as_of: {typed}")
        when = load(tiny).figures["alose.rivers"].as_of
        assert (str(when.first_day), str(when.last_day), str(when)) == (first, last, typed)

    @pytest.mark.parametrize(("typed", "reason"), [
        ("missing", ""), ("Missing", ""), ("missing (asked on May 1)", "asked on May 1"), ("manquant (à demander)", "à demander"),
    ])
    def test_what_nobody_knows_is_a_gap_with_its_reason(self, tiny: Path, typed: str, reason: str) -> None:
        replace(tiny, "data/partnership.yml", "signed: missing", f"signed: {typed}")
        site = load(tiny)
        assert site.partnership.signed is None
        gap = next(gap for gap in site.gaps if gap.key == "partnership.signed")
        assert (str(gap.place), gap.reason) == ("data/partnership.yml:6:9", reason)

    def test_gaps_are_found_in_records_of_every_kind(self, tiny: Path) -> None:
        replace(tiny, "data/figures/brochet.yml", "currency: EUR", "currency: missing (not printed)")
        assert [(gap.key, gap.reason) for gap in load(tiny).gaps] == [
            ("collaboration.reply_time", ""),
            ("brochet.budget.currency", "not printed"),
            ("survey-day.contact", ""),
            ("partnership.signed", ""),
            ("partnership.results", ""),
        ]

    def test_a_name_may_be_one_for_all_languages(self, tiny: Path) -> None:
        assert dict(load(tiny).partners["alose"].name) == {"fr": "Alose", "en": "Alose", "de": "Alose"}

    def test_a_telephone_number_is_kept_in_one_form(self, tiny: Path) -> None:
        replace(tiny, "data/publisher.yml", '"+33 1 23 45 67 89"', '"+33 (0)1.23.45.67.89"')
        assert load(tiny).publisher.phone == "+33123456789"

    def test_a_place_is_known_for_each_field(self, tiny: Path) -> None:
        places = load(tiny).places
        assert str(places["alose.summary.en"]) == "data/partners/alose.yml:7:44"
        assert str(places["alose.rivers.value"]) == "data/figures/alose.yml:3:10"
        assert str(places["partnership.aims.0.text.fr"]) == "data/partnership.yml:8:20"
        assert str(places["term-silt.definition.de"]) == "data/glossary.yml:1:114"

    def test_nothing_changes_after_loading(self, tiny: Path) -> None:
        with pytest.raises(ValueError, match="frozen"):
            load(tiny).partners["alose"].tagline = "another"
