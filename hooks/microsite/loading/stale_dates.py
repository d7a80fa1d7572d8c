"""Texts that go on saying an earlier date after the figure they cite was brought up to date: « En septembre 2024, … »."""

import re
from collections.abc import Iterator

from ..citations import Citation, citations
from ..model.site import Site
from ..model.values import When

_SENTENCE = re.compile(r"\S(?:(?![.!?]\s|\n[ \t]*\n).)*", re.S)


def stale_dates(site: Site, text: str) -> Iterator[tuple[int, str, str]]:
    """(position, French, English) of each date that is that of an earlier value of a figure of its sentence, and not that
    of today's value. A figure that no text dates, or dates by its own `date`, cannot go stale."""
    for sentence in _SENTENCE.finditer(text):
        cited = citations(sentence.group())
        dates = [(one, when) for one in cited if one.is_date and (when := _when(one))]
        for one in cited:
            figure = site.figures.get(one.target)
            if figure is None or not dates or any(_holds(when, figure.as_of) for _, when in dates):
                continue
            for dated, when in dates:
                if any(_holds(when, former.as_of) for former in figure.earlier):
                    yield (
                        sentence.start() + dated.start,
                        f"ce texte dit {when}, mais le chiffre qu'il cite, « {one.target} », est maintenant du {figure.as_of} ; "
                        "corrigez la date, et les sources du passage.",
                        f"this text says {when}, but the figure that it cites, \"{one.target}\", is now of {figure.as_of}; "
                        "correct the date, and the sources of the passage.",
                    )


def _when(citation: Citation) -> When | None:
    try:
        return When.parse(citation.target)
    except ValueError:
        return None


def _holds(said: When, as_of: When) -> bool:
    """Whether a date is that of a figure, or the month or year that it falls in."""
    days = said.first_day, as_of.first_day, as_of.last_day, said.last_day
    return None not in days and list(days) == sorted(days)
