"""When a page was last revised: by the history of what feeds it, and nothing where history does not tell."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, unquote, urljoin, urlsplit
from xml.etree import ElementTree

import pytest
from lxml import html
from microsite.model.site import Site

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
SITE_URL = "https://rivers.example.org/"


def git(root: Path, *words: str, day: str = "2024-01-15") -> None:
    moment = f"{day}T12:00:00+00:00"
    who = {f"GIT_{role}_{what}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    dates = {"GIT_AUTHOR_DATE": "2020-01-01T00:00:00+00:00", "GIT_COMMITTER_DATE": moment}
    subprocess.run(
        ["git", "-C", str(root), *words], check=True, capture_output=True,
        env={**os.environ, **who, **dates, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull},
    )


def change(root: Path, file: str, old: str, new: str, day: str) -> None:
    path = root / "tests/tiny" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    git(root, "commit", "-qam", file, day=day)


@pytest.fixture
def history(project_copy: Path) -> Path:
    """A project in which files of the made-up partnership were changed on different days."""
    git(project_copy, "init", "-q")
    git(project_copy, "add", "-A")
    git(project_copy, "commit", "-qm", "all", day="2024-01-15")
    change(project_copy, "data/figures/alose.yml", "1300000", "1400000", day="2024-03-02")
    change(project_copy, "docs/en/glossary.md", "# ", "# The ", day="2024-04-05")
    change(project_copy, "data/events/festival.yml", "A feast", "The feast", day="2024-05-06")
    change(project_copy, "data/labels.yml", "Skip to content", "Skip", day="2024-06-07")
    return project_copy


def lastmod(site: Path) -> dict[str, str | None]:
    """Path of each page below the site -> its day in the sitemap."""
    urls = ElementTree.parse(site / "sitemap.xml").getroot().findall("s:url", SITEMAP)
    return {
        url.findtext("s:loc", namespaces=SITEMAP).removeprefix(SITE_URL): url.findtext("s:lastmod", namespaces=SITEMAP)
        for url in urls
    }


def foot(site: Path, path: str) -> html.HtmlElement:
    found, = html.fromstring((site / path / "index.html").read_bytes()).xpath('//div[@class="page-foot"]')
    return found


def test_a_page_is_as_new_as_the_newest_file_that_feeds_it(
    build_site: Callable[..., None], history: Path, tmp_path: Path,
) -> None:
    build_site(tmp_path / "site", root=history / "tests/tiny", SITE_URL=SITE_URL)
    days = lastmod(tmp_path / "site")
    assert days["en/contacts/"] == "2024-01-15", "nothing of it was changed since; words of the interface do not count"
    assert days["en/figures/"] == "2024-03-02", "a figure that it shows"
    assert days["en/"] == "2024-03-02", "a figure that a text of it cites"
    assert days["en/glossary/"] == "2024-04-05", "its prose"
    assert days["glossaire/"] == "2024-01-15", "the prose of another language is not its own"
    assert days["en/events/"] == days["en/events/festival/"] == days["de/termine/festival/"] == "2024-05-06"


def test_the_page_and_its_data_for_machines_say_the_same_day(
    build_site: Callable[..., None], history: Path, tmp_path: Path,
) -> None:
    build_site(tmp_path / "site", root=history / "tests/tiny", SITE_URL=SITE_URL)
    for path, day in lastmod(tmp_path / "site").items():
        assert foot(tmp_path / "site", path).xpath(".//time/@datetime") == [day]
        assert f'"dateModified":"{day}"' in (tmp_path / "site" / path / "index.html").read_text("utf-8")


@pytest.mark.parametrize("cut", ["shallow", "none"])
def test_where_history_is_missing_no_day_is_given(
    build_site: Callable[..., None], history: Path, tmp_path: Path, cut: str,
) -> None:
    root = tmp_path / "copy"
    if cut == "shallow":
        git(history, "clone", "-q", "--depth", "1", f"file://{history}", str(root))
    else:
        (history / ".git").rename(tmp_path / "elsewhere")
        root = history
    build_site(tmp_path / "site", root=root / "tests/tiny", SITE_URL=SITE_URL)
    assert set(lastmod(tmp_path / "site").values()) == {None}
    assert foot(tmp_path / "site", "en/glossary").xpath(".//time") == []
    assert "dateModified" not in (tmp_path / "site/en/glossary/index.html").read_text("utf-8")


def test_an_error_is_reported_with_the_address_and_the_version_of_the_page(
    build_site: Callable[..., None], history: Path, tmp_path: Path,
) -> None:
    build_site(tmp_path / "site", root=history / "tests/tiny", SITE_URL=SITE_URL)
    version = subprocess.run(
        ["git", "-C", str(history), "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=True,
    ).stdout.strip()
    mail = urlsplit(foot(tmp_path / "site", "en/events/festival").xpath(".//a/@href")[0])
    assert (mail.scheme, unquote(mail.path)) == ("mailto", "eau@example.org")
    fields = parse_qs(mail.query, strict_parsing=True)
    assert "Rivers" in fields["subject"][0]
    assert "https://rivers.example.org/en/events/festival/" in fields["body"][0]
    assert version in fields["body"][0]


def test_errors_lead_to_whoever_keeps_the_site_or_to_the_page_of_corrections(
    site: Path, data: Site, path_of: Callable[[str, str], str],
) -> None:
    here, keeper = path_of("glossary", "en"), data.settings.report_email
    link = foot(site, here).xpath(".//a/@href")[0]
    assert link.startswith(f"mailto:{keeper}?") if keeper else urljoin(here, link) == path_of("corrections", "en")
