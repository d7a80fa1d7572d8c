"""The site as visitors get it: served at a project's sub-path, in a real browser, watched for trouble."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
import yaml
from axe_playwright_python.base import AXE_FILE_PATH
from browser import ADVICE, ARGUMENTS, find_browser
from microsite.locales import LOCALES
from playwright.sync_api import Browser, BrowserContext, Page, Request, Response, sync_playwright

ROOT = Path(__file__).resolve().parent.parent.parent

# GitHub serves a project's pages below the name of its repository.
PREFIX = "/microsite/"

# What axe-core holds a page against: WCAG 2.2 AA and best practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The rules that the scheme decides; all others hold in one scheme as in the other.
RULES_OF_COLOR = ["color-contrast", "link-in-text-block"]

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")

RUN_AXE = """async rules => {
    const found = await axe.run({runOnly: rules, resultTypes: ["violations"]});
    return found.violations.map(({id, nodes}) => `${id}: ${nodes.slice(0, 3).map(node => node.target.join(" ")).join(", ")}`);
}"""

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever is in this folder needs a browser, said or not."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.browser)


class PagesHandler(SimpleHTTPRequestHandler):
    """Answers as GitHub Pages does: below the prefix, index.html for folders, the site's own 404.html."""

    protocol_version = "HTTP/1.1"
    # The type of a script must not depend on the machine's tables, or browsers refuse modules.
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".js": "text/javascript",
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".css": "text/css",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
        ".json": "application/json",
    }

    def do_GET(self) -> None:
        if urlsplit(self.path).path.startswith(PREFIX):
            self.path = "/" + self.path.removeprefix(PREFIX)
            super().do_GET()
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def list_directory(self, path: str) -> None:
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        body = page.read_bytes() if code == HTTPStatus.NOT_FOUND and page.exists() else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_head(self):
        # A folder asked for without its slash is redirected below the prefix too.
        path = Path(self.translate_path(self.path))
        if path.is_dir() and not urlsplit(self.path).path.endswith("/"):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", PREFIX.rstrip("/") + self.path + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return None
        return super().send_head()

    def log_message(self, format: str, *words: object) -> None:
        """Silence: what goes wrong is told by the page that watches."""


class PagesServer(ThreadingHTTPServer):
    """Serves one built site to one browser."""

    def handle_error(self, request: object, client_address: object) -> None:
        """A browser that hangs up in the midst of an answer, on its way to another page, is no error."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """`serve(folder)` gives the address, with its closing slash, at which a built site may be visited."""
    servers: list[PagesServer] = []

    def start(folder: Path) -> str:
        server = PagesServer(("127.0.0.1", 0), partial(PagesHandler, directory=str(folder)))
        servers.append(server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}{PREFIX}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site: Path, serve: Callable[[Path], str]) -> str:
    """Where the real site is visited."""
    return serve(site)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The browser that `make test` found or installed."""
    path = find_browser()
    if path is None:
        pytest.fail(ADVICE, pytrace=False)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield chromium
        chromium.close()


class Watch:
    """What no visitor should meet: errors in the console, broken files, a request to anybody else."""

    def __init__(self, context: BrowserContext, own: str) -> None:
        self.own = own
        self.troubles: list[str] = []
        self.expected_missing: set[str] = set()
        context.on("console", self._console)
        context.on("weberror", lambda error: self.troubles.append(f"script: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", self._failed)
        context.on("response", self._response)

    def expect_missing(self, url: str) -> None:
        """This address is asked for on purpose, and is not there."""
        self.expected_missing.add(url)

    def _console(self, message) -> None:
        if message.type == "error" and message.location.get("url") not in self.expected_missing:
            self.troubles.append(f"console: {message.text} ({message.location.get('url')})")

    def _request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in ("data", "blob") and parts.netloc != urlsplit(self.own).netloc:
            self.troubles.append(f"another host: {request.url}")

    def _failed(self, request: Request) -> None:
        # Leaving a page cuts off what it was still loading: no fault of the page.
        if request.failure != "net::ERR_ABORTED":
            self.troubles.append(f"{request.failure}: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.url not in self.expected_missing:
            self.troubles.append(f"{response.status}: {response.url}")


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """`open_page(**options)` gives a page in a context of its own (viewport, color_scheme …).

    The test fails at its end if the watch saw any trouble; `page.watch` is that watch.
    """
    contexts: list[tuple[BrowserContext, Watch]] = []

    def start(own: str = address, **options: object) -> Page:
        context = browser.new_context(**{"locale": "fr-FR", **options})
        watch = Watch(context, own)
        contexts.append((context, watch))
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.watch = watch
        return page

    yield start
    troubles = []
    for context, watch in contexts:
        context.close()
        troubles += watch.troubles
    if troubles:
        pytest.fail("\n".join(troubles), pytrace=False)


@pytest.fixture
def page(open_page: Callable[..., Page]) -> Page:
    """A page on a desktop screen, watched."""
    return open_page(viewport={"width": 1280, "height": 900})


@pytest.fixture(scope="session")
def violations() -> Callable[[Page, str], list[str]]:
    """`violations(page, state)`: what axe-core has against the page as it stands, in both schemes and at both widths.

    The page is loaded once: its scheme and width are switched, and the rules of color alone are asked again in the
    second scheme of a width. It should ask for reduced motion, or colors are read in the midst of a transition.
    """
    source = Path(AXE_FILE_PATH).read_text("utf-8")

    def look(
        page: Page, state: str, widths: tuple[int, ...] = WIDTHS, schemes: tuple[str, ...] = SCHEMES,
    ) -> list[str]:
        if not page.evaluate("'axe' in window"):
            page.evaluate(source)
        found = []
        for width in widths:
            page.set_viewport_size({"width": width, "height": 900})
            for scheme in schemes:
                page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
                rules = RULES if scheme == schemes[0] else RULES_OF_COLOR
                found += [f"{state}, {width} px, {scheme}: {one}" for one in page.evaluate(RUN_AXE, rules)]
            # The next width begins with the scheme that is there already, and asks all rules of it.
            schemes = schemes[::-1]
        return found

    return look


def read_sitemap(site: Path, site_url: str) -> list[str]:
    """Every address of the sitemap, relative to the root of the site."""
    places = ElementTree.parse(site / "sitemap.xml").getroot().findall("s:url/s:loc", SITEMAP)
    locations = [place.text or "" for place in places]
    outside = [location for location in locations if not location.startswith(site_url)]
    assert locations and not outside, f"not below {site_url}: {outside}"
    return [location.removeprefix(site_url) for location in locations]


@pytest.fixture(scope="session")
def addresses(site: Path, site_url: str) -> list[str]:
    """The pages a visitor may come to: `""` is the home page, `en/offers/` the English offers."""
    return read_sitemap(site, site_url)


@pytest.fixture(scope="session")
def labels() -> dict[str, dict[str, str]]:
    """The words of the interface as pages set them: id → locale → words."""
    typed = yaml.safe_load((ROOT / "data" / "labels.yml").read_text("utf-8"))
    return {
        label: {code: LOCALES[code].typography(words) for code, words in by_locale.items()}
        for label, by_locale in typed.items()
    }
