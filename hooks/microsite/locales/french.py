"""French: how it writes numbers, dates, quantities and punctuation.

Rules: Lexique des règles typographiques en usage à l'Imprimerie nationale; spaces as CLDR writes them.
"""

import re

from .locale import Locale
from .typography import NARROW_NBSP, NBSP, OPENING_QUOTE, rules, unaccented

_ASPIRATED = ("haut", "hasard", "handicap", "harcel", "hors", "huit", "héros", "hiérarch", "hongr", "honte")


def ordinal(rank: int) -> str:
    return f"{rank}<sup>{'er' if rank == 1 else 'e'}</sup>"


def elides(word: str) -> bool:
    """Whether « de » becomes « d' » before the word (vowel or mute h)."""
    start = unaccented(word)[:1]
    return start in "aeiouy" or (start == "h" and not word.lower().startswith(_ASPIRATED))


def join_unit(number: str, unit: str) -> str:
    """« 1,3 million de patients », « 30 millions d'euros », « 581 projets ».

    A number keeps to its noun by a no-break space.
    """
    if re.search(r"(?:million|milliard|millier|dizaine|centaine)s?$", number):
        return f"{number} d’{unit}" if elides(unit) else f"{number} de {unit}"
    return f"{number}{NBSP}{unit}"


def contract(phrase: str) -> str:
    """« de le 5 » → « du 5 », « à le 9 » → « au 9 », « de un tiers » → « d'un tiers », « de avril » → « d'avril »."""
    phrase = re.sub(r"\bde le (?=\d)", "du ", phrase)
    phrase = re.sub(r"à le (?=\d)", "au ", phrase)
    return re.sub(r"\bde (?=un\b|avril|août|octobre)", "d’", phrase)


typography = rules(
    (r'"([^"<>]+)"', rf"«{NBSP}\1{NBSP}»"),
    # What is left of them has its other half beyond a tag.
    (rf'{OPENING_QUOTE}(?!["»])', "«"),
    (r'"(?=[\s.,;:!?)\]]|$)', "»"),
    (r"«[ \u00a0\u202f]*", f"«{NBSP}"),
    (r"[ \u00a0\u202f]*»", f"{NBSP}»"),
    (r"[ \u00a0\u202f]*([;!?])(?=[\s»).;!?]|$)", rf"{NARROW_NBSP}\1"),
    (r"([;!?])\u202f(?=[;!?])", r"\1"),
    (r"(?:[ \u00a0\u202f]+|^|(?<=[\w»)\].…]))(?<![:/]):(?=\s|$)", f"{NBSP}:"),
    (r"(?<=\d)[ \u00a0]?%", f"{NARROW_NBSP}%"),
    (r"(?<![\d,.])\d{1,3}(?: \d{3})+(?!\d)", lambda number: number.group().replace(" ", NARROW_NBSP)),
    (r"(?<=\d) (?=[€$£°]|(?:millions?|milliards?|M€|Md€|k€|ans?|mois|jours?)(?!\w))", NBSP),
    (r"(?<=\d)€", f"{NBSP}€"),
    (r"\b(Pr|Dr|Me|M\.|Mme|p\.|n°|n\u1d52|art\.) (?=[\dA-ZÉÈÀ]|$)", rf"\1{NBSP}"),
)
"""No-break spaces before high punctuation and inside guillemets, curly apostrophes, real ellipses."""


FRENCH = Locale(
    code="fr",
    tag="fr",
    name="Français",
    babel="fr_FR",
    lists="fr_FR",
    territory="fr_FR",
    qualifiers={
        "exact": "{}",
        "about": "environ {}",
        "nearly": "près de {}",
        "more-than": "plus de {}",
        "at-least": "au moins {}",
        "up-to": "jusqu’à {}",
    },
    several={1000: "plusieurs milliers", 10**6: "plusieurs millions", 10**9: "plusieurs milliards"},
    fractions={"1/2": "la moitié", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts"},
    rates={"year": "par an", "month": "par mois", "quarter": "par trimestre"},
    date_patterns={"day": "d MMMM y", "day-no-year": "d MMMM", "month": "MMMM y", "year": "y"},
    spans={
        "years": "{0}–{1}",
        "range": "de {0} à {1}",
        "within": "non daté, entre {0} et {1}",
        "after": "après {0}",
        "before": "d’ici fin {0}",
        "before-day": "d’ici {0}",
        "undated": "non daté",
        "undated-after": "non daté, après {0}",
        "article": "le {0}",
    },
    ordinal=ordinal,
    first_day="1<sup>er</sup>",
    join_unit=join_unit,
    typography=typography,
    fold=unaccented,
    contract=contract,
    short_money=lambda amount: re.sub(r"(?<=[kMd])\s€", "€", amount),
)
