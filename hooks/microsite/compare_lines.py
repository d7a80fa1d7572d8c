"""Command: aligned segments as JSON lines in, findings out.

    python -m microsite.compare_lines segments.jsonl
    python -m microsite.compare_lines --format people < segments.jsonl
    python -m microsite.compare_lines --declared declared.json segments.jsonl

Each line is an object with a text by locale (null: there is none) and perhaps an `id`:

    {"id": "home.title", "fr": "…", "en": "…"}

Other keys are left alone. A line that cannot be read is told of on the error output, and the next ones are compared all
the same. What is declared is an object with the `names`, `terms`, `pairs` and `domains` that `compare_texts` takes.

The exit status is 1 when a finding blocks, 2 when something could not be read.
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
from .locales.tags import are_locales, language_of
from .report import FORMATS, as_mapping

_DECLARABLE = ("names", "terms", "pairs", "domains")


@dataclass(frozen=True, slots=True)
class Unreadable(Exception):
    """What is wrong with something that was given, and what to put there, in French and in English."""

    french: str
    english: str
    number: int = 0
    """Of the line, 0 for a whole file."""

    def told(self, file: str) -> str:
        """Two lines that begin with the place."""
        place = f"{file}:{self.number}" if self.number else file
        return f"{place} : {self.french}\n{place}: {self.english}\n"


def compare_lines(lines: Iterable[str | bytes], declared: Declarations) -> Iterator[Finding | Unreadable]:
    """The findings of each line in turn, or why it cannot be read; in memory one line at a time."""
    for number, line in enumerate(lines, 1):
        try:
            text = _decoded(line, number)
            if text.strip():
                yield from compare_declared(*_segment(text, number, declared))
        except Unreadable as unreadable:
            yield unreadable


def _decoded(line: str | bytes, number: int) -> str:
    """Without the mark that some editors put before the first line."""
    try:
        text = line.decode("utf-8") if isinstance(line, bytes) else line
    except UnicodeDecodeError:
        raise Unreadable(
            "pas de l’UTF-8 ; enregistrez le fichier dans cet encodage.", "not UTF-8; save the file as such.", number
        ) from None
    return text.removeprefix("\ufeff") if number == 1 else text


def _segment(line: str, number: int, declared: Declarations) -> tuple[dict[str, str | None], Declarations, str]:
    """What `compare_declared` takes, the locales in the order of the lexicons."""
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        raise Unreadable(f"pas du JSON ; mettez-y {_EXAMPLE}.", f"not JSON; put {_EXAMPLE} there.", number) from None
    if not isinstance(entry, dict):
        raise Unreadable(
            f"du JSON, mais pas un objet ; mettez-y {_EXAMPLE}.", f"JSON, but no object; put {_EXAMPLE} there.", number
        )
    tags = [tag for tag in entry if are_locales([tag], LEXICONS)]
    texts = {tag: entry[tag] for code in LEXICONS for tag in tags if language_of(tag) == code}
    for tag, text in texts.items():
        if not isinstance(text, str | None):
            raise Unreadable(
                f"« {tag} » n’est pas un texte ; mettez-le entre guillemets, ou null s’il n’y en a pas.",
                f"“{tag}” is no text; put it in quotes, or null if there is none.", number,
            )
    if len(texts) < 2:
        codes = ", ".join(LEXICONS)
        raise Unreadable(
            f"moins de deux textes dans les langues comparées ({codes}) ; mettez-y {_EXAMPLE}.",
            f"fewer than two texts in the languages compared ({codes}); put {_EXAMPLE} there.", number,
        )
    segment = str(entry.get("id", number))
    if not _can_be_written("".join((segment, *texts, *filter(None, texts.values())))):
        raise Unreadable(
            "une moitié de caractère (de \\ud800 à \\udfff) ; écrivez le caractère entier.",
            "half a character (from \\ud800 to \\udfff); write the whole one.", number,
        )
    return texts, declared, segment


_EXAMPLE = '{"id": "1", "fr": "…", "en": "…"}'


def _can_be_written(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _declared(file: Path) -> Declarations:
    """What a file declares. Raises Unreadable."""
    wanted = 'un objet tel que {"names": ["…"], "terms": [{"fr": "…", "en": "…"}]}'
    try:
        declared = json.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise Unreadable(f"illisible ({error.strerror}).", f"cannot be read ({error.strerror}).") from None
    except (ValueError, RecursionError):
        declared = None
    if not isinstance(declared, dict):
        english = wanted.replace("un objet tel que", "an object such as")
        raise Unreadable(f"pas un objet JSON ; mettez-y {wanted}.", f"no JSON object; put {english} there.")
    if unknown := [key for key in declared if key not in _DECLARABLE]:
        known = ", ".join(_DECLARABLE)
        raise Unreadable(
            f"« {unknown[0]} » n’est pas une déclaration ; il y a {known}.", f"“{unknown[0]}” is no declaration; there are {known}."
        )
    try:
        return Declarations.of(**declared)
    except TypeError as error:
        raise Unreadable(f"déclaration refusée ; {error}", f"declaration refused; {error}") from None


def main(arguments: list[str] | None = None, output: TextIO | None = None) -> int:
    """Entry point; see `--help`. Returns the exit status."""
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
    file, reading = options.declared, None
    try:
        declared = _declared(file) if file else Declarations.of()
        file = options.file or "-"
        # As bytes: a line in another encoding is told of like any other, and the next ones are read.
        reading = options.file.open("rb") if options.file else nullcontext(getattr(sys.stdin, "buffer", sys.stdin))
        with reading as lines:
            return _write(compare_lines(lines, declared), options.format, output or sys.stdout, str(file))
    except Unreadable as unreadable:
        sys.stderr.write(unreadable.told(str(file)))
    except OSError as error:
        sys.stderr.write(Unreadable(f"illisible ({error.strerror}).", f"cannot be read ({error.strerror}).").told(str(file)))
    return 2


def _write(found: Iterable[Finding | Unreadable], form: str, output: TextIO, file: str) -> int:
    """Write the findings, and on the error output what could not be read. Returns the exit status."""
    status, every = 0, []
    for one in found:
        if isinstance(one, Unreadable):
            status = 2
            sys.stderr.write(one.told(file))
            continue
        status = max(status, int(one.severity == "error"))
        if form == "lines":
            output.write(json.dumps(as_mapping(one), ensure_ascii=False) + "\n")
        else:
            every.append(one)
    if form != "lines":
        output.write(FORMATS[form](every))
    return status


if __name__ == "__main__":
    raise SystemExit(main())
