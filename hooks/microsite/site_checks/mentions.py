"""Words between quotation marks are spoken of, not used: what a source printed wrong may be shown so."""

import re

_QUOTED = re.compile(r"«[^«»]*»|“[^“”]*”|„[^„“”]*[“”]")


def unquoted(text: str) -> str:
    """The text with what stands between quotation marks blanked out, at the same places."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), text) if "«" in text or "“" in text else text
