"""The number words of French: counts below one hundred, ranks, and words that imply a number."""

from fractions import Fraction

from .vocabularies import inverted

_SMALL = (
    *"zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(),
    "dix sept",
    "dix huit",
    "dix neuf",
)
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre vingt"}


def _numerals() -> dict[str, int]:
    """Number words below one hundred as France, and for seventy to ninety-nine also Belgium and
    Switzerland, say them."""
    words = {word: value for value, word in enumerate(_SMALL)}
    words |= {"une": 1, "quatre vingts": 80, "septante": 70, "huitante": 80, "nonante": 90}
    for ten, name in [*_TENS.items(), (70, "septante"), (90, "nonante")]:
        words[name] = ten
        for unit in range(1, 20 if ten in (60, 80) else 10):
            words[f"{name} {_SMALL[unit]}"] = ten + unit
            if unit in (1, 11):
                words[f"{name} et {_SMALL[unit]}"] = ten + unit
        words[f"{name} et une"] = words[f"{name} une"] = ten + 1
    return words


NUMERALS = _numerals()


def _ordinals() -> dict[str, int]:
    words = {"premier": 1, "première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2}
    for name, value in NUMERALS.items():
        if (value < 2 and name in ("zéro", "un", "une")) or name.endswith(" une"):
            continue
        stem = name.removesuffix("s") if name == "quatre vingts" else name
        stem = {"q": stem + "u", "f": stem[:-1] + "v", "e": stem[:-1]}.get(stem[-1], stem)
        words[stem + "ième"] = words[stem + "ièmes"] = value
    return words | {"centième": 100, "millième": 1000, "cinquième": 5, "cinquièmes": 5}


ORDINALS = _ordinals()

DENOMINATORS = {
    "tiers": 3,
    "quart": 4,
    "quarts": 4,
    "cinquième": 5,
    "cinquièmes": 5,
    "sixième": 6,
    "sixièmes": 6,
    "septième": 7,
    "septièmes": 7,
    "huitième": 8,
    "huitièmes": 8,
    "neuvième": 9,
    "neuvièmes": 9,
    "dixième": 10,
    "dixièmes": 10,
    "douzième": 12,
    "douzièmes": 12,
    "vingtième": 20,
    "vingtièmes": 20,
    "centième": 100,
    "centièmes": 100,
    "demi": 2,
    "demis": 2,
    "demie": 2,
    "demies": 2,
}
"""Nouns of fractions that follow a count."""
FRACTIONS = {
    "la moitié": Fraction(1, 2),
    "moitié": Fraction(1, 2),
    "demi": Fraction(1, 2),
    "demie": Fraction(1, 2),
    "le tiers": Fraction(1, 3),
    "le quart": Fraction(1, 4),
    "du tiers": Fraction(1, 3),
    "au tiers": Fraction(1, 3),
    "du quart": Fraction(1, 4),
    "au quart": Fraction(1, 4),
} | {
    f"{count} fois {less}": Fraction(1, value)
    for value, count in enumerate("deux trois quatre cinq six sept huit neuf dix".split(), 2)
    for less in (
        "moins", "moindre", "moindres", "plus bas", "plus basse", "plus basses",
        *(f"plus {small}{ending}" for small in ("court", "petit", "lent") for ending in ("", "e", "s", "es")),
        *(f"plus {small}{ending}" for small in ("faible", "rare", "mince", "jeune") for ending in ("", "s")),
    )
}
"""Phrases that are a fraction by themselves."""
PARTS = {
    "et demi": Fraction(1, 2),
    "et demie": Fraction(1, 2),
    "et quart": Fraction(1, 4),
    "et un quart": Fraction(1, 4),
    "et trois quarts": Fraction(3, 4),
    "moins le quart": Fraction(-1, 4),
}
"""Phrases after a quantity that add a part of it."""

IMPLIED = inverted(
    {
        1: (
            "seul,seule,unique,uniques,unième,chaque,unilatéral,premièrement,tout d'abord,d'abord,"
            "premier,initial,initiale,annuel,annuelle,huitaine,en tête,à la tête"
        ),
        2: (
            "double,doubles,doubler,doublé,doublée,dédoubler,dédoublé,couple,duo,duos,tandem,tandems,paire,paires,bilingue,deuxièmement,"
            "l'un et l'autre,l'un ou l'autre,l'une ou l'autre,tous deux,toutes deux,doublement,bilatéral,"
            "bilatérale,deux,ni l'un ni l'autre,biennal,bimensuel,bimestriel,bimestrielle,bimestriels,bimestrielles,binaire,bis,seconde,l'autre,quinzaine,"
            "ensuite,bicolore,bipartite,jumeaux,jumelles,recto verso,"
            "bidirectionnel,"
            "bidirectionnelle"
        ),
        (2, 1): "plus d'un,plus d'une,plusieurs",
        (Fraction(1, 2), Fraction(1, 3), Fraction(1, 4)): "à parts égales,en parts égales",
        3: (
            "triple,tripartite,triplé,tridimensionnel,tridimensionnelle,tridimensionnels,tridimensionnelles,"
            "troisièmement,tiers,tierce,triennal,trio,trios,trimestre,trimestriel,tripler,triplent,triplée,triplés,triplées,trilingue,"
            "trimestriellement"
        ),
        4: "quadruple,quadruples,quadrupler,quadruplé,quadruplée,quadriennal,quatuor",
        (4, 3): "trimestres",
        5: "quinquennal,quinquennale,quinquennat,quintuple,quintupler,quintuplé,quintette",
        6: "sextuple",
        (6, 2): "semestriel,semestrielle,semestriels,semestrielles,semestriellement",
        (6, Fraction(1, 2)): "semestre,semestres",
        8: "octal,octale,octaux",
        16: "hexadécimal,hexadécimale",
        25: "quart de siècle",
        10: "décennal,décennale,décennaux,douzaine,décuple,décuples,décupler,décuplé,décuplée",
        Fraction(1, 2): "mi temps,mi parcours,mi chemin,mi mandat,mi hauteur,mi distance,mi saison",
        12: "dizaine,douzaines,annuellement,annuels",
        100: (
            "centenaire,centenaires,siècle,centaine,totalité,intégralité,entièrement,totalement,intégralement,entier,exclusive,absolument,"
            "pleinement,parfaitement,tout à fait,centennal,centennale"
        ),
        20: "vicennal,vicennale",
        30: "trentenaire,trentenaires",
        40: "quadragénaire,quadragénaires",
        50: "cinquantenaire,demi siècle,quinquagénaire,quinquagénaires",
        60: "sexagénaire,sexagénaires",
        70: "septuagénaire,septuagénaires",
        80: "octogénaire,octogénaires",
        90: "nonagénaire,nonagénaires",
        200: "bicentenaire",
        300: "tricentenaire",
        1000: "millénaire",
    }
)
"""Words that may stand for a number without stating one -> the numbers."""

SEQUENCING = frozenset("premièrement deuxièmement troisièmement ensuite seconde".split())
"""Of those, the words that only rank."""
RELATED_DAYS = {"le lendemain": 1, "le surlendemain": 2, "la veille": -1, "l'avant-veille": -2}
"""Phrases that tell a day by another -> how many days later it is."""
SUMS = frozenset({"cette somme", "ce montant", "ces montants", "cette limite", "ce seuil", "ce plafond"})
"""Phrases that recall an amount without saying it again."""
SPANS = frozenset({
    "même durée", "même période", "mêmes périodes", "même délai", "durée égale", "durée équivalente", "durée identique",
    "cette période", "cette durée", "ce délai", "ces délais",
})
"""Phrases that recall a duration."""
RELATED_YEARS = inverted(
    {
        0: "cette année-là,la même année,cette même année,de la même année,l'année en question",
        -1: (
            "l'année précédente,l'année d'avant,l'année dernière,l'année passée,l'an dernier,l'an passé,un an plus tôt,"
            "une année plus tôt,un an auparavant,un an avant,l'exercice précédent"
        ),
        1: "l'année suivante,l'année d'après,un an plus tard,un an après,l'an prochain,l'année prochaine,l'exercice suivant",
    }
)
"""Phrases that tell a year by another -> how many years later it is."""
