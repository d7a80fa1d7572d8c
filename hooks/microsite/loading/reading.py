"""Which files of data/ are read, and their text."""

import codecs
import re
from pathlib import Path as FilePath

from ..model.site import Place
from .faults import Fault

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
        return _uniform(content.decode("utf-8")), []
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


def _uniform(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
