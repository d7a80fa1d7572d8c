"""`make audit`: Lighthouse and the Nu HTML checker over the site as it will be published, in one table.

Needs Node.js with npm, a Java runtime for the Nu checker, and a browser (setup/browser.py). Everything it makes is
below .cache/audit.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from xml.etree import ElementTree

from browser import ADVICE, ARGUMENTS, find_browser

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / ".cache" / "audit"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
MEASURES = {
    "largest-contentful-paint": "LCP ms",
    "total-blocking-time": "TBT ms",
    "cumulative-layout-shift": "CLS",
    "total-byte-weight": "bytes",
}
REQUESTS = "requests"


class Handler(SimpleHTTPRequestHandler):
    """Compresses texts, as GitHub Pages does."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = (path if found else Path(self.directory) / "404.html").read_bytes()
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(path if found else "404.html"))
        if path.suffix in (".html", ".css", ".js", ".svg", ".xml", ".json", ""):
            body = gzip.compress(body, 9, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Cache-Control", "max-age=600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *words: object) -> None:
        """The table alone is printed."""


def install() -> None:
    """The tools of setup/audit/package-lock.json, unless they are there already."""
    lock = ROOT / "setup" / "audit" / "package-lock.json"
    TOOLS.mkdir(parents=True, exist_ok=True)
    if (TOOLS / "package-lock.json").exists() and (TOOLS / "package-lock.json").read_bytes() == lock.read_bytes() \
            and (TOOLS / "node_modules").exists():
        return
    for name in ("package.json", "package-lock.json"):
        shutil.copy(lock.parent / name, TOOLS / name)
    subprocess.run(["npm", "ci", "--no-fund", "--no-audit"], cwd=TOOLS, check=True)


def build(folder: Path, address: str) -> None:
    """The site as it will be once somebody answers for it, at this address."""
    environment = {**os.environ, "STATUS": "official", "SITE_URL": address}
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT, env=environment, check=True,
    )


def one_of_each_kind(folder: Path, address: str) -> list[str]:
    """The home page, each page right below it, and one page below each of those; in both languages."""
    tree = ElementTree.parse(folder / "sitemap.xml")
    paths = [(place.text or "").removeprefix(address) for place in tree.iter(SITEMAP)]
    chosen: dict[tuple[str, ...], str] = {}
    for path in paths:
        parts = tuple(path.strip("/").split("/"))
        language = parts[:1] if parts[0] == "en" else ()
        rest = parts[len(language):]
        chosen.setdefault((*language, *rest[:-1], "*") if len(rest) > 1 else parts, path)
    return list(chosen.values())


def lighthouse(url: str, browser: str) -> dict[str, float]:
    """Scores and measures of one run on Lighthouse's simulated phone."""
    report = TOOLS / "report.json"
    subprocess.run(
        [str(TOOLS / "node_modules" / ".bin" / "lighthouse"), url, "--quiet", "--output=json", f"--output-path={report}",
         f"--chrome-flags=--headless=new {' '.join(ARGUMENTS)}"],
        env={**os.environ, "CHROME_PATH": browser}, check=True, stdout=subprocess.DEVNULL,
    )
    found = json.loads(report.read_text("utf-8"))
    scores = {name: found["categories"][name]["score"] * 100 for name in CATEGORIES}
    measures = {name: found["audits"][name]["numericValue"] for name in MEASURES}
    # What the browser asks of the page itself (`data:`, `blob:`) goes over no network.
    asked = [one for one in found["audits"]["network-requests"]["details"]["items"] if one["url"].startswith("http")]
    return {**scores, **measures, REQUESTS: len(asked)}


def nu_errors(folder: Path) -> list[str]:
    """What the Nu HTML checker calls an error in any page."""
    jar = TOOLS / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    done = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--errors-only", "--skip-non-html", str(folder)],
        capture_output=True, text=True, check=False,
    )
    messages = json.loads(done.stderr or '{"messages": []}')["messages"]
    return [f"{message['url'].rpartition(folder.name)[2]}: {message['message']}" for message in messages]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="Lighthouse runs a page; the median counts")
    parser.add_argument("--all", action="store_true", help="every page, not one of each kind")
    parser.add_argument("paths", nargs="*", help="these pages alone, below the root of the site: glossaire/ en/glossary/")
    given = parser.parse_args()
    for tool in ("npm", "java"):
        if not shutil.which(tool):
            print(f"Il faut {tool} pour l'audit. / The audit needs {tool}.", file=sys.stderr)
            return 1
    browser = find_browser()
    if browser is None:
        print(ADVICE, file=sys.stderr)
        return 1
    install()
    folder = TOOLS / "site"
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    address = f"http://127.0.0.1:{server.server_port}/"
    build(folder, address)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    errors = nu_errors(folder)
    print(f"Nu HTML checker: {len(errors)} errors in {sum(1 for _ in folder.rglob('*.html'))} pages")
    print("\n".join(errors[:20]))
    columns = [*CATEGORIES, *MEASURES, REQUESTS]
    print(f"{'Lighthouse, median of ' + str(given.runs):44}" + "".join(f"{MEASURES.get(c, c)[:12]:>14}" for c in columns))
    tree = ElementTree.parse(folder / "sitemap.xml")
    everything = [(place.text or "").removeprefix(address) for place in tree.iter(SITEMAP)]
    for path in given.paths or (everything if given.all else one_of_each_kind(folder, address)):
        runs = [lighthouse(address + path, browser) for _ in range(given.runs)]
        medians = {column: statistics.median(run[column] for run in runs) for column in columns}
        print(f"/{path:43}" + "".join(f"{medians[column]:14.3g}" if medians[column] < 1 else f"{medians[column]:14.0f}"
                                      for column in columns), flush=True)
    server.shutdown()
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
