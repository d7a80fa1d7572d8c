"""The names of places in a language, those of countries as CLDR has them: a text that names one does not mean another."""

from babel import Locale

PLACE = "place"
_AMBIGUOUS = frozenset("UM JO GE TD JE DM RE MU GD GN SV CG CD MF MQ TR".split())
"""Codes of those whose names are also those of people, towns or things."""


_ALIKE = """
    paris, lyon, marseille, toulouse, nantes, strasbourg, montpellier, bordeaux, lille, rennes, reims, grenoble,
    dijon, nancy, rouen, caen, brest, limoges, poitiers, toronto, ottawa, vancouver, calgary, edmonton, winnipeg,
    halifax, boston, chicago, seattle, madrid, berlin, munich, milan, rome, turin, porto, dublin, oxford,
    cambridge, manchester, amsterdam, rotterdam, lausanne, zurich, prague, budapest, stockholm, oslo, helsinki,
    tokyo, shanghai, sydney, melbourne, dakar, abidjan, tunis, casablanca, rabat, new york, los angeles, san
    francisco, amiens, metz, mulhouse, avignon, perpignan, annecy, villejuif, clermont ferrand, charlottetown, fredericton,
    whitehorse, yellowknife, iqaluit, gatineau, sherbrooke, saskatoon, alberta, manitoba, nunavut, ontario, saskatchewan, yukon
"""
"""Towns and provinces that French and English write alike; the others stand in the tables of each language."""


def places(code: str) -> dict[str, tuple[str, str]]:
    """Name in lower case -> (subject, the place: the code of a country, or the name itself)."""
    alike = {name: (PLACE, name) for name in " ".join(_ALIKE.split()).split(", ")}
    return alike | {
        name.lower().replace("\u2019", "'").replace("-", " "): (PLACE, territory)
        for territory, name in Locale(code).territories.items()
        if len(territory) == 2 and territory not in _AMBIGUOUS and "(" not in name
    }
