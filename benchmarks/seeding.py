"""Errors as people make them, put into one of two texts: each function changes one fact, or gives None
where it cannot.

Written apart from the package that is measured: no vocabulary or pattern is shared with it.
"""

import random
import re
from collections.abc import Callable

Seed = Callable[[str, str, str, random.Random], str | None]
"""(text, the same in the other language, locale, chance) -> the text with one error."""

_NUMBER = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[ \u00a0\u202f,]\d{3})+(?!\d)(?:[.,]\d+)?|(?<![\w.,])\d+(?:[.,]\d+)?(?![\w])"
)
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_WORDS = {
    "fr": (
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze vingt "
        "trente quarante cinquante soixante cent"
    ).split(),
    "en": (
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "twenty thirty forty fifty sixty"
    ).split(),
}
_ORDINALS = {
    "fr": "deuxième troisième quatrième cinquième sixième septième huitième dixième".split(),
    "en": "second third fourth fifth sixth seventh eighth tenth".split(),
}
_MAGNITUDES = {
    "fr": {
        "millions": "milliards",
        "million": "milliard",
        "milliards": "millions",
        "milliard": "million",
        "milliers": "millions",
        "mille": "millions de",
    },
    "en": {
        "million": "billion",
        "billion": "million",
        "millions": "billions",
        "billions": "millions",
        "thousands": "millions",
        "thousand": "million",
    },
}
_FRACTIONS = {
    "fr": {
        "la moitié": "le tiers",
        "deux tiers": "trois quarts",
        "un tiers": "deux tiers",
        "trois quarts": "deux tiers",
        "un quart": "un tiers",
    },
    "en": {
        "half": "a third",
        "two-thirds": "three quarters",
        "two thirds": "three quarters",
        "one third": "two thirds",
        "one-third": "two thirds",
        "three quarters": "two thirds",
        "a third": "two thirds",
        "one quarter": "one third",
        "a quarter": "two thirds",
    },
}
_UNITS = {
    "fr": [
        ("jours", "semaines"),
        ("semaines", "mois"),
        ("mois", "ans"),
        ("ans", "mois"),
        ("années", "mois"),
        ("heures", "jours"),
        ("minutes", "heures"),
        ("jour", "mois"),
        ("secondes", "minutes"),
        ("km", "m"),
        ("m", "km"),
        ("kg", "g"),
        ("mètres", "kilomètres"),
        ("kilomètres", "mètres"),
        ("cm", "mm"),
        ("mm", "cm"),
        ("tonnes", "kilogrammes"),
        ("litres", "millilitres"),
        ("hectares", "mètres"),
    ],
    "en": [
        ("days", "weeks"),
        ("weeks", "months"),
        ("months", "years"),
        ("years", "months"),
        ("year", "month"),
        ("hours", "days"),
        ("minutes", "hours"),
        ("day", "month"),
        ("seconds", "minutes"),
        ("km", "m"),
        ("m", "km"),
        ("kg", "g"),
        ("metres", "kilometres"),
        ("kilometres", "metres"),
        ("cm", "mm"),
        ("mm", "cm"),
        ("tonnes", "kilograms"),
        ("litres", "millilitres"),
        ("hectares", "metres"),
        ("week", "month"),
        ("month", "year"),
        ("hour", "day"),
        ("minute", "hour"),
    ],
}
_NUMERIC_BEFORE = {
    "fr": r"(?:\d+(?:,\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante"
    r"|quatre-vingt-dix)",
    "en": r"(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty"
    r"|ninety)",
}
_QUALIFIERS = {
    "fr": {
        "plus de": "moins de",
        "moins de": "plus de",
        "au moins": "au plus",
        "environ": "plus de",
        "près de": "plus de",
        "presque": "plus de",
        "jusqu’à": "au moins ",
        "jusqu'à": "au moins ",
        "au plus": "au moins",
        "au maximum": "au moins",
    },
    "en": {
        "more than": "less than",
        "less than": "more than",
        "over": "under",
        "at least": "at most",
        "about": "more than",
        "approximately": "more than",
        "nearly": "more than",
        "almost": "more than",
        "up to": "at least",
        "not exceeding": "not less than",
        "fewer than": "more than",
        "not more than": "not less than",
        "not less than": "not more than",
        "at most": "at least",
    },
}
_DROPPED = {
    "fr": ["plus de", "environ", "près de", "au moins", "moins de", "presque"],
    "en": ["more than", "about", "nearly", "at least", "less than", "over", "approximately", "almost"],
}


def _change(
    pattern: re.Pattern | str,
    text: str,
    chance: random.Random,
    replacement: Callable[[re.Match], str | None],
    flags: int = 0,
) -> str | None:
    """The text with one match, picked by chance, replaced; None without a match that changes."""
    matches = list(re.finditer(pattern, text, flags))
    chance.shuffle(matches)
    for match in matches:
        new = replacement(match)
        if new is not None and new != match.group():
            return text[: match.start()] + new + text[match.end() :]
    return None


def _is_year(text: str) -> bool:
    return bool(re.fullmatch(r"(?:19|20)\d\d", text))


def digit(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """One digit of a number becomes another."""

    def other_digit(match: re.Match) -> str | None:
        surface = match.group()
        places = [index for index, character in enumerate(surface) if character.isdigit()]
        place = chance.choice(places)
        choices = [d for d in "0123456789" if d != surface[place] and (d != "0" or place)]
        return surface[:place] + chance.choice(choices) + surface[place + 1 :]

    return _change(_NUMBER, text, chance, other_digit)


def year(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(
        r"(?<![\w.,])(?:19|20)\d\d(?!\w)",
        text,
        chance,
        lambda m: str(int(m.group()) + chance.choice((-10, -2, -1, 1, 2, 10))),
    )


def day(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    months = "|".join(_MONTHS[locale])
    if locale == "fr":
        return _change(
            rf"\b\d{{1,2}}(?=(?:er)? (?:{months})\b)",
            text,
            chance,
            lambda m: str((int(m.group()) + chance.randint(0, 5)) % 28 + 1),
        )

    def later(match: re.Match) -> str:
        return f"{match.group(1)} {(int(match.group(2)) + chance.randint(0, 5)) % 28 + 1}"

    return _change(rf"\b({months}) (\d{{1,2}})(?!\d)", text, chance, later)


def month(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    names = _MONTHS[locale]
    pattern = (
        rf"(?:(?<=\d )|(?<=er )|(?<=en )|(?<=de ))(?:{'|'.join(names)})\b"
        if locale == "fr"
        else rf"\b(?:{'|'.join(names)})\b(?= \d)"
    )
    return _change(
        pattern, text, chance, lambda m: chance.choice([name for name in names if name != m.group()])
    )


def magnitude(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = _MAGNITUDES[locale]
    return _change(rf"\b(?:{'|'.join(table)})\b", text, chance, lambda m: table[m.group()])


def percent_dropped(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(r"(?<=\d)[ \u00a0\u202f]?(?:%|per cent|pour cent|p\. 100)", text, chance, lambda m: "")


def currency(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = {"$": "€", "€": "$", "dollars": "euros", "euros": "dollars"}
    return _change(
        r"\$(?=\d)|(?<=\d )\$|(?<=\d\u00a0)\$|€|\bdollars\b|\beuros\b",
        text,
        chance,
        lambda m: table[m.group()],
    )


def decimal(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """The separator is lost, or it moves."""
    sign = "," if locale == "fr" else r"\."

    def moved(match: re.Match) -> str:
        whole, part = match.group(1), match.group(2)
        return (
            whole + part
            if chance.random() < 0.5
            else f"{whole}{part[0]}{match.group()[len(whole)]}{part[1:] or '0'}"
        )

    return _change(rf"(?<![\w.,(])(\d+){sign}(\d{{1,2}})(?![\w.,(]\d|\w|\()", text, chance, moved)


def number_deleted(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(_NUMBER.pattern + r"\s?", text, chance, lambda m: "")


def sentence_deleted(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    sentences = re.split(r"(?<=[.!?…»”])\s+(?=[A-ZÀ-Þ«“])", text)
    if len(sentences) < 2:
        return None
    drop = chance.randrange(len(sentences))
    if len(sentences[drop]) < 25:
        return None
    return " ".join(sentence for index, sentence in enumerate(sentences) if index != drop)


def number_word(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    words = _WORDS[locale]
    pattern = rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])"
    return _change(
        pattern, text, chance, lambda m: chance.choice([word for word in words if word != m.group()])
    )


def ordinal(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    words = _ORDINALS[locale]

    def in_digits(match: re.Match) -> str:
        value = int(match.group(1)) + chance.choice((1, 2, 3))
        return f"{value}e" if locale == "fr" else f"{value}th"

    pattern = r"\b(\d+)(?:e|ème|er|re)\b" if locale == "fr" else r"\b(\d+)(?:st|nd|rd|th)\b"
    worded = _change(
        rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])(?! (?:of )?(?:party|parties))",
        text,
        chance,
        lambda m: chance.choice([w for w in words if w != m.group()]),
    )
    return worded or _change(pattern, text, chance, in_digits)


def fraction(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = _FRACTIONS[locale]
    return _change(rf"(?<![\w-])(?:{'|'.join(table)})(?![\w-])", text, chance, lambda m: table[m.group()])


def unit(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = dict(_UNITS[locale])

    def swapped(match: re.Match) -> str | None:
        before = text[max(0, match.start() - 18) : match.start()]
        return table[match.group()] if re.search(rf"{_NUMERIC_BEFORE[locale]}[ \u00a0-]$", before) else None

    return _change(rf"\b(?:{'|'.join(table)})\b", text, chance, swapped)


def qualifier(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = _QUALIFIERS[locale]
    number = rf"(?=\s?(?:\$|€)?(?:\d|{_NUMERIC_BEFORE[locale]}))"
    return _change(
        rf"\b(?:{'|'.join(sorted(table, key=len, reverse=True))}){number}",
        text,
        chance,
        lambda m: table[m.group().lower()],
        re.IGNORECASE,
    ) or _change(
        rf"\b(?:{'|'.join(sorted(table, key=len, reverse=True))})\s{number}",
        text,
        chance,
        lambda m: table[m.group().strip().lower()] + " ",
        re.IGNORECASE,
    )


def qualifier_dropped(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(
        rf"\b(?:{'|'.join(_DROPPED[locale])}) (?={_NUMERIC_BEFORE[locale]})",
        text,
        chance,
        lambda m: "",
        re.IGNORECASE,
    )


def roman(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = {
        "I": "II",
        "II": "III",
        "III": "IV",
        "IV": "V",
        "V": "VI",
        "VI": "VII",
        "VII": "VIII",
        "VIII": "IX",
        "IX": "X",
        "X": "XI",
        "XI": "XII",
    }
    return _change(
        r"(?<=[a-z] )(?:VIII|VII|VI|IV|IX|XI|X|III|II|I|V)\b(?!['’.])(?=[ ,.;)]|$)",
        text,
        chance,
        lambda m: (
            table[m.group()]
            if len(m.group()) > 1
            or re.search(
                r"(?:[Pp]art|[Pp]artie|[Pp]hase|[Ss]chedule|[Aa]nnexe|[Tt]itre)\s$", text[: m.start()]
            )
            else None
        ),
    )


def swapped(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """Two numbers change places."""
    matches = [match for match in _NUMBER.finditer(text)]
    pairs = [
        (a, b)
        for i, a in enumerate(matches)
        for b in matches[i + 1 :]
        if a.group() != b.group() and _is_year(a.group()) == _is_year(b.group())
    ]
    if not pairs:
        return None
    first, second = chance.choice(pairs)
    return (
        text[: first.start()]
        + second.group()
        + text[first.end() : second.start()]
        + first.group()
        + text[second.end() :]
    )


def acronym(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """One letter of an acronym that both languages have becomes another."""

    def changed(match: re.Match) -> str | None:
        surface = match.group()
        if not re.search(rf"(?<!\w){re.escape(surface)}(?!\w)", other):
            return None
        place = chance.randrange(len(surface))
        letter = chance.choice([c for c in "ABCDEFGHLMNOPRST" if c != surface[place]])
        return surface[:place] + letter + surface[place + 1 :]

    return _change(r"(?<![\w-])[A-Z]{3,6}(?![\w-])", text, chance, changed)


def untranslated(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """One sentence, or the whole of a single one, stays in the other language."""
    pattern = r"(?<=[.!?…»”])\s+(?=[A-ZÀ-Þ«“])"
    mine, theirs = re.split(pattern, text), re.split(pattern, other)
    if len(mine) != len(theirs):
        return None
    index = chance.randrange(len(mine))
    if len(theirs[index].split()) < 6:
        return None
    return " ".join([*mine[:index], theirs[index], *mine[index + 1 :]])


CHANGES: dict[str, Seed] = {
    "digit": digit,
    "year": year,
    "day": day,
    "month": month,
    "magnitude": magnitude,
    "percent dropped": percent_dropped,
    "currency": currency,
    "decimal": decimal,
    "number deleted": number_deleted,
    "sentence deleted": sentence_deleted,
    "number word": number_word,
    "ordinal": ordinal,
    "fraction": fraction,
    "unit": unit,
    "qualifier": qualifier,
    "qualifier dropped": qualifier_dropped,
    "roman numeral": roman,
    "values swapped": swapped,
    "acronym": acronym,
    "untranslated": untranslated,
}
"""Errors in what real segments hold already."""
