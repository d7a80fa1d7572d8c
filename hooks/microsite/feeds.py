"""Feeds (RSS, Atom, JSON Feed) → segments: title, text and date of every entry, with where it leads."""

import json
from collections.abc import Iterator
from dataclasses import replace
from email.utils import parsedate_to_datetime

from lxml import etree, html

from .block_reader import read_body
from .links import Link, target_of
from .segments import FED, PROSE, BuiltPage, Segment

_TEXTS = ("title", "summary", "description", "content", "content_text", "content_html", "encoded")
_DATES = ("pubDate", "published", "updated", "date_published")
_ENTRIES = ("item", "entry")


def read_feed(content: bytes, file: str, locale: str, base: str = "") -> BuiltPage:
    """One feed as a page of its locale; what is no feed has no segments."""
    if content.lstrip()[:1] in (b"{", b"["):
        parts = _json_parts(content)
    else:
        parts = _xml_parts(content)
    sequence, counts = [], {}
    for place, words, link in parts:
        links = (Link(target_of(link, file, base)),) if link else ()
        for piece in _blocks(words, file, locale, base) if "<" in words else (Segment("", locale, words, links, "", file, ""),):
            counts[place] = counts.get(place, 0) + 1
            sequence.append(replace(piece, key=f"{FED}/{place}-{counts[place]}", kind="feed", place=place))
    return BuiltPage(file, locale, {PROSE: [sequence]}, {})


def _blocks(words: str, file: str, locale: str, base: str) -> Iterator[Segment]:
    """The pieces of a text in HTML, as on a page."""
    try:
        root = html.document_fromstring(f"<html><body>{words}</body></html>")
    except (etree.ParserError, ValueError):
        return
    for occurrences in read_body(root, file, locale, base).values():
        for sequence in occurrences:
            yield from sequence


def _json_parts(content: bytes) -> Iterator[tuple[str, str, str]]:
    """(field, text, link) of the feed and its entries."""
    try:
        feed = json.loads(content)
    except (ValueError, RecursionError):
        return
    if not isinstance(feed, dict):
        return
    for place, entry in [("feed", feed), *(("entry", entry) for entry in feed.get("items") or () if isinstance(entry, dict))]:
        for name, value in entry.items():
            if name in (*_TEXTS, *_DATES) and isinstance(value, str):
                link = entry.get("url", "") if name == "title" else ""
                if words := _text(name, value):
                    yield f"{place}-{name}", words, link if isinstance(link, str) else ""


def _xml_parts(content: bytes) -> Iterator[tuple[str, str, str]]:
    try:
        root = etree.fromstring(content, etree.XMLParser(recover=True, resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError):
        return
    for element in root.iter() if root is not None else ():
        name, parent = _name(element), element.getparent()
        if name not in (*_TEXTS, *_DATES) or parent is None or len(element):
            continue
        place = "entry" if _name(parent) in _ENTRIES else "feed"
        if words := _text(name, element.text or ""):
            yield f"{place}-{name}", words, _link(parent) if name == "title" else ""


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _link(parent: etree._Element) -> str:
    link = next((child for child in parent if _name(child) == "link"), None)
    return "" if link is None else (link.get("href") or link.text or "").strip()


def _text(name: str, value: str) -> str:
    """Words with their markup, if they have any; a date as a day."""
    if name in _DATES:
        try:
            return parsedate_to_datetime(value).date().isoformat()
        except ValueError:
            return value[:10]
    return " ".join(value.split(" ")).strip()
