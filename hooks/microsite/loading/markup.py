"""What Markdown lets through and a visitor should never get: HTML typed by hand, links that run code, mute pictures."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Slip(NamedTuple):
    """A piece of Markdown that has no place in a text."""

    start: int
    typed: str
    french: str
    english: str


_RULES = (
    (
        re.compile(r"<(?:!--|/?[a-zA-Z][\w-]*(?:\s[^<>]*)?/?>)"),
        "du HTML ne s'écrit pas dans un texte ; employez le Markdown (**gras**, [mots](adresse)), ou \\< pour le signe.",
        "HTML is not written into a text; use Markdown (**bold**, [words](address)), or \\< for the sign.",
    ),
    (
        re.compile(r"(?:\]\(|^ {0,3}\[[^\]\n]+\]:)\s*<?(?!https?://|mailto:|tel:)[a-zA-Z][\w+.-]*:", re.M),
        "un lien commence par https://, mailto: ou tel:, ou mène à une page du site.",
        "a link begins with https://, mailto: or tel:, or leads to a page of the site.",
    ),
    (
        re.compile(r"!\[\s*\]"),
        "une image a besoin de mots pour qui ne la voit pas : ![ce qu'elle montre](fichier).",
        "a picture needs words for those who do not see it: ![what it shows](file).",
    ),
    (
        re.compile(r"(?<=!)\[[^\]\n]*\]\(\s*<?(?:https?:)?//"),
        "une image vient du site lui-même : déposez le fichier dans docs/ et donnez son nom.",
        "a picture comes from the site itself: put the file into docs/ and give its name.",
    ),
    (
        re.compile(r"\{:?[^{}\n]*\b(?:on[a-z]+|style)\s*=[^{}\n]*\}"),
        "ni « style » ni « on… » entre accolades : la page n'en tient pas compte.",
        "neither \"style\" nor \"on…\" between braces: the page takes no account of them.",
    ),
)


def markup_slips(markdown: str) -> Iterator[Slip]:
    """Every one in a Markdown text, as (position, what was typed there, French, English)."""
    for pattern, french, english in _RULES:
        for match in pattern.finditer(markdown):
            yield Slip(match.start(), match.group(), french, english)
