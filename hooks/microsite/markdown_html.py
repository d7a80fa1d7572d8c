"""Markdown → HTML as the built pages have it, for whoever reads texts without a build."""

from .citations import blocks
from .citing import Citing
from .model.prose import ProsePage

_EXTENSIONS = ["attr_list", "tables"]
"""As mkdocs.yml gives them."""


def to_html(text: str) -> str:
    """One text."""
    # Only here: pages whose texts were kept ask for none.
    import markdown

    return markdown.markdown(text, extensions=_EXTENSIONS)


def body_of(page: ProsePage, citing: Citing) -> str:
    """A page of prose, without the blocks that the data fill."""
    body, last = [], 0
    for match in blocks(page.body):
        body.append(page.body[last:match.start()])
        last = match.end()
    return to_html(citing.markdown("\n".join([*body, page.body[last:]])))
