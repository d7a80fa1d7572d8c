"""Which fact of one text is which fact of the other: passes from the strictest likeness to the loosest."""

from collections.abc import Hashable

from .facts import Fact, Reading
from .facts.units import in_base
from .likeness import (
    any_value,
    dozen,
    firm_readings,
    map_scale,
    other_readings,
    pair_ages,
    pair_codes,
    pair_converted,
    pair_ones,
    pair_ratios,
    pair_references,
    share,
    spell_out_references,
)
from .matched import NUMERIC, STRICT_UNITS, Key, Matched, pair_open
from .matching_dates import pair_clock_times, pair_dates, pair_hours


def match(left: Reading, right: Reading) -> Matched:
    """Pair the numeric facts of two readings."""
    matched = Matched(left, right)
    matched.left_open = [fact for fact in left.facts if fact.kind in NUMERIC]
    matched.right_open = [fact for fact in right.facts if fact.kind in NUMERIC]
    spell_out_references(matched)
    strict: list[Key] = [
        lambda f: (f.kind, f.value, f.unit, f.currency, f.qualifier, f.form == "ordinal") if f.firm else None,
        lambda f: (f.kind, f.value, f.unit, f.currency, f.qualifier) if f.firm or _is_bounded(f) else None,
        lambda f: (f.kind, f.value, f.unit, f.currency) if f.firm or _is_bounded(f) else None,
        lambda f: (f.kind, f.value, f.unit, f.currency) if f.unit or f.currency else None,
        _converted,
    ]
    for key in strict:
        pair_open(matched, key, key, matched.pairs)
        if not matched.left_open or not matched.right_open:
            break
    else:
        ours, theirs = _contradicting_ranks(matched)
        _loosely(matched)
        matched.left_open += ours
        matched.right_open += theirs
    return matched


def _is_bounded(fact: Fact) -> bool:
    """Whether a soft number is one for certain, as in « au moins une »."""
    return fact.value == 1 and fact.qualifier != "exact"


def _loosely(matched: Matched) -> None:
    pair_hours(matched)
    pair_ratios(matched)
    pair_open(matched, _converted_roughly, _converted_roughly, matched.loose)
    pair_open(matched, _bare, _unitless, matched.pairs)
    pair_open(matched, _unitless, _bare, matched.pairs)
    pair_open(matched, _firm_value, _firm_value, matched.pairs)
    pair_converted(matched)
    pair_ages(matched)
    pair_open(matched, share, share, matched.loose)
    pair_open(matched, map_scale, map_scale, matched.loose)
    pair_open(matched, any_value, any_value, matched.loose, one_firm=True)
    _by_other_readings(matched, firm_readings)
    _by_other_readings(matched, other_readings, one_firm=True)
    pair_open(matched, dozen, dozen, matched.loose, one_firm=True)
    pair_ones(matched)
    pair_references(matched)
    pair_dates(matched)
    pair_clock_times(matched)
    pair_codes(matched)


def _contradicting_ranks(matched: Matched) -> tuple[list[Fact], list[Fact]]:
    """The ranks left open where each text has others, taken out: « deuxième » is no "other" where the English says "first"."""
    ours, theirs = ([fact for fact in facts if fact.form == "ordinal"] for facts in (matched.left_open, matched.right_open))
    if not ours or not theirs or not {fact.value for fact in ours}.isdisjoint(fact.value for fact in theirs):
        return [], []
    matched.left_open = [fact for fact in matched.left_open if fact.form != "ordinal"]
    matched.right_open = [fact for fact in matched.right_open if fact.form != "ordinal"]
    return ours, theirs


def _converted(fact: Fact) -> Hashable | None:
    """Quantities in their base unit; 14 days are two weeks."""
    return in_base(fact.value, fact.unit) if fact.kind == "number" and fact.unit else None


def _converted_roughly(fact: Fact) -> list[Hashable] | None:
    """« Une quinzaine de jours » is two weeks."""
    if fact.kind != "number" or not fact.unit:
        return None
    return [base for value, unit in ((fact.value, fact.unit), *fact.others) if unit and (base := in_base(value, unit))]


def _bare(fact: Fact) -> Hashable | None:
    """A number whose unit is said on the other side only."""
    return fact.value if fact.kind == "number" and fact.firm and not fact.unit and not fact.currency else None


def _unitless(fact: Fact) -> Hashable | None:
    return (
        fact.value
        if fact.kind == "number" and fact.firm and not fact.currency and fact.unit not in STRICT_UNITS
        else None
    )


def _firm_value(fact: Fact) -> Hashable | None:
    return fact.value if fact.kind == "number" and fact.firm else None


_THIRD = 3


def _by_other_readings(matched: Matched, readings: Key, one_firm: bool = False) -> None:
    """« Un tiers » may be the third, "a quarter" three months; two fractions are not alike for what each may also be, nor is one quarter
    four because something quadrupled."""

    def no_fraction(fact: Fact) -> Hashable | list | None:
        multiplies = fact.form == "implied" and fact.value > _THIRD and not fact.others  # quadrupled; « tiers » may be a third
        return None if fact.form == "fraction" or multiplies else readings(fact)

    pair_open(matched, readings, no_fraction, matched.by_other_reading, one_firm=one_firm)
    pair_open(matched, no_fraction, readings, matched.by_other_reading, one_firm=one_firm)
