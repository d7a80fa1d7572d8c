"""iCalendar: editions of events and deadlines of calls, one file each and one for all (RFC 5545)."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import icalendar

from ..addresses import Address
from ..locales import Locale
from ..model.ecosystem import Event
from ..model.offers import Call
from ..model.values import When
from ..plain_words import PlainWords
from ..plan import Plan
from ..views import Views
from .download import Download, beside

ALL = "events"
"""The page that has the calendar of everything."""


@dataclass(frozen=True)
class _Entry:
    """What a calendar shows: days, words, and a key that stays."""

    key: str
    first: date
    last: date
    summary: str
    description: str
    place: str | None
    url: str | None


def calendars(speaker: PlainWords) -> Iterator[Download]:
    """One for each event and call that has something to come; then the calendar of everything, past days among it."""
    plan, locale = speaker.plan, speaker.locale
    everything: list[_Entry] = []
    for kind in ("events", "calls"):
        if kind not in plan.site.prose:
            continue
        for identifier, record in plan.site.collections[kind].items():
            entries = list(_entries(speaker, record))
            everything += entries
            if address := address_of(plan, identifier, locale):
                to_come = [one for one in entries if one.last >= plan.circumstances.today]
                yield Download(address, _calendar(speaker, to_come, speaker.words(record.name)))
    if any(one.last >= plan.circumstances.today for one in everything) and (address := address_of_all(plan, locale)):
        yield Download(address, _calendar(speaker, everything, speaker.words(plan.site.settings.name)))


def address_of(plan: Plan, identifier: str, locale: Locale) -> Address | None:
    """Of the calendar of one event or call; None while nothing of it is to come."""
    record = plan.site.record(identifier)
    views = Views(plan.site, locale, plan.circumstances.today)
    days = views.open_deadlines(record) if isinstance(record, Call) else [e.date for e in views.upcoming(record)]
    return beside(plan, identifier, locale, ".ics") if any(map(_days, days)) else None


def address_of_all(plan: Plan, locale: Locale) -> Address | None:
    return beside(plan, ALL, locale, ".ics") if ALL in plan.site.prose else None


def _entries(speaker: PlainWords, record: Event | Call) -> Iterator[_Entry]:
    """Only what is known to the day: a calendar has no room for "some time in May"."""
    description = "\n\n".join(filter(None, (speaker.words(record.summary), speaker.url(record.id))))
    if isinstance(record, Call):
        summary = speaker.labelled("deadline", speaker.words(record.name))
        for deadline in record.deadlines:
            if days := _days(deadline):
                yield _Entry(f"{record.id} {deadline}", *days, summary, description, None, speaker.url(record.id))
        return
    held: dict[int, int] = {}
    for edition in sorted(record.editions, key=lambda one: one.date.sort_key):
        if days := _days(edition.date):
            # An edition that is moved within its year stays the same entry in the calendars that have it.
            held[days[0].year] = held.get(days[0].year, 0) + 1
            yield _Entry(
                f"{record.id} {days[0].year} {held[days[0].year]}", *days, speaker.words(record.name), description,
                speaker.words(edition.place) if edition.place else None, speaker.url(record.id),
            )


def _days(when: When) -> tuple[date, date] | None:
    """First and last day, where both are known to the day."""
    if when.form in ("point", "interval") and when.start.count("-") == when.end.count("-") == 2:
        return when.first_day, when.last_day
    return None


def _calendar(speaker: PlainWords, entries: list[_Entry], name: str) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//{speaker.words(speaker.site.settings.short_name)}//{speaker.locale.tag.upper()}")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", name)
    calendar.add("x-wr-calname", name)
    calendar.add("refresh-interval", timedelta(days=1), parameters={"VALUE": "DURATION"})
    stamp = datetime.combine(speaker.plan.circumstances.today, time(), UTC)
    for entry in sorted(entries, key=lambda one: (one.first, one.key)):
        calendar.add_component(_component(speaker, entry, stamp))
    return calendar.to_ical()


def _component(speaker: PlainWords, entry: _Entry, stamp: datetime) -> icalendar.Event:
    """Whole days, which keep nobody busy; `DTEND` is the day after the last."""
    component = icalendar.Event()
    component.add("uid", str(uuid.uuid5(uuid.NAMESPACE_OID, " ".join((*speaker.site.partnership.parties, entry.key)))))
    component.add("dtstamp", stamp)
    component.add("dtstart", entry.first)
    component.add("dtend", entry.last + timedelta(days=1))
    component.add("summary", entry.summary, parameters={"LANGUAGE": speaker.locale.tag})
    component.add("description", entry.description, parameters={"LANGUAGE": speaker.locale.tag})
    component.add("transp", "TRANSPARENT")
    if entry.place:
        component.add("location", entry.place)
    if entry.url:
        component.add("url", entry.url)
    return component
