"""Work shared by copies of the process gives what it gives without them, its errors included."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from microsite import processes, site_comparison
from microsite.built_pages import BuiltSite
from microsite.loading import load_site
from microsite.processes import cores, side_by_side
from microsite.segments import BuiltPage
from microsite.site_comparison import compare_site
from microsite.written_texts import written_site

ROOT = Path(__file__).resolve().parent.parent
# Whoever runs the tests may have threads of its own; they wait and do nothing.
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine with three cores."""
    if not hasattr(os, "fork"):
        pytest.skip("this system does not copy processes")
    monkeypatch.setattr(processes, "cores", lambda: 3)


def fail() -> None:
    raise LookupError("the error of the task")


def die(parent: int) -> str:
    """What a copy does that runs out of memory."""
    if os.getpid() != parent:
        os._exit(1)
    return "done after all"


def test_results_come_in_the_order_of_the_tasks(three: None) -> None:
    assert side_by_side([partial(str.upper, letter) for letter in "abcd"]) == ["A", "B", "C", "D"]


def test_all_but_the_first_are_done_elsewhere(three: None) -> None:
    here, *elsewhere = side_by_side([os.getpid] * 3)
    assert here == os.getpid() and len({here, *elsewhere}) == 3


def test_a_copy_leaves_nothing_behind(three: None) -> None:
    left: list[int] = []
    side_by_side([lambda: None, lambda: left.append(1)])
    assert left == []


@pytest.mark.parametrize("tasks", [[fail, int], [int, fail]])
def test_an_error_is_told_as_it_is(three: None, tasks: list) -> None:
    with pytest.raises(LookupError, match="the error of the task"):
        side_by_side(tasks)


def test_what_a_lost_copy_was_to_do_is_done(three: None) -> None:
    assert side_by_side([int, partial(die, os.getpid())]) == [0, "done after all"]


def test_a_result_that_cannot_be_sent_is_made_here(three: None) -> None:
    (_, lock) = side_by_side([int, threading.Lock])
    assert lock.acquire(blocking=False)


class Unreadable:
    """Sent well, and nothing that can be made of what was sent."""

    def __reduce__(self) -> tuple:
        return int, ("no number",)


def test_a_result_that_cannot_be_read_is_made_here(three: None) -> None:
    (_, result) = side_by_side([int, Unreadable])
    assert isinstance(result, Unreadable)


def test_after_an_error_no_copy_goes_on_alone(three: None, tmp_path: Path) -> None:
    def later() -> None:
        time.sleep(1)
        (tmp_path / "written").touch()

    with pytest.raises(LookupError):
        side_by_side([int, fail, later])
    time.sleep(1.5)
    assert not (tmp_path / "written").exists()


def test_nothing_is_copied_beside_threads() -> None:
    end = threading.Event()
    thread = threading.Thread(target=end.wait)
    thread.start()
    try:
        assert cores() == 1
        assert len(set(side_by_side([os.getpid] * 3))) == 1
    finally:
        end.set()
        thread.join()


def disagreeing(built: BuiltSite) -> BuiltSite:
    """The site with other figures in English than in the other languages."""
    def changed(page: BuiltPage) -> BuiltPage:
        return replace(page, scopes={
            scope: [[replace(one, text=one.text.translate(FIGURES)) for one in run] for run in runs]
            for scope, runs in page.scopes.items()
        })

    pages = {file: changed(page) if page.locale == "en" else page for file, page in built.pages.items()}
    groups = tuple({**group, "en": changed(group["en"])} if "en" in group else group for group in built.groups)
    return replace(built, pages=pages, groups=groups)


FIGURES = str.maketrans("123", "456")


@pytest.mark.parametrize("number", [2, 3, 7])
def test_a_comparison_finds_the_same_however_many_share_it(three: None, number: int, tmp_path: Path) -> None:
    site = load_site(ROOT / "tests/tiny", ROOT / "overrides")
    built = disagreeing(written_site(site))
    alone = compare_site(built, site, cache=tmp_path / "one.kept")
    assert len(alone) > 20 and len({finding.kind for finding in alone}) > 3
    assert compare_site(built, site, cache=tmp_path / "many.kept", processes=number) == alone
    assert compare_site(built, site, cache=tmp_path / "many.kept", processes=number) == alone


def test_what_copies_compared_is_kept(three: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    site = load_site(ROOT / "tests/tiny", ROOT / "overrides")
    built = written_site(site)
    compare_site(built, site, cache=tmp_path / "kept", processes=3)
    around = site_comparison.Surroundings(built, site_comparison.Declared.of(site), tmp_path / "kept")
    monkeypatch.setattr("microsite.compared_texts.compare_declared", lambda *_: pytest.fail("compared once more"))
    assert list(site_comparison.pair_alarms(around.pairs, around)) is not None
