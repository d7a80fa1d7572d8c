"""The news as feeds: RSS 2.0 and JSON Feed 1.1. Their addresses are absolute: without the site's own there are none."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, time
from email.utils import format_datetime
from xml.etree import ElementTree

import markdown

from ..addresses import Address
from ..finishing import typeset
from ..locales import Locale
from ..model.ecosystem import NewsItem
from ..plain_words import PlainWords
from ..plan import Plan
from ..views import Views
from .download import Download, beside

ATOM = "http://www.w3.org/2005/Atom"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
ElementTree.register_namespace("atom", ATOM)
ElementTree.register_namespace("content", CONTENT)


def news_feeds(speaker: PlainWords) -> Iterator[Download]:
    plan, locale = speaker.plan, speaker.locale
    found = addresses(plan, locale)
    if not found:
        return
    items = [(item, _content(speaker, item)) for item in Views(plan.site, locale, plan.circumstances.today).news()]
    yield Download(found["application/rss+xml"], _rss(speaker, items, found["application/rss+xml"]))
    yield Download(found["application/feed+json"], _json_feed(speaker, items, found["application/feed+json"]))


def addresses(plan: Plan, locale: Locale) -> dict[str, Address]:
    """Media type -> where the feed stands; nothing while the site has no address or no news."""
    if not plan.circumstances.base_url or "news" not in plan.site.prose:
        return {}
    return {
        "application/rss+xml": beside(plan, "news", locale, ".xml"),
        "application/feed+json": beside(plan, "news", locale, ".json"),
    }


def _rss(speaker: PlainWords, items: list[tuple[NewsItem, str]], own: Address) -> bytes:
    root = ElementTree.Element("rss", version="2.0")
    channel = ElementTree.SubElement(root, "channel")
    _add(channel, "title", _title(speaker))
    _add(channel, "link", speaker.url("news"))
    _add(channel, "description", _description(speaker))
    _add(channel, "language", speaker.locale.tag)
    ElementTree.SubElement(
        channel, f"{{{ATOM}}}link", href=speaker.base + own.url, rel="self", type="application/rss+xml",
    )
    for item, content in items:
        entry = ElementTree.SubElement(channel, "item")
        _add(entry, "title", speaker.words(item.name))
        _add(entry, "link", speaker.url(item.id))
        _add(entry, "guid", speaker.url(item.id))
        if moment := _moment(item):
            _add(entry, "pubDate", format_datetime(moment, usegmt=True))
        for partner in item.partners:
            _add(entry, "category", speaker.words(speaker.site.partners[partner].name))
        _add(entry, "description", speaker.words(item.summary))
        _add(entry, f"{{{CONTENT}}}encoded", content)
    ElementTree.indent(root)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _json_feed(speaker: PlainWords, items: list[tuple[NewsItem, str]], own: Address) -> bytes:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(speaker),
        "home_page_url": speaker.url("news"),
        "feed_url": speaker.base + own.url,
        "description": _description(speaker),
        "language": speaker.locale.tag,
        "items": [
            {
                "id": speaker.url(item.id),
                "url": speaker.url(item.id),
                "title": speaker.words(item.name),
                "summary": speaker.words(item.summary),
                "content_html": content,
                **({"date_published": moment.isoformat()} if (moment := _moment(item)) else {}),
                "tags": [speaker.words(speaker.site.partners[partner].name) for partner in item.partners],
                "language": speaker.locale.tag,
            }
            for item, content in items
        ],
    }
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode()


def _title(speaker: PlainWords) -> str:
    return f"{speaker.words(speaker.site.settings.short_name)} – {speaker.words(_page(speaker).title)}"


def _description(speaker: PlainWords) -> str:
    return speaker.words(_page(speaker).description)


def _page(speaker: PlainWords):
    return speaker.site.prose["news"][speaker.locale.code].front_matter


def _content(speaker: PlainWords, item: NewsItem) -> str:
    return typeset(markdown.markdown(speaker.markdown(item.body[speaker.locale])), speaker.locale)


def _moment(item: NewsItem) -> datetime | None:
    """Noon of its day: the same day wherever it is read. None where only a month or a year is known."""
    known = item.date.iso and item.date.iso.count("-") == 2
    return datetime.combine(item.date.first_day, time(12), UTC) if known else None


def _add(parent: ElementTree.Element, name: str, text: str | None) -> None:
    if text:
        ElementTree.SubElement(parent, name).text = text
