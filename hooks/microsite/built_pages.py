"""The folder of a built site → its pages, cut into segments, and which page is whose counterpart."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path as FilePath
from urllib.parse import urlsplit

from lxml import etree

from .block_reader import read_body
from .download_reader import ENDINGS, read_download
from .feeds import read_feed
from .head_reader import read_head
from .kept import each_kept
from .links import target_of
from .segments import HEAD, BuiltPage
from .structured_reader import read_structured

_CANONICAL = re.compile(rb'<link rel="?canonical"? href="?([^" >]+)')
_PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True)
"""That of lxml.html gives the same tree, but asks for the class of each element."""


@dataclass(frozen=True)
class BuiltSite:
    """All pages of a folder."""

    pages: Mapping[str, BuiltPage]
    """By file; pages that only lead on are left out."""
    locales: tuple[str, ...]
    """Those of its pages, the default one first: that of the page at the root."""
    groups: tuple[Mapping[str, BuiltPage], ...]
    """Counterparts by locale, the default locale first where it has one; each page stands in one group."""
    counterparts: Mapping[str, int] = field(default_factory=dict)
    """File → position of its group."""

    def counterpart(self, file: str, locale: str) -> str | None:
        """File of the page that says the same in the locale."""
        position = self.counterparts.get(file)
        page = self.groups[position].get(locale) if position is not None else None
        return page.file if page else None


def read_site(folder: FilePath, *, cache: FilePath | None = None) -> BuiltSite:
    """Read every HTML file; `cache`: a file that may keep from one run to the next what was read of those.

    Raises OSError when the folder cannot be read.
    """
    contents = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.html"))}
    base = base_address(contents.get("index.html", b""))
    pages = each_kept(cache, contents, partial(read_page, base=base), base)
    pages = {file: page for file, page in pages.items() if not page.redirects and page.locale}
    home = pages.get("index.html")
    locales = tuple(dict.fromkeys([*([home.locale] if home else []), *sorted(page.locale for page in pages.values())]))
    groups = _groups(pages, locales)
    groups = (*groups, *_feeds(folder, pages, locales, base), *_downloads(folder, groups, base))
    pages |= {page.file: page for group in groups for page in group.values()}
    positions = {page.file: position for position, group in enumerate(groups) for page in group.values()}
    return BuiltSite(pages, locales, groups, positions)


def base_address(home: bytes) -> str:
    """The absolute address of the site's root, as the home page gives it; empty if it does not."""
    match = _CANONICAL.search(home)
    return match[1].decode("utf-8", "replace") if match else ""


def read_page(content: bytes | str, file: str, locale: str = "", base: str = "") -> BuiltPage:
    """The segments of one HTML file. Whatever the HTML is, it is read as browsers would."""
    if isinstance(content, str):
        content = content.encode("utf-8", "replace")
    try:
        root = etree.fromstring(content, _PARSER)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return BuiltPage(file, locale, {}, {})
    locale = (root.get("lang") or locale).split("-")[0].lower()
    scopes = {
        HEAD: [read_head(root, file, locale)], **read_structured(root, file, locale, base), **read_body(root, file, locale, base),
    }
    links = [link for link in root.iterfind(".//link[@href]") if link.get("rel") == "alternate"]
    said = {
        link.get("hreflang", "").split("-")[0].lower(): target_of(link.get("href"), file, base)
        # The switcher, and before it what the head says.
        for link in (*root.iterfind(".//header//a[@hreflang]"), *(link for link in links if not link.get("type")))
        if link.get("href") and link.get("hreflang") not in (None, "x-default")
    }
    return BuiltPage(
        file, locale, scopes, {code: _file(target, base) for code, target in said.items()},
        feeds=tuple(target_of(link.get("href"), file, base) for link in links if link.get("type")),
        redirects=any(meta.get("http-equiv", "").lower() == "refresh" for meta in root.iter("meta")),
    )


def _feeds(
    folder: FilePath, pages: Mapping[str, BuiltPage], locales: tuple[str, ...], base: str,
) -> list[dict[str, BuiltPage]]:
    """The feeds that pages announce, grouped as they follow one another there."""
    announced = {
        locale: dict.fromkeys(file for page in pages.values() if page.locale == locale for file in page.feeds)
        for locale in locales
    }
    columns = [[file for file in announced[locale] if (folder / file).is_file()] for locale in locales]
    return [
        {
            locale: read_feed((folder / files[index]).read_bytes(), files[index], locale, base)
            for locale, files in zip(locales, columns, strict=True) if index < len(files)
        }
        for index in range(max(map(len, columns), default=0))
    ]


def _downloads(folder: FilePath, groups: Sequence[Mapping[str, BuiltPage]], base: str) -> list[dict[str, BuiltPage]]:
    """The files that counterparts offer, grouped as they follow one another on each of them, kind by kind."""
    found: list[dict[str, BuiltPage]] = []
    taken: set[str] = set()
    for group in groups:
        announced = {file for page in group.values() for file in page.feeds}
        offered = {
            locale: dict.fromkeys(
                link.target for segment in page.segments for link in segment.links
                if link.target.endswith(ENDINGS) and link.inside and link.target not in announced
            ) for locale, page in group.items()
        }
        for ending in ENDINGS:
            columns = [
                [file for file in files if file.endswith(ending) and file not in taken and (folder / file).is_file()]
                for files in offered.values()
            ]
            for index in range(max(map(len, columns), default=0)):
                files = {locale: column[index] for locale, column in zip(offered, columns, strict=True) if index < len(column)}
                taken.update(files.values())
                found.append({
                    locale: read_download((folder / file).read_bytes(), file, locale, base) for locale, file in files.items()
                })
    return found


def _file(target: str, base: str) -> str:
    """The file of a page's address, also where the site's own address is not known."""
    target = target.split("#")[0]
    parts = urlsplit(target)
    return target_of(parts.path, "") if parts.scheme and not base else target


def _groups(pages: Mapping[str, BuiltPage], locales: tuple[str, ...]) -> tuple[dict[str, BuiltPage], ...]:
    """Counterparts: pages that name each other. What nobody names stands alone."""
    groups, taken = [], set()
    for locale in locales:
        for page in pages.values():
            if page.locale != locale or page.file in taken:
                continue
            group = {locale: page}
            for other in locales:
                found = pages.get(page.alternates.get(other, ""))
                if found and found.locale == other and found.file not in taken and found.alternates.get(locale) == page.file:
                    group[other] = found
            taken |= {one.file for one in group.values()}
            groups.append(group)
    return tuple(groups)
