"""Counterparts of a built site, piece by piece: which segment of one page answers which of the other."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from .built_pages import BuiltSite
from .segment_alignment import Pair, align_segments
from .segments import FRAME, PROSE, BuiltPage, Segment


@dataclass(frozen=True)
class PagePair:
    """A page in the first of two locales, and its counterpart in the other."""

    left: BuiltPage
    right: BuiltPage
    scopes: tuple[tuple[str, tuple[Pair, ...]], ...]
    """Scope → its aligned segments; a scope that stands several times on a page comes several times."""

    @property
    def pairs(self) -> Iterator[Pair]:
        for _, aligned in self.scopes:
            yield from aligned

    @cached_property
    def anchors(self) -> Mapping[str, str]:
        """Id on the left page → id of the same place on the right one."""
        found = {}
        for one, other in self.pairs:
            if one and other and one.anchors and len(one.anchors) == len(other.anchors):
                found.update(zip(one.anchors, other.anchors, strict=True))
        return found


def page_pairs(site: BuiltSite) -> list[PagePair]:
    """Every page of the first locale of its group with each counterpart; pages in several languages with themselves."""
    pairs = []
    for group in site.groups:
        pages = list(group.values())
        if len(pages) == 1:
            parts = _parts(pages[0], site.locales)
            pages = parts if len(parts) > 1 else pages
        pairs += [paired(pages[0], other) for other in pages[1:]]
    return pairs


def spoken(page: BuiltPage) -> set[str]:
    """The languages in which a page has prose of its own: several on a page for everyone."""
    return {
        segment.locale for sequence in page.scopes.get(PROSE, ()) for segment in sequence if segment.place in ("h1", "h2")
    }


def _parts(page: BuiltPage, locales: tuple[str, ...]) -> list[BuiltPage]:
    """A page that speaks several languages one after the other, as one page a language; else nothing."""
    languages = spoken(page)
    return [
        BuiltPage(
            page.file, locale,
            {PROSE: [[_own(one) for one in sequence if one.locale == locale] for sequence in page.scopes[PROSE]]}, {},
        )
        for locale in locales if locale in languages and len(languages) > 1
    ]


def _own(segment: Segment) -> Segment:
    """As prose of its own page, whose headings may be a level lower than those of the part before."""
    return replace(segment, kind="prose", place="h1" if segment.place in ("h1", "h2") else segment.place)


def paired(left: BuiltPage, right: BuiltPage) -> PagePair:
    """A page and its counterpart, scope by scope."""
    scopes = []
    for scope in dict.fromkeys((*left.scopes, *right.scopes)):
        ours, theirs = left.scopes.get(scope, []), right.scopes.get(scope, [])
        if scope in (PROSE, FRAME):
            ours, theirs = [sum(ours, [])], [sum(theirs, [])]
        for index in range(max(len(ours), len(theirs))):
            one = ours[index] if index < len(ours) else []
            other = theirs[index] if index < len(theirs) else []
            scopes.append((scope, tuple(align_segments(_general(one), _general(other)))))
    return PagePair(left, right, tuple(scopes))


def _general(sequence: list[Segment]) -> list[Segment]:
    """Without what is marked as particular to one language."""
    return [segment for segment in sequence if segment.kind != "particular"]
