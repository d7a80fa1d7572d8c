"""Check: two segments that answer each other state the same facts."""

from collections.abc import Iterator
from dataclasses import replace

from ..alarms import Alarm
from ..findings import Finding
from ..page_pairs import PagePair
from ..segment_alignment import Pair
from ..segments import FRAME, PROSE
from .surroundings import Surroundings


def texts(pair: PagePair, around: Surroundings) -> Iterator[Alarm]:
    """What the comparison of their texts finds; a fact that only moved to the next paragraph is no finding."""
    for scope, aligned in pair.scopes:
        found = [(index, finding) for index, both in enumerate(aligned) for finding in _disagreements(both, around)]
        if scope in (PROSE, FRAME):
            found = _without_moved(found)
        for index, finding in found:
            one, other = aligned[index]
            yield Alarm(replace(finding, segment=one.key), (one, other))


def _disagreements(both: Pair, around: Surroundings) -> list[Finding]:
    one, other = both
    if one is None or other is None or "quoted" in (one.kind, other.kind) or one.locale == other.locale:
        return []
    return around.disagreements({one.locale: one.text, other.locale: other.text}, one.key)


def _without_moved(found: list[tuple[int, Finding]]) -> list[tuple[int, Finding]]:
    """Without pairs of leftovers that answer each other from one segment to its neighbor."""
    rest = list(found)
    for position, finding in found:
        if finding.kind not in ("missing", "sentence", "name", "term") or (position, finding) not in rest:
            continue
        side = _lacking(finding)
        for other_position, other in rest:
            if (
                side is not None and 0 < abs(other_position - position) <= 2 and other.kind == finding.kind
                and _lacking(other) == 1 - side and other.values[side] == finding.values[1 - side]
            ):
                rest.remove((position, finding))
                rest.remove((other_position, other))
                break
    return rest


def _lacking(finding: Finding) -> int | None:
    """Which of two texts lacks what the other says; None when both say something."""
    if len(finding.places) != 2 or bool(finding.places[0].surface) == bool(finding.places[1].surface):
        return None
    return int(bool(finding.places[0].surface))
