"""Declared names inside of one another: when a text that seems to lack a name says it after all."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from .findings import Finding, Place
from .locales.typography import unaccented

_STEM = 5
_LAST_WORD = re.compile(r"([^\W\d_]+)[ -]?$")
_NEXT_WORD = re.compile(r"[ -]?([^\W\d_]+)")
_WORDS = re.compile(r"[\W_]+")
_NUMBERS = re.compile(r"\d+")
Entry = Mapping[str, tuple[str, ...]]
"""Locale → spellings."""


class DeclaredNames:
    """The spellings of one site, as the comparison of texts reports them missing."""

    def __init__(self, names: Sequence[Entry], terms: Sequence[Entry]):
        self._entries: list[Entry] = []
        self._by_form: dict[tuple[str, str, str], list[Entry]] = {}
        for kind, entries in (("name", names), ("term", terms)):
            for entry in entries:
                plain = {locale: tuple(map(_plain, forms)) for locale, forms in entry.items()}
                self._entries.append(plain)
                for locale, forms in plain.items():
                    for form in forms:
                        self._by_form.setdefault((kind, locale, form), []).append(plain)

    def answered(self, finding: Finding, texts: Mapping[str, str]) -> bool:
        """Whether the other text does say a name or term that it is said to lack.

        It does when it holds a spelling inside of a longer name ("Alose" in "the Alose institute") or spread over a list
        ("cell and gene therapies"), or when the name is made of a shorter one that both texts hold. A whole text that is a
        name alike in all languages is in no language.
        """
        if finding.kind == "language":
            return any(_plain(surface) in self._alike for surface in finding.surfaces if surface)
        if finding.kind not in ("name", "term"):
            return False
        if all(finding.surfaces) and finding.kind == "term":
            # A part of the term stands there: « collections » for "sample collections".
            return any(
                _stems(_plain(place.surface)) < _stems(spelling) for place, other in zip(
                    finding.places, finding.places[::-1], strict=True,
                ) for spelling in self._counterparts("term", other.locale, _plain(other.surface), place.locale)
            )
        lacking = [place for place in finding.places if not place.surface]
        if len(lacking) != 1:
            return False
        present = next(place for place in finding.places if place.surface)
        other = lacking[0].locale
        if not set(_NUMBERS.findall(present.surface)) <= set(_NUMBERS.findall(texts[other])):
            return False
        if present.surface.isupper() and re.search(rf"(?<!\w){re.escape(present.surface)}(?!\w)", texts[other]):
            return True
        if finding.kind == "term" and _in_a_proper_name(present, texts[present.locale]):
            return True
        text = _plain(texts[other])
        stems = _stems(text)
        for spelling in self._counterparts(finding.kind, present.locale, _plain(present.surface), other):
            if f" {spelling} " in f" {text} " or len(spelling.split()) > 1 and _stems(spelling) <= stems:
                return True
        return False

    def _counterparts(self, kind: str, locale: str, said: str, other: str) -> Iterator[str]:
        """Spellings, in the other locale, of the declared forms that the words said contain or are.

        A name is not answered by a small term inside of it.
        """
        words = said.split()
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                form = " ".join(words[start:end])
                for inner in ("name", "term"):
                    if inner != kind and 2 * len(form) < len(said):
                        continue
                    for candidate in {form, form.removesuffix("s")}:
                        for entry in self._by_form.get((inner, locale, candidate), ()):
                            yield from entry.get(other, ())

    @cached_property
    def _alike(self) -> set[str]:
        return {forms[0] for entry in self._entries for forms in entry.values() if forms}


def _in_a_proper_name(place: Place, text: str) -> bool:
    """Whether an ordinary word begins with a capital between capitals: "Clean Water Association"."""
    if not all(word[0].isupper() for word in place.surface.split()):
        return False
    before = _LAST_WORD.search(text[:place.start])
    after = _NEXT_WORD.match(text[place.end:])
    return bool(before and before[1][0].isupper() or after and after[1][0].isupper())


@lru_cache(maxsize=10_000)
def _stems(text: str) -> frozenset[str]:
    """How the words of a text begin, accents left out; one-letter words tell nothing."""
    return frozenset(unaccented(word)[:_STEM] for word in text.split() if len(word) > 1)


@lru_cache(maxsize=50_000)
def _plain(text: str) -> str:
    """Lower-case words alone."""
    return _WORDS.sub(" ", text.casefold()).strip()
