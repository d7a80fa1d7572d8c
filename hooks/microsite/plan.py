"""Everything a page may know of its site: records, pages, addresses, menu, and what the build was told."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from markupsafe import Markup

from .addresses import Addresses
from .locales import Locale
from .model.site import Site
from .navigation import Group
from .pages import Page, site_pages
from .terms import TermIndex

_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|dt|dd|td|th|caption|figcaption|text)>")
_AFTER_APOSTROPHE = re.compile(r"(?<=\w['’])\w[\w-]{2,}")
_WORD = re.compile(r"(?<![\w'’])\w[\w-]+")


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
    changes: Mapping[str, date] = field(default_factory=dict)
    """File -> day of its newest commit; empty where there is no whole history."""
    serving: bool = False
    """Shown to somebody who edits: the page is reloaded by a script that a strict policy would refuse."""
    faults: str = ""
    """While editing: what is wrong with the data, shown on every page."""


class Plan:
    """A site as it is going to be built."""

    def __init__(self, site: Site, menu: tuple[Group, ...], circumstances: Circumstances):
        self.site, self.menu, self.circumstances = site, menu, circumstances
        self.addresses = Addresses(site)
        self.pages = {page.source_name: page for page in site_pages(site, self.addresses)}
        """Every page by its name among the sources of the site generator."""
        self._by_id = {(page.id, page.locale.code): page for page in self.pages.values()}

    @cached_property
    def terms(self) -> dict[str, TermIndex]:
        """The terms of the glossary as texts write them, by locale; none where there is no glossary to lead to."""
        return {locale.code: TermIndex(self.site, locale) for locale in self.site.locales if "glossary" in self.site.prose}

    @cached_property
    def draft(self) -> bool:
        """Whether the site must say that nobody answers for it yet."""
        return not (self.circumstances.official or self.site.publisher.complete)

    @cached_property
    def indexed(self) -> bool:
        """Whether search engines may list this copy: official, and at its official address if that is known."""
        official_url = self.site.publisher.official_url
        if official_url is None:
            return not self.draft
        return not self.draft and self.circumstances.base_url.startswith(f"{official_url.rstrip('/')}/")

    def page(self, identifier: str, locale: Locale) -> Page:
        """A page of prose or of a record by its id. Raises KeyError."""
        return self._by_id[identifier, locale.code]

    def counterparts(self, page: Page) -> list[Page]:
        """The page in every locale, itself included, in the order of the site's languages."""
        return [self.page(page.id, locale) for locale in self.site.locales]

    def spellings(self, html: str, locale: Locale) -> list[str]:
        """What somebody may search for and the text of a page does not hold as a word of its own.

        The other admitted forms of its glossary terms; and what only follows an apostrophe: « l'INCa » is one word to a
        search engine.
        """
        text = Markup(_BLOCK_END.sub(" ", html)).striptags().casefold()
        alone = set(_WORD.findall(text))
        words = sorted(set(_AFTER_APOSTROPHE.findall(text)) - alone)
        for forms in self._forms[locale.code]:
            unused = [form for folded, form in forms if folded not in text]
            if len(unused) < len(forms):
                words += unused
        return words

    @cached_property
    def _forms(self) -> dict[str, list[list[tuple[str, str]]]]:
        """Of the terms that have several admitted forms, by locale: each form, and before it how it is sought."""
        written = {
            locale.code: [(term.name[locale], *term.variants.get(locale.code, ())) for term in self.site.glossary.values()]
            for locale in self.site.locales
        }
        return {
            code: [[(form.casefold(), form) for form in forms] for forms in terms if len(forms) > 1]
            for code, terms in written.items()
        }
