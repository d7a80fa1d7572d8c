"""Declared names and glossary terms, and where a text uses them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..locales.lexicons import LEXICONS
from .fact import Fact

Declared = str | Mapping[str, str | Iterable[str]]
"""A spelling for all locales, or locale -> spelling(s); the first of several is the one to use."""


@dataclass(frozen=True)
class Entry:
    """One declared name or term with its spellings by locale."""

    kind: str
    key: str
    spellings: Mapping[str, tuple[str, ...]]
    everywhere: tuple[str, ...] = ()
    """The spellings of a name that is written alike in every language."""

    def in_locale(self, locale: str) -> tuple[str, ...]:
        return self.spellings.get(locale, self.everywhere)


@dataclass(frozen=True)
class Vocabulary:
    """All declared names and terms."""

    entries: tuple[Entry, ...] = ()
    _patterns: dict[str, tuple[re.Pattern | None, dict[str, Entry]]] = field(
        default_factory=dict, compare=False, repr=False
    )

    @classmethod
    def declare(cls, names: Iterable[Declared] = (), terms: Iterable[Declared] = ()) -> "Vocabulary":
        entries = [
            _entry(kind, declared)
            for kind, group in (("name", names), ("term", terms))
            for declared in _items(group)
        ]
        return cls(tuple(entry for entry in entries if entry.key))

    @cached_property
    def by_key(self) -> dict[tuple[str, str], Entry]:
        return {(entry.kind, entry.key): entry for entry in self.entries}

    def find(self, text: str, locale: str) -> list[Fact]:
        """The declared names and terms that a readable text uses, the longest at each place."""
        if not self.entries:
            return []
        if locale not in self._patterns:
            self._patterns[locale] = self._compile(locale)
        pattern, entries = self._patterns[locale]
        if pattern is None:
            return []
        facts = []
        for match in pattern.finditer(text):
            surface = match.group()
            entry = entries.get(surface) or entries.get(_folded(surface))
            if entry is None:
                entry = entries.get(_folded(surface).rstrip("s"))
            if entry is not None and (entry.kind == "term" or surface in entries):
                facts.append(Fact(entry.kind, entry.key, surface, match.start(), match.end()))
        return facts

    def _compile(self, locale: str) -> tuple[re.Pattern | None, dict[str, Entry]]:
        entries: dict[str, Entry] = {}
        for entry in self.entries:
            for spelling in entry.in_locale(locale):
                if entry.kind == "name":
                    entries[spelling] = entry
                else:
                    entries.setdefault(_folded(spelling), entry)
                    entries.setdefault(_folded(_plural(spelling)), entry)
        if not entries:
            return None, entries
        choices = sorted({form for form in entries}, key=len, reverse=True)
        words = "|".join(re.escape(choice).replace(r"\ ", r"[ -]") for choice in choices)
        return re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), entries


def _items(declared) -> Iterable[Declared]:
    """Accepts a sequence of declarations, a mapping id -> declaration, or one spelling -> the other."""
    if isinstance(declared, Mapping):
        if set(declared) <= set(LEXICONS):
            return [declared]
        return [(key, value) if isinstance(value, str) else value for key, value in declared.items()]
    return [declared] if isinstance(declared, str) else declared


def _entry(kind: str, declared: Declared) -> Entry:
    if isinstance(declared, str):
        spelling = _readable(declared)
        return Entry(kind, spelling, {}, (spelling,))
    if not isinstance(declared, Mapping):
        declared = {"": tuple(declared)}
    spellings = {
        locale: (_readable(value),) if isinstance(value, str) else tuple(map(_readable, value))
        for locale, value in declared.items()
    }
    key = next((values[0] for values in spellings.values() if values), "")
    return Entry(kind, key, spellings, spellings.get("", ()))


def _readable(text: str) -> str:
    return text.replace("\u2019", "'").replace("\u00a0", " ").strip()


def _plural(text: str) -> str:
    """Each word with an s: the plural that both French and English form most often."""
    return " ".join(word if word.endswith(("s", "x")) else word + "s" for word in text.split(" "))


def _folded(text: str) -> str:
    return text.casefold().replace("-", " ")
