"""A built site → everything on which its languages, its pages and its data disagree."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain
from pathlib import Path as FilePath

from .against_data import excerpts, page_facts
from .against_texts import machine_texts, one_title, page_prose, page_texts, quoted_texts
from .alarms import Alarm
from .built_pages import BuiltSite
from .compared_texts import Compared
from .declared import Declared
from .findings import Finding, Place
from .kept import made_once
from .model.site import Site
from .origins import Origins
from .page_pairs import PagePair
from .processes import side_by_side
from .repetitions import Repetitions, of_pages, of_pairs
from .segments import BuiltPage
from .site_checks import OF_PAGES, OF_PAIRS, OF_SITES, OF_WHOLE_PAIRS, Surroundings
from .typed_figures import typed_figures


@dataclass(frozen=True, slots=True)
class SiteFinding(Finding):
    """A finding of a site: said once, however many pages show it."""

    pages: tuple[str, ...] = ()
    """The pages on which it stands, by file."""
    fingerprint: str = ""
    """Changes with either text of the segment."""


def compare_site(
    built: BuiltSite, site: Site | None = None, origins: Origins | None = None, *,
    notes: bool = True, cache: FilePath | None = None, written: bool = False, processes: int = 1,
) -> list[SiteFinding]:
    """Every disagreement of a built site. Without the data: names, terms and figures are nobody's to know.

    `origins` say where texts were written; for notes only where `notes` are wanted. `cache`: a file that may keep from
    one run to the next what texts disagree on. `written`: the pages are the data itself, as `written_texts` gives it: no
    word of it can have been lost on the way. `processes` that share the pages; what they find is the same.
    """
    declared = made_once(partial(Declared.of, site), "declared.kept", cache, site.sign) if site else Declared()
    around = Surroundings(built, declared, cache)
    questions = [
        *_of_pairs(around.pairs, around),
        *_of_pages(_in_turn(built), around, site, written=written),
        _of_site(around, site),
    ]
    shares = [partial(_answered, questions[first::processes], around) for first in range(processes)]
    answers = side_by_side(shares)
    for _, compared in answers:
        around.compared.learn(compared)
    # As dealt out, so taken in: one of each share, round by round.
    alarms = chain.from_iterable(answers[index % processes][0][index // processes] for index in range(len(questions)))
    findings = gathered(alarms, origins, notes=notes)
    around.compared.keep()
    return findings


def _in_turn(built: BuiltSite) -> list[BuiltPage]:
    """All pages, each followed by its counterparts: dealt out in turn, two processes need the words of one language each."""
    pages: dict[tuple[str, str], BuiltPage] = {}
    for page in built.pages.values():
        position = built.counterparts.get(page.file)
        group = built.groups[position].values() if position is not None else ()
        pages |= {(one.locale, one.file): one for one in (page, *group)}
    return list(pages.values())


def _answered(questions: Iterable[Iterable[Alarm]], around: Surroundings) -> tuple[list[list[Alarm]], Compared]:
    """The alarms of each, and what was compared for them."""
    return [list(question) for question in questions], around.compared.found


def pair_alarms(pairs: Collection[PagePair], around: Surroundings) -> Iterator[Alarm]:
    """What pages and their counterparts disagree on."""
    return chain.from_iterable(_of_pairs(pairs, around))


def page_alarms(
    pages: Collection[BuiltPage], around: Surroundings, site: Site | None, *, written: bool = False,
) -> Iterator[Alarm]:
    """What is wrong with pages by themselves, or against the data if there is any: what they say that is not in it, and,
    unless they are the data as `written`, what they leave out."""
    return chain.from_iterable(_of_pages(pages, around, site, written=written))


def _of_pairs(pairs: Collection[PagePair], around: Surroundings) -> list[Iterator[Alarm]]:
    """Pair by pair; nothing is asked before it is read."""
    repeated = of_pairs(pairs)
    return [_of_pair(pair, fresh, repeated, around) for pair, fresh in zip(pairs, repeated.fresh, strict=True)]


def _of_pair(pair: PagePair, fresh: PagePair, repeated: Repetitions, around: Surroundings) -> Iterator[Alarm]:
    for check in OF_WHOLE_PAIRS:
        yield from check(pair, around)
    for check in OF_PAIRS:
        yield from repeated.everywhere(check(fresh, around))


def _of_pages(
    pages: Collection[BuiltPage], around: Surroundings, site: Site | None, *, written: bool,
) -> list[Iterator[Alarm]]:
    """Page by page; nothing is asked before it is read."""
    repeated = of_pages(pages)
    return [
        _of_page(page, fresh, repeated, around, site, written=written)
        for page, fresh in zip(pages, repeated.fresh, strict=True)
    ]


def _of_page(
    page: BuiltPage, fresh: BuiltPage, repeated: Repetitions, around: Surroundings, site: Site | None, *, written: bool,
) -> Iterator[Alarm]:
    for check in OF_PAGES:
        yield from repeated.everywhere(check(fresh, around))
    if site is not None:
        yield from repeated.everywhere(page_facts(fresh, around, site))
    if site is not None and not written:
        yield from repeated.everywhere(page_texts(fresh, around, site))
        yield from repeated.everywhere(quoted_texts(fresh, around, site))
        yield from page_prose(page, around, site)
        yield from machine_texts(page, around, site)
        yield from one_title(page)


def _of_site(around: Surroundings, site: Site | None) -> Iterator[Alarm]:
    for check in OF_SITES:
        yield from check(around)
    if site is not None:
        yield from excerpts(site, around)
        yield from typed_figures(around, site)


def gathered(alarms: Iterable[Alarm], origins: Origins | None = None, *, notes: bool = True) -> list[SiteFinding]:
    """Alarms as findings, each once with all its pages, in the order of the site."""
    found: dict[tuple, SiteFinding] = {}
    for alarm in alarms:
        finding = alarm.finding
        texts = tuple(segment.text if segment else "" for segment in alarm.segments)
        identity = (finding.kind, finding.surfaces, finding.values, texts)
        pages = tuple(dict.fromkeys(segment.page for segment in alarm.segments if segment and segment.page))
        if known := found.get(identity):
            found[identity] = replace(known, pages=tuple(dict.fromkeys((*known.pages, *pages))))
        else:
            seeker = origins if notes or finding.severity == "error" else None
            places = tuple(_placed(place, alarm, index, seeker) for index, place in enumerate(finding.places))
            found[identity] = SiteFinding(finding.kind, finding.severity, places, _name(alarm), pages, fingerprint(texts))
    return list(found.values())


def _name(alarm: Alarm) -> str:
    """The key that the finding has, with the page that it stands on where the key names none."""
    key = alarm.finding.segment
    return next((segment.name for segment in alarm.segments if segment and segment.key == key), key)


def _placed(place: Place, alarm: Alarm, index: int, origins: Origins | None) -> Place:
    segment = alarm.segments[index] if index < len(alarm.segments) else None
    source = place.source or (origins.of(segment, place) if origins and segment else "") or (segment.page if segment else "")
    return replace(place, source=source)


def fingerprint(texts: Iterable[str]) -> str:
    """A short sign of texts that changes when any of them does."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "replace")).hexdigest()[:12]
