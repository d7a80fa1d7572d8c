"""Two texts that should be the same → the words around the first difference."""

import difflib

_AROUND = 12
_LONGEST = 4000


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
