"""Check: e-mail addresses are those of somebody known, and the link writes to the address that is shown."""

import re
from collections.abc import Iterator

from rapidfuzz.distance import DamerauLevenshtein

from ..alarms import Alarm, alarm
from ..segments import BuiltPage, Segment
from .mentions import unquoted
from .surroundings import Surroundings

_EMAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_SLIP = 2
"""At most so many letters make a slip of a domain; more make another domain."""


def emails(page: BuiltPage, around: Surroundings) -> Iterator[Alarm]:
    """A domain one or two letters off a known site's, or a link that writes to another address than the one shown."""
    for segment in page.segments:
        written = {link.target[7:].partition("?")[0].lower() for link in segment.links if link.target.startswith("mailto:")}
        if not written and "@" not in segment.text:
            continue
        shown = {
            match.group().lower().rstrip("."): match.group().rstrip(".") for match in _EMAIL.finditer(unquoted(segment.text))
        }
        if shown and written and not written & set(shown):
            yield alarm("mail-link", (segment.locale, segment, next(iter(shown.values())), sorted(written)[0]))
        for address in sorted(written | set(shown)):
            yield from _slip(address, shown.get(address, address), segment, around)


def _slip(address: str, surface: str, segment: Segment, around: Surroundings) -> Iterator[Alarm]:
    domain = address.rpartition("@")[2]
    hosts = around.declared.hosts
    if any(domain == host or domain.endswith(f".{host}") or host.endswith(f".{domain}") for host in hosts):
        return
    for host in sorted(hosts):
        if len(host) > 5 and DamerauLevenshtein.distance(domain, host, score_cutoff=_SLIP) <= _SLIP:
            yield alarm("email-domain", (segment.locale, segment, surface, host))
            return
