"""Comparison: French and English sentences that say the same, and the same sentences with one thing wrong."""

import pytest
from microsite import compare_texts
from microsite.comparison import UnknownLocale
from microsite.locales.lexicons import LEXICONS

AGREE = [
    # numbers, words and digits
    ("OPALE réunit 27 entités.", "OPALE brings together twenty-seven entities."),
    ("Le consortium compte vingt entités.", "The consortium has 20 entities."),
    ("Une trentaine d’essais sont en cours.", "About 30 trials are under way."),
    ("Plus d’une centaine d’équipes ont répondu.", "More than a hundred teams answered."),
    ("Une douzaine de membres fondateurs.", "A dozen founding members."),
    ("Une dizaine de projets ont démarré.", "A dozen projects have started."),
    ("Quatre-vingt-dix variables sont communes.", "Ninety variables are shared."),
    ("Le registre compte soixante-quinze centres.", "The registry has 75 centers."),
    ("Mille neuf cents patients ont été inclus.", "1,900 patients were included."),
    ("La plateforme a reçu 12 500 échantillons.", "The platform received 12,500 samples."),
    ("La collection réunit 1 234 567 images.", "The collection has 1,234,567 images."),
    ("Les deux partenaires signent.", "Both partners sign."),
    ("Aucun essai n’a commencé.", "No trial has started."),
    ("Zéro incident en 2023.", "There was no incident in 2023."),
    ("Le taux est deux fois plus élevé.", "The rate is twice as high."),
    ("L’effectif a triplé.", "The headcount has tripled."),
    ("Un seul centre participe.", "A single center takes part."),
    (
        "Trois entreprises, dont deux françaises, se sont installées.",
        "Three companies, two of them French, have moved in.",
    ),
    # magnitudes and money
    ("Plus de 1,3 million de nouveaux patients.", "More than 1.3 million new patients."),
    ("Deux milliards de cellules.", "Two billion cells."),
    ("Un budget de 30 M€.", "A budget of €30 million."),
    ("Un budget de 30 millions d’euros.", "A budget of 30 million euros."),
    ("150 k€ sur trois ans.", "€150,000 over three years."),
    ("1,5 Md€ d’investissement.", "€1.5 billion of investment."),
    ("Une aide de 100 000 $.", "A grant of $100,000."),
    ("De 10 000 à 50 000 euros.", "€10,000 to €50,000."),
    ("Des milliers de malades.", "Thousands of patients."),
    ("Des dizaines de milliers de cas.", "Tens of thousands of cases."),
    ("Deux millions et demi de lectures.", "Two and a half million reads."),
    # shares
    ("La moitié des projets.", "Half of the projects."),
    ("50 % des projets.", "Half of the projects."),
    ("Les deux tiers des patients.", "Two thirds of the patients."),
    ("Les trois quarts des sites.", "Three quarters of the sites."),
    ("Un quart des dossiers.", "A quarter of the files."),
    ("Une hausse de 24 points de pourcentage.", "A rise of 24 percentage points."),
    ("Une personne sur cinq.", "One person in five."),
    ("55 % des hémopathies", "55 per cent of hematologic malignancies"),
    ("Entre 5 et 10 % des cas.", "Between 5% and 10% of cases."),
    ("Une part de 79,3 %.", "A share of 79.3%."),
    # ranks and Roman numerals
    ("Au 2ème rang mondial.", "Ranked 2nd in the world."),
    ("Le deuxième appel à projets.", "The second call for proposals."),
    ("Le 1er institut labellisé.", "The first accredited institute."),
    ("La 3e édition du forum.", "The third edition of the forum."),
    ("Essai de phase III.", "Phase III trial."),
    ("Essai de phase III.", "Phase 3 trial."),
    ("Au XXe siècle.", "In the 20th century."),
    ("Phases I et II.", "Phases I and II."),
    # dates
    ("Le 13 novembre 2024.", "November 13, 2024."),
    ("Le 1er mai 2023.", "May 1, 2023."),
    ("Du 3 au 5 mai 2024.", "May 3–5, 2024."),
    ("Du 30 mai au 2 juin 2024.", "From May 30 to June 2, 2024."),
    ("Les 5 et 7 juin.", "June 5 and 7."),
    ("En septembre 2024.", "In September 2024."),
    ("Le 6 décembre de chaque année.", "The 6th day of December of each year."),
    ("13/11/2024", "11/13/2024"),
    ("04/02/2026", "2026-02-04"),
    ("Le 4 février 2026.", "4 February 2026"),
    ("Dans les années 1990.", "In the 1990s."),
    ("En 2021-2022.", "In 2021/2022."),
    ("L’exercice 2020-2021.", "Fiscal year 2020–21."),
    ("D’ici fin 2021.", "By the end of 2021."),
    ("Lundi 18 mars.", "Monday, March 18."),
    # times, durations, units
    ("À 9 h 30.", "At 9:30 a.m."),
    ("À 17h00.", "At 5 p.m."),
    ("Réunion à midi.", "Meeting at noon."),
    ("Sous 14 jours.", "Within two weeks."),
    ("Pendant 24 mois.", "For two years."),
    ("Une demi-heure.", "Half an hour."),
    ("Un an et demi.", "A year and a half."),
    ("Depuis plus de dix ans.", "For more than a decade."),
    ("Tous les trois mois.", "Every quarter."),
    ("Un programme de cinq ans.", "A five-year program."),
    ("Un délai de 14 jours ouvrables.", "A delay of 14 business days."),
    ("Au cours des trois dernières années.", "Over the past three years."),
    ("À 10 km de Villejuif.", "10 kilometers from Villejuif."),
    ("Un bâtiment de 1 500 m².", "A building of 1,500 square meters."),
    ("Une surface de 2,5 hectares.", "An area of 2.5 hectares."),
    ("De deux à trois jours.", "Two to three days."),
    ("Conservé à 37 °C.", "Kept at 37°C."),
    # qualifiers
    ("Environ 40 centres.", "About 40 centers."),
    ("Près de 80 membres.", "Nearly 80 members."),
    ("Plus de 700 personnes.", "More than 700 people."),
    ("Plus de 700 personnes.", "Over 700 people."),
    ("Au moins six mois.", "At least six months."),
    ("Six mois au moins.", "At least six months."),
    ("Dix personnes ou plus.", "Ten or more people."),
    ("Jusqu’à deux projets par an.", "Up to two projects a year."),
    ("Moins de 18 ans.", "Under 18 years."),
    ("Une amende maximale de 5 000 $.", "A fine not exceeding $5,000."),
    ("Dans les trente jours.", "Within 30 days."),
    ("Un maximum de dix pages.", "No more than ten pages."),
    # addresses, codes, names
    ("Écrivez à contact@exemple.fr.", "Write to contact@exemple.fr."),
    ("Tél. : 01 42 34 56 78", "Phone: +33 1 42 34 56 78"),
    ("Voir https://exemple.fr/projets.", "See https://exemple.fr/projets."),
    ("Voir https://exemple.fr/fr/projets.", "See https://exemple.fr/en/projets."),
    ("La COVID-19 et les cellules CAR-T.", "COVID-19 and CAR-T cells."),
    ("L’authentification A2F.", "2FA authentication."),
    ("16 centres CLIP² labellisés.", "16 accredited CLIP² centers."),
    ("L’OMS et l’ONU ont signé.", "The WHO and the UN have signed."),
    ("L’ADN tumoral circulant.", "Circulating tumor DNA."),
    # provisions
    ("L’article 12 s’applique.", "Section 12 applies."),
    ("Les articles 11, 12 et 13.", "Sections 11 to 13."),
    ("Le paragraphe 12(3) et l’alinéa 4(1)a).", "Subsection 12(3) and paragraph 4(1)(a)."),
    (
        "La personne ne peut être amenée hors du pays.",
        "No person referred to in subsection (1) may be removed from the country.",
    ),
    ("pour 3 ans et jusqu’à 2 projets par an", "for 3 years and up to 2 projects a year"),
    ("les PME et les ETI", "SMEs and mid-caps"),
    ("mené par 5 instituts", "run by 5 institutes"),
    ("En juin 2021, il relève de deux ministères.", "In June 2021, it comes under two ministries."),
    ("Un livre des environs de 2014.", "A book from about 2014."),
    ("Autour des trois partenaires, il y a des labels.", "Around the three partners there are labels."),
    # order of words
    (
        "En 2017, le pays a accueilli 20,8 millions de visiteurs.",
        "The country welcomed 20.8 million visitors in 2017.",
    ),
    (
        "Sous réserve du paragraphe (2), l’article 14 s’applique au ministre.",
        "Section 14 applies to the Minister, subject to subsection (2).",
    ),
    ("", ""),
    ("Sans aucun chiffre.", "Without any figure."),
    ("&nbsp;20&nbsp;000 patients", "20,000 patients"),
]


@pytest.mark.parametrize(("french", "english"), AGREE)
def test_agreement(french, english):
    assert [
        finding for finding in compare_texts({"fr": french, "en": english}) if finding.severity == "error"
    ] == []


@pytest.mark.parametrize(("french", "english"), AGREE)
def test_agreement_holds_with_english_as_the_default(french, english):
    assert [
        finding for finding in compare_texts({"en": english, "fr": french}) if finding.severity == "error"
    ] == []


DISAGREE = [
    ("value", "Le GELA est né en 1984.", "GELA was created in 1948."),
    ("value", "Plus de 160 000 utilisateurs.", "More than 120,000 users."),
    ("value", "27 entités.", "28 entities."),
    ("value", "vingt entités", "thirty entities"),
    ("value", "Quatre-vingt-dix variables.", "Eighty variables."),
    ("value", "1,3 million de patients.", "13 million patients."),
    ("value", "1,3 million de patients.", "1.3 billion patients."),
    ("value", "Deux milliards d’euros.", "Two million euros."),
    ("value", "Des milliers de malades.", "Millions of patients."),
    ("value", "Le 13 novembre 2024.", "November 14, 2024."),
    ("value", "Le 13 novembre 2024.", "October 13, 2024."),
    ("value", "Le 13 novembre 2024.", "November 13, 2025."),
    ("value", "Au 2ème rang.", "Ranked 3rd."),
    ("value", "Le deuxième appel.", "The third call."),
    ("value", "Essai de phase III.", "Phase II trial."),
    ("value", "Les deux tiers des patients.", "Three quarters of the patients."),
    ("value", "Un tiers des patients.", "A quarter of the patients."),
    ("value", "À 9 h 30.", "At 9:45 a.m."),
    ("value", "12,5 ans.", "125 years."),
    ("value", "L’article 12 s’applique.", "Section 13 applies."),
    ("value", "Le paragraphe 12(3).", "Subsection 12(4)."),
    ("value", "La COVID-19 recule.", "COVID-18 is receding."),
    ("value", "Du 3 au 5 mai 2024.", "May 3–6, 2024."),
    ("value", "Lundi 18 mars.", "Tuesday, March 18."),
    ("missing", "Environ 1 500 patients sont suivis.", "The patients are monitored."),
    ("missing", "Le registre est actif.", "The registry has been active since 2018."),
    ("missing", "La moitié des projets.", "The projects."),
    ("missing", "Deux plateformes sont ouvertes.", "Platforms are open."),
    ("missing", "Une trentaine d’essais.", "Trials."),
    ("missing", "Le 13 novembre.", "The event."),
    ("missing", "Essai de phase III.", "Trial."),
    ("missing", "L’article 12 s’applique.", "Section applies."),
    ("unit", "Un délai de trois mois.", "A delay of three years."),
    ("unit", "À 10 km.", "10 m away."),
    ("unit", "5 kg de matériel.", "5 g of material."),
    ("unit", "Une part de 55 %.", "A share of 55."),
    ("unit", "Une hausse de 24 points.", "A rise of 24%."),
    ("unit", "Conservé 14 jours.", "Kept for 14 weeks."),
    ("currency", "Un budget de 30 M€.", "A budget of $30 million."),
    ("currency", "150 000 euros.", "150,000 dollars."),
    ("currency", "Une aide de 100 000 $.", "A grant of 100,000."),
    ("currency", "10 $ US", "CA$10"),
    ("currency", "Des contrats de faible valeur (moins de 10 000 €).", "Contracts of low dollar value (under 10k)."),
    ("currency", "Cela coûte environ 4 000 $ CA.", "It costs about $4,000 Canadian euros."),
    ("qualifier", "Plus de 700 personnes.", "Less than 700 people."),
    ("qualifier", "Plus de 700 personnes.", "700 people."),
    ("qualifier", "Environ 40 centres.", "40 centers."),
    ("qualifier", "Près de 80 membres.", "More than 80 members."),
    ("qualifier", "Au moins six mois.", "At most six months."),
    ("qualifier", "Jusqu’à 12 projets.", "At least 12 projects."),
    ("precision", "Le 13 novembre 2024.", "November 2024."),
    ("precision", "Le 13 novembre 2024.", "November 13."),
    (
        "order",
        "L’institut compte 12 entreprises et 45 laboratoires.",
        "The institute has 45 companies and 12 laboratories.",
    ),
    ("order", "40 % en hématologie et 30 % en oncologie.", "30% in hematology and 40% in oncology."),
    ("order", "Fondé en 2012 et labellisé en 2020.", "Founded in 2020 and accredited in 2012."),
    ("order", "Les articles 5 du Code et 9 de la Loi.", "Sections 9 of the Code and 5 of the Act."),
    ("form", "La plateforme a 25,000 échantillons.", "The platform has 25,000 samples."),
    ("form", "Une part de 1,3 million.", "A share of 1,3 million."),
    ("email", "Écrivez à contact@exemple.fr.", "Write to contact@exmple.fr."),
    ("email", "Écrivez à contact@exemple.fr.", "Write to us."),
    ("phone", "Tél. : 01 42 34 56 78", "Phone: +33 1 42 34 56 79"),
    ("url", "Voir https://exemple.fr/projets.", "See https://exemple.fr/projects-2."),
    ("url", "Voir https://exemple.fr/projets/2024.", "See the projects."),
    ("acronym", "Le réseau UNITC est labellisé.", "The UNITX network is accredited."),
    ("acronym", "Une norme WCAG.", "A WCEG standard."),
    (
        "language",
        "This sentence was never translated into the other language.",
        "This sentence was never translated into the other language.",
    ),
    (
        "language",
        "L’institut est né en 2012. It is one of the largest in the world.",
        "The institute was born in 2012. It is one of the largest in the world.",
    ),
    ("language", "L’institut est né en 2012.", "L’institut est né en 2012."),
    (
        "sentence",
        "L’institut soutient la recherche. Les patients participent aux décisions du comité.",
        "The institute supports research.",
    ),
    (
        "sentence",
        "La fondation est à Paris.",
        "The foundation is in Paris. Its laboratories welcome young companies every year.",
    ),
    ("absent-segment", "La fondation est à Paris.", ""),
    ("absent-segment", "  ", "The foundation is in Paris."),
]


@pytest.mark.parametrize(("kind", "french", "english"), DISAGREE)
def test_disagreement(kind, french, english):
    assert kind in {
        finding.kind
        for finding in compare_texts({"fr": french, "en": english})
        if finding.severity == "error"
    }


@pytest.mark.parametrize(("kind", "french", "english"), DISAGREE)
def test_disagreement_is_seen_from_the_other_side(kind, french, english):
    found = {
        finding.kind
        for finding in compare_texts({"en": english, "fr": french})
        if finding.severity == "error"
    }
    assert kind in found


NAMES = [
    "Éric Vivier",
    "Paris-Saclay Cancer Cluster",
    {"fr": "Institut Carnot OPALE", "en": "OPALE Carnot institute"},
]
TERMS = [
    {"fr": "hémopathies malignes", "en": "hematologic malignancies"},
    {"fr": "promoteur", "en": "sponsor"},
]


@pytest.mark.parametrize(
    ("french", "english", "kinds"),
    [
        ("Éric Vivier préside.", "Éric Vivier chairs.", []),
        ("Éric Vivier préside.", "Eric Vivier chairs.", ["name"]),
        ("Éric Vivier préside.", "Éric Vivié chairs.", ["name"]),
        ("Éric Vivier préside.", "The chair opens.", ["name"]),
        ("Le Paris-Saclay Cancer Cluster recrute.", "The Paris-Saclay Cancer Cluster is hiring.", []),
        ("Le Paris-Saclay Cancer Cluster recrute.", "The Paris Saclay Cancer Cluster is hiring.", ["name"]),
        ("L’Institut Carnot OPALE.", "The OPALE Carnot institute.", []),
        ("Les hémopathies malignes.", "Hematologic malignancies.", []),
        ("Les hémopathies malignes.", "Blood diseases.", ["term"]),
        ("Le promoteur de l’essai.", "The promoter of the trial.", ["term"]),
        ("Les promoteurs de l’essai.", "The sponsors of the trial.", []),
    ],
)
def test_declared_names_and_terms(french, english, kinds):
    findings = compare_texts({"fr": french, "en": english}, names=NAMES, terms=TERMS)
    assert [finding.kind for finding in findings if finding.severity == "error"] == kinds


@pytest.mark.parametrize(
    ("french", "english", "agree"),
    [
        ("https://calym.example/actualites", "https://lymphoma.example/news", True),
        ("https://calym.example/actualites", "https://calym.example/actualites", False),
        ("https://calym.example/actualites", "https://lymphoma.example/", False),
    ],
)
def test_declared_link_pairs(french, english, agree):
    pairs = [("https://calym.example/actualites", "https://lymphoma.example/news")]
    assert (compare_texts({"fr": f"Voir {french}.", "en": f"See {english}."}, pairs=pairs) == []) is agree


def test_a_finding_says_where_and_what():
    (finding,) = compare_texts(
        {"fr": "Plus de 160 000 membres.", "en": "More than 120,000 members."}, segment="gc.members"
    )
    assert (finding.kind, finding.severity, finding.segment) == ("value", "error", "gc.members")
    assert finding.locales == ("fr", "en")
    assert finding.surfaces == ("160 000", "120,000")
    assert finding.values == ("> 160000", "> 120000")
    assert finding.places[0].start == 8


def test_one_text_alone_has_nothing_to_disagree_with():
    assert compare_texts({"fr": "27 entités"}) == []


def test_an_unknown_language_is_named():
    with pytest.raises(UnknownLocale, match="xx"):
        compare_texts({"fr": "27 entités", "xx": "27"})


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("contact@opale.org", False),
        ("contact@mail.opale.org", False),
        ("contact@oplae.org", True),
        ("contact@opalle.org", True),
        ("contact@exemple.fr", False),
    ],
)
def test_an_email_near_its_organisations_domain(address, near):
    texts = {"fr": f"Écrivez à {address}.", "en": f"Write to {address}."}
    kinds = {finding.kind for finding in compare_texts(texts, domains=["https://opale.org/"])}
    assert kinds == ({"email-domain"} if near else set())


@pytest.mark.parametrize(
    "terms",
    [
        [{"fr": "criblage", "en": "screening"}],
        {"fr": "criblage", "en": "screening"},
        {"criblage": "screening"},
        {"screening-term": {"fr": "criblage", "en": "screening"}},
        [("criblage", "screening")],
    ],
)
def test_terms_may_be_declared_in_several_shapes(terms):
    assert compare_texts({"fr": "Un criblage.", "en": "A screening."}, terms=terms) == []
    wrong = compare_texts({"fr": "Un criblage.", "en": "A sorting."}, terms=terms)
    assert [finding.kind for finding in wrong] == ["term"]


def test_a_third_text_is_compared_although_the_second_is_missing(monkeypatch):
    monkeypatch.setitem(LEXICONS, "us", LEXICONS["en"])
    found = compare_texts({"fr": "27 entités", "en": "", "us": "28 entities"})
    assert [(finding.kind, finding.locales) for finding in found] == [
        ("absent-segment", ("fr", "en")),
        ("value", ("fr", "us")),
    ]


@pytest.mark.parametrize(
    ("texts", "declared", "told"),
    [
        (None, {}, "texts: give a mapping"),
        ([("fr", "a"), ("en", "b")], {}, "texts: give a mapping .* not list"),
        ({"fr": 3, "en": "4"}, {}, r"texts\['fr'\]: give a str.* not int"),
        ({"fr": "3", "en": b"4"}, {}, r"texts\['en'\]: give a str.* not bytes"),
        ({"fr": "a", "en": "b"}, {"names": [3]}, r"names\[0\]: give a str"),
        ({"fr": "a", "en": "b"}, {"names": 3}, "names: give a list"),
        ({"fr": "a", "en": "b"}, {"terms": [{"fr": 3}]}, r"terms\[0\]: give a str"),
        ({"fr": "a", "en": "b"}, {"pairs": [3]}, r"pairs\[0\]: give two addresses"),
        ({"fr": "a", "en": "b"}, {"domains": [3]}, r"domains\[0\]: give a str"),
    ],
)
def test_what_is_given_wrongly_is_named(texts, declared, told):
    with pytest.raises(TypeError, match=told):
        compare_texts(texts, **declared)


@pytest.mark.parametrize("locales", [("fr-FR", "en-US"), ("FR", "EN"), ("fr_CA", "en_CA"), ("fr", "en-Latn-GB")])
def test_a_tag_is_read_by_its_language_and_kept(locales):
    french, english = locales
    (finding,) = compare_texts({french: "27 entités", english: "28 entities"})
    assert (finding.kind, finding.locales) == ("value", locales)


def test_what_is_declared_by_tag_holds_for_the_language():
    terms = [{"fr-FR": "criblage", "en-US": "screening"}]
    wrong = compare_texts({"fr": "Un criblage.", "en": "A sorting."}, terms=terms)
    assert [finding.kind for finding in wrong] == ["term"]
    assert compare_texts({"fr": "Un en-tête.", "en": "A header."}, terms={"en-tête": "header"}) == []


def test_declarations_may_be_lone_or_used_up_by_reading():
    texts = {"fr": "Écrivez à contact@oplae.org.", "en": "Write to contact@oplae.org."}
    assert {finding.kind for finding in compare_texts(texts, domains="opale.org")} == {"email-domain"}
    names = (name for name in ["Éric Vivier"])
    found = compare_texts({"fr": "Éric Vivier parle.", "en": "Erik Vivier speaks."}, names=names)
    assert "name" in {finding.kind for finding in found}


def test_a_date_of_zeros_is_no_phone():
    found = compare_texts({"fr": "0000-00-00", "en": "0000-00-01"})
    assert found and "phone" not in {finding.kind for finding in found}
