"""Check: texts are set as their language sets them: spaces, quotes, apostrophes, separators of numbers."""

import re
from collections.abc import Iterator
from functools import partial

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
        text, locale = segment.text, segment.locale
        for wrong in around.compared.alone("typography", text, locale, partial(_faults, text, locale, around)):
            yield alarm("typography", (locale, segment, *wrong))


def _faults(text: str, locale: str, around: Surroundings) -> tuple[tuple[str, ...], ...]:
    """What is set wrongly, with what should stand there if a rule says so."""
    right = LOCALES[locale].typography(text)
    if right != text:
        return (difference(text, right),)
    reading = around.read(text, locale) if _SEPARATED.search(text) else None
    return tuple((text[fact.start:fact.end],) for fact in reading.facts if fact.wrong_form) if reading else ()
