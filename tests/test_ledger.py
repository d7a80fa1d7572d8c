"""The ledger: every fact of the main documents is in the data, cites its document, and is read in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html
from microsite.model.site import Site

ROOT = Path(__file__).resolve().parent.parent
LEDGER: dict[str, list[dict[str, Any]]] = yaml.safe_load((ROOT / "data/ledger.yml").read_text("utf-8"))
# Where the pages of a language lie in the built site; the first language has no folder of its own.
FOLDERS = {"fr": "", "en": "en/"}
CITATION = re.compile(r"\(\([^()]+\)\)")


def entries(data: Site | None = None) -> Iterator[tuple[str, int, str]]:
    """Every (document, line, fact) of the ledger; with data, those whose fact is there."""
    for document, lines in LEDGER.items():
        for entry in lines:
            for fact in entry["facts"]:
                if data is None or fact in data.places or fact in data.figures:
                    yield document, entry["line"], fact


def prefixes(key: str) -> Iterator[str]:
    """The key, then what it lies in: `a.b.0` -> `a.b.0`, `a.b`, `a`."""
    while key:
        yield key
        key = key.rpartition(".")[0]


@pytest.fixture(scope="module")
def pieces(site: Path) -> dict[str, dict[str, list[html.HtmlElement]]]:
    """By language: each key that a page carries, as segment, as fact or as element id, with its elements."""
    found: dict[str, dict[str, list[html.HtmlElement]]] = {locale: {} for locale in FOLDERS}
    for path in site.rglob("*.html"):
        locale = "en" if path.relative_to(site).parts[0] == "en" else "fr"
        for element in html.parse(path).getroot().iter():
            # An element id stands for a whole record only: ids of figures and of fields are written otherwise.
            for attribute in ("data-segment", "data-fact", "id"):
                if isinstance(element.tag, str) and (key := element.get(attribute)):
                    if key.startswith("."):
                        # A piece of the record around it.
                        key = next(one for above in element.iterancestors() if (one := above.get(attribute))) + key
                    found[locale].setdefault(key, []).append(element)
    return found


def resolve(data: Site, key: str) -> list[Any]:
    """What the key names, and all that it lies in, from the whole record inward."""
    if key in data.figures:
        return [data.figures[key]]
    name, *path = key.split(".")
    records = (data.documents, *data.collections.values())
    found = [next(kind[name] for kind in records if name in kind)]
    for step in path:
        found.append(found[-1][int(step)] if step.isdigit() else getattr(found[-1], step))
    return found


def documents_of(thing: Any) -> set[str]:
    """The documents that a record, a statement or a figure names as its own; those of a person are of its roles."""
    parts = (thing, *getattr(thing, "earlier", ()), *getattr(thing, "roles", ()))
    return {one.source for one in parts if getattr(one, "source", None)} | set(getattr(thing, "sources", ()))


def reads(element: html.HtmlElement, value: Any, locale: str, data: Site) -> bool:
    """Whether a visitor finds the value in the element: its words, the name of the record, or the link."""
    text = " ".join(element.text_content().replace("’", "'").split())
    links = [link.get("href", "").removeprefix("mailto:").removeprefix("tel:") for link in element.iter("a")]
    words = getattr(value, "text", value)
    if not isinstance(words, str):
        words = words[locale]
    for kind in data.collections.values():
        if words in kind:
            words = kind[words].name[locale]
    said = [" ".join(part.replace("’", "'").split()).rstrip(" .") for part in CITATION.split(words)]
    return words in links or all(part in text for part in said)


def test_its_documents_are_sources(data: Site):
    assert LEDGER and set(LEDGER) <= set(data.sources)


@pytest.mark.parametrize("document", LEDGER)
def test_lines_are_listed_once_and_in_order(document: str):
    lines = [entry["line"] for entry in LEDGER[document]]
    assert lines == sorted(set(lines))
    assert all(entry["facts"] and len(set(entry["facts"])) == len(entry["facts"]) for entry in LEDGER[document])


def test_every_fact_is_in_the_data(data: Site):
    known = set(entries(data))
    unknown = [f"{document}:{line} {fact}" for document, line, fact in entries()
               if (document, line, fact) not in known]
    assert not unknown, "\n".join(unknown)


def test_every_fact_cites_the_document_that_states_it(data: Site):
    silent = []
    for document, line, fact in entries(data):
        # A publisher or a title of the document itself needs no citation.
        if fact.split(".")[0] == document:
            continue
        # The innermost thing that names its documents answers for the fact.
        named = next((found for thing in reversed(resolve(data, fact)) if (found := documents_of(thing))), set())
        if document not in named:
            silent.append(f"{document}:{line} {fact}")
    assert not silent, "\n".join(silent)


@pytest.mark.parametrize("locale", FOLDERS)
def test_every_fact_is_read_in_each_language(locale: str, pieces, data: Site, site: Path):
    assert (site / FOLDERS[locale] / "index.html").exists()
    hidden = []
    for document, line, fact in entries(data):
        key = next((key for key in prefixes(fact) if key in pieces[locale]), None)
        elements = pieces[locale].get(key, ())
        if key == fact:
            read = all(element.text_content().strip() for element in elements)
        else:
            value = resolve(data, fact)[-1]
            read = any(reads(element, value, locale, data) for element in elements)
        if not read:
            hidden.append(f"{document}:{line} {fact}")
    assert not hidden, "\n".join(hidden)


def test_figures_and_dates_are_read_by_their_own_key(pieces, data: Site):
    """A figure is not stated by standing somewhere within its record: it carries its key."""
    figures = {fact for _, _, fact in entries() if fact in data.figures}
    for locale in FOLDERS:
        assert not figures - pieces[locale].keys()
