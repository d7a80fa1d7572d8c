"""What has a date: events with their editions, news."""

from ..model.ecosystem import Edition, Event, NewsItem
from .describing import Describing, Node, node
from .organisations import mention

SCHEDULED = "https://schema.org/EventScheduled"
"""Of an edition that took place as well: the vocabulary has no other word for one that was held as planned."""


def event(page: Describing, record: Event) -> list[Node]:
    """A series, and each of its editions: those have the dates."""
    series = node(
        "EventSeries", page.identity(record.id),
        name=page.words(record.name), description=page.words(record.summary),
        url=record.site[page.locale] if record.site else None, mainEntityOfPage=page.page_url(record.id),
        organizer=[mention(page, one) for one in record.organizers],
        contributor=[mention(page, one) for one in record.supporters],
        audience=node("Audience", audienceType=page.words(record.audience)),
    )
    editions = [_edition(page, record, one) for one in record.editions]
    return [{**series, **({"subEvent": [{"@id": one["@id"]} for one in editions]} if editions else {})}, *editions]


def _edition(page: Describing, record: Event, edition: Edition) -> Node:
    start, end = edition.date.start, edition.date.end
    return node(
        "Event", f"{page.identity(record.id)}-{start or end}",
        name=page.words(record.name), description=page.words(record.summary),
        startDate=start, endDate=end, eventStatus=SCHEDULED,
        location=node("Place", name=page.words(edition.place), address=page.words(edition.place))
        if edition.place else None,
        organizer=[mention(page, one) for one in record.organizers],
        superEvent={"@id": page.identity(record.id)}, url=page.page_url(record.id),
    )


def news_item(page: Describing, record: NewsItem) -> list[Node]:
    return [node(
        "NewsArticle", page.here(record.id),
        headline=page.words(record.name), description=page.words(record.summary),
        datePublished=page.day(record.date), dateModified=page.revised,
        inLanguage=page.locale.tag, mainEntityOfPage=page.own_url,
        image=page.picture,
        about=[mention(page, one) for one in record.partners],
        isBasedOn=[page.source(page.site.sources[one]) for one in record.sources],
    )]
