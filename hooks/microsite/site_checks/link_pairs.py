"""Check: the links of two segments that answer each other lead to counterparts."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..checks.addresses import unmarked
from ..facts.addresses import normal_url
from ..links import Link
from ..page_pairs import PagePair
from .surroundings import Surroundings


def link_pairs(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A link whose counterpart is missing or leads elsewhere."""
    locales = (pair.left.locale, pair.right.locale)
    for one, other in pair.pairs:
        if one is None or other is None or not (one.links or other.links):
            continue
        theirs = [link for link in other.links if not link.gloss]
        ours = []
        for link in one.links:
            if link.gloss:
                continue
            partner = next((candidate for candidate in theirs if _answers(link, candidate, locales, around)), None)
            if partner is None:
                ours.append(link)
            else:
                theirs.remove(partner)
        for index in range(max(len(ours), len(theirs))):
            yield alarm(
                "link",
                (one.locale, one, ours[index].target if index < len(ours) else ""),
                (other.locale, other, theirs[index].target if index < len(theirs) else ""),
            )


def _answers(link: Link, other: Link, locales: tuple[str, str], around: Surroundings) -> bool:
    if link.inside != other.inside:
        return False
    if link.inside:
        return _same_place(link.target, other.target, locales, around)
    ours, theirs = _bare(link.target), _bare(other.target)
    if link.target.startswith("http") and other.target.startswith("http"):
        if declared := around.declared.addresses.get(ours):
            return theirs in declared
        return ours == theirs or unmarked(ours, locales) == unmarked(theirs, locales)
    return ours == theirs


def _bare(target: str) -> str:
    """As compared: a web address without scheme; a mail link without its subject, which is translated."""
    return normal_url(target) if target.startswith("http") else target.partition("?")[0].lower()


def _same_place(target: str, other: str, locales: tuple[str, str], around: Surroundings) -> bool:
    address, _, anchor = target.partition("#")
    their_address, _, their_anchor = other.partition("#")
    file, _, chosen = address.partition("?")
    their_file, _, their_chosen = their_address.partition("?")
    if chosen != their_chosen:
        return False
    expected = around.site.counterpart(file, locales[1])
    if expected is None:
        # A file that is no page, or a page that stands alone: the same for all, or one in each language.
        if file != their_file and unmarked(file, locales) != unmarked(their_file, locales):
            return their_file not in around.site.counterparts and file not in around.site.pages
    elif expected != their_file:
        return False
    if anchor == their_anchor:
        return True
    return bool(anchor) and around.anchors.get((file, locales[1]), {}).get(anchor) == their_anchor
