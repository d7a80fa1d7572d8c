"""Check: a word that is explained on the page leads to the entry that the explanation comes from."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..segments import BuiltPage
from .surroundings import Surroundings


def gloss_links(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """A link whose explanation is that of another entry."""
    for segment in page.segments:
        for link in segment.links:
            entry = link.target.partition("#")[2]
            if link.gloss and not (entry and link.gloss.endswith(entry)):
                yield alarm("gloss-link", (segment.locale, segment, link.target, link.gloss))
