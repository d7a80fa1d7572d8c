"""Findings as people and machines read them: sentences in French and English, JSON, GitHub annotations, Markdown.

No other module turns a finding into words.
"""

import json
from collections.abc import Callable, Iterable, Sequence

from .findings import Finding, Place, Severity
from .phrasebooks import PHRASEBOOKS, QUOTES, Phrasebook

DEFAULT_LANGUAGES = tuple(PHRASEBOOKS)
_SHOWN_PAGES = 2
_LONGEST = 110


def explanation(finding: Finding, language: str) -> str:
    """One finding in one sentence or two: what each text says, and what to do."""
    book = PHRASEBOOKS[language]
    places = finding.places
    absent = next((place for place in places if not place.surface), None)
    present = next((place for place in places if place.surface), None)
    if absent and present and finding.kind in book.lacking:
        pattern = book.lacking[finding.kind]
    else:
        pattern = book.kinds.get(finding.kind, book.kinds["value"])
    first, last = present or places[0], places[-1]
    words = {
        "says": ", ".join(
            book.says.format(name=_name(place, book), surface=_quoted(place, language), reading=_reading(place, book))
            for place in places if place.surface
        ),
        "one": _quoted(places[0], language),
        "other": _quoted(last, language),
        "surface": _quoted(first, language),
        "has": _name(first, book),
        "of": book.of.get(first.locale, first.locale),
        "has_upper": _upper(_name(first, book)),
        "lacks": _name(absent, book) if absent else "",
        "instead": _marked(first.reading, first.locale, language),
        "instead_comma": f" ({_marked(first.reading, first.locale, language)})" if first.reading else "",
        "reading": _reading(first, book) if finding.kind in book.lacking else first.reading,
    }
    return _upper(pattern.format(**words))


def _name(place: Place, book: Phrasebook) -> str:
    return book.names.get(place.locale, place.locale)


def _quoted(place: Place, language: str) -> str:
    return _marked(shortened(place.surface), place.locale, language)


def _marked(words: str, locale: str, language: str) -> str:
    """Words between the quotation marks of their own language."""
    before, after = QUOTES.get(locale) or QUOTES[language]
    return f"{before}{words}{after}"


def _reading(place: Place, book: Phrasebook) -> str:
    """The value as read, in brackets, unless the surface is the value."""
    if not place.reading or place.reading == place.surface or place.surface.replace("\u202f", "").startswith(place.reading):
        return ""
    return book.read_as.format(place.reading)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def shortened(text: str, most: int = _LONGEST) -> str:
    """A long surface cut in its middle; no-break spaces stay."""
    text = " ".join(text.split(" "))
    return text if len(text) <= most else f"{text[: most // 2].rstrip()} … {text[-most // 2 :].lstrip()}"


def as_people_read(
    findings: Iterable[Finding], languages: Sequence[str] = DEFAULT_LANGUAGES, *, notes: bool = True,
) -> str:
    """One block a finding, errors first: where it was written and is shown, then a line a language; counts at the end.

    Without `notes` they are counted and not told.
    """
    findings = list(findings)
    blocks = []
    for finding in _listed(findings, notes):
        lines = [f"{_severity(finding.severity, languages)} · {finding.kind} · {finding.segment}".rstrip(" ·")]
        lines += [f"  {source}" for source in _sources(finding)]
        if pages := _pages(finding, languages):
            lines.append(f"  {pages}")
        lines += [f"  {language.upper()}  {explanation(finding, language)}" for language in languages]
        blocks.append("\n".join(lines))
    blocks.append("\n".join(totals(findings, language) for language in languages))
    return "\n\n".join(blocks) + "\n"


def _listed(findings: Iterable[Finding], notes: bool) -> list[Finding]:
    """Errors first."""
    told = [finding for finding in findings if notes or finding.severity == "error"]
    return sorted(told, key=lambda finding: finding.severity != "error")


def _severity(severity: Severity, languages: Sequence[str]) -> str:
    return _each(PHRASEBOOKS[language].severities[severity] for language in languages)


def _sources(finding: Finding) -> list[str]:
    return list(dict.fromkeys(place.source for place in finding.places if place.source))


def _pages(finding: Finding, languages: Sequence[str]) -> str:
    pages = getattr(finding, "pages", ())
    if not pages:
        return ""
    said = [PHRASEBOOKS[language].pages for language in languages]
    shown = f"{_each(on for on, *_ in said)} {', '.join(pages[:_SHOWN_PAGES])}"
    more = len(pages) - _SHOWN_PAGES
    return f"{shown} {_each(rest[more > 1].format(more) for _, *rest in said)}" if more > 0 else shown


def _each(words: Iterable[str]) -> str:
    """What each language says, once."""
    return " / ".join(dict.fromkeys(words))


def totals(findings: Iterable[Finding], language: str) -> str:
    """How many findings block and how many do not."""
    findings = list(findings)
    errors = sum(finding.severity == "error" for finding in findings)
    book = PHRASEBOOKS[language]
    return book.totals.format(
        errors=errors, notes=len(findings) - errors, error_word=book.error_words[book.plural(errors)],
        note_word=book.note_words[book.plural(len(findings) - errors)],
    )


def waivers_in_force(count: int, language: str) -> str:
    """The sentence that is printed at each run."""
    return PHRASEBOOKS[language].waivers[min(count, 2)].format(count)


def not_compared(locales: Sequence[str], language: str) -> str:
    """The sentence that is printed at each run of a site that has languages which no lexicon reads."""
    book = PHRASEBOOKS[language]
    languages = (f"{book.names.get(locale, locale)} (hooks/microsite/locales/lexicon_{locale}.py)" for locale in locales)
    return book.not_compared.format(languages=", ".join(languages))


def as_mapping(finding: Finding) -> dict:
    """A finding for JSON, with its explanation in every language there is."""
    return {
        "segment": finding.segment,
        "kind": finding.kind,
        "severity": finding.severity,
        "pages": list(getattr(finding, "pages", ())),
        "fingerprint": getattr(finding, "fingerprint", ""),
        "places": [
            {
                "locale": place.locale, "surface": place.surface, "reading": place.reading,
                "start": place.start, "end": place.end, "source": place.source,
            }
            for place in finding.places
        ],
        "explanation": {language: explanation(finding, language) for language in PHRASEBOOKS},
    }


def as_json(findings: Iterable[Finding], *, notes: bool = True) -> str:
    """All findings as one JSON array."""
    listed = [as_mapping(finding) for finding in _listed(findings, notes)]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"


def as_annotations(
    findings: Iterable[Finding], languages: Sequence[str] = DEFAULT_LANGUAGES, *, notes: bool = True,
) -> str:
    """GitHub workflow commands: one for each place that has a line in a file of the project, or one for the finding."""
    lines = []
    for finding in _listed(findings, notes):
        command = "error" if finding.severity == "error" else "notice"
        message = "\n".join(explanation(finding, language) for language in languages)
        places = [source for source in _sources(finding) if source.rpartition(":")[2].isdigit()]
        for source in places or [""]:
            file, _, line = source.rpartition(":")
            lines.append(annotation(command, message, file=file, line=line, title=f"{finding.kind} {finding.segment}"))
    return "".join(lines)


def annotation(command: str, message: str, **properties: str) -> str:
    """One GitHub workflow command (`error`, `notice`), its line end included; properties without a value are left out."""
    given = ",".join(f"{name}={_escaped(value, in_property=True)}" for name, value in properties.items() if value)
    return f"::{command} {given}::{_escaped(message)}\n"


def _escaped(text: str, *, in_property: bool = False) -> str:
    text = text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return text.replace(":", "%3A").replace(",", "%2C") if in_property else text


def as_markdown(
    findings: Iterable[Finding], languages: Sequence[str] = DEFAULT_LANGUAGES, *, notes: bool = True,
) -> str:
    """A summary for a pull request: totals, then a table of the findings."""
    findings = list(findings)
    rows = [
        (
            finding.severity, filter(None, (finding.segment, *_sources(finding), _pages(finding, languages))),
            [explanation(finding, language) for language in languages],
        )
        for finding in _listed(findings, notes)
    ]
    return markdown([totals(findings, language) for language in languages], rows, languages)


def markdown(
    heads: Iterable[str], rows: Iterable[tuple[Severity, Iterable[str], Iterable[str]]],
    languages: Sequence[str] = DEFAULT_LANGUAGES,
) -> str:
    """Lines of introduction, then a table: how grave, where, and what is wrong in each language."""
    lines = [*(head + "  " for head in heads), ""]
    for number, (severity, where, words) in enumerate(rows):
        if not number:
            lines += [f"| {' | '.join(PHRASEBOOKS[languages[0]].columns)} |", "|---|---|---|"]
        cells = ("<br>".join(map(_cell, texts)) for texts in (where, words))
        lines.append(f"| {_severity(severity, languages)} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    for character in "\\`*_[]|":
        text = text.replace(character, "\\" + character)
    return text.replace("<", "&lt;").replace("\n", " ")


FORMATS: dict[str, Callable[..., str]] = {
    "people": as_people_read, "json": as_json, "github": as_annotations, "markdown": as_markdown,
}
"""Name of a form, as the commands take it → what writes it."""
