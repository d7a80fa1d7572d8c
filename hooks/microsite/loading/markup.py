"""What no check of Markdown stops and a visitor should never get: HTML typed by hand, links that run code, mute pictures,
signs that are opened and not closed, words that keep the place of others."""

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
        re.compile(r"\]\([^()\n]*$", re.M),
        "ce lien n'est pas refermé : il manque « ) » après l'adresse.",
        "this link is not closed: the \")\" after the address is missing.",
    ),
    (
        re.compile(r"\*\*(?=\S)(?=(?:(?!\*\*|\n[ \t]*\n).)*(?:\n[ \t]*\n|\Z))(?<!\S\*\*)", re.S),
        "ce gras (**) est ouvert et n'est jamais refermé.",
        "this bold (**) is opened and never closed.",
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


_FOR_NOW = re.compile(r"\b(?:TODO|TBD|FIXME|XXX+)\b|[Ll]orem ipsum|\A\s*(?:-+|\.{2,}|…|\?+|idem|id\.|ditto|same)\s*\Z")


def unwritten(text: str) -> Iterator[Slip]:
    """Words that somebody put in the place of a text that is still to be written."""
    for match in _FOR_NOW.finditer(text):
        yield Slip(
            match.start(), match.group(),
            f"« {match.group().strip()} » n'est pas un texte pour les visiteurs ; écrivez-le.",
            f"\"{match.group().strip()}\" is no text for visitors; write it.",
        )
