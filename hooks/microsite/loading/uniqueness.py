"""No two records under one id, no two pages at one address."""

from collections.abc import Iterable, Iterator, Mapping

from ..model.prose import ProsePage
from ..model.record import Record
from ..model.site import DOCUMENTS, WITH_PAGES, Place
from .faults import Fault
from .yaml_marks import Document, Path

Origin = tuple[str, Record, Document, Path]
"""(id, record, file, path in the file) of a record that was built."""

Prose = Mapping[str, Mapping[str, ProsePage]]


def repeated_ids(
    collections: Mapping[str, Mapping[str, Record]], prose: Prose, origins: Iterable[Origin],
) -> Iterator[Fault]:
    """Ids that another record, a page of prose or a document of the data bears already."""
    places = {id(record): document.place(path, key=True) for _, record, document, path in origins}
    seen = {name: Place(f"data/{name}.yml", 1, 1) for name in DOCUMENTS}
    for records in collections.values():
        for identifier, record in records.items():
            place = places[id(record)]
            first = seen.setdefault(identifier, place)
            if first is not place:
                yield Fault(place, *taken(identifier, first))
            elif identifier in prose:
                yield Fault(
                    place,
                    f"l'identifiant « {identifier} » est déjà le nom d'une page de docs/ ; choisissez-en un autre.",
                    f"the id \"{identifier}\" is the name of a page of docs/ already; choose another.",
                )


def taken(identifier: str, first: Place) -> tuple[str, str]:
    """What to say, in French and in English, of an id that stands at `first` already."""
    return (
        f"l'identifiant « {identifier} » est déjà pris ({first}) ; choisissez-en un autre.",
        f"the id \"{identifier}\" is taken already ({first}); choose another.",
    )


def repeated_addresses(
    locales: tuple[str, ...], collections: Mapping[str, Mapping[str, Record]], prose: Prose, origins: Iterable[Origin],
) -> Iterator[Fault]:
    """Addresses of pages that another page of the site has already."""
    origins = {id(record): (document, path) for _, record, document, path in origins}
    seen: dict[str, Place] = {}
    # The default language last: it is its page that stands in the way of another language's folder.
    for locale in reversed(locales):
        root = "" if locale == locales[0] else f"{locale}/"
        for address, place in _addresses(locale, root, collections, prose, origins):
            first = seen.setdefault(address, place)
            if first is not place:
                yield Fault(
                    place,
                    f"l'adresse « {address} » est déjà celle d'une autre page ({first}) ; choisissez-en une autre.",
                    f"the address \"{address}\" is that of another page already ({first}); choose another.",
                )


def _addresses(
    locale: str, root: str, collections: Mapping[str, Mapping[str, Record]], prose: Prose,
    origins: Mapping[int, tuple[Document, Path]],
) -> Iterator[tuple[str, Place]]:
    for identifier, by_locale in prose.items():
        page = by_locale.get(locale)
        if page and (page.front_matter.slug or identifier == "index"):
            yield f"{root}{page.front_matter.slug or ''}".rstrip("/"), Place(page.file, *page.slug_at)
    for kind in WITH_PAGES:
        if page := prose.get(kind, {}).get(locale):
            for record in collections[kind].values():
                document, path = origins[id(record)]
                yield (
                    f"{root}{page.front_matter.slug}/{record.slug[locale]}",
                    document.place((*path, "slug", locale)),
                )
