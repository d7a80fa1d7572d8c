"""A hand-written page: one Markdown file a locale, paired by file name."""

from .record import Record
from .values import Id


class FrontMatter(Record):
    """The lines between `---` at the head of a page."""

    title: str
    """Title of the page, and its name in navigation unless `nav` is given."""
    description: str
    """One or two sentences for search engines and link previews."""
    slug: str | None = None
    """Address of the page in its language; none only for the home page."""
    nav: str | None = None
    """Shorter name for menus."""
    former_slugs: tuple[Id, ...] = ()


class ProsePage(Record):
    """A page of docs/<locale>/."""

    id: str
    """File name without ending: the same in every locale."""
    locale: str
    front_matter: FrontMatter
    body: str
    """Markdown after the front matter."""
    file: str
    body_line: int
    """Line of the file on which the body starts, from 1."""
    slug_at: tuple[int, int] = (1, 1)
    """Line and column of the page's address in the file."""
