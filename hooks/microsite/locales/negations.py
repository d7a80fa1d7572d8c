"""The words with which a language denies that something exists, and all those by which a sentence may deny anything."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Negations:
    """As patterns, for readable text without regard to case."""

    signs: tuple[str, ...]
    """Letters without which a text in small letters denies nothing by `none`, `without` or `verb`."""
    none: re.Pattern[str]
    """Says that there is not one: `aucun`, `no`."""
    without: re.Pattern[str]
    having: re.Pattern[str]
    """What a slip puts for `without`: `with`."""
    any: re.Pattern[str]
    """Every word that denies something, prefixes and verbs included: `impossible`, `refuser`."""
    verb: re.Pattern[str]
    """Denies what its sentence says, and nothing but that: « ne ... pas », `not`; no idiom (« n'oubliez pas »)."""
    particles: frozenset[str]
    """Words that deny their verb and nothing else: `not`."""
    turned: re.Pattern[str]
    """By what else a sentence may say the same as one that denies its verb: `far from`, `too`, « plutôt »."""


def pattern(*alternatives: str) -> re.Pattern[str]:
    """Whole words."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})", re.IGNORECASE)


_NO_ONE = "".join(rf"(?<!\b{word} )" for word in "la une cette toute chaque même autre seule dite telle".split())
"""Before « personne » where it is nobody, and no person."""
FRENCH_NEGATIONS = Negations(
    signs=("aucun", "sans", "pas", "jamais", "nul", "personne n", "rien n", "ne p"),
    none=pattern(r"aucune?s?\b", r"nul(?:le)?\b(?= (?:[^\W\d]+ ){0,3}n(?:e\b|'))(?!.{0,120}\bs'il n(?:e\b|'))", r"rien n(?:e\b|')", rf"{_NO_ONE}personne n(?:e\b|')"),
    without=pattern(r"sans\b(?! délai)"),
    having=pattern(r"avec\b"),
    any=pattern(
        "n'",
        r"autres? que\b",
        r"(?:ne|pas|aucune?s?|sans|ni|jamais|rien|nul|nulle|nuls|nulles|non|personne|hors|sauf|zéro|néant|jeun|faute|défaut|peu|à moins|au plus)\b",
        r"(?:interdi|interrom|introuv|inopér|inutil|inval|inadmiss|inchang|inconnu|inoccup|ineffic|impossib|ignor|immun)\w*",
        r"(?:manqu|asymptom|absen|évit|empêch|dépourv|refus|exempt|exclu(?!siv)|gratuit|libr|échou|prohib|dispens|arrêt|identi|prescri|maxim|plafon)\w*",
    ),
    verb=pattern(
        r"(?:ne |n')(?!oubli|hésit|import|échapp|dépass|excèd|excéd)(?:[^\W\d]+[' ]){1,4}?(?:pas|jamais)\b"
        r"(?! (?:seulement|uniquement|que|encore|nécessairement|toujours|tous|toutes|moins|plus|rien|échappé)\b)",
        r"ne (?:peut|peuvent|pourra|pourront) (?!(?:que|pas|plus|en aucun|excéder|dépasser|trop|ignor\w+|exagér\w+|nier|oubli\w+|manqu\w+|s'empêch\w+)\b)"
        r"(?!.{0,200}\b(?:qu[e']|s'il n[e']))",
    ),
    particles=frozenset({"ne", "n'", "pas", "jamais"}),
    turned=pattern(
        r"avant (?:d'|que |qu'|de |l')",
        r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit) autres\b",
        r"(?:première fois|plutôt|moins|lieu|contraire|loin|dehors|delà|mal|mauvais\w*|trop|seule?s?|malgré|autant)\b",
        r"(?:hésit|difficil|irr|méco|perd|oubli|cess|différer|différé|limit|gard|renonc|suppr|rejet|soustra|épargn|rare)\w*",
        r"(?:dé(?:fa|fic|conseil|n[iu]|pourv|sa|sint|rog)|im(?:poss|par|pay|préc|prév|prop|prud|mob))\w*",
        r"in(?!for|frac|fol|fér|demn|vit|sis|dus|stit|ter|no|té|vest|iti|clu|dex|div|di[cq]|scri|sér|spir|stru|gén|cid)\w{4,}",
    ),
)
ENGLISH_NEGATIONS = Negations(
    signs=("none", "no ", "nobody", "without", "not", "'t"),
    none=pattern(
        r"(?:none|no one|nobody)\b(?! but\b)",
        r"(?<![\"“‘'-])(?<!at )no (?=[a-z])(?!longer|matter|later|less|more|fewer|doubt|older|bigger|force|case|event|man\b|one but\b)",
    ),
    without=pattern(r"without\b(?! (?:limit|prejudice|delay))"),
    having=pattern(r"with\b"),
    any=pattern(
        r"(?:no|not|none|nowhere|never|nor|neither|without|nothing|nobody|cannot|non|nil|zero|outside|instead|only|barely|hardly|unable)\b",
        r"(?:free|asymptom|lack|fail|avoid|prevent|absen|except|exclu(?!siv)|refus|exempt|prohibit|waiv|impossib|unlike|regardless)\w*",
        r"\w+n't\b",
        r"den(?:y|ied|ies)\b",
        r"(?:(?:up|back) empty|in vain|f[ae]ll(?:s|ing)? short)\b",
        r"(?:off-?line|disconnect)\w*",
        r"\w{3,}less(?:ly)?\b",
        r"un(?!til|der|it|iv|ion|ique|i)\w{4,}",
        r"in(?:valid|eligib|activ|dependen|complete|correct|effective|accura|edib|admissib|appropriat|sufficient|access|capab)\w*",
        r"in(?:consisten|secur|solven|toler|visib|volunt)\w*",
        r"(?:il(?:legal|legib|licit)|im(?:perfect|permiss|proper|matur)|ir(?:regular|relevan|respons))\w*",
    ),
    verb=re.compile(
        r"n(?:ot\b(?:(?<!\wnot)|(?<=cannot))(?<!or not)(?<!if not)(?<!but not)(?<!whether not)(?<!not not)"
        r"(?! (?:(?:the )?only|just|later|earlier|less|more|fewer|least|yet|necessarily|hesitate|otherwise|including|all|every|long|far|easy|enough|cheap|new|alone)\b"
        r"| (?:to )?exceed| in \d| in\w{5}| un\w{4}| .{0,30}\b(?:more|less|fewer|longer|later|earlier) than\b|.{0,150}\buntil\b)"
        r"|'t\b(?! (?:forget|hesitate|miss|just|(?:the )?only|long|far|easy|enough|cheap|new|alone)\b|.{0,150}\buntil\b))",
        re.IGNORECASE,
    ),
    particles=frozenset({"not", "cannot", "never"}),
    turned=pattern(
        r"(?:first time|wrong|hard|difficult|far from|pending|remember|rather|little|few|too|yet|cut|broken|until|unless|beyond|against|alone|"
        r"minus|less|other than|quite|tops|below|banned)\b",
        r"(?:stop|ceas|remain|forbid|mis(?!sion)|dis(?:a|con|e|h|l|m|q|re)|irr|im(?:poss|per|prop|prec|mob)|los[est]|doubt)\w*",
        r"(?:seldom|rare|limit|void)\w*",
        r"before\b.{1,60}\b(?:reach|attain|turn)",
    ),
)
