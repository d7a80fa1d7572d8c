"""Pictures say what the data says: the same in each language, on wide and narrow screens, in the table behind."""

from __future__ import annotations

import math
import re
import shutil
from collections import Counter
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from lxml import html
from microsite.addresses import Addresses
from microsite.charts.drawing import Drawing, Link, Words
from microsite.charts.gallery import Gallery
from microsite.charts.lettering import broken, width
from microsite.charts.magnitudes import share
from microsite.citing import Citing
from microsite.loading import load_site
from microsite.model.site import Site
from microsite.views import Views

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 22)

PathOf = Callable[[str, str], str]


# Two key figures that count the same time: what it takes to draw the burden of a trouble.
BURDEN = """
new: &one
  label: {fr: Rivières touchées, en: Rivers affected, de: Betroffene Flüsse}
  value: 1300000
  qualifier: more-than
  unit: {fr: {one: rivière, other: rivières}, en: {one: river, other: rivers}, de: {one: Fluss, other: Flüsse}}
  per: year
  as_of: 2024
  source: journal
  excerpt: plus de 1,3 million de rivières
  key_figure: true
lost:
  label: {fr: Rivières perdues, en: Rivers lost, de: Verlorene Flüsse}
  value: 325000
  unit: {fr: {one: rivière, other: R&D <ici>}, en: {one: river, other: R&D <here>}, de: {one: Fluss, other: R&D <hier>}}
  per: year
  as_of: 2024
  source: journal
  excerpt: 325 000 rivières perdues
  key_figure: true
"""


def gallery_of(site: Site, language: str) -> Gallery:
    locale = next(locale for locale in site.locales if locale.code == language)
    return Gallery(site, Views(site, locale, TODAY), Citing(site, Addresses(site), locale, "index.html"))


@pytest.fixture(scope="module", params=["fr", "en"])
def gallery(request: pytest.FixtureRequest, data: Site) -> Gallery:
    """Of the real site."""
    return gallery_of(data, request.param)


@pytest.fixture(scope="module", params=["fr", "en"])
def rivers(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Gallery:
    """Of the made-up partnership, with the burden of a trouble and a milestone on a first of the month."""
    root = Path(shutil.copytree(ROOT / "tests/tiny", tmp_path_factory.mktemp("charts") / "tiny"))
    (root / "data/figures/silt.yml").write_text(BURDEN.replace(" &one", ""), "utf-8")
    milestones = root / "data/milestones.yml"
    milestones.write_text(milestones.read_text("utf-8").replace("2003-05-02", "2021-05-01"), "utf-8")
    return gallery_of(load_site(root, ROOT / "overrides"), request.param)


def sheets(gallery: Gallery) -> dict[str, Drawing]:
    """Every picture of the site, by name."""
    charts = {
        "value chain": gallery.value_chain(), "map": gallery.partner_map(), "time": gallery.time_axis(),
        **{f"burden of {one}": chart for one in gallery.site.diseases if (chart := gallery.burden(one))},
    }
    return {
        f"{name}, {form}": sheet for name, chart in charts.items()
        for form, sheet in (("wide", chart.wide), ("narrow", chart.narrow)) if sheet
    }


def flat(sheet: Drawing) -> list:
    """Every mark, those of links included."""
    return [part for mark in sheet.marks for part in (mark.marks if isinstance(mark, Link) else [mark])]


def texts(sheet: Drawing) -> list[Words]:
    return [mark for mark in flat(sheet) if isinstance(mark, Words)]


def test_words_of_the_data_stand_in_pictures_as_they_were_typed(rivers: Gallery) -> None:
    """Pictures hold no HTML: a first of the month is no `<sup>`, and a sign of a unit no entity."""
    shown = " ".join(
        [words.text for sheet in sheets(rivers).values() for words in texts(sheet)]
        + [str(item) for chart in (rivers.time_axis(), rivers.burden("silt")) for item in vars(chart).values()]
    )
    assert "sup>" not in shown and "&amp;" not in shown and "&lt;" not in shown
    assert re.search(r"R&D <(?:ici|here)>", shown)


SIZES = {"small": 13, "body": 15, "title": 19, "value": 21}


class TestEverySheet:
    def test_words_stay_on_it(self, gallery: Gallery) -> None:
        for name, sheet in sheets(gallery).items():
            for one in texts(sheet):
                size = next((size for style, size in SIZES.items() if style in one.style.split()), 14)
                size = {"value": 17, "body": 14}.get(one.style.split()[0], size) if "narrow" in name else size
                room, x = width(one.text, size), float(one.x)
                left = x - room / 2 if "middle" in one.style else x
                assert left >= -1 and left + room <= sheet.width + 1, (name, one)
                assert 0 < float(one.y) <= sheet.height, (name, one)

    def test_marks_stay_on_it(self, gallery: Gallery) -> None:
        for name, sheet in sheets(gallery).items():
            for mark in flat(sheet):
                if isinstance(mark, Words) or mark.tag not in ("circle", "rect"):
                    continue
                sides = {side: float(value) for side, value in mark.attributes.items()}
                if mark.tag == "circle":
                    box = sides["cx"] - sides["r"], sides["cy"] - sides["r"], sides["cx"] + sides["r"], sides["cy"] + sides["r"]
                else:
                    box = sides["x"], sides["y"], sides["x"] + sides["width"], sides["y"] + sides["height"]
                assert box[0] >= 0 and box[1] >= 0 and box[2] <= sheet.width and box[3] <= sheet.height, (name, mark)

    def test_it_is_drawn_alike_each_time(self, gallery: Gallery) -> None:
        assert sheets(gallery) == sheets(gallery)


class TestValueChain:
    def test_each_disc_counts_what_the_table_behind_lists(self, site: Path, path_of: PathOf) -> None:
        for language in ("fr", "en"):
            page = html.fromstring((site / path_of("offers", language) / "index.html").read_bytes())
            rows = page.xpath('//table[contains(@class, "chain")]/tbody/tr')
            listed = [
                [len(cell.xpath(".//a")) for cell in row.xpath("./td")] for row in rows
            ]
            for form in ("wide", "narrow"):
                links = page.xpath(f'//svg[contains(@class, "drawing {form}")]//a')
                found = {}
                for link in links:
                    stage, partner = re.search(r"stage=([\w-]+)&partner=([\w-]+)", link.get("href")).groups()
                    found[stage, partner] = int("".join(link.itertext()))
                heads = page.xpath('//table[contains(@class, "chain")]//th/@class')
                columns = [re.search(r"hue-([\w-]+)", one)[1] for one in heads]
                expected = {
                    (row.get("id"), partner): count
                    for row, counts in zip(rows, listed, strict=True)
                    for partner, count in zip(columns, counts, strict=True) if count
                }
                assert found == expected

    def test_areas_compare_as_the_numbers_do(self, gallery: Gallery) -> None:
        discs = {
            int(one.marks[1].text): float(one.marks[0].attributes["r"])
            for one in gallery.value_chain().wide.marks if isinstance(one, Link)
        }
        most = max(discs)
        for count, radius in discs.items():
            true = discs[most] * math.sqrt(count / most)
            # The smallest are kept large enough for a finger and a number.
            assert math.isclose(radius, true, abs_tol=0.1) or radius == 15 > true

    def test_its_links_name_partner_stage_and_number(self, gallery: Gallery) -> None:
        names = [one.name for one in gallery.value_chain().wide.marks if isinstance(one, Link)]
        assert len(set(names)) == len(names)
        site, locale = gallery.site, gallery.citing.locale
        words = site.labels["offers-one"][locale], site.labels["offers-many"][locale]
        for stage in site.stages.values():
            for partner in site.partners.values():
                if count := len(gallery.views.offers_at(stage, partner)):
                    counted = words[count > 1].format(count)
                    assert f"{partner.name[locale]}, {stage.name[locale]}, {counted}" in names


class TestPartnerMap:
    def test_everybody_of_the_data_is_on_it_once(self, gallery: Gallery, data: Site) -> None:
        members = {
            member for partner in data.partners.values()
            for member in (*partner.founders, *partner.members, *partner.parent_institutions, *partner.entities)
        }
        chart = gallery.partner_map()
        named = [row[0].about for row in chart.rows]
        assert len(set(named)) == len(named)
        assert {*members, "partnership"} <= set(named)
        for sheet in (chart.wide, chart.narrow):
            written = " ".join(one.text for one in texts(sheet))
            for row in chart.rows:
                assert row[0].text in written

    def test_partners_meet_where_the_data_says_so(self, gallery: Gallery, data: Site) -> None:
        chart = gallery.partner_map()
        shared = [row for row in chart.rows if sum(cell.text != "–" for cell in row[1:]) > 1]
        parts = Counter(
            member for partner in data.partners.values()
            for member in {*partner.founders, *partner.members, *partner.parent_institutions, *partner.entities}
        )
        met = {member for member, count in parts.items() if count > 1}
        met |= {program.id for program in data.programs.values() if len(program.partners) > 1}
        assert {row[0].about for row in shared} == {"partnership", *met}
        stops = sum(sum(cell.text != "–" for cell in row[1:]) for row in shared)
        for sheet in (chart.wide, chart.narrow):
            assert Counter(mark.style for mark in flat(sheet))["interchange"] == stops

    def test_the_table_says_in_which_role(self, gallery: Gallery, data: Site) -> None:
        """One word for a station where partners meet, another for those of one partner alone."""
        rows = {row[0].about: [cell.text for cell in row[1:]] for row in gallery.partner_map().rows}
        locale = gallery.citing.locale
        networks = {program.id for program in data.programs.values() if len(program.partners) > 1}
        for place, partner in enumerate(data.partners.values()):
            for field in ("founders", "parent_institutions"):
                words = {data.labels[f"map-{form}{field}"][locale] for form in ("", "one-")}
                for member in set(getattr(partner, field)) - networks:
                    others = {one for name in ("founders", "members", "entities", "parent_institutions") if name != field
                              for one in getattr(partner, name)}
                    assert member in others or rows[member][place] in words, member


class TestTimeAxis:
    def test_it_tells_plans_from_what_was_achieved(self, gallery: Gallery, data: Site) -> None:
        shown: dict[str, set[str]] = {}
        for one in gallery.time_axis().wide.marks:
            if isinstance(one, Link):
                shown.setdefault(one.address.removeprefix("#"), set()).add(one.marks[0].style)
        assert shown == {
            identifier: {"plan" if milestone.kind == "planned" else "disc"}
            for identifier, milestone in data.milestones.items()
        }

    def test_its_numbers_are_those_of_the_list(self, site: Path, path_of: PathOf) -> None:
        for language in ("fr", "en"):
            page = html.fromstring((site / path_of("timeline", language) / "index.html").read_bytes())
            listed = {
                item.get("id"): item.xpath('.//*[@class="place"]')[0].text
                for item in page.xpath('//ol[@class="timeline"]/li')
            }
            drawn = {link.get("href")[1:]: "".join(link.itertext()).strip() for link in page.xpath("//figure//svg//a")}
            assert drawn == listed

    def test_no_mark_covers_another(self, gallery: Gallery) -> None:
        boxes = []
        for one in gallery.time_axis().wide.marks:
            if isinstance(one, Link):
                sides = {side: float(value) for side, value in one.marks[0].attributes.items()}
                boxes.append((sides["x"], sides["y"], sides["x"] + sides["width"], sides["y"] + sides["height"]))
        for place, (left, top, right, bottom) in enumerate(boxes):
            for other in boxes[place + 1:]:
                assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top

    def test_earlier_stands_to_the_left(self, gallery: Gallery, data: Site) -> None:
        left = {
            one.address[1:]: float(one.marks[0].attributes["x"])
            for one in gallery.time_axis().wide.marks if isinstance(one, Link)
        }
        days = {
            identifier: one.when.start for identifier, one in data.milestones.items()
            if one.when.form == "point" and one.when.start.count("-") == 2
        }
        order = sorted(days, key=lambda identifier: days[identifier])
        assert [left[identifier] for identifier in order] == sorted(left[identifier] for identifier in order)


class TestMagnitudes:
    def test_bars_begin_at_zero_and_keep_the_ratio(self, rivers: Gallery) -> None:
        chart = rivers.burden("silt")
        for sheet in (chart.wide, chart.narrow):
            bars = [mark.attributes for mark in flat(sheet) if not isinstance(mark, Words)]
            assert {bar["x"] for bar in bars} == {"0"}
            new, lost = (float(bar["width"]) for bar in bars)
            assert math.isclose(lost / new, 0.25, abs_tol=0.01)

    def test_the_values_are_written_as_everywhere(self, rivers: Gallery) -> None:
        written = " ".join(one.text for one in texts(rivers.burden("silt").wide)).replace("\u202f", " ")
        assert re.search(r"Plus de 1,3 million|More than 1.3 million", written.replace("\u00a0", " "))

    def test_there_is_none_where_nothing_can_be_compared(self) -> None:
        assert gallery_of(load_site(ROOT / "tests/tiny", ROOT / "overrides"), "fr").burden("silt") is None


@pytest.mark.parametrize(("value", "cells"), [
    (Fraction(1, 2), 10), (Fraction(1, 4), 5), (Fraction(55, 100), 11), (Fraction(1), 20), (Fraction(0), 0),
    (Fraction(1, 3), Fraction(20, 3)),
])
def test_a_share_fills_as_many_cells_as_it_is(value: Fraction, cells: Fraction) -> None:
    filled = [float(mark.attributes["width"]) for mark in share(value).marks if mark.style == "disc"]
    empty = [float(mark.attributes["width"]) for mark in share(value).marks if mark.style == "empty"]
    assert len(empty) == 20
    assert math.isclose(sum(filled) / empty[0], float(cells), abs_tol=0.01)


def test_shares_stand_beside_their_figures(site: Path, data: Site, path_of: PathOf) -> None:
    shares = {
        key.replace(".", "-"): Fraction(figure.value) / (100 if figure.measure == "percent" else 1)
        for key, figure in data.figures.items() if figure.measure in ("percent", "fraction")
    }
    for language in ("fr", "en"):
        page = html.fromstring((site / path_of("key-figures", language) / "index.html").read_bytes())
        drawn = {
            tile.get("id"): len(tile.xpath('.//rect[contains(@class, "disc")]'))
            for tile in page.xpath('//figure[.//svg[contains(@class, "share")]]')
        }
        assert drawn
        for key, cells in drawn.items():
            assert cells == math.ceil(shares[key] * 20), key


class TestLettering:
    def test_lines_break_between_words_and_lose_none(self) -> None:
        text = "Réseau Carnot de la santé digitale et des technologies numériques"
        lines = broken(text, 14, 200)
        assert " ".join(lines) == text
        assert len(lines) > 1
        assert all(width(line, 14) <= 200 for line in lines)

    def test_a_word_wider_than_the_room_stands_alone(self) -> None:
        assert broken("un antidisestablishmentarianism ici", 14, 60) == ["un", "antidisestablishmentarianism", "ici"]


def test_every_picture_has_a_name_and_something_behind_it(site: Path) -> None:
    found = 0
    for path in site.rglob("*.html"):
        for figure in html.fromstring(path.read_bytes()).xpath('//figure[contains(@class, "chart")]'):
            found += 1
            for picture in figure.xpath(".//svg"):
                assert picture.get("aria-label") and picture.get("role") in ("img", "group")
            behind = ".//table", "following::table", 'following::ol[@class="timeline"]', 'following::a[contains(@href, "#value-chain")]'
            assert any(figure.xpath(place) for place in behind), path
    assert found
