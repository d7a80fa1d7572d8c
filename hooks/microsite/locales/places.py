"""The names of countries in a language, as CLDR has them: a text that names one does not mean another."""

from babel import Locale

PLACE = "place"
_AMBIGUOUS = frozenset("US GB UM JO GE TD JE DM RE MU GD GN SV CG CD MF MQ TR".split())
"""Those that texts rather abbreviate, and names that are also those of people, towns or things."""


def countries(code: str) -> dict[str, tuple[str, str]]:
    """Name in lower case -> (subject, code of the country)."""
    return {
        name.lower().replace("\u2019", "'").replace("-", " "): (PLACE, territory)
        for territory, name in Locale(code).territories.items()
        if len(territory) == 2 and territory not in _AMBIGUOUS and "(" not in name
    }
