"""Errors put into the sources and into the built pages of the real site are found, each at its own place."""

from __future__ import annotations

import json
import random
import re
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
    assert {Path(left.file).suffix for left, _ in pairs} == {".xml", ".json", ".ics", ".vcf", ".csv"}
    trials = [trial for left, right in pairs for trial in seeded_site.trials(left, right, random.Random(left.file))]
    assert len(trials) > 100
    assert not missed(trials), "\n".join(missed(trials))


def missed(trials: list[Trial]) -> list[str]:
    return [
        f"{one.seeded.kind} in {one.seeded.where}: {one.file}: {difference(one.seeded.was, one.seeded.now)}"
        for one in trials if not one.found
    ]


def findings(root: Path, *command: str) -> list[dict]:
    done = subprocess.run(
        [sys.executable, "-m", "microsite", *command, "--format", "json"], cwd=root, capture_output=True, text=True,
        encoding="utf-8", env={"PYTHONPATH": str(root / "hooks"), "PATH": "/usr/bin:/bin", "PYTHONUTF8": "1"}, check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return json.loads(done.stdout)


def change(path: Path, pattern: str, replacement) -> tuple[int, str]:
    """Change the first match below the file's head; (line, what now stands there)."""
    lines = path.read_text("utf-8").split("\n")
    fence = 0
    for number, line in enumerate(lines, 1):
        fence += line == "---"
        if path.suffix == ".md" and fence < 2:
            continue
        if match := re.search(pattern, line):
            now = replacement(match)
            lines[number - 1] = line[:match.start()] + now + line[match.end():]
            path.write_text("\n".join(lines), "utf-8")
            return number, now
    raise AssertionError(f"nothing in {path} matches {pattern}")


def next_year(match: re.Match) -> str:
    return str(int(match.group()) + 7)


class TestSources:
    """Each file is broken in a copy of the project; the finding must name the file and the line."""

    def test_a_figure_in_a_text_of_the_data(self, project_copy: Path) -> None:
        file = "data/organisations.yml"
        line, now = change(project_copy / file, r"(?<=fr: )?(?<![\w(./-])(?:19|20)\d\d(?![\w)./-])(?=.*\.)", next_year)
        found = [one for one in findings(project_copy, "check") if any(p["source"] == f"{file}:{line}" for p in one["places"])]
        assert found and any(now in place["surface"] for one in found for place in one["places"])

    def test_a_figure_in_a_page_of_prose(self, project_copy: Path) -> None:
        file = "docs/fr/accessibility.md"
        line, now = change(project_copy / file, r"(?<![\w(./-])\d{3,}(?![\w)./-])", lambda m: str(int(m.group()) + 1))
        found = [one for one in findings(project_copy, "check") if any(p["source"] == f"{file}:{line}" for p in one["places"])]
        assert found and any(now in place["surface"] for one in found for place in one["places"])
        assert any(place["source"].startswith("docs/en/accessibility.md:") for one in found for place in one["places"])

    def test_a_figure_of_a_record(self, project_copy: Path) -> None:
        file = "data/figures/opale.yml"
        line, now = change(project_copy / file, r"(?<=  value: )\d\d+$", lambda m: m.group()[::-1])
        found = [one for one in findings(project_copy, "check") if one["kind"] == "excerpt"]
        assert [one["places"][0]["source"] for one in found] == [f"{file}:{line}"]
        assert now in found[0]["places"][0]["surface"]

    def test_words_of_a_template_and_all_others_in_one_built_site(self, project_copy: Path, tmp_path: Path, build_site) -> None:
        template = project_copy / "overrides/blocks/timeline.html"
        template.write_text(template.read_text("utf-8") + "\n<p>La chronologie compte une douzaine d'étapes au moins.</p>\n", "utf-8")
        line = template.read_text("utf-8").split("\n").index("<p>La chronologie compte une douzaine d'étapes au moins.</p>") + 1
        yaml_line, _ = change(project_copy / "data/organisations.yml", r"(?<![\w(./-])(?:19|20)\d\d(?![\w)./-])(?=.*\.)", next_year)
        prose_line, _ = change(
            project_copy / "docs/en/accessibility.md", r"(?<![\w(./-])\d{3,}(?![\w)./-])", lambda m: str(int(m.group()) + 1)
        )
        record_line, _ = change(project_copy / "data/figures/opale.yml", r"(?<=  value: )\d\d+$", lambda m: m.group()[::-1])
        built = tmp_path / "built"
        build_site(built, project_copy)
        sources = {place["source"] for one in findings(project_copy, "compare", str(built)) for place in one["places"]}
        assert {
            f"overrides/blocks/timeline.html:{line}", f"data/organisations.yml:{yaml_line}",
            f"docs/en/accessibility.md:{prose_line}", f"data/figures/opale.yml:{record_line}",
        } <= sources
