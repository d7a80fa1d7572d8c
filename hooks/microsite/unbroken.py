"""Acronyms with a hyphen (CAR-T), which no line may break at it."""

import re

_ACRONYM = re.compile(
    r"(<(svg|select|script|style)\b.*?</\2>|<[^>]*>)|(?<![\w-])[A-Z]{2,}(?:-[A-Z]+)+(?![\w-])", re.DOTALL,
)
"""In running text: neither in tags nor where HTML takes no element."""


def unbroken(html: str) -> str:
    """The HTML with each such acronym in one piece. A no-break hyphen would be another word to search and copy."""
    return _ACRONYM.sub(lambda match: match[0] if match[1] else f'<span class="whole">{match[0]}</span>', html)
