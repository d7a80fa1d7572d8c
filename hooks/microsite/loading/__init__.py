"""data/ and docs/ → a Site, or every fault of the run at once."""

from pathlib import Path as FilePath

from ..kept import Kept, digest_of_files
from ..model.site import Site
from .faults import DataError, Fault

__all__ = ["DataError", "Fault", "load_site"]


def load_site(root: FilePath, templates: FilePath | None = None, *, cache: FilePath | None = None) -> Site:
    """Load `data/` and `docs/` below `root`, and hold them against the templates (`root/overrides` unless told).

    `cache`: a file that may keep the result for as long as none of theirs changes. Raises DataError with every fault.
    """
    root = FilePath(root)
    templates = templates or root / "overrides"
    kept = Kept(cache, *_inputs(root, templates) if cache else ())
    site = kept.get()
    if site is None:
        # Only here: what reads YAML and checks it is not needed for a result that was kept.
        from .run import Run

        site = Run(root, templates).site()
        kept.put(site)
    return site


def _inputs(root: FilePath, templates: FilePath) -> tuple[str, ...]:
    """Signs of all files that have a say in what is loaded."""
    return digest_of_files(root / "data"), digest_of_files(root / "docs"), digest_of_files(templates, "*.html")
