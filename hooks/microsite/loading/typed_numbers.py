"""Numbers typed by hand where the data knows the figure: they would age apart from it."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path as FilePath

import jinja2

from ..citations import CITATION, citations
from ..model.figures import Figure
from ..model.prose import ProsePage
from ..model.record import Record
from ..model.site import Place, Site
from ..model.values import Name, Text
from .faults import Fault
from .references import fields_of
from .yaml_marks import Document, Path

_NUMBER = re.compile(r"(?<![\w.,/-])\d(?:[\d.,\u00a0\u202f ]*\d)?(?![\w/-])")
_WORD = re.compile(r"\w+", re.U)


def record_faults(site: Site, record: Record, document: Document, path: Path) -> Iterator[Fault]:
    """Numbers in the texts of a record that equal a figure of the record or of a partner it names."""
    if isinstance(record, Figure):
        return
    owners = _owners(site, record)
    for field_path, value, _ in fields_of(record):
        if not isinstance(value, Text) or isinstance(value, Name):
            continue
        for locale, words in value.items():
            for _, number, key in _typed(site, words, owners):
                place = document.place((*path, *field_path, locale))
                yield document.fault(place, *_message(number, key))


def page_faults(site: Site, page: ProsePage) -> Iterator[Fault]:
    """Numbers in a page of prose that equal a figure of somebody whom the same paragraph names."""
    lines = page.body.split("\n")
    for match in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", page.body):
        paragraph = match.group()
        owners = {
            owner for owner in {figure.owner for figure in site.figures.values()}
            if owner in {one.target.split(".")[0] for one in citations(paragraph)}
            or _named(site, owner, page.locale, paragraph)
        }
        for start, number, key in _typed(site, paragraph, owners):
            row = page.body.count("\n", 0, match.start() + start)
            yield Fault(Place(page.file, page.body_line + row, 1), *_message(number, key), lines[row])


def template_faults(templates: FilePath) -> Iterator[Fault]:
    """Digits in the words of a template: numbers belong to the data."""
    environment = jinja2.Environment()
    for path in sorted(templates.rglob("*.html")):
        source = path.read_text(encoding="utf-8")
        kept = "".join(
            value if kind == "data" else re.sub(r"[^\n]", " ", value)
            for _, kind, value in environment.lexer.tokeniter(source, path.name)
        )
        kept = re.sub(r"<(script|style)\b.*?</\1>|<[^>]*>|&#?\w+;", lambda tag: re.sub(r"[^\n]", " ", tag.group()),
                      kept, flags=re.S)
        for match in re.finditer(r"\d+", kept):
            row = source.count("\n", 0, match.start())
            yield Fault(
                Place(f"{templates.name}/{path.relative_to(templates).as_posix()}", row + 1,
                      match.start() - source.rfind("\n", 0, match.start())),
                f"le gabarit contient le nombre {match.group()} ; un chiffre se tape une fois, dans data/figures/.",
                f"the template holds the number {match.group()}; a figure is typed once, in data/figures/.",
                source.split("\n")[row],
            )


def _owners(site: Site, record: Record) -> set[str]:
    named = {getattr(record, "id", "")}
    for name in ("partner", "providers", "partners", "parties"):
        value = getattr(record, name, ())
        named |= {value} if isinstance(value, str) else set(value)
    return named


def _named(site: Site, owner: str, locale: str, text: str) -> bool:
    record = site.documents.get(owner) or (site.record(owner) if site.kind_of(owner) else None)
    name = getattr(record, "name", None)
    return bool(name) and re.search(rf"\b{re.escape(name[locale])}\b", text) is not None


def _typed(site: Site, text: str, owners: set[str]) -> Iterator[tuple[int, str, str]]:
    figures = [(key, figure) for key, figure in site.figures.items() if figure.owner in owners]
    if not figures:
        return
    blank = CITATION.sub(lambda match: " " * len(match.group()), text)
    for name in _names_with_digits(site):
        blank = blank.replace(name, " " * len(name))
    for match in _NUMBER.finditer(blank):
        values = _readings(match.group())
        for key, figure in figures:
            if figure.measure != "fraction" and figure.value in values:
                yield match.start(), match.group(), key
                break


def _names_with_digits(site: Site) -> list[str]:
    names = {
        name for _, _, record in site.records() if isinstance(getattr(record, "name", None), Text)
        for name in record.name.values() if any(map(str.isdigit, name)) and len(_WORD.findall(name)) < 5
    }
    return sorted(names, key=len, reverse=True)


def _readings(number: str) -> set[Decimal]:
    """What the digits may mean in one locale or another: `1,300` is 1300 or 1.3."""
    bare = re.sub(r"[\s\u00a0\u202f]", "", number)
    readings = set()
    for text in (bare.replace(",", "").replace(".", ""), bare.replace(",", "."), bare.replace(",", "")):
        try:
            readings.add(Decimal(text))
        except InvalidOperation:
            continue
    return readings


def _message(number: str, key: str) -> tuple[str, str]:
    return (
        f"« {number.strip()} » est tapé à la main, alors que les données ont ce chiffre ; citez-le : (({key})).",
        f"\"{number.strip()}\" is typed by hand, but the data has this figure; cite it: (({key})).",
    )
