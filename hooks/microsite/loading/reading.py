"""Which files of data/ are read, and their text: whole, in UTF-8, without what nobody sees."""

import codecs
import re
from collections.abc import Iterator
from pathlib import Path as FilePath

from ..model.site import Place
from .faults import Fault

# Control characters (YAML refuses them), and what is pasted along unseen: soft hyphens, zero-width spaces, marks of
# direction. It would part words that search and comparison should find. Joiners within emoji may stay.
_INVISIBLE = re.compile(
    "[^\\t\\n\x20-\x7e\xa0-\xac\xae-\u200a\u200c\u200d\u2010-\u2027\u202f-\u205f\u206a-\ud7ff\ue000-\ufefe\uff00-\ufffd"
    "\U00010000-\U0010ffff]"
)
_MERGE = re.compile(r"^[ \t]*(<{7}(?: .*)?\n(?:.*\n)*?[ \t]*>{7}|[<>]{7})(?: .*)?$", re.M)
_NEARLY_YAML = re.compile(r"\.ya?ml(?:\.txt)?$", re.I)


def data_files(root: FilePath) -> tuple[list[str], list[Fault]]:
    """The YAML files below `root/data`, named from the root; a fault for each that should be renamed.

    Other files (a README, what a system leaves in folders) are nobody's business here.
    """
    files, faults = [], []
    for path in sorted((root / "data").rglob("*")):
        file = path.relative_to(root).as_posix()
        if "/." in file or not path.is_file():
            continue
        if path.suffix == ".yml" or _NEARLY_YAML.search(path.name):
            files.append(file)
        if files[-1:] == [file] and path.suffix != ".yml":
            faults.append(Fault(
                Place(file, 1, 1), "le nom d'un fichier de données finit par .yml ; renommez-le.",
                "the name of a data file ends in .yml; rename it.",
            ))
    return files, faults


def read_text(path: FilePath, file: str) -> tuple[str, list[Fault]]:
    """The text of a file, with or without byte order mark, its line ends made uniform; or a fault."""
    content = path.read_bytes().removeprefix(codecs.BOM_UTF8)
    try:
        text = _uniform(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        before = _uniform(content[:error.start].decode("utf-8"))
        text = _uniform(content.decode("utf-8", "replace"))
        line = before.count("\n") + 1
        return text, [Fault(
            Place(file, line, len(before) - before.rfind("\n")),
            "le fichier n'est pas en UTF-8 ; réenregistrez-le avec ce codage.",
            "the file is not in UTF-8; save it again in this encoding.",
            text.split("\n")[line - 1],
        )]
    return text, [*_invisible(text, file), *_unmerged(text, file)]


def _invisible(text: str, file: str) -> Iterator[Fault]:
    for match in _INVISIBLE.finditer(text):
        sign = f"U+{ord(match.group()):04X}"
        yield _fault_at(
            text, file, match.start(),
            f"un caractère invisible ({sign}) gêne la lecture ; effacez-le et retapez le mot.",
            f"an invisible character ({sign}) is in the way; delete it and type the word again.",
        )


def _unmerged(text: str, file: str) -> Iterator[Fault]:
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return
    for match in _MERGE.finditer(text):
        yield _fault_at(
            text, file, match.start(1),
            "une fusion est restée en suspens ; gardez une des deux versions et effacez les lignes <<<<<<<, ======= et "
            ">>>>>>>.",
            "a merge was left unfinished; keep one of the two versions and delete the lines <<<<<<<, ======= and >>>>>>>.",
        )


def _fault_at(text: str, file: str, start: int, french: str, english: str) -> Fault:
    row = text.count("\n", 0, start)
    return Fault(Place(file, row + 1, start - text.rfind("\n", 0, start)), french, english, text.split("\n")[row])


def _uniform(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
