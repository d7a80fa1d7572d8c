"""What stands alike on many pages (menus, footers, names) is checked on the first of them; an alarm on it holds for all."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from .alarms import Alarm
from .page_pairs import PagePair
from .segments import STRUCTURED, BuiltPage, Segment

Content = tuple
"""What a check sees of a segment: all but the page that it stands on."""
_NAMED = frozenset({"data", "gloss"})
"""Kinds of segments whose keys name a record."""
Aligned = tuple[Segment | None, Segment | None]


@dataclass(frozen=True)
class Repetitions:
    """Pages, or pairs of pages, without what stood on one before; and where that stands again."""

    fresh: tuple
    _again: Mapping[Content, list]

    def everywhere(self, alarms: Iterable[Alarm]) -> Iterator[Alarm]:
        """Each alarm, and the same for every place that is like its own."""
        for alarm in alarms:
            yield alarm
            segments = alarm.segments
            if not any(segments):
                continue
            alone = sum(segment is not None for segment in segments) == 1
            for twins in self._twins(segments, alone):
                yield replace(alarm, segments=twins)

    def _twins(self, segments: tuple[Segment | None, ...], alone: bool) -> Iterator[tuple[Segment | None, ...]]:
        if alone and (known := self._again.get(_content(next(filter(None, segments))))):
            for other in known:
                yield tuple(other if segment else None for segment in segments)
        else:
            for order in (1, -1):
                yield from (pair[::order] for pair in self._again.get(tuple(map(_content, segments))[::order], ()))


def of_pages(pages: Iterable[BuiltPage]) -> Repetitions:
    """Segments, page by page."""
    seen: dict[Content, list[Segment]] = {}
    fresh = []
    for page in pages:
        left = [segment for segment in page.segments if _is_new(seen, _content(segment), segment)]
        fresh.append(replace(page, scopes={"": [left]}))
    return Repetitions(tuple(fresh), seen)


def of_pairs(pairs: Iterable[PagePair]) -> Repetitions:
    """Segments with their counterparts, pair of pages by pair of pages."""
    seen: dict[Content, list[Aligned]] = {}
    fresh = []
    for pair in pairs:
        left = tuple(both for both in pair.pairs if _is_new(seen, (_content(both[0]), _content(both[1])), both))
        fresh.append(replace(pair, scopes=(("", left),)))
    return Repetitions(tuple(fresh), seen)


def _is_new(seen: dict[Content, list], content: Content, one: object) -> bool:
    """Whether nothing like it was seen; if it was, it is kept as one more place."""
    again = seen.get(content)
    if again is None:
        seen[content] = []
        return True
    again.append(one)
    return False


def _content(segment: Segment | None) -> Content | None:
    if segment is None:
        return None
    key = segment.key
    if segment.kind not in _NAMED:
        # Where a page numbers its pieces, the number tells a check nothing.
        key = STRUCTURED if key.startswith(STRUCTURED) else segment.place
    return key, segment.locale, segment.text, segment.kind, segment.links, segment.marks
