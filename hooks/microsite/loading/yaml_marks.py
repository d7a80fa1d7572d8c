"""YAML → plain values with the place of each, every scalar kept as the text that was typed."""

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from ..model.site import Place
from .faults import Fault

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as Loader

Path = tuple[str | int, ...]

_INVISIBLE = yaml.reader.Reader.NON_PRINTABLE
_FIELD = re.compile(r"\n *(?:- )?[a-z_-]+:(?=\s)")
_UNCLOSED = (
    "un guillemet ouvert n'est pas refermé.",
    "an opening quote is never closed.",
)
_MISSING = re.compile(r"(?:missing|manquant)(?:\s*\((.*)\))?")


@dataclass
class Document:
    """One YAML file as read: values, and where each stands."""

    file: str
    text: str
    value: Any = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    offsets: dict[Path, int] = field(default_factory=dict)
    """Where the text of a scalar starts in the file, in characters."""
    missing: dict[Path, str] = field(default_factory=dict)
    empty: set[Path] = field(default_factory=set)
    """Where a value should stand and none does, or none that can be used: a fault of its own."""
    faults: list[Fault] = field(default_factory=list)

    def line(self, number: int) -> str:
        lines = self.text.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else ""

    def place(self, path: Path, *, key: bool = False) -> Place:
        """Of the value (or its key) at the path, or of the nearest thing around it."""
        while path:
            found = (self.keys if key else self.values).get(path) or self.keys.get(path) or self.values.get(path)
            if found:
                return found
            path = path[:-1]
        return Place(self.file, 1, 1)

    def fault(self, place: Place, french: str, english: str) -> Fault:
        return Fault(place, french, english, self.line(place.line))


def read_document(text: str, file: str) -> Document:
    """Read a YAML text. Never raises for what an editor may type: faults are in the document."""
    document = Document(file, text)
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        document.faults.append(_syntax_fault(document, error))
        return document
    except yaml.reader.ReaderError:
        # The parser counts bytes, and names no character.
        match = _INVISIBLE.search(text)
        start = match.start() if match else 0
        place = Place(file, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))
        sign = f"U+{ord(match.group()):04X}" if match else "?"
        document.faults.append(document.fault(
            place,
            f"un caractère invisible ({sign}) gêne la lecture ; effacez-le et retapez le mot.",
            f"an invisible character ({sign}) is in the way; delete it and type the word again.",
        ))
        return document
    if node is None or (isinstance(node, yaml.ScalarNode) and not node.value):
        document.faults.append(document.fault(Place(file, 1, 1), "le fichier est vide.", "the file is empty."))
    else:
        builder = _Builder(document)
        value = builder.build(node, ())
        document.value = None if builder.swallowed else value
    return document


class _Builder:
    """Turns the nodes of one file into values, noting places and faults in its document."""

    def __init__(self, document: Document):
        self.document = document
        self.swallowed = False
        """Whether an open quote has swallowed fields: the file then says something else than was meant."""
        self._met: set[int] = set()

    def build(self, node: yaml.Node, path: Path) -> Any:
        document, place = self.document, _place(self.document.file, node)
        document.values[path] = place
        if id(node) in self._met:
            document.empty.add(path)
            document.faults.append(document.fault(
                document.keys.get(path, place),
                "un renvoi (*nom) n'est pas admis ; tapez la valeur, ou mettez-la entre guillemets droits.",
                "an alias (*name) is not allowed; type the value, or put it between straight quotes.",
            ))
            return None
        self._met.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            document.offsets[path] = node.start_mark.index
            if node.style in ("'", '"') and _FIELD.search(document.text, node.start_mark.index, node.end_mark.index):
                self.swallowed = True
                document.faults.append(document.fault(place, *_UNCLOSED))
            return _scalar(document, node, path, place)
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*path, index)) for index, child in enumerate(node.value)]
        return self._mapping(node, path)

    def _mapping(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        document, result = self.document, {}
        for key_node, value_node in node.value:
            place = _place(document.file, key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                document.faults.append(document.fault(
                    place,
                    "une accolade ou un crochet est pris pour une liste ; mettez le texte entre guillemets droits.",
                    "a brace or bracket is read as a list; put the text between straight quotes.",
                ))
            elif (key := key_node.value) in result:
                first = document.keys[(*path, key)]
                document.faults.append(document.fault(
                    place,
                    f"« {key} » figure déjà ligne {first.line} ; gardez une seule des deux lignes.",
                    f"\"{key}\" stands already at line {first.line}; keep only one of the two lines.",
                ))
            else:
                document.keys[(*path, key)] = place
                result[key] = self.build(value_node, (*path, key))
        return result


def _place(file: str, node: yaml.Node) -> Place:
    return Place(file, node.start_mark.line + 1, node.start_mark.column + 1)


def _scalar(document: Document, node: yaml.ScalarNode, path: Path, place: Place) -> str | None:
    value = node.value
    if node.style in ('"', "'", "|", ">"):
        return value
    if missing := _MISSING.fullmatch(value):
        document.missing[path] = (missing[1] or "").strip()
        return None
    if value in ("", "~", "null"):
        document.empty.add(path)
        document.faults.append(document.fault(document.keys.get(path, place), *_nothing_said(document, path, place)))
        return None
    if value[0] in "“„" and value[-1] in "”“":
        document.faults.append(document.fault(
            place,
            "des guillemets courbes entourent la valeur ; effacez-les, ou remplacez-les par des guillemets droits (\").",
            "curly quotes surround the value; delete them, or use straight quotes (\").",
        ))
    return value


def _nothing_said(document: Document, path: Path, place: Place) -> tuple[str, str]:
    key = document.keys.get(path, place)
    if re.search(r"[:-]\s+#", document.line(key.line)[key.column - 1:]):
        return (
            "« # » commence un commentaire, que personne ne lit ; mettez la valeur entre guillemets droits : \"#…\".",
            "\"#\" begins a comment, which nobody reads; put the value between straight quotes: \"#…\".",
        )
    return (
        "il n'y a rien après les deux points ; écrivez la valeur, ou « missing » si personne ne la connaît.",
        "nothing stands after the colon; write the value, or \"missing\" if nobody knows it.",
    )


_HINTS = (
    ("cannot start any token", "\t",
     "une tabulation sert de retrait ; remplacez-la par des espaces.",
     "a tab is used as indentation; replace it with spaces."),
    ("mapping values are not allowed", "",
     "un deux-points suivi d'une espace coupe le texte ; entourez toute la valeur de guillemets droits : \"…\".",
     "a colon followed by a space splits the text; put the whole value between straight quotes: \"…\"."),
    ("cannot start any token", "",
     "une valeur ne peut pas commencer par @, %, ` ou une tabulation ; entourez-la de guillemets droits : \"…\".",
     "a value cannot begin with @, %, ` or a tab; put it between straight quotes: \"…\"."),
    ("expected the node content", "",
     "la valeur commence par un signe réservé (%, {, [) ; entourez-la de guillemets droits : \"…\".",
     "the value begins with a reserved sign (%, {, [); put it between straight quotes: \"…\"."),
    ("did not find expected", "",
     "la structure s'interrompt ici : vérifiez le retrait, les guillemets fermants et les tirets de liste des lignes "
     "voisines.",
     "the structure breaks here: check the indentation, closing quotes and list dashes of the lines around."),
    ("expected <block end>", "",
     "le retrait de cette ligne ne suit pas celui des lignes voisines ; alignez-la.",
     "the indentation of this line does not follow its neighbors; align it."),
    ("could not find expected ':'", "",
     "il manque « : » après le nom du champ, ou cette ligne devrait être en retrait sous la précédente.",
     "a colon is missing after the field name, or the line should be indented under the one above."),
    ("while scanning a quoted scalar", "", *_UNCLOSED),
    ("expected a single document", "",
     "« --- » commence un second document ; un fichier n'en contient qu'un : enlevez cette ligne.",
     "\"---\" begins a second document; a file holds only one: remove this line."),
)


def _syntax_fault(document: Document, error: yaml.MarkedYAMLError) -> Fault:
    mark = error.problem_mark or error.context_mark
    place = Place(document.file, mark.line + 1, mark.column + 1) if mark else Place(document.file, 1, 1)
    said = f"{error.context or ''} {error.problem or ''}"
    line = document.line(place.line)
    for words, sign, french, english in _HINTS:
        if words in said and (not sign or sign in line[:place.column]):
            return document.fault(place, french, english)
    return document.fault(
        place,
        "la ligne n'est pas du YAML valide : vérifiez retrait, guillemets et deux-points, ici et à la ligne au-dessus.",
        "the line is not valid YAML: check indentation, quotes and colons, here and on the line above.",
    )
