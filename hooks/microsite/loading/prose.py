"""docs/<locale>/*.md → prose pages, with their front matter checked and their counterparts sought."""

import re
from pathlib import Path as FilePath

from pydantic import ValidationError

from ..model.prose import FrontMatter, ProsePage
from ..model.site import WITH_PAGES, Place
from ..model.values import ID_PATTERN
from .faults import Fault
from .schema_faults import faults_of
from .reading import read_text
from .yaml_marks import read_document

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.S)


def load_prose(root: FilePath, locales: tuple[str, ...]) -> tuple[dict[str, dict[str, ProsePage]], list[Fault]]:
    """Pages by id, then by locale, and every fault met."""
    pages: dict[str, dict[str, ProsePage]] = {}
    faults: list[Fault] = []
    for locale in locales:
        for path in sorted((root / "docs" / locale).glob("*.md")):
            page, found = _read(path, path.relative_to(root).as_posix(), locale)
            faults += found
            if page:
                pages.setdefault(page.id, {})[locale] = page
    for identifier, by_locale in pages.items():
        present = next(iter(by_locale.values()))
        for locale in locales:
            if locale not in by_locale and not (root / "docs" / locale / f"{identifier}.md").exists():
                faults.append(Fault(
                    Place(present.file, 1, 1),
                    f"cette page n'a pas d'équivalent « {locale} » ; créez docs/{locale}/{identifier}.md.",
                    f"this page has no counterpart in \"{locale}\"; create docs/{locale}/{identifier}.md.",
                ))
    return pages, faults + _missing_pages(root, locales) + _stray_pages(root, locales)


def _read(path: FilePath, file: str, locale: str) -> tuple[ProsePage | None, list[Fault]]:
    text, faults = read_text(path, file)
    if faults:
        return None, faults
    match = _FRONT_MATTER.match(text)
    if not match:
        return None, [Fault(
            Place(file, 1, 1),
            "la page doit commencer par son en-tête : ---, title: …, description: …, slug: …, ---.",
            "the page must begin with its front matter: ---, title: …, description: …, slug: …, ---.",
            text.split("\n", 1)[0],
        )]
    # A line for the opening `---`, so that places are those of the file.
    document = read_document("\n" + match[1], file)
    if document.faults or document.value is None:
        return None, document.faults
    try:
        front_matter = FrontMatter.model_validate(document.value)
    except ValidationError as error:
        return None, faults_of(error, document, (), FrontMatter)
    slug, place = front_matter.slug, document.place(("slug",))
    if (slug is None) != (path.stem == "index") or (slug and not all(map(ID_PATTERN.fullmatch, slug.split("/")))):
        faults.append(document.fault(
            place,
            "chaque page sauf l'accueil a une adresse (« slug: ») en minuscules sans accent, avec des tirets.",
            "each page but the home page has an address (\"slug:\") in lower case without accents, with hyphens.",
        ))
    page = ProsePage(
        id=path.stem, locale=locale, front_matter=front_matter, body=text[match.end():], file=file,
        body_line=text.count("\n", 0, match.end()) + 1, slug_at=(place.line, place.column),
    )
    return page, faults


def _missing_pages(root: FilePath, locales: tuple[str, ...]) -> list[Fault]:
    """Pages that no language has and no site does without: the home page, and those that lead to the records."""
    return [
        Fault(
            Place(f"docs/{locales[0]}/{name}.md", 1, 1),
            "cette page est indispensable, dans chaque langue ; créez-la.",
            "this page is needed, in each language; create it.",
        )
        for name in ("index", *(kind for kind in WITH_PAGES if _has_records(root, kind)))
        if not any((root / "docs" / locale / f"{name}.md").exists() for locale in locales)
    ]


def _has_records(root: FilePath, kind: str) -> bool:
    return (root / "data" / f"{kind}.yml").exists() or any((root / "data" / kind).glob("*.yml"))


def _stray_pages(root: FilePath, locales: tuple[str, ...]) -> list[Fault]:
    """Pages that would be published in no language."""
    folders = ", ".join(f"docs/{locale}/" for locale in locales)
    return [
        Fault(
            Place(path.relative_to(root).as_posix(), 1, 1),
            f"cette page ne serait pas publiée ; mettez-la directement dans un de ces dossiers : {folders}.",
            f"this page would not be published; put it directly into one of these folders: {folders}.",
        )
        for path in sorted((root / "docs").rglob("*.md"))
        if path.parent not in [root / "docs" / locale for locale in locales]
    ]
