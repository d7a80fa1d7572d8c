"""One page written in its locale: its body, the parts of the frame around it, and what its templates may call."""

import base64
import hashlib
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

import jinja2
import markdown
from markupsafe import Markup, escape

from .addresses import Address
from .catalogue import Catalogue
from .charts.gallery import Gallery
from .citations import blocks
from .citing import Citing
from .downloads import Downloads
from .history import Revisions
from .locales import Locale
from .model.figures import Figure
from .model.prose import ProsePage
from .model.record import Record
from .model.reference import Source, Term
from .model.values import Markdown, Text, When
from .page_frame import PageFrame
from .pages import Page
from .plain_words import PlainWords
from .plan import Plan
from .source_notes import SourceNotes, with_ways_back
from .unbroken import unbroken
from .views import Views
from .wording import write_country, write_figure, write_language, write_list, write_percent, write_phone

NOT_FOUND = "not-found"
"""Id of the page for addresses that lead nowhere."""


class RenderError(Exception):
    """Raised when a template fails: says template, page and locale, and what was not found."""


class _Labels(Mapping[str, Markup]):
    """`labels.offers`, in the page's locale; an unknown label is an error of the template."""

    def __init__(self, labels: Mapping[str, Text], citing: Citing):
        self._labels, self._citing = labels, citing

    def __getitem__(self, name: str) -> Markup:
        return self._citing.text(self._labels[name])

    def __iter__(self):
        return iter(self._labels)

    def __len__(self) -> int:
        return len(self._labels)


class PageWriter:
    """Writes one page: its body, and the parts of the frame around it."""

    def __init__(
        self, plan: Plan, environment: jinja2.Environment, page: Page, speaker: PlainWords, downloads: Downloads,
        revisions: Revisions,
    ):
        self.plan, self.page, self._environment, self._revisions = plan, page, environment, revisions
        site, circumstances = plan.site, plan.circumstances
        self.citing = Citing(
            site, plan.addresses, page.locale, page.address.file, directories=circumstances.directories,
            root=urlsplit(circumstances.base_url).path or "/" if page.id == NOT_FOUND else None,
        )
        self._frame = PageFrame(page, self.citing, speaker, downloads, revisions)
        self._notes = SourceNotes()
        self._blocks: dict[str, str] = {}
        self._shown = ""
        views = Views(site, page.locale, circumstances.today)
        self._context = {
            "writer": self,
            "frame": self._frame,
            "site": site,
            "page": page,
            "locale": page.locale,
            "labels": _Labels(site.labels, self.citing),
            "views": views,
            "charts": Gallery(site, views, self.citing),
            "catalogue": Catalogue(site),
            "circumstances": circumstances,
            "plan": plan,
        }

    @property
    def title(self) -> str:
        if isinstance(self.page.subject, ProsePage):
            return self.page.subject.front_matter.title
        return self.citing.plain(getattr(self.page.subject, "full_name", None) or self.page.subject.name)

    @property
    def description(self) -> str:
        if isinstance(self.page.subject, ProsePage):
            return self.page.subject.front_matter.description
        return self.citing.plain(self.page.subject.summary)

    def body(self) -> str:
        """The page as Markdown: its prose, with a mark wherever HTML goes that is not for Markdown to read.

        `fill` puts it there once the Markdown is converted.
        """
        if not isinstance(self.page.subject, ProsePage):
            return self._mark(self._html(f"pages/{self.page.kind}.html", record=self.page.subject))
        body, parts, last = self.page.subject.body, [], 0
        for match in blocks(body):
            parts += [self.citing.markdown(body[last:match.start()]), self._mark(self._html(f"blocks/{match[1]}.html"))]
            last = match.end()
        return "".join([*parts, self.citing.markdown(body[last:])])

    def fill(self, html: str) -> str:
        """The converted Markdown of `body` with the HTML of its marks, the page's sources and its search words."""
        for mark, block in self._blocks.items():
            html = html.replace(mark, block)
        self._revisions.note(self.page, html)
        self._shown = html
        html, terms = self._explain(html)
        if self._notes.numbers:
            html, marked = with_ways_back(html)
            html += self._html("blocks/notes.html", marked=marked)
        if terms:
            html += self._html("blocks/terms.html", terms=terms)
        return unbroken(html) + self._html("blocks/search-words.html", words=self.plan.spellings(html, self.page.locale))

    def _explain(self, html: str) -> tuple[str, list[Term]]:
        """With a link to the glossary at the first use of each term; and these terms. The glossary explains itself."""
        index = self.plan.terms.get(self.page.locale.code)
        if index is None or self.page.id == "glossary":
            return html, []

        def write(term: str, words: str) -> str:
            return f'<a class="term" href="{self.citing.link(term)}" aria-describedby="tip-{term}">{words}</a>'

        html, used = index.link(html, write)
        return html, [self.plan.site.glossary[term] for term in used]

    def part(self, name: str) -> Markup:
        """A part of the frame: `head`, `header`, `footer`, ..."""
        return Markup(self._render(f"chrome/{name}.html"))

    def _mark(self, html: str) -> str:
        mark = f"<!--block {len(self._blocks)}-->"
        self._blocks[mark] = html
        return f"\n{mark}\n"

    def _html(self, template: str, **context: Any) -> str:
        lines = (line.strip() for line in self._render(template, **context).splitlines())
        return f'<div class="block">{" ".join(line for line in lines if line)}</div>\n'

    def _render(self, template: str, **context: Any) -> str:
        try:
            return self._environment.get_template(template).render({**self._context, **context})
        except (jinja2.TemplateError, TypeError, AttributeError, KeyError, ValueError) as error:
            raise RenderError(
                f"overrides/{template}: {type(error).__name__}: {error} "
                f"(page {self.page.id}, {self.page.locale.code})"
            ) from error

    # What templates may call.

    def markdown(self, text: Markdown) -> Markup:
        """A field declared as Markdown, as HTML."""
        return Markup(markdown.markdown(self.citing.markdown(text[self.page.locale])))

    def digest(self, script: str) -> str:
        """The source expression that lets a Content-Security-Policy admit this inline script."""
        return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"

    def link(self, identifier: str) -> str | None:
        return self.citing.link(identifier)

    def to(self, page: Page) -> str:
        return self.citing.to(page.address)

    def file(self, path: str) -> str:
        """The link to a file of the site by its path below the root."""
        return self.citing.to(Address(path))

    def absolute(self, address: Address) -> str:
        return self.plan.circumstances.base_url + address.url

    def segment(self, record: Record | str, *path: str | int) -> Markup:
        """The attribute that names a piece of the page, the same in every locale."""
        identifier = record if isinstance(record, str) else getattr(record, "id", None) or _document_name(self, record)
        return Markup(f' data-segment="{escape(".".join(map(str, (identifier, *path))))}"')

    def piece(self, *path: str | int) -> Markup:
        """The same for a piece right within that of a record: said once, the record's id weighs less on long pages."""
        return Markup(' data-segment=".{}"').format(".".join(map(str, path)))

    def figure(self, key: str, **form: bool) -> Markup:
        return self.citing.figure(self.plan.site.figures[key], key, **form)

    def figure_text(self, figure: Figure, **form: bool) -> Markup:
        return Markup(write_figure(figure, self.page.locale, **form))

    def as_of(self, when: When) -> Markup:
        return self.citing.as_of(when)

    def shows(self, html: str) -> bool:
        """Whether the filled body holds this piece of HTML: what serves it is left out elsewhere."""
        return html in self._shown

    def names(self, identifiers: tuple[str, ...], *, at: str = "") -> Markup:
        """« A, B et C », each linked to where the site tells of it; `at`: the id of a place on that page."""
        return Markup(write_list([str(self.name(identifier, at=at)) for identifier in identifiers], self.page.locale))

    def name(self, identifier: str, *, at: str = "") -> Markup:
        """The name of a record, or the title of a page, linked to where the site tells of it; `at`: the id of a place there."""
        if identifier in self.plan.site.prose:
            name = self.title_of(self.plan.page(identifier, self.page.locale))
        else:
            name = self.citing.name(self.plan.site.record(identifier))
        if not (link := self.link(identifier)):
            return Markup(f"<span>{escape(name)}</span>")
        return Markup(f'<a href="{escape(f"{link}#{at}" if at else link)}">{escape(name)}</a>')

    def notes(self, sources: tuple[str, ...]) -> Markup:
        """Marks that lead to the sources at the foot of the page."""
        label = escape(self.citing.plain(self.plan.site.labels["source"]))
        return self._notes.marks(sources, label)

    def cited_sources(self) -> list[tuple[int, Source]]:
        """The sources cited so far on the page, with their numbers."""
        return [(number, self.plan.site.sources[source]) for source, number in self._notes.numbers.items()]

    def percent(self, value: Decimal) -> str:
        return write_percent(value, self.page.locale)

    def phone(self, number: str) -> str:
        return write_phone(number, self.page.locale)

    def country(self, code: str) -> str:
        return write_country(code, self.page.locale)

    def day(self, day: date) -> Markup:
        return self.citing.when(When.parse(day.isoformat()))

    def label(self, name: str, locale: Locale) -> str:
        """A word of the interface in another locale than the page's."""
        return self.plan.site.labels[name][locale]

    def language(self, code: str) -> str:
        return write_language(code, self.page.locale)

    def language_of(self, url: str) -> str:
        """The code of the other language of the site in which an address says that its page is (`/en/…`), or none."""
        path = urlsplit(url).path.split("/")
        others = (one.code for one in self.plan.site.locales if one != self.page.locale)
        return next((code for code in others if code in path[1:2]), "")

    def structured_data(self) -> Markup:
        """The facts of the page as JSON-LD: once its body is filled, for it names the sources that the page cites."""
        names = [self.title_of(one) if one.parent else str(self._context["labels"]["home"]) for one in self.trail()]
        way = [*zip(self.trail(), names, strict=True), (self.page, self.title_of(self.page))]
        cited = [source for _, source in self.cited_sources()]
        return self._frame.structured_data(self.title, self.description, cited, way)

    def trail(self) -> list[Page]:
        """The pages above this one, from the home page down."""
        above, page = [], self.page
        while page.parent:
            page = self.plan.page(page.parent, page.locale)
            above.insert(0, page)
        return above

    def counterparts(self) -> list[Page]:
        if self.page.id == NOT_FOUND:
            return [self.plan.page("index", locale) for locale in self.plan.site.locales]
        return self.plan.counterparts(self.page)

    def title_of(self, page: Page, *, short: bool = True) -> str:
        subject = page.subject
        if isinstance(subject, ProsePage):
            return (short and subject.front_matter.nav) or subject.front_matter.title
        return self.citing.plain(subject.name)


def _document_name(writer: PageWriter, record: Record) -> str:
    return next(name for name, document in writer.plan.site.documents.items() if document is record)


