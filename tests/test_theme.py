"""Colors are data: what cannot be read is a fault at its line, what can becomes a stylesheet for both schemes."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from lxml import etree
from microsite.loading import DataError, load_site
from microsite.model.site import Site
from microsite.theme import TEXT_CONTRAST, contrast, icon, stylesheet

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "tests" / "tiny", tmp_path / "tiny"))


def load(root: Path) -> Site:
    return load_site(root, ROOT / "overrides")


def recolor(root: Path, file: str, name: str, color: str, *, scheme: str = "") -> None:
    """Give another color to a field, of the scheme if one is told."""
    path = root / "data" / file
    text = path.read_text("utf-8")
    start = text.index(f"{scheme}:\n") if scheme else 0
    path.write_text(text[:start] + re.sub(rf'({name}: )"#\w+"', rf'\1"{color}"', text[start:], count=1), "utf-8")


class TestContrast:
    @pytest.mark.parametrize(("one", "other", "ratio"), [
        ("#000000", "#ffffff", 21.0),
        ("#ffffff", "#ffffff", 1.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.00),
        ("#0000ff", "#ffffff", 8.59),
    ])
    def test_it_is_that_of_wcag(self, one: str, other: str, ratio: float) -> None:
        assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)

    # The color that is changed, its new value, then the line, the background it fails on, and what was needed.
    @pytest.mark.parametrize(("scheme", "name", "color", "line", "background", "least"), [
        ("light", "text", "#808080", 6, "#fbf9f6", "4.5"),
        ("light", "muted", "#9a90a0", 7, "#ffffff", "4.5"),
        ("light", "link", "#e080b0", 11, "#fbf9f6", "4.5"),
        ("light", "on_brand", "#5a3a55", 10, "#3d1238", "4.5"),
        ("light", "focus", "#a8c8f0", 12, "#fbf9f6", "3"),
        ("dark", "text", "#50465a", 16, "#17111b", "4.5"),
        ("dark", "muted", "#6a5f70", 17, "#221a28", "4.5"),
        ("dark", "link", "#8a1750", 21, "#17111b", "4.5"),
        ("dark", "on_brand", "#c090b0", 20, "#f0d9e6", "4.5"),
        ("dark", "focus", "#303a48", 22, "#17111b", "3"),
    ])
    def test_a_color_that_cannot_be_read_is_a_fault_at_its_line(
        self, tiny: Path, scheme: str, name: str, color: str, line: int, background: str, least: str,
    ) -> None:
        recolor(tiny, "theme.yml", name, color, scheme=scheme)
        with pytest.raises(DataError) as raised:
            load(tiny)
        column = len(f"  {name}: ") + 1
        assert {str(fault.place) for fault in raised.value.faults} == {f"data/theme.yml:{line}:{column}"}
        told = [fault for fault in raised.value.faults if background in fault.french]
        assert len(told) == 1
        assert re.fullmatch(
            rf"{color} se lit mal sur {background} : contraste \d\.\d, il en faut {least} ; .*", told[0].french,
        )
        assert re.fullmatch(
            rf"{color} is hard to read on {background}: contrast \d\.\d, {least} is needed; .*", told[0].english,
        )
        assert f'{name}: "{color}"' in told[0].line_text

    def test_a_background_that_swallows_its_texts_is_told_once_for_each(self, tiny: Path) -> None:
        recolor(tiny, "theme.yml", "surface", "#201826", scheme="light")
        with pytest.raises(DataError) as raised:
            load(tiny)
        assert [fault.place.line for fault in raised.value.faults] == [6, 7, 11]

    def test_a_partner_in_too_light_a_hue(self, tiny: Path) -> None:
        recolor(tiny, "partners/brochet.yml", "color", "#f0c060")
        with pytest.raises(DataError) as raised:
            load(tiny)
        assert [str(fault.place) for fault in raised.value.faults] == ["data/partners/brochet.yml:5:8"]


class TestStylesheet:
    def test_it_holds_every_color_of_both_schemes(self, tiny: Path) -> None:
        site = load(tiny)
        light, automatic, chosen, *_ = stylesheet(site).splitlines()
        for name in type(site.theme.light).model_fields:
            assert f"--{name.replace('_', '-')}:{getattr(site.theme.light, name)};" in light
            for dark in (automatic, chosen):
                assert f"--{name.replace('_', '-')}:{getattr(site.theme.dark, name)};" in dark
        assert automatic.startswith("@media screen and (prefers-color-scheme:dark)")
        assert chosen.startswith("@media screen"), "paper is light"

    @pytest.mark.parametrize("color", ["#0b6a7a", "#7a4a0b", "#111111", "#0000aa", "#6b2fa0"])
    def test_the_hue_of_a_partner_can_be_read_in_both_schemes(self, tiny: Path, color: str) -> None:
        recolor(tiny, "partners/alose.yml", "color", color)
        site = load(tiny)
        light, dark, *_ = stylesheet(site).splitlines()
        for rules, scheme in ((light, site.theme.light), (dark, site.theme.dark)):
            hue = re.search(r"--hue-alose:(#\w{6});", rules)
            assert hue
            assert contrast(hue[1], scheme.background) >= TEXT_CONTRAST
            assert contrast(hue[1], scheme.surface) >= TEXT_CONTRAST

    def test_each_partner_has_a_hue_of_its_own(self, tiny: Path) -> None:
        css = stylesheet(load(tiny))
        for partner in ("alose", "brochet"):
            assert f".hue-{partner}{{--hue:var(--hue-{partner})}}" in css

    def test_the_icon_is_drawn_in_the_hues_of_the_partners(self, tiny: Path) -> None:
        circles = etree.fromstring(icon(load(tiny)))
        assert [circle.get("fill") for circle in circles] == ["#0b6a7a", "#7a4a0b"]
        assert all(0 <= float(circle.get(axis)) <= 48 for circle in circles for axis in ("cx", "cy"))

    def test_the_rules_of_the_site_name_no_color_of_their_own(self) -> None:
        """So that another partnership gets its own look; shadows and print are black and white."""
        css = (ROOT / "overrides" / "assets" / "site.css").read_text("utf-8")
        # Shown to somebody who edits, never published.
        css = re.sub(r"^\.faults\{[^}]*\}$", "", css, flags=re.M)
        named = set(re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*\})", css))
        assert {color for color in named if not re.fullmatch(r"#(?:0{3,4}|f{3}|000[0-9a-f])", color)} == set()
        assert not re.search(r"\b(?:rgb|hsl)a?\(", css)
