"""A site in several languages from one set of facts, and the proof that the languages agree."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .comparison import compare_texts

__all__ = ["compare_texts"]


def __getattr__(name: str):
    """Load the comparison when it is first asked for: building a site does not need it."""
    if name == "compare_texts":
        from .comparison import compare_texts

        return compare_texts
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
