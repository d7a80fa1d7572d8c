"""Glossary terms in built text: the first use of each on a page becomes a link that explains itself."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from .locales import Locale
from .model.site import Site

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w-]*)([^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>", re.S)
_NAMED = ("partners", "organisations", "events")
"""Kinds of records whose names may hold the words of a term."""
_VOID = frozenset("area br col embed hr img input link meta source track wbr".split())
_EXPLAINING = frozenset({"p", "li", "dd"})
"""Where running text stands."""
_LEFT_ALONE = frozenset(
    "a h1 h2 h3 h4 h5 h6 button summary label select svg script style noscript dfn cite code time figure nav th dt".split()
)
_NAMES = re.compile(r"\sdata-(?:name|fact)=|\sclass=\"(?:[^\"]* )?(?:card|lead|kicker|tag|tags|status|origin|note|links)[ \"]")
"""Names, figures, and what is a link or a label as a whole."""

_WORD = re.compile(r"(?<![\w&-])([^\W_][\w&;²]*)[\w&;²-]*")
"""A word, after an apostrophe too (« l'hémopathie »); group 1 is what of it stands before a hyphen."""


@dataclass(frozen=True)
class _Form:
    """One way to write a term, as it stands in HTML."""

    written: str
    term: str
    """Empty for a name, in which no term is looked for: « Société des biomarqueurs »."""
    exact: bool
    """Capitals matter: an acronym, a name."""

    def begins(self, text: str, lowered: str, place: int) -> bool:
        if not (text if self.exact else lowered).startswith(self.written, place):
            return False
        following = text[place + len(self.written):][:1]
        return not (following.isalnum() or following == "-" or (not self.exact and self._is_of_a_name(text, place)))

    def _is_of_a_name(self, text: str, place: int) -> bool:
        """Whether it has capitals that no sentence gives it: « Institut de la Cohorte », "Rare Biomarker Association"."""
        first, rest = text[place], text[place + 1 : place + len(self.written)]
        before, after = text[:place].rstrip(" \u00a0\n«“\"("), text[place + len(self.written):].lstrip(" \u00a0\n")[:1]
        begins = before == "" or before[-1] in ".!?:"
        return rest.lower() != rest or (first.isupper() and (not begins or after.isupper()))


class TermIndex:
    """Every way in which a locale writes the terms of the glossary, found by its first word."""

    def __init__(self, site: Site, locale: Locale):
        self._forms: dict[str, list[_Form]] = {}
        for term in site.glossary.values():
            if not term.explained or term.kind == "name" or term.field == "name":
                continue
            for form in {term.name[locale], *term.variants.get(locale.code, ())}:
                self._add(form, term.id, exact=term.kind == "acronym")
        for name in {record.name[locale] for kind in _NAMED for record in site.collections.get(kind, {}).values()}:
            self._add(name, "", exact=True)
        for forms in self._forms.values():
            # « essai clinique de phase précoce » before « essai clinique ».
            forms.sort(key=lambda form: (-len(form.written), form.written))

    def _add(self, words: str, term: str, *, exact: bool) -> None:
        written = escape(words, quote=False)
        form = _Form(written if exact else written.lower(), term, exact)
        self._forms.setdefault(_first_word(written.lower()), []).append(form)

    def link(self, html: str, write: Callable[[str, str], str]) -> tuple[str, list[str]]:
        """The HTML with `write(term, words)` in the place of each first use; and the terms so used, in order."""
        parts, last, used = [], 0, []
        stack: list[tuple[str, bool, bool]] = [("", False, False)]
        for token in _TOKEN.finditer(html):
            _, explaining, alone = stack[-1]
            start, end = token.span()
            if start > last:
                text = html[last:start].replace("&#39;", "'")
                parts.append(self._text(text, used, write) if explaining and not alone else text)
            whole, closing, tag, attributes = token.group(0, 1, 2, 3)
            parts.append(whole)
            last = end
            if tag is None:
                continue
            tag = tag.lower()
            if closing:
                _close(stack, tag)
            elif tag not in _VOID and not attributes.endswith("/"):
                stack.append((
                    tag, explaining or tag in _EXPLAINING,
                    alone or tag in _LEFT_ALONE or bool(attributes and _NAMES.search(attributes)),
                ))
        return "".join([*parts, html[last:]]), used

    def _text(self, text: str, used: list[str], write: Callable[[str, str], str]) -> str:
        lowered, parts, last = text.lower(), [], 0
        for word in _WORD.finditer(lowered):
            forms = self._forms.get(word[1])
            if forms is None or word.start() < last:
                continue
            form = next((form for form in forms if form.begins(text, lowered, word.start())), None)
            if form is None:
                continue
            end = word.start() + len(form.written)
            parts.append(text[last:word.start()])
            if not form.term or form.term in used:
                parts.append(text[word.start():end])
            else:
                used.append(form.term)
                parts.append(write(form.term, text[word.start():end]))
            last = end
        return "".join([*parts, text[last:]])


def _first_word(text: str) -> str:
    match = _WORD.match(text)
    return match[1] if match else text


def _close(stack: list[tuple[str, bool, bool]], tag: str) -> None:
    for index in range(len(stack) - 1, 0, -1):
        if stack[index][0] == tag:
            del stack[index:]
            return
