"""The checks, in the order in which they are run: this list and nothing else decides what runs."""

from .acronyms import acronyms
from .addresses import addresses
from .bounds import bounds
from .counted import counted
from .counterparts import counterparts
from .domains import domains
from .forms import forms
from .gaps import gaps
from .labels import labels
from .language import language
from .misspelled_places import misspelled_places
from .names import names
from .negations import negations
from .neighbors import neighbors
from .opposites import opposites
from .order import order
from .pairing import Pairing
from .persons import persons
from .precision import precision
from .qualifiers import qualifiers
from .ranges import ranges
from .ranking import ranking
from .sentences import sentences
from .spellings import spellings
from .units import units
from .values import values

CHECKS = (
    addresses,
    domains,
    values,
    gaps,
    labels,
    units,
    counted,
    precision,
    bounds,
    qualifiers,
    order,
    ranges,
    ranking,
    opposites,
    negations,
    forms,
    acronyms,
    counterparts,
    names,
    spellings,
    misspelled_places,
    neighbors,
    persons,
    language,
    sentences,
)

__all__ = ["CHECKS", "Pairing"]
