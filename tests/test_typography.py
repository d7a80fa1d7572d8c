"""The finished page: the typography of each language on what is read or read aloud, and on nothing else.

In the tables `~` is a no-break space (U+00A0) and `^` a narrow one (U+202F).
"""

from __future__ import annotations

import pytest
from microsite.finishing import finish_page
from microsite.locales import LOCALES
from microsite.unbroken import unbroken


def finish(body: str, locale: str = "fr", head: str = "") -> str:
    return finish_page(
        f'<!doctype html>\n<html lang="en">\n<head>{head}</head>\n<body>{body}</body>\n</html>', LOCALES[locale],
    ).replace("\u00a0", "~").replace("\u202f", "^")


def finished_body(body: str, locale: str = "fr") -> str:
    page = finish(body, locale)
    return page[page.index("<body>") + 6:page.index("</body>")]


FRENCH = [
    # High punctuation.
    ("Bonjour !", "Bonjour^!"),
    ("Bonjour!", "Bonjour^!"),
    ("Vraiment ? Oui ; non.", "Vraiment^? Oui^; non."),
    ("Quoi ?!", "Quoi^?!"),
    ("(pourquoi ?)", "(pourquoi^?)"),
    ("Voici : trois mots", "Voici~: trois mots"),
    ("Attention: danger", "Attention~: danger"),
    ("En 2021 : une année", "En 2021~: une année"),
    ("tél. : 01", "tél.~: 01"),
    ("mot&nbsp;! mot\u202f;", "mot^! mot^;"),
    ("trop   ;  d'espaces", "trop^;  d’espaces"),
    # Quotes and apostrophes.
    ("« cité » et «cité»", "«~cité~» et «~cité~»"),
    ('Il a dit "oui".', "Il a dit «~oui~»."),
    ("&quot;oui&quot;", "«~oui~»"),
    ('Est-ce "fini" ?', "Est-ce «~fini~»^?"),
    ("l'eau de l'été, aujourd'hui", "l’eau de l’été, aujourd’hui"),
    ("d'« eau »", "d’«~eau~»"),
    ("un mot 'cité' ici", "un mot ‘cité’ ici"),
    ("Et puis...", "Et puis…"),
    # Numbers and their units.
    ("55 % et 55%", "55^% et 55^%"),
    ("5 % ?", "5^%^?"),
    ("1 300 000 patients", "1^300^000 patients"),
    ("de 10 000 à 20 000", "de 10^000 à 20^000"),
    ("30 M€, 2 Md€, 25 k€", "30~M€, 2~Md€, 25~k€"),
    ("100 € ou 100€", "100~€ ou 100~€"),
    ("30 millions d'euros, 1 milliard", "30~millions d’euros, 1~milliard"),
    ("5 ans, 3 mois, 10 jours", "5~ans, 3~mois, 10~jours"),
    ("20 °C", "20~°C"),
    ("Pr Dupont, M. Durand, n° 3, p. 12", "Pr~Dupont, M.~Durand, n°~3, p.~12"),
    # What must stay.
    ("en 2024 100 personnes", "en 2024 100 personnes"),
    ("le rapport 3:1, de 12:30 à 14:05", "le rapport 3:1, de 12:30 à 14:05"),
    ("https://a.fr/?x=1!y;z et www.a.fr/b?c=d", "https://a.fr/?x=1!y;z et www.a.fr/b?c=d"),
    ("https://a.fr/ : ici", "https://a.fr/~: ici"),
    ("contact@a.fr ; là", "contact@a.fr^; là"),
    ("R&amp;D &lt;ici&gt; !", "R&amp;D &lt;ici&gt;^!"),
    ("Un texte — sans rien, ni (rien).", "Un texte — sans rien, ni (rien)."),
]

ENGLISH = [
    ('He said "yes" to it', "He said “yes” to it"),
    ('"Quoted" words and ("quoted")', "“Quoted” words and (“quoted”)"),
    ('He said—"yes"', "He said—“yes”"),
    ("it's the partners' work", "it’s the partners’ work"),
    ("a 'word' here", "a ‘word’ here"),
    ("in the '90s", "in the ’90s"),
    ("and so on...", "and so on…"),
    ("55 % of 55%", "55% of 55%"),
    ("1.3 million patients, €2 billion", "1.3~million patients, €2~billion"),
    ("Prof. Smith, Dr Jones, No. 5, p. 12", "Prof.~Smith, Dr~Jones, No.~5, p.~12"),
    ("Really?! Yes: now; here.", "Really?! Yes: now; here."),
    ("http://a.org/it's?a=\"b\"", "http://a.org/it's?a=\"b\""),
    ("at 12:30", "at 12:30"),
    ("1,300,000 patients", "1,300,000 patients"),
]

GERMAN = [
    ('Er sagt "ja".', "Er sagt „ja“."),
    ("55 % und 55%", "55~% und 55~%"),
    ("Wirklich? Ja!", "Wirklich? Ja!"),
]

# Pieces of a page, French around: what stands in them is cut by tags, in another language, or no prose at all.
MARKUP = [
    ("l'<b>eau</b> et <b>l'</b>eau", "l’<b>eau</b> et <b>l’</b>eau"),
    ("<b>Pourquoi</b> ? <a href='x'>Là</a> : ici", "<b>Pourquoi</b>^? <a href='x'>Là</a>~: ici"),
    ('un "mot <b>fort</b>" ici', "un «~mot <b>fort</b>~» ici"),
    ("<p>oui !</p><code>a ? b : c</code>", "<p>oui^!</p><code>a ? b : c</code>"),
    ("<pre>l'eau <b>55 %</b> !</pre>", "<pre>l'eau <b>55 %</b> !</pre>"),
    ("<script>a ? 'b' : \"c\" !</script>", "<script>a ? 'b' : \"c\" !</script>"),
    ("<style>a : b ;</style><kbd>Ctrl !</kbd>", "<style>a : b ;</style><kbd>Ctrl !</kbd>"),
    ("<!-- l'eau ! --><p>x</p>", "<!-- l'eau ! --><p>x</p>"),
    ("<p>l'eau <span lang=\"en\">it's \"55 %\"</span> 55 %</p>", "<p>l’eau <span lang=\"en\">it’s “55%”</span> 55^%</p>"),
    ('<div lang="en"><p>55 %</p><p lang="fr">55 %</p></div>55 %',
     '<div lang="en"><p>55%</p><p lang="fr">55^%</p></div>55^%'),
    ('<i lang="la">quid ?</i> quoi ?', '<i lang="la">quid ?</i> quoi^?'),
    ('<ul><li lang="en">55 %<br>50 %<img src="a" alt="5 %"></li><li>55 %</li></ul>',
     '<ul><li lang="en">55%<br>50%<img src="a" alt="5%"></li><li>55^%</li></ul>'),
    ('<svg><title>L\'eau !</title><path d="M0 0 1 1"/></svg> oui !',
     '<svg><title>L’eau^!</title><path d="M0 0 1 1"/></svg> oui^!'),
    ('<img alt="L\'eau !" src="l\'eau!.png">', '<img alt="L’eau^!" src="l\'eau!.png">'),
    ('<a aria-label="Vraiment ?" title="Oui !" href="https://a.fr/?b !" data-x="a !">x</a>',
     '<a aria-label="Vraiment^?" title="Oui^!" href="https://a.fr/?b !" data-x="a !">x</a>'),
    ('<a lang="en" aria-label="It\'s 5 %">x</a>', '<a lang="en" aria-label="It’s 5%">x</a>'),
    ('<input placeholder="Qui ?" value="a !">', '<input placeholder="Qui^?" value="a !">'),
    ('<p title="&quot;oui&quot; &amp; &lt;non&gt;">x</p>', '<p title="«~oui~» &amp; &lt;non&gt;">x</p>'),
    ('<time datetime="2025-05-01">1<sup>er</sup>\u00a0mai</time> !',
     '<time datetime="2025-05-01">1<sup>er</sup>~mai</time>^!'),
]


class TestTexts:
    @pytest.mark.parametrize(("typed", "finished"), FRENCH)
    def test_french(self, typed: str, finished: str) -> None:
        assert finished_body(f"<p>{typed}</p>") == f"<p>{finished}</p>"

    @pytest.mark.parametrize(("typed", "finished"), ENGLISH)
    def test_english(self, typed: str, finished: str) -> None:
        assert finished_body(f"<p>{typed}</p>", "en") == f"<p>{finished}</p>"

    @pytest.mark.parametrize(("typed", "finished"), GERMAN)
    def test_german(self, typed: str, finished: str) -> None:
        assert finished_body(f"<p>{typed}</p>", "de") == f"<p>{finished}</p>"

    @pytest.mark.parametrize(("locale", "cases"), [("fr", FRENCH), ("en", ENGLISH), ("de", GERMAN)])
    def test_what_is_finished_stays_so(self, locale: str, cases: list[tuple[str, str]]) -> None:
        for typed, _ in cases:
            once = LOCALES[locale].typography(typed)
            assert LOCALES[locale].typography(once) == once


class TestPages:
    @pytest.mark.parametrize(("typed", "finished"), MARKUP)
    def test_only_words_are_touched_each_in_its_language(self, typed: str, finished: str) -> None:
        assert finished_body(typed) == finished

    def test_what_search_engines_read_is_touched_and_what_machines_read_is_not(self) -> None:
        page = finish(
            "", head='<title>L\'eau ?</title><meta name="description" content="L\'eau : 55 %">'
            '<meta property="og:title" content="L\'eau !"><meta name="robots" content="a !">'
            '<link rel="canonical" href="https://a.fr/l\'eau !"><meta name="theme-color" content="l\'eau">',
        )
        for kept in (
            "<title>L’eau^?</title>", 'name="description" content="L’eau~: 55^%"',
            'property="og:title" content="L’eau^!"', 'name="robots" content="a !"', 'href="https://a.fr/l\'eau !"',
            'name="theme-color" content="l\'eau"',
        ):
            assert kept in page

    @pytest.mark.parametrize("code", LOCALES)
    def test_the_page_says_its_own_language(self, code: str) -> None:
        assert f'<html lang="{LOCALES[code].tag}">' in finish("<p>x</p>", code)

    def test_the_frame_of_the_theme_goes(self) -> None:
        page = finish(
            "\n<div class=theme>menu<!--page--><main>ici</main><!--/page-->pied</div><!--tail--><dialog>a</dialog>",
        )
        assert "<body><main>ici</main></div><dialog>a</dialog></body>" in page
        assert "theme" not in page and "pied" not in page


class TestAcronymsInOnePiece:
    def test_no_line_breaks_an_acronym_at_its_hyphen(self) -> None:
        assert unbroken("<p>Des cellules CAR-T.</p>") == '<p>Des cellules <span class="whole">CAR-T</span>.</p>'

    @pytest.mark.parametrize("html", [
        "<p>un accord-cadre, Paris-Saclay, R-D</p>",
        '<a href="/CAR-T/" title="CAR-T">x</a>',
        "<svg><text>CAR-T</text></svg>",
        "<select><option>CAR-T</option></select>",
    ])
    def test_what_is_no_such_acronym_or_takes_no_element_stays(self, html: str) -> None:
        assert unbroken(html) == html
