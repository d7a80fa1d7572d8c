"""The words with which a language denies that something exists, and all those by which a sentence may deny anything."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Negations:
    """As patterns, for readable text without regard to case."""

    none: re.Pattern[str]
    """Says that there is not one: `aucun`, `no`."""
    without: re.Pattern[str]
    having: re.Pattern[str]
    """What a slip puts for `without`: `with`."""
    any: re.Pattern[str]
    """Every word that denies something, prefixes and verbs included: `impossible`, `refuser`."""


def pattern(*alternatives: str) -> re.Pattern[str]:
    """Whole words."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})", re.IGNORECASE)


FRENCH_NEGATIONS = Negations(
    none=pattern(r"aucune?s?\b"),
    without=pattern(r"sans\b"),
    having=pattern(r"avec\b"),
    any=pattern(
        "n'",
        r"(?:ne|pas|aucune?s?|sans|ni|jamais|rien|nul|nulle|nuls|nulles|non|personne|hors|sauf|zéro|néant|faute|peu|à moins|au plus)\b",
        r"(?:interdi|interrom|introuv|inopér|inutil|inval|inadmiss|inconnu|ineffic|impossib|ignor|immun)\w*",
        r"(?:manqu|absen|évit|empêch|dépourv|refus|exempt|exclu|gratuit|libr|échou|prohib|dispens|arrêt|identi|prescri)\w*",
    ),
)
ENGLISH_NEGATIONS = Negations(
    none=pattern(
        r"(?:none|no one|nobody)\b",
        r"no (?=[a-z])(?!longer|matter|later|less|more|fewer|doubt|older|bigger|force|man\b)",
    ),
    without=pattern(r"without\b(?! (?:limit|prejudice))"),
    having=pattern(r"with\b"),
    any=pattern(
        r"(?:no|not|none|never|nor|neither|without|nothing|nobody|cannot|non|nil|zero|outside|instead|only|barely|hardly|unable)\b",
        r"(?:any|free|lack|fail|avoid|prevent|absen|except|exclu|refus|exempt|prohibit|waiv|impossib|unlike|regardless)\w*",
        r"den(?:y|ied|ies)\b",
        r"\w{3,}less(?:ly)?\b",
        r"un(?!til|der|it|iv|ion|ique|i)\w{4,}",
        r"in(?:valid|eligib|activ|dependen|complete|correct|effective|accura)\w*",
    ),
)
