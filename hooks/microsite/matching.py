"""Which fact of one text is which fact of the other: passes from the strictest likeness to the loosest.

Each pass sorts the facts still open into boxes by a key and pairs what lies in the same box, in the order written; so the
time is linear in the number of facts.
"""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import islice

from .facts import Fact, Reading
from .facts.topics import topics
from .facts.units import in_base

Key = Callable[[Fact], Hashable | None]
NUMERIC = frozenset({"number", "vague", "time", "date", "ratio", "weekday", "code", "reference"})
STRICT_UNITS = frozenset({"percent", "permille"})


@dataclass(slots=True)
class Matched:
    """What two readings have in common and what they have not."""

    left: Reading
    right: Reading
    pairs: list[tuple[Fact, Fact]] = field(default_factory=list)
    left_open: list[Fact] = field(default_factory=list)
    right_open: list[Fact] = field(default_factory=list)
    loose: list[tuple[Fact, Fact]] = field(default_factory=list)
    """Pairs that share a value by a loose reading; their units and qualifiers are not held against each other."""
    by_other_reading: list[tuple[Fact, Fact]] = field(default_factory=list)
    """Pairs that agree only when one of the two is read as another language writes numbers."""


def match(left: Reading, right: Reading) -> Matched:
    """Pair the numeric facts of two readings."""
    matched = Matched(left, right)
    matched.left_open = [fact for fact in left.facts if fact.kind in NUMERIC]
    matched.right_open = [fact for fact in right.facts if fact.kind in NUMERIC]
    strict: list[Key] = [
        lambda f: (f.kind, f.value, f.unit, f.currency, f.qualifier) if f.firm else None,
        lambda f: (f.kind, f.value, f.unit, f.currency) if f.firm else None,
        lambda f: (f.kind, f.value, f.unit, f.currency) if f.unit or f.currency else None,
        _converted,
    ]
    for key in strict:
        _pair(matched, key, key, matched.pairs)
        if not matched.left_open or not matched.right_open:
            break
    else:
        _loosely(matched)
    return matched


def _loosely(matched: Matched) -> None:
    _pair(matched, _bare, _unitless, matched.pairs)
    _pair(matched, _unitless, _bare, matched.pairs)
    _pair(matched, _firm_value, _firm_value, matched.pairs)
    _pair(matched, _share, _share, matched.loose)
    _pair(matched, _any_value, _any_value, matched.loose, one_firm=True)
    _pair(matched, _others, _others, matched.by_other_reading, one_firm=True)
    _pair(matched, _dozen, _dozen, matched.loose, one_firm=True)
    _ones(matched)
    _references(matched)
    _dates(matched)
    _clock(matched)
    _codes(matched)


def _pair(
    matched: Matched, left_key: Key, right_key: Key, into: list, one_firm: bool = False, by_noun: bool = False
) -> None:
    """Pair open facts with equal keys; a key may give several (a list), the first that fits counts."""
    if not matched.left_open or not matched.right_open:
        return
    boxes: dict[Hashable, deque[int]] = defaultdict(deque)
    for index, fact in enumerate(matched.right_open):
        for key in _keys(right_key(fact)):
            boxes[key].append(index)
    used: set[int] = set()
    rest = []
    for fact in matched.left_open:
        partner = None
        for key in _keys(left_key(fact)):
            box = boxes.get(key)
            while box and box[0] in used:
                box.popleft()
            if box:
                candidate = box[0]
                if one_firm and not _supports(fact, matched.right_open[candidate], by_noun):
                    fitting = (index for index in islice(box, 40) if index not in used and _supports(fact, matched.right_open[index], by_noun))
                    candidate = next(fitting, None)
                    if candidate is None:
                        continue
                partner = candidate
                break
        if partner is None:
            rest.append(fact)
        else:
            used.add(partner)
            into.append((fact, matched.right_open[partner]))
    if used:
        matched.left_open = rest
        matched.right_open = [fact for index, fact in enumerate(matched.right_open) if index not in used]


def _supports(one: Fact, other: Fact, by_noun: bool = False) -> bool:
    """Whether one of two facts is firm and the other may stand for it; a lone « un » does not stand for a digit."""
    if one.firm and other.firm:
        return True
    if not one.firm and not other.firm:
        return False
    firm, soft = (one, other) if one.firm else (other, one)
    if firm.value == 1 and firm.form == "cardinal" and soft.form in ("words", "article") and not soft.alone and not by_noun:
        return bool(soft.unit) and soft.unit == firm.unit or firm.ranged and soft.ranged
    return not (firm.currency and not soft.currency)


def _keys(key: Hashable | list | None) -> Iterable[Hashable]:
    if key is None:
        return ()
    return key if isinstance(key, list) else (key,)


def _converted(fact: Fact) -> Hashable | None:
    """Quantities in their base unit; 14 days are two weeks."""
    return in_base(fact.value, fact.unit) if fact.kind == "number" and fact.unit else None


def _bare(fact: Fact) -> Hashable | None:
    """A number whose unit is said on the other side only."""
    return fact.value if fact.kind == "number" and fact.firm and not fact.unit and not fact.currency else None


def _unitless(fact: Fact) -> Hashable | None:
    return fact.value if fact.kind == "number" and fact.firm and not fact.currency and fact.unit not in STRICT_UNITS else None


def _firm_value(fact: Fact) -> Hashable | None:
    return fact.value if fact.kind == "number" and fact.firm else None


def _any_value(fact: Fact) -> Hashable | None:
    if fact.kind not in ("number", "vague") or fact.form == "reference" and fact.firm:
        return None
    return fact.value


def _share(fact: Fact) -> Hashable | None:
    """Half is 50 %."""
    if fact.kind != "number" or isinstance(fact.value, (str, tuple)):
        return None
    if fact.unit == "percent":
        return Fraction(fact.value) / 100
    return Fraction(fact.value) if fact.form == "fraction" else None


def _others(fact: Fact) -> list | None:
    """All readings of an ambiguous number, the main one first."""
    if fact.kind not in ("number", "date") or fact.form == "reference":
        return None
    return [fact.value, *(value for value, _ in fact.others)] + [
        ("base", *base) for value, unit in fact.others if (base := in_base(value, unit))
    ]


def _dozen(fact: Fact) -> Hashable | None:
    """« Une dizaine » and "a dozen" are both rough."""
    if fact.kind in ("number", "vague") and fact.value in (10, 12) and fact.form in ("collective", "implied", "cardinal", "words"):
        return "dozen" if fact.form == "collective" or not fact.firm or fact.kind == "vague" else None
    return None


def _dates(matched: Matched) -> None:
    """Partial dates: what both say must be the same; then the parts of a date against numbers that stand alone."""
    rest = []
    for fact in matched.left_open:
        partner = None
        if fact.kind == "date":
            best = 0
            for index, other in enumerate(matched.right_open[:60]):
                likeness = _date_likeness(fact.value, other.value) if other.kind == "date" else 0
                if likeness > best:
                    best, partner = likeness, index
        if partner is None:
            rest.append(fact)
        else:
            matched.pairs.append((fact, matched.right_open.pop(partner)))
    matched.left_open = rest
    for one, other in (("left_open", "right_open"), ("right_open", "left_open")):
        _take_apart(matched, one, other)


def _date_likeness(one: tuple, other: tuple) -> int:
    """How many parts two dates share, 0 when a part is said differently or a month is missing in one."""
    shared = 0
    for first, second in zip(one, other, strict=True):
        if first is not None and second is not None:
            if first != second:
                return 0
            shared += 1
    return shared


def _take_apart(matched: Matched, one: str, other: str) -> None:
    """A date whose year, or whose day, stands alone in the other text is confirmed by it, part by part."""
    numbers: dict[object, list[Fact]] = defaultdict(list)
    dates = [fact for fact in getattr(matched, one) if fact.kind == "date"]
    if not dates:
        return
    for fact in getattr(matched, other):
        if fact.kind == "number":
            numbers[fact.value].append(fact)
        elif fact.kind == "date" and fact.value[1] is not None:
            numbers[("month", fact.value[1])].append(fact)
    for fact in dates:
        year, month, day = fact.value
        if numbers.get(("month", month)):
            continue
        parts = [part for part in (year, day) if part is not None]
        found = [numbers[part][0] for part in parts if numbers.get(part)]
        if len(found) == len(parts) and (month is None or parts and _month_elsewhere(matched, fact, month, other)):
            getattr(matched, one).remove(fact)
            for number in found:
                numbers[number.value].remove(number)
                if number in getattr(matched, other):
                    getattr(matched, other).remove(number)
                matched.loose.append((fact, number) if one == "left_open" else (number, fact))


def _month_elsewhere(matched: Matched, fact: Fact, month: int, other: str) -> bool:
    """Whether the other text names the month in some date."""
    reading = matched.right if other == "right_open" else matched.left
    return any(candidate.kind == "date" and candidate.value[1] == month for candidate in reading.facts[:200])


def _ones(matched: Matched) -> None:
    """"1 product manager" is « un gestionnaire de produits »: the noun decides."""
    if not any(fact.value == 1 and fact.firm for fact in (*matched.left_open, *matched.right_open) if fact.kind == "number"):
        return

    def counted(reading: Reading) -> Key:
        def keys(fact: Fact) -> list | None:
            if fact.kind != "number" or fact.value != 1 or fact.form not in ("cardinal", "words"):
                return None
            return [topic for topic in topics(reading.text[fact.end : fact.end + 36].rpartition(" ")[0], reading.lexicon)]
        return keys

    _pair(matched, counted(matched.left), counted(matched.right), matched.loose, one_firm=True, by_noun=True)


def _references(matched: Matched) -> None:
    """"16(3) and 16(4)" is « 16(3) et (4) »: the last part decides when the first is written in both."""
    def single(fact: Fact) -> Hashable | None:
        return fact.value if fact.kind == "number" and fact.form == "reference" else None

    def last_where(reading: Reading) -> Key:
        firsts = {fact.value[0] for fact in reading.facts if fact.kind == "reference"}
        return lambda fact: fact.value[-1] if fact.kind == "reference" and len(fact.value) == 2 and fact.value[0] in firsts else None

    _pair(matched, last_where(matched.right), single, matched.loose)
    _pair(matched, single, last_where(matched.left), matched.loose)


def _clock(matched: Matched) -> None:
    """A full hour may be written as a number of hours: « 9 h », "9 a.m."."""
    def hours(fact: Fact) -> Hashable | None:
        if fact.kind == "time":
            return (fact.value % 720) // 60 if fact.value % 60 == 0 else ("minutes", fact.value % 720)
        if fact.kind == "number" and fact.unit in ("", "hour") and isinstance(fact.value, int) and 0 < fact.value <= 24:
            return fact.value % 12
        if fact.kind == "number" and isinstance(fact.value, Fraction) and fact.unit in ("", "hour"):
            return ("minutes", int(fact.value) % 12 * 60 + round((fact.value % 1) * 100))
        return None

    if any(fact.kind == "time" for fact in (*matched.left_open, *matched.right_open)):
        _pair(matched, hours, hours, matched.loose)


def _codes(matched: Matched) -> None:
    """2FA is A2F: the same characters in another order, or the same digits with one or two other letters."""
    def characters(fact: Fact) -> Hashable | None:
        return "".join(sorted(fact.value)) if fact.kind == "code" else None

    def digits(fact: Fact) -> Hashable | None:
        if fact.kind == "code":
            letters = "".join(filter(str.isalpha, fact.value))
            return "".join(filter(str.isdigit, fact.value)) if len(letters) <= 4 or fact.value[0].isdigit() else None
        return str(fact.value) if fact.kind == "number" and fact.form in ("cardinal", "year") else None

    if any(fact.kind == "code" for fact in (*matched.left_open, *matched.right_open)):
        def spaced(reading: Reading) -> Key:
            def key(fact: Fact) -> Hashable | None:
                if fact.kind == "code":
                    return fact.value
                if fact.kind != "number" or fact.form not in ("cardinal", "year"):
                    return None
                before = reading.text[max(0, fact.start - 12) : fact.start].rstrip(" -").rpartition(" ")[2]
                return before.upper() + str(fact.value) if before else None
            return key

        _pair(matched, spaced(matched.left), spaced(matched.right), matched.loose)
        _pair(matched, characters, characters, matched.loose)
        _pair(matched, digits, digits, matched.loose)
