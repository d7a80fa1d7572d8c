"""Check: a date for machines (`<time datetime>`) is the date that is read."""

import re
from collections.abc import Iterator

from ..alarms import Alarm, alarm
from ..date_readings import says
from ..model.values import When
from ..segments import BuiltPage
from .surroundings import Surroundings

_OTHER_TIME = re.compile(r"[:TPW]")
"""In what is no date for machines, but an hour, a moment, a duration or a week."""


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
                if not _OTHER_TIME.search(mark.key):
                    yield alarm("machine-date", (segment.locale, segment, surface, mark.key))
                continue
            if reading is not None and not says(reading, when):
                yield alarm("machine-date", (segment.locale, segment, surface, mark.key))
