"""Where words stand in what was built: texts of a page, its attributes, its head, its JSON-LD; values of feeds and files."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import html

_UNREAD = frozenset({"script", "style", "noscript"})
_SAID = ("alt", "title", "aria-label", "placeholder", "data-quote")
_STRING = re.compile(r'(?<=": ")(?:[^"\\]|\\.)+(?=")|(?<=":")(?:[^"\\]|\\.)+(?=")')
_VALUES = {
    ".xml": re.compile(r"(?<=<title>)[^<]+|(?<=<description>)[^<]+"),
    ".json": _STRING,
    ".ics": re.compile(r"(?m)(?<=^SUMMARY;LANGUAGE=\w\w:).+$|(?<=^DESCRIPTION;LANGUAGE=\w\w:).+$|(?<=^LOCATION:).+$"),
    ".vcf": re.compile(r"(?m)(?<=^FN:).+$|(?<=^ORG:).+$|(?<=^NOTE:).+$|(?<=^TEL;TYPE=WORK,VOICE:).+$|(?<=:)[\w.]+@.+$"),
    ".csv": re.compile(r"(?<=[;,\"])[^;,\"\r\n]{2,}(?=[;,\"\r\n])"),
}
_SILENT = re.compile(r"https?:|[a-z0-9-]+(?:\.[a-z0-9-]+)+$|\d{4}-\d\d-\d\dT|[\w-]+$|\w+/[\w+-]+$|[\w/-]*\.\w+$")
"""Addresses, identifiers, codes, times."""


@dataclass
class Place:
    """A text of the tree: of an element, what follows it, an attribute, or a string of its JSON."""

    where: str
    """content, frame, drawing, attribute, head or structured."""
    element: html.HtmlElement
    tail: bool = False
    attribute: str = ""
    string: int = -1

    @property
    def text(self) -> str:
        if self.attribute:
            return self.element.get(self.attribute)
        if self.string >= 0:
            return json.loads(f'"{self._match()[0]}"')
        return (self.element.tail if self.tail else self.element.text) or ""

    @text.setter
    def text(self, words: str) -> None:
        if self.attribute:
            self.element.set(self.attribute, words)
        elif self.string >= 0:
            match, data = self._match(), self.element.text
            self.element.text = data[:match.start()] + json.dumps(words, ensure_ascii=False)[1:-1] + data[match.end():]
        elif self.tail:
            self.element.tail = words
        else:
            self.element.text = words

    def _match(self) -> re.Match[str]:
        return list(_STRING.finditer(self.element.text))[self.string]


def places(tree: html.HtmlElement) -> Iterator[Place]:
    """Everything that somebody reads, be it a visitor, a screen reader or a search engine."""
    content = tree.get_element_by_id("content")
    inside = set(content.iter())
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.get("type") == "application/ld+json":
            for index, match in enumerate(_STRING.finditer(element.text or "")):
                if not _SILENT.match(match[0]):
                    yield Place("structured", element, string=index)
        elif element.tag == "meta":
            name = element.get("name") or element.get("property") or ""
            if re.search(r"description$|title$|site_name$|:alt$", name):
                yield Place("head", element, attribute="content")
        elif not is_unread(element):
            where = "content" if element in inside else "frame"
            if any(one.tag == "svg" for one in (element, *element.iterancestors())):
                where = "drawing"
            yield from _of_element(element, where)


def _of_element(element: html.HtmlElement, where: str) -> Iterator[Place]:
    for name in _SAID:
        if (element.get(name) or "").strip():
            yield Place("attribute", element, attribute=name)
    if element.tag == "head":
        return
    if element.text and element.text.strip():
        yield Place("head" if element.tag == "title" and where != "drawing" else where, element)
    for child in element:
        if child.tail and child.tail.strip():
            yield Place(where, child, tail=True)


def is_unread(element: html.HtmlElement) -> bool:
    """Whether nobody reads it, it is a mark of a note, or it is meant for one language alone."""
    for one in (element, *element.iterancestors()):
        if one.tag in _UNREAD or one.get("aria-hidden") == "true":
            return True
        if one.get("data-particular") is not None or one.tag == "sup" and one.find("a") is not None:
            return True
    return False


def values(content: str, ending: str) -> list[re.Match[str]]:
    """The values of a feed or a file in which somebody reads something."""
    return [match for match in _VALUES[ending].finditer(content) if not _SILENT.match(match[0])]
