"""One run over data/ and docs/: every file read, every record built, then held against one another."""

import re
from pathlib import Path as FilePath
from typing import Any

from pydantic import TypeAdapter, ValidationError

from ..locales import LOCALES
from ..model.figures import Figure
from ..model.partnership import Partner
from ..model.record import Record
from ..model.reference import LedgerEntry
from ..model.site import COLLECTIONS, DOCUMENTS, Gap, Place, Site
from ..model.values import ID_PATTERN, Text
from ..theme import contrast_faults
from .faults import DataError, Fault
from .interface_words import missing_labels
from .ledger import ledger_faults
from .plausible_dates import date_faults
from .prose import load_prose
from .reading import data_files, read_text
from .references import prose_faults, reference_faults, text_faults
from .roles import role_faults
from .schema_faults import faults_of
from .typed_numbers import TypedNumbers, template_faults
from .uniqueness import Origin, repeated_addresses, repeated_ids, taken
from .yaml_marks import Document, Path, read_document


class Run:
    """One run: reads all files, builds all records, then checks what they say of one another."""

    def __init__(self, root: FilePath, templates: FilePath):
        self.root, self.templates = root, templates
        self.faults: list[Fault] = []
        self.locales: tuple[str, ...] = ()
        self.documents: dict[str, Record] = {}
        self.collections: dict[str, dict[str, Record]] = {kind: {} for kind in COLLECTIONS}
        self.figures: dict[str, Figure] = {}
        self.labels: dict[str, Text] = {}
        self.broken_labels: set[str] = set()
        self.origins: list[Origin] = []
        self.typed: list[tuple[type[Record], Any, Document, Path]] = []
        """(kind, values, file, path in the file) of all that should become a record."""
        self.labels_typed: list[tuple[Document, Path]] = []
        self.gaps: list[Gap] = []
        self.read: dict[str, Document] = {}
        self.broken: set[str] = set()
        """Ids of records that could not be built: what refers to them is not wrong for that."""

    def site(self) -> Site:
        """What was loaded. Raises DataError with every fault."""
        self._read_settings()
        files, faults = data_files(self.root)
        self.faults += faults
        for file in files:
            self._dispatch(file)
        for name in DOCUMENTS:
            if name not in self.documents and f"data/{name}.yml" not in self.read:
                self.faults.append(Fault(
                    Place(f"data/{name}.yml", 1, 1), "ce fichier est indispensable ; créez-le.",
                    "this file is needed; create it.",
                ))
        prose, faults = load_prose(self.root, self.locales)
        self.faults += faults
        self.faults += repeated_ids(self.collections, prose, self.origins)
        self.faults += repeated_addresses(self.locales, self.collections, prose, self.origins)
        self._figure_owners()
        self._order_partners()
        site = Site(
            documents=self.documents, collections=self.collections, figures=self.figures, labels=self.labels,
            prose=prose, gaps=tuple(sorted(self.gaps)), places=self._places(),
        )
        self._hold_together(site)
        self.faults += template_faults(self.templates)
        if "labels" not in self.broken:
            self.faults += missing_labels(self.templates, {*self.labels, *self.broken_labels})
        if "theme" in self.documents:
            self.faults += self._contrast(site)
        if self.faults:
            raise DataError(self.faults)
        return site

    def _hold_together(self, site: Site) -> None:
        """What records and pages say of one another."""
        broken, typed_numbers = frozenset(self.broken), TypedNumbers(site)
        for model, value, document, path in self.typed:
            self.faults += reference_faults(site, model, value, document, path, broken)
        for _, record, document, path in self.origins:
            self.faults += typed_numbers.record_faults(record, document, path)
            self.faults += date_faults(record, document, path, site.sources)
            if isinstance(record, Partner):
                self.faults += role_faults(site, record, document, path)
            if isinstance(record, LedgerEntry):
                self.faults += ledger_faults(site, record, document, path, broken)
        for document, path in self.labels_typed:
            self.faults += text_faults(site, document.value[path[0]][path[1]], document, path, broken)
        block_names = frozenset(path.stem for path in (self.templates / "blocks").glob("*.html"))
        for by_locale in site.prose.values():
            for page in by_locale.values():
                self.faults += prose_faults(site, page, self.root, block_names, broken)
                self.faults += typed_numbers.page_faults(page)

    def _open(self, file: str) -> Document:
        if file not in self.read:
            text, faults = read_text(self.root / file, file)
            document = read_document(text, file) if not faults else Document(file, text, faults=faults)
            self.read[file] = document
            self.faults += document.faults
        return self.read[file]

    def _read_settings(self) -> None:
        """The languages come first: every text is held against them."""
        if not (self.root / "data/site.yml").exists():
            raise DataError([Fault(
                Place("data/site.yml", 1, 1), "ce fichier est indispensable : il dit les langues du site.",
                "this file is needed: it names the languages of the site.",
            )])
        document = self._open("data/site.yml")
        locales = document.value.get("locales") if isinstance(document.value, dict) else None
        if not isinstance(locales, list) or not locales or any(
            code not in list(LOCALES) or locales.count(code) > 1 for code in locales
        ):
            raise DataError([*self.faults, document.fault(
                document.place(("locales",)),
                f"« locales » doit être une liste de langues connues : {', '.join(LOCALES)}.",
                f"\"locales\" must be a list of known languages: {', '.join(LOCALES)}.",
            )])
        self.locales = tuple(locales)

    def _dispatch(self, file: str) -> None:
        document = self._open(file)
        folder, _, rest = file.removeprefix("data/").rpartition("/")
        name = rest.split(".")[0]
        if not isinstance(document.value, dict):
            # The ids that the file seems to hold: what names them is not wrong for its slip.
            self.broken |= {name, *re.findall(r"^(?:- )?([a-z0-9-]+)(?=:|$)", document.text, re.M)}
        if document.value is None:
            return
        if not isinstance(document.value, dict):
            self.faults.append(document.fault(
                Place(file, 1, 1), "le fichier doit contenir des champs « nom: valeur ».",
                "the file must contain fields \"name: value\".",
            ))
        elif folder == "figures":
            for key, value in document.value.items():
                self._add_figure(name, key, value, document)
        elif not folder and name == "labels":
            for key, value in document.value.items():
                self._add_label(key, value, document)
        elif not folder and name == "ledger":
            self._add_ledger(document)
        elif not folder and name in DOCUMENTS:
            if record := self._build(DOCUMENTS[name], document.value, document, (), name):
                self.documents[name] = record
        elif not folder and name in COLLECTIONS:
            for key, value in document.value.items():
                self._add(name, key, value, document, (key,))
        elif folder in COLLECTIONS:
            self._add(folder, name, document.value, document, ())
        else:
            kinds = ", ".join([*DOCUMENTS, *COLLECTIONS, "figures/", "labels"])
            self.faults.append(Fault(
                Place(file, 1, 1),
                f"aucune sorte de fiche ne porte ce nom ; les noms admis sont : {kinds}.",
                f"no kind of record has this name; the names are: {kinds}.",
            ))

    def _build(self, model: type[Record], value: Any, document: Document, path: Path, key: str) -> Record | None:
        self.typed.append((model, value, document, path))
        try:
            record = model.model_validate(value, context={"locales": self.locales})
        except ValidationError as error:
            self.faults += faults_of(error, document, path, model)
            self.broken.add(key)
            return None
        self.origins.append((key, record, document, path))
        for gap_path, reason in document.missing.items():
            if gap_path[:len(path)] == path:
                field = ".".join(map(str, (key, *gap_path[len(path):])))
                self.gaps.append(Gap(document.place(gap_path), field, reason))
        return record

    def _add(self, kind: str, identifier: str, value: Any, document: Document, path: Path) -> None:
        if not ID_PATTERN.fullmatch(identifier):
            self.faults.append(document.fault(
                document.place(path, key=True),
                f"« {identifier} » n'est pas un identifiant : minuscules sans accent, chiffres et tirets.",
                f"\"{identifier}\" is not an id: lower case without accents, digits and hyphens.",
            ))
        elif identifier in self.collections[kind]:
            first = next(one for one in self.origins if one[1] is self.collections[kind][identifier])
            self.faults.append(document.fault(
                document.place(path, key=True), *taken(identifier, first[2].place(first[3], key=True)),
            ))
        elif isinstance(value, dict):
            record = self._build(COLLECTIONS[kind], {**value, "id": identifier}, document, path, identifier)
            if record:
                self.collections[kind][identifier] = record
        else:
            self._not_fields(identifier, document, path)

    def _not_fields(self, identifier: str, document: Document, path: Path) -> None:
        self.broken.add(identifier)
        if path not in document.empty:
            self.faults.append(document.fault(
                document.place(path), "il faut des champs en retrait (« nom: valeur »).",
                "indented fields (\"name: value\") are needed.",
            ))

    def _add_figure(self, owner: str, key: str, value: Any, document: Document) -> None:
        if not isinstance(value, dict):
            self._not_fields(f"{owner}.{key}", document, (key,))
            return
        figure = self._build(Figure, {**value, "owner": owner}, document, (key,), f"{owner}.{key}")
        if figure:
            self.figures[f"{owner}.{key}"] = figure

    def _add_label(self, key: str, value: Any, document: Document) -> None:
        try:
            self.labels[key] = TypeAdapter(Text).validate_python(value, context={"locales": self.locales})
        except ValidationError as error:
            self.faults += faults_of(error, document, (key,), Record)
            self.broken_labels.add(key)
        else:
            self.labels_typed += [(document, (key, locale)) for locale in self.locales]

    def _add_ledger(self, document: Document) -> None:
        for source, entries in document.value.items():
            if not isinstance(entries, list):
                self.faults.append(document.fault(
                    document.place((source,)), "il faut une liste de lignes (« - line: … »).",
                    "a list of lines is needed (\"- line: …\").",
                ))
                continue
            for index, entry in enumerate(entries):
                value = {**entry, "source": source} if isinstance(entry, dict) else entry
                self._build(LedgerEntry, value, document, (source, index), f"ledger.{source}")

    def _figure_owners(self) -> None:
        known = {*DOCUMENTS, *self.broken, *(key for records in self.collections.values() for key in records)}
        for key, figure in self.figures.items():
            if figure.owner not in known:
                _, _, document, path = next(one for one in self.origins if one[0] == key)
                self.faults.append(document.fault(
                    document.place(path, key=True),
                    f"aucune fiche ne s'appelle « {figure.owner} » ; renommez le fichier d'après l'identifiant de sa fiche.",
                    f"no record is called \"{figure.owner}\"; name the file after the id of its record.",
                ))

    def _order_partners(self) -> None:
        """Partners come in the order in which the partnership names them."""
        if partnership := self.documents.get("partnership"):
            order = {partner: place for place, partner in enumerate(partnership.parties)}
            partners = self.collections["partners"].items()
            self.collections["partners"] = dict(sorted(partners, key=lambda one: order.get(one[0], len(order))))

    def _contrast(self, site: Site) -> list[Fault]:
        faults = []
        for key, color, background, found, least in contrast_faults(site):
            place = site.places[key]
            faults.append(self.read[place.file].fault(
                place,
                f"{color} se lit mal sur {background} : contraste {found:.1f}, il en faut {least:g} ; foncez ou "
                "éclaircissez-la.",
                f"{color} is hard to read on {background}: contrast {found:.1f}, {least:g} is needed; make it darker "
                "or lighter.",
            ))
        return faults

    def _places(self) -> dict[str, Place]:
        """Key of a field -> its place: records start at most two steps below the top of their file."""
        keys = {(document.file, path): key for key, _, document, path in self.origins}
        places = {}
        for document in self.read.values():
            for where, place in document.values.items():
                for depth in range(min(3, len(where) + 1)):
                    if key := keys.get((document.file, where[:depth])):
                        places[".".join(map(str, (key, *where[depth:])))] = place
        return places
