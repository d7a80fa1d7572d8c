"""What the generator's settings say of the site: its menu, groups of pages named by labels; and whether it fits the data."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .model.site import Site


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


def misfits(languages: Sequence[str], menu: Sequence[Group], site: Site) -> str:
    """What the settings name and the data lacks, or the other way round, in both working languages; empty if all fits.

    `languages`: those to be built, the one at the root of the site first.
    """
    lines = []
    known = site.settings.locales
    if set(languages) != set(known) or languages[0] != known[0]:
        lines += [
            f"  FR  les langues sont ici {', '.join(languages)} et dans data/site.yml {', '.join(known)} ; il faut les mêmes, "
            "celle de la racine d'abord.",
            f"  EN  the languages are {', '.join(languages)} here and {', '.join(known)} in data/site.yml; they must be the "
            "same, that of the root first.",
        ]
    for page in (page for group in menu for page in group.pages if page not in site.prose):
        lines += [
            f"  FR  le menu nomme {page}.md, que docs/ n'a pas ; créez la page, ou retirez-la du menu.",
            f"  EN  the menu names {page}.md, which docs/ does not have; create the page, or take it out of the menu.",
        ]
    for label in (group.label for group in menu if group.label and group.label not in site.labels):
        lines += [
            f"  FR  le groupe « {label} » du menu n'a pas d'intitulé dans data/labels.yml ; ajoutez-le.",
            f"  EN  the group \"{label}\" of the menu has no label in data/labels.yml; add it.",
        ]
    return "\n".join(lines)
