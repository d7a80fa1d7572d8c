"""What must hold of a built site before it is published: each defect on a small site that has it."""

from __future__ import annotations

from pathlib import Path

import pytest
from microsite.__main__ import main
from microsite.inspection import inspect_site


def page(body: str = "", *, title: str = "Titre", language: str = "fr", description: str = "Ce que c’est.") -> str:
    head = f"<meta charset=\"utf-8\"><title>{title}</title>" + (f'<meta name="description" content="{description}">' if description else "")
    return f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'


def build(folder: Path, **pages: str) -> Path:
    """A site of these pages: `offres__index` is offres/index.html. There is a home page and an asset anyway."""
    pages = {"index": page('<h1 id="haut">Accueil</h1>', title="Accueil"), **pages}
    for name, html in pages.items():
        path = folder / f"{name.replace('__', '/')}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(html, "utf-8")
    (folder / "site.css").write_text("", "utf-8")
    (folder / "un fichier.pdf").write_text("", "utf-8")
    return folder


def told(folder: Path) -> list[tuple[str, str, str]]:
    return [(defect.page, defect.french, defect.english) for defect in inspect_site(folder)]


FINE = [
    '<a href="./">là</a>',
    '<a href="index.html#haut">là</a>',
    '<a href="#ici">là</a><p id="ici">ici</p>',
    '<a href="offres/">là</a>',
    '<a href="offres/#stage">là</a>',
    '<a href="offres">là</a>',
    '<a href="offres/index.html?tri=nom">là</a>',
    '<a href="un%20fichier.pdf">là</a>',
    '<a href="offres/#%C3%A9t%C3%A9">là</a>',
    '<link rel="stylesheet" href="site.css">',
    '<a href="https://example.org/nowhere">là</a>',
    '<a href="mailto:eau@example.org">là</a>',
    '<a href="tel:+33123456789">là</a>',
    '<link rel="canonical" href="https://example.org/nowhere">',
    "<script>f((x))</script>",
    "<p>une (parenthèse (double)) ici</p>",
]

NOWHERE = "le lien « {} » ne mène nulle part.", 'the link "{}" leads nowhere.'
NO_PLACE = (
    "le lien « {} » vise un endroit qui n'existe pas dans la page.",
    'the link "{}" aims at a place that the page does not have.',
)
BROKEN = [
    ('<a href="{}">là</a>', "offre/", NOWHERE),
    ('<a href="{}">là</a>', "offres/autre.html", NOWHERE),
    ('<a href="{}">là</a>', "../ailleurs/", NOWHERE),
    ('<a href="{}">là</a>', "offres.md", NOWHERE),
    ('<a href="{}">là</a>', "/offres/", NOWHERE),
    ('<link rel="stylesheet" href="{}">', "sites.css", NOWHERE),
    ('<img src="{}" alt="">', "image.svg", NOWHERE),
    ('<script src="{}"></script>', "site.js", NOWHERE),
    ('<a href="{}">là</a>', "#nulle-part", NO_PLACE),
    ('<a href="{}">là</a>', "JavaScript:alert(1)", ("le lien « {} » exécuterait du code.", 'the link "{}" would run code.')),
    ('<a href="{}">là</a>', "offres/#etape", NO_PLACE),
]


class TestLinks:
    @pytest.mark.parametrize("body", FINE)
    def test_these_lead_somewhere(self, tmp_path: Path, body: str) -> None:
        offers = page('<h1 id="stage">Offres</h1><p id="été">là</p>', title="Offres")
        assert told(build(tmp_path, here=page(body), offres__index=offers)) == []

    @pytest.mark.parametrize(("body", "link", "words"), BROKEN)
    def test_these_do_not(self, tmp_path: Path, body: str, link: str, words: tuple[str, str]) -> None:
        folder = build(tmp_path, here=page(body.format(link)), offres__index=page(title="Offres"))
        assert told(folder) == [("here.html", words[0].format(link), words[1].format(link))]

    def test_a_page_below_has_its_own_point_of_view(self, tmp_path: Path) -> None:
        folder = build(tmp_path, offres__index=page('<a href="index.html">a</a><a href="offres/">b</a>', title="Offres"))
        assert [page for page, _, _ in told(folder)] == ["offres/index.html"]

    def test_the_page_for_lost_visitors_has_links_from_the_root(self, tmp_path: Path) -> None:
        lost = page('<a href="/microsite/offres/">là</a>', title="Perdu", description="")
        assert told(build(tmp_path, **{"404": lost})) == []


class TestPages:
    @pytest.mark.parametrize(("html", "words"), [
        (page(language=""), ("la page ne dit pas sa langue.", "the page does not say its language.")),
        (page(title=""), ("la page n'a pas de titre.", "the page has no title.")),
        (page(title=" \n "), ("la page n'a pas de titre.", "the page has no title.")),
        (page(description=""), ("la page n'a pas de description.", "the page has no description.")),
        (page("<p>de ((alose.rivers))</p>"), ("((alose.rivers)) n'a pas été remplacé.", "((alose.rivers)) was not replaced.")),
        (page("((bloc hero))"), ("((bloc hero)) n'a pas été remplacé.", "((bloc hero)) was not replaced.")),
    ])
    def test_what_each_must_have(self, tmp_path: Path, html: str, words: tuple[str, str]) -> None:
        assert told(build(tmp_path, here=html)) == [("here.html", *words)]

    def test_two_of_one_language_under_one_title_cannot_be_told_apart(self, tmp_path: Path) -> None:
        folder = build(tmp_path, a=page(title="Offres"), b=page(title=" Offres\n"))
        assert told(folder) == [(
            "b.html", "le titre « Offres » est déjà celui de a.html.", 'the title "Offres" is that of a.html already.',
        )]

    def test_two_of_two_languages_may_share_their_title(self, tmp_path: Path) -> None:
        assert told(build(tmp_path, a=page(title="Contacts"), b=page(title="Contacts", language="en"))) == []

    def test_a_redirect_needs_no_description_and_may_bear_the_title_of_its_target(self, tmp_path: Path) -> None:
        redirect = (
            '<html lang="fr"><title>Offres</title><meta http-equiv="refresh" content="0; url=a.html">'
            '<p><a href="a.html">Offres</a></p></html>'
        )
        assert told(build(tmp_path, a=page(title="Offres"), old=redirect)) == []


class TestCommand:
    @pytest.fixture(autouse=True)
    def _away_from_the_data(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A site without data: nobody knows what its pages should say."""
        monkeypatch.chdir(tmp_path)

    def test_it_is_silent_about_a_site_without_defects(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["compare", str(build(tmp_path))]) == 0
        assert capsys.readouterr().err == ""

    def test_it_tells_every_defect_in_both_languages_and_fails(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    ) -> None:
        folder = build(tmp_path, a=page('<a href="x/">x</a>', title="A"), b=page(title="B", description=""))
        assert main(["compare", str(folder)]) == 1
        assert capsys.readouterr().err.splitlines() == [
            "a.html",
            "  FR  le lien « x/ » ne mène nulle part.",
            '  EN  the link "x/" leads nowhere.',
            "b.html",
            "  FR  la page n'a pas de description.",
            "  EN  the page has no description.",
            "2 défauts / defects",
        ]


@pytest.mark.parametrize("content", ["", "<!-- rien -->", " \n"])
def test_empty_pages_say_neither_language_nor_title(tmp_path, content):
    folder = build(tmp_path, vide=content, vide_aussi=content)
    defects = told(folder)
    assert {page for page, _, _ in defects} == {"vide.html", "vide_aussi.html"}
    assert sorted(english for page, _, english in defects if page == "vide.html") == [
        "the page does not say its language.", "the page has no description.", "the page has no title.",
    ]
