"""The last hand on a built page: typography of each language, and no remnant of the theme's frame."""

import re
from functools import lru_cache
from html import escape, unescape

from .locales import LOCALES, Locale

_TOKEN = re.compile(r"<!--.*?-->|<(/?)([a-zA-Z][\w:-]*)([^>\"']*(?:(?:\"[^\"]*\"|'[^']*')[^>\"']*)*)>|<[^>]*>", re.S)
"""A comment, a tag (1: closing, 2: name, 3: attributes), or what looks like one."""
_LANGUAGE = re.compile(r"\slang=\"([^\"]+)\"")
_WORDED = re.compile(
    r"\s(alt|title|aria-label|placeholder|content|data-(?:all|done|failed|many|none|one|quote))=\"([^\"]*)\""
)
"""Attributes that are read aloud, or that scripts show."""
_VERBATIM = frozenset({"code", "pre", "script", "style", "kbd", "samp", "textarea"})
_VOID = frozenset(
    "area base br col embed hr img input link meta source track wbr path circle rect line use ellipse".split()
)
_WORDED_META = re.compile(r"\s(?:name|property)=\"(?:description|og:title|og:description|og:site_name|og:image:alt|twitter:\w+)\"")

_FRAME = (
    (re.compile(r"(<body[^>]*>).*?<!--page-->", re.S), r"\1"),
    (re.compile(r"<!--/page-->.*?<!--tail-->", re.S), "</div>"),
)
"""What the theme's base template prints outside of its blocks stands between these marks, which our blocks set."""


def finish_page(html: str, locale: Locale) -> str:
    """A built page as it is published.

    Texts, and the attributes that are read aloud, get the typography of the language they are in: that of the
    page, or of the nearest `lang` attribute around them.
    """
    for pattern, replacement in _FRAME:
        html = pattern.sub(replacement, html)
    # The theme knows the interface languages it ships; the page's language is ours to say.
    html = re.sub(r'<html lang="[^"]*"', f'<html lang="{locale.tag}"', html, count=1)
    html = re.sub(r"\n\s*\n+", "\n", html[:html.find("<body")]).lstrip() + html[html.find("<body"):]
    return typeset(html, locale)


def typeset(html: str, locale: Locale) -> str:
    """HTML with the typography of its language in its texts, and in the attributes that are read aloud."""
    parts, last = [], 0
    stack: list[tuple[str, Locale | None, bool]] = [("", locale, False)]
    for token in _TOKEN.finditer(html):
        start, end = token.span()
        if start > last:
            parts.append(_text(html[last:start], stack))
        last = end
        tag, closing, name, attributes = token.group(0, 1, 2, 3)
        if name is None:
            parts.append(tag)
            continue
        name = name.lower()
        if closing:
            _close(stack, name)
            parts.append(tag)
            continue
        _, speaker, verbatim = stack[-1]
        if attributes:
            if language := _LANGUAGE.search(attributes):
                speaker = LOCALES.get(language[1][:2])
            tag = _attributes(tag, name, speaker)
        parts.append(tag)
        if name not in _VOID and not attributes.rstrip().endswith("/"):
            stack.append((name, speaker, verbatim or name in _VERBATIM))
    parts.append(_text(html[last:], stack))
    return "".join(parts)


def _text(text: str, stack: list[tuple[str, Locale | None, bool]]) -> str:
    _, locale, verbatim = stack[-1]
    if verbatim or locale is None or text.isspace():
        return text
    return _set_text(locale, text)


@lru_cache(maxsize=20_000)
def _set_text(locale: Locale, text: str) -> str:
    """Many texts stand on every page: menus, notices, names."""
    return escape(locale.typography(unescape(text)), quote=False)


def _attributes(token: str, name: str, locale: Locale | None) -> str:
    if locale is None or (name == "meta" and not _WORDED_META.search(token)):
        return token
    return _WORDED.sub(
        lambda match: f' {match[1]}="{escape(locale.typography(unescape(match[2])))}"', token,
    )


def _close(stack: list[tuple[str, Locale | None, bool]], name: str) -> None:
    for index in range(len(stack) - 1, 0, -1):
        if stack[index][0] == name:
            del stack[index:]
            return
