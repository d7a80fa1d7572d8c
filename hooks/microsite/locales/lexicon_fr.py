"""The vocabulary with which facts are read out of French."""

from fractions import Fraction

from .concepts_fr import CONCEPTS
from .lexicon import Lexicon

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf"
).replace("_", " ").split(" ")
_SMALL = [*_SMALL[:17], "dix sept", "dix huit", "dix neuf"]
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre vingt"}


def _numerals() -> dict[str, int]:
    """Number words below one hundred as France, and for seventy to ninety-nine also Belgium and Switzerland, say them."""
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
        if value < 2 and name in ("zéro", "un", "une") or name.endswith(" une"):
            continue
        stem = name.removesuffix("s") if name == "quatre vingts" else name
        stem = {"q": stem + "u", "f": stem[:-1] + "v", "e": stem[:-1]}.get(stem[-1], stem)
        words[stem + "ième"] = words[stem + "ièmes"] = value
    return words | {"centième": 100, "millième": 1000, "cinquième": 5, "cinquièmes": 5}


_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SHORT_MONTHS = {"janv": 1, "févr": 2, "fév": 2, "avr": 4, "juill": 7, "juil": 7, "sept.": 9, "oct": 10, "nov": 11, "déc": 12}
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()

_UNITS = {
    "second": "seconde secondes", "minute": "minute minutes", "hour": "heure heures h",
    "day": "jour jours journée journées j", "week": "semaine semaines", "month": "mois", "quarter": "trimestre trimestres",
    "half-year": "semestre semestres", "year": "an ans année années", "decade": "décennie décennies",
    "century": "siècle siècles", "night": "nuit nuits",
    "metre": "mètre mètres", "kilometre": "kilomètre kilomètres", "centimetre": "centimètre centimètres",
    "millimetre": "millimètre millimètres", "micrometre": "micromètre micromètres", "mile": "mille_marin",
    "nautical-mile": "milles", "inch": "pouce pouces po", "foot": "pied pieds pi",
    "hectare": "hectare hectares ha", "litre": "litre litres", "millilitre": "millilitre millilitres",
    "gram": "gramme grammes", "kilogram": "kilogramme kilogrammes kilo kilos", "milligram": "milligramme milligrammes",
    "microgram": "microgramme microgrammes", "tonne": "tonne tonnes", "pound-mass": "livre_poids",
    "watt": "watt watts", "kilowatt": "kilowatt kilowatts", "megawatt": "mégawatt mégawatts", "volt": "volt volts",
    "hertz": "hertz", "megahertz": "mégahertz", "pascal": "pascal pascals", "kilopascal": "kilopascal kilopascals",
    "newton": "newton newtons", "joule": "joule joules", "degree": "degré degrés", "knot": "nœud nœuds",
    "byte": "octet octets", "kilobyte": "kilooctet ko", "megabyte": "mégaoctet mo", "gigabyte": "gigaoctet go",
    "square-metre": "mètre_carré mètres_carrés", "square-kilometre": "kilomètre_carré kilomètres_carrés", "cubic-metre": "mètre_cube mètres_cubes",
    "barrel": "baril barils", "becquerel": "becquerel becquerels",
}
_UNITS = {word.replace("_", " "): unit for unit, words in _UNITS.items() for word in words.split()}

_BEFORE = {
    "about": "environ,quelque,à peu près,approximativement,autour de,aux alentours de,de l'ordre de,à quelque,près d'environ,"
             "vers,grosso modo,plus ou moins",
    "nearly": "près de,presque,bientôt,pas loin de,quasi,quasiment",
    "more-than": "plus de,plus que,supérieur à,supérieure à,supérieurs à,supérieures à,au delà de,au dessus de,dépasse,dépassent,"
                 "dépassant,excède,excèdent,excédant,dépasser,dépassé,dépassée,dépassait,dépasserait,excéder,excédait,passé,"
                 "excède pas moins de",
    "at-least": "au moins,au minimum,minimum de,minimum,minimale de,minimal de,pas moins de,dès,à partir de,minimum d'au moins,"
                "d'au moins,égal ou supérieur à,égale ou supérieure à,supérieur ou égal à,supérieure ou égale à,au bas mot",
    "less-than": "moins de,moins que,inférieur à,inférieure à,inférieurs à,inférieures à,au dessous de,en dessous de,en deçà de",
    "within": "dans les,dans un délai de,dans le délai de,dans un délai maximal de,d'ici,pendant les,au cours des,sous,au plus tard,"
              "dans un délai d',dans le délai d',par",
    "at-most": "au plus,au maximum,maximum de,maximum,jusqu'à,jusqu'au,jusqu'en,pas plus de,maximal de,maximale de,maximales de,maximaux de,"
               "d'au plus,n'excédant pas,ne dépasse pas,ne dépassant pas,n'excède pas,ne dépassent pas,n'excèdent pas,"
               "ne peut dépasser,ne peut excéder,ne peuvent dépasser,ne peuvent excéder,ne doit pas dépasser,ne doit pas excéder,"
               "ne pas dépasser,ne pas excéder,pas dépasser,pas excéder,ne dépassera pas,ne dépasserait pas,plafond de,"
               "plafonné à,plafonnée à,limité à,limitée à,inférieur ou égal à,inférieure ou égale à,allant jusqu'à,sans excéder,"
               "sans dépasser,n'excédera pas,ne saurait excéder,ne saurait dépasser",
}
_AFTER = {
    "about": "environ,à peu près,approximativement,ou presque",
    "at-least": "ou plus,et plus,ou plusieurs,et plusieurs,ou davantage,au moins,au minimum,minimum,ou au delà,et au delà,ou supérieur",
    "more-than": "et quelques,passés",
    "at-most": "au plus,au maximum,maximum,ou moins,et moins,max,tout au plus",
}
_DISTANT = {
    "at-most": "maximal,maximale,maximaux,maximales,maximum,maximums,plafond,plafonds,limite,n'excède,n'excédant,dépasse,dépasser,"
               "excéder,excédant,dépassant,excède,excèdent,dépassent,jusqu',jusque,inférieur,inférieure,pas plus,excédera,dépassera,"
               "atteindre,atteignant,au plus",
    "at-least": "minimal,minimale,minimaux,minimales,minimum,minimums,au moins,inférieur,inférieure,seuil,pas moins,supérieur,supérieure,"
                "pas inférieure",
    "more-than": "supérieur,supérieure,supérieurs,supérieures,dépasse,dépasser,dépassent,dépassant,dépassé,excède,excèdent,"
                 "excédant,excéder,excédait,dépassait,delà,davantage,excédentaire,surpassé,surpasse",
    "less-than": "inférieur,inférieure,inférieurs,inférieures,dessous,deçà",
    "about": "environ,approximativement,presque,approximative,approximatif,autour de,de l'ordre,à peu",
    "nearly": "près de,presque,environ,bientôt,quasi,quasiment",
}


_CONTRACTED = {"de": ("d'", "du", "des"), "à": ("au", "aux")}
_OPPOSITE = {"more-than": "at-most", "less-than": "at-least"}
_EXCEED = "excède dépasse excèdent dépassent excédait dépassait excédaient dépassaient excédant dépassant excéder dépasser"


def _flat(table: dict[str, str]) -> dict[str, str]:
    """Phrase -> qualifier, with the contracted forms of `de` and `à` and the negated forms of comparisons."""
    phrases = {words: value for value, group in table.items() for words in group.split(",")}
    for words, value in list(phrases.items()):
        if words.startswith(("supérieur", "inférieur")) and value in _OPPOSITE:
            phrases |= {f"pas {words}": _OPPOSITE[value], f"non {words}": _OPPOSITE[value]}
    phrases |= {f"{verb} pas": "at-most" for verb in _EXCEED.split()} | {f"pas {verb}": "at-most" for verb in _EXCEED.split()}
    for words, value in list(phrases.items()):
        start, _, last = words.rpartition(" ")
        phrases |= {f"{start} {form}".strip(): value for form in _CONTRACTED.get(last, ()) if start}
    return phrases


def _distant(table: dict[str, str]) -> dict[str, str]:
    """Word -> all the qualifiers it may give, joined by spaces."""
    words: dict[str, str] = {}
    for value, group in table.items():
        for word in group.split(","):
            words[word] = f"{words[word]} {value}" if word in words else value
    return words


FRENCH_LEXICON = Lexicon(
    code="fr",
    decimal=",",
    group=" ",
    numerals=NUMERALS,
    ones=frozenset({"un", "une"}),
    articles=frozenset(),
    partitives=frozenset({"de", "d'", "du", "des"}),
    hundreds=frozenset({"cent", "cents"}),
    thousands=frozenset({"mille", "mil"}),
    scales={"million": 10**6, "millions": 10**6, "milliard": 10**9, "milliards": 10**9, "billion": 10**12,
            "billions": 10**12, "millier": 1000, "milliers": 1000, "centaines": 100, "dizaines": 10,
            "M": 10**6, "Md": 10**9, "Mds": 10**9, "Mrd": 10**9, "k": 1000, "K": 1000, "G": 10**9, "Mio": 10**6},
    joiner="",
    collectives={"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
                 "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1000, "demi douzaine": 6},
    vague={"dizaines": 10, "douzaines": 10, "centaines": 100, "milliers": 1000, "millions": 10**6, "milliards": 10**9},
    ordinals=_ordinals(),
    ordinal_suffixes=frozenset({"er", "ers", "re", "ère", "ere", "e", "è", "ème", "eme", "ième", "ieme", "es", "èmes", "nd", "nde", "d"}),
    denominators={"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6,
                  "septième": 7, "septièmes": 7, "huitième": 8, "huitièmes": 8, "neuvième": 9, "neuvièmes": 9,
                  "dixième": 10, "dixièmes": 10, "douzième": 12, "douzièmes": 12, "vingtième": 20, "vingtièmes": 20,
                  "centième": 100, "centièmes": 100, "demi": 2, "demis": 2, "demie": 2, "demies": 2},
    fractions={"la moitié": Fraction(1, 2), "moitié": Fraction(1, 2), "demi": Fraction(1, 2), "demie": Fraction(1, 2),
               "le tiers": Fraction(1, 3), "le quart": Fraction(1, 4)},
    and_a_half=frozenset({"et demi", "et demie"}),
    implied={"seul": 1, "seule": 1, "unique": 1, "uniques": 1, "unième": 1, "chaque": 1, "unilatéral": 1,
             "double": 2, "doubles": 2, "doubler": 2, "doublé": 2, "doublée": 2, "couple": 2, "paire": 2, "paires": 2, "bilingue": 2,
             "deuxièmement": 2, "l'un et l'autre": 2, "l'un ou l'autre": 2, "l'une ou l'autre": 2,
             "tous deux": 2, "toutes deux": 2, "doublement": 2, "bilatéral": 2, "bilatérale": 2, "deux": 2, "ni l'un ni l'autre": 2,
             "biennal": 2, "bimensuel": 2, "binaire": 2, "bis": 2, "seconde": 2,
             "l'autre": 2, "triple": 3, "tripartite": 3, "triplé": 3, "troisièmement": 3, "tiers": 3, "tierce": 3, "triennal": 3, "trio": 3, "trimestre": 3,
             "trimestriel": 3, "quadruple": 4, "quadriennal": 4, "quinquennal": 5, "quinquennale": 5, "quinquennat": 5, "sextuple": 6,
             "décennie": 10, "décennies": 10, "décennal": 10, "centenaire": 100, "siècle": 100, "quinzaine": 2, "douzaine": 10, "dizaine": 12,
             "douzaines": 12, "centaine": 100, "millénaire": 1000, "premièrement": 1, "tout d'abord": 1, "d'abord": 1, "premier": 1,
             "initial": 1, "initiale": 1, "annuel": 1, "annuelle": 1, "huitaine": 1, "semestre": (6, Fraction(1, 2)), "semestres": (6, Fraction(1, 2)), "trimestres": 4,
             "entièrement": 100, "totalement": 100, "intégralement": 100, "entier": 100, "exclusive": 100, "plusieurs": 2, "plus d'un": 2,
             "plus d'une": 2, "semestriel": 6, "semestriellement": 6, "trimestriellement": 3, "annuellement": 12, "annuels": 12},
    absence=frozenset({"aucun", "aucune", "nul", "nulle", "zéro", "néant", "sans", "pas de", "pas d'", "rien", "ni"}),
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS,
    weekdays={name: number for number, name in enumerate(_DAYS, 1)},
    capital_months=False,
    doubtful_months=frozenset(),
    units=_UNITS,
    unit_fillers=frozenset(
        "premiers premières derniers dernières prochains prochaines autres bonnes bons longs longues petites petits grands "
        "grandes bonne bon petite petit longue long court courte dernière dernier prochaine pleine plein pleines pleins "
        "bons nouveaux nouvelles courtes courts première premier".split()
    ),
    currencies={"euro": "EUR", "euros": "EUR", "eur": "EUR", "dollar": "$", "dollars": "$", "dollars américains": "USD",
                "dollars us": "USD", "dollars canadiens": "CAD", "livres sterling": "GBP", "livre sterling": "GBP",
                "francs suisses": "CHF", "franc": "FRF", "francs": "FRF", "yen": "JPY", "yens": "JPY", "usd": "USD", "cad": "CAD",
                "gbp": "GBP", "chf": "CHF", "yuan": "CNY", "yuans": "CNY"},
    percent=frozenset({"pour cent", "pourcent", "p. 100", "p. cent"}),
    percentage_points=frozenset({"points de pourcentage", "point de pourcentage", "points", "point"}),
    qualifiers=_flat(_BEFORE),
    trailing_qualifiers=_flat(_AFTER),
    distant_qualifiers=_distant(_DISTANT),
    qualifier_fillers=frozenset("à de d' du des le la les l' un une quelque quelques ses ces leurs nos".split()),
    reference_words=frozenset(
        "article articles paragraphe paragraphes alinéa alinéas sous-alinéa sous-alinéas division divisions annexe annexes colonne colonnes "
        "art".split()
    ),
    demonstratives=frozenset("ce cet cette ces présent présente présents présentes même mêmes tout toute aucun un une".split()),
    range_links=frozenset({"à", "au", "aux"}),
    negations=frozenset("ne n' pas nul nulle aucun aucune sans ni sauf interdit jamais limitée limité limiter".split()),
    idioms=frozenset({"quatre coins", "après midi", "entre les deux", "à quatre mains", "tiré à quatre", "mille mercis", "premier ministre",
                      "première ministre", "en un mot", "un peu", "premières nations", "premier plan", "une fois pour toutes"}),
    roman_keywords=frozenset(
        "phase phases stade stades partie parties titre titres chapitre chapitres annexe annexes section sections tome tomes "
        "volume volumes type types classe classes grade grades groupe groupes niveau niveaux article articles tableau tableaux "
        "étape étapes acte livre livres catégorie catégories règle règles division édition appendice appendices version".split()
    ),
    date_links=frozenset({"de", "du", "jour", "mois", "l'", "année", "d'", "le", "l'an"}),
    list_links=frozenset({"à", "au", "et", "ou", "aux", "puis", "contre", "et/ou"}),
    am=frozenset({"du matin"}),
    pm=frozenset({"du soir", "de l'après midi"}),
    hour_words=frozenset({"h", "heure", "heures"}),
    clock_words={"midi": 720, "minuit": 1440},
    decade_words=frozenset({"années"}),
    decade_suffix="",
    month_first=False,
    stopwords=frozenset(
        "le la les l' un une des du de d' et est sont au aux en dans pour par sur avec que qui qu' ne n' pas ce cette ces cet "
        "son sa ses leur leurs nous vous il elle ils elles on se s' plus ou où mais donc comme être avoir ont été était y "
        "nos notre vos votre je j' m' c' tout tous toute toutes sous sans entre chez vers afin lorsque lorsqu' si aussi très "
        "même doit peut fait cela ainsi selon dont lui à".split()
    ),
    wordiness=1.2,
    plural_only=frozenset({"neuf"}),
    not_before={"premier": frozenset({"ministre"}), "second": frozenset(), "mille": frozenset()},
    abbreviations=frozenset("m mm dr pr art al p n no ch par ex etc cf janv févr avr juill sept oct nov déc vol fig éd st ste".split()),
    concepts=CONCEPTS,
)
