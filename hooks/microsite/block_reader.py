"""The body of a built page → segments: what a visitor reads, block by block, under the keys that the writer left."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from sys import intern

from lxml import etree

from .links import Link, target_of
from .segments import FRAME, PROSE, Mark, Segment

_BLOCKS = frozenset(
    "address article aside blockquote body button caption dd details dialog div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol option p pre section summary table tbody td tfoot th "
    "thead tr ul text title desc".split()
)
_UNREAD = frozenset({"script", "style", "head", "metadata", "defs"})
_READ_ALOUD = frozenset({"alt", "title", "aria-label", "placeholder"})
_SHOWN_BY_SCRIPTS = re.compile(r"data-(?!segment|fact|name|words|pagefind|bundle)")
_IDENTIFIERS = re.compile(r"(?:[a-z][a-z0-9-]*)?(?: [a-z][a-z0-9-]*)*|[^\w{}]*|\S*\.\w+")
"""What scripts sort and filter by, or load."""
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_NOTE_MARKS = re.compile(r"[\d\s,]*")
_SPACES = re.compile(r"[ \t\r\n\f]+")
_DEEPEST = 200
CONTENT = "content"
"""Id of the element that holds what is particular to a page."""


def read_body(root: etree._Element, file: str, locale: str, base: str) -> dict[str, list[list[Segment]]]:
    """Scope → its occurrences on the page, each a sequence of segments in reading order."""
    reader = _Reader(root, file, locale, base)
    for body in root.iter("body"):
        reader.walk(body)
        reader.flush()
    return reader.scopes


@dataclass(slots=True)
class _Buffer:
    """A block while it is read."""

    tag: str = "div"
    text: str = ""
    links: list[Link] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)

    def add(self, words: str | None) -> None:
        if words:
            words = " " if words.isspace() and words.isascii() else _SPACES.sub(" ", words)
            if words[0] == " " and (not self.text or self.text[-1] == " "):
                words = words[1:]
            self.text += words


@dataclass(slots=True)
class _State:
    """In which scope, language and section the reader is."""

    scope: str
    sequence: list[Segment]
    locale: str
    keyed: bool = False
    particular: bool = False
    gloss: bool = False
    sections: list[int] = field(default_factory=lambda: [0] * 7)
    count: dict[str, int] = field(default_factory=dict)


class _Reader:
    """Walks one page."""

    def __init__(self, root: etree._Element, file: str, locale: str, base: str):
        self.root, self.file, self.locale, self.base = root, file, locale, base
        self.scopes: dict[str, list[list[Segment]]] = {}
        self._state = _State(FRAME, self._open(FRAME), locale)
        self._buffer = _Buffer()
        self._notes: dict[str, etree._Element] | None = None
        self._marked: frozenset[str] | None = None
        self._column: tuple[str | None, str | None] | None = None

    def _open(self, scope: str) -> list[Segment]:
        sequence: list[Segment] = []
        self.scopes.setdefault(scope, []).append(sequence)
        return sequence

    def walk(self, element: etree._Element, depth: int = 0) -> None:
        """Read one element and what is in it."""
        tag = element.tag
        if not isinstance(tag, str) or tag in _UNREAD or depth > _DEEPEST:
            return
        given = dict(element.items())
        if given:
            if given.get("aria-hidden") == "true":
                return
            if tag == "sup" and self._read_note(element):
                return
        elif tag == "br":
            self._buffer.add(" ")
            return
        block = tag in _BLOCKS
        if block:
            self.flush()
            self._buffer.tag = tag
            if tag == "text":
                self._continue_label(given)
        former = self._scoped(tag, given) if given else None
        if given:
            self._enter(tag, given)
        own, begin = self._buffer, len(self._buffer.text)
        own.add(element.text)
        for child in element:
            self.walk(child, depth + 1)
            self._buffer.add(child.tail)
        if given and self._buffer is own:
            self._mark(tag, given, begin)
        if block or former:
            self.flush()
        if former:
            self._state, self._buffer = former
            self._buffer.add(" ")

    def _continue_label(self, given: Mapping[str, str]) -> None:
        """Lines of a drawing that stand below one another are one label: languages break them in different places."""
        column = given.get("x"), given.get("class")
        sequence = self._state.sequence
        if column == self._column and sequence and sequence[-1].place == "text":
            before = sequence.pop()
            self._state.count["text"] -= 1
            self._buffer.text, self._buffer.marks = f"{before.text} ", list(before.marks)
        self._column = column

    def _scoped(self, tag: str, given: Mapping[str, str]) -> tuple[_State, _Buffer] | None:
        """Begin a scope of its own for what is keyed, in another language, or the content; what was before it."""
        key, language = given.get("data-segment"), given.get("lang")
        if key and key[0] == ".":
            key = self._state.scope + key
        gloss = given.get("role") == "tooltip"
        if gloss:
            key = given.get("id")
        content = given.get("id") == CONTENT
        particular = "data-particular" in given
        if not (key or language or content or particular):
            return None
        former = self._state, self._buffer
        scope = key or (PROSE if content else self._state.scope)
        self._buffer.add(" ")
        self._buffer = _Buffer(tag)
        self._state = _State(
            scope, self._open(scope) if key or content else self._state.sequence,
            language.split("-")[0].lower() if language else self._state.locale, self._state.keyed or bool(key),
            self._state.particular or particular, self._state.gloss or gloss,
        )
        return former

    def _enter(self, tag: str, given: Mapping[str, str]) -> None:
        if identifier := given.get("id"):
            self._buffer.anchors.append(identifier)
        for name, words in given.items():
            if name in _READ_ALOUD or (_SHOWN_BY_SCRIPTS.match(name) and not _IDENTIFIERS.fullmatch(words)):
                if words := _SPACES.sub(" ", words).strip():
                    self._emit(words, f"@{name}", "attribute")
        if tag == "a" and "href" in given and ("hreflang" not in given or "//" in given["href"]):
            if given["href"].startswith("#") and given["href"][1:] in self._marks():
                return  # the way back from a note: where it is first cited depends on the order of a language
            target = target_of(given["href"], self.file, self.base)
            self._buffer.links.append(Link(target, gloss=given.get("aria-describedby", "")))

    def _mark(self, tag: str, given: Mapping[str, str], begin: int) -> None:
        if "data-fact" in given:
            kind, key = "fact", given["data-fact"]
        elif "data-name" in given:
            kind, key = "name", given["data-name"]
        elif tag == "time" and given.get("datetime"):
            kind, key = "time", given["datetime"]
        else:
            return
        text = self._buffer.text
        end = len(text.rstrip(" "))
        begin += len(text[begin:]) - len(text[begin:].lstrip(" "))
        if end > begin:
            self._buffer.marks.append(Mark(kind, key, begin, end))

    def _marks(self) -> frozenset[str]:
        """The ids of the marks of notes."""
        if self._marked is None:
            self._marked = frozenset(one.get("id") for one in self.root.iterfind(".//sup//a[@id]"))
        return self._marked

    def _read_note(self, element: etree._Element) -> bool:
        """A mark such as ¹ is not read as a number; its links lead where the notes lead."""
        targets = [link.get("href", "") for link in element.iter("a")]
        if not any(target.startswith("#") for target in targets):
            return False
        if not _NOTE_MARKS.fullmatch("".join(element.itertext())):
            return False
        if self._notes is None:
            self._notes = {one.get("id"): one for one in self.root.iterfind(".//li[@id]")}
        for target in targets:
            note = self._notes.get(target[1:])
            leads = note.find(".//a[@href]") if note is not None else None
            if leads is not None:
                self._buffer.links.append(Link(target_of(leads.get("href"), self.file, self.base), noted=True))
        return True

    def flush(self) -> None:
        """What was read so far of a block becomes a segment."""
        buffer = self._buffer
        if not buffer.text and not buffer.links:
            return
        text = buffer.text.rstrip(" ")
        if text or buffer.links:
            level = _LEVELS.get(buffer.tag)
            if text and level:
                self._state.sections[level] += 1
                self._state.sections[level + 1:] = [0] * (6 - level)
                self._state.count = {}
            self._emit(
                text, buffer.tag, "data" if self._state.keyed else "prose", tuple(buffer.links), tuple(buffer.marks),
                tuple(buffer.anchors),
            )
            buffer.anchors = []
        buffer.text, buffer.links, buffer.marks = "", [], []

    def _emit(self, text: str, tag: str, kind: str, links=(), marks=(), anchors=()) -> None:
        state = self._state
        if state.particular:
            kind = "particular"
        elif state.gloss:
            kind = "gloss"
        elif state.locale != self.locale:
            kind = "quoted"
        number = state.count.get(tag, 0) + 1
        state.count[tag] = number
        if state.keyed and not state.sequence and kind == "data":
            key = state.scope
        else:
            path = "" if state.keyed else ".".join(str(section) for section in state.sections[1:] if section)
            step = tag if number == 1 else f"{tag}-{number}"
            key = "/".join(part for part in (state.scope, path, step) if part)
        state.sequence.append(Segment(key, state.locale, intern(text), links, kind, self.file, tag, marks, anchors))
