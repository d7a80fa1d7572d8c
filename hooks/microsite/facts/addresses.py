"""E-mail addresses, web addresses and phone numbers: what is compared character by character."""

import re

from .fact import Fact

_TOP_LEVEL = (
    "com|org|net|eu|fr|ca|gouv|gov|io|info|uk|de|ch|be|edu|int|dev|app|lu|es|it|nl|pt|dk|fi|pl|ie|nz|jp|br|mx|cz|ro|hu|lt|lv|mc|"
    "tn|dz|sn|ai|biz|coop|museum|quebec|paris|bzh|alsace|brussels|swiss|africa|science|health|care|cloud|online|tech|media"
)
"""Of those that are no words with which a sentence may begin after a missing space."""
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_URL = re.compile(
    r"(?:[Hh]ttps?://|www\.)[^\s<>\"'«»“”]+"
    rf"|(?<![\w@.])(?:[A-Za-z0-9-]{{2,63}}\.){{1,3}}(?:{_TOP_LEVEL})\b(?:/[^\s<>\"'«»“”]*)?"
)
_DOMAIN = re.compile(rf"\.(?:{_TOP_LEVEL})\b")
"""The end of a web address, without which a text has one only after `://` or `www.`."""
_DIALLED = re.compile(r"\d(?:\d[ .)-]{1,2}\d\d|\d{5}|\d\d[ .-][A-Z0-9-])")
"""Digits in groups, or many together: a text without them has a phone number only with a plus or a (0)."""
_PHONE = re.compile(
    r"(?<![\w.,/-])(?:"
    r"(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?\d{1,4}(?:[ .-]?\d{2,4}){2,5}"
    r"|0[1-9](?:[ .-]?\d{2}){4}"
    r"|(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4}"
    r"|1[ .-]8\d{2}[ .-][A-Z0-9-]{7,9}"
    r")(?![\w/]|[.,]\d)"
)
_PATH = re.compile(r"\] ?\((/[^)\]\s]*)\)")
"""The target of a Markdown link within the site: it differs by language, and its digits are no facts."""
_TRAILING = ".,;:!?)]}…"


def read_addresses(text: str) -> list[Fact]:
    """The e-mail addresses, web addresses and phone numbers of a readable text, in this order of
    preference."""
    facts: list[Fact] = []
    if "@" in text:
        for match in _EMAIL.finditer(text):
            surface = match.group().rstrip(".-")
            facts.append(Fact("email", surface.lower(), surface, match.start(), match.start() + len(surface)))
    if "://" in text or "www." in text or _DOMAIN.search(text):
        for match in _URL.finditer(text):
            surface = _trimmed(match.group())
            if not _overlaps(facts, match.start()):
                facts.append(
                    Fact("url", normal_url(surface), surface, match.start(), match.start() + len(surface))
                )
    if "](/" in text or "] (/" in text:
        for match in _PATH.finditer(text):
            facts.append(Fact("path", match.group(1), match.group(1), match.start(1), match.end(1)))
    if "+" in text or "(0)" in text or _DIALLED.search(text):
        for match in _PHONE.finditer(text):
            number = e164(match.group())
            if number and not _overlaps(facts, match.start()):
                facts.append(Fact("phone", number, match.group(), match.start(), match.end()))
    return facts


def _overlaps(facts: list[Fact], position: int) -> bool:
    return any(fact.start <= position < fact.end for fact in facts[-200:])


def _trimmed(address: str) -> str:
    """An address without the punctuation of the sentence around it; a bracket opened inside it is kept."""
    end, unopened = len(address), address.count(")") - address.count("(")
    while end and address[end - 1] in _TRAILING:
        if address[end - 1] == ")":
            if unopened <= 0:
                break
            unopened -= 1
        end -= 1
    return address[:end]


def normal_url(address: str) -> str:
    """A web address as it is compared: no scheme, no leading www, no trailing slash, the host in lower
    case."""
    address = re.sub(r"^https?://", "", address, flags=re.IGNORECASE)
    address = re.sub(r"^www\.", "", address, flags=re.IGNORECASE)
    host, slash, path = address.partition("/")
    return (host.lower() + slash + path).rstrip("/")


def e164(surface: str) -> str:
    """A phone number in international form, or an empty string when there are too few digits.

    A national number that begins with 0 is French; three, three and four digits are North American.
    """
    text = surface.replace("(0)", "")
    letters = "abcdefghijklmnopqrstuvwxyz"
    keys = "22233344455566677778889999"
    digits = "".join(
        character
        if character.isdigit()
        else keys[letters.index(character.lower())]
        if character.lower() in letters
        else ""
        for character in text
    )
    if text.startswith("+"):
        return "+" + digits
    if digits.startswith("00"):
        return "+" + digits[2:]
    if len(digits) == 10 and digits.startswith("0"):
        return "+33" + digits[1:]
    if len(digits) == 10:
        return "+1" + digits
    return "+" + digits if len(digits) == 11 else ""
