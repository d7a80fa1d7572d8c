"""A language that no lexicon reads: each run that compares a site says that nothing compares it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from microsite.commands import check, compare
from microsite.locales.lexicons import LEXICONS

ROOT = Path(__file__).resolve().parent.parent

PAGE = '<html lang="{}"><head><title>x</title></head><body><main><p data-segment="a">27</p></main></body></html>'


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """The made-up partnership in French, English and German."""
    root = Path(shutil.copytree(ROOT / "tests" / "tiny", tmp_path / "tiny"))
    shutil.copytree(ROOT / "overrides", root / "overrides")
    return root


@pytest.mark.parametrize("form", ["people", "markdown"])
def test_it_is_named_in_both_languages(tiny: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    assert "de" not in LEXICONS
    check(tiny, form=form)
    told = capsys.readouterr().out
    assert "ATTENTION" in told and "l’allemand (hooks/microsite/locales/lexicon_de.py)" in told
    assert "WARNING" in told and "the German (hooks/microsite/locales/lexicon_de.py)" in told


@pytest.mark.parametrize("form", ["json", "github"])
def test_what_machines_read_stays_as_it_is(tiny: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    check(tiny, form=form)
    told = capsys.readouterr()
    assert "WARNING" not in told.out and "WARNING" in told.err
    if form == "json":
        json.loads(told.out)


def test_languages_with_a_lexicon_are_not_named(
    tiny: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(LEXICONS, "de", LEXICONS["en"])
    check(tiny)
    assert "WARNING" not in capsys.readouterr().out


def test_a_built_site_without_its_data_says_so_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for locale, folder in (("fr", ""), ("de", "de")):
        (tmp_path / "site" / folder).mkdir(parents=True, exist_ok=True)
        (tmp_path / "site" / folder / "index.html").write_text(PAGE.format(locale), "utf-8")
    compare(tmp_path / "site", tmp_path)
    assert "lexicon_de.py" in capsys.readouterr().out
