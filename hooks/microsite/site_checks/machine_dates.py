"""Check: a date for machines (`<time datetime>`) is the date that is read."""

from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..date_readings import says
from ..model.values import When
from ..segments import BuiltPage
from .surroundings import Surroundings


def machine_dates(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """A date whose words say another day."""
    for segment in page.segments:
        for mark in segment.marks:
            if mark.kind != "time":
                continue
            surface = segment.text[mark.start:mark.end]
            reading = around.read(surface, segment.locale)
            try:
                when = When.parse(mark.key)
            except ValueError:
                continue
            if reading is not None and not says(reading, when):
                yield alarm("machine-date", (segment.locale, segment, surface, mark.key))
