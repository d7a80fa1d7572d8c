"""A finding is reported at the line that somebody has to correct, and once."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from microsite.loading import load_site
from microsite.origins import Origins
from microsite.site_comparison import SiteFinding, compare_site
from microsite.written_texts import written_site

ROOT = Path(__file__).resolve().parent.parent
TINY, OVERRIDES = ROOT / "tests/tiny", ROOT / "overrides"

# What the made-up partnership says besides, in three languages: file, where, and what is put there.
TOLD = (
    ("docs/fr/partnership.md", "((bloc partner-map))", "((bloc partner-map))\n\n## Contacts\n\nÀ suivre.\n"),
    ("docs/en/partnership.md", "((block partner-map))", "((block partner-map))\n\n## Contacts\n\nTo follow.\n"),
    ("docs/de/partnership.md", "((block partner-map))", "((block partner-map))\n\n## Kontakte\n\nFolgt.\n"),
    ("docs/fr/sources.md", "# Sources\n\n", "# Sources\n\nTous les textes sont ici.\n\n"),
    ("docs/en/sources.md", "# Sources\n\n", "# Sources\n\nAll the texts stand here.\n\n"),
    ("docs/de/sources.md", "# Quellen\n\n", "# Quellen\n\nAlle Texte stehen hier.\n\n"),
    ("data/contacts.yml", ", email:", ",\n  email:"),
    ("data/figures/alose.yml", "rivers:\n", "eels:\n  label: {fr: Anguilles, en: Eels, de: Aale}\n  value: 581\n  as_of: 2024\n"
     "  unit: {fr: anguilles, en: eels, de: Aale}\n  source: journal\n  excerpt: 581 anguilles\nrivers:\n"),
)
SLIPS = (
    # A heading that is one no longer, and a word that the interface has, too: « Contacts », « Partners ».
    ("docs/en/partnership.md", "\n## Contacts\n", "\n[Partners](https://x.example.org/)\n\n#Contacts\n"),
    # Under its heading without a blank line.
    ("docs/en/sources.md", "# Sources\n\nAll", "# Sources\nSince 2031, all"),
    ("data/contacts.yml", "ondine@alose.example.org", "ondine@alose.exemple.org"),
    ("data/figures/alose.yml", "value: 581", "value: -581"),
)


def line_of(project: Path, file: str, words: str) -> str:
    lines = (project / file).read_text("utf-8").split("\n")
    return f"{file}:{next(number for number, line in enumerate(lines, 1) if words in line)}"


def found_in(project: Path) -> Sequence[SiteFinding]:
    data = load_site(project, OVERRIDES)
    return compare_site(written_site(data), data, Origins(data, project, OVERRIDES), written=True, notes=False)


def replace(project: Path, changes: Iterable[tuple[str, str, str]]) -> None:
    for file, old, new in changes:
        text = (project / file).read_text("utf-8")
        assert text.count(old) == 1, old
        (project / file).write_text(text.replace(old, new), "utf-8")


def test_each_slip_is_told_where_it_was_made_before_a_build(tmp_path: Path) -> None:
    tiny = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    replace(tiny, TOLD)
    assert not found_in(tiny)
    replace(tiny, SLIPS)
    found = found_in(tiny)
    told = {(one.kind, place.surface, place.source) for one in found if one.severity == "error" for place in one.places}

    def at(file: str, words: str) -> str:
        return line_of(tiny, file, words)

    assert {
        ("absent-segment", "Partners", at("docs/en/partnership.md", "[Partners]")),
        ("absent-segment", "Contacts", at("docs/en/partnership.md", "#Contacts")),
        ("missing", "2031", at("docs/en/sources.md", "Since 2031")),
        ("email-domain", "ondine@alose.exemple.org", at("data/contacts.yml", "exemple.org")),
        ("excerpt", "-581", at("data/figures/alose.yml", "value: -581")),
    } <= told
    # What the generator writes is what the record says, below zero, too.
    assert [one for one in found if one.kind == "against-data"] == []


@pytest.mark.parametrize("excerpt", ["près de 900 000", "environ 900 000 %", "environ 90 000"])
def test_a_source_says_the_quantity_of_the_record(tmp_path: Path, excerpt: str) -> None:
    """The record says: about 900,000, no share."""
    tiny = Path(shutil.copytree(TINY, tmp_path / "tiny"))
    assert not [one for one in found_in(tiny) if one.kind == "excerpt"]
    replace(tiny, [("data/figures/alose.yml", "excerpt: environ 900 000", f"excerpt: {excerpt}")])
    assert [one.kind for one in found_in(tiny) if one.kind == "excerpt"] == ["excerpt"]
