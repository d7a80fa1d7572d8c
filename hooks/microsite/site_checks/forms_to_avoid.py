"""Check: no text uses a form that the glossary says to avoid."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ..alarms import Alarm, alarm
from ..segments import BuiltPage
from .mentions import unquoted
from .surroundings import Surroundings


def forms_to_avoid(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """Each use, with the form to use instead; between quotation marks a form is spoken of, not used."""
    for locale, forms in around.declared.avoided.items():
        pattern = _pattern(tuple(forms))
        instead = {form.casefold(): right for form, right in forms.items()}
        for segment in page.segments:
            if segment.locale == locale:
                for match in pattern.finditer(unquoted(segment.text)):
                    yield alarm("avoided", (locale, segment, match.group(), instead.get(match.group().casefold(), "")))


@lru_cache
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(forms, key=len, reverse=True)))})(?!\w)", re.I)
