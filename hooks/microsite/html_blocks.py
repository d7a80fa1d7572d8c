"""A piece of HTML → the words of each of its blocks, for texts that stand on no page yet or in a feed."""

import html
import re
from collections.abc import Iterator

_BLOCK = re.compile(r"</?(?:p|li|[uod]l|d[td]|h[1-6]|table|thead|tbody|t[rhd]|blockquote|pre|div|hr)\b[^>]*>|<br\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")
_SPACES = re.compile(r"[ \t\r\n\f]+")


def html_blocks(text: str) -> Iterator[str]:
    """Blocks without words are left out; no-break spaces stay."""
    for block in _BLOCK.split(text):
        if words := _SPACES.sub(" ", html.unescape(_TAG.sub("", block))).strip(" "):
            yield words
