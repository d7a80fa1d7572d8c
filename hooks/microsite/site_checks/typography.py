"""Check: texts are set as their language sets them: spaces, quotes, apostrophes, separators of numbers."""

import difflib
import re
from collections.abc import Iterator
from functools import lru_cache

from ..alarms import Alarm, alarm
from ..locales import LOCALES
from ..segments import BuiltPage
from .surroundings import Surroundings

_SEPARATED = re.compile(r"\d[.,\s]\d")
_UNSET = frozenset({"structured", "feed"})
"""Kinds of segments that no page sets."""


def typography(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """A text that the rules of its locale would set otherwise, and a number written as another language writes it."""
    for segment in page.segments:
        if segment.locale not in LOCALES or segment.kind in _UNSET:
            continue
        right = _set(segment.text, segment.locale)
        if right != segment.text:
            wrong, instead = _difference(segment.text, right)
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


def _difference(text: str, right: str) -> tuple[str, str]:
    """The words around the first difference, on both sides."""
    for tag, start, end, first, last in difflib.SequenceMatcher(None, text, right, autojunk=False).get_opcodes():
        if tag != "equal":
            return text[max(0, start - 12):end + 12].strip(" "), right[max(0, first - 12):last + 12].strip(" ")
    return text, right
