"""The workflow and the updates: valid, safe, and calling nothing that may change under its name."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PAGES = ROOT / ".github" / "workflows" / "pages.yml"


def jobs() -> dict:
    return yaml.safe_load(PAGES.read_text("utf-8"))["jobs"]


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.dependabot", [ROOT / ".github" / "dependabot.yml"]),
    ],
)
def test_files_follow_their_schema(schema: str, files: list[Path]) -> None:
    assert files
    done = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, files)],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_in_them_is_unsafe() -> None:
    command = Path(sys.executable).parent / "zizmor"
    done = subprocess.run(
        [command, "--offline", "--persona", "pedantic", "--no-progress", ROOT / ".github"],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit(workflow: Path) -> None:
    used = re.findall(r"uses:\s*(\S+)(.*)", workflow.read_text("utf-8"))
    assert used
    for action, comment in used:
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action), action
        assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), f"{action}: say which version it is"


def test_only_the_job_that_publishes_may_publish() -> None:
    for name, job in jobs().items():
        writes = {scope for scope, right in job["permissions"].items() if right == "write"}
        assert writes == ({"pages", "id-token"} if name == "publish" else set()), name
    assert "refs/heads/main" in jobs()["publish"]["if"]
    assert "pull_request" in jobs()["publish"]["if"]


def test_what_is_published_was_tested_and_built_by_the_commands_of_the_readme() -> None:
    build = jobs()["build"]
    runs = [step.get("run", "") for step in build["steps"]]
    tested = next(index for index, run in enumerate(runs) if run.startswith("make test"))
    built = next(index for index, run in enumerate(runs) if run.startswith("make build"))
    assert tested < built
    assert jobs()["publish"]["needs"] == "build"
    for step in build["steps"][: built + 1]:
        assert not step.get("continue-on-error"), step


def test_data_and_prose_are_checked_first_and_told_at_their_lines_and_in_the_summary() -> None:
    steps = jobs()["build"]["steps"]
    first = next(step for step in steps if "run" in step)
    assert first["run"] == 'make check ARGS="--format github"'
    assert not first.get("continue-on-error") and not first.get("if")
    last = steps[-1]
    assert last["if"] == "always()" and "GITHUB_STEP_SUMMARY" in last["run"]
    assert 'make check ARGS="--format markdown"' in last["run"]


def test_the_summary_is_told_though_nothing_else_was_run(project_copy: Path, tmp_path: Path) -> None:
    """The slips in the data, and that there is neither a run of the tests nor a site."""
    with (project_copy / "data/labels.yml").open("a", encoding="utf-8") as labels:
        labels.write("\nhalf:\n  fr: à moitié\n")
    script = jobs()["build"]["steps"][-1]["run"].replace("make ", f"make --old-file=setup ENVIRONMENT={sys.executable} ")
    environment = {**os.environ, "RUNNER_TEMP": str(tmp_path), "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md")}
    for name in ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "MAKEOVERRIDES", "ARGS"):
        environment.pop(name, None)
    done = subprocess.run(["bash", "-e", "-c", script], cwd=project_copy, env=environment, capture_output=True, text=True)
    summary = (tmp_path / "summary.md").read_text("utf-8")
    assert done.returncode == 0, done.stderr
    assert re.search(r"data/labels\.yml:\d+:\d+ \| .+<br>.+", summary), summary
    assert "Not run" in summary and "Not written" in summary


def test_a_fork_publishes_itself_under_its_own_address() -> None:
    """Neither an owner, nor an address, nor a domain is written into the workflow."""
    text = PAGES.read_text("utf-8")
    assert "steps.pages.outputs.base_url" in text
    assert "github.io" not in text
    assert not re.search(r"https?://", text)


def test_the_whole_history_is_there_for_the_dates_of_the_pages() -> None:
    checkout = next(step for step in jobs()["build"]["steps"] if "checkout" in step.get("uses", ""))
    assert checkout["with"] == {"fetch-depth": 0, "persist-credentials": False}
