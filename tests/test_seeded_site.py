"""Errors put into the built pages of the real site and into the sources of a made-up one are found, each at its place."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from microsite.loading import load_site
from microsite.model.site import WITH_PAGES

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from site_detection import SeededSite, Trial, difference  # noqa: E402
from site_seeding import KINDS  # noqa: E402

def page_ids() -> list[str]:
    site = load_site(ROOT)
    return [*site.prose, *(identifier for kind in WITH_PAGES for identifier in site.collections[kind])]


@pytest.fixture(scope="session")
def seeded_site(site: Path) -> SeededSite:
    return SeededSite(site, load_site(ROOT))


@pytest.mark.parametrize("identifier", page_ids())
def test_every_error_on_every_page(identifier: str, seeded_site: SeededSite) -> None:
    from microsite.addresses import Addresses

    file = Addresses(seeded_site.site).page(identifier, seeded_site.site.default_locale).file
    left, right = next(pair for pair in seeded_site.pairs if pair[0].file == file)
    chance = random.Random(identifier)
    trials = list(seeded_site.trials(left, right, chance, chance.sample(KINDS, 4)))
    # Some kinds have no room on some pages; a missing paragraph or a wrong name has one nearly everywhere.
    trials = trials or list(seeded_site.trials(left, right, chance, ("paragraph missing", "name", "link astray")))
    assert trials
    assert not missed(trials), "\n".join(missed(trials))


def test_every_error_in_every_feed_and_file(seeded_site: SeededSite) -> None:
    pairs = [(left, right) for left, right in seeded_site.pairs if not left.file.endswith(".html")]
    assert {Path(left.file).suffix for left, _ in pairs} <= {".xml", ".json", ".ics", ".vcf", ".csv"}
    trials = [trial for left, right in pairs for trial in seeded_site.trials(left, right, random.Random(left.file))]
    assert trials
    assert not missed(trials), "\n".join(missed(trials))


def missed(trials: list[Trial]) -> list[str]:
    return [
        f"{one.seeded.kind} in {one.seeded.where}: {one.file}: {difference(one.seeded.was, one.seeded.now)}"
        for one in trials if not one.found
    ]


def findings(root: Path, *command: str) -> list[dict]:
    done = subprocess.run(
        [sys.executable, "-m", "microsite", *command, "--format", "json"], cwd=root, capture_output=True, text=True,
        encoding="utf-8", env={"PYTHONPATH": str(ROOT / "hooks"), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}, check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return json.loads(done.stdout)


def replaced(path: Path, old: str, new: str) -> int:
    """Put other words into a file; the line of the first."""
    text = path.read_text("utf-8")
    assert old in text, path
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[:text.index(old)].count("\n") + 1


@pytest.fixture
def rivers(project_copy: Path) -> Path:
    """The made-up partnership with texts that state numbers, in a copy of the project: each to be broken in one place."""
    root = project_copy / "tests/tiny"
    (root / "overrides").symlink_to(project_copy / "overrides")
    summary = "{fr: Alose compte 47 sondes., en: Alose has 47 probes., de: Alose hat 47 Sonden.}"
    replaced(
        root / "data/partners/alose.yml",
        "summary: {fr: Alose veille sur l'eau., en: Alose watches over the water., de: Alose wacht über das Wasser.}",
        f"summary: {summary}",
    )
    for language, words in (
        ("fr", "Le site compte 312 pages."), ("en", "The site has 312 pages."), ("de", "Die Website hat 312 Seiten."),
    ):
        with (root / f"docs/{language}/accessibility.md").open("a", encoding="utf-8") as page:
            page.write(f"\n{words}\n")
    return root


# What is broken: file, what stands there, what is put there instead.
BROKEN = {
    "text": ("data/partners/alose.yml", "compte 47 sondes", "compte 48 sondes"),
    "prose": ("docs/en/accessibility.md", "312", "313"),
    "figure": ("data/figures/alose.yml", "value: 1300000", "value: 3100000"),
}


class TestSources:
    """The finding must name the file and the line."""

    @pytest.mark.parametrize(("broken", "surface"), [("text", "48"), ("prose", "313"), ("figure", "3100000")])
    def test_a_number_before_a_build(self, rivers: Path, broken: str, surface: str) -> None:
        file, old, new = BROKEN[broken]
        line = replaced(rivers / file, old, new)
        found = [
            place for one in findings(rivers, "check") for place in one["places"] if place["source"] == f"{file}:{line}"
        ]
        assert any(surface in place["surface"].replace("\u202f", "") for place in found)

    def test_the_counterpart_is_named_as_well(self, rivers: Path) -> None:
        replaced(rivers / "docs/en/accessibility.md", "312", "313")
        sources = {place["source"].rpartition(":")[0] for one in findings(rivers, "check") for place in one["places"]}
        assert {"docs/fr/accessibility.md", "docs/en/accessibility.md"} <= sources

    def test_words_of_a_template_and_all_others_in_one_built_site(self, rivers: Path, tmp_path: Path, build_site) -> None:
        words = "<p>La chronologie compte une douzaine d'étapes au moins.</p>"
        template = rivers / "overrides/blocks/timeline.html"
        template.write_text(f"{template.read_text('utf-8')}\n{words}\n", "utf-8")
        line = template.read_text("utf-8").split("\n").index(words) + 1
        expected = {f"overrides/blocks/timeline.html:{line}"}
        for file, old, new in BROKEN.values():
            expected.add(f"{file}:{replaced(rivers / file, old, new)}")
        built = tmp_path / "built"
        build_site(built, rivers)
        sources = {place["source"] for one in findings(rivers, "compare", str(built)) for place in one["places"]}
        assert expected <= sources
