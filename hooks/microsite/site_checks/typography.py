"""Check: texts are set as their language sets them: spaces, quotes, apostrophes, separators of numbers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..alarms import Alarm, alarm
from ..differing import difference
from ..locales import LOCALES
from ..segments import FED, OFFERED, STRUCTURED, BuiltPage
from .surroundings import Surroundings

_SEPARATED = re.compile(r"\d[.,\s]\d")
_UNSET = (f"{STRUCTURED}/", f"{FED}/", f"{OFFERED}/")
"""How the keys of segments begin that no page sets."""


def typography(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """A text that the rules of its locale would set otherwise, and a number written as another language writes it."""
    for segment in page.segments:
        if segment.locale not in LOCALES or segment.key.startswith(_UNSET):
            continue
        right = _set(segment.text, segment.locale)
        if right != segment.text:
            wrong, instead = difference(segment.text, right)
            yield alarm("typography", (segment.locale, segment, wrong, instead))
            continue
        if _SEPARATED.search(segment.text):
            reading = around.read(segment.text, segment.locale)
            for fact in reading.facts if reading else ():
                if fact.wrong_form:
                    yield alarm("typography", (segment.locale, segment, segment.text[fact.start:fact.end]))


@lru_cache(maxsize=50_000)
def _set(text: str, locale: str) -> str:
    return LOCALES[locale].typography(text)
