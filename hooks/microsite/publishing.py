"""Putting a freshly built site in the place of the last one, whole or not at all."""

import os
import shutil
import tempfile
from pathlib import Path as FilePath


def publish(fresh: FilePath, place: FilePath) -> None:
    """Move the folder `fresh` to `place`; what was there goes only once the new one stands.

    Raises OSError, with the old site back in its place.
    """
    place.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place, so that the last step is a rename within one file system.
    waiting = FilePath(tempfile.mkdtemp(prefix=f".{place.name}-", dir=place.parent))
    try:
        arriving, leaving = waiting / "arriving", waiting / "leaving"
        shutil.move(fresh, arriving)
        if place.exists():
            os.rename(place, leaving)
        try:
            os.rename(arriving, place)
        except OSError:
            if leaving.exists():
                os.rename(leaving, place)
            raise
    finally:
        shutil.rmtree(waiting, ignore_errors=True)
