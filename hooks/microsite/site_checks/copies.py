"""Check: a short text that is the same in two languages is not a translation that somebody forgot."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..page_pairs import PagePair
from ..translations import own_words
from .surroundings import Surroundings


def copies(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A text alike in both languages, where the site translates the same words elsewhere."""
    for one, other in pair.pairs:
        if one is None or other is None or one.locale == other.locale or "quoted" in (one.kind, other.kind):
            continue
        if one.text != other.text or not one.text:
            continue
        words = own_words(one)
        if words in around.single_names or around.is_alike(words, one.key):
            continue
        ours = around.translations.get((one.locale, other.locale, words), frozenset()) - {words}
        theirs = around.translations.get((other.locale, one.locale, words), frozenset()) - {words}
        if bool(ours) != bool(theirs):
            # Known as a text of one language alone: the page in the other one copied it.
            sides = [(one.locale, one, "" if ours else one.text), (other.locale, other, other.text if ours else "")]
            yield alarm("language", *sides, key=one.key)
