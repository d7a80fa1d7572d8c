"""What pages show of the texts of the data: each by the key that its piece of a page has."""

from collections.abc import Mapping
from functools import lru_cache

from .addresses import Addresses
from .citing import Citing
from .loading.fields import texts_of
from .model.site import Site

_INNER = ".text"
"""A statement is one piece of a page, with the key of the statement and not of its text."""


def shown_texts(site: Site, code: str) -> Mapping[str, str]:
    """Key of a segment → the words of a plain text, citations written out, for one locale."""
    return _shown(_Identity(site), code)


class _Identity:
    """A site as the key of a cache: the same object is the same site."""

    def __init__(self, site: Site):
        self.site = site

    def __hash__(self) -> int:
        return id(self.site)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Identity) and other.site is self.site


@lru_cache(maxsize=16)
def _shown(identity: _Identity, code: str) -> Mapping[str, str]:
    site = identity.site
    locale = next((one for one in site.locales if one.code == code), None)
    if locale is None:
        return {}
    citing = Citing(site, Addresses(site), locale, "index.html")
    texts = {}
    for owner, record in [*((identifier, record) for _, identifier, record in site.records()), *site.documents.items()]:
        for path, text in texts_of(record):
            if text.markup == "plain" and path[0] not in ("slug", "former_slugs"):
                words = text[code]
                key = ".".join(map(str, (owner, *path)))
                texts[key.removesuffix(_INNER) if len(path) > 1 else key] = citing.plain(words) if "((" in words else words
    # What also has a name is shown in two pieces.
    return {key: words for key, words in texts.items() if f"{key}.name" not in texts}
