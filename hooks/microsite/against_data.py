"""What pages state, held against the record it came from, and each record against the words of its source."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from .alarms import Alarm, alarm
from .date_readings import says
from .differing import letters
from .facts import Fact, Reading
from .findings import Finding, Place
from .locales.lexicons import LEXICONS
from .model.figures import Figure, Quantity
from .model.site import Site
from .model.values import Text, When
from .segments import BuiltPage, Segment
from .site_checks import Surroundings

_SAME_QUALIFIER = (frozenset({"up-to", "at-most", "within"}), frozenset({"more-than", "over"}))
"""Words of the data and of the reader for one bound."""
_NAMES = (".name", ".full_name", ".title", ".expansion")
"""Endings of the keys under which pages show names."""
_MINUS = ("-", "\u2212")
_SPANS = frozenset({"within", "over"})
"""What a source says of a time ("in the three months following"): no bound."""
_LIKE_QUALIFIERS = frozenset({"more-than", "at-least", "over", "from"})
"""Bounds that a source may give one way and the record the other, with a note."""


def page_facts(page: BuiltPage, around: Surroundings, site: Site) -> Iterator[Alarm]:
    """Facts of a page that are not those of their records."""
    for segment in page.segments:
        for mark in segment.marks:
            surface = segment.text[mark.start:mark.end]
            if mark.kind == "fact":
                yield from _page_fact(mark.key, segment, surface, around, site)
            elif mark.kind == "name":
                yield from _page_name(mark.key, "name", segment, surface, site)
        if segment.kind == "data" and segment.key.endswith(_NAMES):
            identifier, _, name = segment.key.rpartition(".")
            yield from _page_name(identifier, name, segment, segment.text, site)


def _page_fact(key: str, segment: Segment, surface: str, around: Surroundings, site: Site) -> Iterator[Alarm]:
    reading = around.read(surface, segment.locale)
    if reading is None:
        return
    if figure := site.figures.get(key):
        states, record = states_figure(reading, figure), written_quantity(figure)
    else:
        when = _when(site, key)
        if when is None:
            yield alarm("unknown-fact", (segment.locale, segment, surface, key), key=key)
            return
        states, record = says(reading, when), str(when)
    if not states:
        yield alarm("against-data", (segment.locale, segment, surface), ("", None, record), key=key)


def _page_name(identifier: str, name: str, segment: Segment, surface: str, site: Site) -> Iterator[Alarm]:
    """The name of a record as the page writes it, perhaps with what it stands for, or a title before it."""
    try:
        record = site.subject(identifier)
    except KeyError:
        return
    value = getattr(record, name, None) or getattr(record, "title", None)
    if isinstance(value, Text) and segment.locale in value and letters(value[segment.locale]) not in letters(surface):
        sides = [(segment.locale, segment, surface), ("", None, value[segment.locale])]
        yield alarm("name-against-data", *sides, key=segment.key)


def _when(site: Site, key: str) -> When | None:
    identifier, _, name = key.partition(".")
    try:
        value = getattr(site.subject(identifier), name, None)
    except KeyError:
        return None
    return value if isinstance(value, When) else None


def states_figure(reading: Reading, figure: Figure) -> bool:
    """Whether the words state the figure; they may leave out its unit and its qualifier, never contradict them."""
    candidates = [fact for fact in reading.facts if fact.kind in ("number", "vague")]
    return any(
        _is_value(fact, figure, reading.text) and _money_fits(fact, figure) and _qualifier_fits(fact, figure)
        for fact in candidates
    )


def _is_value(fact: Fact, quantity: Quantity, text: str) -> bool:
    value = _number(quantity.value)
    if quantity.qualifier == "several":
        return fact.kind == "vague" and fact.value == value or fact.value == value
    if value < 0 and text[:fact.start].endswith(_MINUS):
        # The reader leaves a sign before anything but degrees to the words: it may be a hyphen.
        value = -value
    return fact.value == value or any(other == value for other, _ in fact.others)


def _number(value: Decimal | Fraction) -> int | Fraction:
    exact = Fraction(value)
    return int(exact) if exact.denominator == 1 else exact


def _money_fits(fact: Fact, figure: Figure) -> bool:
    if figure.measure == "money":
        # « plusieurs milliards d'euros »: the reader takes no currency from a magnitude without a number.
        return fact.currency == (figure.currency or "") or fact.kind == "vague" and not fact.currency
    if fact.currency:
        return False
    return (fact.unit == "percent") == (figure.measure == "percent")


def _qualifier_fits(fact: Fact, quantity: Quantity) -> bool:
    ours, theirs = quantity.qualifier, fact.qualifier
    return theirs == "exact" or ours == theirs or ours == "several" or any({ours, theirs} <= group for group in _SAME_QUALIFIER)


def written_quantity(figure: Figure) -> str:
    """A record's value in a form of no language."""
    qualifier = "" if figure.qualifier == "exact" else figure.qualifier
    unit = {"percent": "percent", "money": figure.currency or "?"}.get(figure.measure, "")
    return " ".join(part for part in (qualifier, str(figure.value), unit) if part)


def excerpts(site: Site, around: Surroundings) -> Iterator[Alarm]:
    """Figures, today's and earlier ones, whose excerpt does not read to the same quantity."""
    for key, figure in site.figures.items():
        quantities = [(key, figure), *((f"{key}.earlier.{index}", one) for index, one in enumerate(figure.earlier))]
        for path, quantity in quantities:
            source = site.sources.get(quantity.source)
            languages = [code for code in (source.title_language, *source.languages) if code in LEXICONS] if source else []
            readings = [around.read(quantity.excerpt, code) for code in dict.fromkeys(languages or LEXICONS)]
            if not any(_excerpt_fits(reading, quantity, figure) for reading in readings):
                yield _excerpt_alarm(path, quantity, figure, site)


def _excerpt_fits(reading: Reading, quantity: Quantity, figure: Figure) -> bool:
    for fact in reading.facts:
        if fact.kind not in ("number", "vague", "date") or not _is_excerpt_value(fact, quantity, figure, reading.text):
            continue
        if fact.unit == "percent" and figure.measure != "percent":
            continue
        if figure.measure == "percent" and fact.unit not in ("percent", ""):
            continue
        if figure.measure == "money" and figure.currency and fact.currency and fact.currency != figure.currency:
            continue
        if figure.measure == "money" and not figure.currency and fact.currency:
            continue
        if fact.qualifier in _SPANS or _qualifier_fits(fact, quantity) or {fact.qualifier, quantity.qualifier} <= _LIKE_QUALIFIERS:
            return True
    return False


def _is_excerpt_value(fact: Fact, quantity: Quantity, figure: Figure, text: str) -> bool:
    if fact.kind == "date":
        return figure.measure == "year" and fact.value[0] == quantity.value
    return _is_value(fact, quantity, text)


def _excerpt_alarm(path: str, quantity: Quantity, figure: Figure, site: Site) -> Alarm:
    value = site.places.get(f"{path}.value")
    excerpt = site.places.get(f"{path}.excerpt")
    stated = written_quantity(figure.model_copy(update={"value": quantity.value, "qualifier": quantity.qualifier}))
    places = (
        Place("", stated, source=f"{value.file}:{value.line}" if value else ""),
        Place("", quantity.excerpt, source=f"{excerpt.file}:{excerpt.line}" if excerpt else ""),
    )
    return Alarm(Finding("excerpt", "error", places, path), ())
