"""YAML → plain values with the place of each, every scalar kept as the text that was typed."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import yaml

from ..model.site import Place
from .faults import Fault
from .syntax_faults import CUT_SHORT, FIELD_WITHIN, NO_SPACE, RESERVED, UNCLOSED, syntax_fault

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # PyYAML built without libyaml
    from yaml import SafeLoader as Loader

Path = tuple[str | int, ...]

_MISSING = re.compile(r"(?:missing|manquant)(?:\s*\((.*)\))?", re.I)
_COMMENT = re.compile(r"[ \t]+#(?=(\S)?)")
_COUNTED = re.compile(r"[\d./-]+")
_DEEPEST = 30
"""Levels of fields within fields: no record has nearly as many, and each level takes its share of the stack."""
_TOO_DEEP = (
    "trop de listes ou de champs les uns dans les autres ; vérifiez les crochets et les accolades.",
    "too many lists or fields within one another; check the brackets and braces.",
)


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

    @cached_property
    def _lines(self) -> list[str]:
        return self.text.splitlines()

    def line(self, number: int) -> str:
        return self._lines[number - 1] if 0 < number <= len(self._lines) else ""

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
    """Read a YAML text that read_text() found whole. Never raises for what an editor may type: faults are in the document."""
    document = Document(file, text)
    try:
        node = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        document.faults.append(syntax_fault(text, file, error))
        return document
    except RecursionError:
        document.faults.append(document.fault(Place(file, 1, 1), *_TOO_DEEP))
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
        if len(path) > _DEEPEST:
            document.empty.add(path)
            document.faults.append(document.fault(place, *_TOO_DEEP))
            return None
        if isinstance(node, yaml.ScalarNode):
            document.offsets[path] = node.start_mark.index
            if document.text[node.start_mark.index:node.start_mark.index + 1] in ("!", "&"):
                # YAML reads the word after the sign as a name for the value, and would show the rest alone.
                document.empty.add(path)
                document.faults.append(document.fault(place, *RESERVED))
                return None
            if node.style in ("'", '"') and FIELD_WITHIN.search(document.text, node.start_mark.index, node.end_mark.index):
                self.swallowed = True
                document.faults.append(document.fault(place, *UNCLOSED))
            if comment := _cut_short(document, node):
                document.faults.append(document.fault(comment, *CUT_SHORT))
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


def _cut_short(document: Document, node: yaml.ScalarNode) -> Place | None:
    """Where a text of several words, or a word before « #1 », ends in a comment: YAML reads no further.

    Behind a single word (an id, a number, a date), a comment is one.
    """
    end = node.end_mark
    comment = None if node.style or not node.value else _COMMENT.match(document.text, end.index)
    if comment and (len(node.value.split()) > 1 or comment[1] and not _COUNTED.fullmatch(node.value)):
        return Place(document.file, end.line + 1, end.column + len(comment.group()))
    return None


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
    name = str(path[-1]) if path else ""
    if document.line(key.line)[key.column - 1 + len(name):].lstrip()[:1] in (",", "}"):
        return NO_SPACE if ":" in name else (
            "une virgule coupe le texte entre accolades ; entourez-le de guillemets droits : {fr: \"…, …\", …}.",
            "a comma splits the text in the braces; put it between straight quotes: {fr: \"…, …\", …}.",
        )
    if re.search(r"[:-]\s+#", document.line(key.line)[key.column - 1:]):
        return (
            "« # » commence un commentaire, que personne ne lit ; mettez la valeur entre guillemets droits : \"#…\".",
            "\"#\" begins a comment, which nobody reads; put the value between straight quotes: \"#…\".",
        )
    return (
        "il n'y a rien après les deux points ; écrivez la valeur, ou « missing » si personne ne la connaît.",
        "nothing stands after the colon; write the value, or \"missing\" if nobody knows it.",
    )
