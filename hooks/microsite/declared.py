"""What the data declares once for all texts: names, glossary terms, forms to avoid, addresses that are counterparts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

from .comparison import Declarations
from .differing import letters
from .facts import read
from .loading.fields import texts_of
from .locales import LOCALES
from .locales.lexicons import LEXICONS
from .model.reference import Term
from .model.site import Site
from .model.values import Name

_NAMED = ("partners", "organisations", "people", "programs", "events")
_ORDINARY = ("structure", "collaboration")
"""Fields of the glossary whose terms are words of everyday institutional prose."""


@dataclass(frozen=True, eq=False)
class Declared:
    """The declarations of one site. Without a site there are none."""

    names: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    terms: tuple[Mapping[str, tuple[str, ...]], ...] = ()
    pairs: tuple[Mapping[str, str], ...] = ()
    loose: frozenset[str] = frozenset()
    """Keys of terms that are ordinary words: they may be translated otherwise, with a note."""
    defines: Mapping[str, str] = field(default_factory=dict)
    """Id of a glossary entry → key of its term: its own definition may speak of it in other words."""
    avoided: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Locale → form that must not be used → form to use."""
    alike: frozenset[str] = frozenset()
    """Names and titles, letters alone, that are the same in every language, whatever language that is."""
    hosts: frozenset[str] = frozenset()
    """Hosts of the sites of those whom the data names."""

    @cached_property
    def for_texts(self) -> Declarations:
        """As the comparison of two texts takes them."""
        return Declarations.of(self.names, self.terms, self.pairs)

    @cached_property
    def addresses(self) -> Mapping[str, frozenset[str]]:
        """Each declared address → its counterparts."""
        return self.for_texts.links

    @classmethod
    def of(cls, site: Site) -> "Declared":
        pairs = tuple(_address_pairs(site))
        avoided: dict[str, dict[str, str]] = {}
        for term in site.glossary.values():
            for locale, forms in term.avoid.items():
                avoided.setdefault(locale, {}).update(dict.fromkeys(forms, term.name[locale]))
        return cls(
            names=_merged(_names(site)),
            terms=_merged(_terms(site)),
            pairs=pairs,
            loose=frozenset(
                _key(term.name[site.default_locale]) for term in site.glossary.values()
                if term.kind == "term" and term.field in _ORDINARY
            ),
            defines={identifier: _key(term.name[site.default_locale]) for identifier, term in site.glossary.items()},
            avoided=avoided,
            alike=frozenset(
                letters(next(iter(value.values())))
                for record in (*(record for _, _, record in site.records()), *site.documents.values())
                for _, value in texts_of(record)
                if isinstance(value, Name) and len(set(value.values())) == 1
            ),
            hosts=frozenset(_host(address) for pair in pairs for address in pair.values()),
        )


def _names(site: Site) -> Iterator[dict[str, tuple[str, ...]]]:
    codes = [locale.code for locale in site.locales]
    for kind in _NAMED:
        for record in site.collections.get(kind, {}).values():
            yield {code: _in_a_sentence(record.name[code], code) for code in codes}
    for term in site.glossary.values():
        if term.kind != "term":
            yield {code: _forms(term, code) for code in codes}


def _terms(site: Site) -> Iterator[dict[str, tuple[str, ...]]]:
    for term in site.glossary.values():
        if term.kind == "term" and not any(_is_number(name, code) for code, name in term.name.items()):
            yield {locale.code: _forms(term, locale.code) for locale in site.locales}


def _is_number(name: str, code: str) -> bool:
    """Whether a term is a word of numbers ("billion"), which texts are read for anyway."""
    if " " in name or code not in LEXICONS:
        return False
    return any(fact.kind in ("number", "vague") for fact in read(f"3 {name}", code).facts if fact.value != 3)


def _merged(entries: Iterable[dict[str, tuple[str, ...]]]) -> tuple[dict[str, tuple[str, ...]], ...]:
    """Entries that share a spelling are one: a program and the glossary entry on it."""
    merged: list[dict[str, tuple[str, ...]]] = []
    by_spelling: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {}
    for entry in entries:
        spellings = [(locale, form) for locale, forms in entry.items() for form in forms]
        known = next((by_spelling[one] for one in spellings if one in by_spelling), None)
        if known is None:
            merged.append(known := {locale: () for locale in entry})
        for locale, forms in entry.items():
            known[locale] = tuple(dict.fromkeys((*known[locale], *forms)))
        by_spelling.update(dict.fromkeys(spellings, known))
    return tuple(merged)


def _key(name: str) -> str:
    """As the reader of texts calls an entry: by its first spelling, with one kind of apostrophe."""
    return name.replace("\u2019", "'")


def _forms(term: Term, code: str) -> tuple[str, ...]:
    """Every admitted form of a term, what it stands for included."""
    long = (term.expansion[code],) if term.expansion else ()
    return tuple(dict.fromkeys(
        form for name in (term.name[code], *term.variants.get(code, ()), *long) for form in _in_a_sentence(name, code)
    ))


def _in_a_sentence(name: str, code: str) -> tuple[str, ...]:
    """A name as pages show it: its quotes are set; of several words, it may begin with either case; an acronym
    may have a plural."""
    name = LOCALES[code].typography(name)
    first, words = name[:1], name.split()
    if len(words) > 1 and first.isalpha() and not words[0].isupper():
        return name, (first.lower() if first.isupper() else first.upper()) + name[1:]
    return (name, f"{name}s") if name.isupper() and name.isalpha() else (name,)


def _address_pairs(site: Site) -> Iterator[dict[str, str]]:
    """Every web address that a record gives, one in each language or one for all."""
    codes = [locale.code for locale in site.locales]
    for record in [record for _, _, record in site.records()] + list(site.documents.values()):
        for _, value in texts_of(record):
            if isinstance(value, Name) and all(words.startswith("http") for words in value.values()):
                yield dict(value)
        for name in type(record).model_fields:
            value = getattr(record, name)
            if isinstance(value, str) and value.startswith("http"):
                yield dict.fromkeys(codes, value)


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")
