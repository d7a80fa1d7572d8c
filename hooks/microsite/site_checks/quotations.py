"""Check: what is quoted in its own language on every page (a title, a term) is the same everywhere."""

from collections.abc import Iterator
from dataclasses import replace

from ..alarms import Alarm, alarm
from ..differing import letters
from ..page_pairs import PagePair
from .surroundings import Surroundings


def quotations(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """A quotation that differs, or two terms that each page quotes from the other and that disagree."""
    for one, other in pair.pairs:
        if one is None or other is None or "quoted" not in (one.kind, other.kind):
            continue
        if one.locale == other.locale:
            # What is in no language is the same to the letter.
            if one.text != other.text and not (one.locale and letters(one.text) == letters(other.text)):
                yield alarm("quotation", (pair.left.locale, one, one.text), (pair.right.locale, other, other.text))
            continue
        if one.text == other.text:
            # What may be in either language is in both the same.
            continue
        for finding in around.disagreements({one.locale: one.text, other.locale: other.text}, one.key):
            yield Alarm(replace(finding, segment=one.key), (one, other))
