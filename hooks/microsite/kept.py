"""Results kept in a folder from one run to the next, each under a digest of all that it came from.

A result is taken up again only if the code, the installed packages and every input are those that it was made with;
whatever cannot be read is made anew. Without the folder there is nothing to go by but the inputs: deleting it is safe.
"""

import hashlib
import os
import pickle
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path as FilePath
from typing import Any, TypeVar

T = TypeVar("T")
CACHE = ".cache"
"""Name of the folder for such files, below the root of a project."""


class Kept:
    """One result in one file; without a file nothing is kept."""

    def __init__(self, path: FilePath | None, *inputs: bytes | str):
        """`inputs`: all that the result depends on, beside the code itself."""
        self._path = path
        self._digest = digest((_code(), *inputs)) if path else ""

    def get(self) -> Any:
        """The result; None where there is none for these inputs."""
        if self._path is None:
            return None
        try:
            content = self._path.read_bytes()
            known = content[:len(self._digest)] == self._digest.encode()
            return pickle.loads(content[len(self._digest):]) if known else None
        except Exception:  # noqa: BLE001 - whatever a damaged file raises, the result can be made anew
            return None

    def put(self, result: Any) -> None:
        """Keep the result in the place of the one before. A folder that cannot be written keeps nothing."""
        if self._path is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._path.parent, delete=False) as file:
                file.write(self._digest.encode() + pickle.dumps(result, pickle.HIGHEST_PROTOCOL))
            os.replace(file.name, self._path)
        except OSError:
            return


def made_once(make: Callable[[], T], file: str, beside: FilePath | None, sign: str) -> T:
    """What is made of inputs with a sign, never None: kept in a file of that name beside another one, or, where there is no
    such file or no sign, made anew."""
    kept = Kept(beside.with_name(file) if beside and sign else None, sign)
    found = kept.get()
    if found is None:
        kept.put(found := make())
    return found


def each_kept(
    path: FilePath | None, contents: Mapping[str, bytes], read: Callable[[bytes, str], T], *inputs: bytes | str,
) -> dict[str, T]:
    """What is read of each file, by its name. `path`: a file that may keep it from one run to the next, file by file."""
    if path is None:
        return {file: read(content, file) for file, content in contents.items()}
    kept = Kept(path, *inputs)
    earlier: dict[str, T] = kept.get() or {}
    signs = {file: digest((file, content)) for file, content in contents.items()}
    found = {file: earlier.get(signs[file]) or read(content, file) for file, content in contents.items()}
    if not earlier.keys() >= set(signs.values()):
        kept.put({signs[file]: one for file, one in found.items()})
    return found


def digest(parts: Iterable[bytes | str]) -> str:
    """A sign of a sequence of texts that changes when any of them does."""
    sign = hashlib.sha256()
    for part in parts:
        content = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        sign.update(b"%d\0" % len(content) + content)
    return sign.hexdigest()


def digest_of_files(folder: FilePath, pattern: str = "*") -> str:
    """A sign of all files below a folder, by name and content; of those whose names fit the pattern."""
    paths = sorted(path for path in folder.rglob(pattern) if path.is_file())
    return digest(part for path in paths for part in (path.relative_to(folder).as_posix(), path.read_bytes()))


@cache
def _code() -> str:
    """A sign of this package, of the Python that runs it, and of the packages beside it."""
    package = FilePath(__file__).parent
    versions = sorted(
        name for folder in map(FilePath, sys.path) if folder.is_dir()
        for name in os.listdir(folder) if name.endswith(".dist-info")
    )
    return digest([sys.version, *versions, digest_of_files(package, "*.py")])
