"""How much room words take, and where they break: SVG text does not wrap by itself."""

_WIDTHS = {**dict.fromkeys("iljtfrI.,:;'’!|()-·", 0.34), **dict.fromkeys("mwMW", 0.9), " ": 0.27, "\u00a0": 0.27}
_CAPITAL, _OTHER = 0.72, 0.59
"""In em, of the site's typeface with some room to spare: a wider face may stand in for it."""


def width(text: str, size: float) -> float:
    """Of the words in one line, in the unit of `size`."""
    return size * sum(_WIDTHS.get(sign, _CAPITAL if sign.isupper() else _OTHER) for sign in text)


def broken(text: str, size: float, room: float) -> list[str]:
    """The words in as many lines as it takes for none to be wider than the room; a single long word may be."""
    lines: list[str] = []
    for word in text.split():
        if lines and width(f"{lines[-1]} {word}", size) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
