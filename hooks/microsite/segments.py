"""What a built page is cut into: named segments, each with its text, its links and the facts it states."""

from dataclasses import dataclass
from functools import cached_property

from .links import Link

FRAME = "frame"
"""Scope of what surrounds the content of every page: header, footer, dialogs."""

HEAD = "head"
"""Scope of what a page says of itself to machines."""

STRUCTURED = "json"
"""Scopes of what a page says in JSON-LD begin so, and so do the keys of its segments."""

FED = "feed"
OFFERED = "offered"
"""So begin the keys of what feeds say, and of what files say that pages offer (calendars, cards, tables)."""

PROSE = ""
"""Scope of the content that the writer gave no key."""

NOWHERE = ""
"""File of what stands on no page yet."""

_FOR_MACHINES = (f"{HEAD}.", STRUCTURED, FED, OFFERED)


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of a segment's text that states a fact of the data (`fact`), names a record (`name`), or is a date for machines
    (`time`)."""

    kind: str
    key: str
    start: int
    end: int

    def __reduce__(self) -> tuple:
        """Kept results hold many of these: the general way of reading them back is ten times slower."""
        return Mark, (self.kind, self.key, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Segment:
    """A named piece of a page in one language."""

    key: str
    """The writer's key (`<record>.summary`), or scope, headings and block by number (`1.2/p-3`)."""
    locale: str
    text: str
    links: tuple[Link, ...]
    kind: str
    """`data` (keyed by the writer), `prose`, `attribute`, `head`, `json` (JSON-LD), `quoted` (in a language of
    its own), `gloss` (explains a word of the text), `particular` (marked as of this language alone), `feed`, `offered` (in a file)."""
    page: str
    """File of the page below the site's root."""
    place: str
    """What holds it: a tag (`p`, `h2`), an attribute (`@alt`), the name of a field."""
    marks: tuple[Mark, ...] = ()
    anchors: tuple[str, ...] = ()
    """Ids by which links lead here."""

    @property
    def name(self) -> str:
        """The key; below the page's name where another page may have the same: `partnership/1.2/p`."""
        if self.kind in ("data", "gloss"):
            return self.key
        return "/".join(filter(None, (page_name(self.page), self.key)))

    def __reduce__(self) -> tuple:
        """As a mark's."""
        return Segment, (
            self.key, self.locale, self.text, self.links, self.kind, self.page, self.place, self.marks, self.anchors,
        )


@dataclass(frozen=True)
class BuiltPage:
    """One page as a visitor has it."""

    file: str
    locale: str
    scopes: dict[str, list[list[Segment]]]
    """Scope (a key of the writer, or one of the names above) → its occurrences, each a sequence of segments."""
    alternates: dict[str, str]
    """Locale → file of the page that is said to be the counterpart."""
    feeds: tuple[str, ...] = ()
    """Files of the feeds that the page announces."""
    redirects: bool = False

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        return tuple(segment for occurrences in self.scopes.values() for sequence in occurrences for segment in sequence)


def page_name(file: str) -> str:
    """A page's file as people name it, however the site is served: `en/offers`."""
    return file.removesuffix("/index.html").removesuffix(".html")


def is_for_machines(segment: Segment) -> bool:
    """Whether it stands on no page that a visitor reads, but in a head, in structured data, in a feed or a file."""
    return segment.key.startswith(_FOR_MACHINES)
