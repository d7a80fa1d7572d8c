"""Words of the interface that a template asks for and data/labels.yml does not have: the build would stop for one."""

import re
from collections.abc import Container, Iterator
from pathlib import Path as FilePath

from ..model.site import Place
from .faults import Fault

_ASKED = re.compile(r"""\blabels(?:\.(\w+)|\[(?:'([^']+)'|"([^"]+)")\])""")
_METHODS = ("get", "items", "keys", "values")


def missing_labels(templates: FilePath, labels: Container[str]) -> Iterator[Fault]:
    """A fault of data/labels.yml for each label, with the first template that asks for it."""
    told: set[str] = set()
    for path in sorted(templates.rglob("*.html")):
        source = path.read_text(encoding="utf-8")
        for match in _ASKED.finditer(source):
            label = match[1] or match[2] or match[3]
            if label in told or label in labels or match[1] in _METHODS:
                continue
            told.add(label)
            asking = f"{templates.name}/{path.relative_to(templates).as_posix()}:{source.count(chr(10), 0, match.start()) + 1}"
            yield Fault(
                Place("data/labels.yml", 1, 1),
                f"l'intitulé « {label} », que demande {asking}, manque ; ajoutez-le avec ses mots dans chaque langue.",
                f"the label \"{label}\", which {asking} asks for, is missing; add it with its words in each language.",
            )
