"""A page and the templates of overrides/ → Markdown and HTML.

`pages/<kind>.html` lays out a record's page, `blocks/<name>.html` what `((block name))` stands for in prose,
`chrome/<part>.html` what surrounds every page. All are autoescaped, and an unknown name is an error.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any
from urllib.parse import urlsplit

import jinja2
import markdown
from markupsafe import Markup

from .addresses import Address, Addresses
from .citations import blocks
from .citing import Citing
from .locales import Locale
from .model.figures import Figure
from .model.prose import ProsePage
from .model.record import Record
from .model.reference import Source
from .model.site import Site
from .model.values import Markdown, Text, When
from .navigation import Group
from .pages import Page, site_pages
from .views import Views
from .wording import write_country, write_figure, write_language, write_list, write_phone


NOT_FOUND = "not-found"
"""Id of the page for addresses that lead nowhere."""


class RenderError(Exception):
    """Raised when a template fails: says template, page and locale, and what was not found."""


@dataclass(frozen=True)
class Circumstances:
    """What a build is told from outside, and no record says."""

    today: date
    """The build date: decides what is past and what is upcoming."""
    base_url: str = ""
    """Absolute address of the site's root, with a slash at its end; empty if unknown."""
    official: bool = False
    """Built as if somebody answered for it, whatever data/publisher.yml says."""
    directories: bool = True
    """Links leave out `index.html`."""
    version: str = ""
    """The commit that was built; empty where there is no history."""
    faults: str = ""
    """While editing: what is wrong with the data, shown on every page."""


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


@dataclass
class _Notes:
    """The sources that a page cites, numbered in order of appearance."""

    numbers: dict[str, int] = field(default_factory=dict)

    def number(self, source: str) -> int:
        return self.numbers.setdefault(source, len(self.numbers) + 1)


@jinja2.pass_context
def _finalize(context: jinja2.runtime.Context, value: Any) -> Any:
    """Values of the model are written for the page's locale wherever a template prints them."""
    writer: PageWriter | None = context.get("writer")
    if writer is None:
        return value
    if isinstance(value, Markdown):
        return writer.markdown(value)
    if isinstance(value, Text):
        return writer.citing.text(value)
    if isinstance(value, When):
        return writer.citing.when(value)
    return value


class Renderer:
    """Renders every page of a site."""

    def __init__(self, site: Site, templates: FilePath, menu: tuple[Group, ...], circumstances: Circumstances):
        self.site, self.menu, self.circumstances = site, menu, circumstances
        self.addresses = Addresses(site)
        self.pages = {page.source_name: page for page in site_pages(site, self.addresses)}
        self._by_id = {(page.id, page.locale.code): page for page in self.pages.values()}
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(templates), autoescape=True, undefined=jinja2.StrictUndefined,
            finalize=_finalize, trim_blocks=True, lstrip_blocks=True,
        )

    @cached_property
    def draft(self) -> bool:
        """Whether the site must say that nobody answers for it yet."""
        return not (self.circumstances.official or self.site.publisher.complete)

    @cached_property
    def indexed(self) -> bool:
        """Whether search engines may list this copy: official, and at its official address if that is known."""
        official_url = self.site.publisher.official_url
        return not self.draft and (official_url is None or self.circumstances.base_url.startswith(official_url))

    def page(self, identifier: str, locale: Locale) -> Page:
        return self._by_id[identifier, locale.code]

    def counterparts(self, page: Page) -> list[Page]:
        """The page in every locale, itself included, in the order of the site's languages."""
        return [self.page(page.id, locale) for locale in self.site.locales]

    def spellings(self, html: str, locale: Locale) -> list[str]:
        """The other admitted forms of the glossary terms that a page uses: somebody may search for those."""
        text = Markup(html).striptags().casefold()
        words: list[str] = []
        for term in self.site.glossary.values():
            forms = [term.name[locale], *term.variants.get(locale.code, ())]
            used = [form for form in forms if form.casefold() in text]
            if used:
                words += [form for form in forms if form not in used]
        return words

    def open(self, page: Page) -> "PageWriter":
        return PageWriter(self, page)

    def not_found(self) -> "PageWriter":
        """The page for addresses that lead nowhere, in the default locale; links are absolute."""
        home = self.page("index", self.site.default_locale)
        page = Page(NOT_FOUND, home.locale, "prose", home.subject, Address("404.html"), ())
        return PageWriter(self, page)

    def template(self, name: str) -> jinja2.Template:
        return self._environment.get_template(name)


class PageWriter:
    """Writes one page: its body, and the parts of the frame around it."""

    def __init__(self, renderer: Renderer, page: Page):
        self.renderer, self.page = renderer, page
        site, circumstances = renderer.site, renderer.circumstances
        self.citing = Citing(
            site, renderer.addresses, page.locale, page.address.file, directories=circumstances.directories,
            root=urlsplit(circumstances.base_url).path or "/" if page.id == NOT_FOUND else None,
        )
        self._notes = _Notes()
        self._context = {
            "writer": self,
            "site": site,
            "page": page,
            "locale": page.locale,
            "labels": _Labels(site.labels, self.citing),
            "views": Views(site, page.locale, circumstances.today),
            "circumstances": circumstances,
            "renderer": renderer,
        }

    @property
    def title(self) -> str:
        if isinstance(self.page.subject, ProsePage):
            return self.page.subject.front_matter.title
        return self.citing.plain(self.page.subject.name)

    @property
    def description(self) -> str:
        if isinstance(self.page.subject, ProsePage):
            return self.page.subject.front_matter.description
        return self.citing.plain(self.page.subject.summary)

    def body(self) -> str:
        """The page as Markdown: prose with its blocks filled in, or a record's page as one piece of HTML."""
        if not isinstance(self.page.subject, ProsePage):
            body = self._html(f"pages/{self.page.kind}.html", record=self.page.subject)
        else:
            body = self._prose(self.page.subject.body)
        if self._notes.numbers:
            body = f"{body}\n\n{self._html('blocks/notes.html')}"
        return f"{body}\n\n{self._html('blocks/search-words.html', words=self.renderer.spellings(body, self.page.locale))}"

    def part(self, name: str) -> Markup:
        """A part of the frame: `head`, `header`, `footer`, ..."""
        return Markup(self._render(f"chrome/{name}.html"))

    def _prose(self, body: str) -> str:
        parts, last = [], 0
        for match in blocks(body):
            parts += [self.citing.markdown(body[last:match.start()]), f"\n{self._html(f'blocks/{match[1]}.html')}\n"]
            last = match.end()
        return "".join([*parts, self.citing.markdown(body[last:])])

    def _html(self, template: str, **context: Any) -> str:
        """One block of HTML without blank lines or indentation: Markdown leaves it alone."""
        lines = (line.strip() for line in self._render(template, **context).splitlines())
        return f'<div class="block">{" ".join(line for line in lines if line)}</div>\n'

    def _render(self, template: str, **context: Any) -> str:
        try:
            return self.renderer.template(template).render({**self._context, **context})
        except (jinja2.TemplateError, TypeError, AttributeError, KeyError, ValueError) as error:
            raise RenderError(
                f"overrides/{template}: {type(error).__name__}: {error} "
                f"(page {self.page.id}, {self.page.locale.code})"
            ) from error

    # What templates may call.

    def markdown(self, text: Markdown) -> Markup:
        """A field declared as Markdown, as HTML."""
        return Markup(markdown.markdown(self.citing.markdown(text[self.page.locale])))

    def link(self, identifier: str) -> str | None:
        return self.citing.link(identifier)

    def to(self, page: Page) -> str:
        return self.citing.to(page.address)

    def file(self, path: str) -> str:
        """The link to a file of the site by its path below the root."""
        return self.citing.to(Address(path))

    def absolute(self, address: Address) -> str:
        return self.renderer.circumstances.base_url + address.url

    def segment(self, record: Record | str, *path: str | int) -> Markup:
        """The attribute that names a piece of the page, the same in every locale."""
        identifier = record if isinstance(record, str) else getattr(record, "id", None) or _document_name(self, record)
        return Markup(' data-segment="{}"').format(".".join(map(str, (identifier, *path))))

    def figure(self, key: str, **form: bool) -> Markup:
        return self.citing.figure(self.renderer.site.figures[key], key, **form)

    def figure_text(self, figure: Figure, **form: bool) -> Markup:
        return Markup(write_figure(figure, self.page.locale, **form))

    def as_of(self, when: When) -> Markup:
        return self.citing.as_of(when)

    def names(self, identifiers: tuple[str, ...]) -> Markup:
        """« A, B et C », each linked to where the site tells of it."""
        return Markup(write_list([str(self.name(identifier)) for identifier in identifiers], self.page.locale))

    def name(self, identifier: str) -> Markup:
        """The name of a record, or the title of a page, linked to where the site tells of it."""
        if identifier in self.renderer.site.prose:
            name = self.title_of(self.renderer.page(identifier, self.page.locale))
        else:
            name = self.citing.name(self.renderer.site.record(identifier))
        link = self.link(identifier)
        return Markup('<a href="{}">{}</a>').format(link, name) if link else Markup("<span>{}</span>").format(name)

    def notes(self, sources: tuple[str, ...]) -> Markup:
        """Marks that lead to the sources at the foot of the page."""
        label = self.citing.plain(self.renderer.site.labels["source"])
        marks = [
            Markup('<a href="#note-{0}" aria-label="{1} {0}">{0}</a>').format(self._notes.number(source), label)
            for source in sources
        ]
        return Markup('<sup class="notes">{}</sup>').format(Markup(" ").join(marks)) if marks else Markup("")

    def cited_sources(self) -> list[tuple[int, Source]]:
        """The sources cited so far on the page, with their numbers."""
        return [(number, self.renderer.site.sources[source]) for source, number in self._notes.numbers.items()]

    def phone(self, number: str) -> str:
        return write_phone(number, self.page.locale)

    def country(self, code: str) -> str:
        return write_country(code, self.page.locale)

    def day(self, day: date) -> Markup:
        return self.citing.when(When.parse(day.isoformat()))

    def label(self, name: str, locale: Locale) -> str:
        """A word of the interface in another locale than the page's."""
        return self.renderer.site.labels[name][locale]

    def language(self, code: str) -> str:
        return write_language(code, self.page.locale)

    def trail(self) -> list[Page]:
        """The pages above this one, from the home page down."""
        above, page = [], self.page
        while page.parent:
            page = self.renderer.page(page.parent, page.locale)
            above.insert(0, page)
        return above

    def counterparts(self) -> list[Page]:
        if self.page.id == NOT_FOUND:
            return [self.renderer.page("index", locale) for locale in self.renderer.site.locales]
        return self.renderer.counterparts(self.page)

    def title_of(self, page: Page, *, short: bool = True) -> str:
        subject = page.subject
        if isinstance(subject, ProsePage):
            return (short and subject.front_matter.nav) or subject.front_matter.title
        return self.citing.plain(subject.name)


def _document_name(writer: PageWriter, record: Record) -> str:
    return next(name for name, document in writer.renderer.site.documents.items() if document is record)


