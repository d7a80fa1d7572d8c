"""Command: aligned segments as JSON lines in, findings out.

    python -m microsite.compare_lines segments.jsonl
    python -m microsite.compare_lines --format text < segments.jsonl

Each line is an object with a text by locale and perhaps an `id`:

    {"id": "home.title", "fr": "…", "en": "…"}

Other keys are left alone. The exit status is 1 when a finding blocks, 2 when the input cannot be read.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from .comparison import Declarations, compare_declared
from .findings import Finding
from .locales.lexicons import LEXICONS
from .report import FORMATS, as_mapping


@dataclass(frozen=True)
class UnreadableLine(Exception):
    """A line of the input that is no aligned segment."""

    number: int
    reason: str

    def __str__(self) -> str:
        return f"{self.number}: {self.reason}"


def compare_lines(lines: Iterable[str], declared: Declarations) -> Iterator[Finding]:
    """The findings of each line in turn, in memory one line at a time."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            texts, segment = _segment(line, number)
            yield from compare_declared(texts, declared, segment)


def _segment(line: str, number: int) -> tuple[dict[str, str], str]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        raise UnreadableLine(number, "not JSON / n’est pas du JSON") from None
    if not isinstance(entry, dict):
        raise UnreadableLine(number, "not an object / n’est pas un objet")
    texts = {locale: entry[locale] for locale in LEXICONS if isinstance(entry.get(locale), str)}
    if len(texts) < 2:
        raise UnreadableLine(number, f"fewer than two texts / moins de deux textes ({', '.join(LEXICONS)})")
    return texts, str(entry.get("id", number))


def main(arguments: list[str] | None = None, output: TextIO | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m microsite.compare_lines",
        description="Compare aligned segments (JSON lines) / Comparer des segments alignés (lignes JSON)",
    )
    parser.add_argument(
        "file", nargs="?", type=Path, help="JSON lines; standard input without it / entrée standard sinon"
    )
    parser.add_argument("--format", choices=["lines", *FORMATS], default="lines")
    parser.add_argument("--declared", type=Path, help="JSON object with names, terms, pairs, domains")
    options = parser.parse_args(arguments)
    output = output or sys.stdout
    try:
        declared = (
            Declarations.of(**json.loads(options.declared.read_text("utf-8")))
            if options.declared
            else Declarations.of()
        )
        source = options.file.open(encoding="utf-8") if options.file else nullcontext(sys.stdin)
        with source as lines:
            return _write(compare_lines(lines, declared), options.format, output)
    except (UnreadableLine, OSError, UnicodeDecodeError, ValueError, TypeError) as error:
        print(f"{options.file or '-'}:{error}", file=sys.stderr)
        return 2


def _write(findings: Iterable[Finding], form: str, output: TextIO) -> int:
    blocking = False
    if form == "lines":
        for finding in findings:
            blocking |= finding.severity == "error"
            output.write(json.dumps(as_mapping(finding), ensure_ascii=False) + "\n")
    else:
        every = list(findings)
        blocking = any(finding.severity == "error" for finding in every)
        output.write(FORMATS[form](every))
    return int(blocking)


if __name__ == "__main__":
    raise SystemExit(main())
