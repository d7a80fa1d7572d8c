"""The lexicons by locale code: the one place where a further language is announced to the readers of
facts."""

from .lexicon import Lexicon
from .lexicon_en import ENGLISH_LEXICON
from .lexicon_fr import FRENCH_LEXICON

LEXICONS: dict[str, Lexicon] = {lexicon.code: lexicon for lexicon in (FRENCH_LEXICON, ENGLISH_LEXICON)}
