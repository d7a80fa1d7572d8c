"""Declared names and glossary terms, and where a text uses them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..locales.lexicons import LEXICONS
from ..locales.tags import are_locales, language_of
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
    _indexes: dict[str, dict] = field(default_factory=dict, compare=False, repr=False)

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
        index = self._indexes.get(locale)
        if index is None:
            index = self._indexes[locale] = self._by_first_word(locale)
        folded = _folded(text)
        if len(folded) != len(text):
            folded = "".join(_folded(character)[:1] or character for character in text)
        facts: list[Fact] = []
        reached = 0
        for match in _WORD.finditer(folded):
            start = match.start()
            if start < reached:
                continue
            for spelling, exact, entry in index.get(match.group(), ()):
                end = start + len(spelling)
                if not folded.startswith(spelling, start) or folded[end : end + 1].isalnum():
                    continue
                surface = text[start:end]
                if exact is None or surface == exact:
                    facts.append(Fact(entry.kind, entry.key, surface, start, end))
                    reached = end
                    break
        return facts

    def _by_first_word(self, locale: str) -> dict[str, list[tuple[str, str | None, Entry]]]:
        """First word -> (spelling as compared, the exact one of a name, entry), the longest first."""
        index: dict[str, list[tuple[str, str | None, Entry]]] = {}
        for entry in self.entries:
            for spelling in entry.in_locale(locale):
                forms = {spelling} if entry.kind == "name" else {spelling, _plural(spelling)}
                for form in sorted(map(_folded, forms)):
                    first = _WORD.match(form)
                    if first:
                        exact = spelling if entry.kind == "name" else None
                        index.setdefault(first.group(), []).append((form, exact, entry))
        for forms_of_word in index.values():
            forms_of_word.sort(key=lambda form: -len(form[0]))
        return index


_WORD = re.compile(r"\w+")


def _items(declared) -> Iterable[Declared]:
    """Accepts a sequence of declarations, a mapping id -> declaration, or one spelling -> the other."""
    if isinstance(declared, Mapping):
        if are_locales(declared, LEXICONS):
            return [declared]
        return [(key, value) if isinstance(value, str) else value for key, value in declared.items()]
    return [declared] if isinstance(declared, str) else declared


def _entry(kind: str, declared: Declared) -> Entry:
    if isinstance(declared, str):
        spelling = _readable(declared)
        return Entry(kind, spelling, {}, (spelling,))
    if not isinstance(declared, Mapping):
        declared = {"": tuple(declared)}
    spellings: dict[str, tuple[str, ...]] = {}
    for locale, value in declared.items():
        forms = (value,) if isinstance(value, str) else value
        spellings[language_of(locale)] = (*spellings.get(language_of(locale), ()), *map(_readable, forms))
    key = next((values[0] for values in spellings.values() if values), "")
    return Entry(kind, key, spellings, spellings.get("", ()))


def _readable(text: str) -> str:
    return text.replace("\u2019", "'").replace("\u00a0", " ").strip()


def _plural(text: str) -> str:
    """Each word with an s: the plural that both French and English form most often."""
    return " ".join(word if word.endswith(("s", "x")) else word + "s" for word in text.split(" "))


def _folded(text: str) -> str:
    return text.lower().replace("-", " ")
