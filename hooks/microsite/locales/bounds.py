"""The words right before a date that make it the end of something, or its beginning."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """As patterns for the readable text that ends where the date begins; group 1 are the words."""

    until: re.Pattern[str]
    since: re.Pattern[str]


def _before_date(*phrases: str) -> re.Pattern[str]:
    """A weekday may stand between the words and the date: "until Tuesday, June 30"."""
    return re.compile(rf"\b({'|'.join(phrases)})(?: [^\W\d]+,?)? ?$", re.IGNORECASE)


FRENCH_BOUNDS = Bounds(
    until=_before_date("jusqu'(?:au|à|en)", "avant(?: le| la fin de)?", "au plus tard(?: le| en)?", "d'ici(?: le| au| à)?"),
    since=_before_date("à (?:partir|compter) d[ue']", "depuis(?: le)?", "après(?: le)?", "au plus tôt(?: le| en)?"),
)
ENGLISH_BOUNDS = Bounds(
    until=_before_date("until", "till", "by", "on or before", "before", "prior to", "(?:no|not) later than", "up to", "through"),
    since=_before_date(
        "from", "since", "on or after", "after", "(?:starting|beginning|commencing|effective)(?: on| from| in)?", "as of",
        "no earlier than",
    ),
)
