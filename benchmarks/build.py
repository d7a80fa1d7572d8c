"""Measures what `make build` and `make check` cost in a set-up environment: processor time and memory.

    python benchmarks/build.py [--runs 5]

Prints a table, asserts nothing: times belong to the machine. Memory is that of the largest process.
"""

from __future__ import annotations

import argparse
import os
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


@dataclass(frozen=True)
class Cost:
    """What one run took."""

    cpu_seconds: float
    wall_seconds: float
    memory_mib: float


def measure(command: tuple[str, ...]) -> Cost:
    """Run a command and all it starts. Exits with its output when it fails."""
    with tempfile.TemporaryFile() as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
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
    aim = "" if target is None else f"{target:>10.4g}   {'met' if middle <= target else 'MISSED'}"
    return f"{name:<12} {unit:<14} {least:>8.2f} {middle:>8.2f} {most:>8.2f} {aim}".rstrip()


def main() -> None:
    """Measure every command, after one run that warms caches and is not counted."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=5)
    runs = parser.parse_args().runs
    print(f"{'command':<12} {f'of {runs} runs':<14} {'min':>8} {'median':>8} {'max':>8} {'at most':>10}")
    for target in TARGETS:
        measure(target.command)
        costs = [measure(target.command) for _ in range(runs)]
        name = " ".join(target.command)
        print(row(name, "CPU s", [cost.cpu_seconds for cost in costs], target.cpu_seconds))
        print(row(name, "wall s", [cost.wall_seconds for cost in costs], None))
        print(row(name, "memory MiB", [cost.memory_mib for cost in costs], target.memory_mib), flush=True)


if __name__ == "__main__":
    main()
