"""Check: nothing stands in one language only, neither a piece of a page nor a page."""

import re
from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..page_pairs import PagePair, spoken
from .surroundings import Surroundings

_WORDED = re.compile(r"\w\w|\d")


def lone_segments(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A segment that nothing on the counterpart answers; neither single letters (of an alphabetical list) nor
    the explanation of a word need an answer."""
    for one, other in pair.pairs:
        segment = one or other
        if segment is None or one is not None and other is not None or segment.kind == "gloss":
            continue
        if _WORDED.search(segment.text):
            sides = [(pair.left.locale, one, one.text if one else ""), (pair.right.locale, other, other.text if other else "")]
            yield alarm("absent-segment", *sides, key=segment.key)


def lone_pages(around: Surroundings) -> Iterator[Alarm]:
    """A page without its counterpart in every language, unless it speaks all of them itself."""
    site = around.site
    for group in site.groups:
        page = next(iter(group.values()))
        missing = [locale for locale in site.locales if locale not in group and locale not in spoken(page)]
        for locale in missing:
            yield alarm("absent-page", (page.locale, None, page.file), (locale, None, ""), key=page.file)
