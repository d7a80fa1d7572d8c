"""What must hold of a built site before it may replace the last one: whole links, whole pages, in every locale."""

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path as FilePath
from urllib.parse import unquote, urlsplit

from lxml import html

from .citations import CITATION


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
    redirects: bool = False


def inspect_site(folder: FilePath) -> list[Defect]:
    """Every defect of the built site. Raises OSError when the folder cannot be read."""
    pages = {path.relative_to(folder).as_posix(): _read(path) for path in sorted(folder.rglob("*.html"))}
    defects = []
    for file, page in pages.items():
        defects += [Defect(file, *said) for said in _page_defects(file, page)]
        defects += [Defect(file, *said) for said in _link_defects(folder, pages, file, page)]
    defects += [Defect(file, *said) for file, said in _twins(pages)]
    return sorted(defects)


def _read(path: FilePath) -> _BuiltPage:
    tree = html.fromstring(path.read_bytes())
    return _BuiltPage(
        language=tree.get("lang", ""),
        title=" ".join((tree.findtext(".//title") or "").split()),
        description=next(iter(tree.xpath('//meta[@name="description"]/@content')), ""),
        ids=set(tree.xpath("//@id")),
        links=tree.xpath("//a/@href | //link[not(@rel='canonical') and not(@rel='alternate')]/@href | //@src"),
        text=" ".join(tree.xpath("//body//text()[not(ancestor::script)]")),
        redirects=bool(tree.xpath('//meta[@http-equiv="refresh"]')),
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
    folder: FilePath, pages: dict[str, _BuiltPage], file: str, page: _BuiltPage,
) -> Iterator[tuple[str, str]]:
    for link in page.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc or (file == "404.html" and link.startswith("/")):
            continue
        path = unquote(parts.path)
        target = posixpath.normpath(posixpath.join(posixpath.dirname(file), path)) if path else file
        if path.endswith("/") or (folder / target).is_dir():
            target = posixpath.normpath(posixpath.join(target, "index.html"))
        if path.endswith(".md") or not (folder / target).exists():
            yield f"le lien « {link} » ne mène nulle part.", f"the link \"{link}\" leads nowhere."
        elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
            yield (
                f"le lien « {link} » vise un endroit qui n'existe pas dans la page.",
                f"the link \"{link}\" aims at a place that the page does not have.",
            )


def _twins(pages: dict[str, _BuiltPage]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Two pages of one language under one title cannot be told apart in search results."""
    seen: dict[tuple[str, str], str] = {}
    for file, page in pages.items():
        if page.redirects:
            continue
        first = seen.setdefault((page.language, page.title), file)
        if first != file:
            yield file, (
                f"le titre « {page.title} » est déjà celui de {first}.",
                f"the title \"{page.title}\" is that of {first} already.",
            )
