"""Feeds (RSS, Atom, JSON Feed) → segments: title, text and date of every entry, with where it leads."""

import json
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

from lxml import etree

from .html_blocks import html_blocks
from .links import Link, target_of
from .segments import FED, PROSE, BuiltPage, Segment

_TEXTS = ("title", "summary", "description", "content", "content_text", "content_html")
_DATES = ("pubDate", "published", "updated", "date_published")
_ENTRIES = ("item", "entry")


def read_feed(content: bytes, file: str, locale: str, base: str = "") -> BuiltPage:
    """One feed as a page of its locale; what is no feed has no segments."""
    if content.lstrip()[:1] in (b"{", b"["):
        parts = _json_parts(content)
    else:
        parts = _xml_parts(content)
    sequence, counts = [], {}
    for place, text, link in parts:
        counts[place] = counts.get(place, 0) + 1
        links = (Link(target_of(link, file, base)),) if link else ()
        sequence.append(Segment(f"{FED}/{place}-{counts[place]}", locale, text, links, "feed", file, place))
    return BuiltPage(file, locale, {PROSE: [sequence]}, {})


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
                for words in _texts(name, value):
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
        for words in _texts(name, element.text or ""):
            yield f"{place}-{name}", words, _link(parent) if name == "title" else ""


def _name(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _link(parent: etree._Element) -> str:
    link = next((child for child in parent if _name(child) == "link"), None)
    return "" if link is None else (link.get("href") or link.text or "").strip()


def _texts(name: str, value: str) -> Iterator[str]:
    """Words without markup, block by block; a date as a day."""
    if name in _DATES:
        try:
            yield parsedate_to_datetime(value).date().isoformat()
        except ValueError:
            yield value[:10]
    elif "<" in value:
        yield from html_blocks(value)
    elif words := " ".join(value.split(" ")).strip():
        yield words
