"""The JSON-LD of a built page, or a table in JSON → segments: every thing described is a scope of its own, by its id."""

import json
import re

from lxml import etree

from .links import Link, target_of
from .segments import STRUCTURED, Segment

_SILENT = frozenset({"inLanguage", "language", "dateModified", "contentSize", "encodingFormat"})
"""Terms of a vocabulary, and what is particular to the files of one language."""
_IDENTITY = "@id"
_ADDRESSES = frozenset({_IDENTITY, "url", "item", "image", "logo", "contentUrl", "mainEntityOfPage", "sameAs", "license"})
"""What leads somewhere: without an address of its own, a site says it relative to the page."""
ALIKE = re.compile(r"[\d\s.:/+TZ-]*|[a-z0-9-]+(?:\.[a-z0-9-]+)+")
"""Numbers, days, times and identifiers as machines write them: the same in every language."""
_DEEPEST = 50
Scopes = dict[str, list[list[Segment]]]


def read_structured(root: etree._Element, file: str, locale: str, base: str) -> Scopes:
    """Scope → its occurrences. JSON that nobody can read has no segments."""
    scopes: Scopes = {}
    for script in root.iterfind('.//script[@type="application/ld+json"]'):
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        _Reader(scopes, STRUCTURED, file, locale, base).read(data, STRUCTURED, "", locale, None)
    return scopes


def read_data(data: object, prefix: str, file: str, locale: str, base: str) -> Scopes:
    """The same for data that are a file of their own."""
    scopes: Scopes = {}
    _Reader(scopes, prefix, file, locale, base).read(data, prefix, "", locale, None)
    return scopes


class _Reader:
    """Walks the data of one page."""

    def __init__(self, scopes: Scopes, prefix: str, file: str, locale: str, base: str):
        self._scopes, self._prefix, self._file, self._locale, self._base = scopes, prefix, file, locale, base

    def read(self, data: object, scope: str, path: str, language: str, sequence: list[Segment] | None, depth: int = 0) -> None:
        """Read a value and what is in it into the sequence of the thing that has it."""
        if depth > _DEEPEST:
            return
        if isinstance(data, dict):
            if name := self._name(data):
                scope, path, sequence = f"{self._prefix}/{name}", "", None
            if sequence is None:
                sequence = []
                self._scopes.setdefault(scope, []).append(sequence)
            language = _spoken(data, self._locale)
            for name, value in data.items():
                told = name == _IDENTITY and (len(data) == 1 or "#" not in str(value))  # the scope tells the rest
                if name == "@graph" or told or not name.startswith("@") and name not in _SILENT:
                    # What nobody says a language of is in that of the page, within a work of another language too.
                    self.read(value, scope, f"{path}.{name}" if path else name, language, sequence, depth + 1)
        elif isinstance(data, list):
            for one in data:
                self.read(one, scope, path, language, sequence, depth + 1)
        elif sequence is not None and isinstance(data, str | int | float) and not isinstance(data, bool):
            sequence.append(self._segment(str(data), scope, path, language))

    def _name(self, data: dict) -> str:
        """What a thing is called on its page; a page is called by what kind of thing it is. A mere reference has no name."""
        identifier = data.get("@id" if self._prefix == STRUCTURED else "id")
        if len(data) == 1 or not isinstance(identifier, str):
            return ""
        return identifier.partition("#")[2] or str(data.get("@type", ""))

    def _segment(self, text: str, scope: str, path: str, language: str) -> Segment:
        key, place = f"{scope}.{path}", f"@{path}"
        last = path.rpartition(".")[2]
        if last == _IDENTITY and "#" in text:  # a thing of several pages has one identity in all languages
            return Segment(key, "", text.partition("#")[2], (), "quoted", self._file, place)
        if text.startswith(("https:", "http:")) or last in _ADDRESSES:
            links = (Link(target_of(text, self._file, self._base)),)
            return Segment(key, self._locale, "", links, self._prefix, self._file, place)
        if ALIKE.fullmatch(text):
            return Segment(key, "", text, (), "quoted", self._file, place)
        kind = "quoted" if language != self._locale else self._prefix
        return Segment(key, language or self._locale, " ".join(text.split(" ")).strip(), (), kind, self._file, place)


def _spoken(data: dict, locale: str) -> str:
    """The language of the words of a thing itself: that of the page, unless it says another one; none if several."""
    given = data.get("inLanguage", locale)
    if isinstance(given, list):
        return str(given[0]) if len(given) == 1 else ""
    return str(given)
