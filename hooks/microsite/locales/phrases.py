"""Phrases as the tuples of words by which tokens are compared, and indexes of them."""

import re
from collections.abc import Mapping

PhraseIndex = dict[str, list[tuple[tuple[str, ...], object]]]
"""First or last word -> the phrases with it, longest first, and what they mean."""


_POSSESSIVE, _ELISION = re.compile(r"'(?=s\b)"), re.compile(r"'(?!s\b)")


def phrase(text: str) -> tuple[str, ...]:
    """A phrase as a tuple of the words by which tokens are compared."""
    return tuple(_POSSESSIVE.sub(" ' ", _ELISION.sub("' ", text.replace("-", " "))).split())


def by_first_word(phrases: Mapping[str, object]) -> PhraseIndex:
    """First word -> the phrases that begin with it, longest first."""
    index: PhraseIndex = {}
    for text, value in phrases.items():
        words = phrase(text)
        index.setdefault(words[0], []).append((words, value))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index


def by_last_word(phrases: Mapping[str, object]) -> PhraseIndex:
    """Last word -> the phrases that end with it, longest first."""
    index: PhraseIndex = {}
    for text, value in phrases.items():
        words = phrase(text)
        index.setdefault(words[-1], []).append((words, value))
    for entries in index.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return index
