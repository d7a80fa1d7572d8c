"""Frequent English words that do not resemble their French counterparts -> keys shared with the other
languages.

A word is looked up whole, then by its first five letters without accents. Stopwords and number words are
not listed: they stand in every sentence, or are compared by value.
"""

from .concepts import parse_concepts
from .concepts_en_everyday import EVERYDAY
from .concepts_en_institutions import INSTITUTIONS
from .concepts_en_world import WORLD

CONCEPTS = parse_concepts(EVERYDAY + INSTITUTIONS + WORLD)
