"""Dates that cannot be: what somebody stated on a day to come, and lists that are not in the order they promise."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ..build_date import build_date
from ..model.ecosystem import Event, NewsItem
from ..model.figures import Figure
from ..model.record import Record
from ..model.reference import Correction, Source
from ..model.values import When
from .faults import Fault
from .yaml_marks import Document, Path

_STATED = frozenset({"as_of", "read_on", "announced", "established", "audited"})
"""Fields that say when something was so or was said; events, deadlines and plans may lie ahead."""
_DATED = (Source, Correction, NewsItem)
"""Records whose date is that of a statement."""


def date_faults(record: Record, document: Document, path: Path, sources: Mapping[str, Source]) -> Iterator[Fault]:
    """Faults of the dates of one record that stands at `path` of its file. `sources`: by id."""
    today = max(build_date(), date.today())
    for where, when in _stated(record, path):
        if when.first_day and when.first_day > today:
            yield document.fault(
                document.place(where),
                f"{when} est à venir, alors que cette date dit quand c'était vrai ou écrit ; corrigez-la.",
                f"{when} lies ahead, but this date says when something was so or was written; correct it.",
            )
    yield from _out_of_order(_newest_first(record), document, path)
    for where, when, source in _sourced(record, path):
        said = sources.get(source)
        known = [one.last_day for one in (said.date, said.read_on) if one and one.last_day] if said else []
        if known and when.first_day and when.last_day and max(known) < when.first_day <= today:
            yield document.fault(
                document.place(where),
                f"{when} vient après la source « {source} » ({said.date}), qui ne peut donc pas le dire ; corrigez la date, ou "
                "citez une source plus récente.",
                f"{when} comes after the source \"{source}\" ({said.date}), which cannot say it; correct the date, or cite a "
                "later source.",
            )


def _sourced(record: Record, path: Path) -> Iterator[tuple[Path, When, str]]:
    """Every date of what one source states, with its place and the source."""
    when, source = getattr(record, "as_of", None), getattr(record, "source", None)
    if isinstance(when, When) and isinstance(source, str):
        yield (*path, "as_of"), when, source
    for name in type(record).model_fields:
        value = getattr(record, name)
        for index, item in enumerate(value if isinstance(value, tuple) else ()):
            if isinstance(item, Record):
                yield from _sourced(item, (*path, name, index))


def _stated(record: Record, path: Path) -> Iterator[tuple[Path, When]]:
    """Every date of a statement, with its place."""
    if isinstance(record, Figure) and record.status != "stated":
        return
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, When) and (name in _STATED or name == "date" and isinstance(record, _DATED)):
            yield (*path, name), value
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Record):
                    yield from _stated(item, (*path, name, index))
        elif isinstance(value, Record):
            yield from _stated(value, (*path, name))


def _newest_first(record: Record) -> Iterator[tuple[Path, When]]:
    """The dates of a list that promises the newest first, with their places in the record."""
    if isinstance(record, Figure):
        yield ("as_of",), record.as_of
        for index, quantity in enumerate(record.earlier):
            yield ("earlier", index, "as_of"), quantity.as_of
    elif isinstance(record, Event):
        for index, edition in enumerate(record.editions):
            yield ("editions", index, "date"), edition.date


def _out_of_order(dates: Iterable[tuple[Path, When]], document: Document, path: Path) -> Iterator[Fault]:
    """Dates that come after one that stands above them; the newest is to be first."""
    above: When | None = None
    for where, when in dates:
        if above and when.first_day and when.first_day > above.last_day:
            yield document.fault(
                document.place((*path, *where)),
                f"{when} est plus récent que {above}, qui est au-dessus ; la date la plus récente vient d'abord : corrigez "
                "l'une des deux, ou l'ordre.",
                f"{when} is later than {above}, which stands above; the newest date comes first: correct one of the two, or "
                "the order.",
            )
        above = when if when.last_day else above
