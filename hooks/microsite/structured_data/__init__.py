"""What a page states, once more in schema.org's vocabulary for machines: the same facts, from the same records."""

import json
from collections.abc import Callable, Sequence

from ..model.site import WITH_PAGES
from ..pages import Page
from . import catalogue, happenings, organisations, reference
from .describing import Describing, Node, Subject
from .pages import record_list, shown_blocks, trail, web_page, website

__all__ = ["Describing", "Subject", "structured_data"]

_RECORDS: dict[str, Callable[..., list[Node]]] = {
    "partners": organisations.partner,
    "offers": catalogue.offer,
    "calls": catalogue.call,
    "events": happenings.event,
    "news": happenings.news_item,
}
"""Kind of record with a page of its own -> what describes it. Other kinds are plain pages."""

_BLOCKS: dict[str, Callable[[Describing], list[Node]]] = {
    "glossary": reference.glossary,
    "figures-list": reference.figures,
    "questions": reference.questions,
    "diseases": reference.diseases,
    "organisations": organisations.organisations,
    "people": organisations.people,
    "press-contacts": organisations.contacts,
    "hero": lambda page: [organisations.partnership(page)],
    "partnership-facts": lambda page: [organisations.partnership(page)],
}
"""Block of a page of prose -> what describes the records that it shows."""

_MAIN = frozenset({"glossary", "figures-list", "questions", "hero", "partnership-facts"})
"""Blocks that a page is about; the others are on it beside something else."""


def structured_data(page: Describing, way: Sequence[tuple[Page, str]]) -> str:
    """JSON-LD for a `<script>`: the page, what it is about, and its way from the home page (see `pages.trail`)."""
    main, others = _described(page)
    graph = [web_page(page, main)]
    if page.own.id == "index":
        graph.append(website(page))
    if page.own.parent:
        graph.append(trail(page, way))
    # Questions stand within the page: search engines look for them there.
    graph += [one for one in main if one["@type"] != "Question"]
    # `<` ends no script and opens no comment when it is written as an escape.
    text = json.dumps({"@context": "https://schema.org", "@graph": graph + others}, ensure_ascii=False,
                      separators=(",", ":"))
    return text.replace("<", "\\u003c")


def _described(page: Describing) -> tuple[list[Node], list[Node]]:
    """(what the page is about, what else it shows)."""
    if page.own.kind != "prose":
        nodes = _RECORDS[page.own.kind](page, page.own.subject) if page.own.kind in _RECORDS else []
        return nodes[:1], nodes[1:]
    main, others = [], []
    for block in dict.fromkeys(shown_blocks(page)):
        if block in _BLOCKS:
            (main if block in _MAIN else others).extend(_BLOCKS[block](page))
    if page.own.id in WITH_PAGES:
        main = [*main, *record_list(page)]
    return main, others
