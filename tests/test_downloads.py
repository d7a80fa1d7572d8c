"""What visitors take away: files that the usual programs read, with the facts of the pages, linked where one looks."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import icalendar
import pytest
from lxml import html
from microsite.downloads import Downloads
from microsite.downloads.contact_cards import escaped, folded, split_name
from microsite.loading import load_site
from microsite.locales import LOCALES
from microsite.model.site import Site
from microsite.plain_words import PlainWords
from microsite.plan import Circumstances, Plan

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests/tiny"
TODAY = date(2026, 11, 22)

PathOf = Callable[[str, str], str]


def files(root: Path = TINY, today: date = TODAY, base_url: str = "https://rivers.example.org/") -> dict[str, bytes]:
    """Path -> content of everything that a site offers to take away."""
    plan = Plan(load_site(root, ROOT / "overrides"), (), Circumstances(today=today, base_url=base_url))
    speakers = {locale.code: PlainWords(plan, locale) for locale in plan.site.locales}
    return {path: download.content for path, download in Downloads(plan, speakers).files.items()}


@pytest.fixture(scope="module")
def ours() -> dict[str, bytes]:
    """What the real site offers."""
    return files(ROOT)


def entries(content: bytes) -> list[icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(content)
    assert calendar["version"] == "2.0"
    return calendar.events


def links(site: Path, page: str) -> dict[str, str]:
    """Target below the site -> words, of every link to a file on a page."""
    tree = html.fromstring((site / page / "index.html").read_bytes())
    return {
        (site / page / link.get("href")).resolve().relative_to(site.resolve()).as_posix(): link.text_content()
        for link in tree.xpath('//a[@class="file"]')
    }


class TestCalendars:
    def test_what_is_to_come_has_a_calendar_of_its_own(self) -> None:
        entry, = entries(files()["en/events/festival/festival.ics"])
        assert (entry.start, entry.end) == (date(2030, 5, 1), date(2030, 5, 2))
        assert str(entry["summary"]) == "Festival"
        assert str(entry["location"]) == "Orléans"
        assert str(entry["url"]) == "https://rivers.example.org/en/events/festival/"
        assert entry.DTSTAMP.date() == TODAY

    def test_what_is_over_has_none(self) -> None:
        assert "en/events/festival/festival.ics" in files(today=date(2030, 5, 1))
        assert "en/events/festival/festival.ics" not in files(today=date(2030, 5, 2))

    def test_a_deadline_is_said_to_be_one(self) -> None:
        french, = entries(files()["appels/ete/ete.ics"])
        assert str(french["summary"]) == "Date limite\u00a0: Appel d’été"
        assert french.start == date(2031, 6, 30)

    def test_the_calendar_of_everything_keeps_what_is_past(self) -> None:
        days = [entry.start for entry in entries(files()["evenements/evenements.ics"])]
        assert days == [date(2020, 5, 1), date(2021, 6, 30), date(2030, 5, 1), date(2031, 6, 30)]

    def test_there_is_none_of_everything_once_all_is_past(self) -> None:
        assert "en/events/events.ics" in files(today=date(2031, 6, 30))
        assert "en/events/events.ics" not in files(today=date(2031, 7, 1))

    def test_an_entry_is_the_same_in_every_language_on_every_day_and_wherever_the_site_stands(self) -> None:
        def keys(content: bytes) -> set[str]:
            return {str(entry["uid"]) for entry in entries(content)}

        french = keys(files()["evenements/evenements.ics"])
        assert len(french) == 4
        assert keys(files()["en/events/events.ics"]) == french
        assert keys(files(today=date(2029, 1, 1), base_url="")["en/events/events.ics"]) == french

    def test_an_edition_that_moves_within_its_year_stays_the_same_entry(self, project_copy: Path) -> None:
        tiny = project_copy / "tests/tiny"
        before, = entries(files(tiny)["en/events/festival/festival.ics"])
        record = tiny / "data/events/festival.yml"
        record.write_text(record.read_text("utf-8").replace("2030-05-01", "2030-09-12/2030-09-14"), "utf-8")
        after, = entries(files(tiny)["en/events/festival/festival.ics"])
        assert (after.start, after.end) == (date(2030, 9, 12), date(2030, 9, 15))
        assert after["uid"] == before["uid"]

    def test_a_month_without_a_day_is_no_entry(self, project_copy: Path) -> None:
        tiny = project_copy / "tests/tiny"
        record = tiny / "data/events/festival.yml"
        record.write_text(record.read_text("utf-8").replace("2030-05-01", "2030-05"), "utf-8")
        assert "en/events/festival/festival.ics" not in files(tiny)
        assert len(entries(files(tiny)["en/events/events.ics"])) == 3

    def test_lines_are_short_and_end_as_the_standard_wants(self) -> None:
        for path, content in files(ROOT).items():
            if path.endswith(".ics"):
                assert content.endswith(b"END:VCALENDAR\r\n")
                assert all(len(line) <= 75 for line in content.split(b"\r\n"))

    def test_a_page_offers_its_own_only_while_something_is_to_come(
        self, build_site: Callable[..., None], tmp_path: Path,
    ) -> None:
        build_site(tmp_path, root=TINY, SOURCE_DATE_EPOCH="1910000000")
        assert "iCalendar" in links(tmp_path, "evenements")["evenements/evenements.ics"]
        assert "en/events/events.ics" in links(tmp_path, "en/calls")
        assert "en/calls/summer/summer.ics" in links(tmp_path, "en/calls/summer")
        assert links(tmp_path, "en/events/festival") == {}


def card(content: bytes) -> dict[str, str]:
    """Field -> value of a vCard, unfolded and with its escapes undone."""
    text = content.decode().replace("\r\n ", "")
    fields = dict(line.split(":", 1) for line in text.split("\r\n") if line)
    return {
        name: re.sub(r"\\(.)", lambda match: "\n" if match[1] == "n" else match[1], value)
        for name, value in fields.items()
    }


class TestContactCards:
    def test_every_live_contact_has_one_and_no_other(self, ours: dict[str, bytes], data: Site) -> None:
        reached = [one.id for one in data.contacts.values() if one.live and (one.email or one.phone)]
        cards = [Path(path).stem for path in ours if path.endswith(".vcf")]
        assert sorted(cards) == sorted(reached * len(data.locales))

    def test_it_says_who_where_and_how_sure(self, project_copy: Path) -> None:
        record = project_copy / "tests/tiny/data/contacts.yml"
        record.write_text(
            record.read_text("utf-8").replace("confirmed: true", "confirmed: false, phone: '+33 2 38 00 00 00', note: "
            "{fr: Coquille corrigée., en: A slip corrected., de: Fehler berichtigt.}"), "utf-8",
        )
        fields = card(files(project_copy / "tests/tiny")["en/contacts/press.vcf"])
        assert fields["VERSION"] == "3.0"
        assert (fields["FN"], fields["N"]) == ("Ondine Rivière", "Rivière;Ondine;;;")
        assert fields["EMAIL;TYPE=INTERNET,WORK"] == "ondine@alose.example.org"
        assert fields["TEL;TYPE=WORK,VOICE"] == "+33238000000"
        assert "A slip corrected." in fields["NOTE"] and "to be confirmed" in fields["NOTE"]
        assert "to be confirmed" not in card(files()["en/contacts/press.vcf"])["NOTE"]

    def test_no_line_is_longer_than_75_bytes(self, ours: dict[str, bytes]) -> None:
        for path, content in ours.items():
            if path.endswith(".vcf"):
                assert all(len(line) <= 75 for line in content.split(b"\r\n")), path

    def test_folding_cuts_no_character(self) -> None:
        line = "NOTE:" + "é€𝄞x" * 60
        parts = folded(line).split("\r\n")
        assert len(parts) > 5 and "".join([parts[0], *(part[1:] for part in parts[1:])]) == line

    def test_separators_are_escaped(self) -> None:
        assert escaped("a\\b, c; d\ne") == "a\\\\b\\, c\\; d\\ne"

    @pytest.mark.parametrize(("name", "family", "given"), [
        ("Robin Bleinès", "Bleinès", "Robin"),
        ("Hélène de Drweski", "de Drweski", "Hélène"),
        ("Marie Anne van der Berg", "van der Berg", "Marie Anne"),
        ("Ondine", "Ondine", ""),
    ])
    def test_particles_belong_to_the_family_name(self, name: str, family: str, given: str) -> None:
        assert split_name(name) == (family, given)

    def test_contact_cards_are_linked_from_their_contacts(
        self, site: Path, ours: dict[str, bytes], data: Site, path_of: PathOf,
    ) -> None:
        for language in ("fr", "en"):
            folder = path_of("contacts", language)
            shown = links(site, folder)
            for contact in data.contacts.values():
                if (path := f"{folder}{contact.id}.vcf") in ours:
                    name = data.people[contact.person].name if contact.person else data.partners[contact.partner].name
                    assert LOCALES[language].typography(name[language]) in shown[path]


def table(content: bytes, separator: str) -> list[dict[str, str]]:
    assert content.startswith(b"\xef\xbb\xbf"), "Excel takes it for another encoding"
    return list(csv.DictReader(content.decode("utf-8-sig").splitlines(), delimiter=separator))


class TestFigureTables:
    def test_all_figures_are_in_all_files(self, ours: dict[str, bytes], data: Site, path_of: PathOf) -> None:
        for language, separator in (("fr", ";"), ("en", ",")):
            path = f"{path_of('key-figures', language)}{Path(path_of('key-figures', language)).name}"
            rows = [next(iter(row.values())) for row in table(ours[f"{path}.csv"], separator)]
            assert rows == [one["id"] for one in json.loads(ours[f"{path}.json"])["figures"]] == list(data.figures)

    def test_a_figure_keeps_its_date_source_reservation_and_rate(self) -> None:
        rows = {row["Identifiant"]: row for row in table(files()["chiffres/chiffres.csv"], ";")}
        rivers = rows["alose.rivers"]
        assert (rivers["Valeur"], rivers["Réserve"], rivers["Unité"]) == ("1300000", "plus de …", "rivières")
        assert rivers["Date de la donnée"] == "juin 2024"
        assert rivers["Éditeur de la source"] == "Journal des eaux"
        assert rivers["Adresse sur ce site"].endswith("chiffres/#alose-rivers")
        assert (rows["brochet.budget"]["Monnaie"], rows["brochet.budget"]["Rythme"]) == ("EUR", "par an")

    def test_numbers_are_written_as_the_spreadsheets_of_the_language_read_them(self) -> None:
        french = {row["Identifiant"]: row["Valeur"] for row in table(files()["chiffres/chiffres.csv"], ";")}
        english = {row["Id"]: row["Value"] for row in table(files()["en/figures/figures.csv"], ",")}
        assert (french["brochet.share"], english["brochet.share"]) == ("0,25", "0.25")
        assert {key: value.replace(",", ".") for key, value in french.items()} == english

    def test_json_gives_numbers_and_the_words_of_its_language(self) -> None:
        english = {one["id"]: one for one in json.loads(files()["en/figures/figures.json"])["figures"]}
        rivers = english["alose.rivers"]
        assert (rivers["value"], rivers["qualifier"], rivers["as-of"]) == (1300000, "more-than", "2024-06")
        assert rivers["text"].replace("\u00a0", " ") == "more than 1.3 million rivers"
        assert english["brochet.budget"]["qualifier"] == "exact"

    def test_a_former_value_keeps_its_own_date(self) -> None:
        figures = json.loads(files()["en/figures/figures.json"])["figures"]
        former, = next(one for one in figures if one["id"] == "alose.rivers")["earlier"]
        assert (former["value"], former["qualifier"], former["as-of"]) == (900000, "about", "2021")
        assert former["text"] == "about 900,000\u00a0rivers"

    def test_the_page_tells_format_and_size(self, site: Path, path_of: PathOf) -> None:
        folder = path_of("key-figures", "en")
        shown, path = links(site, folder), f"{folder}{Path(folder).name}"
        size = round((site / f"{path}.csv").stat().st_size / 1000)
        assert re.search(rf"CSV, {size}\s?kB", shown[f"{path}.csv"])
        assert "JSON" in shown[f"{path}.json"]

    def test_figures_say_what_their_tiles_say(self, site: Path, path_of: PathOf) -> None:
        for language in ("fr", "en"):
            folder = site / path_of("key-figures", language)
            tree = html.fromstring((folder / "index.html").read_bytes())
            for figure in json.loads((folder / f"{folder.name}.json").read_bytes())["figures"]:
                tile, = tree.xpath(f'//figure[@id="{figure["id"].replace(".", "-")}"]')
                value = " ".join(tile.xpath('p[@class="value"]')[0].text_content().split())
                assert " ".join(figure["text"].split()).casefold() == value.casefold()
                assert tile.get("data-quote").startswith(f"{figure['owner']} – {figure['label']}")
                for said in ("text", "as-of-text", "source-publisher"):
                    assert figure[said] in tile.get("data-quote")
