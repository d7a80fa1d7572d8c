"""Check: an e-mail address does not miss its organisation's domain by a letter or two."""

from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from ..findings import Finding
from .pairing import Pairing

_NEAR = 2


def domains(pairing: Pairing) -> Iterator[Finding]:
    """An address at a domain nearly like a declared one; both texts may share the slip."""
    if not pairing.domains:
        return
    for reading, flipped in ((pairing.left, False), (pairing.right, True)):
        for fact in reading.facts:
            if fact.kind != "email":
                continue
            domain = fact.value.rpartition("@")[2]
            near = nearest(domain, pairing.domains)
            if near:
                yield pairing.finding("email-domain", "error", *((near, fact) if flipped else (fact, near)))


def nearest(domain: str, known: frozenset[str]) -> str:
    """The known domain that this one misses by one or two letters, or an empty string."""
    if any(domain == other or domain.endswith("." + other) for other in known):
        return ""
    for other in sorted(known):
        distance = DamerauLevenshtein.distance(domain, other, score_cutoff=_NEAR)
        if distance <= _NEAR and len(other) >= 6:
            return other
    return ""
