"""What pages show of the texts of data/ and docs/: each by the key that its piece of a page has."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from .addresses import Addresses
from .citing import Citing
from .differing import letters
from .html_blocks import html_blocks
from .loading.fields import texts_of
from .locales import Locale
from .markdown_html import body_of, to_html
from .model.site import Site
from .wording import write_as_of, write_when

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_INNER = ".text"
"""A statement is one piece of a page, with the key of the statement and not of its text."""


def shown_texts(site: Site, code: str) -> Mapping[str, str]:
    """Key of a segment → the words of a plain text, citations written out, for one locale."""
    return _shown(_Identity(site), code)


def shown_paragraphs(site: Site, code: str) -> Mapping[str, tuple[str, ...]]:
    """Key of a scope, or file of a page of prose → the words of each block that stands there, for one locale."""
    return _paragraphs(_Identity(site), code)


def shown_pieces(site: Site, code: str) -> Mapping[str, tuple[str, ...]]:
    """Key of one of a list of things (a question, a step) → its texts, which a page may show or leave out."""
    return _pieces(_Identity(site), code)


def known_words(site: Site, code: str) -> frozenset[str]:
    """Every short text that data/ and docs/ hold for a locale, letters alone: titles, descriptions, names, labels."""
    return _known(_Identity(site), code)


def label_sentences(site: Site, code: str) -> Mapping[str, str]:
    """Each sentence, letters alone, of the words of the interface that have several → all of them."""
    return _label_sentences(_Identity(site), code)


def sentences_of(text: str) -> list[str]:
    """Cut after each point that ends a sentence."""
    return _SENTENCE_END.split(text)


class _Identity:
    """A site as the key of a cache: the same object is the same site."""

    def __init__(self, site: Site):
        self.site = site

    def __hash__(self) -> int:
        return id(self.site)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.site is self.site


@lru_cache(maxsize=16)
def _texts(identity: _Identity, code: str) -> Mapping[str, str]:
    """All plain texts."""
    site, locale = identity.site, _locale(identity.site, code)
    if locale is None:
        return {}
    citing = Citing(site, Addresses(site), locale, "index.html")
    texts = {}
    for owner, record in _records(site):
        for path, text in texts_of(record):
            if text.markup == "plain" and path[0] not in ("slug", "former_slugs"):
                words = text[code]
                key = ".".join(map(str, (owner, *path)))
                texts[key.removesuffix(_INNER) if len(path) > 1 else key] = citing.plain(words) if "((" in words else words
    return texts


def _records(site: Site) -> Iterator[tuple[str, Any]]:
    yield from ((identifier, record) for _, identifier, record in site.records())
    yield from site.documents.items()
    yield from site.figures.items()


@lru_cache(maxsize=16)
def _shown(identity: _Identity, code: str) -> Mapping[str, str]:
    # What also has a name is shown in two pieces.
    texts = _texts(identity, code)
    return {key: words for key, words in texts.items() if f"{key}.name" not in texts}


@lru_cache(maxsize=16)
def _paragraphs(identity: _Identity, code: str) -> Mapping[str, tuple[str, ...]]:
    site, locale = identity.site, _locale(identity.site, code)
    if locale is None:
        return {}
    texts = _texts(identity, code)
    named = {key: (words,) for key, words in texts.items() if f"{key}.name" in texts}
    return named | dict(_captions(site, locale)) | {key: tuple(html_blocks(text)) for key, text in _marked_up(site, locale)}


@lru_cache(maxsize=16)
def _pieces(identity: _Identity, code: str) -> Mapping[str, tuple[str, ...]]:
    pieces: dict[str, tuple[str, ...]] = {}
    for key, words in _texts(identity, code).items():
        owner = key.rpartition(".")[0]
        if owner.rpartition(".")[2].isdigit():
            pieces[owner] = (*pieces.get(owner, ()), words)
    return pieces


def _captions(site: Site, locale: Locale) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What stands below a figure, and below each of its former values: its date, and who published it."""
    for key, figure in site.figures.items():
        for path, stated in (("as_of", figure), *((f"earlier.{index}", one) for index, one in enumerate(figure.earlier))):
            publisher = site.sources[stated.source].publisher[locale.code]
            yield f"{key}.{path}", (*html_blocks(write_as_of(stated.as_of, locale)), publisher)
        if figure.period:
            yield f"{key}.period", tuple(html_blocks(write_when(figure.period, locale)))


def _marked_up(site: Site, locale: Locale) -> Iterator[tuple[str, str]]:
    """(key, HTML) of every text in Markdown."""
    addresses = Addresses(site)
    citing = Citing(site, addresses, locale, "index.html")
    for owner, record in _records(site):
        for path, text in texts_of(record):
            if text.markup == "markdown":
                yield ".".join(map(str, (owner, *path))), to_html(citing.markdown(text[locale.code]))
    for identifier, by_locale in site.prose.items():
        file = addresses.page(identifier, locale).file
        yield file, body_of(by_locale[locale.code], Citing(site, addresses, locale, file))


@lru_cache(maxsize=16)
def _known(identity: _Identity, code: str) -> frozenset[str]:
    site, locale = identity.site, _locale(identity.site, code)
    if locale is None:
        return frozenset()
    citing = Citing(site, Addresses(site), locale, "index.html")
    heads = [page[code].front_matter for page in site.prose.values()]
    typed = [*site.labels.values(), *(text for head in heads for text in (head.title, head.description))]
    units = [figure.unit.form(code, "other") for figure in site.figures.values() if figure.unit]
    return frozenset(map(letters, (*_texts(identity, code).values(), *map(citing.plain, [*typed, *units]))))


@lru_cache(maxsize=16)
def _label_sentences(identity: _Identity, code: str) -> Mapping[str, str]:
    site, locale = identity.site, _locale(identity.site, code)
    if locale is None:
        return {}
    known = _known(identity, code)
    labels = [text[code] for text in site.labels.values()]
    found = {
        letters(sentence): label for label in labels if len(sentences := sentences_of(label)) > 1 for sentence in sentences
    }
    # A sentence that is a text of its own may stand alone.
    return {sentence: label for sentence, label in found.items() if sentence not in known}


def _locale(site: Site, code: str) -> Locale | None:
    return next((one for one in site.locales if one.code == code), None)
