"""data/ and docs/ → a Site, or every fault of the run at once."""

from dataclasses import replace
from pathlib import Path as FilePath

from ..kept import Kept, digest, digest_of_files
from ..model.site import Site
from .faults import DataError, Fault

__all__ = ["DataError", "Fault", "load_site"]


def load_site(root: FilePath, templates: FilePath | None = None, *, cache: FilePath | None = None) -> Site:
    """Load `data/` and `docs/` below `root`, and hold them against the templates (`root/overrides` unless told).

    `cache`: a file that may keep the result for as long as none of theirs changes; only then the site has a sign of them.
    Raises DataError with every fault.
    """
    root = FilePath(root)
    templates = templates or root / "overrides"
    inputs = _inputs(root, templates) if cache else ()
    kept = Kept(cache, *inputs)
    site = kept.get()
    if site is None:
        # Only here: what reads YAML and checks it is not needed for a result that was kept.
        from .run import Run

        site = replace(Run(root, templates).site(), sign=digest(inputs) if inputs else "")
        kept.put(site)
    return site


def _inputs(root: FilePath, templates: FilePath) -> tuple[str, ...]:
    """Signs of all files that have a say in what is loaded."""
    return digest_of_files(root / "data"), digest_of_files(root / "docs"), digest_of_files(templates, "*.html")
