"""What the frame around a page says of it: its description for machines, its files, its age, whom to tell of an error."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from urllib.parse import quote

from markupsafe import Markup

from .addresses import Address
from .citing import Citing
from .downloads import Downloads
from .history import Revisions
from .model.figures import Figure
from .model.partnership import Contact
from .model.reference import Source
from .pages import Page
from .plain_words import PlainWords
from .share_pictures import SIZE, SharePicture, picture_of
from .site_map import Section, site_map
from .structured_data import Describing, Subject, structured_data
from .wording import write_as_of, write_figure, write_size, write_when

LINE_END = "\r\n"
"""Between the lines of a mail, also within an address that begins one (RFC 6068)."""


class PageFrame:
    """Of one page. Addresses of files are links from the page; None stands for what the page does not have."""

    def __init__(
        self, page: Page, citing: Citing, speaker: PlainWords, downloads: Downloads, revisions: Revisions,
    ):
        self._plan, self._page, self._citing = speaker.plan, page, citing
        self._speaker, self._downloads, self._revisions = speaker, downloads, revisions

    @property
    def revised(self) -> date | None:
        """The day of the newest change of what feeds the page; None where history does not tell."""
        return self._revisions.of(self._page)

    @cached_property
    def picture(self) -> SharePicture:
        """What stands for the page where its link is shared."""
        return picture_of(self._plan, self._page)

    @property
    def picture_size(self) -> tuple[int, int]:
        return SIZE

    def structured_data(
        self, title: str, description: str, cited: Sequence[Source], trail: Sequence[tuple[Page, str]],
    ) -> Markup:
        """JSON-LD. `trail`: the pages from the home page down to this one, as the page names them."""
        subject = Subject(self._page, title, description, tuple(cited), self.revised, self.picture.address)
        return Markup(structured_data(Describing(self._speaker, subject), trail))

    def report_link(self) -> str | None:
        """A mail to whoever keeps the site, with the address and the version of the page; or the page of corrections."""
        settings = self._plan.site.settings
        if settings.report_email is None:
            return self._citing.link("corrections") if "corrections" in self._plan.site.prose else None
        about = f"{self._speaker.label('report-subject')} {self._speaker.words(settings.short_name)}"
        lines = ["", "", self._plan.circumstances.base_url + self._page.address.url]
        if version := self._plan.circumstances.version:
            lines.append(f"{self._speaker.label('version')} {version}")
        return f"mailto:{settings.report_email}?subject={quote(about)}&body={quote(LINE_END.join(lines))}"

    def site_map(self) -> list[Section]:
        return site_map(self._plan, self._page.locale)

    def quote(self, figure: Figure) -> str:
        """A figure as one copies it: whose it is, what it counts, over which time, its date and source; `{}` stands for its
        address."""
        locale, plain, site = self._page.locale, self._speaker, self._plan.site
        figures = [write_figure(figure, locale), *([write_when(figure.period, locale)] if figure.period else ())]
        return plain.label("figure-quote").format(
            owner=plain.words(site.subject(figure.owner).name), label=plain.words(figure.label),
            figure=", ".join(map(plain.written, figures)), date=plain.written(write_as_of(figure.as_of, locale)),
            source=plain.words(site.sources[figure.source].publisher), address="{}",
        )

    def calendar(self, identifier: str) -> str | None:
        """Of an event or call, with what is to come of it."""
        return self._link(self._downloads.calendar(identifier, self._page.locale))

    def calendar_of_all(self) -> str | None:
        return self._link(self._downloads.calendar_of_all(self._page.locale))

    def card(self, contact: Contact) -> str | None:
        return self._link(self._downloads.card(contact, self._page.locale))

    def feeds(self) -> dict[str, str]:
        """Media type -> feed of the news."""
        return {kind: self._citing.to(one) for kind, one in self._downloads.feeds(self._page.locale).items()}

    def figure_files(self) -> dict[str, tuple[str, str]]:
        """Media type -> (table of all figures, its size in words)."""
        return {
            kind: (self._citing.to(one), write_size(self._downloads.size(one), self._page.locale))
            for kind, one in self._downloads.figures(self._page.locale).items()
        }

    def _link(self, address: Address | None) -> str | None:
        return self._citing.to(address) if address else None
