"""What a company can obtain, and how it gets there: offers, calls, use cases, the way to a collaboration."""

from typing import Literal

from .partnership import Statement
from .record import Record
from .values import Id, Markdown, Name, Slug, Text, UrlByLocale, When, ref, refs


OfferStatus = Literal["open", "announced", "example"]
"""In the order in which lists show them."""


class Stage(Record):
    """A stage of the R&D value chain; their order is the order of the file."""

    id: Id
    name: Name
    description: Text


class Task(Record):
    """Something that a visitor comes to do, and where the site does it."""

    name: Text
    """As one would say it: "Read the deadlines"; it becomes the words of the link."""
    text: Text
    """What one finds there, in a sentence."""
    leads_to: ref()
    """The page or record."""


class Audience(Record):
    """Whom the site speaks to, and the page that it finds: what it comes to do, what it should know, what comes next."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Name
    company: bool
    """Whether an offer may be meant for it."""
    promise: Text
    """What it finds here, in one line: the words of its card."""
    summary: Text
    """Who it is and what the page does for it; also the description of the page."""
    tasks: tuple[Task, ...]
    """Three, the most wanted first."""
    facts: tuple[Statement, ...]
    """Three, with the date of each figure cited in the text: `((institute.projects)) (((institute.projects, date)))`."""
    limits: tuple[Text, ...] = ()
    """What the partnership does not do for it, where somebody might expect it."""
    next_step: Task
    """Where to go once that is read."""


class Need(Record):
    """What a company looks for: how the catalogue is grouped."""

    id: Id
    name: Name
    description: Text


class Offer(Record):
    """Something that a company can obtain from one or several partners. One file a record."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Name
    summary: Text
    """One or two sentences, for the catalogue and as description of the page."""
    gets: tuple[Text, ...]
    """What one gets, point by point."""
    details: tuple[Statement, ...] = ()
    """What sources add: conditions, figures, examples; each with its source."""
    providers: refs("partners")
    operators: tuple[ref("organisations", "programs"), ...] = ()
    """Who does the work, where a source names them."""
    needs: refs("needs")
    stages: tuple[ref("stages"), ...]
    diseases: tuple[ref("diseases"), ...]
    audiences: tuple[ref("audiences"), ...]
    suits: Text
    """Whom it suits, in words."""
    status: OfferStatus = "open"
    """`announced`: no date of opening is known; `example`: a case that shows what is possible, no standing offer."""
    status_note: Text | None = None
    contact: ref("contacts") | None
    """Whom to write to about it; `missing` where nobody is known."""
    site: UrlByLocale | None = None
    """The partner's own page on it."""
    doubt: str | None = None
    """What the partner must confirm before it is published, in French, then in English behind a slash; never shown, listed
    by `make check`."""
    sources: refs("sources")


class Step(Record):
    """A step on the way to a collaboration."""

    name: Text
    text: Text
    sources: refs("sources")


class Agreement(Record):
    """A kind of agreement that a collaboration may rest on."""

    id: Id
    name: Text
    text: Text
    sources: refs("sources")


class Question(Record):
    """What companies ask, and the answer as far as sources give it."""

    id: Id
    question: Text
    answer: Text
    sources: refs("sources")


class Collaboration(Record):
    """data/collaboration.yml: how a collaboration starts."""

    steps: tuple[Step, ...]
    agreements: tuple[Agreement, ...]
    questions: tuple[Question, ...]
    reply_time: Text | None
    """How soon an answer comes; `missing` where nobody states it."""


class Call(Record):
    """A call that companies may answer. Past or open follows from the build date."""

    id: Id
    slug: Slug
    former_slugs: tuple[Slug, ...] = ()
    name: Name
    summary: Text
    operator: ref("partners", "organisations")
    deadlines: tuple[When, ...]
    criteria: tuple[Statement, ...]
    text: Markdown
    apply: UrlByLocale | None = None
    doubt: str | None = None
    sources: refs("sources")


class UseCase(Record):
    """A collaboration that took place, as its owner tells it."""

    id: Id
    name: Name
    partner: ref("partners")
    """Whose it is; never the tripartite partnership's unless a source says so."""
    parties: tuple[ref("organisations", "programs"), ...]
    text: Text
    points: tuple[Text, ...] = ()
    as_of: When
    sources: refs("sources")
