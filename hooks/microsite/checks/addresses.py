"""Check: e-mail addresses and phone numbers are the same, and web addresses are counterparts."""

from collections import Counter
from collections.abc import Iterator, Mapping

from rapidfuzz.distance import DamerauLevenshtein

from ..facts import Fact, Reading
from ..facts.codes import digits_of
from ..findings import Finding
from .pairing import Pairing


def addresses(pairing: Pairing) -> Iterator[Finding]:
    """An address that one text has and the other has not."""
    for kind in ("email", "phone", "url"):
        left = [fact for fact in pairing.left.facts if fact.kind == kind]
        right = [fact for fact in pairing.right.facts if fact.kind == kind]
        if not left and not right:
            continue
        declared = pairing.links if kind == "url" else {}
        ours, theirs = _unmatched(left, right, declared), _unmatched(right, left, declared)
        if kind == "url":
            ours, theirs = _without_counterparts(ours, theirs, pairing)
        for index in range(max(len(ours), len(theirs))):
            one = ours[index] if index < len(ours) else None
            other = theirs[index] if index < len(theirs) else None
            alone = kind == "url" and (one is None or other is None)
            slipped = alone and _slipped(one or other, right if one else left)
            mentioned = alone and not slipped and _mentioned_only(one or other, pairing.left if one else pairing.right)
            if slipped:
                one, other = one or slipped, other or slipped
            localized = kind == "url" and not alone and _localized(one, other, pairing)
            severity = "note" if mentioned or localized else "error"
            yield pairing.finding(kind, severity, one, other)


def _mentioned_only(fact: Fact, reading: Reading) -> bool:
    """A bare site name in running text, or the target of a Markdown link, which one text may do without."""
    before = reading.text[max(0, fact.start - _OPENING) : fact.start]
    return ("/" not in fact.surface and not fact.surface.startswith("www.")) or before.rstrip("( ").endswith("]")


_OPENING = 8
"""Characters between a label and its target at the most."""


def _slipped(strange: Fact, others: list[Fact]) -> Fact | None:
    """The address of the other text that is meant, named once more there, by one that is a letter or two off."""
    near = (fact for fact in others[:_MOST] if len(fact.value) > _SHORT and len(strange.value) < _LONG)
    return next((fact for fact in near if fact.value != strange.value and _alike(fact.value, strange.value)), None)


def _alike(one: str, other: str) -> bool:
    """Whether a letter or two differ, or what follows the last point of the name of a site, or one part within it is more."""
    if "/" not in one and one.rpartition(".")[0] == other.rpartition(".")[0]:
        return True
    shorter, longer = sorted((one.split("."), other.split(".")), key=len)
    if len(longer) == len(shorter) + 1 and (longer[0], *longer[2:]) == tuple(shorter):
        return True  # canada.gc.ca, canada.ca
    return DamerauLevenshtein.distance(one, other, score_cutoff=_SLIP) <= _SLIP


_SHORT = 5


def _localized(one: Fact, other: Fact, pairing: Pairing) -> bool:
    """Two pages of one site, each marked as of its text's language, with names translated, not misspelled."""
    marks = (pairing.left.locale, pairing.right.locale)
    pages = [unmarked(fact.value, marks) for fact in (one, other)]
    one_host, other_host = (page.partition("/")[0] for page in pages)
    marked = all(
        unmarked(fact.value, (mark,)) != unmarked(fact.value, ())
        for fact, mark in zip((one, other), marks, strict=True)
    )
    if not marked or one_host != other_host or digits_of(pages[0]) != digits_of(pages[1]):
        return False
    return DamerauLevenshtein.distance(pages[0][:_LONG], pages[1][:_LONG], score_cutoff=_SLIP) > _SLIP


_SLIP, _LONG = 2, 400


def _unmatched(facts: list[Fact], others: list[Fact], declared: Mapping[str, frozenset[str]]) -> list[Fact]:
    """The addresses that are not in the other text; one with a declared counterpart is not answered by
    itself."""
    have = Counter(fact.value for fact in others if fact.value not in declared)
    rest = []
    for fact in facts:
        if have[fact.value]:
            have[fact.value] -= 1
        else:
            rest.append(fact)
    known = {fact.value for fact in others if fact.value not in declared}
    return [fact for fact in rest if fact.value not in known]


def _without_counterparts(
    ours: list[Fact], theirs: list[Fact], pairing: Pairing
) -> tuple[list[Fact], list[Fact]]:
    """Addresses left when declared pairs, and those that differ in the mark of their language alone, are
    taken away."""
    marks = (pairing.left.locale, pairing.right.locale)
    by_address: dict[str, list[int]] = {}
    for index, fact in enumerate(theirs):
        by_address.setdefault(fact.value, []).append(index)
        if fact.value not in pairing.links:
            by_address.setdefault("~" + unmarked(fact.value, marks), []).append(index)
    used: set[int] = set()
    rest = []
    for fact in ours:
        wanted = pairing.links.get(fact.value) or ("~" + unmarked(fact.value, marks),)
        partner = next(
            (
                index
                for address in wanted
                for index in by_address.get(address, ())[:_MOST]
                if index not in used
            ),
            None,
        )
        if partner is None:
            rest.append(fact)
        else:
            used.add(partner)
    return rest, [fact for index, fact in enumerate(theirs) if index not in used]


_MOST = 50


def unmarked(address: str, locales: tuple[str, ...]) -> str:
    """A web address without the parts that only say its language: `/en/`, `-fr.`, `fr.`, `?lang=en`."""
    pieces, word = [], ""
    for character in address + "/":
        if character.isalnum():
            word += character
            continue
        if word.lower() not in locales:
            pieces.append(word)
        if character not in "/-_.":
            pieces.append(character)
        word = ""
    return "/".join(piece for piece in pieces if piece)
