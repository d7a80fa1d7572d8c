"""Where the words of a page were written: a text of data/, a paragraph of docs/, a figure's record, a template.

Nothing of this is needed while all is well: texts are looked up when a finding asks.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path as FilePath

from markupsafe import Markup

from .addresses import Addresses
from .citations import CITATION, blocks
from .citing import Citing
from .findings import Place
from .loading.fields import texts_of
from .loading.yaml_marks import read_document
from .model.figures import Figure
from .model.prose import ProsePage
from .model.site import Site
from .segments import Segment

_PLAIN = re.compile(r"[\W_]+")
_PARAGRAPHS = re.compile(r"#[^\n]*|(?:[^\n]|\n(?!\s*(?:\n|[-*#]|\d+\.)))+")
_HEADER = re.compile(r"(title|description|nav):")
_SHORTEST = 3


@dataclass(frozen=True)
class _Written:
    """A text as typed, and how a page shows it."""

    key: str
    shown: str
    """Letters and digits alone."""
    file: str
    line: int


class Origins:
    """Finds `file:line` in the files of one project."""

    def __init__(self, site: Site, root: FilePath, templates: FilePath | None = None):
        self._site, self._root, self._templates = site, root, templates or root / "overrides"
        self._lines: dict[str, list[str]] = {}
        addresses = Addresses(site)
        self._prose = {
            addresses.page(page.id, locale).file: page.file
            for by_locale in site.prose.values() for locale in site.locales if (page := by_locale.get(locale.code))
        }
        """File of a page → the file of docs/ that it is made from."""
        self._texts: dict[str, list[_Written]] = {}

    def of(self, segment: Segment, place: Place) -> str:
        """Where the words of a finding's place were written; empty if nobody can tell."""
        for mark in segment.marks:
            if mark.kind == "fact" and place.surface and mark.start <= place.start < mark.end:
                if record := self.record(mark.key):
                    return record
        surface = _plain(place.surface)
        before = _plain(segment.text[:place.start]) if place.start >= 0 else ""
        covering, showing = self._among(self._candidates(segment), _plain(segment.text), before, surface)
        if covering:
            return f"{covering.file}:{self._line_of(covering, place.surface)}"
        if template := self._template_with(surface):
            return template
        if showing:
            return f"{showing.file}:{showing.line}"
        return self._field(re.split("[/@]", segment.key)[0]) or self._template_near(segment.text)

    def record(self, key: str) -> str:
        """Where the value of a figure, or a field of a record, is typed."""
        for path in (f"{key}.value", key):
            if place := self._site.places.get(path):
                return f"{place.file}:{place.line}"
        return ""

    def _field(self, key: str) -> str:
        """Where the field of a key, or the nearest thing around it, begins."""
        while key:
            if place := self._site.places.get(key):
                return f"{place.file}:{place.line}"
            key = key.rpartition(".")[0]
        return ""

    def _among(
        self, candidates: Iterable[_Written], shown: str, before: str, surface: str,
    ) -> tuple[_Written | None, _Written | None]:
        """The longest text that the segment shows where the surface stands, and the longest that is most of it."""
        covering = showing = None
        for one in candidates:
            start = shown.find(one.shown) if len(one.shown) >= _SHORTEST else -1
            if start < 0:
                continue
            if 3 * len(one.shown) > len(shown) and (showing is None or len(one.shown) > len(showing.shown)):
                showing = one
            if start <= len(before) and len(before) + len(surface) <= start + len(one.shown) and (
                covering is None or len(one.shown) > len(covering.shown)
            ):
                covering = one
        return covering, showing

    def _candidates(self, segment: Segment) -> list[_Written]:
        """Texts of the segment's own record or page of docs/ first, then all others of its language."""
        texts = self._written(segment.locale)
        key, file = re.split(r"[/@]", segment.key)[0], self._prose.get(segment.page)
        if segment.kind == "data":
            own = [one for one in texts if one.key == key or one.key.startswith(f"{key}.")]
        else:
            own = [one for one in texts if one.file == file]
        shown = _plain(segment.text)
        return own if any(len(one.shown) >= _SHORTEST and one.shown in shown for one in own) else texts

    def _written(self, locale: str) -> list[_Written]:
        if locale not in self._texts:
            speaker = next((one for one in self._site.locales if one.code == locale), None)
            if speaker is None:
                return []
            citing = Citing(self._site, Addresses(self._site), speaker, "index.html")
            self._texts[locale] = [
                *self._of_records(citing), *self._of_labels(citing),
                *(one for page in self._site.prose.values() for one in self._of_page(page[locale], citing)),
            ]
        return self._texts[locale]

    def _of_records(self, citing: Citing) -> Iterator[_Written]:
        records = [(identifier, record) for _, identifier, record in self._site.records()]
        for owner, record in [*records, *self._site.documents.items(), *self._site.figures.items()]:
            for path, value in texts_of(record):
                key = ".".join(map(str, (owner, *path)))
                place = self._site.places.get(f"{key}.{citing.locale.code}") or self._site.places.get(key)
                if place is None:
                    continue
                parts = _PARAGRAPHS.findall(value[citing.locale]) if value.markup == "markdown" else [value]
                for part in parts:
                    yield _Written(key, _plain(citing.plain(part)), place.file, place.line)
            if (email := getattr(record, "email", None)) and (place := self._site.places.get(f"{owner}.email")):
                yield _Written(f"{owner}.email", _plain(email), place.file, place.line)
            if isinstance(record, Figure) and (place := self._site.places.get(f"{owner}.value")):
                shown = Markup(citing.figure(record, owner)).striptags()
                yield _Written(owner, _plain(shown), place.file, place.line)

    def _of_labels(self, citing: Citing) -> Iterator[_Written]:
        path = self._root / "data/labels.yml"
        document = read_document(path.read_text(encoding="utf-8"), "data/labels.yml") if path.exists() else None
        for name, text in self._site.labels.items():
            if document and (place := document.place((name, citing.locale.code))):
                yield _Written(f"labels.{name}", _plain(citing.plain(text)), place.file, place.line)

    def _of_page(self, page: ProsePage, citing: Citing) -> Iterator[_Written]:
        without = list(page.body)
        for match in blocks(page.body):
            without[match.start():match.end()] = " " * (match.end() - match.start())
        body = "".join(without)
        for match in _PARAGRAPHS.finditer(body):
            shown = Markup(citing.markdown(match.group())).striptags()
            shown = re.sub(r"\]\([^)]*\)(?:\{[^}]*\})?|\{[#.:][^}]*\}|^\s*\d+\.\s", " ", shown)
            lead = len(match.group()) - len(match.group().lstrip())
            line = page.body_line + body.count("\n", 0, match.start() + lead)
            if plain := _plain(shown):
                yield _Written(page.id, plain, page.file, line)
        for number, line in enumerate(self._file(page.file)[:page.body_line], 1):
            if field := _HEADER.match(line):
                yield _Written(page.id, _plain(getattr(page.front_matter, field[1]) or ""), page.file, number)

    def _line_of(self, text: _Written, surface: str) -> int:
        """The line of a text of several lines on which the words stand."""
        wanted = _plain(surface)
        lines = self._file(text.file)
        for number in range(text.line, min(text.line + 40, len(lines)) + 1):
            line = lines[number - 1]
            if number > text.line and not line.strip():
                break
            if wanted and wanted in _plain(CITATION.sub(" ", line)):
                return number
        return text.line

    def _template_with(self, wanted: str) -> str:
        """The first line of a template that holds the words."""
        found = (f"{path}:{number}" for path, number, shown in self._template_lines if wanted in shown)
        return next(found, "") if len(wanted) >= _SHORTEST else ""

    def _template_near(self, words: str) -> str:
        """The line of a template that holds most of the words."""
        best, found = _SHORTEST, ""
        for path, number, shown in self._template_lines:
            if (run := _longest_run(words, shown)) > best:
                best, found = run, f"{path}:{number}"
        return found

    @cached_property
    def _template_lines(self) -> list[tuple[str, int, str]]:
        return [
            (f"{self._templates.name}/{path.relative_to(self._templates).as_posix()}", number, shown)
            for path in sorted(self._templates.rglob("*.html"))
            for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
            if (shown := _plain(re.sub(r"\{[{%#].*?[}%#]\}|<[^>]*>", " ", line)))
        ]

    def _file(self, file: str) -> list[str]:
        if file not in self._lines:
            path = self._root / file
            self._lines[file] = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
        return self._lines[file]


def _longest_run(words: str, shown: str) -> int:
    """Letters of the longest run of whole words that the line holds."""
    best, run = 0, ""
    for word in map(_plain, words.split()):
        run = run + word if run + word in shown else word if word in shown else ""
        best = max(best, len(run))
    return best


def _plain(text: str) -> str:
    return _PLAIN.sub("", str(text)).casefold()
