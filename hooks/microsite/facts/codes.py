"""Codes and acronyms: COVID-19, 18F, CLIP², CAR-T, ISO, C-46, L. 321-1, 1-800-O-Canada, #96A8B2."""

import re

from ..locales.lexicon import Lexicon
from .fact import Fact
from .numerals import CURRENCY_CODES

_MIXED = re.compile(
    r"(?<![\w-])(?=[A-ZÀ-Þ\d#])(?:"
    r"[A-ZÀ-Þ][A-Za-zÀ-ÿ]*(?:-[A-Z]+)*-?\d+(?:[-/.]\d+)*(?:,\d(?![\d,]))?[A-Za-z]*(?:-[A-Z0-9]+)*"
    r"|(?<!['’])\d+[A-Z][A-Z0-9]*"
    r"|(?:COVID|Covid) ?-? ?\d\d"
    r"|[A-Z]\. ?\d+-\d+"
    r"|(?<!\d)\d(?:-\d){2}(?!-?\d)"
    r"|(?<!\d)1[- ]8\d\d[- ][A-Z][\w-]*"
    r"|[A-Z]+[²³]"
    r"|[0-9A-F]{2}(?::[0-9A-F]{2}){3,}"
    r"|#(?=\w*\d)(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})"
    r")(?![\w²³])"
)
_NUMERONYM = re.compile(r"[A-Z]\d{1,2}[a-rt-z]|K8s")
"""I18n, L10n, A11y, but not H2s: an English word with its middle counted; the other language has the word itself."""
_LABELLED = re.compile(r"(?:(?<![A-ZÀ-Þ])[A-ZÀ-Þ]++|(?<![A-ZÀ-Þa-zß-ÿ]))[a-zß-ÿ]{3,}+(?=\d)")
"""A word run together with its number (`Windows11`), of which the number is what languages share."""
_TAIL_OF_WORD = re.compile(r"(?<=\d)(?:[a-z]{2,}|s)$")
_ACRONYM = re.compile(
    r"(?<![\w.])[A-Z](?:[A-Za-z]*[A-Z]|\.[A-Z](?:\.[A-Z])*)[a-z]?(?:-[A-Z][A-Za-z]*)*(?!\w|'(?!s\b)\w|[$€£])"
)
_ROMAN = re.compile(r"[IVXL]+|(?=.{4})M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_RANKED = re.compile(r"[IVX]+e")
_QUARTERS = frozenset("1234")
_YEAR_AFTER = re.compile(r"[ /-]*(?:(?:of|de) )?(?:FY ?)?(?:19|20)\d\d")
_DIGITS = re.compile(r"\d+")


def read_codes(text: str, lexicon: Lexicon) -> list[Fact]:
    """Tokens of letters and digits that are neither a quantity, an ordinal, a date nor a time."""
    facts = []
    for match in _MIXED.finditer(text):
        surface = match.group()
        if (
            surface[0] == lexicon.quarter_letter
            and surface[1:] in _QUARTERS
            and _YEAR_AFTER.match(text, match.end())
        ):
            facts.append(
                Fact(
                    "number",
                    int(surface[1]),
                    surface,
                    match.start(),
                    match.end(),
                    "quarter",
                    form="ordinal",
                    others=((int(surface[1]), ""),),
                )
            )
        elif surface.partition("-")[0].lower() in lexicon.qualifiers and surface.endswith("s"):
            continue  # "Under-16s"
        elif not _is_quantity(surface, lexicon) and not _NUMERONYM.fullmatch(surface):
            core = _TAIL_OF_WORD.sub("", _LABELLED.sub("", surface, count=1) or surface)
            value = _DOTTED_LETTER.sub(r"\1", core.upper()).replace("-", "").replace(" ", "").replace(",", ".")
            facts.append(Fact("code", value, surface, match.start(), match.end()))
    return facts


_DOTTED_LETTER = re.compile(r"^([A-Z])\. ?(?=\d)")


def _is_quantity(surface: str, lexicon: Lexicon) -> bool:
    """`30M`, `5K`, `1T`: digits with a magnitude; `Phase-3`, `Mai-2021`: a word with its number."""
    letters = re.sub(r"[^A-Za-z]", "", surface)
    if surface[:3] in CURRENCY_CODES and surface[3].isdigit():
        return True  # EUR250m
    if surface[0].isdigit() and not surface[-1].isdigit() and not _GENERATION.fullmatch(surface):
        return (
            letters in lexicon.scales
            or letters.lower() in lexicon.ordinal_suffixes
            or letters.lower() in lexicon.am | lexicon.pm
            or letters in _UNIT_LETTERS
        )
    return letters.lower() in lexicon.months or letters.lower() in lexicon.roman_keywords


_GENERATION = re.compile(r"[2-6]G|[2-4]D")
"""Of a mobile network; dimensions, which are no rank « 2d »."""
_UNIT_LETTERS = frozenset({"M", "G", "W", "V", "N", "MW", "L", "H", "GB", "MB", "KB", "GW", "ML", "K"})


def read_acronyms(text: str, start: int, end: int) -> list[Fact]:
    """The acronyms between two places: capitals, also with a small letter inside or at the end (INCa,
    CHUs)."""
    facts = []
    for match in _ACRONYM.finditer(text, start, end):
        surface = match.group()
        capitals = sum(1 for character in surface if character.isupper())
        if (
            capitals < 2
            or capitals * 2 < len(surface)
            or len(surface) > 24
            or _ROMAN.fullmatch(surface)
            or _RANKED.fullmatch(surface)
        ):
            continue
        value = surface.replace(".", "")
        if value.endswith("s") and value[-2:-1].isupper():
            value = value[:-1]
        facts.append(Fact("acronym", value, surface, match.start(), match.end()))
    return facts


def digits_of(code: str) -> str:
    """The digits of a code, by which 2FA and A2F are told to be one."""
    return "".join(_DIGITS.findall(code))
