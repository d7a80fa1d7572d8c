"""A waiver: a difference between languages that somebody wants, for a time, and says why."""

from .record import Record
from .values import Id, When


class Waiver(Record):
    """Covers one finding, as the comparison prints it, until either text changes or the end date has passed."""

    id: Id
    segment: str
    """Key of the segment, as the finding names it."""
    locale: str
    """The language in which `value` is written; `data` for what a record says."""
    value: str
    """What is written there."""
    reason: str
    """Why the languages should differ here."""
    granted_by: str
    """Who answers for it."""
    until: When
    """The last day, month or year in which it holds."""
    fingerprint: str
    """Sign of both texts, as the comparison prints it; another one means that a text has changed."""
