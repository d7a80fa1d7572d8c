"""All figures as files: CSV for spreadsheets, JSON for programs; each with its date, source and reservations."""

import csv
import io
import json
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any

from babel.numbers import format_decimal, get_decimal_symbol

from ..addresses import Address
from ..locales import Locale
from ..model.figures import Figure, Quantity
from ..plain_words import PlainWords
from ..plan import Plan
from ..wording import write_as_of, write_figure
from .download import Download, beside

COLUMNS = (
    "id", "owner", "label", "text", "value", "qualifier", "unit", "currency", "per", "period", "as-of", "as-of-text",
    "status", "note", "source", "source-publisher", "source-url", "address",
)
"""Of the CSV file, in order; their titles are the labels `column-<name>`."""


def figure_tables(speaker: PlainWords) -> Iterator[Download]:
    found = addresses(speaker.plan, speaker.locale)
    if not found:
        return
    rows = list(_rows(speaker))
    yield Download(found["text/csv"], _csv(speaker, rows))
    yield Download(found["application/json"], _json(speaker, rows))


def addresses(plan: Plan, locale: Locale) -> dict[str, Address]:
    """Media type -> where the file stands."""
    if "key-figures" not in plan.site.prose:
        return {}
    return {
        "text/csv": beside(plan, "key-figures", locale, ".csv"),
        "application/json": beside(plan, "key-figures", locale, ".json"),
    }


def _rows(speaker: PlainWords) -> Iterator[dict[str, Any]]:
    for key, figure in speaker.site.figures.items():
        owner = speaker.site.subject(figure.owner)
        yield {
            "id": key,
            "owner": speaker.words(getattr(owner, "name", figure.owner)),
            "label": speaker.words(figure.label),
            **_quantity(speaker, figure, figure),
            "measure": figure.measure,
            "unit": _unit(speaker, figure),
            "currency": figure.currency,
            "per": speaker.locale.rates[figure.per] if figure.per else None,
            "period": str(figure.period) if figure.period else None,
            "status": speaker.label(f"figure-{figure.status}") if figure.status != "stated" else None,
            "note": speaker.words(figure.note) if figure.note else None,
            "address": speaker.url(key),
            "earlier": [
                _quantity(speaker, figure.model_copy(update=dict(former)), former) for former in figure.earlier
            ],
        }


def _quantity(speaker: PlainWords, figure: Figure, stated: Quantity) -> dict[str, Any]:
    source = speaker.site.sources[stated.source]
    return {
        "text": speaker.written(write_figure(figure, speaker.locale)),
        "value": stated.value,
        "qualifier": stated.qualifier,
        "as-of": str(stated.as_of),
        "as-of-text": speaker.written(write_as_of(stated.as_of, speaker.locale)),
        "source": speaker.words(source.title),
        "source-publisher": speaker.words(source.publisher),
        "source-url": source.url,
    }


def _unit(speaker: PlainWords, figure: Figure) -> str | None:
    """The noun after the number; what a percentage is one of follows the sign."""
    noun = speaker.words(figure.unit.form(speaker.locale.code, "other")) if figure.unit else ""
    return " ".join(["%", noun]).strip() if figure.measure == "percent" else noun or None


def _reservation(row: dict[str, Any], locale: Locale) -> str | None:
    """How exactly the value is meant, in words: « plus de … »."""
    if row["qualifier"] == "several":
        return locale.several[int(row["value"])]
    return locale.qualifiers[row["qualifier"]].format("…") if row["qualifier"] != "exact" else None


def _csv(speaker: PlainWords, rows: list[dict[str, Any]]) -> bytes:
    """As the spreadsheets of the language open it: its decimal sign; a semicolon where that is the comma.

    The mark at the start tells Excel that the file is UTF-8.
    """
    separator = ";" if get_decimal_symbol(speaker.locale.babel) == "," else ","
    file = io.StringIO()
    writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
    writer.writerow([speaker.label(f"column-{name}") for name in COLUMNS])
    for row in rows:
        shown = {**row, "qualifier": _reservation(row, speaker.locale)}
        writer.writerow([_cell(shown[name], speaker.locale) for name in COLUMNS])
    return b"\xef\xbb\xbf" + file.getvalue().encode()


def _cell(value: Any, locale: Locale) -> str:
    if isinstance(value, Fraction):
        value = Decimal(value.numerator) / Decimal(value.denominator)
    if isinstance(value, Decimal):
        return format_decimal(round(value, 6), "0.######", locale=locale.babel)
    return "" if value is None else str(value)


def _json(speaker: PlainWords, rows: list[dict[str, Any]]) -> bytes:
    page = speaker.site.prose["key-figures"][speaker.locale.code].front_matter
    document = {
        "title": speaker.words(page.title),
        "description": speaker.words(page.description),
        "language": speaker.locale.tag,
        "page": speaker.url("key-figures"),
        "built-on": speaker.plan.circumstances.today.isoformat(),
        "reuse": speaker.words(speaker.site.settings.reuse),
        "figures": [_plain(row) for row in rows],
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _plain(value: Any) -> Any:
    """As JSON has it: numbers as numbers, and nothing that is not known."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items() if one not in (None, [])}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, Fraction):
        return round(float(value), 6)
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    return value
