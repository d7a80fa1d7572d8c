"""Further forms of the errors of `seeding`, as other hands make them: what is added, exchanged with its
neighbor, cut off at an end, or replaced by something plausible.

Written apart from the package that is measured, like `seeding`.
"""

import random
import re

from seeding import Seed, _change

_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
    "en": "January February March April May June July August September October November December".split(),
}
_QUALIFIERS = {
    "fr": "plus de,moins de,environ,près de,au moins,jusqu’à,jusqu'à,presque,au plus".split(","),
    "en": "more than,less than,about,nearly,at least,up to,almost,at most,over,approximately".split(","),
}
_ADDED = {
    "fr": ["plus de", "moins de", "environ", "près de"],
    "en": ["more than", "less than", "about", "nearly"],
}
_LIKE = (
    {"plus de", "more than", "over", "au moins", "at least"},
    {"moins de", "less than", "au plus", "at most", "up to", "jusqu’à", "jusqu'à", "nearly", "almost"},
    {"près de", "presque", "moins de"},
)
"""Qualifiers that good translations exchange: no error."""
_SMALL = {
    "fr": "deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente".split(),
    "en": "two three four five six seven eight nine ten twelve fifteen twenty thirty".split(),
}
_FRACTIONS = {
    "fr": ["la moitié", "le tiers", "le quart", "deux tiers", "trois quarts"],
    "en": ["half", "a third", "a quarter", "two thirds", "three quarters"],
}
_ROMANS = ["II", "III", "IV", "VI", "VII", "IX", "XI"]
_SENTENCE = re.compile(r"(?<=[.!?…»”])\s+(?=[A-ZÀ-Þ«“])")
_COUNT = re.compile(
    r"(?<![\w.,:/°$€£-])\d{1,3}(?:[ \u00a0\u202f,]\d{3})*(?![\w.,:/°%]|[ \u00a0\u202f]?(?:%|er\b|h\b))"
    r"(?= [a-zà-ÿ]{4})"
)
_BEFORE_COUNT = re.compile(r"\b(?:a|ont|has|have|les|des|de|of|with|avec|et|and|sur|from|in|dans)[ \u00a0]$")


def qualifier_exchanged(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """A qualifier becomes one of another direction."""
    words = "|".join(map(re.escape, sorted(_QUALIFIERS[locale], key=len, reverse=True)))

    def exchanged(match: re.Match) -> str | None:
        here = match.group().lower()
        choices = [word for word in _ADDED[locale][:2] if not any({here, word} <= group for group in _LIKE)]
        return chance.choice(choices) if choices else None

    return _change(rf"\b(?:{words})(?=\s?[$€]?\d)", text, chance, exchanged, re.IGNORECASE)


def qualifier_added(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """A plain count is made vague in one text; only where neither text has a qualifier."""
    words = [word for group in _QUALIFIERS.values() for word in group]
    if any(word in (text + " " + other).lower() for word in words):
        return None

    def vague(match: re.Match) -> str | None:
        before = text[: match.start()]
        if re.search(r"[A-Za-zÀ-ÿ°]\.?[ \u00a0]$", before) and not _BEFORE_COUNT.search(before):
            return None  # « étape 2 » is a name
        return f"{chance.choice(_ADDED[locale])} {match.group()}"

    return _change(_COUNT, text, chance, vague)


def number_word_deleted(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(rf"(?<![\w-])(?:{'|'.join(_SMALL[locale])})(?![\w-])\s", text, chance, lambda m: "")


def day_by_one(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    months = "|".join(_MONTHS[locale])
    before, after = ("", rf"(?= (?:{months})\b)") if locale == "fr" else (rf"\b(?:{months}) ", r"(?!\d)")

    def next_or_last(match: re.Match) -> str:
        day = int(match.group(2))
        return f"{match.group(1)}{day + (chance.choice((-1, 1)) if 1 < day < 28 else 1)}"

    return _change(rf"({before})\b(\d{{1,2}}){after}", text, chance, next_or_last)


def month_by_one(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    names = _MONTHS[locale]
    pattern = rf"\b(?:{'|'.join(names)})(?= (?:19|20)\d\d)"
    return _change(pattern, text, chance, lambda m: names[(names.index(m.group()) + 1) % 12])


def currency_sign(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(r"\$(?=\d)|(?<=\d )\$|(?<=\d\u00a0)\$|€", text, chance, lambda m: "£")


def currency_dropped(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(r"\$(?=\d)|(?<=\d)[ \u00a0]\$|(?<=\d)[ \u00a0]?€|€(?=\d)", text, chance, lambda m: "")


def magnitude_dropped(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    words = "millions?|milliards?" if locale == "fr" else "millions?|billions?|thousand"
    return _change(rf"(?<=\d)[ \u00a0](?:{words})\b(?: d['’]| de)?", text, chance, lambda m: "")


def _another(choices: list[str], chance: random.Random):
    return lambda match: chance.choice([choice for choice in choices if choice != match.group()])


def fraction_other(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    table = _FRACTIONS[locale]
    return _change(rf"(?<![\w-])(?:{'|'.join(table)})(?![\w-])", text, chance, _another(table, chance))


def roman_other(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    pattern = r"(?<=[a-zé] )(?:VIII|VII|VI|IV|IX|XI|III|II)\b(?!['’.])"
    return _change(pattern, text, chance, _another(_ROMANS, chance))


def digits_exchanged(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """Two neighboring digits change places: 2019 and 2091."""
    return _change(r"(?<![\w.,])\d{2,4}(?![\w.,])", text, chance, lambda m: _turned(m.group(), chance))


def acronym_turned(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """Two neighboring letters of an acronym that both texts have change places."""

    def turned(match: re.Match) -> str | None:
        letters = match.group()
        return _turned(letters, chance) if re.search(rf"(?<!\w){letters}(?!\w)", other) else None

    return _change(r"(?<![\w-])[A-Z]{3,6}(?![\w-])", text, chance, turned)


def _turned(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) - 1)
    return text[:place] + text[place + 1] + text[place] + text[place + 2 :]


def points_for_percent(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    return _change(r"(?<=\d)[ \u00a0]?%(?![0-9A-F]{2})", text, chance, lambda m: " points")


def first_sentence(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    sentences = _SENTENCE.split(text)
    return " ".join(sentences[1:]) if len(sentences) > 1 and len(sentences[0]) > 40 else None


def last_sentence(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    sentences = _SENTENCE.split(text)
    return " ".join(sentences[:-1]) if len(sentences) > 1 and len(sentences[-1]) > 40 else None


OTHER_CHANGES: dict[str, Seed] = {
    "qualifier exchanged": qualifier_exchanged,
    "qualifier added": qualifier_added,
    "number word deleted": number_word_deleted,
    "day by one": day_by_one,
    "month by one": month_by_one,
    "currency sign": currency_sign,
    "currency dropped": currency_dropped,
    "magnitude dropped": magnitude_dropped,
    "fraction, other": fraction_other,
    "roman, other": roman_other,
    "digits exchanged": digits_exchanged,
    "acronym turned": acronym_turned,
    "points for percent": points_for_percent,
    "first sentence": first_sentence,
    "last sentence": last_sentence,
}
"""The same kinds of error in other forms."""
