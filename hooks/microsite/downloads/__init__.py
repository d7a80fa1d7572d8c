"""What visitors take away, in every language: calendars, contact cards, news feeds, tables of figures."""

from collections.abc import Mapping
from functools import cached_property

from ..addresses import Address
from ..locales import Locale
from ..model.partnership import Contact
from ..plain_words import PlainWords
from ..plan import Plan
from . import calendars, contact_cards, figure_tables, news_feeds
from .download import Download

__all__ = ["Download", "Downloads"]


class Downloads:
    """The files of one site: where each stands, so that pages can link to it, and what is in it."""

    def __init__(self, plan: Plan, speakers: Mapping[str, PlainWords]):
        """`speakers`: by code of locale."""
        self._plan, self._speakers = plan, speakers

    @cached_property
    def files(self) -> Mapping[str, Download]:
        """Every file by its path below the site's root."""
        writers = (
            calendars.calendars, contact_cards.contact_cards, news_feeds.news_feeds, figure_tables.figure_tables,
        )
        return {
            one.address.file: one for speaker in self._speakers.values() for write in writers for one in write(speaker)
        }

    def size(self, address: Address) -> int:
        """In bytes."""
        return len(self.files[address.file].content)

    def calendar(self, identifier: str, locale: Locale) -> Address | None:
        """Of one event or call; None while nothing of it is to come."""
        return calendars.address_of(self._plan, identifier, locale)

    def calendar_of_all(self, locale: Locale) -> Address | None:
        """None while no day of an event or call is to come."""
        address = calendars.address_of_all(self._plan, locale)
        return address if address and address.file in self.files else None

    def card(self, contact: Contact, locale: Locale) -> Address | None:
        return contact_cards.address_of(self._plan, contact, locale)

    def feeds(self, locale: Locale) -> dict[str, Address]:
        """Media type -> feed of the news."""
        return news_feeds.addresses(self._plan, locale)

    def figures(self, locale: Locale) -> dict[str, Address]:
        """Media type -> table of all figures."""
        return figure_tables.addresses(self._plan, locale)
