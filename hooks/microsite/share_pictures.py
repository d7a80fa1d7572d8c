"""The picture that stands for a page where its link is shared: drawn from the theme, one for each kind of page."""

import hashlib
import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path as FilePath

from PIL import Image, ImageDraw, ImageFont, __version__

from .addresses import Address
from .model.site import WITH_PAGES
from .pages import Page
from .plan import Plan
from .theme import readable_hue

SIZE = (1200, 630)
"""What the networks ask for, in pixels."""

_FINER = 2
"""Circles are drawn so many times larger, for smooth edges."""

_COLORS = 256


@dataclass(frozen=True)
class SharePicture:
    """One picture, by what it shows."""

    address: Address
    name: str
    """Of the site, above."""
    title: str
    hues: tuple[str, ...]
    """One a circle."""
    background: str
    text: str
    muted: str

    @property
    def description(self) -> str:
        return f"{self.title} – {self.name}"


def picture_of(plan: Plan, page: Page) -> SharePicture:
    """Of a partner, in its hue; of a kind of record; of the site for all other pages."""
    site, locale, scheme = plan.site, page.locale, plan.site.theme.dark
    partners = [page.subject] if page.kind == "partners" else site.partners.values()
    kind = page.kind if page.kind in WITH_PAGES else page.id if page.id in WITH_PAGES else None
    if page.kind == "partners":
        name, title = page.id, page.subject.full_name[locale]
    elif kind in site.prose:
        front_matter = site.prose[kind][locale.code].front_matter
        name, title = kind, front_matter.title
    else:
        name, title = "site", site.settings.name[locale]
    return SharePicture(
        Address(f"assets/share/{name}.{locale.code}.png"),
        locale.typography(site.settings.short_name[locale]), locale.typography(title),
        tuple(readable_hue(partner.color, scheme) for partner in partners),
        scheme.background, scheme.text, scheme.muted,
    )


def write_share_pictures(folder: FilePath, plan: Plan, font: FilePath, cache: FilePath | None) -> None:
    """Every picture of the site into its built folder; those that `cache` holds are not drawn again."""
    typeface = font.read_bytes()
    for picture in sorted({picture_of(plan, page) for page in plan.pages.values()}, key=lambda one: one.address.file):
        target = folder / picture.address.file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_kept(picture, typeface, cache))


def _kept(picture: SharePicture, typeface: bytes, cache: FilePath | None) -> bytes:
    if cache is None:
        return draw(picture, typeface)
    ingredients = (repr(picture).encode(), typeface, FilePath(__file__).read_bytes(), __version__.encode())
    kept = cache / f"share-{hashlib.sha256(b''.join(ingredients)).hexdigest()[:32]}.png"
    if not kept.exists():
        kept.write_bytes(draw(picture, typeface))
    return kept.read_bytes()


def draw(picture: SharePicture, typeface: bytes) -> bytes:
    """As PNG; the same bytes for the same picture."""
    image = _scene(picture.hues, picture.background).copy()
    pen, (width, height) = ImageDraw.Draw(image), SIZE
    margin = width // 15
    pen.text((margin, margin), picture.name, font=_font(typeface, 34, 600), fill=picture.muted)
    large, lines = _fitting(picture.title, typeface, width * 56 // 100, height * 52 // 100)
    pen.multiline_text(
        (margin, height - margin), "\n".join(lines), font=large, fill=picture.text, anchor="ld", spacing=large.size // 8,
    )
    file = io.BytesIO()
    image.quantize(_COLORS, Image.Quantize.FASTOCTREE).save(file, "PNG", optimize=True)
    return file.getvalue()


@lru_cache(maxsize=8)
def _scene(hues: tuple[str, ...], background: str) -> Image.Image:
    """What stands behind the words: on the right, a cell for each hue."""
    image = Image.new("RGB", tuple(side * _FINER for side in SIZE), background)
    for place, hue in enumerate(hues):
        _cell(image, hue, place, len(hues))
    return image.reduce(_FINER)


def _cell(image: Image.Image, hue: str, place: int, count: int) -> None:
    """Translucent, with its nucleus: a single one large, several overlapping."""
    width, height = image.size
    radius = height * (34 if count == 1 else 25) // 100
    x, y = (50, 50) if count == 1 else ((36, 34), (67, 46), (45, 70))[place % 3]
    across, down = width * 62 // 100 + width * 38 * x // 10000, height * y // 100
    layer = Image.new("L", image.size, 0)
    pen = ImageDraw.Draw(layer)
    for share, strength in ((1.22, 28), (1.0, 92), (0.44, 225)):
        shift = radius * 12 // 100 if share < 0.5 else 0
        size = int(radius * share)
        pen.ellipse((across - size - shift, down - size + shift, across + size - shift, down + size + shift), fill=strength)
    image.paste(Image.new("RGB", image.size, hue), mask=layer)


def _fitting(title: str, typeface: bytes, width: int, height: int) -> tuple[ImageFont.FreeTypeFont, list[str]]:
    """The largest size at which the title fits, and its lines."""
    for size in range(96, 30, -6):
        font = _font(typeface, size, 680)
        lines = _lines(title, font, width)
        tall = len(lines) * font.size * 9 // 8 + sum(font.getmetrics()) - font.size
        if tall <= height and max(map(font.getlength, lines)) <= width:
            return font, lines
    return font, lines


def _lines(title: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    # No-break spaces keep words together, as they do on a page.
    for word in title.split(" "):
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _font(typeface: bytes, size: int, weight: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.truetype(io.BytesIO(typeface), size)
    font.set_variation_by_axes([weight])
    return font
