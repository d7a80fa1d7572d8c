"""Loose likenesses of two facts: half and 50 %, "a dozen" and « une dizaine », 2FA and A2F, 16(4) after 16(3)."""

import re
from collections import defaultdict, deque
from collections.abc import Hashable
from fractions import Fraction

from .facts import Fact, Reading
from .facts.topics import folded, topics
from .facts.units import IMPERIAL, in_base
from .matched import Key, Matched, pair_open


def share(fact: Fact) -> Hashable | None:
    """Half is 50 %, and a third about 33 %."""
    if fact.kind != "number" or isinstance(fact.value, (str, tuple)):
        return None
    if fact.unit == "percent":
        return _THIRDS.get(fact.value) or Fraction(fact.value) / 100
    if fact.form == "ordinal":  # "less than a fifth"
        return next((value for value, unit in fact.others if isinstance(value, Fraction) and not unit), None)
    return Fraction(fact.value) if fact.form == "fraction" else None


_THIRDS = {33: Fraction(1, 3), 66: Fraction(2, 3), 67: Fraction(2, 3)}


def pair_converted(matched: Matched) -> None:
    """Three miles are five kilometres: what one text converts it rounds, too."""
    for fact in [fact for fact in matched.left_open[:_MOST] if in_base(fact.value, fact.unit)]:
        for other in matched.right_open[:_MOST]:
            if (fact.unit in IMPERIAL) != (other.unit in IMPERIAL) and _as_large(fact, other):
                matched.loose.append((fact, other))
                matched.left_open = [left for left in matched.left_open if left is not fact]
                matched.right_open = [right for right in matched.right_open if right is not other]
                break


def _as_large(one: Fact, other: Fact) -> bool:
    first, second = in_base(one.value, one.unit), in_base(other.value, other.unit)
    if not first or not second or first[0] != second[0]:
        return False
    return abs(first[1] - second[1]) <= _ROUNDED * max(first[1], second[1])


_ROUNDED = Fraction(8, 100)


def pair_ages(matched: Matched) -> None:
    """ "Under 18" is « 17 ans et moins »: ages count in whole years."""

    def bound(fact: Fact) -> Hashable | None:
        if fact.ranged and fact.qualifier == "exact" and fact.unit == "year" and isinstance(fact.value, int):
            return "under", fact.value + 1  # « de 18 à 54 ans » is "18 but under 55"
        known = _AGE_BOUNDS.get(fact.qualifier) if fact.kind == "number" and isinstance(fact.value, int) else None
        return (known[0], fact.value + known[1]) if known and fact.unit in ("year", "") else None

    def bound_in_years(fact: Fact) -> Hashable | None:
        return bound(fact) if fact.unit == "year" else None

    pair_open(matched, bound_in_years, bound, matched.loose)
    pair_open(matched, bound, bound_in_years, matched.loose)


_AGE_BOUNDS = {
    "less-than": ("under", 0), "before": ("under", 0), "at-most": ("under", 1), "at-least": ("from", 0), "more-than": ("from", 1),
}
"""Qualifier -> on which side of the bound the ages lie, and what to add to the number for the first age beyond."""


def map_scale(fact: Fact) -> Hashable | None:
    """1:10,000 is 1/10 000."""
    if fact.kind == "ratio" and fact.value[0] == 1 and fact.value[1]:
        return Fraction(1, fact.value[1])
    return fact.value if fact.form == "fraction" and isinstance(fact.value, Fraction) and fact.value.numerator == 1 else None


def any_value(fact: Fact) -> Hashable | None:
    if fact.kind not in ("number", "vague") or (fact.form == "reference" and fact.firm):
        return None
    return None if fact.firm and fact.others and written_apart(fact) else fact.value


def written_apart(fact: Fact) -> bool:
    """Digits with a separator that two languages read as different numbers: « 60.000 »."""
    return fact.form == "cardinal" and ("." in fact.surface or "," in fact.surface)


def other_readings(fact: Fact) -> list | None:
    """All readings of an ambiguous number, the likeliest first; measured ones also in their base unit."""
    if fact.kind not in ("number", "date", "ratio") or fact.form == "reference":
        return None
    readings = ((fact.value, fact.unit), *fact.others)
    if written_apart(fact):  # its first reading was sought among firm numbers already
        readings = readings[::-1]
    measured = (in_base(value, unit) for value, unit in readings)
    return [value for value, unit in readings if not (unit and fact.unit != unit)] + [
        ("base", *base) for base in measured if base
    ]


def firm_readings(fact: Fact) -> list | None:
    """As `other_readings`, of what is certainly a number: « tout » is no hundred while a real one is open."""
    return other_readings(fact) if fact.firm else None


def dozen(fact: Fact) -> Hashable | None:
    """« Une dizaine » and "a dozen" are both rough."""
    if (
        fact.kind in ("number", "vague")
        and fact.value in (10, 12)
        and fact.form in ("collective", "implied", "cardinal", "words")
    ):
        return "dozen" if fact.form == "collective" or not fact.firm or fact.kind == "vague" else None
    return None


def pair_ones(matched: Matched) -> None:
    """ "1 product manager" is « un gestionnaire de produits »: the noun decides."""
    if not any(
        fact.value == 1 and fact.firm
        for fact in (*matched.left_open, *matched.right_open)
        if fact.kind == "number"
    ):
        return

    def counted(reading: Reading) -> Key:
        def keys(fact: Fact) -> list | None:
            if fact.kind != "number" or fact.value != 1 or fact.form not in ("cardinal", "words"):
                return None
            counted_from = fact.end - len(fact.surface.partition(" ")[2])
            return topics(reading.text[counted_from : fact.end + 36].rpartition(" ")[0], reading.lexicon)

        return keys

    def counting(reading: Reading) -> Key:
        """Any noun, since it may be another word in each language; "Part 1" counts nothing."""

        def key(fact: Fact) -> Hashable | None:
            if fact.kind != "number" or fact.value != 1 or fact.unit:
                return None
            if fact.form not in ("cardinal", "words"):
                return None
            before = reading.text[max(0, fact.start - 16) : fact.start].rstrip().rpartition(" ")[2]
            labelled = before[:1].isupper() or before.lower() in reading.lexicon.roman_keywords
            return 1 if _NOUN_AFTER.match(reading.text, fact.start) and not labelled else None

        return key

    for kind in (counted, counting):
        pair_open(matched, kind(matched.left), kind(matched.right), matched.loose, one_firm=True, by_noun=True)


_NOUN_AFTER = re.compile(r"\w+ [^\W\d_]{2}")


def pair_references(matched: Matched) -> None:
    """ "16(3) and 16(4)" is « 16(3) et (4) »: the last part decides when the first is written in both."""

    def single(reading: Reading) -> Key:
        return lambda fact: (
            fact.value
            if fact.kind == "number" and fact.form == "reference" and reading.text[fact.start - 1 : fact.start] == "("
            else None
        )

    def last_where(reading: Reading) -> Key:
        firsts = {fact.value[0] for fact in reading.facts if fact.kind == "reference"}
        return lambda fact: (
            fact.value[-1]
            if fact.kind == "reference" and len(fact.value) == 2 and fact.value[0] in firsts
            else None
        )

    pair_open(matched, last_where(matched.right), single(matched.right), matched.loose)
    pair_open(matched, single(matched.left), last_where(matched.left), matched.loose)


def spell_out_references(matched: Matched) -> None:
    """As « article 6, paragraphe 1 » spells out "Article 6(1)": each part stands open, in this order."""
    _spell_out(matched, "left_open", "right_open")
    _spell_out(matched, "right_open", "left_open")


def _spell_out(matched: Matched, one: str, other: str) -> None:
    joined = [fact for fact in getattr(matched, one) if fact.kind == "reference"]
    if not joined:
        return
    alike = {fact.value for fact in getattr(matched, other) if fact.kind == "reference"}
    parts = [fact for fact in getattr(matched, other) if fact.form == "reference"]
    runs: dict[tuple, deque[list[Fact]]] = defaultdict(deque)
    for length in _LENGTHS:
        for start in range(len(parts) - length + 1):
            run = parts[start : start + length]
            if run[-1].start - run[0].end <= _APART * length:
                runs[tuple(part.value for part in run)].append(run)
    answered: set[int] = set()
    for fact in joined:
        spelled = runs[fact.value] if fact.value in runs and fact.value not in alike else None
        while spelled and id(fact) not in answered:
            run = spelled.popleft()
            if answered.isdisjoint(map(id, run)):
                answered.update(map(id, (fact, *run)))
    for name in (one, other):
        setattr(matched, name, [fact for fact in getattr(matched, name) if id(fact) not in answered])


_LENGTHS = range(2, 5)
_MOST = 60


def pair_ratios(matched: Matched) -> None:
    """ "A 3:1 majority" is « une majorité de 3 contre 1 », "20%" is « un sur cinq »: two numbers near each other."""
    for one, other, reading in (
        ("left_open", "right_open", matched.right),
        ("right_open", "left_open", matched.left),
    ):
        for ratio in [fact for fact in getattr(matched, one)[:_MOST] if fact.kind == "ratio" or share(fact)]:
            for first, second in zip(reading.facts, reading.facts[1:_MOST_FACTS], strict=False):
                if not _makes(first, second, ratio):
                    continue
                taken = [fact for fact in getattr(matched, other) if fact is first or fact is second]
                if any(fact.firm for fact in taken):  # else the two numbers answer others
                    rest = [fact for fact in getattr(matched, other) if fact is not first and fact is not second]
                    setattr(matched, one, [fact for fact in getattr(matched, one) if fact is not ratio])
                    setattr(matched, other, rest)
                    break


def _makes(first: Fact, second: Fact, ratio: Fact) -> bool:
    """Whether two numbers say a ratio, « 3 contre 1 », or a share, « quatre lycées sur dix »."""
    apart = second.start - first.end
    if ratio.kind == "ratio":
        return (first.value, second.value) == ratio.value and 0 < apart <= _APART
    whole = second.value if isinstance(second.value, int) and second.value else 0
    return (
        bool(whole)
        and 0 < apart <= _APART_IN_SHARE
        and first.kind == second.kind == "number"
        and isinstance(first.value, int)
        and (Fraction(1, whole), "") in second.others
        and Fraction(first.value, whole) == share(ratio)
    )


_MOST_FACTS, _APART, _APART_IN_SHARE = 400, 24, 30


def pair_codes(matched: Matched) -> None:
    """2FA is A2F: the same characters in another order, or the same digits with one or two other letters."""

    def characters(fact: Fact) -> Hashable | None:
        if fact.kind != "code":
            return None
        letters, figures = sorted(filter(str.isalpha, fact.value)), filter(str.isdigit, fact.value)
        return ("".join(letters), "".join(figures)) if len(letters) < 4 else None

    def digits(fact: Fact) -> Hashable | None:
        if fact.kind == "code":
            letters = "".join(filter(str.isalpha, fact.value))
            return (
                "".join(filter(str.isdigit, fact.value))
                if len(letters) <= 4 or fact.value[0].isdigit()
                else None
            )
        return (
            str(fact.value)
            if fact.kind == "number" and fact.form in ("cardinal", "year", "ordinal", "implied")
            else None
        )

    if any(fact.kind == "code" for fact in (*matched.left_open, *matched.right_open)):

        def spaced(reading: Reading) -> Key:
            def key(fact: Fact) -> Hashable | None:
                if fact.kind == "code":
                    return fact.value
                if fact.kind != "number" or fact.form not in ("cardinal", "year"):
                    return None
                before = reading.text[max(0, fact.start - 12) : fact.start].rstrip(" -").rpartition(" ")[2]
                before = before.rpartition("'")[2]
                return folded(before).upper() + str(fact.value) if before else None

            return key

        pair_open(matched, spaced(matched.left), spaced(matched.right), matched.loose)
        pair_open(matched, characters, characters, matched.loose)
        slips = _slips(matched)
        pair_open(matched, lambda fact: None if id(fact) in slips else digits(fact), digits, matched.loose)


def _slips(matched: Matched) -> set[int]:
    """The codes of the left text that one of the right has with one letter wrong: K1B for K1A, no K1A in other letters."""
    wrong: dict[str, set[str]] = defaultdict(set)
    for fact in matched.right_open[:_MOST]:
        if fact.kind == "code" and len(fact.value) < _LONGEST_CODE:
            for place, character in enumerate(fact.value):
                if character.isalpha():
                    wrong[fact.value[:place] + "?" + fact.value[place + 1 :]].add(fact.value)
    return {
        id(fact)
        for fact in matched.left_open[:_MOST]
        if fact.kind == "code" and len(fact.value) < _LONGEST_CODE and sum(map(str.isalpha, fact.value)) in _LETTERS_OF_CODE
        for place in range(len(fact.value))
        if wrong.get(fact.value[:place] + "?" + fact.value[place + 1 :], set()) - {fact.value}
    }


_LONGEST_CODE, _LETTERS_OF_CODE = 40, range(2, 5)
