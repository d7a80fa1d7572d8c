"""Where links of a page lead: files of the site by their path, everything else by its address."""

import posixpath
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote, urlsplit


@dataclass(frozen=True, slots=True)
class Link:
    """A link as compared between languages."""

    target: str
    """`offers/index.html?stage=preclinical#omics` within the site, else the address as written (`https:`, `mailto:`, `tel:`)."""
    noted: bool = False
    """Found in the note that a mark in the text leads to."""
    gloss: str = ""
    """Id of what explains the linked words on the page itself; which words get it depends on the language."""

    def __reduce__(self) -> tuple:
        """Kept results hold many of these: the general way of reading them back is ten times slower."""
        return Link, (self.target, self.noted, self.gloss)

    @property
    def inside(self) -> bool:
        """Whether it stays within the site."""
        return ":" not in self.target.partition("#")[0].partition("?")[0]


def target_of(address: str, file: str, base: str = "") -> str:
    """The target of a link on the page `file`; `base` is the absolute address of the site's root, if known."""
    if base:
        if address.startswith(base):
            address = "/" + address[len(base):]
        elif address.startswith("/") and not address.startswith("//"):
            root = _path(base)
            address = "/" + address[len(root):] if address.startswith(root) else address
    path, sign, fragment = address.partition("#")
    if not path:
        return file + sign + unquote(fragment)
    return _resolved(path, posixpath.dirname(file)) + sign + unquote(fragment)


@lru_cache(maxsize=64)
def _path(base: str) -> str:
    return urlsplit(base).path or "/"


@lru_cache(maxsize=20_000)
def _resolved(address: str, folder: str) -> str:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address
    if parts.scheme or parts.netloc:
        return address.strip()
    path = unquote(parts.path)
    target = posixpath.normpath(path).lstrip("/") if path.startswith("/") else posixpath.normpath(posixpath.join(folder, path))
    if path.endswith("/") or target in (".", "") or "." not in posixpath.basename(target):
        target = posixpath.normpath(posixpath.join(target, "index.html"))
    return f"{target}?{parts.query}" if parts.query else target
