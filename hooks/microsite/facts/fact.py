"""What a text states, read into a value that is compared without its language."""

from dataclasses import dataclass
from fractions import Fraction

Value = int | Fraction | str | tuple


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a text, with the place where it is written."""

    kind: str
    """number, date, time, ratio, vague, weekday, code, acronym, email, url, phone, name, term."""
    value: Value
    """Normalised: a number without its unit's language, a date as (year, month, day) with None for what is
    unsaid."""
    surface: str
    """As written."""
    start: int
    end: int
    """Place in the text as given by `reading.readable`, end exclusive."""
    unit: str = ""
    """`day`, `kilometre`, `percent`, ... or an empty string."""
    currency: str = ""
    """ISO code, `$` for dollars of an unsaid country, or an empty string."""
    qualifier: str = "exact"
    form: str = "cardinal"
    """How a number is written: cardinal, words, ordinal, roman, fraction, year, collective, reference,
    implied, rank (implied by a word that only ranks), absence, article."""
    firm: bool = True
    """A soft fact (« seul », "both") may confirm a number of the other text; alone it accuses nobody."""
    others: tuple[tuple[Value, str], ...] = ()
    """Other readings of an ambiguous surface: (value, unit)."""
    ranged: bool = False
    """One end of a range (« de 5 à 10 »)."""
    alone: bool = False
    """A word for one that stands at the end of its phrase, where no article stands ("take one")."""
    wrong_form: bool = False
    """Written as another language writes numbers: `25,000` in French."""
    scale: int = 1
    """The last magnitude written: 10**6 for « 2 millions »."""
