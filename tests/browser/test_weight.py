"""What a first visit of each page costs, as the site will be published: at most 48 KiB compressed, in eight requests."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

PREFIX = "/microsite/"
MOST_BYTES = 48 * 1024
MOST_REQUESTS = 8
COMPRESSED_ALREADY = {".woff2", ".png"}


def test_each_page_is_light_on_a_first_visit(
    browser: Browser, official_site: Path, serve: Callable[[Path], str], addresses: list[str],
) -> None:
    """In a browser that has seen nothing yet; texts are counted as servers send them, compressed."""
    root = serve(official_site)

    @cache
    def weight(path: str) -> int:
        file = official_site / path.removeprefix(PREFIX)
        file = file / "index.html" if file.is_dir() else file
        content = file.read_bytes()
        return len(content if file.suffix in COMPRESSED_ALREADY else gzip.compress(content, mtime=0))

    too_much, asked = [], []
    for path in addresses:
        context = browser.new_context(viewport={"width": 360, "height": 780})
        page = context.new_page()
        asked.clear()
        page.on("request", lambda request: asked.append(urlsplit(request.url).path))
        page.goto(root + path, wait_until="networkidle" if not path else "load")
        # A font is asked for once the words are laid out.
        page.evaluate("document.fonts.ready")
        bytes_ = sum(map(weight, asked))
        if bytes_ > MOST_BYTES or len(asked) > MOST_REQUESTS:
            too_much.append(f"{path or 'home'}: {bytes_ / 1024:.1f} KiB, {len(asked)} requests: {' '.join(asked)}")
        assert any(one.endswith(".woff2") for one in asked), f"{path}: {asked}"
        context.close()
    assert not too_much, "\n".join(too_much)
