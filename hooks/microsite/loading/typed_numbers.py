"""Numbers typed by hand where the data knows the figure: they would age apart from it."""

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path as FilePath

import jinja2

from ..citations import CITATION, citations
from ..locales import Locale
from ..model.figures import Figure
from ..model.prose import ProsePage
from ..model.record import Record
from ..model.site import Place, Site
from ..model.values import Name, Text
from ..wording import write_money, write_number
from .faults import Fault
from .fields import texts_of
from .yaml_marks import Document, Path

_NUMBER = re.compile(r"(?<![\w.,/-])\d(?:[\d.,\u00a0\u202f ]*\d)?(?![\w/-])")
_WORD = re.compile(r"\w+", re.U)


class TypedNumbers:
    """Finds the numbers typed by hand in the texts of one site."""

    def __init__(self, site: Site):
        self._site = site
        self._owners: dict[str, list[tuple[str, Figure]]] = {}
        for key, figure in site.figures.items():
            self._owners.setdefault(figure.owner, []).append((key, figure))
        self._names = _names_with_digits(site)
        self._written = {
            (key, locale.code): _forms(figure, locale)
            for key, figure in site.figures.items() for locale in site.locales
        }

    def record_faults(self, record: Record, document: Document, path: Path) -> Iterator[Fault]:
        """Numbers in the texts of a record that equal a figure of the record or of a partner it names."""
        owners = _named_by(record) & set(self._owners)
        if isinstance(record, Figure) or not owners:
            return
        for field_path, value in texts_of(record):
            if isinstance(value, Name):
                continue
            for locale, words in value.items():
                for _, number, key in self._typed(words, owners, locale):
                    place = document.place((*path, *field_path, locale))
                    yield document.fault(place, *_message(number, key))

    def page_faults(self, page: ProsePage) -> Iterator[Fault]:
        """Numbers in a page of prose that equal a figure of somebody whom the same paragraph names."""
        lines = page.body.split("\n")
        for match in re.finditer(r"(?:[^\n]|\n(?!\s*\n))+", page.body):
            paragraph = match.group()
            cited = {one.target.split(".")[0] for one in citations(paragraph)}
            owners = {owner for owner in self._owners if owner in cited or self._is_named(owner, page.locale, paragraph)}
            for start, number, key in self._typed(paragraph, owners, page.locale):
                position = match.start() + start
                row = page.body.count("\n", 0, position)
                column = position - page.body.rfind("\n", 0, position)
                yield Fault(Place(page.file, page.body_line + row, column), *_message(number, key), lines[row])

    def _is_named(self, owner: str, locale: str, text: str) -> bool:
        try:
            name = getattr(self._site.subject(owner), "name", None)
        except KeyError:
            return False
        return bool(name) and name[locale] in text and re.search(rf"\b{re.escape(name[locale])}\b", text) is not None

    def _typed(self, text: str, owners: set[str], locale: str) -> Iterator[tuple[int, str, str]]:
        """(position, number as typed, key of the figure it equals)."""
        blank = CITATION.sub(lambda match: " " * len(match.group()), text)
        if not any(map(str.isdigit, blank)):
            return
        for name in self._names:
            blank = blank.replace(name, " " * len(name))
        figures = [one for owner in sorted(owners) for one in self._owners[owner]]
        for match in _NUMBER.finditer(blank):
            values = _readings(match.group())
            rest = re.sub(r"[\s\u00a0\u202f]+", " ", blank[match.start():match.start() + 40])
            for key, figure in figures:
                if written := self._written[key, locale].match(rest):
                    yield match.start(), written.group(), key
                    break
                if figure.measure != "fraction" and figure.value in values:
                    yield match.start(), match.group(), key
                    break


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


def _named_by(record: Record) -> set[str]:
    named = {getattr(record, "id", "")}
    for name in ("partner", "providers", "partners", "parties"):
        value = getattr(record, name, ())
        named |= {value} if isinstance(value, str) else set(value)
    return named


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


def _forms(figure: Figure, locale: Locale) -> re.Pattern[str]:
    """Of a figure as sentences write it: « 1,3 million », « 30 M€ »; nothing where digits alone say it."""
    forms = set()
    if isinstance(figure.value, Decimal):
        forms = {write_number(figure.value, locale), write_money(figure.value, figure.currency, locale, short=True)}
    words = (re.escape(re.sub(r"[\u00a0\u202f]", " ", form)) for form in forms if not form.isdigit())
    return re.compile(rf"(?:{'|'.join(sorted(words, key=len, reverse=True)) or '(?!)'})(?!\w)")


def _message(number: str, key: str) -> tuple[str, str]:
    return (
        f"« {number.strip()} » est tapé à la main, alors que les données ont ce chiffre ; citez-le : (({key})).",
        f"\"{number.strip()}\" is typed by hand, but the data has this figure; cite it: (({key})).",
    )
