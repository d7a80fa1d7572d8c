"""The checks, in the order in which they are run: this list and nothing else decides what runs."""

from .acronyms import acronyms
from .addresses import addresses
from .domains import domains
from .forms import forms
from .gaps import gaps
from .language import language
from .names import names
from .order import order
from .pairing import Pairing
from .precision import precision
from .qualifiers import qualifiers
from .sentences import sentences
from .spellings import spellings
from .units import units
from .values import values

CHECKS = (
    addresses,
    domains,
    values,
    gaps,
    units,
    precision,
    qualifiers,
    order,
    forms,
    acronyms,
    names,
    spellings,
    language,
    sentences,
)

__all__ = ["CHECKS", "Pairing"]
