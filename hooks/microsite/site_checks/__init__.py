"""The checks of a built site: these lists and nothing else decide what runs."""

from .absences import lone_pages, lone_segments
from .contradictions import contradictions
from .copies import copies
from .date_precision import date_precision
from .emails import emails
from .forms_to_avoid import forms_to_avoid
from .gloss_links import gloss_links
from .lengths import lengths
from .link_pairs import link_pairs
from .machine_dates import machine_dates
from .misspelled_names import misspelled_names
from .name_slips import name_slips
from .quotations import quotations
from .surroundings import Shown, Surroundings
from .texts import texts
from .typography import typography

OF_WHOLE_PAIRS = (texts,)
"""Given a page and its counterpart, segment by segment in their order."""

OF_PAIRS = (date_precision, copies, name_slips, quotations, lengths, lone_segments, link_pairs)
"""Given segments and their counterparts on two such pages, in any order."""

OF_PAGES = (forms_to_avoid, misspelled_names, typography, emails, machine_dates, gloss_links)
"""Given segments of one page, in any order."""

OF_SITES = (lone_pages, contradictions)
"""Given all pages."""

__all__ = ["OF_PAGES", "OF_PAIRS", "OF_SITES", "OF_WHOLE_PAIRS", "Shown", "Surroundings"]
