"""How callers name the language of a text -> the code under which it is known: fr-FR, en_US and FR are French and English."""

import re
from collections.abc import Container, Iterable

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
_OF_A_COUNTRY = re.compile(r"[A-Za-z]{2,3}(?:[-_](?:[A-Z]{2}|\d{3}))?")


def language_of(tag: str) -> str:
    """The language of a BCP 47 tag, in lower case; anything that is no such tag stays as it is."""
    found = _TAG.fullmatch(tag) if isinstance(tag, str) else None
    return found[1].lower() if found else tag


def are_locales(keys: Iterable[str], known: Container[str]) -> bool:
    """Whether all keys of a mapping are locales of known languages, and not words: fr-FR is one, en-tête is not."""
    return all(isinstance(key, str) and _OF_A_COUNTRY.fullmatch(key) and language_of(key) in known for key in keys)
