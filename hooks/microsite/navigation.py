"""The menu of the site: groups of pages, named by labels."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Group:
    """A group of the menu; a page that stands alone is a group without label."""

    label: str | None
    """Id of its name in data/labels.yml."""
    pages: tuple[str, ...]
    """Ids of pages."""


def read_menu(entries: list[Any]) -> tuple[Group, ...]:
    """From the list of the site's configuration: `offers.md`, or `{group-label: [offers.md, ...]}`."""
    groups = []
    for entry in entries:
        if isinstance(entry, dict):
            for label, files in entry.items():
                groups.append(Group(label, tuple(file.removesuffix(".md") for file in files)))
        else:
            groups.append(Group(None, (entry.removesuffix(".md"),)))
    return tuple(groups)
