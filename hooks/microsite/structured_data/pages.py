"""The page itself, the site it belongs to, and the way to it."""

from collections.abc import Sequence

from ..citations import blocks
from ..model.prose import ProsePage
from ..model.reference import Source
from ..model.site import WITH_PAGES
from ..pages import Page
from .describing import Describing, Node, node


def page_type(page: Describing) -> str:
    """By what the page shows: a list of records, questions, contacts, the partnership."""
    shown = shown_blocks(page)
    if "questions" in shown:
        return "FAQPage"
    if "press-contacts" in shown and "business-contacts" in shown:
        return "ContactPage"
    if "partnership-facts" in shown:
        return "AboutPage"
    return "CollectionPage" if page.own.kind == "prose" and page.own.id in WITH_PAGES else "WebPage"


def shown_blocks(page: Describing) -> list[str]:
    """Names of the blocks that the prose of the page calls for."""
    subject = page.own.subject
    return [match[1] for match in blocks(subject.body)] if isinstance(subject, ProsePage) else []


def web_page(page: Describing, main: list[Node]) -> Node:
    """The page; `main`: what it is about first of all."""
    address = page.own_url
    kind = page_type(page)
    entities = [one for one in main if one["@type"] == "Question"] or [{"@id": one["@id"]} for one in main[:1]]
    return node(
        kind, address,
        name=page.title, description=page.description, url=address, inLanguage=page.locale.tag,
        isPartOf={"@id": page.home("website")}, dateModified=page.revised,
        primaryImageOfPage=node("ImageObject", url=page.picture) if page.picture else None,
        breadcrumb={"@id": page.here("trail")} if page.own.parent else None,
        mainEntity=entities if len(entities) > 1 else (entities or [None])[0],
        citation=[_cited(page, source) for source in page.cited],
    )


def _cited(page: Describing, source: Source) -> Node:
    """A source under its name, which keeps its language; the page of sources alone tells who published it, when and where."""
    if page.own.id == "sources":
        return page.source(source)
    return node(
        "CreativeWork", page.identity(source.id), name=page.title_of(source), inLanguage=list(source.languages),
    )


def website(page: Describing) -> Node:
    settings, publisher = page.site.settings, page.site.publisher
    return node(
        "WebSite", page.home("website"),
        name=page.words(settings.name), alternateName=page.words(settings.short_name),
        description=page.words(settings.description),
        inLanguage=[locale.tag for locale in page.site.locales], about={"@id": page.home("partnership")},
        url=page.url(page.plan.addresses.page("index", page.locale)),
        publisher=node("Organization", name=page.words(publisher.legal_name)) if publisher.legal_name else None,
    )


def trail(page: Describing, way: Sequence[tuple[Page, str]]) -> Node:
    """From the home page down to this one; `way`: the pages with their names, as this one shows them."""
    return node(
        "BreadcrumbList", page.here("trail"),
        itemListElement=[
            node("ListItem", position=place, name=page.words(name), item=page.url(one.address))
            for place, (one, name) in enumerate(way, start=1)
        ],
    )


def record_list(page: Describing) -> list[Node]:
    """The records that a page of their kind lists, in its order of the data."""
    records = page.site.collections[page.own.id]
    return [node(
        "ItemList", page.here("list"), name=page.title, numberOfItems=len(records),
        itemListElement=[
            node("ListItem", position=place, name=page.words(record.name), url=page.page_url(identifier))
            for place, (identifier, record) in enumerate(records.items(), start=1)
        ],
    )]
