"""Texts of one meaning compared, and texts alone looked at, once: in this run, or in an earlier one with the same
declarations."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path as FilePath
from typing import Any, TypeVar

from .comparison import compare_declared
from .declared import Declared
from .findings import Finding
from .kept import Kept
from .locales.lexicons import LEXICONS

T = TypeVar("T")
Compared = Mapping[tuple, Any]
"""Texts, or a text and what was asked of it → what was found."""


class ComparedTexts:
    """What the texts of a site disagree on and what is wrong with each, wherever they stand."""

    def __init__(self, declared: Declared, cache: FilePath | None = None):
        """`cache`: a file that may keep the findings from one run to the next."""
        self._declared = declared
        self._kept = Kept(cache, repr((declared.names, declared.terms, declared.pairs)) if cache else "")
        self._earlier: dict[tuple, Any] = self._kept.get() or {}
        self.found: dict[tuple, Any] = {}
        """What this run asked for."""

    def findings(self, texts: Mapping[str, str]) -> list[Finding]:
        """None where there is a language that no lexicon reads."""
        return self._once(tuple(texts.items()), partial(self._compared, texts))

    def alone(self, question: str, text: str, locale: str, answer: Callable[[], T]) -> T:
        """The answer to a question about one text, which depends on the declarations and on nothing else; never None."""
        return self._once((question, locale, text), answer)

    def _once(self, key: tuple, answer: Callable[[], T]) -> T:
        found = self.found.get(key)
        if found is None:
            found = self._earlier.get(key)
            self.found[key] = found = answer() if found is None else found
        return found

    def _compared(self, texts: Mapping[str, str]) -> list[Finding]:
        readable = len(texts) > 1 and all(locale in LEXICONS for locale in texts)
        return compare_declared(texts, self._declared.for_texts) if readable else []

    def learn(self, compared: Compared) -> None:
        """Take in what another process found for the same site."""
        self.found.update(compared)

    def keep(self) -> None:
        """Keep what this run asked for, and nothing that only earlier ones did."""
        if self.found.keys() != self._earlier.keys():
            self._kept.put(self.found)
