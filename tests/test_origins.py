"""A finding is reported at the line that somebody has to correct, and once."""

from __future__ import annotations

from pathlib import Path

from microsite.loading import load_site
from microsite.origins import Origins
from microsite.site_comparison import compare_site
from microsite.written_texts import written_site

SLIPS = (
    # A heading that is one no longer, and a word that the interface has, too: « Results », « See ».
    ("docs/en/partnership.md", "\n## Results\n", "\n[See](https://x.example.org/)\n\n#Results\n"),
    # Under its heading without a blank line.
    ("docs/en/sources.md", "# Sources\n\n", "# Sources\nSince 2031, "),
    ("data/contacts.yml", "robin.bleines@opale.org", "robin.bleines@opal.org"),
    ("data/figures/opale.yml", "projects:\n  value: 581", "projects:\n  value: -581"),
)


def line_of(project: Path, file: str, words: str) -> str:
    lines = (project / file).read_text("utf-8").split("\n")
    return f"{file}:{next(number for number, line in enumerate(lines, 1) if words in line)}"


def test_each_slip_is_told_where_it_was_made_before_a_build(project_copy: Path) -> None:
    for file, right, wrong in SLIPS:
        text = (project_copy / file).read_text("utf-8")
        assert text.count(right) == 1, right
        (project_copy / file).write_text(text.replace(right, wrong), "utf-8")
    data = load_site(project_copy)
    found = compare_site(written_site(data), data, Origins(data, project_copy), written=True, notes=False)
    told = {(one.kind, place.surface, place.source) for one in found if one.severity == "error" for place in one.places}

    def at(file: str, words: str) -> str:
        return line_of(project_copy, file, words)

    assert {
        ("absent-segment", "See", at("docs/en/partnership.md", "[See]")),
        ("absent-segment", "Results", at("docs/en/partnership.md", "#Results")),
        ("missing", "2031", at("docs/en/sources.md", "Since 2031")),
        ("email-domain", "robin.bleines@opal.org", at("data/contacts.yml", "opal.org")),
        ("excerpt", "-581", at("data/figures/opale.yml", "value: -581")),
    } <= told
    # What the generator writes is what the record says, below zero, too.
    assert [one for one in found if one.kind == "against-data"] == []
