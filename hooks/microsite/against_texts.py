"""The texts of a page, held against what data/ and docs/ say: on the way to the page, no word is lost or changed."""

import re
from collections.abc import Iterator, Mapping

from rapidfuzz.distance import Indel

from .alarms import Alarm, alarm
from .differing import difference, letters
from .model.site import Site
from .segments import HEAD, PROSE, STRUCTURED, BuiltPage, Segment, is_for_machines
from .shown_texts import sentences_of, shown_texts
from .site_checks import Shown, Surroundings
from .translations import own_words

_ENDS = frozenset(".!?")
_GLOSS = "tip-"
"""How the key of an explanation begins, before the id of the entry that it comes from."""
_JOINTS = tuple(map(re.compile, (r" [–|] ", r" [–·|] |: |, (?!\d)|[()]", r" [–·|] |: |, |[()]")))
"""Between the texts that a title or a description is composed of; a comma may stand within a date, too."""
_WORDED = re.compile(r"[^\W\d_]{2}")
_DESCRIPTION = re.compile(rf"{HEAD}\.(?:og:|twitter:)?description|{STRUCTURED}/[A-Z][A-Za-z]*Page\.description")
_TITLE = re.compile(rf"{HEAD}\.(?:og:|twitter:)?title|{STRUCTURED}/[A-Z][A-Za-z]*Page\.name")
_LIKE = 0.6
"""How like a text of the data a segment is that shows it."""
_LONGEST = 300
"""Letters of what is taken apart."""
_SHORT = 40
"""Letters of a part of a description that may stand within a sentence: a name, a date."""


def page_texts(page: BuiltPage, around: Surroundings, site: Site) -> Iterator[Alarm]:
    """Texts of the data that the page does not show whole."""
    shown = shown_texts(site, page.locale, around.cache)
    for segment in page.segments:
        if segment.kind in ("data", "gloss") and (text := shown.texts.get(_key(segment))):
            yield from _page_text(segment, text)
        elif not is_for_machines(segment):
            inside = shown if segment.locale == page.locale else shown_texts(site, segment.locale, around.cache)
            yield from _cut_label(segment, inside.label_sentences)


def _cut_label(segment: Segment, whole: Mapping[str, str]) -> Iterator[Alarm]:
    """A text of the interface from which a sentence is missing. `whole`: each sentence of one → the text."""
    if segment.text[-1:] not in _ENDS:
        return
    sentences = list(map(letters, sentences_of(segment.text)))
    label = whole.get(sentences[0])
    if label and len(sentences) < len(sentences_of(label)) and all(whole.get(one) == label for one in sentences):
        yield alarm("text-against-data", (segment.locale, segment, segment.text), ("", None, label), key=segment.key)


def page_prose(page: BuiltPage, around: Surroundings, site: Site) -> Iterator[Alarm]:
    """Blocks of Markdown, of the data or of docs/, that the page does not show whole."""
    shown = shown_texts(site, page.locale, around.cache)
    for scope, occurrences in page.scopes.items():
        if texts := shown.pieces.get(scope):
            yield from _paragraphs([segment for sequence in occurrences for segment in sequence], texts, _LIKE)
        if written := shown.paragraphs.get(page.file if scope == PROSE else scope):
            yield from _paragraphs([segment for sequence in occurrences for segment in sequence], written)


def _key(segment: Segment) -> str:
    if segment.kind != "gloss":
        return segment.key
    return segment.key.partition("/")[0].removeprefix(_GLOSS) + ".definition"


def _page_text(segment: Segment, text: str) -> Iterator[Alarm]:
    if text not in segment.text and letters(text) not in letters(segment.text):
        shown, written = difference(segment.text, text)
        yield alarm("text-against-data", (segment.locale, segment, shown), ("", None, written), key=segment.key)


def _paragraphs(segments: list[Segment], written: tuple[str, ...], least: float = 0.0) -> Iterator[Alarm]:
    """Paragraphs that no segment holds, each beside the segment that is most like it; what is like none may be left out."""
    shown = {letters(segment.text): segment for segment in segments if segment.text}
    lost = [text for text in written if letters(text) not in shown]
    joined = "|".join(shown) if lost else ""
    known = {letters(text) for text in written}
    for text in lost:
        wanted = letters(text)
        if wanted in joined:
            continue
        others = [segment for words, segment in shown.items() if words not in known] or segments
        nearest = max(others, key=lambda one: Indel.normalized_similarity(letters(one.text), wanted))
        if Indel.normalized_similarity(letters(nearest.text), wanted) < least:
            continue
        said, stands = difference(nearest.text, text)
        yield alarm("text-against-data", (nearest.locale, nearest, said), ("", None, stands), key=nearest.key)


def machine_texts(page: BuiltPage, around: Surroundings, site: Site) -> Iterator[Alarm]:
    """What is said to machines alone (in the head, in structured data, in feeds and files): neither the data nor a visitor of
    any page reads it."""
    known = shown_texts(site, page.locale, around.cache).known
    for segment in page.segments:
        if not is_for_machines(segment) or not _WORDED.search(segment.text) or letters(segment.text) in known:
            continue
        if not segment.locale or around.is_alike(segment.text, segment.key):
            continue
        strange = [_strange(joints.split(segment.text), known, around.shown(page.locale)) for joints in _JOINTS]
        if all(strange) and not _is_composed(letters(segment.text), known):
            yield alarm("machine-text", (segment.locale, segment, strange[0]), key=segment.key)


def one_title(page: BuiltPage) -> Iterator[Alarm]:
    """Titles or descriptions of one page that are not the same: for search engines, for previews, in structured data."""
    for pattern in (_TITLE, _DESCRIPTION):
        first: Segment | None = None
        for segment in page.segments:
            if not pattern.fullmatch(segment.key):
                continue
            first = first or segment
            if letters(own_words(first)) != letters(own_words(segment)):
                said, stands = difference(own_words(segment), own_words(first))
                yield alarm("description", (segment.locale, segment, said), (first.locale, first, stands), key=segment.key)


def _strange(parts: list[str], known: frozenset[str], shown: Shown) -> str:
    """The first part that nobody else says; empty if there is none. Only a short one may be a part of something longer."""
    return next((part for part in parts if not _is_said(letters(part), known, shown)), "")


def _is_said(words: str, known: frozenset[str], shown: Shown) -> bool:
    return words in known or words in shown.texts or len(words) < _SHORT and words in shown.joined


def _is_composed(words: str, known: frozenset[str]) -> bool:
    """Whether it is made of texts of the data and nothing else: a label, a colon of the language, a name."""
    reached = {0}
    for end in range(2, min(len(words), _LONGEST) + 1):
        if any(words[start:end] in known for start in reached if end - start > 1):
            reached.add(end)
    return len(words) in reached


def quoted_texts(page: BuiltPage, around: Surroundings, site: Site) -> Iterator[Alarm]:
    """Titles and terms in another language, beside a record, that are not those of the data."""
    for segment in page.segments:
        if segment.kind == "quoted" and re.split(r"[./]", segment.key)[0] in site.places and _WORDED.search(segment.text):
            known = shown_texts(site, segment.locale, around.cache).known
            if known and letters(segment.text) not in known:
                yield alarm("quoted-text", (segment.locale, segment, segment.text), key=segment.key)
