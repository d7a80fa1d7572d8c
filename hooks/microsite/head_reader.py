"""The head of a built page → segments: title, descriptions for search engines and previews."""

import re

from lxml import etree

from .segments import HEAD, Segment

_WORDED = re.compile(
    r"description$|^og:(?:title|description|site_name|image:alt)$|^twitter:(?:title|description|image:alt)$"
)


def read_head(root: etree._Element, file: str, locale: str) -> list[Segment]:
    """In the order of the page; empty texts are left out."""
    found = []
    title = root.find(".//head/title")
    if title is not None:
        found.append(("title", title.text or ""))
    for link in root.iterfind(".//head/link[@title]"):
        found.append(("link", link.get("title")))
    for meta in root.iter("meta"):
        name = meta.get("name") or meta.get("property") or ""
        if _WORDED.search(name):
            found.append((name, meta.get("content", "")))
    return [
        Segment(f"{HEAD}.{name}", locale, words, (), "head", file, name)
        for name, text in found if (words := " ".join(re.split(r"[ \t\r\n\f]+", text)).strip())
    ]

