"""Errors in words rather than digits: one of two opposites for the other, a list for a range, a name with a letter more.

Written apart from the package that is measured, like `seeding`.
"""

import random
import re

from seeding import Seed, _change

_EXCHANGED = {
    "fr": {
        "before for after": {"avant": "après", "après": "avant"},
        "season": {"printemps": "automne", "automne": "printemps", "hiver": "printemps", "l’été": "l’hiver", "l'été": "l'hiver"},
        "rate": {
            "par jour": "par semaine", "par semaine": "par mois", "par mois": "par jour", "par an": "par mois",
            "par année": "par mois", "chaque année": "chaque mois", "chaque jour": "chaque semaine",
            "quotidienne": "hebdomadaire", "annuel": "mensuel", "annuelle": "mensuelle", "mensuelle": "annuelle",
        },
        "greatest for least": {
            "maximum": "minimum", "minimum": "maximum", "maximale": "minimale", "minimale": "maximale", "maximal": "minimal",
        },
        "public for private": {"public": "privé", "privé": "public", "publique": "privée", "privée": "publique"},
        "left for right": {"à gauche": "à droite", "à droite": "à gauche"},
        "rise for fall": {"hausse": "baisse", "baisse": "hausse", "augmentation": "diminution", "diminution": "augmentation"},
        "none for one": {"aucun": "un", "aucune": "une"},
        "place": {"Canada": "Mexique", "France": "Italie", "Ottawa": "Toronto", "Ontario": "Manitoba", "Québec": "Alberta"},
        "first for second": {"premier": "deuxième", "première": "deuxième"},
        "working days": {" ouvrables": "", " ouvrable": ""},
        "one of a unit": {
            "un an": "un jour", "une année": "un mois", "un mois": "un an", "une semaine": "un mois", "un jour": "une semaine",
            "une journée": "une semaine", "une heure": "un jour",
        },
        "what is counted": {
            "personnes": "familles", "équipes": "entreprises", "ministères": "provinces", "pages": "photos", "questions": "visites",
            "réponses": "appels", "entreprises": "écoles", "patients": "chercheurs", "projets": "brevets", "pays": "hôpitaux",
        },
        "public body": {
            "Santé Canada": "Service Canada", "Service Canada": "Parcs Canada", "Conseil du Trésor": "Conseil privé",
            "ministre des Finances": "ministre des Transports", "Code criminel": "Code civil", "Commission européenne": "Banque mondiale",
            "Conseil de sécurité": "Conseil privé", "procureur général": "gouverneur général",
        },
    },
    "en": {
        "before for after": {"before": "after", "after": "before"},
        "season": {"spring": "winter", "summer": "winter", "winter": "spring", "the fall": "the spring", "fall of": "spring of"},
        "rate": {
            "a day": "a week", "per day": "per week", "a week": "a month", "per week": "per month", "a month": "a week",
            "per month": "per week", "a year": "a month", "per year": "per month", "every year": "every month",
            "every day": "every week", "daily": "weekly", "weekly": "daily", "monthly": "weekly", "annual": "monthly",
        },
        "greatest for least": {"maximum": "minimum", "minimum": "maximum"},
        "public for private": {"public": "private", "private": "public"},
        "left for right": {"on the left": "on the right", "on the right": "on the left"},
        "rise for fall": {"increase": "decrease", "increased": "decreased", "decrease": "increase", "decline": "rise"},
        "none for one": {"none": "one", "no": "a"},
        "place": {"Canada": "Mexico", "France": "Italy", "Ottawa": "Toronto", "Ontario": "Manitoba", "Quebec": "Alberta"},
        "first for second": {"first": "second"},
        "working days": {" business": "", " working": ""},
        "one of a unit": {
            "one year": "one day", "a year": "a month", "one month": "one year", "a month": "a year", "one week": "one month",
            "a week": "a month", "one day": "one week", "a day": "a week", "an hour": "a day",
        },
        "what is counted": {
            "people": "families", "teams": "companies", "departments": "provinces", "pages": "photos", "questions": "visits",
            "responses": "calls", "companies": "schools", "patients": "researchers", "projects": "patents", "countries": "hospitals",
        },
        "public body": {
            "Health Canada": "Service Canada", "Service Canada": "Parks Canada", "Treasury Board": "Privy Council",
            "Minister of Finance": "Minister of Transport", "Criminal Code": "Civil Code", "European Commission": "World Bank",
            "Security Council": "Privy Council", "Attorney General": "Governor General",
        },
    },
}
"""Locale -> kind of error -> what stands there and what is put for it."""
_JOINTS = {"fr": ("à|au", "et"), "en": ("to|–|-", "and")}
_LETTER = r"(?<=[ (\d)])\(?([b-d])\)"
_ACRONYM = r"(?<![\w-])[A-Z]{3,6}(?![\w-])"
_NAME = r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][a-zà-ÿ]{4,}(?!\w)"


def _exchanged(kind: str) -> Seed:
    def seed(text: str, other: str, locale: str, chance: random.Random) -> str | None:
        table = _EXCHANGED[locale][kind]
        words = "|".join(map(re.escape, sorted(table, key=len, reverse=True)))
        begin, end = r"(?<![\w-])", ""
        if kind == "working days":
            begin, end = "", r"(?= days?\b)" if locale == "en" else ""
        elif kind == "what is counted":
            begin = r"(?<=\d )"
        return _change(rf"{begin}(?:{words})(?![\w-]){end}", text, chance, lambda match: table[match.group()])

    return seed


def list_for_range(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    links, joint = _JOINTS[locale]
    return _change(rf"(?<=\d) ?(?:{links}) ?(?=\d)(?!.?\d{{4}})", text, chance, lambda match: f" {joint} ")


def letter_of_paragraph(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    def next_one(match: re.Match) -> str:
        return match.group().replace(match.group(1), chr(ord(match.group(1)) + 1))

    return _change(_LETTER, text, chance, next_one)


def letter_of_name(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """A name that both texts have gets a letter twice, loses one, or has two of them turned."""

    def slipped(match: re.Match) -> str | None:
        name = match.group()
        if not re.search(rf"(?<!\w){name}(?!\w)", other):
            return None
        place = chance.randrange(1, len(name) - 2)
        return chance.choice([
            name[:place] + name[place] + name[place:],
            name[:place] + name[place + 1 :],
            name[:place] + name[place + 1] + name[place] + name[place + 2 :],
        ])

    return _change(_NAME, text, chance, slipped)


def letter_of_acronym(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """An acronym that both texts have loses a letter."""

    def shorter(match: re.Match) -> str | None:
        letters, place = match.group(), chance.randrange(len(match.group()))
        return letters[:place] + letters[place + 1 :] if re.search(rf"(?<!\w){letters}(?!\w)", other) else None

    return _change(_ACRONYM, text, chance, shorter)


def other_acronym(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """An acronym becomes another one, of as many letters."""

    def another(match: re.Match) -> str:
        return "".join(chance.choice("ABCDEFGHILMNOPRSTU") for _ in match.group())

    return _change(_ACRONYM, text, chance, another)


def other_name(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """A name that both texts have becomes another one."""

    def another(match: re.Match) -> str | None:
        return chance.choice(_OTHER_NAMES) if re.search(rf"(?<!\w){match.group()}(?!\w)", other) else None

    return _change(_NAME, text, chance, another)


_OTHER_NAMES = ("Lavigne", "Moncton", "Okafor", "Brunswick", "Mastodon", "Delorme", "Svensson", "Framasoft")


def cut_off(text: str, other: str, locale: str, chance: random.Random) -> str | None:
    """The last third is lost, within a sentence."""
    words = text.split(" ")
    left = words[: len(words) * 2 // 3]
    return " ".join(left) if len(words) > 20 and re.search(r"[.!?]$", text) and re.search(r"\w$", left[-1]) else None


WORDED_CHANGES: dict[str, Seed] = {
    **{kind: _exchanged(kind) for kind in _EXCHANGED["fr"]},
    "list for range": list_for_range,
    "paragraph letter": letter_of_paragraph,
    "letter of a name": letter_of_name,
    "other name": other_name,
    "acronym shorter": letter_of_acronym,
    "other acronym": other_acronym,
    "cut off": cut_off,
}
"""Errors that change no digit."""
