"""Errors as people make them, put into one built page or file: each changes one thing that somebody reads.

Written apart from the package that is measured: no vocabulary or pattern is shared with it.
"""

import copy
import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from lxml import html
from seeding import CHANGES
from site_places import Place, is_unread, places, values

_LETTERS = "abcdefghiklmnoprstuv"


@dataclass(frozen=True)
class Seeded:
    """A page with one error."""

    kind: str
    page: bytes
    was: str
    """What was changed, for whoever reads the misses."""
    now: str
    where: str = "tree"
    """In which part of the page, or `tree` where pieces, links or keys were changed."""


@dataclass(frozen=True)
class Spelled:
    """What the data declare in one language."""

    names: Sequence[str]
    terms: Sequence[str]


def seed_page(
    page: bytes, other: bytes, locale: str, spelled: Spelled, chance: random.Random, kinds: Sequence[str] = (),
) -> Iterator[Seeded]:
    """One error of each kind in each part of the page that has room for it"""
    elsewhere = " ".join(html.document_fromstring(other).find("body").itertext())
    tree = html.document_fromstring(page)
    parts: dict[str, list[Place]] = {}
    for place in places(tree):
        parts.setdefault(place.where, []).append(place)
    for where, found in parts.items():
        for kind, change in _changes(kinds):
            chance.shuffle(found)
            for place in found:
                was = place.text
                now = change(was, elsewhere, locale, chance, spelled)
                if now is not None and now.strip() != was.strip():
                    place.text = now
                    yield Seeded(kind, _bytes(tree), was.strip(), now.strip(), where)
                    place.text = was
                    break
    for kind, harm in _TREE_KINDS.items():
        if kinds and kind not in kinds:
            continue
        tree = html.document_fromstring(page)
        if changed := harm(tree, html.document_fromstring(other), chance):
            yield Seeded(kind, _bytes(tree), *changed)


def seed_file(
    content: bytes, other: bytes, ending: str, locale: str, spelled: Spelled, chance: random.Random,
    kinds: Sequence[str] = (),
) -> Iterator[Seeded]:
    """The same for a feed, a calendar, a card or a table; and one of its entries taken away."""
    text, elsewhere = content.decode("utf-8"), other.decode("utf-8")
    found = values(text, ending)
    for kind, change in _changes(kinds):
        chance.shuffle(found)
        for match in found:
            was = match[0]
            now = change(was, elsewhere, locale, chance, spelled)
            if now is not None and now.strip() != was.strip() and "\n" not in now and _TAG.findall(now) == _TAG.findall(was):
                yield Seeded(kind, f"{text[:match.start()]}{now}{text[match.end():]}".encode(), was, now, "file")
                break
    entries = list(re.finditer(_ENTRIES[ending], text)) if ending in _ENTRIES else []
    if entries and not kinds:
        entry = chance.choice(entries)
        yield Seeded("entry missing", (text[:entry.start()] + text[entry.end():]).encode(), entry[0][:80], "", "file")


_TAG = re.compile(r"<\w+|\w+=")
_ENTRIES = {
    ".xml": r"(?s)<item>.*?</item>\s*", ".ics": r"(?s)BEGIN:VEVENT.*?END:VEVENT\r\n", ".csv": r"(?m)(?<=\n)\w[\w.-]+[;,].*\r\n",
}


def _changes(kinds: Sequence[str]) -> Iterator[tuple[str, Callable[..., str | None]]]:
    """Those of one text, all called alike."""
    for kind, change in _TEXT_KINDS.items():
        if not kinds or kind in kinds:
            yield kind, change
    for kind, plain in CHANGES.items():
        if not kinds or kind in kinds:
            yield kind, lambda was, other, locale, chance, spelled, plain=plain: plain(was, other, locale, chance)


def _bytes(tree: html.HtmlElement) -> bytes:
    return html.tostring(tree, encoding="utf-8", doctype="<!doctype html>")


def _content(tree: html.HtmlElement) -> html.HtmlElement:
    return tree.get_element_by_id("content")


def _typo(word: str, chance: random.Random, first: int = 0) -> str:
    places = [index for index, character in enumerate(word) if index >= first and character.isalpha()]
    place = chance.choice(places)
    letter = chance.choice([one for one in _LETTERS if one != word[place].lower()])
    return word[:place] + (letter.upper() if word[place].isupper() else letter) + word[place + 1:]


def _name(text: str, other: str, locale: str, chance: random.Random, spelled: Spelled) -> str | None:
    """One letter of a declared name."""
    held = [name for name in spelled.names if name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)]
    if not held:
        return None
    name = max(held, key=len)
    return text.replace(name, _typo(name, chance), 1)


def _term(text: str, other: str, locale: str, chance: random.Random, spelled: Spelled) -> str | None:
    """A term of the glossary becomes another one."""
    held = [term for term in spelled.terms if re.search(rf"(?<![\w-]){re.escape(term)}(?![\w-])", text)]
    if not held:
        return None
    term = max(held, key=len)
    others = [one for one in spelled.terms if one not in text and term not in one and one[:5].lower() != term[:5].lower()]
    return re.sub(rf"(?<![\w-]){re.escape(term)}(?![\w-])", chance.choice(others), text, count=1) if others else None


def _email(text: str, other: str, locale: str, chance: random.Random, spelled: Spelled) -> str | None:
    match = re.search(r"[\w.-]+@[\w-]+(?:\.[\w-]+)+", text)
    return text.replace(match.group(), _typo(match.group(), chance)) if match else None


def _phone(text: str, other: str, locale: str, chance: random.Random, spelled: Spelled) -> str | None:
    match = re.search(r"\+33[\d\s\u00a0]{9,}", text)
    if not match:
        return None
    place = match.end() - chance.randint(1, 2)
    return f"{text[:place]}{(int(text[place]) + 3) % 10}{text[place + 1:]}" if text[place].isdigit() else None


def _address(text: str, other: str, locale: str, chance: random.Random, spelled: Spelled) -> str | None:
    match = re.search(r"https?://\S{8,}", text)
    return text.replace(match.group(), match.group()[:-2] + _typo(match.group()[-2:], chance)) \
        if match and match.group()[-2:].isalpha() else None


_TEXT_KINDS: dict[str, Callable[..., str | None]] = {
    "name": _name, "term": _term, "e-mail": _email, "phone": _phone, "web address": _address,
}


def _readable(elements: list[html.HtmlElement]) -> list[html.HtmlElement]:
    return [one for one in elements if not is_unread(one) and "".join(one.itertext()).strip()]


def _block_missing(tree, other, chance) -> tuple[str, str] | None:
    return _remove(_content(tree).xpath(".//*[@data-segment]"), chance)


def _paragraph_missing(tree, other, chance) -> tuple[str, str] | None:
    return _remove(_content(tree).xpath(".//p[not(ancestor-or-self::*[@data-segment])]"), chance)


def _remove(elements: list[html.HtmlElement], chance: random.Random) -> tuple[str, str] | None:
    elements = _readable(elements)
    if not elements:
        return None
    element = chance.choice(elements)
    words = " ".join("".join(element.itertext()).split())
    element.drop_tree()
    return words, ""


def _block_renamed(tree, other, chance) -> tuple[str, str] | None:
    elements = [one for one in _readable(_content(tree).xpath(".//*[@data-segment]")) if one.text and one.text.strip()]
    if not elements:
        return None
    element = chance.choice(elements)
    key = element.get("data-segment")
    element.set("data-segment", f"{key}-x")
    return key, f"{key}-x"


def _key(element: html.HtmlElement) -> str:
    """Its key in full: `.name` is a piece of the record around it."""
    key = element.get("data-segment")
    if not key.startswith("."):
        return key
    return next(one for above in element.iterancestors() if (one := above.get("data-segment"))) + key


def _block_untranslated(tree, other, chance) -> tuple[str, str] | None:
    """A keyed block with the words of the other language."""
    theirs = {_key(one): one for one in _content(other).xpath(".//*[@data-segment][not(.//*[@data-segment])]")}
    elements = [
        one for one in _readable(_content(tree).xpath(".//*[@data-segment][not(.//*[@data-segment])]"))
        if _key(one) in theirs and len("".join(one.itertext()).split()) > 7
        and "".join(one.itertext()).split() != "".join(theirs[_key(one)].itertext()).split()
        and not one.get("lang")
    ]
    if not elements:
        return None
    element = chance.choice(elements)
    was = " ".join("".join(element.itertext()).split())
    source = theirs[_key(element)]
    for child in list(element):
        element.remove(child)
    element.text = source.text
    for child in source:
        element.append(copy.deepcopy(child))
    return was, " ".join("".join(element.itertext()).split())


def _paragraph_untranslated(tree, other, chance) -> tuple[str, str] | None:
    """A paragraph with the words of the other language, where both pages have as many."""
    ours, theirs = (_readable(_content(one).xpath(".//p[not(@lang)][not(ancestor::*[@data-particular])]")) for one in (tree, other))
    pairs = [
        (one, its) for one, its in zip(ours, theirs, strict=False)
        if len(its.text_content().split()) > 7 and one.text_content().split() != its.text_content().split()
    ]
    if len(ours) != len(theirs) or not pairs:
        return None
    one, its = chance.choice(pairs)
    was = " ".join(one.text_content().split())
    for child in list(one):
        one.remove(child)
    one.text = " ".join(its.text_content().split())
    return was, one.text


def _link_astray(tree, other, chance) -> tuple[str, str] | None:
    """A link within the site leads to another page."""
    links = [
        one for one in _content(tree).xpath(".//a[@href][not(@class='term')][not(ancestor::sup)][not(@hreflang)]")
        if not re.match(r"[a-z]+:|#", one.get("href")) and not is_unread(one)
    ]
    targets = sorted({one.get("href").split("#")[0] for one in links})
    if len(targets) < 2:
        return None
    link = chance.choice(links)
    was = link.get("href")
    link.set("href", chance.choice([target for target in targets if target != was.split("#")[0]]))
    return was, link.get("href")


def _links_swapped(tree, other, chance) -> tuple[str, str] | None:
    """Two links of the content exchange where they lead."""
    links = [
        one for one in _content(tree).xpath(".//a[@href][not(@class='term')][not(ancestor::sup)][not(@hreflang)]")
        if not one.get("href").startswith("#") and not is_unread(one)
    ]
    if len(links) < 2:
        return None
    one, two = chance.sample(links, 2)
    was, now = one.get("href"), two.get("href")
    if was == now or one.getparent() is two.getparent():
        return None
    one.set("href", now)
    two.set("href", was)
    return was, now


def _link_wrong(tree, other, chance) -> tuple[str, str] | None:
    """A letter of an address outside of the site."""
    links = [one for one in _content(tree).xpath(".//a[starts-with(@href, 'http')]") if not is_unread(one)]
    if not links:
        return None
    link = chance.choice(links)
    was = link.get("href")
    link.set("href", was[:12] + _typo(was[12:], chance))
    return was, link.get("href")


def _date_for_machines(tree, other, chance) -> tuple[str, str] | None:
    times = [one for one in _content(tree).xpath(".//time[@datetime]") if not is_unread(one)]
    if not times:
        return None
    time = chance.choice(times)
    was = time.get("datetime")
    year = int(was[:4])
    time.set("datetime", f"{year - 1}{was[4:]}")
    return was, time.get("datetime")


def _fact_outdated(tree, other, chance) -> tuple[str, str] | None:
    """A digit of a fact of the data, whatever the other page says."""
    facts = [
        one for one in _content(tree).xpath(".//*[@data-fact]")
        if not len(one) and re.search(r"\d", one.text or "") and not is_unread(one)
    ]
    if not facts:
        return None
    fact = chance.choice(facts)
    was = fact.text
    place = chance.choice([match.start() for match in re.finditer(r"\d", was)])
    fact.text = f"{was[:place]}{(int(was[place]) + 1) % 9 + 1}{was[place + 1:]}"
    return was, fact.text


def _title(tree, other, chance) -> tuple[str, str] | None:
    title = tree.find(".//title")
    was, title.text = title.text, other.findtext(".//title")
    return (was, title.text) if len(was.split()) > 6 and was != title.text else None


def _description(tree, other, chance) -> tuple[str, str] | None:
    ours, theirs = tree.find('.//meta[@name="description"]'), other.find('.//meta[@name="description"]')
    if ours is None or theirs is None:
        return None
    was = ours.get("content")
    ours.set("content", theirs.get("content"))
    return was, theirs.get("content")


_TREE_KINDS = {
    "block missing": _block_missing, "paragraph missing": _paragraph_missing, "block renamed": _block_renamed,
    "block untranslated": _block_untranslated, "paragraph untranslated": _paragraph_untranslated, "link astray": _link_astray, "links swapped": _links_swapped, "link wrong": _link_wrong,
    "date for machines": _date_for_machines, "fact outdated": _fact_outdated, "title untranslated": _title,
    "description untranslated": _description,
}

KINDS = (*_TEXT_KINDS, *CHANGES, *_TREE_KINDS, "entry missing")
"""Every kind of error, by name."""
