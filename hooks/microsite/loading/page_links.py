"""Links of a page of docs/ to what is not there: MkDocs would stop for one without saying where it stands."""

import difflib
import re
from collections.abc import Iterator
from pathlib import Path as FilePath
from urllib.parse import unquote

from .markup import Slip

_TARGET = re.compile(r"(?:\]\(|^ {0,3}\[[^\]\n]+\]:)[ \t]*<?(?P<target>[^\s()<>]+)", re.M)
_ELSEWHERE = re.compile(r"#|(?:https?:)?//|[a-zA-Z][\w+.-]*:")
"""Places on the page itself and other hosts; what else begins like an address, `markup` looks at."""
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.S)


def lost_links(markdown: str, folder: FilePath) -> Iterator[Slip]:
    """Links and pictures of a page in `folder` that name no file beside it."""
    text = _CODE.sub(lambda code: " " * len(code.group()), markdown)
    for match in _TARGET.finditer(text):
        target = match["target"]
        name = unquote(re.split(r"[#?]", target)[0])
        if _ELSEWHERE.match(target) or name and not name.startswith("/") and (folder / name).is_file():
            continue
        files = {path.stem: path.name for path in sorted(folder.iterdir())}
        near = [files[stem] for stem in difflib.get_close_matches(FilePath(name).stem, files, 1)]
        french, english = (f" ; vouliez-vous dire « {near[0]} » ?", f"; did you mean \"{near[0]}\"?") if near else (
            " ; une page se nomme par son fichier (offers.md), une image est déposée à côté de la page.",
            "; a page is named by its file (offers.md), a picture is put beside the page.",
        )
        said = f"« {target} » ne mène nulle part{french}", f"\"{target}\" leads nowhere{english}"
        yield Slip(match.start("target"), target, *said)
