"""A readable text cut into sentences, each with its words."""

import re
from dataclasses import dataclass

from ..locales.lexicon import Lexicon

_END = re.compile(
    r"[.!?…;:](?:(?<=[;:])\s++(?=[•–—-]\s)"
    r"|(?<![;:])(?<![.!?…].)[.!?…]*+[\"»”')\]]*+(?:\s++(?=[\"«“(\[¿¡A-ZÀ-ÖØ-Þ0-9])|(?=\([A-ZÀ-ÖØ-Þ][a-zß-ÿ])))"
)
"""Each run of signs is tried once, from its beginning: the time stays linear."""
_WORD = re.compile(r"[^\W\d_]+'?")
_VOWEL = re.compile(r"[aeiouyà-üœæ]|(?-i:[A-Z]{2})", re.IGNORECASE)
"""What abbreviations such as Mfg. lack; capitals are an acronym, with which a sentence may end."""
_LAST_WORD = re.compile(r"([^\W\d_]+)\.$")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and its place."""

    text: str
    start: int
    end: int

    @property
    def words(self) -> list[str]:
        return _WORD.findall(self.text.lower())


def sentences_of(text: str, lexicon: Lexicon) -> list[Sentence]:
    """The sentences of a text; the full stop of an abbreviation or of an initial ends none."""
    sentences: list[Sentence] = []
    start = 0
    for match in _END.finditer(text):
        before = text[max(start, match.start() - 14) : match.start() + 1]
        last = _LAST_WORD.search(before)
        if (
            last
            and match.group().startswith(". ")
            and (last[1].lower() in lexicon.abbreviations or len(last[1]) == 1 or not _VOWEL.search(last[1]))
        ):
            continue
        _add(sentences, text, start, match.end())
        start = match.end()
    _add(sentences, text, start, len(text))
    return sentences


def _add(sentences: list[Sentence], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        offset = start + len(piece) - len(piece.lstrip())
        sentences.append(Sentence(stripped, offset, offset + len(stripped)))
