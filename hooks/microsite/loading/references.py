"""Every id that a record or a page names must exist; every citation must lead to something that can be written."""

import difflib
import itertools
import re
from collections.abc import Iterable, Iterator
from pathlib import Path as FilePath
from typing import Any

from ..citations import Citation, blocks, citations, unread
from ..model.prose import ProsePage
from ..model.record import Record
from ..model.site import NAMED, Place, Site
from ..model.values import ID_PATTERN, Name, Text, When
from .faults import Fault
from .fields import typed_values
from .markup import markup_slips, unwritten
from .page_links import lost_links
from .stale_dates import stale_dates
from .yaml_marks import Document, Path

_DATE_AS_SPOKEN = re.compile(r"\d{1,4}(?:[/. -]\d{1,4}){1,2}")
_MISPLACED_BLOCK = (
    "un bloc n'a sa place que dans une page de docs/, seul sur sa ligne.",
    "a block has its place in a page of docs/ only, alone on its line.",
)


def reference_faults(
    site: Site, model: type[Record], value: Any, document: Document, path: Path, broken: frozenset[str],
) -> Iterator[Fault]:
    """Faults of the references and citations in one record as it was typed, be it otherwise right or wrong.

    `broken` are ids of records with faults of their own: what refers to them is not wrong for that.
    """
    listed: dict[Path, Path] = {}
    for field_path, typed, kinds, is_text, is_markdown in typed_values(model, value):
        where = (*path, *field_path)
        in_list = kinds is not None and isinstance(field_path[-1], int)
        if in_list and listed.setdefault((*field_path[:-1], typed), field_path) is not field_path:
            yield document.fault(
                document.place(where),
                f"« {typed} » figure déjà dans cette liste ; gardez-en un seul.",
                f"\"{typed}\" stands in this list already; keep only one.",
            )
        if kinds is not None and ID_PATTERN.fullmatch(typed):
            known = site.ids(kinds)
            if typed not in known and typed not in broken:
                yield document.fault(document.place(where), *_no_such(site, typed, kinds, known))
        elif is_text:
            yield from text_faults(site, typed, document, where, broken)
            if is_markdown:
                for slip in markup_slips(typed):
                    place = _place_in(document, where, typed, slip.start, slip.typed)
                    yield document.fault(place, slip.french, slip.english)


def text_faults(site: Site, words: str, document: Document, where: Path, broken: frozenset[str]) -> Iterator[Fault]:
    """Faults of the words that stand at one place of a file: words put there for the time being, and citations."""
    for slip in unwritten(words):
        yield document.fault(_place_in(document, where, words, slip.start, slip.typed), slip.french, slip.english)
    if "((" not in words:
        return
    for start, french, english in _citation_faults(site, words, broken):
        yield document.fault(_place_in(document, where, words, start), french, english)
    for match in blocks(words):
        yield document.fault(_place_in(document, where, words, match.start()), *_MISPLACED_BLOCK)


def prose_faults(
    site: Site, page: ProsePage, root: FilePath, block_names: frozenset[str], broken: frozenset[str],
) -> list[Fault]:
    """Faults of the citations, links and blocks in one page; `root`: the folder that holds data/ and docs/."""
    lines = page.body.split("\n")

    def fault(start: int, french: str, english: str) -> Fault:
        row = page.body.count("\n", 0, start)
        column = start - (page.body.rfind("\n", 0, start) + 1) + 1
        return Fault(Place(page.file, page.body_line + row, column), french, english, lines[row])

    faults = [fault(*found) for found in _citation_faults(site, page.body, broken)]
    slips = (*markup_slips(page.body), *unwritten(page.body), *lost_links(page.body, (root / page.file).parent))
    faults += [fault(slip.start, slip.french, slip.english) for slip in slips]
    for match in blocks(page.body):
        if match[1] not in block_names:
            near_french, near_english = _near(match[1], block_names)
            faults.append(fault(
                match.start(),
                f"il n'y a pas de bloc « {match[1]} »{near_french}",
                f"there is no block \"{match[1]}\"{near_english}",
            ))
    return faults


def _citation_faults(site: Site, text: str, broken: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """(position, French, English)."""
    for start in unread(text):
        yield (
            start,
            "cette citation ne peut pas être lue : « ((id)) » ou « ((mots -> id)) », sans autres parenthèses dedans ; "
            "un bloc est seul sur sa ligne.",
            "this citation cannot be read: \"((id))\" or \"((words -> id))\", without other parentheses inside; "
            "a block is alone on its line.",
        )
    yield from stale_dates(site, text)
    for citation in citations(text):
        for option in citation.unknown_options:
            yield (
                citation.start,
                f"« {option} » n'est pas une façon d'écrire un fait ; voir la liste dans GUIDE.md.",
                f"\"{option}\" is no way to write a fact; see the list in GUIDE.md.",
            )
        idle = citation.options - set(citation.unknown_options) - _fitting(site, citation)
        if idle and (citation.is_date or resolves(site, citation)):
            yield (
                citation.start,
                "une option ne change rien à ce qui est cité ici ; enlevez-la. GUIDE.md dit ce qui va avec quoi.",
                "an option changes nothing in what is cited here; remove it. GUIDE.md says what goes with what.",
            )
        if citation.is_date:
            try:
                When.parse(citation.target)
            except ValueError:
                yield citation.start, f"« {citation.target} » n'est pas une date.", f"\"{citation.target}\" is not a date."
        elif _DATE_AS_SPOKEN.fullmatch(citation.target):
            yield (
                citation.start,
                f"« {citation.target} » : une date s'écrit ((2024-11-13)), ((2024-11)) ou ((2024)).",
                f"\"{citation.target}\": a date is written ((2024-11-13)), ((2024-11)) or ((2024)).",
            )
        elif not citation.words and site.kind_of(citation.target) not in (None, *NAMED):
            yield (
                citation.start,
                f"« {citation.target} » n'a pas de nom à écrire ici ; donnez les mots : ((mots -> {citation.target})).",
                f"\"{citation.target}\" has no name to write here; give the words: ((words -> {citation.target})).",
            )
        elif not resolves(site, citation) and not broken & {citation.target, citation.target.split(".")[0]}:
            near_french, near_english = _near(citation.target, _citable(site))
            yield (
                citation.start,
                f"« {citation.target} » n'existe pas dans les données{near_french}",
                f"\"{citation.target}\" does not exist in the data{near_english}",
            )
        elif _is_circular(site, citation.target):
            yield (
                citation.start,
                f"le texte « {citation.target} » se cite lui-même : il n'aurait pas de fin ; écrivez ici ce qu'il dit.",
                f"the text \"{citation.target}\" cites itself: it would never end; write here what it says.",
            )


def _fitting(site: Site, citation: Citation) -> frozenset[str]:
    """The options that change how this target is written."""
    target = citation.target
    if citation.is_date:
        return frozenset({"no-year"})
    if target in site.figures:
        return frozenset({"no-unit", "no-qualifier", "short", "date"})
    if citation.words or "." in target and site.kind_of(target) is None:
        return frozenset()
    return frozenset({"full", "link"})


def _is_circular(site: Site, target: str) -> bool:
    """Whether a text that stands in a field of a record leads back to itself through the texts that it cites."""
    met: set[str] = set()
    waiting = [target]
    while waiting:
        for cited in _texts_cited_in(site, waiting.pop()):
            if cited == target:
                return True
            if cited not in met:
                met.add(cited)
                waiting.append(cited)
    return False


def _texts_cited_in(site: Site, target: str) -> Iterator[str]:
    identifier, _, name = target.partition(".")
    if target in site.figures or not name:
        return
    try:
        text = getattr(site.subject(identifier), name, None)
    except KeyError:
        return
    if isinstance(text, Text):
        yield from (citation.target for words in text.values() for citation in citations(words) if "." in citation.target)


def resolves(site: Site, citation: Citation) -> bool:
    """Whether the target is a figure, a record, a page, or a field that can be written in a sentence."""
    target = citation.target
    if target in site.figures or site.kind_of(target) or target in site.prose:
        return True
    identifier, _, name = target.partition(".")
    if not site.kind_of(identifier) and identifier not in site.documents:
        return False
    subject = site.subject(identifier)
    return name in type(subject).model_fields and isinstance(getattr(subject, name), Text | When | str)


def _citable(site: Site) -> set[str]:
    known = set(site.figures) | site.ids(())
    for _, identifier, record in site.records():
        known |= {
            f"{identifier}.{name}" for name in type(record).model_fields
            if isinstance(getattr(record, name), When | Name)
        }
    return known


def _near(wrong: str, known: Iterable[str]) -> tuple[str, str]:
    near = difflib.get_close_matches(wrong, sorted(known), 1, 0.6)
    if not near:
        return ".", "."
    return f" ; vouliez-vous dire « {near[0]} » ?", f"; did you mean \"{near[0]}\"?"


def _no_such(site: Site, wrong: str, kinds: tuple[str, ...], known: set[str]) -> tuple[str, str]:
    near_french, near_english = _near(wrong, known)
    if kinds and (kind := site.kind_of(wrong)):
        return (
            f"« {wrong} » est de « {kind} » ; il faut ici une fiche de « {' / '.join(kinds)} »{near_french}",
            f"\"{wrong}\" is one of \"{kind}\"; a record of \"{' / '.join(kinds)}\" is needed here{near_english}",
        )
    return (
        f"« {wrong} » ne désigne rien, ou plus rien, dans les données{near_french}",
        f"\"{wrong}\" names nothing, or nothing any more, in the data{near_english}",
    )


def _place_in(document: Document, path: Path, words: str, start: int, sign: str = "((") -> Place:
    """Where the sign that stands at `start` of the text is written in the file, also in a folded text of several lines."""
    value_place = document.place(path)
    offset = document.offsets.get(path)
    if offset is None:
        return value_place
    rank = words.count(sign, 0, start)
    signs = re.finditer(re.escape(sign), document.text[offset:])
    found = [match.start() for match in itertools.islice(signs, rank + 1)]
    if len(found) <= rank:
        return value_place
    position = offset + found[rank]
    return Place(
        document.file, document.text.count("\n", 0, position) + 1, position - document.text.rfind("\n", 0, position),
    )
