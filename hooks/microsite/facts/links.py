"""What number stands with what number: ends of ranges, shared units, and the parts of a reference such as
12(3)."""

import re
from dataclasses import replace
from fractions import Fraction

from ..locales.lexicon import Lexicon
from .currencies import CENTS
from .fact import Fact
from .numerals import CURRENCY_SIGNS, whole
from .tokens import Tokens

_NOT_SHARING = frozenset({"year", "implied", "rank", "roman", "absence", "article"})
_DASHES = frozenset({"-", "–", "—"})


def join_parts(tokens: Tokens, facts: list[Fact], lexicon: Lexicon) -> list[Fact]:
    """« 28 dollars et 82 cents » is one amount, "1 hour and 45 minutes" one duration."""
    text, joined = tokens.text, []
    for fact in facts:
        part = _part_of(fact, joined[-1]) if joined else None
        if part and text[joined[-1].end : fact.start].strip().lower() in ("", *lexicon.additions):
            larger = joined[-1]
            joined[-1] = replace(
                larger, value=whole(larger.value + part), surface=text[larger.start : fact.end], end=fact.end, firm=True,
            )
        else:
            joined.append(fact)
    return joined


def _part_of(fact: Fact, larger: Fact) -> Fraction | None:
    """What a number right after a larger one adds to it, in the unit of the larger."""
    if fact.start - larger.end > _AND or larger.ranged or not isinstance(larger.value, int):
        return None
    if fact.currency == CENTS and larger.currency not in ("", CENTS):
        part = Fraction(fact.value)
    elif larger.unit and (larger.unit, fact.unit) in _PARTS and fact.form != "article" and not isinstance(fact.value, str):
        part = Fraction(fact.value, _PARTS[larger.unit, fact.unit])
    else:
        return None
    return part if 0 < part < 1 else None


_PARTS = {("hour", "minute"): 60, ("year", "month"): 12}
"""A unit and a smaller one -> how many of the smaller make one."""
_AND = 6
"""Characters between the two parts of an amount."""
_PAGES = re.compile(r"(?:pages?|\bpp?\.) $", re.IGNORECASE)
_LINK = 14
"""Characters between two numbers of one range or list: « de 56 à moins de 63 g »."""


def mark_ranges(tokens: Tokens, facts: list[Fact], lexicon: Lexicon) -> list[Fact]:
    """Mark the ends of ranges; in « de 5 à 10 % » and "2 or 3 days" the first number has the unit of the
    second."""
    text = tokens.text
    for index in range(len(facts) - 2, -1, -1):
        fact, following = facts[index], facts[index + 1]
        if following.kind == "time" and fact.start < following.start <= fact.end + _AND:
            if links_ends(text, fact, following, lexicon):
                facts[index] = _with_half_of_day(fact, following)
            continue
        if _restated(fact, following, text):
            facts[index + 1] = following = replace(following, qualifier=fact.qualifier)
        if fact.kind != "number" or following.kind != "number" or following.start - fact.end > _LINK:
            continue
        between = text[fact.end : following.start].strip(" $€£").lower()
        ranged = links_ends(text, fact, following, lexicon)
        if between == "/" and "exact" in (fact.qualifier, following.qualifier):  # "140/90 mmHg or higher"
            qualifier = following.qualifier if fact.qualifier == "exact" else fact.qualifier
            facts[index] = fact = replace(fact, qualifier=qualifier)
            facts[index + 1] = following = replace(following, qualifier=qualifier)
        if ranged and following.firm:
            facts[index] = fact = replace(fact, ranged=True)
            facts[index + 1] = replace(following, ranged=True)
        if (ranged or between in lexicon.alternatives) and _shares_scale(fact, following):
            facts[index] = fact = replace(
                fact, value=whole(fact.value * following.scale), scale=following.scale, wrong_form=False
            )
        if between in _DASHES and _PAGES.search(text, max(0, fact.start - _AND), fact.start):
            if whole_end := _spelled_out(fact, following):
                facts[index + 1] = replace(facts[index + 1], others=(*following.others, (whole_end, "")))
        if between in _DASHES and fact.currency and not (following.unit or following.currency):
            facts[index + 1] = replace(facts[index + 1], currency=fact.currency)  # "$1-3"
        if (
            fact.unit
            or fact.currency
            or fact.form in _NOT_SHARING
            or not (following.unit or following.currency)
        ):
            continue
        if following.form in ("implied", "rank", "article") or (not ranged and following.surface[0] in CURRENCY_SIGNS):
            continue  # "under six and $5,765"
        if between in lexicon.alternatives and following.unit == "percent" and not 0 <= fact.value <= 100:
            continue  # "197 or 42%"
        if ranged or between in lexicon.list_links or between == "/":
            facts[index] = replace(fact, unit=following.unit, currency=following.currency)
    return facts


def _spelled_out(fact: Fact, following: Fact) -> int:
    """The end of a range that is given by its last two digits, "pages 727–28"; 0 if it is none."""
    first, last = fact.value, following.value
    if not (isinstance(first, int) and isinstance(last, int)) or following.surface != f"{last}" or fact.form != "cardinal":
        return 0  # "pages 100-3.2.1"
    if not 10 <= last < 100 <= first:
        return 0
    return first - first % 100 + last if first % 100 < last else 0


def links_ends(text: str, fact: Fact, following: Fact, lexicon: Lexicon) -> bool:
    """Whether what stands between two numbers makes them the ends of a range: « de 5 à 10 », "between 5 and 10"."""
    between = text[fact.end : following.start].strip(" $€£").lower()
    if between in lexicon.range_links or between in _DASHES:
        return True
    before = text[max(0, fact.start - _BEFORE) : fact.start].rstrip(" $€£").lower()
    if fact.form == following.form == "ordinal":  # « entre le 21e et le 60e jour »
        between, before = (_without_definite(words, lexicon) for words in (between, before))
    return between in lexicon.list_links and before.rpartition(" ")[2] in lexicon.between


_BEFORE = 16


def _without_definite(words: str, lexicon: Lexicon) -> str:
    """The words but for an article, or another word of dates, after them."""
    rest, _, last = words.rpartition(" ")
    return rest if last in lexicon.date_links else words


def _with_half_of_day(fact: Fact, end: Fact) -> Fact:
    """The number before a time as a time, too: "from 1 to 2:30 p.m."."""
    hour = fact.value if fact.kind == "number" and fact.form == "cardinal" and not fact.unit and isinstance(fact.value, int) else 0
    if not 1 <= hour <= 12:
        return fact
    minutes = hour % 12 * 60 + (720 if end.value >= 720 else 0)
    return replace(fact, kind="time", value=minutes if minutes < end.value else (minutes - 720) % 1440)


def _restated(fact: Fact, following: Fact, text: str) -> bool:
    """Whether a number says again in brackets, in another unit, what the one before says: "at least 6 feet (2 m)"."""
    return (
        fact.kind == following.kind == "number"
        and text[fact.end : following.start] == " ("
        and following.qualifier == "exact"
        and fact.qualifier not in ("about", "nearly")  # of "about two months (8 weeks)" the weeks are exact
        and "" not in (fact.unit, following.unit)
        and fact.unit != following.unit
        and text[following.end : following.end + 1] == ")"
    )


def _shares_scale(fact: Fact, following: Fact) -> bool:
    """Whether a small number has the magnitude of the one after it: « de 1,2 à 1,5 milliard »."""
    return (
        following.scale >= 10**6
        and fact.scale == 1
        and fact.form in ("cardinal", "words")
        and not (fact.unit or isinstance(fact.value, str | tuple))
        and 0 < fact.value < 1000
    )


def mark_references(tokens: Tokens, facts: list[Fact], lexicon: Lexicon) -> list[Fact]:
    """Give the numbers of provisions the form `reference`; 12(3) becomes one fact of kind `reference`, (12,
    3)."""
    text = tokens.text
    marked: list[Fact] = []
    for fact in facts:
        if fact.kind != "number" or fact.form not in _REFERRING or fact.unit or fact.currency:
            marked.append(fact)
            continue
        previous = marked[-1] if marked else None
        between = text[previous.end : fact.start] if previous and fact.start - previous.end < 24 else None
        referring = previous is not None and previous.form == "reference"
        if (
            between is not None
            and (_attached(between, after := text[fact.end : fact.end + 1]) or (referring and fact.form != "year" and (between, after) == (" (", ")")))
            and previous.form in _REFERRING
            and not (previous.unit or previous.currency)
            and len(value := previous.value if isinstance(previous.value, tuple) else (previous.value,)) < _DEEPEST
        ):
            marked[-1] = replace(
                previous,
                kind="reference",
                form="reference",
                value=(*value, fact.value),
                surface=text[previous.start : fact.end],
                end=fact.end,
                qualifier="exact",
                firm=True,
                others=(),
            )
        elif fact.form != "roman" and (
            _after_keyword(text, fact.start, lexicon) or (referring and _listed(between, lexicon))
        ):
            marked.append(replace(fact, form="reference", qualifier="exact", firm=True, others=()))
        else:
            marked.append(fact)
    return marked


_REFERRING = frozenset({"cardinal", "year", "fraction", "reference", "roman"})
_DEEPEST = 12
"""Parts of a provision: what goes on beyond them begins another."""


def _attached(between: str, after: str) -> bool:
    """Nothing but brackets and letters of a provision without spaces: 12(3), 37(3)a)(i)."""
    return len(between) <= 6 and between.endswith("(") and " " not in between and after in (")", ".", "")


def _after_keyword(text: str, start: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - 24) : start].rstrip(" (").lower()
    if before.endswith("'s"):
        return False  # "the museum's 40 rooms"
    return before.rstrip(".").rpartition(" ")[2].rpartition("'")[2].lstrip("([") in lexicon.reference_words


def _listed(between: str | None, lexicon: Lexicon) -> bool:
    """A further member of a list of provisions: « 3(1)a), b) et 4 », "11, 12 and 14"."""
    if between is None:
        return False
    words = [
        word for word in between.lower().replace("(", " ").replace(")", " ").replace(",", " ").split() if word
    ]
    joins = [word for word in words if len(word) <= 2 or word in lexicon.list_links or word in lexicon.reference_words]
    # "listed in Schedule 1 that has 100 employees" goes on about something else.
    return len(words) <= 4 and bool(joins or "," in between) and all(word in joins or word in lexicon.stopwords for word in words)
