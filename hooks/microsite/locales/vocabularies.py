"""How tables of words are written down: by what they mean, each with its phrases separated by commas."""

import re
from collections.abc import Hashable, Mapping
from typing import TypeVar

Meaning = TypeVar("Meaning", bound=Hashable)


def inverted(table: Mapping[Meaning, str]) -> dict[str, Meaning]:
    """Phrase -> meaning."""
    return {phrase: meaning for meaning, phrases in table.items() for phrase in phrases.split(",")}


def inverted_to_many(table: Mapping[str, str]) -> dict[str, str]:
    """Phrase -> all its meanings, joined by spaces."""
    phrases: dict[str, str] = {}
    for meaning, group in table.items():
        for phrase in group.split(","):
            phrases[phrase] = f"{phrases[phrase]} {meaning}" if phrase in phrases else meaning
    return phrases


def by_line(table: str) -> dict[str, str]:
    """`key: word, word`, one key a line, long lines continued below: word -> key."""
    found: dict[str, str] = {}
    for line in filter(None, re.sub(r",\n +", ", ", table).splitlines()):
        key, _, words = line.partition(": ")
        found.update(dict.fromkeys(words.split(", "), key))
    return found
