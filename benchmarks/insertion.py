"""Facts that real segments seldom hold, put into both texts alike and then wrongly into one: addresses,
names, terms, links."""

import random
from dataclasses import dataclass, field

_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Inserted:
    """A pair with a further fact in both texts, the same pair with the fact wrong in one, and what is
    declared."""

    clean: dict[str, str]
    wrong: dict[str, str]
    declared: dict[str, list] = field(default_factory=dict)


def _typo(text: str, chance: random.Random, start: int = 0, letters: str = _LETTERS) -> str:
    """One letter or digit after `start` replaced, doubled, dropped or exchanged with its neighbour."""
    places = [index for index, character in enumerate(text) if index >= start and character.isalnum()]
    place = chance.choice(places)
    pool = "0123456789" if text[place].isdigit() else letters
    kind = chance.randrange(3) if not text[place].isdigit() else 0
    if kind == 1 and place + 1 < len(text) and text[place] != text[place + 1] and text[place + 1].isalnum():
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if kind == 2:
        return text[:place] + text[place + 1 :]
    return text[:place] + chance.choice([c for c in pool if c != text[place].lower()]) + text[place + 1 :]


_CARRIERS = {
    "email": {"fr": " Écrivez à {}.", "en": " Write to {}."},
    "phone": {"fr": " Téléphone : {}.", "en": " Phone: {}."},
    "url": {"fr": " Voir {}.", "en": " See {}."},
    "url pair": {"fr": " Voir {}.", "en": " See {}."},
    "name": {"fr": " {} a participé au projet.", "en": " {} took part in the project."},
    "term": {"fr": " Ce travail porte sur : {}.", "en": " This work is about: {}."},
}
_EMAILS = [
    "contact@exemple-institut.fr",
    "j.martin@reseau-sante.org",
    "info@blood-network.eu",
    "partenariats@pole-biotech.fr",
]
_PHONES = [
    ("01 42 34 56 78", "+33 1 42 34 56 78"),
    ("819-994-4835", "819-994-4835"),
    ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
    ("04.72.11.22.33", "+33 4 72 11 22 33"),
    ("1-800-622-6232", "1-800-622-6232"),
]
_URLS = [
    "https://www.exemple-institut.fr/projets/2024",
    "https://blood-network.eu/registry",
    "www.pole-biotech.fr/equipe/membres",
]
_URL_PAIRS = [
    ("https://exemple.org/offres/cohortes", "https://exemple.org/en/offers/cohorts"),
    ("https://recherche.fr/equipes", "https://research.org/teams"),
    ("https://institut.fr/a-propos", "https://institut.fr/en/about"),
]
_NAMES = [
    "Claire Dumontel",
    "Éric Vasseur",
    "Hôpital Saint-Amand",
    "Institut Meridien",
    "Paul-Henri Lacaze",
    "BioLaunch Forum",
    "ONCOLIA",
    "Anna Lindqvist",
]
_TERMS = [
    {"fr": "hémopathies malignes", "en": "hematologic malignancies"},
    {"fr": "vie réelle", "en": "real-world data"},
    {"fr": "promoteur", "en": "sponsor"},
    {"fr": "groupe coopérateur", "en": "cooperative group"},
    {"fr": "criblage", "en": "screening"},
]
_WRONG_TERMS = {
    "fr": ["pathologies sanguines", "situation concrète", "organisateur", "groupe de travail", "dépistage"],
    "en": ["blood pathologies", "real-life information", "promoter", "cooperating team", "sorting"],
}


def insert(kind: str, pair: dict[str, str], chance: random.Random) -> Inserted:
    """The pair with a fact of the kind, right in both texts and wrong in one of them."""
    side = chance.choice(("fr", "en"))
    declared: dict[str, list] = {}
    if kind == "email":
        right = dict.fromkeys(("fr", "en"), chance.choice(_EMAILS))
        wrong = _typo(right[side], chance)
    elif kind == "phone":
        right = dict(zip(("fr", "en"), chance.choice(_PHONES), strict=True))
        wrong = _typo(right[side], chance, 4)
    elif kind == "url":
        right = dict.fromkeys(("fr", "en"), chance.choice(_URLS))
        wrong = _typo(right[side], chance, 12)
    elif kind == "url pair":
        pairs = [dict(zip(("fr", "en"), addresses, strict=True)) for addresses in _URL_PAIRS]
        declared["pairs"] = pairs
        right = chance.choice(pairs)
        wrong = chance.choice([other for other in pairs if other is not right])[side]
    elif kind == "name":
        name = chance.choice(_NAMES)
        declared["names"] = _NAMES
        right = dict.fromkeys(("fr", "en"), name)
        wrong = (
            _typo(name, chance, 1)
            if chance.random() < 0.7
            else chance.choice([other for other in _NAMES if other != name])
        )
    else:
        index = chance.randrange(len(_TERMS))
        declared["terms"] = _TERMS
        right = _TERMS[index]
        wrong = _WRONG_TERMS[side][index]
    carriers = _CARRIERS[kind]
    clean = {locale: pair[locale] + carriers[locale].format(right[locale]) for locale in ("fr", "en")}
    spoiled = dict(clean)
    spoiled[side] = pair[side] + carriers[side].format(wrong)
    return Inserted(clean, spoiled, declared)


KINDS = tuple(_CARRIERS)
