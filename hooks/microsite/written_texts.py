"""Data and prose before a build → the pieces that the built pages will show, read as those are."""

import posixpath
from collections.abc import Iterator

from markupsafe import Markup, escape

from .addresses import Addresses
from .built_pages import BuiltSite, read_page
from .citations import blocks
from .citing import Citing
from .finishing import finish_page
from .loading.fields import texts_of
from .locales import Locale
from .markdown_html import body_of, to_html
from .model.figures import Figure
from .model.prose import ProsePage
from .model.site import Site
from .model.values import Name
from .segments import NOWHERE, BuiltPage

_SILENT = ("slug", "former_slugs")


def written_site(site: Site) -> BuiltSite:
    """All texts as if they stood on pages: one page a language for the data, and one for each page of prose."""
    addresses = Addresses(site)
    groups: list[dict[str, BuiltPage]] = [
        {locale.code: _page(NOWHERE, locale, _data(Citing(site, addresses, locale, "index.html"))) for locale in site.locales}
    ]
    for identifier, by_locale in site.prose.items():
        group = {}
        for locale in site.locales:
            file = addresses.page(identifier, locale).file
            group[locale.code] = _page(file, locale, _prose(by_locale[locale.code], Citing(site, addresses, locale, file)))
        groups.append(group)
    pages = {posixpath.join(code, page.file): page for group in groups for code, page in group.items()}
    positions = {page.file: place for place, group in enumerate(groups) for page in group.values() if page.file != NOWHERE}
    return BuiltSite(pages, tuple(locale.code for locale in site.locales), tuple(groups), positions)


def written_names(site: Site) -> frozenset[str]:
    """Names that segments of `written_site` have on the built pages, too.

    Where the data fill blocks of a page, its pieces are counted otherwise once it is built.
    """
    addresses = Addresses(site)
    filled = {
        addresses.page(identifier, locale).file for identifier, by_locale in site.prose.items() for locale in site.locales
        if blocks(by_locale[locale.code].body)
    }
    pages = written_site(site).pages.values()
    return frozenset(segment.name for page in pages if page.file not in filled for segment in page.segments)


def _page(file: str, locale: Locale, html: str) -> BuiltPage:
    return read_page(finish_page(f'<html lang="{locale.tag}">{html}</html>', locale), file, locale.code)


def _data(citing: Citing) -> str:
    body = Markup("").join(
        Markup('<div data-segment="{}">{}</div>\n').format(key, words) for key, words in _texts(citing)
    )
    return f'<head></head><body><div id="content">{body}</div></body>'


def _texts(citing: Citing) -> Iterator[tuple[str, Markup]]:
    """(key, HTML) of every text of the data, figures written out, and of every e-mail address."""
    site = citing.site
    records = [(identifier, record) for _, identifier, record in site.records()]
    for owner, record in [*records, *site.documents.items(), *site.figures.items()]:
        for path, value in texts_of(record):
            if value[citing.locale].startswith("http"):
                continue
            # A name that is alike in all languages is in none.
            if path[0] in _SILENT or isinstance(value, Name) and len(set(value.values())) == 1:
                continue
            key = ".".join(map(str, (owner, *path)))
            if value.markup == "markdown":
                yield key, Markup(to_html(citing.markdown(value[citing.locale])))
            else:
                yield key, citing.text(value)
        if email := getattr(record, "email", None):
            yield f"{owner}.email", Markup('<a href="mailto:{0}">{0}</a>').format(email)
        if isinstance(record, Figure):
            yield owner, citing.figure(record, owner)
    for name, text in site.labels.items():
        yield f"labels.{name}", citing.text(text)


def _prose(page: ProsePage, citing: Citing) -> str:
    head = page.front_matter
    return (
        f'<head><title>{escape(head.title)}</title><meta name="description" content="{escape(head.description)}"></head>'
        f'<body><div id="content">{body_of(page, citing)}</div></body>'
    )
