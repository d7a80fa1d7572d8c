"""What words are about, in keys that languages share: a table of frequent words, and likeness of spelling
for the rest."""

import re
import unicodedata
from functools import lru_cache

from ..locales.lexicon import Lexicon

_WORD = re.compile(r"[^\W_]+")
STEM = 5


@lru_cache(maxsize=65536)
def folded(word: str) -> str:
    """Lower case without accents."""
    if word.isascii():
        return word.lower()
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


@lru_cache(maxsize=65536)
def topic(word: str, lexicon: Lexicon) -> str | None:
    """The shared key of a word, or None for a frequent or short word that tells nothing."""
    low = folded(word)
    if low.isdigit():
        return low
    stem = low[:STEM]
    key = lexicon.concepts.get(low) or lexicon.concepts.get(stem)
    if key:
        return key
    if len(low) >= STEM and word.lower() not in lexicon.stopwords:
        return stem
    return (
        low
        if len(low) >= 2
        and word[0].isupper()
        and not word.islower()
        and word.lower() not in lexicon.stopwords
        else None
    )


def topics(text: str, lexicon: Lexicon) -> list[str]:
    """The keys of a readable text's words, in their order."""
    return [key for word in _WORD.findall(text) if (key := topic(word, lexicon)) is not None]
