"""All pages of a site in one locale, grouped as the menu groups them: what the site map page lists."""

from dataclasses import dataclass

from .locales import Locale
from .pages import Page
from .plan import Plan


@dataclass(frozen=True)
class Entry:
    """A page, and the pages of the records that it lists."""

    page: Page
    records: tuple[Page, ...]


@dataclass(frozen=True)
class Section:
    """Pages that belong together."""

    label: str | None
    """Id of its name in data/labels.yml; None for pages that stand alone in the menu."""
    entries: tuple[Entry, ...]


def site_map(plan: Plan, locale: Locale) -> list[Section]:
    """Every page once: groups of the menu in its order, then what is in none of them."""
    pages = [page for page in plan.pages.values() if page.locale.code == locale.code]
    prose = {page.id: page for page in pages if page.kind == "prose"}
    records: dict[str, list[Page]] = {}
    for page in pages:
        if page.kind != "prose":
            records.setdefault(page.kind, []).append(page)

    def entries(identifiers) -> tuple[Entry, ...]:
        return tuple(Entry(prose[one], tuple(records.get(one, ()))) for one in identifiers)

    sections = [Section(group.label, entries(group.pages)) for group in plan.menu]
    alone = tuple(entry for section in sections if section.label is None for entry in section.entries)
    grouped = [section for section in sections if section.label is not None]
    listed = {entry.page.id for section in sections for entry in section.entries}
    others = entries(one for one in prose if one not in listed)
    return [
        section for section in (Section(None, alone), *grouped, Section("other-pages", others)) if section.entries
    ]
