"""The syntax by which texts cite facts: `((institute.projects))`, `((2024-11-13))`, `((our offers -> offers))`.

Valid unquoted in YAML and inert in Markdown. Grammar, between double parentheses:

    target                       a record, a figure or a field of a record; or a date
    target, option, option       written another way (OPTIONS)
    words -> target              a link to the page of a record, with words of one's own
    block name                   in Markdown, alone on its line: a block that the data fills
"""

import re
from dataclasses import dataclass

CITATION = re.compile(r"\(\(([^()]+)\)\)")

OPTIONS = {
    "no-unit": "no-unit",
    "sans-unité": "no-unit",
    "no-qualifier": "no-qualifier",
    "sans-réserve": "no-qualifier",
    "short": "short",
    "court": "short",
    "full": "full",
    "développé": "full",
    "link": "link",
    "lien": "link",
    "date": "date",
    "no-year": "no-year",
    "sans-année": "no-year",
}
"""Every way to spell an option -> its name. Either language may be used anywhere."""

_DATE = re.compile(r"\d{4}(?:-\d{2}){0,2}(?:/(?:\d{4}(?:-\d{2}){0,2}|\.\.))?")
_BLOCK = re.compile(r"^[ \t]*\(\((?:block|bloc) ([a-z0-9-]+)\)\)[ \t]*$", re.M)


@dataclass(frozen=True)
class Citation:
    """One `((...))` of a text."""

    target: str
    """A date, `record`, `record.field` or `owner.figure`."""
    options: frozenset[str]
    """Names of options, and what is no option, as typed."""
    words: str
    """The words of a link; empty otherwise."""
    start: int
    end: int

    @property
    def is_date(self) -> bool:
        return bool(_DATE.fullmatch(self.target))

    @property
    def unknown_options(self) -> list[str]:
        return sorted(self.options - set(OPTIONS.values()))


def citations(text: str) -> list[Citation]:
    """Every citation of a text, in order, with its position. Never raises."""
    found = []
    for match in CITATION.finditer(text):
        inner, words = match[1].strip(), ""
        if re.match(r"(?:block|bloc) ", inner):
            continue
        if "->" in inner:
            words, _, inner = (part.strip() for part in inner.partition("->"))
            if not words:
                continue
        target, *options = (" ".join(part.split()) for part in inner.split(","))
        if not target:
            continue
        found.append(Citation(
            target, frozenset(OPTIONS.get(option, option) for option in options if option), words, match.start(), match.end(),
        ))
    return found


def unread(text: str) -> list[int]:
    """Where a `((` opens that is no citation, nor a block alone on its line."""
    read = {citation.start for citation in citations(text)}
    read |= {markdown.start() + markdown.group().index("((") for markdown in blocks(text)}
    return [match.start() for match in re.finditer(r"\(\((?!\()", text) if match.start() not in read]


def blocks(markdown: str) -> list[re.Match[str]]:
    """The matches of `((block name))` lines; group 1 is the name."""
    return list(_BLOCK.finditer(markdown))
