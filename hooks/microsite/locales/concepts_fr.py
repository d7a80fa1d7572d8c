"""Frequent French words that do not resemble their English counterparts -> keys shared with the other
languages.

A word is looked up whole, then by its first five letters without accents. Stopwords and number words are
not listed: they stand in every sentence, or are compared by value.
"""

from .concepts import parse_concepts
from .concepts_fr_everyday import EVERYDAY
from .concepts_fr_institutions import INSTITUTIONS
from .concepts_fr_world import WORLD

CONCEPTS = parse_concepts(EVERYDAY + INSTITUTIONS + WORLD)
