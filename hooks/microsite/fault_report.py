"""Faults of the data and the prose as machines read them: in the shapes that `report` gives to findings.

People read `str(DataError)`.
"""

import json
from collections.abc import Callable

from .loading import DataError, Fault
from .report import annotation, markdown

_TITLE = "Donnée ou texte à corriger / Data or prose to correct"


def _as_json(error: DataError) -> str:
    """One JSON array, each fault with the keys of a finding: `start` is its column, from 0, in the line as written."""
    return json.dumps([_as_mapping(fault) for fault in error.faults], ensure_ascii=False, indent=2) + "\n"


def _as_mapping(fault: Fault) -> dict:
    place = {
        "locale": "", "surface": fault.line_text, "reading": "", "start": fault.place.column - 1, "end": -1,
        "source": f"{fault.place.file}:{fault.place.line}",
    }
    return {
        "segment": "", "kind": "fault", "severity": "error", "pages": [], "fingerprint": "", "places": [place],
        "explanation": {"fr": fault.french, "en": fault.english},
    }


def _as_annotations(error: DataError) -> str:
    """GitHub workflow commands, one a fault."""
    return "".join(
        annotation(
            "error", f"{fault.french}\n{fault.english}", file=fault.place.file, line=str(fault.place.line),
            col=str(fault.place.column), title=_TITLE,
        )
        for fault in error.faults
    )


def _as_markdown(error: DataError) -> str:
    """How many there are, then a table of them."""
    return markdown(error.heads, (("error", [str(fault.place)], [fault.french, fault.english]) for fault in error.faults))


FAULT_FORMATS: dict[str, Callable[[DataError], str]] = {
    "json": _as_json, "github": _as_annotations, "markdown": _as_markdown,
}
"""Name of a form for machines, as the commands take it → what writes it."""
