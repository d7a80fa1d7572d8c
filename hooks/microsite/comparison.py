"""Texts of one meaning in several locales -> findings: pair each locale with the default one and run the
checks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from .checks import CHECKS, Pairing
from .facts import Vocabulary, read
from .facts.addresses import normal_url
from .findings import Finding, Place
from .given import counterparts, entries, hosts, languages_of
from .locales.lexicons import LEXICONS
from .locales.tags import are_locales
from .matching import match


def compare_texts(
    texts: Mapping[str, str | None],
    *,
    names: Iterable = (),
    terms: Iterable = (),
    pairs: Iterable = (),
    domains: Iterable[str] = (),
    segment: str = "",
) -> list[Finding]:
    """The disagreements of texts that should state the same facts; an empty list is agreement.

    `texts` maps locale to text, the default locale first; None is a text that is absent. A locale is the code of a
    language or a tag of one (`fr-FR`, `en_US`), which the findings keep. `names` are spellings that must appear alike
    (strings, or mappings locale -> spelling), `terms` are glossary entries (mappings locale -> term),
    `pairs` are web addresses that are each other's counterparts (two addresses, or a mapping locale ->
    address), `domains` are those of the organisations' own sites.

    Raises UnknownLocale, a ValueError, for a language without a lexicon, and TypeError for what is none of all that.
    """
    return compare_declared(texts, Declarations.of(names, terms, pairs, domains), segment)


@dataclass(frozen=True)
class Declarations:
    """What a site declares once for all its segments."""

    vocabulary: Vocabulary = Vocabulary()  # noqa: RUF009 - frozen, shared on purpose
    links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Web address -> its declared counterparts."""
    domains: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls, names: Iterable = (), terms: Iterable = (), pairs: Iterable = (), domains: Iterable[str] = ()
    ) -> "Declarations":
        """From plain lists, as `compare_texts` takes them, with its TypeError."""
        if not (names or terms or pairs or domains):
            return _NOTHING
        known = frozenset(normal_url(domain).partition("/")[0] for domain in hosts(domains or ()))
        vocabulary = Vocabulary.declare(entries("names", names or ()), entries("terms", terms or ()))
        return cls(vocabulary, link_pairs(counterparts(pairs or ())), known)


_NOTHING = Declarations()


def link_pairs(pairs: Mapping | Iterable) -> dict[str, frozenset[str]]:
    """Each declared address -> its counterparts."""
    links: dict[str, set[str]] = {}
    if isinstance(pairs, Mapping):
        pairs = [pairs] if are_locales(pairs, LEXICONS) else pairs.items()
    for pair in pairs:
        addresses = [
            normal_url(address) for address in (pair.values() if isinstance(pair, Mapping) else pair)
        ]
        for address in addresses:
            links.setdefault(address, set()).update(
                other for other in addresses if other != address or len(set(addresses)) == 1
            )
    return {address: frozenset(others) for address, others in links.items()}


class UnknownLocale(ValueError):
    """A text in a language for which there is no lexicon."""

    def __init__(self, locales: list[str]):
        super().__init__(
            f"no lexicon for {', '.join(map(str, locales))}; there is one for {', '.join(LEXICONS)}"
        )
        self.locales = locales


def _absent(texts: Mapping[str, str], segment: str) -> list[Finding]:
    """One finding for each locale whose text is empty while the default one's is not, or the other way
    round."""
    default, *others = texts
    findings = []
    for locale in others:
        ours, theirs = (texts[default] or "").strip(), (texts[locale] or "").strip()
        if bool(ours) != bool(theirs):
            places = (
                Place(default, ours, "", 0 if ours else -1, len(ours) or -1),
                Place(locale, theirs, "", 0 if theirs else -1, len(theirs) or -1),
            )
            findings.append(Finding("absent-segment", "error", places, segment))
    return findings


def compare_declared(texts: Mapping[str, str], declared: Declarations, segment: str = "") -> list[Finding]:
    """As `compare_texts`, with declarations prepared once for many segments."""
    languages = languages_of(texts)
    locales = list(texts)
    unknown = [locale for locale in locales if languages[locale] not in LEXICONS]
    if unknown:
        raise UnknownLocale(unknown)
    if len(locales) < 2:
        return []
    findings = _absent(texts, segment)
    present = [locale for locale in locales if (texts[locale] or "").strip()]
    if locales[0] not in present:
        return findings
    default, *readings = (read(texts[locale], languages[locale], declared.vocabulary) for locale in present)
    for locale, other in zip(present[1:], readings, strict=True):
        pairing = Pairing(match(default, other), declared.vocabulary, declared.links, declared.domains, segment)
        found = [finding for check in CHECKS for finding in check(pairing)]
        findings += _of_locales((present[0], locale), found, languages)
    return findings


def _of_locales(locales: tuple[str, str], findings: list[Finding], languages: Mapping[str, str]) -> list[Finding]:
    """The findings with the locales as their caller calls them."""
    if all(locale == languages[locale] for locale in locales):
        return findings
    return [
        replace(
            finding,
            places=tuple(replace(place, locale=locale) for place, locale in zip(finding.places, locales, strict=True)),
        )
        for finding in findings
    ]
