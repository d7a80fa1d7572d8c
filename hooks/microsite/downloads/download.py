"""A file that visitors take away, and where it stands."""

from dataclasses import dataclass

from ..addresses import Address
from ..locales import Locale
from ..plan import Plan


@dataclass(frozen=True)
class Download:
    """One file of the built site."""

    address: Address
    content: bytes


def beside(plan: Plan, identifier: str, locale: Locale, ending: str) -> Address:
    """The address of a file that belongs to a page: in its folder, under its name in the locale."""
    folder = plan.addresses.page(identifier, locale).file.removesuffix("index.html")
    name = folder.rstrip("/").rpartition("/")[2] or "index"
    return Address(f"{folder}{name}{ending}")
