"""The ledger: each of its lines names facts that the data states, by records that cite the line's document."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..model.reference import LedgerEntry
from ..model.site import Site
from .faults import Fault
from .yaml_marks import Document, Path


def ledger_faults(
    site: Site, entry: LedgerEntry, document: Document, path: Path, broken: frozenset[str],
) -> Iterator[Fault]:
    """Facts of one line that the data does not know, or states by another document. `broken`: ids of what was not built."""
    for index, fact in enumerate(entry.facts):
        owner = fact.partition(".")[0]
        if owner in broken or fact in broken:
            continue
        place = document.place((*path, "facts", index))
        if fact not in site.figures and fact not in site.places:
            yield document.fault(
                place, f"« {fact} » n'existe pas dans les données ; corrigez cette clé, ou retirez-la du registre.",
                f"\"{fact}\" is not in the data; correct this key, or take it out of the ledger.",
            )
        elif owner != entry.source and entry.source not in _documents_of(site, fact):
            yield document.fault(
                place,
                f"« {fact} » ne cite pas « {entry.source} » ; citez-le dans sa fiche (gardez l'ancienne valeur d'un chiffre sous "
                "« earlier »), ou retirez cette clé du registre.",
                f"\"{fact}\" does not cite \"{entry.source}\"; cite it in its record (keep a figure's former value below "
                "\"earlier\"), or take this key out of the ledger.",
            )


def _documents_of(site: Site, fact: str) -> frozenset[str]:
    """Those that answer for a fact: named by the innermost thing around it that names any."""
    return next((found for thing in reversed(_things(site, fact)) if (found := _named_by(thing))), frozenset())


def _things(site: Site, fact: str) -> list[Any]:
    """What a key names and all that it lies in, from the whole record inward."""
    if fact in site.figures:
        return [site.figures[fact]]
    owner, *steps = fact.split(".")
    found = [site.subject(owner)]
    for step in steps:
        if isinstance(found[-1], Mapping | str):
            break
        found.append(found[-1][int(step)] if step.isdigit() else getattr(found[-1], step))
    return found


def _named_by(thing: Any) -> frozenset[str]:
    """The documents that a record, a statement or a figure names as its own; those of a person are of its roles."""
    parts = (thing, *getattr(thing, "earlier", ()), *getattr(thing, "roles", ()))
    return frozenset(
        [*(one.source for one in parts if getattr(one, "source", None)), *getattr(thing, "sources", ())]
    )
