"""The notes of a page: marks in its text that lead to its sources, and the way back from each."""

import re
from dataclasses import dataclass, field

from markupsafe import Markup

_MARK = re.compile(r'<a href="#note-(\d+)"')


@dataclass
class SourceNotes:
    """The sources that a page cites, numbered in order of appearance."""

    numbers: dict[str, int] = field(default_factory=dict)

    def marks(self, sources: tuple[str, ...], label: str) -> Markup:
        """Links to the notes of some sources, by number; `label` is the HTML that a screen reader says before it."""
        numbers = sorted(self.numbers.setdefault(source, len(self.numbers) + 1) for source in sources)
        marks = " ".join(f'<a href="#note-{number}" aria-label="{label} {number}">{number}</a>' for number in numbers)
        return Markup(f'<sup class="notes" data-pagefind-ignore>{marks}</sup>' if marks else "")


def with_ways_back(html: str) -> tuple[str, frozenset[int]]:
    """A page with an id, `cite-1`, at the first mark of each note; and the numbers of the notes that have a mark."""
    marked: set[int] = set()

    def named(found: re.Match[str]) -> str:
        number = int(found[1])
        if number in marked:
            return found[0]
        marked.add(number)
        return found[0].replace("<a ", f'<a id="cite-{number}" ', 1)

    return _MARK.sub(named, html), frozenset(marked)
