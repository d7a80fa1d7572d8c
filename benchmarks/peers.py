"""What others find: pofilter's checks of translate-toolkit, and number words read by text2num with digits.

Needs the packages of benchmarks/requirements.txt, in an environment of its own: the product depends on
neither.
"""

import re
from collections import Counter

from text_to_num import alpha2digit
from translate.filters import checks

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
_POFILTER = ("numbers", "urls", "emails")


def pofilter(texts: dict[str, str], **declared) -> list[str]:
    """The names of the pofilter checks that fail, French as the translation of English."""
    french = checks.StandardChecker(checks.CheckerConfig(targetlanguage="fr"))
    failed = []
    for name in _POFILTER:
        try:
            passed = getattr(french, name)(texts["en"], texts["fr"])
        except checks.FilterFailure:
            passed = False
        if not passed:
            failed.append(name)
    return failed


def text2num(texts: dict[str, str], **declared) -> list[tuple]:
    """The numbers that only one text has, number words turned into digits and separators read by language."""
    left, right = _numbers(texts["fr"], "fr"), _numbers(texts["en"], "en")
    return sorted((left - right).elements()) + sorted((right - left).elements())


def _numbers(text: str, locale: str) -> Counter:
    group, point = ("  \u202f\u00a0", ",") if locale == "fr" else (",", ".")
    text = re.sub(rf"(?<=\d)[{group}](?=\d{{3}}(?!\d))", "", text)
    text = alpha2digit(text, locale)
    return Counter(match.group().replace(point, ".").rstrip(".,") for match in _DIGITS.finditer(text))


PEERS = {"translate-toolkit pofilter (numbers, urls, emails)": pofilter, "text2num with digits": text2num}
