"""A fresh site takes the place of the last one whole, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from microsite import publishing
from microsite.__main__ import main
from microsite.publishing import publish


def make(folder: Path, words: str) -> Path:
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(words, "utf-8")
    (folder / "assets" / "site.css").write_text(words, "utf-8")
    return folder


def read(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in files}


NEW = {"index.html": "new", "assets/site.css": "new"}
OLD = {"index.html": "old", "assets/site.css": "old", "gone.html": "old"}


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    return make(tmp_path / "build" / "fresh", "new")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    old = make(tmp_path / "public" / "site", "old")
    (old / "gone.html").write_text("old", "utf-8")
    return old


def test_the_first_one_stands_where_nothing_was(fresh: Path, tmp_path: Path) -> None:
    publish(fresh, tmp_path / "public" / "deeper" / "site")
    assert read(tmp_path / "public" / "deeper" / "site") == NEW
    assert not fresh.exists()


def test_a_further_one_replaces_it_with_nothing_left_of_it(fresh: Path, place: Path) -> None:
    publish(fresh, place)
    assert read(place) == NEW
    assert os.listdir(place.parent) == ["site"]


def test_what_does_not_exist_replaces_nothing(place: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError):
        publish(tmp_path / "nothing", place)
    assert read(place) == OLD
    assert os.listdir(place.parent) == ["site"]


def test_the_last_one_comes_back_when_the_last_step_fails(
    fresh: Path, place: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:
    rename, moves = os.rename, []

    def failing(source: Path, target: Path) -> None:
        moves.append(Path(target).name)
        if Path(source).name == "arriving":
            raise OSError("no space left")
        rename(source, target)

    monkeypatch.setattr(publishing.os, "rename", failing)
    with pytest.raises(OSError, match="no space left"):
        publish(fresh, place)
    assert moves == ["arriving", "leaving", "site", "site"]
    assert read(place) == OLD
    assert os.listdir(place.parent) == ["site"]


def test_as_a_command(fresh: Path, place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publish", str(fresh), str(place)]) == 0
    assert read(place) == NEW
    assert capsys.readouterr().out == f"Site prêt / Site ready: {place}/index.html\n"
