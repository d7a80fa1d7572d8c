"""What pages show of the texts of data/ and docs/: each by the key that its piece of a page has."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial
from pathlib import Path as FilePath
from typing import Any

from .addresses import Addresses
from .citing import Citing
from .differing import letters
from .html_blocks import html_blocks
from .kept import made_once
from .loading.fields import texts_of
from .locales import Locale
from .markdown_html import body_of, to_html
from .model.site import Site
from .wording import write_as_of, write_when

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_INNER = ".text"
"""A statement is one piece of a page, with the key of the statement and not of its text."""


@dataclass(frozen=True, slots=True)
class ShownTexts:
    """What the pages of one locale show; without a word in a locale that the site does not have."""

    texts: Mapping[str, str] = field(default_factory=dict)
    """Key of a segment → the words of a plain text, citations written out."""
    paragraphs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Key of a scope, or file of a page of prose → the words of each block that stands there."""
    pieces: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Key of one of a list of things (a question, a step) → its texts, which a page may show or leave out."""
    known: frozenset[str] = frozenset()
    """Every short text that data/ and docs/ hold, letters alone: titles, descriptions, names, labels."""
    label_sentences: Mapping[str, str] = field(default_factory=dict)
    """Each sentence, letters alone, of the words of the interface that have several → all of them."""


def shown_texts(site: Site, code: str, cache: FilePath | None = None) -> ShownTexts:
    """Those of one locale, made once. `cache`: a file beside which they may be kept from one run to the next."""
    return _shown_texts(_Identity(site), code, cache)


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
def _shown_texts(identity: _Identity, code: str, cache: FilePath | None) -> ShownTexts:
    return made_once(partial(_read, identity.site, code), f"shown-{code}.kept", cache, identity.site.sign)


def _read(site: Site, code: str) -> ShownTexts:
    locale = next((one for one in site.locales if one.code == code), None)
    if locale is None:
        return ShownTexts()
    citing = Citing(site, Addresses(site), locale, "index.html")
    texts = dict(_plain(site, citing, code))
    # What also has a name is shown in two pieces.
    named = {key: words for key, words in texts.items() if f"{key}.name" in texts}
    known = _known(site, citing, code, texts.values())
    return ShownTexts(
        texts={key: words for key, words in texts.items() if key not in named},
        paragraphs={
            **{key: (words,) for key, words in named.items()},
            **dict(_captions(site, locale)),
            **{key: tuple(html_blocks(text)) for key, text in _marked_up(site, locale)},
        },
        pieces=_pieces(texts),
        known=known,
        label_sentences=_label_sentences(site, code, known),
    )


def _plain(site: Site, citing: Citing, code: str) -> Iterator[tuple[str, str]]:
    """(key, words) of every plain text."""
    for owner, record in _records(site):
        for path, text in texts_of(record):
            if text.markup == "plain" and path[0] not in ("slug", "former_slugs"):
                words = text[code]
                key = ".".join(map(str, (owner, *path)))
                yield key.removesuffix(_INNER) if len(path) > 1 else key, citing.plain(words) if "((" in words else words


def _records(site: Site) -> Iterator[tuple[str, Any]]:
    yield from ((identifier, record) for _, identifier, record in site.records())
    yield from site.documents.items()
    yield from site.figures.items()


def _pieces(texts: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    pieces: dict[str, tuple[str, ...]] = {}
    for key, words in texts.items():
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


def _known(site: Site, citing: Citing, code: str, texts: Iterable[str]) -> frozenset[str]:
    heads = [page[code].front_matter for page in site.prose.values()]
    typed = [*site.labels.values(), *(text for head in heads for text in (head.title, head.description))]
    units = [figure.unit.form(code, "other") for figure in site.figures.values() if figure.unit]
    return frozenset(map(letters, (*texts, *map(citing.plain, [*typed, *units]))))


def _label_sentences(site: Site, code: str, known: frozenset[str]) -> Mapping[str, str]:
    labels = [text[code] for text in site.labels.values()]
    found = {
        letters(sentence): label for label in labels if len(sentences := sentences_of(label)) > 1 for sentence in sentences
    }
    # A sentence that is a text of its own may stand alone.
    return {sentence: label for sentence, label in found.items() if sentence not in known}
