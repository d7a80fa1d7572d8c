"""What a run leaves for the next: taken up only while nothing that it came from changed, and never trusted when damaged."""

import shutil
from pathlib import Path

import pytest

from microsite.__main__ import main
from microsite.kept import Kept
from microsite.loading import DataError, load_site

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "tiny"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the made-up partnership, to be changed."""
    for folder in ("data", "docs"):
        shutil.copytree(TINY / folder, tmp_path / folder)
    shutil.copytree(ROOT / "overrides", tmp_path / "overrides")
    return tmp_path


def load(project: Path):
    return load_site(project, cache=project / "site.kept")


class TestALoadedSite:
    def test_is_the_same_the_second_time(self, project: Path) -> None:
        first, second = load(project), load(project)
        assert second is not first
        assert list(second.records()) == list(first.records())
        assert second.places == first.places and second.labels == first.labels and second.figures == first.figures

    @pytest.mark.parametrize("pattern", ["data/labels.yml", "docs/fr/index.md", "overrides/pages/partners.html"])
    def test_is_loaded_anew_when_a_file_changes(self, project: Path, pattern: str) -> None:
        load(project)
        path = project / pattern
        path.write_text(path.read_text("utf-8") + ("\n((nobody.knows))\n" if path.suffix != ".yml" else "\nnobody: knows\n"), "utf-8")
        if path.suffix == ".html":
            path.write_text(path.read_text("utf-8") + "<p>1 234 patients</p>", "utf-8")
        with pytest.raises(DataError):
            load(project)

    def test_is_loaded_anew_when_a_file_comes_or_goes(self, project: Path) -> None:
        load(project)
        (project / "docs/fr/index.md").rename(project / "docs/fr/elsewhere.md")
        with pytest.raises(DataError):
            load(project)

    def test_faults_are_told_at_each_run(self, project: Path) -> None:
        (project / "data/labels.yml").write_text("home: 1\n", "utf-8")
        for _ in range(2):
            with pytest.raises(DataError):
                load(project)


class TestAFile:
    def test_gives_back_what_was_put(self, tmp_path: Path) -> None:
        Kept(tmp_path / "a.kept", "input").put({"one": (1, 2)})
        assert Kept(tmp_path / "a.kept", "input").get() == {"one": (1, 2)}

    def test_gives_nothing_for_other_inputs(self, tmp_path: Path) -> None:
        Kept(tmp_path / "a.kept", "one", "two").put(1)
        assert Kept(tmp_path / "a.kept", "onetwo").get() is None
        assert Kept(tmp_path / "a.kept", "one", "three").get() is None

    @pytest.mark.parametrize("damage", [lambda b: b[:-3], lambda b: b[:64], lambda b: b"", lambda b: b[:64] + b"\x80\x05junk"])
    def test_that_is_damaged_gives_nothing(self, tmp_path: Path, damage) -> None:
        path = tmp_path / "a.kept"
        Kept(path, "input").put(list(range(100)))
        path.write_bytes(damage(path.read_bytes()))
        assert Kept(path, "input").get() is None

    def test_that_cannot_be_written_is_no_fault(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        kept = Kept(tmp_path / "file" / "a.kept", "input")
        kept.put(1)
        assert kept.get() is None

    def test_none_keeps_nothing(self) -> None:
        kept = Kept(None, "input")
        kept.put(1)
        assert kept.get() is None


PAGE = (
    '<html lang="{}"><head><title>{}</title><meta name="description" content="."></head><body><header>'
    '<a href="{}" hreflang="{}">x</a></header><div id="content"><h1>{}</h1><p>{}</p></div></body></html>'
)


class TestAComparison:
    """The commands compare in a project whose results are kept."""

    def write(self, project: Path, french: str, english: str) -> None:
        (project / "site/en").mkdir(parents=True, exist_ok=True)
        pages = {
            "index.html": ("fr", "Accueil du site", "en/index.html", "en", "Accueil du site", french),
            "en/index.html": ("en", "Home of the site", "../index.html", "fr", "Home of the site", english),
        }
        for file, parts in pages.items():
            (project / "site" / file).write_text(PAGE.format(*parts), "utf-8")

    def test_sees_what_changed_since(self, project: Path, monkeypatch, capsys) -> None:
        monkeypatch.chdir(project)
        for english, status in (("48 patients", 0), ("48 patients", 0), ("84 patients", 1), ("84 patients", 1), ("48 patients", 0)):
            self.write(project, "48 patients en tout.", f"{english} in all.")
            assert main(["compare", "site"]) == status, capsys.readouterr()
        assert (project / ".cache/pages.kept").exists() and (project / ".cache/read.kept").exists()

    def test_tells_at_each_run_what_is_wrong_with_a_text_alone(self, project: Path, monkeypatch, capsys) -> None:
        monkeypatch.chdir(project)
        for french, status in (("48 patients...", 1), ("48 patients...", 1), ("48 patients…", 0), ("48 patients...", 1)):
            self.write(project, french, "48 patients…")
            assert main(["compare", "site"]) == status, capsys.readouterr()

    def test_tells_at_each_run_what_is_wrong_with_a_page(self, project: Path, monkeypatch, capsys) -> None:
        monkeypatch.chdir(project)
        for link, status in (("nowhere/", 1), ("nowhere/", 1), ("#content", 0), ("nowhere/", 1)):
            self.write(project, f'48 <a href="{link}">patients</a>.', '48 <a href="#content">patients</a>.')
            assert main(["compare", "site"]) == status, capsys.readouterr()
        assert (project / ".cache/inspected.kept").exists()

    def test_holds_pages_against_the_data_as_they_are_now(self, project: Path, monkeypatch, capsys) -> None:
        monkeypatch.chdir(project)
        path, shown = project / "data/milestones.yml", '<span data-segment="clean-river.text">{}</span>'
        typed, words = path.read_text("utf-8"), "La rivière doit être propre"
        assert words in typed
        self.write(project, shown.format(f"{words}."), shown.format("The river is to be clean."))
        for now, status in ((words, 0), (words, 0), (f"{words} partout", 1), (f"{words} partout", 1), (words, 0)):
            path.write_text(typed.replace(words, now), "utf-8")
            assert main(["compare", "site"]) == status, capsys.readouterr()
        assert (project / ".cache/shown-fr.kept").exists()

    def test_of_nothing_blocks(self, tmp_path: Path, monkeypatch, capsys) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "site").mkdir()
        assert main(["compare", "site"]) == 1
        assert "aucune page" in capsys.readouterr().err
