"""What must hold of a built site before it may replace the last one: whole links, whole pages, in every locale."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path as FilePath
from urllib.parse import unquote, urlsplit

from lxml import etree

from .citations import CITATION
from .kept import each_kept

_PARSER = etree.HTMLParser(encoding="utf-8", huge_tree=True)
_IDS = etree.XPath("//@id", smart_strings=False)
_LINKS = etree.XPath(
    "//a/@href | //link[not(@rel='canonical') and not(@rel='alternate')]/@href | //@src", smart_strings=False,
)
_TEXTS = etree.XPath("//body//text()[not(ancestor::script)]", smart_strings=False)


@dataclass(frozen=True, order=True)
class Defect:
    """Something that a visitor would stumble over."""

    page: str
    french: str
    english: str

    def __str__(self) -> str:
        return f"{self.page}\n  FR  {self.french}\n  EN  {self.english}"


@dataclass
class _BuiltPage:
    """What one HTML file says of itself."""

    language: str = ""
    title: str = ""
    description: str = ""
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    text: str = ""
    """What is read of it; needed only where `((` stands somewhere."""
    redirects: bool = False


def inspect_site(folder: FilePath, *, cache: FilePath | None = None) -> list[Defect]:
    """Every defect of the built site. `cache`: a file that may keep from one run to the next what was read of its pages.

    Raises OSError when the folder cannot be read.
    """
    contents = {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.html"))}
    pages = each_kept(cache, contents, _read)
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    defects = []
    for file, page in pages.items():
        defects += [Defect(file, *said) for said in _page_defects(file, page)]
        defects += [Defect(file, *said) for said in _link_defects(files, pages, file, page)]
    defects += [Defect(file, *said) for file, said in _twins(pages)]
    return sorted(defects)


def _read(content: bytes, _: str) -> _BuiltPage:
    try:
        tree = etree.fromstring(content, _PARSER)
    except etree.XMLSyntaxError:
        tree = None
    if tree is None:  # there is nothing in it
        return _BuiltPage()
    return _BuiltPage(
        language=tree.get("lang", ""),
        title=" ".join((tree.findtext(".//title") or "").split()),
        description=next((meta.get("content", "") for meta in tree.iter("meta") if meta.get("name") == "description"), ""),
        ids=set(_IDS(tree)),
        links=_LINKS(tree),
        text=" ".join(_TEXTS(tree)) if b"((" in content else "",
        redirects=any(meta.get("http-equiv") == "refresh" for meta in tree.iter("meta")),
    )


def _page_defects(file: str, page: _BuiltPage) -> Iterator[tuple[str, str]]:
    if not page.language:
        yield "la page ne dit pas sa langue.", "the page does not say its language."
    if not page.title:
        yield "la page n'a pas de titre.", "the page has no title."
    if not page.description and not page.redirects and file != "404.html":
        yield "la page n'a pas de description.", "the page has no description."
    for match in CITATION.finditer(page.text):
        yield f"{match.group()} n'a pas été remplacé.", f"{match.group()} was not replaced."


def _link_defects(
    files: set[str], pages: dict[str, _BuiltPage], file: str, page: _BuiltPage,
) -> Iterator[tuple[str, str]]:
    folder = posixpath.dirname(file)
    for link in dict.fromkeys(page.links):
        if link.lstrip().lower().startswith(("javascript:", "vbscript:")):
            yield f"le lien « {link} » exécuterait du code.", f"the link \"{link}\" would run code."
        path, fragment = _local(link)
        if path is None or (file == "404.html" and link.startswith("/")):
            continue
        target = posixpath.normpath(posixpath.join(folder, path)) if path else file
        if path.endswith("/") or target not in files:
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        if path.endswith(".md") or target not in files:
            yield f"le lien « {link} » ne mène nulle part.", f"the link \"{link}\" leads nowhere."
        elif fragment and target in pages and fragment not in pages[target].ids:
            yield (
                f"le lien « {link} » vise un endroit qui n'existe pas dans la page.",
                f"the link \"{link}\" aims at a place that the page does not have.",
            )


@lru_cache(maxsize=20_000)
def _local(link: str) -> tuple[str | None, str]:
    """Path and fragment of a link; no path if it leads to another host."""
    parts = urlsplit(link)
    return None if parts.scheme or parts.netloc else unquote(parts.path), unquote(parts.fragment)


def _twins(pages: dict[str, _BuiltPage]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Two pages of one language under one title cannot be told apart in search results."""
    seen: dict[tuple[str, str], str] = {}
    for file, page in pages.items():
        if page.redirects or not page.title:
            continue
        first = seen.setdefault((page.language, page.title), file)
        if first != file:
            yield file, (
                f"le titre « {page.title} » est déjà celui de {first}.",
                f"the title \"{page.title}\" is that of {first} already.",
            )
