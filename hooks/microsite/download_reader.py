"""What pages offer to take away (calendars, contact cards, tables) → segments, entry by entry."""

import csv
import json
import posixpath
import re
from collections.abc import Callable, Iterator

from .links import Link, target_of
from .segments import OFFERED, PROSE, BuiltPage, Segment
from .structured_reader import ALIKE, read_data

Lines = Iterator[tuple[str, str, str]]
"""(what it belongs to, name of its field, words)."""

_FOLDED = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r"([A-Za-z-]+)((?:;(?:[^\":;]|\"[^\"]*\")*)*):(.*)")
_ESCAPED = re.compile(r"\\(.)")
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?")
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_SILENT = frozenset(
    "BEGIN END VERSION PRODID METHOD UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE REFRESH-INTERVAL TRANSP REV".split()
)
"""Fields of calendars and cards in which nobody reads anything."""
_ALIKE_FIELDS = frozenset({"N", "EMAIL", "TEL", "DTSTART", "DTEND", "DUE", "STATUS", "GEO"})
"""Those that say the same in every language, and so does the first column of a table."""


def read_download(content: bytes, file: str, locale: str, base: str = "") -> BuiltPage:
    """One file as a page of its locale; what cannot be read has no segments."""
    ending = posixpath.splitext(file)[1]
    text = content.decode("utf-8-sig", "replace")
    if ending == ".json":
        try:
            return BuiltPage(file, locale, read_data(json.loads(text), OFFERED, file, locale, base), {})
        except (ValueError, RecursionError):
            return BuiltPage(file, locale, {}, {})
    scopes: dict[str, list[list[Segment]]] = {}
    for owner, place, words in _READERS[ending](text):
        scope = f"{OFFERED}/{owner}" if owner else PROSE
        sequence = scopes.setdefault(scope, [[]])[0]
        links = tuple(Link(target_of(address, file, base)) for address in _ADDRESS.findall(words))
        rest = " ".join(_ADDRESS.sub("", words).split(" ")).strip()
        alike = place in _ALIKE_FIELDS or ending != ".csv" and ALIKE.fullmatch(rest) or place == "0"
        speaks, kind = ("", "quoted") if alike else (locale, OFFERED)
        sequence.append(Segment(f"{OFFERED}/{owner}.{place}", speaks, rest, links, kind, file, f"@{place}"))
    return BuiltPage(file, locale, scopes, {})


def _card(text: str) -> Lines:
    """Calendars (RFC 5545) and contact cards (RFC 2426): folded lines of `NAME;PARAMETERS:VALUE`."""
    number = 0
    for line in _FOLDED.sub("", text).splitlines():
        match = _LINE.fullmatch(line)
        if match is None:
            continue
        name, _, value = match.groups()
        number += name == "BEGIN"
        if name not in _SILENT:
            words = _ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], value)
            day = _DAY.fullmatch(words)
            for part in ["-".join(day.groups())] if day else words.split("\n"):
                yield str(number), name, part


def _table(text: str) -> Lines:
    """Rows under their first cell, which is the same in every language; columns by number, for their names are not."""
    head = text.partition("\n")[0]
    try:
        for index, row in enumerate(csv.reader(text.splitlines(keepends=True), delimiter=max(",;\t", key=head.count))):
            for number, cell in enumerate(row):
                if cell.strip():
                    yield row[0] if index else "head", str(number) if index else "name", cell
    except csv.Error:
        return


_READERS: dict[str, Callable[[str], Lines]] = {".ics": _card, ".vcf": _card, ".csv": _table}
ENDINGS = (*_READERS, ".json")
"""How the names of files end that are read."""
