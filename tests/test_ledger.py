"""The ledger: every fact of the main documents is in the data, cites its document, and is read in each language."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from lxml import html
from microsite.loading import DataError, load_site
from microsite.model.site import Site

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "data/ledger.yml"
LEDGER: dict[str, list[dict[str, Any]]] = yaml.safe_load(FILE.read_text("utf-8")) if FILE.exists() else {}
# Where the pages of a language lie in the built site; the first language has no folder of its own.
FOLDERS = {"fr": "", "en": "en/"}
CITATION = re.compile(r"\(\([^()]+\)\)")


def entries() -> Iterator[tuple[str, int, str]]:
    """Every (document, line, fact) of the ledger."""
    for document, lines in LEDGER.items():
        for entry in lines:
            for fact in entry["facts"]:
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


@pytest.mark.parametrize("document", LEDGER)
def test_lines_are_listed_once_and_in_order(document: str):
    lines = [entry["line"] for entry in LEDGER[document]]
    assert lines == sorted(set(lines))
    assert all(entry["facts"] and len(set(entry["facts"])) == len(entry["facts"]) for entry in LEDGER[document])


def faults(root: Path, *facts: str) -> list[tuple[int, str, str]]:
    """What loading says of a ledger of the made-up partnership, one fact a line below its document."""
    lines = "".join(f"  - {{line: {line}, facts: [{fact}]}}\n" for line, fact in enumerate(facts, 1))
    (root / "data/ledger.yml").write_text(f"journal:\n{lines}", "utf-8")
    try:
        load_site(root, ROOT / "overrides")
    except DataError as error:
        return [(one.place.line, one.french, one.english) for one in error.faults]
    return []


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return Path(shutil.copytree(ROOT / "tests/tiny", tmp_path / "tiny"))


def test_a_fact_must_be_in_the_data(tiny: Path) -> None:
    found = faults(tiny, "alose.rivers", "alose.brings.0", "journal.title", "ondine", "alose.fishes", "alose.brings.7", "trout")
    assert [line for line, _, _ in found] == [6, 7, 8]
    assert found[0][1:] == (
        "« alose.fishes » n'existe pas dans les données ; corrigez cette clé, ou retirez-la du registre.",
        '"alose.fishes" is not in the data; correct this key, or take it out of the ledger.',
    )


def test_a_fact_must_cite_the_document_that_states_it_now_or_before(tiny: Path) -> None:
    """A figure that changed keeps the document of its former value; other facts leave the ledger with theirs."""
    with (tiny / "data/sources.yml").open("a", encoding="utf-8") as sources:
        sources.write(
            "bulletin: {title: Bulletin, publisher: {fr: Mairie, en: Town hall, de: Rathaus}, kind: report, "
            "languages: [fr], date: 2025-06-01}\n"
        )
    for file in ("figures/alose.yml", "contacts.yml"):
        path = tiny / "data" / file
        path.write_text(path.read_text("utf-8").replace("source: journal", "source: bulletin", 1), "utf-8")
    (line, french, english), = faults(tiny, "alose.rivers", "press.email")
    assert line == 3 and "« press.email » ne cite pas « journal »" in french and '"press.email" does not cite "journal"' in english


@pytest.mark.parametrize("locale", FOLDERS)
def test_every_fact_is_read_in_each_language(locale: str, pieces, data: Site, site: Path):
    assert (site / FOLDERS[locale] / "index.html").exists()
    hidden = []
    for document, line, fact in entries():
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
