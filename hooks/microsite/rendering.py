"""The templates of overrides/, and the writers that fill them in.

`pages/<kind>.html` lays out a record's page, `blocks/<name>.html` what `((block name))` stands for in prose,
`chrome/<part>.html` what surrounds every page. All are autoescaped, and an unknown name is an error.
"""

from pathlib import Path as FilePath
from typing import Any

import jinja2

from .addresses import Address
from .downloads import Downloads
from .history import Revisions
from .model.values import Markdown, Text, When
from .page_writer import NOT_FOUND, PageWriter
from .pages import Page
from .plain_words import PlainWords
from .plan import Plan


@jinja2.pass_context
def _finalize(context: jinja2.runtime.Context, value: Any) -> Any:
    """Values of the model are written for the page's locale wherever a template prints them."""
    if isinstance(value, (str, int)) or not isinstance(value, (Text, When)):
        return value
    writer: PageWriter | None = context.get("writer")
    if writer is None:  # else a visitor would read what only Python understands
        raise jinja2.TemplateRuntimeError(
            f"{context.name}: a value of the data is printed without its page; import the macro “with context”"
        )
    if isinstance(value, Markdown):
        return writer.markdown(value)
    if isinstance(value, Text):
        return writer.citing.text(value)
    return writer.citing.when(value)


class Renderer:
    """Opens a writer for every page of a site."""

    def __init__(self, plan: Plan, templates: FilePath, cache: FilePath | None = None):
        """`cache`: a folder that may keep from one build to the next what takes time: compiled templates, pictures."""
        self.plan, self.templates, self.cache = plan, templates, cache
        self._speakers = {locale.code: PlainWords(plan, locale) for locale in plan.site.locales}
        self.downloads = Downloads(plan, self._speakers)
        self.revisions = Revisions(plan.site, plan.circumstances.changes)
        if cache:
            cache.mkdir(exist_ok=True)
        self.bytecode = jinja2.FileSystemBytecodeCache(str(cache)) if cache else None
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(templates), autoescape=True, undefined=jinja2.StrictUndefined,
            finalize=_finalize, trim_blocks=True, lstrip_blocks=True, bytecode_cache=self.bytecode,
        )

    def open(self, page: Page) -> PageWriter:
        speaker = self._speakers[page.locale.code]
        return PageWriter(self.plan, self._environment, page, speaker, self.downloads, self.revisions)

    def not_found(self) -> PageWriter:
        """The page for addresses that lead nowhere, in the default locale; links are absolute."""
        home = self.plan.page("index", self.plan.site.default_locale)
        return self.open(Page(NOT_FOUND, home.locale, "prose", home.subject, Address("404.html"), ()))
