"""A waiver: a difference between languages that somebody wants, for a time, and says why."""

from typing import Annotated

from pydantic import AfterValidator, ValidationInfo
from pydantic_core import PydanticCustomError

from .record import Record
from .values import Id, When

UNKNOWN = ("unknown", "inconnu")
"""What stands for a fingerprint that the next run is to say."""
_DATA = "data"


def _check_locale(value: str, info: ValidationInfo) -> str:
    locales = (info.context or {}).get("locales", ())
    if locales and value not in (*locales, _DATA):
        raise PydanticCustomError("waiver_locale", "no language of the site", {"locales": ", ".join((*locales, _DATA))})
    return value


def _check_until(value: When) -> When:
    if value.form != "point":
        raise PydanticCustomError("waiver_until", "no last day")
    return value


class Waiver(Record):
    """Covers one finding, as the comparison prints it, until either text changes or the end date has passed."""

    id: Id
    segment: str
    """Key of the segment, as the finding names it: tells what was meant once the fingerprint no longer does."""
    locale: Annotated[str, AfterValidator(_check_locale)]
    """The language in which `value` is written; `data` for what a record says."""
    value: str
    """What is written there."""
    reason: str
    """Why the languages should differ here."""
    granted_by: str
    """Who answers for it."""
    until: Annotated[When, AfterValidator(_check_until)]
    """The last day, month or year in which it holds."""
    fingerprint: str
    """Sign of both texts, as the comparison prints it; another one means that a text has changed."""
