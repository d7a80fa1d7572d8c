"""Built HTML is cut into the pieces that a visitor reads, and the pieces of two languages find each other."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from microsite.built_pages import read_page, read_site
from microsite.download_reader import read_download
from microsite.feeds import read_feed
from microsite.page_pairs import page_pairs, paired
from microsite.segment_alignment import align_segments
from microsite.segments import BuiltPage, Segment
from microsite.site_comparison import compare_site


def page(body: str, locale: str = "fr", file: str = "page/index.html", head: str = "") -> BuiltPage:
    return read_page(f'<html lang="{locale}"><head>{head}</head><body><div id="content">{body}</div></body></html>', file)


def texts(found: BuiltPage, scope: str = "") -> list[str]:
    return [segment.text for sequence in found.scopes.get(scope, ()) for segment in sequence]


class TestReading:
    def test_a_keyed_piece_is_cut_free_of_keyed_pieces_inside_it(self) -> None:
        found = page(
            '<article data-segment="opale"><h3 data-segment="opale.name">OPALE</h3><p>Avant'
            ' <span data-segment="opale.kind">institut</span> après.</p></article>'
        )
        assert texts(found, "opale") == ["Avant après."]
        assert texts(found, "opale.name") == ["OPALE"]
        assert texts(found, "opale.kind") == ["institut"]

    def test_prose_is_named_by_its_headings_and_its_order(self) -> None:
        found = page("<h1>Titre</h1><p>Un.</p><h2>A</h2><p>Deux.</p><h2>B</h2><p>Trois.</p><p>Quatre.</p>")
        keys = {segment.text: segment.key for segment in found.segments}
        assert keys["Un."] == "1/p"
        assert keys["Deux."] == "1.1/p"
        assert keys["Quatre."] == "1.2/p-2"

    def test_what_is_said_in_attributes_is_read(self) -> None:
        found = page('<p><img src="a.png" alt="Une cellule"></p><nav aria-label="Fil"><a href="x/" title="Voir">x</a></nav>')
        assert {"Une cellule", "Fil", "Voir"} <= set(texts(found))

    def test_head_is_read_and_addresses_in_it_are_not(self) -> None:
        found = page("", head="""
            <title>Les offres</title><meta name="description" content="Tout ce qu'on obtient.">
            <meta property="og:title" content="Offres"><meta property="og:url" content="https://x.example/">""")
        assert texts(found, "head") == ["Les offres", "Tout ce qu'on obtient.", "Offres"]

    def test_each_thing_of_structured_data_is_a_scope_and_its_addresses_are_links(self) -> None:
        found = page("", head="""<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
            {"@type": "WebPage", "@id": "https://x.example/", "name": "Accueil", "inLanguage": "fr",
             "dateModified": "2026-11-22", "isPartOf": {"@id": "https://x.example/#site"}},
            {"@type": "Event", "@id": "https://x.example/e/#forum", "name": "Forum", "startDate": "2025-11-13",
             "url": "https://forum.example/", "location": {"@type": "Place", "name": "Paris"},
             "organizer": [{"@type": "Organization", "@id": "https://x.example/#opale", "name": "OPALE"}]}]}</script>""")
        assert texts(found, "json/WebPage") == ["", "Accueil", "site"]
        assert texts(found, "json/forum") == ["Forum", "2025-11-13", "", "Paris"]
        assert texts(found, "json/opale") == ["OPALE"]
        assert [link.target for one in found.scopes["json/WebPage"][0] for link in one.links] == ["https://x.example/"]
        assert [link.target for one in found.scopes["json/forum"][0] for link in one.links] == ["https://forum.example/"]

    def test_addresses_in_structured_data_are_links_where_the_site_knows_none_of_its_own(self) -> None:
        found = page("", head="""<script type="application/ld+json">{"@type": "NewsArticle", "@id": "#n", "headline": "Forum",
            "url": "../second-forum/", "image": "../a.png"}</script>""")
        assert texts(found, "json/n") == ["Forum", "", ""]

    def test_a_work_of_structured_data_is_in_its_own_language_and_its_publisher_in_that_of_the_page(self) -> None:
        found = page("", head="""<script type="application/ld+json">{"@type": "CreativeWork", "@id": "#w", "name": "Ecosystem",
            "inLanguage": ["en"], "publisher": {"@type": "Organization", "name": "Institut"}}</script>""")
        assert [(one.text, one.locale, one.kind) for one in found.scopes["json/w"][0]] == [
            ("Ecosystem", "en", "quoted"), ("Institut", "fr", "json"),
        ]

    @pytest.mark.parametrize("json", ["", "{", "[]", "3", "null", '{"@graph": 1}', '{"@graph": [[[["x"]]]]}', "[" * 5000])
    def test_whatever_stands_in_structured_data_is_read_or_left(self, json: str) -> None:
        page("", head=f'<script type="application/ld+json">{json}</script>')

    def test_what_nobody_sees_is_not_read(self) -> None:
        assert texts(page('<p aria-hidden="true">décor</p><script>1</script><style>2</style><p>vu</p>')) == ["vu"]

    def test_what_scripts_show_is_read(self) -> None:
        found = page(
            '<p hidden>Parlez à OPALE.</p><template><b>Copier</b></template><figure data-quote="5 ans (2024)">x</figure>'
            '<button data-done="Fait." data-bundle="../a/b.js">y</button><li data-need="get-samples find-advice">z</li>'
        )
        assert texts(found) == ["Parlez à OPALE.", "Copier", "5 ans (2024)", "x", "Fait.", "y", "z"]

    def test_a_part_in_another_language_is_set_apart(self) -> None:
        found = page('<p>Le <cite lang="en">Paris Cancer Cluster</cite> est né.</p>')
        kinds = {segment.text: (segment.kind, segment.locale) for segment in found.segments}
        assert kinds["Paris Cancer Cluster"] == ("quoted", "en")
        assert kinds["Le est né."] == ("prose", "fr")

    def test_the_marks_of_notes_are_no_numbers_and_lead_where_the_notes_lead(self) -> None:
        found = page(
            '<p>Des projets.<sup class="notes"><a href="#note-12">12</a></sup></p>'
            '<ol><li id="note-12"><a href="../sources/#communique">Communiqué</a></li></ol>'
        )
        first = next(segment for segment in found.segments if segment.place == "p")
        assert first.text == "Des projets."
        assert [link.target for link in first.links] == ["sources/index.html#communique"]

    def test_facts_of_the_data_are_marked_where_they_stand(self) -> None:
        found = page('<p>Elle a mené <span data-fact="opale.projects">581 projets</span> <time datetime="2024-05-01">en mai</time>.</p>')
        segment = next(s for s in found.segments if s.place == "p")
        assert [(mark.kind, mark.key, segment.text[mark.start:mark.end]) for mark in segment.marks] == [
            ("fact", "opale.projects", "581 projets"), ("time", "2024-05-01", "en mai"),
        ]

    @pytest.mark.parametrize(("href", "target"), [
        ("../offres/", "offres/index.html"), ("./", "page/index.html"), ("#b", "page/index.html#b"),
        ("../a/#c", "a/index.html#c"), ("https://x.example/y", "https://x.example/y"), ("mailto:a@b.org", "mailto:a@b.org"),
        ("../feed.xml", "feed.xml"), ("/r/x/", "r/x/index.html"), ("http://[", "http://["),
    ])
    def test_links_are_known_by_where_they_lead(self, href: str, target: str) -> None:
        segment = next(s for s in page(f'<p><a href="{href}">mot</a></p>').segments if s.place == "p")
        assert [link.target for link in segment.links] == [target]

    @pytest.mark.parametrize("content", [
        "", " ", "<", "<html", "pas de html", "<p>" * 5000, "<div>" * 100_000 + "x", "<p lang=''><a href>", "\x00\x01", "<!--",
        '<p data-segment="">vide</p>', "<table><tr><td>1<td>2", "é" * 100_000, b"\xff\xfe\xfd".decode("latin-1"),
    ])
    def test_broken_html_is_read_as_far_as_it_goes(self, content: str) -> None:
        list(read_page(content, "x.html").segments)


def aligned(left: list[str], right: list[str], tag: str = "p") -> list[tuple[str | None, str | None]]:
    ours = [_segment(f"{tag}-{n}", "fr", text) for n, text in enumerate(left)]
    theirs = [_segment(f"{tag}-{n}", "en", text) for n, text in enumerate(right)]
    return [(one and one.text, other and other.text) for one, other in align_segments(ours, theirs)]


def _segment(key: str, locale: str, text: str) -> Segment:
    place, _, words = text.partition("|") if "|" in text else ("p", "", text)
    return Segment(key, locale, words, (), "prose", "x", place)


FRENCH = [
    "h2|Labels", "Un label est accordé par une autorité en 2006, après examen.",
    "En juillet 2024, OPALE a aussi signé un accord de coopération avec Shanghai.",
    "h2|Réseaux", "Dans ces réseaux, 28 équipes conduisent ensemble des essais.",
]
ENGLISH = [
    "h2|Labels", "A label is granted by an authority in 2006, after review.",
    "In July 2024, OPALE also signed a cooperation agreement with Shanghai.",
    "h2|Networks", "In these networks, 28 teams run trials together.",
]


class TestAlignment:
    def test_pairs_in_order(self) -> None:
        pairs = aligned(FRENCH, ENGLISH)
        assert len(pairs) == 5 and all(one and other for one, other in pairs)

    @pytest.mark.parametrize("missing", range(5))
    def test_survives_a_missing_block(self, missing: int) -> None:
        pairs = aligned(FRENCH, ENGLISH[:missing] + ENGLISH[missing + 1:])
        lone = [one for one, other in pairs if other is None]
        assert lone == [FRENCH[missing].rpartition("|")[2]]

    @pytest.mark.parametrize("place", range(6))
    def test_survives_an_inserted_block(self, place: int) -> None:
        new = "The LYSARC has a platform for imaging since 2011, with 90 people."
        pairs = aligned(FRENCH, ENGLISH[:place] + [new] + ENGLISH[place:])
        assert [other for one, other in pairs if one is None] == [new]

    def test_the_same_key_pairs_whatever_the_order(self) -> None:
        left = page('<p data-segment="a">un</p><p data-segment="b">deux</p>')
        right = page('<p data-segment="b">two</p><p data-segment="a">one</p>', "en")
        pairs = {(one.text, other.text) for one, other in paired(left, right).pairs if one and other}
        assert pairs == {("un", "one"), ("deux", "two")}

    def test_is_linear_enough_for_very_long_pages(self) -> None:
        many = [f"Le paragraphe {number} parle de l'année {1000 + number}." for number in range(3000)]
        other = [f"Paragraph {number} speaks of the year {1000 + number}." for number in range(3000) if number != 1500]
        pairs = aligned(many, other)
        assert [one for one, answer in pairs if answer is None] == [many[1500]]


class TestSites:
    def test_pages_pair_by_their_alternates_with_and_without_an_address_of_the_site(self, tmp_path) -> None:
        for base in ("https://x.example/r/", ""):
            folder = tmp_path / (base and "with" or "without")
            (folder / "en").mkdir(parents=True)
            links = {
                locale: f'<link rel="alternate" hreflang="{locale}" href="{base}{path}">' if base else
                f'<header><a hreflang="{locale}" href="{up}{path}">x</a></header>'
                for locale, path, up in (("fr", "", "../"), ("en", "en/", ""))
            }
            canonical = f'<link rel="canonical" href="{base}">' if base else ""
            both = "".join(links.values()) if base else ""
            (folder / "index.html").write_text(f'<html lang="fr"><head>{canonical}{both}</head><body>{links["en"]}</body></html>')
            (folder / "en/index.html").write_text(f'<html lang="en"><head>{both}</head><body>{links["fr"]}</body></html>')
            site = read_site(folder)
            assert site.locales == ("fr", "en")
            assert [(pair.left.file, pair.right.file) for pair in page_pairs(site)] == [("index.html", "en/index.html")]


RSS = """<?xml version="1.0"?><rss version="2.0"><channel><title>{title}</title><link>https://x.example/{path}</link>
<item><title>{first}</title><link>https://x.example/{path}news/one/</link><description>&lt;p&gt;{text}&lt;/p&gt;</description>
<pubDate>Mon, 30 Sep 2024 08:00:00 +0200</pubDate></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>{title}</title><entry><title>{first}</title>
<link href="https://x.example/{path}news/one/"/><summary>{text}</summary><updated>2024-09-30T08:00:00Z</updated></entry></feed>"""
JSON = (
    '{{"version": "https://jsonfeed.org/version/1.1", "title": "{title}", "items": [{{"id": "1", "title": "{first}", '
    '"url": "https://x.example/{path}news/one/", "content_text": "{text}", "date_published": "2024-09-30T08:00:00Z"}}]}}'
)
FEED = {
    "fr": {"title": "Actualités", "first": "OPALE s'allie à CALYM", "text": "Ils ont mené 581 projets.", "path": ""},
    "en": {"title": "News", "first": "OPALE joins forces with CALYM", "text": "They carried out 581 projects.", "path": "en/"},
}


class TestFeeds:
    @pytest.mark.parametrize("form", [RSS, ATOM, JSON], ids=["rss", "atom", "json"])
    def test_title_text_and_date_of_entries_are_read(self, form: str) -> None:
        found = read_feed(form.format(**FEED["fr"]).encode(), "feed.xml", "fr", "https://x.example/")
        said = {segment.place: segment for segment in found.segments}
        assert said["feed-title"].text == "Actualités"
        assert said["entry-title"].text == "OPALE s'allie à CALYM"
        assert [link.target for link in said["entry-title"].links] == ["news/one/index.html"]
        assert {"Ils ont mené 581 projets.", "2024-09-30"} <= {segment.text for segment in found.segments}

    @pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"<rss>", b"<rss><item><title>x", b"\xff", b"no feed"])
    def test_what_is_no_feed_has_nothing_to_say(self, content: bytes) -> None:
        list(read_feed(content, "feed.xml", "fr").segments)

    @pytest.mark.parametrize(("change", "kinds"), [({}, []), ({"text": "They carried out 518 projects."}, ["value"])])
    def test_feeds_of_a_site_are_compared(self, tmp_path, change: dict, kinds: list[str]) -> None:
        for locale, folder in (("fr", tmp_path), ("en", tmp_path / "en")):
            folder.mkdir(exist_ok=True)
            links = (
                '<link rel="canonical" href="https://x.example/"><link rel="alternate" hreflang="fr" href="https://x.example/">'
                '<link rel="alternate" hreflang="en" href="https://x.example/en/">'
                '<link rel="alternate" type="application/rss+xml" href="feed.xml">'
            )
            (folder / "index.html").write_text(f'<html lang="{locale}"><head>{links}</head><body></body></html>', "utf-8")
            given = {**FEED[locale], **(change if locale == "en" else {})}
            (folder / "feed.xml").write_text(RSS.format(**given), "utf-8")
        findings = [finding for finding in compare_site(read_site(tmp_path)) if finding.kind != "link"]
        assert [finding.kind for finding in findings] == kinds


MARKUP = st.lists(st.one_of(
    st.sampled_from([
        "<p>", "</p>", "<div data-segment='a'>", "</div>", "<h2>", "<li>", "<sup><a href='#note-1'>1</a></sup>", "<br>", "<!--",
        "<span data-fact='a.b'>", "<cite lang='en'>", "<a href='../x/'>", "<table>", "<time datetime='x'>", "&amp;", "&#0;", "]]>",
    ]),
    st.text(max_size=20),
), max_size=40)


class TestAnyInput:
    @settings(max_examples=150, deadline=None)
    @given(MARKUP, MARKUP)
    def test_no_html_stops_the_comparison(self, left: list[str], right: list[str]) -> None:
        pages = [page("".join(pieces), locale) for pieces, locale in ((left, "fr"), (right, "en"))]
        for one, other in paired(*pages).pairs:
            assert one is not None or other is not None


CALENDAR = """BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//1.0\r\nBEGIN:VEVENT\r\nSUMMARY;LANGUAGE=fr:Forum\r\nDTSTART;VALUE=DATE:20241113\r
DESCRIPTION:Une rencontre\\, entre chercheurs et entre\r\n prises.\\n\\nhttps://x.example/forum/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"""
CARD = "BEGIN:VCARD\r\nN:Moreau;Jeanne;;;\r\nFN:Jeanne Moreau\r\nTEL;TYPE=WORK:+33140506070\r\nEND:VCARD\r\n"
TABLE = "\ufeffId;Mesure;Valeur\r\nopale.projects;Projets de R&D;2,5\r\ncalym.sites;\"Sites; en France\";14\r\n"


class TestDownloads:
    def test_a_calendar_is_read_as_calendars_show_it(self) -> None:
        found = read_download(CALENDAR.encode(), "e.ics", "fr", "https://x.example/")
        said = [(segment.place, segment.text) for segment in found.segments]
        assert ("@SUMMARY", "Forum") in said and ("@DTSTART", "2024-11-13") in said
        assert ("@DESCRIPTION", "Une rencontre, entre chercheurs et entreprises.") in said
        assert [link.target for segment in found.segments for link in segment.links] == ["forum/index.html"]
        assert not [text for _, text in said if "1.0" in text]

    def test_a_card_and_a_table_are_read_in_the_language_of_their_page(self) -> None:
        card = {segment.place: segment for segment in read_download(CARD.encode(), "c.vcf", "fr").segments}
        assert (card["@FN"].text, card["@FN"].locale) == ("Jeanne Moreau", "fr")
        assert card["@TEL"].locale == "", "a phone number is in no language"
        table = read_download(TABLE.encode(), "t.csv", "fr")
        assert texts(table, "offered/opale.projects") == ["opale.projects", "Projets de R&D", "2,5"]
        assert texts(table, "offered/calym.sites") == ["calym.sites", "Sites; en France", "14"]

    @pytest.mark.parametrize("ending", ["ics", "vcf", "csv", "json"])
    @pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{", b"[]", b"a;b\n\"", b"BEGIN:\n :x", b"\x00", b'{"": 1}', b"[" * 9000])
    def test_what_is_no_such_file_has_nothing_to_say(self, ending: str, content: bytes) -> None:
        list(read_download(content, f"x.{ending}", "fr").segments)

    @pytest.mark.parametrize(("name", "content", "right", "wrong", "kind"), [
        ("e.ics", CALENDAR, "20241113", "20241114", "quotation"),
        ("e.ics", CALENDAR, "Une rencontre", "Trois rencontres", "missing"),
        ("c.vcf", CARD, "+33140506070", "+33140506079", "quotation"),
        ("t.csv", TABLE, "2,5", "2,6", "value"),
        ("t.csv", TABLE, "14", "41", "value"),
        ("t.json", '{"figures": [{"id": "opale.projects", "value": 581}]}', "581", "518", "quotation"),
    ])
    def test_the_files_that_counterparts_offer_are_compared(self, tmp_path, name, content, right, wrong, kind) -> None:
        for given, kinds in ((content, set()), (content.replace(right, wrong), {kind})):
            for locale, folder, text in (("fr", tmp_path, given), ("en", tmp_path / "en", content)):
                folder.mkdir(exist_ok=True)
                head = (
                    '<link rel="canonical" href="https://x.example/"><link rel="alternate" hreflang="fr" '
                    'href="https://x.example/"><link rel="alternate" hreflang="en" href="https://x.example/en/">'
                )
                (folder / "index.html").write_text(
                    f'<html lang="{locale}"><head>{head}</head><body><a href="{name}">OPALE</a></body></html>', "utf-8",
                )
                # The same words in English would be another text; what is compared here is their facts.
                english = text.replace("2,5", "2.5").replace("Une rencontre", "A meeting").replace("Projets de R&D", "R&D projects")
                (folder / name).write_text(english if locale == "en" else text, "utf-8")
            errors = [one for one in compare_site(read_site(tmp_path)) if one.severity == "error" and one.kind not in ("link", "language")]
            assert kinds <= {finding.kind for finding in errors}
            assert bool(errors) == bool(kinds), errors


def test_two_filters_of_one_page_are_two_places() -> None:
    left = page('<p><a href="../offres/?stage=discovery#f">7</a></p>')
    assert [link.target for segment in left.segments for link in segment.links] == ["offres/index.html?stage=discovery#f"]
    assert all(link.inside for segment in left.segments for link in segment.links)
