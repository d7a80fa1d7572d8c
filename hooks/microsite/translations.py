"""How a site translates its short texts: which words answer which, over all of its pages."""

from collections.abc import Mapping

from .page_pairs import PagePair
from .segments import Segment

_SHORT = 120


def translations(pairs: list[PagePair]) -> Mapping[tuple[str, str, str], frozenset[str]]:
    """(locale, other locale, words) → what answers the words on the site."""
    found: dict[tuple[str, str, str], set[str]] = {}
    for pair in pairs:
        for one, other in pair.pairs:
            if one and other and one.locale != other.locale and len(one.text) < _SHORT:
                ours, theirs = own_words(one), own_words(other)
                found.setdefault((one.locale, other.locale, ours), set()).add(theirs)
                found.setdefault((other.locale, one.locale, theirs), set()).add(ours)
    return {key: frozenset(answers) for key, answers in found.items()}


def own_words(segment: Segment) -> str:
    """The text without the name of the site that titles end with."""
    return segment.text.rpartition(" – ")[0] or segment.text if segment.place == "title" else segment.text
