"""Texts with citations → HTML: every fact written for the locale and marked with its id."""

import re
from typing import Any

from markupsafe import Markup, escape

from .addresses import Address, Addresses
from .citations import Citation, citations
from .locales import Locale
from .model.figures import Figure
from .model.record import Record
from .model.site import Site
from .model.values import Text, When
from .wording import write_as_of, write_figure, write_when

_SENTENCE_START = re.compile(r"(?:^\s*|[.!?…]\s+|\n[ \t]*\n\s*|(?:^|\n)[ \t]*(?:[-*+]|\d+\.|#+)[ \t]+)$")

_SPACES = re.compile(r"[ \t\n]+")
_TAG = re.compile(r"<[^>]*>")


class Citing:
    """Writes texts in one locale, for one page (links are relative to it)."""

    def __init__(
        self, site: Site, addresses: Addresses, locale: Locale, file: str, *,
        directories: bool = True, root: str | None = None,
    ):
        """`root`: the path of the site's root on its host, where links cannot be relative (the 404 page)."""
        self.site, self.addresses, self.locale = site, addresses, locale
        self.file, self.directories, self.root = file, directories, root

    def text(self, text: Text) -> Markup:
        """A plain text: escaped, citations written out."""
        return self._expand(text[self.locale], escape)

    def markdown(self, text: str) -> str:
        """A Markdown text: citations become inline HTML, the rest stays as it is."""
        return str(self._expand(text, Markup))

    def plain(self, text: Text | str) -> str:
        """As text(), without tags: for titles and descriptions."""
        words = text[self.locale] if isinstance(text, Text) else text
        if "((" not in words:
            return _SPACES.sub(" ", words).strip()
        # Not striptags(): it takes no-break spaces for spaces.
        return _SPACES.sub(" ", Markup(_TAG.sub("", self._expand(words, escape))).unescape()).strip()

    def link(self, identifier: str) -> str | None:
        """Relative address of a page, record or figure from this page; None where it has none."""
        address = self.addresses.of(identifier, self.locale)
        return self.to(address) if address else None

    def to(self, address: Address) -> str:
        if self.root is not None:
            return self.root + address.url
        return address.seen_from(self.file, directories=self.directories)

    def figure(self, figure: Figure, key: str, **form: bool) -> Markup:
        return Markup(f'<span data-fact="{escape(key)}">{write_figure(figure, self.locale, **form)}</span>')

    def leading_figure(self, figure: Figure, key: str) -> Markup:
        """A figure with its number set apart from what it counts, where the locale writes the number first."""
        whole, number = (write_figure(figure, self.locale, unit=unit) for unit in (True, False))
        if whole.startswith(number):
            rest = whole.removeprefix(number)
            space = rest[:len(rest) - len(rest.lstrip())]
            whole = f"<strong>{number}{space}</strong>{rest.lstrip()}"
        return Markup('<span data-fact="{}">{}</span>').format(key, Markup(whole))

    def when(self, when: When, *, year: bool = True) -> Markup:
        written = write_when(when, self.locale, year=year)
        return _time(when, written)

    def as_of(self, when: When) -> Markup:
        return _time(when, write_as_of(when, self.locale))

    def name(self, record: Record) -> str:
        """Its name; the title of a source."""
        return (record.name if hasattr(record, "name") else record.title)[self.locale]

    def _expand(self, text: str, quote: Any) -> Markup:
        if "((" not in text:
            return quote(text)
        parts, last = [], 0
        for citation in citations(text):
            before = text[last:citation.start]
            written = self._cite(citation)
            if _SENTENCE_START.search(text[:citation.start]):
                written = _capitalised(written)
            parts += [quote(before), written]
            last = citation.end
        return Markup("").join([*parts, quote(text[last:])])

    def _cite(self, citation: Citation) -> Markup:
        options, target = citation.options, citation.target
        if citation.is_date:
            return self.when(When.parse(target), year="no-year" not in options)
        if citation.words:
            return self._anchor(target, escape(citation.words))
        if target in self.site.figures:
            return self._figure(target, options)
        if target in self.site.prose:
            return self._anchor(target, escape(self.site.prose[target][self.locale.code].front_matter.title))
        identifier, _, field = target.partition(".")
        record = self.site.subject(identifier)
        if field:
            return self._value(record, field, f"{identifier}.{field}")
        written = self._name(record, identifier, full="full" in options)
        return self._anchor(identifier, written) if "link" in options else written

    def _figure(self, key: str, options: frozenset[str]) -> Markup:
        figure = self.site.figures[key]
        if "date" in options:
            return self.as_of(figure.as_of)
        return self.figure(
            figure, key, unit="no-unit" not in options, qualifier="no-qualifier" not in options,
            short="short" in options,
        )

    def _name(self, record: Record, identifier: str, *, full: bool) -> Markup:
        name = escape(self.name(record))
        long = getattr(record, "full_name", None) or getattr(record, "expansion", None)
        if full and long:
            name = Markup("{} ({})").format(long[self.locale], name)
        return Markup(f'<span data-name="{escape(identifier)}">{name}</span>')

    def _value(self, record: Record, field: str, key: str) -> Markup:
        value = getattr(record, field)
        if isinstance(value, When):
            return Markup('<span data-fact="{}">{}</span>').format(key, self.when(value))
        if isinstance(value, Text):
            return self.text(value)
        return escape(value)

    def _anchor(self, identifier: str, words: Markup) -> Markup:
        link = self.link(identifier)
        return Markup(f'<a href="{escape(link)}">{words}</a>') if link else words


def _time(when: When, written: str) -> Markup:
    return Markup(f'<time datetime="{escape(when.iso)}">{written}</time>' if when.iso else written)


def _capitalised(written: Markup) -> Markup:
    """The first letter after any tags as a capital: a citation may begin a sentence. A name such as iPSC stays."""
    return Markup(re.sub(r"^((?:<[^>]*>)*)(\w)(?!\w*[A-Z])", lambda match: match[1] + match[2].upper(), str(written), count=1))
