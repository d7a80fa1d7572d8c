"""The head of a built page → segments: title, descriptions for search engines and previews, JSON-LD."""

import json
import re
from collections.abc import Iterator

from lxml import html

from .segments import HEAD, Segment

_WORDED = re.compile(
    r"description$|^og:(?:title|description|site_name|image:alt)$|^twitter:(?:title|description|image:alt)$"
)
_SILENT = re.compile(r"^@|^(?:inLanguage|url|sameAs|logo|contentUrl|target|image|license)$")
_ADDRESS = re.compile(r"https?://\S+")
_DEEPEST = 50


def read_head(root: html.HtmlElement, file: str, locale: str) -> list[Segment]:
    """In the order of the page; empty texts are left out."""
    found = []
    title = root.find(".//head/title")
    if title is not None:
        found.append(("title", title.text or "", "head"))
    for meta in root.iter("meta"):
        name = meta.get("name") or meta.get("property") or ""
        if _WORDED.search(name):
            found.append((name, meta.get("content", ""), "head"))
    for index, script in enumerate(root.iterfind('.//script[@type="application/ld+json"]')):
        try:
            data = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        found += [(f"json-{index}.{path}", text, "structured") for path, text in strings(data)]
    return [
        Segment(f"{HEAD}.{name}", locale, words, (), kind, file, name)
        for name, text, kind in found if (words := " ".join(re.split(r"[ \t\r\n\f]+", text)).strip())
    ]


def strings(data: object, path: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """(path, text) of all that a person could read in JSON; links and terms of a vocabulary are left out."""
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name, value in data.items():
            if not _SILENT.search(name):
                yield from strings(value, f"{path}.{name}" if path else name, depth + 1)
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from strings(value, f"{path}.{index}" if path else str(index), depth + 1)
    elif isinstance(data, str | int | float) and not isinstance(data, bool) and not _ADDRESS.fullmatch(str(data)):
        yield path, str(data)
