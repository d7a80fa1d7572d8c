"""What every check of built pages may ask: the site, what is declared, and readings that are kept."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import chain
from pathlib import Path as FilePath

from ..built_pages import BuiltSite
from ..compared_texts import ComparedTexts
from ..declared import Declared
from ..declared_names import DeclaredNames
from ..differing import letters
from ..facts import Reading, read
from ..findings import Finding
from ..locales.lexicons import LEXICONS
from ..page_pairs import PagePair, page_pairs
from ..segments import OFFERED, BuiltPage, is_for_machines
from ..translations import translations

_DEFINITION = re.compile(r"(?:tip-([^./]+)|([^./]+)\.definition)")
_CODE = re.compile(r"[a-z-]+|[A-Z]{3}")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Shown:
    """The texts of pages, letters alone."""

    texts: frozenset[str]
    joined: str

    @classmethod
    def of(cls, pages: Iterable[BuiltPage]) -> "Shown":
        texts = {segment.text for page in pages for segment in page.segments if not is_for_machines(segment)}
        found = frozenset(map(letters, texts))
        return cls(found, "|".join(sorted(found)))


@dataclass(frozen=True)
class Surroundings:
    """One built site under comparison. Texts that stand on many pages are compared and read once."""

    site: BuiltSite
    declared: Declared
    cache: FilePath | None = None
    """A file that may keep from one run to the next what texts disagree on."""
    _shown: dict[str, "Shown"] = field(default_factory=dict)
    _read: dict[tuple[str, str], Reading] = field(default_factory=dict)

    @cached_property
    def compared(self) -> ComparedTexts:
        return ComparedTexts(self.declared, self.cache)

    @cached_property
    def pairs(self) -> list[PagePair]:
        return page_pairs(self.site)

    @cached_property
    def translations(self) -> Mapping[tuple[str, str, str], frozenset[str]]:
        """(locale, other locale, short text) → the texts that answer it anywhere on the site."""
        return translations(self.pairs)

    @cached_property
    def single_names(self) -> frozenset[str]:
        """Declared names of one word that are alike in all languages, and acronyms."""
        alike = (frozenset.intersection(*map(frozenset, entry.values())) for entry in self.declared.names)
        each = (form for entry in self.declared.names for forms in entry.values() for form in forms)
        return frozenset(
            form for form in (*chain.from_iterable(alike), *(one for one in each if sum(map(str.isupper, one)) > 1))
            if " " not in form and form[:1].isupper()
        )

    def shown(self, locale: str) -> "Shown":
        """What visitors read anywhere in a language."""
        if locale not in self._shown:
            self._shown[locale] = Shown.of(page for page in self.site.pages.values() if page.locale == locale)
        return self._shown[locale]

    @cached_property
    def names(self) -> DeclaredNames:
        return DeclaredNames(self.declared.names, self.declared.terms)

    @cached_property
    def anchors(self) -> Mapping[tuple[str, str], Mapping[str, str]]:
        """(file, locale of the counterpart) → id there → id on the counterpart."""
        return {(pair.left.file, pair.right.locale): pair.anchors for pair in self.pairs}

    def disagreements(self, texts: Mapping[str, str], key: str = "") -> list[Finding]:
        """What two texts of one meaning disagree on, as far as it means something on a site.

        `key` is that of their segment: the definition of a term may speak of it in other words.
        """
        if all(self.is_alike(text, key) for text in texts.values()) and len(set(map(letters, texts.values()))) == 1:
            return []
        owner = _DEFINITION.match(key)
        own = self.declared.defines.get(owner[1] or owner[2]) if owner else None
        return [
            replace(finding, severity="note")
            if finding.kind == "term" and self.declared.loose.intersection(finding.values) and not _counts(finding) else finding
            for finding in self.compared.findings(texts)
            if not (own and own in finding.values) and not self.names.answered(finding, texts)
        ]

    def is_alike(self, text: str, key: str = "") -> bool:
        """Whether a text may stand in every language as it is: a title that keeps its own, a code in a file."""
        return letters(text) in self.declared.alike or key.startswith(OFFERED) and bool(_CODE.fullmatch(text))

    def read(self, text: str, locale: str) -> Reading | None:
        """The facts of a text; None for a language that no lexicon reads."""
        if locale not in LEXICONS:
            return None
        if (text, locale) not in self._read:
            self._read[text, locale] = read(text, locale)
        return self._read[text, locale]


def _counts(finding: Finding) -> bool:
    """Whether the words that are missing hold a number: « association loi 1901 »."""
    return any(_DIGIT.search(surface) for surface in finding.surfaces)
