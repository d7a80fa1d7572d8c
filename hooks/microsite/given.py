"""What callers of the comparison hand over -> the same, or a TypeError that says what is wrong, where, and what to give."""

from collections.abc import Collection, Iterable, Mapping

from .locales.tags import language_of


def languages_of(texts: Mapping[str, str | None]) -> dict[str, str]:
    """Each locale, as the caller writes it -> its language. Raises TypeError for texts that are none."""
    if not isinstance(texts, Mapping):
        raise TypeError(f'texts: give a mapping such as {{"fr": "…", "en": "…"}}, not {_type(texts)}')
    for locale, text in texts.items():
        if not isinstance(text, str | None):
            raise TypeError(f"texts[{locale!r}]: give a str, or None where there is no text, not {_type(text)}")
    return {locale: language_of(locale) for locale in texts}


def entries(what: str, declared: Iterable) -> Mapping | list:
    """Names or terms: a spelling, a mapping, or several of both and of groups of spellings. Raises TypeError."""
    listed = _listed(what, declared)
    for place, entry in _placed(listed):
        for spelling in entry.values() if isinstance(entry, Mapping) else (entry,):
            if not (isinstance(spelling, str) or _is_group(spelling)):
                raise TypeError(f"{what}[{place!r}]: give a str or a mapping locale -> spelling, not {_type(spelling)}")
    return listed


def counterparts(pairs: Iterable) -> Mapping | list:
    """Web addresses that answer each other: mappings and groups of them, or one mapping. Raises TypeError."""
    listed = _listed("pairs", pairs)
    for place, entry in _placed(listed):
        # In one mapping, each address is the value of its locale or of its counterpart.
        addresses = tuple(entry.values()) if isinstance(entry, Mapping) else entry
        if not (_is_group(addresses) or (isinstance(entry, str) and isinstance(listed, Mapping))):
            raise TypeError(f"pairs[{place!r}]: give two addresses or a mapping locale -> address, not {_type(entry)}")
    return listed


def hosts(domains: Iterable[str]) -> list[str]:
    """Domains: one or several. Raises TypeError."""
    listed = list(_listed("domains", domains))
    for place, domain in enumerate(listed):
        if not isinstance(domain, str):
            raise TypeError(f"domains[{place}]: give a str, not {_type(domain)}")
    return listed


def _listed(what: str, declared: Iterable) -> Mapping | list:
    if isinstance(declared, Mapping):
        return declared
    if isinstance(declared, bytes) or not isinstance(declared, Iterable):
        raise TypeError(f"{what}: give a list or a mapping, not {_type(declared)}")
    return [declared] if isinstance(declared, str) else list(declared)


def _placed(listed: Mapping | list) -> Iterable[tuple]:
    return listed.items() if isinstance(listed, Mapping) else enumerate(listed)


def _is_group(value: object) -> bool:
    """Whether it is several texts."""
    return (
        isinstance(value, Collection)
        and not isinstance(value, str | bytes | Mapping)
        and all(isinstance(one, str) for one in value)
    )


def _type(value: object) -> str:
    return type(value).__name__
