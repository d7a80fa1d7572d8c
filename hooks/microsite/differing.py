"""Two texts that should be the same: what counts of them, and the words around the first difference."""

import difflib
import re
from functools import lru_cache

_AROUND = 12
_LONGEST = 4000
_SIGNS = re.compile(r"[\W_]+")


@lru_cache(maxsize=50_000)
def letters(text: str) -> str:
    """Letters and digits alone: spaces and signs are set by the build."""
    return _SIGNS.sub("", text).casefold()


def difference(text: str, right: str) -> tuple[str, str]:
    """What stands in each of the texts where they first differ; both whole if they are too long to be held together."""
    if max(len(text), len(right)) > _LONGEST:
        return text, right
    for tag, start, end, first, last in difflib.SequenceMatcher(None, text, right, autojunk=False).get_opcodes():
        if tag != "equal":
            return _cut(text, start, end), _cut(right, first, last)
    return text, right


def _cut(text: str, start: int, end: int) -> str:
    return text[max(0, start - _AROUND):end + _AROUND].strip(" ")
