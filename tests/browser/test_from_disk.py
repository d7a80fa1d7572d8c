"""A site without a server: its pages opened from the disk lead to one another, and the search says what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from microsite.catalogue import Catalogue
from microsite.model.site import Site
from playwright.sync_api import Browser, expect

ROOT = Path(__file__).resolve().parent.parent.parent


def test_pages_lead_to_one_another(browser: Browser, disk_site: Path, labels: dict, data: Site) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.set_default_timeout(15_000)
    missing: list[str] = []
    page.on("requestfailed", lambda request: missing.append(request.url))
    page.goto((disk_site / "index.html").as_uri())
    page.locator(f"li.partner.hue-{next(iter(data.partners))} a").first.click()
    page.locator("#offers article a").first.click()
    expect(page.get_by_role("heading", name=labels["what-you-get"]["fr"])).to_be_visible()
    french = page.url
    page.locator("a.language").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    page.locator("a.language").click()
    page.wait_for_url(french)
    page.locator(".brand").click()
    page.locator("#way-audience").select_option(Catalogue(data).facet("audience").answers[0].id)
    page.locator(".ways-in [type=submit]").click()
    expect(page.locator("#found")).to_contain_text(str(len(data.offers)))
    assert missing == []
    page.close()


def test_the_search_says_that_it_needs_the_web(browser: Browser, disk_site: Path, labels: dict) -> None:
    page = browser.new_page()
    page.goto((disk_site / "en/index.html").as_uri())
    page.locator("#search-open").click()
    expect(page.locator("#search").get_by_role("status")).to_have_text(labels["search-failed"]["en"])
    page.close()


def test_its_languages_agree_though_it_knows_no_address_of_its_own(disk_site: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "microsite", "compare", str(disk_site)], cwd=ROOT, capture_output=True, text=True, check=False,
    )
    assert done.returncode == 0, done.stdout
