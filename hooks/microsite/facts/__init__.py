"""Facts read out of texts: `read(text, locale)` gives all of them with their places."""

from .extraction import Reading, extract, read
from .fact import Fact
from .vocabulary import Vocabulary

__all__ = ["Fact", "Reading", "Vocabulary", "extract", "read"]
