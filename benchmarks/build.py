"""Measures what `make build` and `make check` cost in a set-up environment: processor time and memory.

    python benchmarks/build.py [--runs 5]

Each command is measured three times over: with nothing changed since its last run, after one figure changed, and without
what earlier runs kept (`.cache/`). Works in a copy of the project. Prints a table, asserts nothing: times belong to the
machine. Memory is that of the largest process.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Target:
    """What a command may cost at most, on a common two-core machine, for this site."""

    command: tuple[str, ...]
    cpu_seconds: float
    memory_mib: float | None


TARGETS = (
    Target(("make", "build"), cpu_seconds=6.0, memory_mib=250.0),
    Target(("make", "check"), cpu_seconds=2.0, memory_mib=None),
)


_FIGURE = re.compile(r"^  value: (\d{2,3})\n(?:  .*\n)*?  excerpt: .*\b\1\b", re.M)


@dataclass(frozen=True)
class Cost:
    """What one run took."""

    cpu_seconds: float
    wall_seconds: float
    memory_mib: float


def unchanged(project: Path) -> None:
    """As it is after a run."""


def figure_changed(project: Path) -> None:
    """One value of one figure, and the words of its source, become one more."""
    for path in sorted((project / "data/figures").rglob("*.yml")):
        text = path.read_text("utf-8")
        if figure := _FIGURE.search(text):
            more = re.sub(rf"\b{figure[1]}\b", str(int(figure[1]) + 1), figure[0])
            path.write_text(text.replace(figure[0], more), "utf-8")
            return


def nothing_kept(project: Path) -> None:
    """As after `make clean`."""
    shutil.rmtree(project / ".cache", ignore_errors=True)


STATES = {"unchanged": unchanged, "a figure changed": figure_changed, "nothing kept": nothing_kept}
"""What happens to the project before each run."""


def measure(command: tuple[str, ...], project: Path) -> Cost:
    """Run a command and all it starts. Exits with its output when it fails."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=project, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        # Its usage includes that of every descendant that was waited for; subprocess would not tell it.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            output.seek(0)
            sys.exit(
                f"{' '.join(command)}: exit {process.returncode}\n{output.read().decode('utf-8', 'replace')}"
            )
    # Linux counts it in KiB, macOS in bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * unit / 1024**2)


def row(name: str, unit: str, values: list[float], target: float | None) -> str:
    """One line: the least, the middle and the most of all runs, beside what is aimed at."""
    least, middle, most = min(values), statistics.median(values), max(values)
    aim = "" if target is None else f"{target:>8.4g}  {'met' if middle <= target else 'MISSED'}"
    return f"{name:<32} {unit:<11} {least:>7.2f} {middle:>7.2f} {most:>7.2f} {aim}".rstrip()


def main() -> None:
    """Measure every command in every state, after one run that is not counted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "project"
        subprocess.run(["git", "clone", "--quiet", "--no-hardlinks", str(ROOT), str(project)], check=True)
        subprocess.run(["make", "--silent", "setup"], cwd=project, check=True)
        print(f"{'command':<32} {f'{runs} runs':<11} {'min':>7} {'median':>7} {'max':>7} {'at most':>8}")
        for target in TARGETS:
            measure(target.command, project)
            for state, change in STATES.items():
                costs = []
                for _ in range(runs):
                    change(project)
                    costs.append(measure(target.command, project))
                name = f"{' '.join(target.command)}, {state}"
                print(row(name, "CPU s", [cost.cpu_seconds for cost in costs], target.cpu_seconds))
                print(row(name, "wall s", [cost.wall_seconds for cost in costs], None))
                print(row(name, "memory MiB", [cost.memory_mib for cost in costs], target.memory_mib), flush=True)


if __name__ == "__main__":
    main()
