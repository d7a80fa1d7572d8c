"""All that a site needs beside its pages, written into the built folder."""

import json
import os
import re
import subprocess
import sys
from html import escape
from pathlib import Path as FilePath
from xml.sax.saxutils import quoteattr

from .pages import Page
from .plan import Plan
from .rendering import Renderer
from .share_pictures import write_share_pictures
from .theme import icon, stylesheet

FONT = "assets/fonts/bricolage-grotesque.woff2"
"""The site's typeface, below the templates."""

STYLE = "assets/site.css"
"""The rules of the look, below the templates; published together with the colors of the data."""

_UNREAD_IN_CSS = re.compile(r"/\*.*?\*/|\n", re.S)
"""Comments, and the ends of lines: each rule begins a line of its own."""

_UNREAD_IN_SCRIPTS = re.compile(r"^\s*//.*\n|^\s+", re.M)
"""Lines of comment, empty lines, and the spaces that lines begin with; no script has a text of several lines."""

_SEARCH_UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-highlight.js", "pagefind-component-ui.*")


def complete_site(folder: FilePath, renderer: Renderer) -> None:
    """Write all of it into the folder of a built site. Raises OSError, CalledProcessError."""
    # A copy of the generator's own sitemap, which ours replaces.
    (folder / "sitemap.xml.gz").unlink(missing_ok=True)
    _write_stylesheet(folder, renderer)
    _write_scripts(folder, renderer)
    (folder / "icon.svg").write_text(icon(renderer.plan.site), encoding="utf-8")
    (folder / ".nojekyll").write_text("", encoding="utf-8")
    write_share_pictures(folder, renderer.plan, renderer.templates / FONT, renderer.cache)
    for download in renderer.downloads.files.values():
        (folder / download.address.file).write_bytes(download.content)
    _write_sitemap(folder, renderer)
    _write_robots(folder, renderer.plan)
    _write_redirects(folder, renderer)
    index_for_search(folder)


def _write_stylesheet(folder: FilePath, renderer: Renderer) -> None:
    """The site's own colors and the rules that use them in one file: a page waits for one answer before it shows."""
    rules = (renderer.templates / STYLE).read_text(encoding="utf-8")
    whole = _UNREAD_IN_CSS.sub("", stylesheet(renderer.plan.site) + rules)
    (folder / STYLE).write_text(whole, encoding="utf-8")


def _write_scripts(folder: FilePath, renderer: Renderer) -> None:
    """As they are, without what no browser reads."""
    for script in renderer.templates.glob("assets/*.js"):
        (folder / "assets" / script.name).write_text(_UNREAD_IN_SCRIPTS.sub("", script.read_text("utf-8")), encoding="utf-8")


def _write_sitemap(folder: FilePath, renderer: Renderer) -> None:
    """With alternates and days of revision. Its addresses are absolute: without the site's own there is none."""
    plan = renderer.plan
    base = plan.circumstances.base_url
    if not base:
        return
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ]
    for page in plan.pages.values():
        alternates = "".join(
            f"<xhtml:link rel=\"alternate\" hreflang={quoteattr(other.locale.tag)} "
            f"href={quoteattr(base + other.address.url)}/>"
            for other in plan.counterparts(page)
        )
        revised = renderer.revisions.of(page)
        changed = f"<lastmod>{revised.isoformat()}</lastmod>" if revised else ""
        lines.append(f"<url><loc>{escape(base + page.address.url)}</loc>{changed}{alternates}</url>")
    (folder / "sitemap.xml").write_text("\n".join([*lines, "</urlset>", ""]), encoding="utf-8")


def _write_robots(folder: FilePath, plan: Plan) -> None:
    rule = "Allow: /" if plan.indexed else "Disallow: /"
    sitemap = f"Sitemap: {plan.circumstances.base_url}sitemap.xml\n" if plan.circumstances.base_url else ""
    (folder / "robots.txt").write_text(f"User-agent: *\n{rule}\n{sitemap}", encoding="utf-8")


def _write_redirects(folder: FilePath, renderer: Renderer) -> None:
    for page in renderer.plan.pages.values():
        for former in page.former:
            target = folder / former.file
            if target.exists():
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_redirect(page, former.file, renderer), encoding="utf-8")


def _redirect(page: Page, former: str, renderer: Renderer) -> str:
    link = escape(page.address.seen_from(former, directories=renderer.plan.circumstances.directories))
    title = escape(renderer.open(page).title)
    return (
        f'<!doctype html><html lang="{page.locale.tag}"><meta charset="utf-8"><title>{title}</title>'
        f'<meta http-equiv="refresh" content="0; url={link}"><link rel="canonical" href="{link}">'
        f'<meta name="robots" content="noindex"><p><a href="{link}">{title}</a></p></html>\n'
    )


def index_for_search(folder: FilePath) -> None:
    """Run Pagefind over the built pages: one index a language, loaded only when somebody searches."""
    done = subprocess.run(
        [sys.executable, "-m", "pagefind", "--site", str(folder), "--quiet"],
        capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"}, check=False,
    )
    if done.returncode:
        raise RuntimeError(f"pagefind: {done.stdout}{done.stderr}")
    index = folder / "pagefind"
    for pattern in _SEARCH_UNUSED:
        for path in index.glob(pattern):
            path.unlink()
    # Its keys come in an order of their own at each run.
    entry = index / "pagefind-entry.json"
    known = json.loads(entry.read_text(encoding="utf-8"))
    entry.write_text(json.dumps(known, sort_keys=True), encoding="utf-8")
    if all(language.get("wasm") for language in known.get("languages", {}).values()):
        # For languages that it has no stemmer for.
        (index / "wasm.unknown.pagefind").unlink(missing_ok=True)
