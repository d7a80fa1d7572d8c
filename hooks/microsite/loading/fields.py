"""What the types of the model say of a record's fields: which are texts, references, or records of their own."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple

from ..model.record import Record
from ..model.values import Markdown, RefTo, Text
from .yaml_marks import Path


class Typed(NamedTuple):
    """A value as it was typed, somewhere in a record."""

    path: Path
    value: str
    kinds: tuple[str, ...] | None
    """What the value must name, if it is a reference."""
    is_text: bool
    """Whether it is words in a language (or a name for all), which may cite facts."""
    is_markdown: bool


def typed_values(model: type[Record], value: Any, path: Path = ()) -> Iterator[Typed]:
    """Every value of a record as typed; unknown fields and what is no value are passed over."""
    if not isinstance(value, dict):
        return
    for name, info in model.model_fields.items():
        if name in value:
            yield from _typed(value[name], (*path, name), info.annotation, info.metadata)


def _typed(value: Any, path: Path, annotation: Any, metadata: Iterable[Any]) -> Iterator[Typed]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _typed(item, (*path, index), annotation, metadata)
    elif isinstance(value, dict) and (nested := nested_record(annotation)):
        yield from typed_values(nested, value, path)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _typed(item, (*path, key), annotation, metadata)
    elif isinstance(value, str):
        kinds = next((mark.kinds for mark in _marks(annotation, metadata)), None)
        yield Typed(path, value, kinds, _is_a(annotation, Text), _is_a(annotation, Markdown))


def texts_of(record: Record, path: Path = ()) -> Iterator[tuple[Path, Text]]:
    """Every text of a record that was built."""
    for name in type(record).model_fields:
        yield from _texts(getattr(record, name), (*path, name))


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, Text]]:
    holds = _holds(type(value))
    if holds is Text:
        yield path, value
    elif holds is Record:
        yield from texts_of(value, path)
    elif holds is tuple:
        for index, item in enumerate(value):
            yield from _texts(item, (*path, index))


@cache
def _holds(kind: type) -> type | None:
    """Which of the kinds of values that hold texts it is: asked of a type once, and not of each of thousands of values."""
    return next((one for one in (Text, Record, tuple) if issubclass(kind, one)), None)


def nested_record(annotation: Any) -> type[Record] | None:
    """The type of record that a field holds, by itself, optional or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    return next(filter(None, map(nested_record, getattr(annotation, "__args__", ()))), None)


def _marks(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[RefTo]:
    yield from (mark for mark in (*metadata, *getattr(annotation, "__metadata__", ())) if isinstance(mark, RefTo))
    for part in getattr(annotation, "__args__", ()):
        yield from _marks(part)


def _is_a(annotation: Any, kind: type[Text]) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, kind):
        return True
    return any(_is_a(part, kind) for part in getattr(annotation, "__args__", ()))
