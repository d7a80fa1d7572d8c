"""Texts as the pages show them, without tags: for what stands beside the pages and must say the same."""

import re
from functools import lru_cache
from html import unescape

from .citing import Citing
from .locales import Locale
from .model.values import Text

_TAG = re.compile(r"<[^>]*>")


class PlainWords:
    """Writes plain text in the locale of a Citing."""

    def __init__(self, citing: Citing):
        self._citing = citing

    def words(self, text: Text | str) -> str:
        """A text with its citations written out and its typography set."""
        return _set(self._citing.locale, self._citing.plain(text))

    def written(self, html: str) -> str:
        """What `wording` wrote."""
        return _set(self._citing.locale, unescape(_TAG.sub("", html)))

    def label(self, name: str) -> str:
        return self.words(self._citing.site.labels[name])

    def labelled(self, name: str, words: str) -> str:
        """« Source : … »"""
        name, colon = (self._citing.plain(self._citing.site.labels[label]) for label in (name, "colon"))
        return _set(self._citing.locale, f"{name}{colon} {words}")


@lru_cache(maxsize=20_000)
def _set(locale: Locale, text: str) -> str:
    """Names and titles return on many pages."""
    return locale.typography(text)
