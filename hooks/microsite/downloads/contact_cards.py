"""vCard: the people whom one may write to.

Version 3.0 (RFC 2426), because Outlook reads none that is newer; what is written here means the same in 4.0 (RFC 6350).
"""

from collections.abc import Iterator

from ..addresses import Address
from ..locales import Locale
from ..model.partnership import Contact
from ..plain_words import PlainWords
from ..plan import Plan
from ..wording import write_as_of
from .download import Download

_OCTETS = 75
"""A line of a vCard is folded after so many bytes."""


def contact_cards(speaker: PlainWords) -> Iterator[Download]:
    plan, locale = speaker.plan, speaker.locale
    for contact in plan.site.contacts.values():
        if address := address_of(plan, contact, locale):
            yield Download(address, _card(speaker, contact).encode())


def address_of(plan: Plan, contact: Contact, locale: Locale) -> Address | None:
    """None for what is kept for the record only, or has nothing to write to."""
    if "contacts" not in plan.site.prose or not contact.live or not (contact.email or contact.phone):
        return None
    folder = plan.addresses.page("contacts", locale).file.removesuffix("index.html")
    return Address(f"{folder}{contact.id}.vcf")


def _card(speaker: PlainWords, contact: Contact) -> str:
    partner = speaker.site.partners[contact.partner]
    organisation = speaker.words(partner.full_name)
    name = speaker.words(speaker.site.people[contact.person].name) if contact.person else None
    family, given = split_name(name) if name else ("", "")
    lines = [
        "BEGIN:VCARD", "VERSION:3.0", f"FN:{escaped(name or organisation)}", f"N:{escaped(family)};{escaped(given)};;;",
        f"ORG:{escaped(organisation)}",
    ]
    if contact.email:
        lines.append(f"EMAIL;TYPE=INTERNET,WORK:{escaped(contact.email)}")
    if contact.phone:
        lines.append(f"TEL;TYPE=WORK,VOICE:{contact.phone}")
    if url := speaker.url(contact.id):
        lines.append(f"URL:{url}")
    lines += [f"NOTE:{escaped(_note(speaker, contact))}", "END:VCARD", ""]
    return "\r\n".join(map(folded, lines))


def _note(speaker: PlainWords, contact: Contact) -> str:
    source = speaker.site.sources[contact.source]
    origin = [
        f"{speaker.label('as-of')} {speaker.written(write_as_of(contact.as_of, speaker.locale))}",
        speaker.labelled("source", speaker.words(source.publisher)),
        *([] if contact.confirmed else [speaker.label("not-confirmed")]),
    ]
    note = [speaker.words(contact.note)] if contact.note else []
    return "\n".join([speaker.words(contact.need), *note, " · ".join(origin)])


def split_name(name: str) -> tuple[str, str]:
    """(family name, given names): the family name is the last word, with the particles before it."""
    words = name.split()
    start = next((place for place, word in enumerate(words[1:], start=1) if word[:1].islower()), len(words) - 1)
    return " ".join(words[start:]), " ".join(words[:start])


def escaped(text: str) -> str:
    for character in ("\\", ",", ";"):
        text = text.replace(character, f"\\{character}")
    return text.replace("\n", "\\n")


def folded(line: str) -> str:
    """Cut after 75 bytes, and never within a character."""
    parts, part, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _OCTETS:
            parts.append(part)
            part, size = " ", 1
        part, size = part + character, size + octets
    return "\r\n".join([*parts, part])
