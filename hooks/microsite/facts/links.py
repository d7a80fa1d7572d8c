"""What number stands with what number: ends of ranges, shared units, and the parts of a reference such as
12(3)."""

from dataclasses import replace

from ..locales.lexicon import Lexicon
from .currencies import CENTS
from .fact import Fact
from .numerals import whole
from .tokens import Tokens

_NOT_SHARING = frozenset({"year", "implied", "roman", "absence", "article"})
_DASHES = frozenset({"-", "–", "—"})


def join_cents(tokens: Tokens, facts: list[Fact], lexicon: Lexicon) -> list[Fact]:
    """« 28 dollars et 82 cents » is one amount."""
    if not any(fact.currency == CENTS for fact in facts):
        return facts
    text, joined = tokens.text, []
    for fact in facts:
        whole_part = joined[-1] if joined else None
        if (
            whole_part
            and fact.currency == CENTS != whole_part.currency
            and whole_part.currency
            and isinstance(whole_part.value, int)
            and fact.value < 1
            and fact.start - whole_part.end <= _AND
            and text[whole_part.end : fact.start].strip().lower() in ("", *lexicon.list_links)
        ):
            joined[-1] = replace(
                whole_part, value=whole_part.value + fact.value, surface=text[whole_part.start : fact.end], end=fact.end,
            )
        else:
            joined.append(fact)
    return joined


_AND = 6
"""Characters between the two parts of an amount."""


def mark_ranges(tokens: Tokens, facts: list[Fact], lexicon: Lexicon) -> list[Fact]:
    """Mark the ends of ranges; in « de 5 à 10 % » and "2 or 3 days" the first number has the unit of the
    second."""
    text = tokens.text
    for index in range(len(facts) - 2, -1, -1):
        fact, following = facts[index], facts[index + 1]
        if _restated(fact, following, text):
            facts[index + 1] = following = replace(following, qualifier=fact.qualifier)
        if fact.kind != "number" or following.kind != "number" or following.start - fact.end > 8:
            continue
        between = text[fact.end : following.start].strip(" $€£").lower()
        ranged = (
            between in lexicon.range_links
            or between in _DASHES
            or (between in lexicon.list_links and _last_word(text, fact.start) in lexicon.between)
        )
        if ranged and following.firm:
            facts[index] = fact = replace(fact, ranged=True)
            facts[index + 1] = replace(following, ranged=True)
        if (ranged or between in lexicon.alternatives) and _shares_scale(fact, following):
            facts[index] = fact = replace(
                fact, value=whole(fact.value * following.scale), scale=following.scale, wrong_form=False
            )
        if between in _DASHES and fact.currency and not (following.unit or following.currency):
            facts[index + 1] = replace(facts[index + 1], currency=fact.currency)  # "$1-3"
        if (
            fact.unit
            or fact.currency
            or fact.form in _NOT_SHARING
            or not (following.unit or following.currency)
        ):
            continue
        if following.form in ("implied", "article"):
            continue
        if ranged or between in lexicon.list_links or between == "/":
            facts[index] = replace(fact, unit=following.unit, currency=following.currency)
    return facts


def _restated(fact: Fact, following: Fact, text: str) -> bool:
    """Whether a number says again in brackets, in another unit, what the one before says: "at least 6 feet (2 m)"."""
    return (
        fact.kind == following.kind == "number"
        and text[fact.end : following.start] == " ("
        and following.qualifier == "exact"
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


def _last_word(text: str, before: int) -> str:
    return text[max(0, before - 12) : before].rstrip(" $€£").rpartition(" ")[2].lower()


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
            and _attached(between, text[fact.end : fact.end + 1])
            and previous.form in _REFERRING
            and not (previous.unit or previous.currency)
        ):
            value = previous.value if isinstance(previous.value, tuple) else (previous.value,)
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


def _attached(between: str, after: str) -> bool:
    """Nothing but brackets and letters of a provision without spaces: 12(3), 37(3)a)(i)."""
    return len(between) <= 6 and between.endswith("(") and " " not in between and after in (")", ".", "")


def _after_keyword(text: str, start: int, lexicon: Lexicon) -> bool:
    before = text[max(0, start - 24) : start].rstrip(" (").lower()
    return before.rstrip(".").rpartition(" ")[2].rpartition("'")[2].lstrip("([") in lexicon.reference_words


def _listed(between: str | None, lexicon: Lexicon) -> bool:
    """A further member of a list of provisions: « 3(1)a), b) et 4 », "11, 12 and 14"."""
    if between is None:
        return False
    words = [
        word for word in between.lower().replace("(", " ").replace(")", " ").replace(",", " ").split() if word
    ]
    return (
        all(
            word in lexicon.list_links
            or len(word) <= 2
            or word in lexicon.reference_words
            or word in lexicon.stopwords
            for word in words
        )
        and len(words) <= 4
    )
