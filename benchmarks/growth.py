"""Shows whether the time of the comparison grows faster than its texts: each shape is measured at a length and at four times it.

    python benchmarks/growth.py [--length 40000] [--prose segments.jsonl]

A shape is a run of one sign, word or piece, at the beginning or inside of a text. Four times the text should take about
four times as long; a run whose time is squared takes sixteen times. Asserts nothing: times belong to the machine.
`--prose`: also all segments of a file as one text, in quarters and whole, with the memory of the largest.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent / "hooks")]

from microsite import compare_texts  # noqa: E402

PIECES = (
    " ", "\n", "\u202f", "a", "A", "é", "1", "0 ", "-", "'", "(", ")", ".", "?!", ".)", ",", ":", "/", "@", "%", "€", "_", "&",
    "1 000,", "1-", "A-", "A1-", "aB", "A.", "](/", "http://x.fr/", "x@", "(1)", "deux ", "mille ", "milliers de ", "mai ",
)
SLOWER = 6.0
"""Times as long, for four times the text, from which a shape is marked."""


def seconds(french: str, english: str) -> float:
    started = time.process_time()
    compare_texts({"fr": french, "en": english})
    return time.process_time() - started


def measure(piece: str, length: int) -> tuple[float, float]:
    """What a run of pieces takes, and what one four times as long does."""
    times = max(1, length // len(piece))
    short, long = (seconds(f"x 3 {piece * count}b 3.", "x 3 b 4.") for count in (times, 4 * times))
    return short, long


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--length", type=int, default=40_000, help="characters of the shorter text")
    parser.add_argument("--prose", type=Path, help="JSON lines with fr and en")
    options = parser.parse_args()
    seconds("un", "one")  # loads the tables
    print(f"{'shape':<18} {'seconds':>8} {'x 4':>8} {'times':>6}")
    for piece in PIECES:
        short, long = measure(piece, options.length)
        times = long / max(short, 1e-3)
        print(f"{piece!r:<18} {short:>8.3f} {long:>8.3f} {times:>6.1f}{'  FASTER THAN THE TEXT' if times > SLOWER else ''}", flush=True)
    if options.prose:
        rows = [json.loads(line) for line in options.prose.read_text("utf-8").splitlines() if line.strip()]
        for part in (len(rows) // 4, len(rows)):
            french, english = (" ".join(row[locale] for row in rows[:part]) for locale in ("fr", "en"))
            taken = seconds(french, english)
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)
            print(f"prose, {len(french):>10} characters {taken:>8.2f} s, {memory:.0f} MiB")


if __name__ == "__main__":
    main()
