"""Texts of one meaning, compared once: in this run, or in an earlier one with the same declarations."""

from collections.abc import Mapping
from pathlib import Path as FilePath

from .comparison import compare_declared
from .declared import Declared
from .findings import Finding
from .kept import Kept
from .locales.lexicons import LEXICONS

_Texts = tuple[tuple[str, str], ...]
"""(locale, text), in the order of the site's languages."""


class ComparedTexts:
    """What the texts of a site disagree on by themselves, wherever they stand."""

    def __init__(self, declared: Declared, cache: FilePath | None = None):
        """`cache`: a file that may keep the findings from one run to the next."""
        self._declared = declared
        self._kept = Kept(cache, repr((declared.names, declared.terms, declared.pairs)) if cache else "")
        self._earlier: dict[_Texts, list[Finding]] = self._kept.get() or {}
        self._found: dict[_Texts, list[Finding]] = {}

    def findings(self, texts: Mapping[str, str]) -> list[Finding]:
        """None where there is a language that no lexicon reads."""
        key = tuple(texts.items())
        found = self._found.get(key)
        if found is None:
            found = self._earlier.get(key)
            if found is None:
                readable = len(texts) > 1 and all(locale in LEXICONS for locale in texts)
                found = compare_declared(texts, self._declared.for_texts) if readable else []
            self._found[key] = found
        return found

    def keep(self) -> None:
        """Keep what this run asked for, and nothing that only earlier ones did."""
        if self._found.keys() != self._earlier.keys():
            self._kept.put(self._found)
