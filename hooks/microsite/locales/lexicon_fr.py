"""The vocabulary with which facts are read out of French."""

from .acronyms import FRENCH as FRENCH_ACRONYMS
from .bounds import FRENCH_BOUNDS
from .concepts_fr import CONCEPTS
from .counted_fr import COUNTED
from .lexicon import Lexicon
from .negations import FRENCH_NEGATIONS
from .numbers_fr import DENOMINATORS, FRACTIONS, IMPLIED, NUMERALS, ORDINALS, PARTS, RELATED_DAYS, RELATED_YEARS, SEQUENCING, SPANS, SUMS
from .opposites_fr import OPPOSITES
from .qualifiers_fr import BOUNDING, DISTANT_QUALIFIERS, QUALIFIERS, TRAILING_QUALIFIERS
from .units_fr import UNITS

_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_SHORT_MONTHS = {
    "janv": 1,
    "févr": 2,
    "fév": 2,
    "avr": 4,
    "juill": 7,
    "juil": 7,
    "sept.": 9,
    "aout": 8,
    "fevrier": 2,
    "decembre": 12,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}
_DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()


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
    scales={
        "m": 10**6,
        "million": 10**6,
        "millions": 10**6,
        "milliard": 10**9,
        "milliards": 10**9,
        "billion": 10**12,
        "billions": 10**12,
        "millier": 1000,
        "milliers": 1000,
        "centaines": 100,
        "dizaines": 10,
        "douzaines": 12,
        "M": 10**6,
        "Md": 10**9,
        "Mds": 10**9,
        "Mrd": 10**9,
        "k": 1000,
        "K": 1000,
        "G": 10**9,
        "Mio": 10**6,
    },
    joiner="",
    other_collectives=frozenset({"quarantaine"}),
    collectives={
        "dizaine": 10,
        "douzaine": 12,
        "quinzaine": 15,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
        "millier": 1000,
    },
    vague={
        "dizaines": 10,
        "douzaines": 10,
        "centaines": 100,
        "milliers": 1000,
        "millions": 10**6,
        "milliards": 10**9,
    },
    ordinals=ORDINALS,
    ordinal_suffixes=frozenset("er ers re ère ere e è ème eme ième ieme es èmes nd nde d".split()),
    denominators=DENOMINATORS,
    fractions=FRACTIONS,
    and_parts=PARTS,
    implied=IMPLIED,
    contrasts=frozenset({"contre", "lieu", "comparativement", "comparé", "comparée", "comparés", "comparées"}),
    out_of=frozenset({"sur"}),
    quarter_letter="T",
    below_zero=frozenset({"sous zéro", "au dessous de zéro", "en dessous de zéro"}),
    only=frozenset({"que", "qu'"}),
    minus=frozenset(),
    sayings=frozenset({"neuf fois sur dix", "second temps", "deuxième temps", "une seconde fois", "une deuxième fois", "100 % sûr", "sûr à 100", "sûrs à 100", "certain à 100", "certains à 100"}),
    within=("à", "près"),
    loose_spans={(15, "day"): (2, "week"), (8, "day"): (1, "week")},
    absence=frozenset(
        {"aucun", "aucune", "nul", "nulle", "zéro", "néant", "sans", "pas de", "pas d'", "rien", "ni"}
    ),
    months={name: number for number, name in enumerate(_MONTHS, 1)} | _SHORT_MONTHS,
    weekdays={name + plural: number for number, name in enumerate(_DAYS, 1) for plural in ("", "s")},
    short_weekdays={"lun": 1, "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7},
    capital_months=False,
    title_case=False,
    doubtful_months=frozenset(),
    units=UNITS,
    powers={"carré": "square", "carrés": "square", "carrée": "square", "carrées": "square", "cube": "cubic", "cubes": "cubic"},
    unit_fillers=frozenset(
        "premiers premières derniers dernières prochains prochaines autres bonnes bons longs longues "
        "petites petits grands "
        "grandes bonne bon petite petit longue long court courte dernière dernier prochaine pleine plein "
        "pleines pleins "
        "bons nouveaux nouvelles courtes courts première premier".split()
    ),
    currencies={
        "euro": "EUR",
        "euros": "EUR",
        "eur": "EUR",
        "dollar": "$",
        "dollars": "$",
        "dollars américains": "USD", "dollars australiens": "AUD",
        "dollars us": "USD",
        "dollars canadiens": "CAD",
        "livres sterling": "GBP",
        "livre sterling": "GBP",
        "francs suisses": "CHF",
        "franc": "FRF",
        "francs": "FRF",
        "yen": "JPY",
        "yens": "JPY",
        "usd": "USD",
        "cad": "CAD",
        "gbp": "GBP",
        "chf": "CHF",
        "yuan": "CNY",
        "yuans": "CNY",
    },
    ages=frozenset({"âge", "âgé", "âgée", "âgés", "âgées"}),
    cents=frozenset({"cent", "cents", "centimes", "¢"}),
    percent=frozenset({"pour cent", "pourcent", "pourcents", "p. 100", "p. cent"}),
    percentage_points=frozenset({"points de pourcentage", "point de pourcentage", "points", "point"}),
    qualifiers=QUALIFIERS,
    trailing_qualifiers=TRAILING_QUALIFIERS,
    distant_qualifiers=DISTANT_QUALIFIERS,
    bounding=BOUNDING,
    qualifier_fillers=frozenset(
        "à de d' du des le la les l' un une quelque quelques ses ces leurs nos".split()
    ),
    reference_words=frozenset(
        "article articles paragraphe paragraphes alinéa alinéas sous-alinéa sous-alinéas division "
        "divisions annexe annexes colonne colonnes "
        "art".split()
    ),
    demonstratives=frozenset(
        "ce cet cette ces présent présente présents présentes même mêmes tout toute aucun un une".split()
    ),
    range_links=frozenset({"à", "au", "aux", "à moins de", "à moins d'", "à près de"}),
    starts=frozenset(),
    between=frozenset({"entre"}),
    definites=frozenset("les des ces nos vos leurs ses mes aux entre ceux celles toutes tous".split()),
    all_of=frozenset({"tous", "toutes"}),
    related_years=RELATED_YEARS,
    related_days=RELATED_DAYS,
    sums=SUMS,
    spans=SPANS,
    sequencing=SEQUENCING,
    remainders=frozenset("reste restant restante restants restantes solde".split()),
    weekends=frozenset({"week-end", "weekend", "fin de semaine", "fins de semaine"}),
    degrees=frozenset({"cycle", "cycles"}),
    ends=frozenset({"fin"}),
    deadlines=frozenset({"ici"}),
    negations=frozenset(
        "ne n' pas nul nulle aucun aucune sans ni sauf interdit jamais limitée limité limiter".split()
    ),
    idioms=frozenset(
        {
            "loi 1901",
            "cent le plus proche",
            "cent près",
            "cent supérieur",
            "cent inférieur",
            "fractions de cent",
            "fraction de cent",
            "demi cent",
            "loi de 1901",
            "quatre coins",
            "quoi de neuf",
            "moitié moitié",
            "rien de neuf",
            "mise à neuf",
            "remise à neuf",
            "remises à neuf",
            "remis à neuf",
            "remettre à neuf",
            "refait à neuf",
            "refaite à neuf",
            "neuf et d'occasion",
            "neuf ou d'occasion",
            "24 heures sur 24",
            "24 h sur 24",
            "24 h / 24",
            "24 / 7",
            "7 jours / 7",
            "24 heures / 24",
            "7 jours sur 7",
            "7 j / 7",
            "sept jours sur sept",
            "vingt quatre heures sur vingt quatre",
            "7 jours par semaine",
            "sept ( 7 ) jours par semaine",
            "sept ( 7 ) jours sur sept",
            "24 heures par jour",
            "poisson d'avril",
            "365 jours par an",
            "repas de midi",
            "le midi",
            "repas du midi",
            "pause de midi",
            "pause du midi",
            "365 jours par année",
            "après midi",
            "apres midi",
            "avant midi",
            "entre les deux",
            "à quatre mains",
            "tiré à quatre",
            "mille mercis",
            "premier ministre",
            "deuxième prénom",
            "deuxièmes prénoms",
            "deuxième ( s ) prénom",
            "champ de mars",
            "champs de mars",
            "première ministre",
            "en un mot",
            "un peu",
            "premières nations",
            "premier plan",
            "première mondiale",
            "premières mondiales",
            "première européenne",
            "première nationale",
            "avant première",
            "grande première",
            "deux gouttes d'eau",
            "à deux pas",
            "une fois pour toutes",
            "au cent près",
        }
    ),
    roman_keywords=frozenset(
        "phase phases stade stades partie parties titre titres chapitre chapitres annexe annexes section "
        "sections tome tomes "
        "volume volumes type types classe classes grade grades groupe groupes niveau niveaux article "
        "articles tableau tableaux "
        "étape étapes acte livre livres catégorie catégories règle règles division édition "
        "appendice appendices version".split()
    ),
    date_links=frozenset({"de", "du", "jour", "mois", "l'", "année", "d'", "le", "l'an"}),
    list_links=frozenset({"à", "au", "et", "ou", "aux", "puis", "contre", "et/ou"}),
    additions=frozenset({"et"}),
    alternatives=frozenset({"ou", "voire"}),
    am=frozenset({"du matin"}),
    pm=frozenset({"du soir", "de l'après midi"}),
    parts_of_hours={},
    hour_words=frozenset({"h", "heure", "heures"}),
    clock_words={"midi": 720, "minuit": 1440},
    decade_words=frozenset({"années"}),
    decade_suffix="",
    month_first=False,
    streets=frozenset("rue avenue boulevard place quai chemin allée impasse route square".split()),
    stopwords=frozenset(
        "le la les l' un une des du de d' et est sont au aux en dans pour par sur avec que qui qu' ne n' "
        "pas ce cette ces cet "
        "son sa ses leur leurs nous vous il elle ils elles on se s' plus ou où mais donc comme être "
        "avoir ont été était y "
        "nos notre vos votre je j' m' c' tout tous toute toutes sous sans entre chez vers afin lorsque "
        "lorsqu' si aussi très "
        "même doit peut fait cela ainsi selon dont lui à quelque".split()
    ),
    wordiness=1.2,
    plural_only=frozenset({"neuf"}),
    not_before={"premier": frozenset({"ministre"}), "second": frozenset(), "mille": frozenset()},
    abbreviations=frozenset(
        "m mm dr pr art al p n no ch par ex etc cf janv févr avr juill sept oct nov déc vol fig éd "
        "st ste".split()
    ),
    determiners=frozenset(
        "plusieurs quelques certains certaines divers diverses différents différentes autres quels quelles nombreux "
        "nombreuses nombre beaucoup moins plus le la l' du au".split()
    ),
    divided_by=frozenset(f"{verb} par" for verb in "divise divisent divisait diviser divisé divisée divisés divisées".split()),
    times=frozenset({"fois"}),
    rates=frozenset({"par"}),
    pointing=frozenset({"ces"}),
    remaining=frozenset({"autres"}),
    maybe_minus=frozenset({"moins"}),
    numbering=frozenset({"numéro"}),
    acronyms=FRENCH_ACRONYMS,
    denials=FRENCH_NEGATIONS,
    bounds=FRENCH_BOUNDS,
    opposites=OPPOSITES,
    counted=COUNTED,
    concepts=CONCEPTS,
)
