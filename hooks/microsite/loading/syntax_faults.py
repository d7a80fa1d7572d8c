"""What the YAML parser says of a text it cannot read, told as a fault where the slip was made."""

import re

import yaml

from ..model.site import Place
from .faults import Fault

UNCLOSED = (
    "un guillemet ouvert n'est pas refermé.",
    "an opening quote is never closed.",
)
CUT_SHORT = (
    "« # » après une espace commence un commentaire : rien de ce qui suit ne serait publié ; entourez tout le texte de "
    "guillemets droits (\"… #1 …\"), ou mettez le commentaire seul sur sa ligne.",
    "\"#\" after a space begins a comment: nothing of what follows would be published; put the whole text between straight "
    "quotes (\"… #1 …\"), or the comment on a line of its own.",
)
NO_SPACE = (
    "il manque une espace après le deux-points : « nom: valeur ».",
    "a space is missing after the colon: \"name: value\".",
)
_NO_COLON = (
    "il manque « : » après le nom du champ, ou cette ligne devrait être en retrait sous la précédente.",
    "a colon is missing after the field name, or the line should be indented under the one above.",
)
RESERVED = (
    "une valeur ne peut pas commencer par ce signe (! & * > | [ { - ?) ; entourez-la de guillemets droits : \"…\".",
    "a value cannot begin with this sign (! & * > | [ { - ?); put it between straight quotes: \"…\".",
)
_TAB = (
    "une tabulation sert de retrait ; remplacez-la par des espaces.",
    "a tab is used as indentation; replace it with spaces.",
)
_INDENTATION = (
    "le retrait de cette ligne ne suit pas celui des lignes voisines ; alignez-la.",
    "the indentation of this line does not follow its neighbors; align it.",
)
_QUOTE_WITHIN = (
    "le guillemet qui précède ferme le texte trop tôt ; dans un texte entre \"…\", tapez « … » ; entre '…', doublez "
    "l'apostrophe ('').",
    "the quote before this place closes the text too early; within \"…\" type “…”, within '…' double the apostrophe ('').",
)

_HINTS = (
    ("mapping values are not allowed",
     "un deux-points suivi d'une espace coupe le texte ; entourez toute la valeur de guillemets droits : \"…\".",
     "a colon followed by a space splits the text; put the whole value between straight quotes: \"…\"."),
    ("cannot start any token",
     "une valeur ne peut pas commencer par @, %, ` ou une tabulation ; entourez-la de guillemets droits : \"…\".",
     "a value cannot begin with @, %, ` or a tab; put it between straight quotes: \"…\"."),
    ("expected the node content",
     "la valeur commence par un signe réservé (%, {, [) ; entourez-la de guillemets droits : \"…\".",
     "the value begins with a reserved sign (%, {, [); put it between straight quotes: \"…\"."),
    ("did not find expected",
     "la structure s'interrompt ici : vérifiez le retrait, les guillemets fermants et les tirets de liste des lignes "
     "voisines.",
     "the structure breaks here: check the indentation, closing quotes and list dashes of the lines around."),
    ("expected <block end>", *_INDENTATION),
    ("unknown escape character",
     "entre \"…\", la barre oblique inverse se double (\\\\) ; ou entourez le texte d'apostrophes : '…'.",
     "within \"…\" a backslash is doubled (\\\\); or put the text between apostrophes: '…'."),
    ("expected a single document",
     "« --- » commence un second document ; un fichier n'en contient qu'un : enlevez cette ligne.",
     "\"---\" begins a second document; a file holds only one: remove this line."),
)

FIELD_WITHIN = re.compile(r"\n *(?:- )?[a-z_-]+:(?=\s)")
"""A line that begins as a field does: within quotes, it was swallowed by a quote that nobody closed."""
_TAB_INDENT = re.compile(r" *\t")
_KEY_ALONE = re.compile(r"\s*(?:- )?[\w-]+$")
_WORD_WITHOUT_COLON = re.compile(r"\s*(?:- )?([\w-]+)(:[^ \n]|[ \u00a0](?!\s*:)|$)")
_BEGINS_RESERVED = re.compile(r"\s*(?:- )?[\w-]+: +([!&*>|?]|- )")


def syntax_fault(text: str, file: str, error: yaml.MarkedYAMLError) -> Fault:
    """The one fault of a text that cannot be read; each line of it is as the editor typed it."""
    lines = text.split("\n")

    def fault(place: Place, french: str, english: str) -> Fault:
        return Fault(place, french, english, lines[place.line - 1] if place.line <= len(lines) else "")

    said = f"{error.context or ''} {error.problem or ''}"
    if "while scanning a quoted scalar" in said and "end of stream" in said:
        # The parser stops where it gives up; what is wrong stands where it began.
        return fault(_place_of(file, error.context_mark), *UNCLOSED)
    for mark in filter(None, (error.problem_mark, error.context_mark)):
        if tab := _TAB_INDENT.match(lines[mark.line] if mark.line < len(lines) else ""):
            return fault(Place(file, mark.line + 1, tab.end()), *_TAB)
    if opening := _opening_of_swallowed(text, error):
        return fault(_place_of(file, opening), *UNCLOSED)
    if "could not find expected ':'" in said:
        place = _place_of(file, error.context_mark)
        found, words = _slip_in(lines, place.line, file) or (place, _NO_COLON)
        return fault(found, *words)
    place = _place_of(file, error.problem_mark or error.context_mark)
    line = lines[place.line - 1] if place.line <= len(lines) else ""
    if begins := _BEGINS_RESERVED.match(line):
        return fault(Place(place.file, place.line, begins.start(1) + 1), *RESERVED)
    # A field that is taken for the rest of the line above it: the slip is there, or in the indentation.
    if "mapping values are not allowed" in said and _KEY_ALONE.fullmatch(line[:place.column - 1]):
        above = next((number for number in range(place.line - 1, 0, -1) if lines[number - 1].strip()), place.line)
        found, words = _slip_in(lines, above, file) or (place, _INDENTATION)
        return fault(found, *words)
    if "did not find expected" in said and (before := line[:place.column - 1].rstrip()):
        if before[-1] in "\"'":
            return fault(place, *_QUOTE_WITHIN)
        if before[-1] in "]}":
            return fault(place, *RESERVED)
    for part, french, english in _HINTS:
        if part in said:
            return fault(place, french, english)
    return fault(
        place,
        "la ligne n'est pas du YAML valide : vérifiez retrait, guillemets et deux-points, ici et à la ligne au-dessus.",
        "the line is not valid YAML: check indentation, quotes and colons, here and on the line above.",
    )


def _opening_of_swallowed(text: str, error: yaml.MarkedYAMLError) -> yaml.Mark | None:
    """Where the last quoted text before the error began, if it has swallowed fields: the quote that ends it was to open one."""
    quoted = None
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if error.problem_mark and token.end_mark.line > error.problem_mark.line:
                break
            if isinstance(token, yaml.ScalarToken) and token.style in ("'", '"'):
                quoted = token
    except yaml.MarkedYAMLError:
        pass  # The error itself: what was read before it counts.
    swallowed = quoted and FIELD_WITHIN.search(text, quoted.start_mark.index, quoted.end_mark.index)
    return quoted.start_mark if swallowed else None


def _slip_in(lines: list[str], number: int, file: str) -> tuple[Place, tuple[str, str]] | None:
    """What is wrong between the name of a field and its value, if that is what is wrong in this line."""
    word = _WORD_WITHOUT_COLON.match(lines[number - 1])
    return word and (Place(file, number, word.end(1) + 1), NO_SPACE if word[2].startswith(":") else _NO_COLON)


def _place_of(file: str, mark: yaml.Mark | None) -> Place:
    return Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
