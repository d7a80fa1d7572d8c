"""data/theme.yml and the partners' colors → a stylesheet of custom properties, an icon, and what fails in contrast."""

import math
from collections.abc import Iterator
from functools import cache

from .model.reference import Scheme
from .model.site import Site

TEXT_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3."""
SIGN_CONTRAST = 3.0
"""WCAG 2.2, success criterion 1.4.11: what must be seen but is not text."""


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#rrggbb` colors, from 1 to 21 (WCAG 2.2)."""
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[start:start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


TINT = 0.08
"""Share of a hue in the tinted surface that carries text of that hue (`--soft` in site.css)."""


@cache
def readable_hue(color: str, scheme: Scheme) -> str:
    """The color itself, or as little lightened or darkened as it takes to be read on every surface of the scheme."""
    toward = "#ffffff" if _luminance(scheme.background) < 0.2 else "#000000"
    for step in range(21):
        mixed = _mix(color, toward, step / 20)
        surfaces = (scheme.background, scheme.surface, _mix(scheme.surface, mixed, TINT))
        if all(contrast(mixed, surface) >= TEXT_CONTRAST for surface in surfaces):
            return mixed
    return toward


def _mix(color: str, other: str, share: float) -> str:
    parts = (
        round(int(color[start:start + 2], 16) * (1 - share) + int(other[start:start + 2], 16) * share)
        for start in (1, 3, 5)
    )
    return "#" + "".join(f"{part:02x}" for part in parts)


def contrast_faults(site: Site) -> Iterator[tuple[str, str, str, float, float]]:
    """(key of the faulty color, it, its background, contrast found, contrast needed)."""
    for name in ("light", "dark"):
        scheme: Scheme = getattr(site.theme, name)
        for color, background, least in (
            ("text", "background", TEXT_CONTRAST), ("text", "surface", TEXT_CONTRAST),
            ("muted", "background", TEXT_CONTRAST), ("muted", "surface", TEXT_CONTRAST),
            ("link", "background", TEXT_CONTRAST), ("link", "surface", TEXT_CONTRAST),
            ("on_brand", "brand", TEXT_CONTRAST), ("focus", "background", SIGN_CONTRAST),
        ):
            pair = getattr(scheme, color), getattr(scheme, background)
            if (found := contrast(*pair)) < least:
                yield f"theme.{name}.{color}", *pair, found, least
    for partner in site.partners.values():
        background = site.theme.light.background
        if (found := contrast(partner.color, background)) < TEXT_CONTRAST:
            yield f"{partner.id}.color", partner.color, background, found, TEXT_CONTRAST


def stylesheet(site: Site) -> str:
    """Custom properties of both schemes: the palette, and one hue a partner (`--hue-<id>`). Paper is light."""
    light, dark = _properties(site, site.theme.light), _properties(site, site.theme.dark)
    rules = [
        f":root{{color-scheme:light;{light}}}",
        f"@media screen and (prefers-color-scheme:dark){{:root:not([data-scheme=light]){{color-scheme:dark;{dark}}}}}",
        f"@media screen{{:root[data-scheme=dark]{{color-scheme:dark;{dark}}}}}",
    ]
    rules += [f".hue-{partner}{{--hue:var(--hue-{partner})}}" for partner in site.partners]
    return "\n".join(rules) + "\n"


def icon(site: Site) -> str:
    """The sign of the site in a browser's tab, as SVG: the partners' hues, overlapping."""
    circles = []
    for place, partner in enumerate(site.partners.values()):
        turn = math.tau * place / len(site.partners) - math.pi * 5 / 6
        x, y = 24 + 9 * math.cos(turn), 23 + 9 * math.sin(turn)
        circles.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="14" fill="{partner.color}" fill-opacity=".9"/>')
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">{"".join(circles)}</svg>\n'


def _properties(site: Site, scheme: Scheme) -> str:
    named = {name.replace("_", "-"): getattr(scheme, name) for name in type(scheme).model_fields}
    hues = {f"hue-{partner.id}": readable_hue(partner.color, scheme) for partner in site.partners.values()}
    return "".join(f"--{name}:{color};" for name, color in {**named, **hues}.items())
