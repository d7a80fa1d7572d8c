"""Reading: sentences of either language and the facts that a reader finds in them."""

from fractions import Fraction

import pytest
from microsite.facts import extract

FR, EN = "fr", "en"

NUMBERS = [
    (FR, "vingt entités", 20),
    (FR, "vingt-sept entités", 27),
    (FR, "soixante et onze", 71),
    (FR, "quatre-vingt-dix", 90),
    (FR, "quatre-vingt-dix-neuf", 99),
    (FR, "quatre-vingts patients", 80),
    (FR, "cent", 100),
    (FR, "deux cents", 200),
    (FR, "deux cent trois", 203),
    (FR, "mille", 1000),
    (FR, "deux mille vingt-six", 2026),
    (FR, "mille neuf cent quatre-vingt-quatre", 1984),
    (FR, "trois cent mille", 300_000),
    (FR, "un million", 10**6),
    (FR, "deux millions et demi", 2_500_000),
    (FR, "1,3 million", 1_300_000),
    (FR, "20,8 millions", 20_800_000),
    (FR, "deux milliards", 2 * 10**9),
    (FR, "12 500", 12_500),
    (FR, "12 500", 12_500),
    (FR, "1 234 567", 1_234_567),
    (FR, "79,3", Fraction(793, 10)),
    (FR, "une trentaine", 30),
    (FR, "une centaine", 100),
    (FR, "septante-cinq", 75),
    (FR, "nonante", 90),
    (FR, "la moitié", Fraction(1, 2)),
    (FR, "deux tiers", Fraction(2, 3)),
    (FR, "trois quarts", Fraction(3, 4)),
    (FR, "2ème rang", 2),
    (FR, "le 21e jour", 21),
    (FR, "deuxième", 2),
    (FR, "vingt et unième", 21),
    (FR, "neuvième", 9),
    (FR, "cinquième édition", 5),
    (FR, "phase III", 3),
    (FR, "annexe IV", 4),
    (FR, "1/4", Fraction(1, 4)),
    (FR, "2½ heures", Fraction(5, 2)),
    (FR, "neuf mois", 9),
    (FR, "années 1990", 1990),
    (EN, "twenty entities", 20),
    (EN, "twenty-seven entities", 27),
    (EN, "seventy-one", 71),
    (EN, "ninety-nine", 99),
    (EN, "one hundred and ten", 110),
    (EN, "two hundred", 200),
    (EN, "three hundred and fifty-two", 352),
    (EN, "a thousand", 1000),
    (EN, "two thousand twenty-six", 2026),
    (EN, "three hundred thousand", 300_000),
    (EN, "a million", 10**6),
    (EN, "two and a half million", 2_500_000),
    (EN, "1.3 million", 1_300_000),
    (EN, "two billion", 2 * 10**9),
    (EN, "12,500", 12_500),
    (EN, "1,234,567", 1_234_567),
    (EN, "79.3", Fraction(793, 10)),
    (EN, "a dozen", 12),
    (EN, "half", Fraction(1, 2)),
    (EN, "two-thirds", Fraction(2, 3)),
    (EN, "three quarters", Fraction(3, 4)),
    (EN, "2nd rank", 2),
    (EN, "the 21st day", 21),
    (EN, "second", 2),
    (EN, "twenty-first", 21),
    (EN, "phase III", 3),
    (EN, "Schedule IV", 4),
    (EN, "the 1990s", 1990),
    (EN, "8½ inches", Fraction(17, 2)),
]


@pytest.mark.parametrize(("locale", "text", "value"), NUMBERS)
def test_number(locale, text, value):
    assert value in [fact.value for fact in extract(text, locale) if fact.kind == "number"]


QUANTITIES = [
    (FR, "55 %", 55, "percent", ""),
    (FR, "55 pour cent", 55, "percent", ""),
    (FR, "dix p. 100", 10, "percent", ""),
    (FR, "24 points de pourcentage", 24, "point", ""),
    (FR, "30 M€", 30_000_000, "", "EUR"),
    (FR, "30 millions d’euros", 30_000_000, "", "EUR"),
    (FR, "2 Md€", 2 * 10**9, "", "EUR"),
    (FR, "150 k€", 150_000, "", "EUR"),
    (FR, "100 000 $", 100_000, "", "$"),
    (FR, "10 $ US", 10, "", "USD"),
    (FR, "5 ans", 5, "year", ""),
    (FR, "trois prochains mois", 3, "month", ""),
    (FR, "14 jours ouvrables", 14, "working-day", ""),
    (FR, "10 km", 10, "kilometre", ""),
    (FR, "1 500 m²", 1500, "square-metre", ""),
    (FR, "12 500 kilomètres carrés", 12_500, "square-kilometre", ""),
    (FR, "37 °C", 37, "degree-C", ""),
    (FR, "24 h", 24, "hour", ""),
    (FR, "un an et demi", Fraction(3, 2), "year", ""),
    (EN, "55%", 55, "percent", ""),
    (EN, "55 per cent", 55, "percent", ""),
    (EN, "24 percentage points", 24, "point", ""),
    (EN, "€30 million", 30_000_000, "", "EUR"),
    (EN, "€30M", 30_000_000, "", "EUR"),
    (EN, "$2bn", 2 * 10**9, "", "$"),
    (EN, "US$10", 10, "", "USD"),
    (EN, "30 million euros", 30_000_000, "", "EUR"),
    (EN, "$100,000", 100_000, "", "$"),
    (EN, "five-year period", 5, "year", ""),
    (EN, "14 business days", 14, "working-day", ""),
    (EN, "10 km", 10, "kilometre", ""),
    (EN, "1,500 square metres", 1500, "square-metre", ""),
    (EN, "37°C", 37, "degree-C", ""),
    (EN, "18 months", 18, "month", ""),
]


@pytest.mark.parametrize(("locale", "text", "value", "unit", "currency"), QUANTITIES)
def test_quantity(locale, text, value, unit, currency):
    assert (value, unit, currency) in [
        (fact.value, fact.unit, fact.currency) for fact in extract(text, locale)
    ]


QUALIFIERS = [
    (FR, "environ 40", "about"),
    (FR, "près de 80", "nearly"),
    (FR, "presque 80", "nearly"),
    (FR, "plus de 90", "more-than"),
    (FR, "plus d’une centaine", "more-than"),
    (FR, "au moins 6", "at-least"),
    (FR, "700 ou plus", "at-least"),
    (FR, "moins de 10", "less-than"),
    (FR, "jusqu’à 12", "at-most"),
    (FR, "n’excédant pas 5 000 $", "at-most"),
    (FR, "à partir de 70 ans", "from"),
    (FR, "à partir de 500 €", "at-least"),
    (FR, "dans les 30 jours", "within"),
    (FR, "90 exactement", "exact"),
    (EN, "about 40", "about"),
    (EN, "nearly 80", "nearly"),
    (EN, "almost 80", "nearly"),
    (EN, "more than 90", "more-than"),
    (EN, "over 90", "more-than"),
    (EN, "at least 6", "at-least"),
    (EN, "700 or more", "at-least"),
    (EN, "700+", "more-than"),
    (EN, "less than 10", "less-than"),
    (EN, "up to 12", "at-most"),
    (EN, "not exceeding $5,000", "at-most"),
    (EN, "starting at $500", "at-least"),
    (EN, "within 30 days", "within"),
    (EN, "not less than 6", "at-least"),
    (EN, "not more than 6", "at-most"),
    (EN, "exactly 90", "exact"),
]


@pytest.mark.parametrize(("locale", "text", "qualifier"), QUALIFIERS)
def test_qualifier(locale, text, qualifier):
    assert [fact.qualifier for fact in extract(text, locale) if fact.kind == "number" and fact.firm] == [
        qualifier
    ]


DATES = [
    (FR, "le 13 novembre 2024", [(2024, 11, 13)]),
    (FR, "1er mai 2023", [(2023, 5, 1)]),
    (FR, "le 6 décembre", [(None, 12, 6)]),
    (FR, "juin 2018", [(2018, 6, None)]),
    (FR, "en septembre", [(None, 9, None)]),
    (FR, "13/11/2024", [(2024, 11, 13)]),
    (FR, "2024-11-13", [(2024, 11, 13)]),
    (FR, "du 3 au 5 mai 2024", [(2024, 5, 3), (2024, 5, 5)]),
    (FR, "les 5 et 7 juin", [(None, 6, 5), (None, 6, 7)]),
    (FR, "16 déc. 2015", [(2015, 12, 16)]),
    (FR, "31.05.2021", [(2021, 5, 31)]),
    (EN, "November 13, 2024", [(2024, 11, 13)]),
    (EN, "13 November 2024", [(2024, 11, 13)]),
    (EN, "May 1, 2023", [(2023, 5, 1)]),
    (EN, "December 6", [(None, 12, 6)]),
    (EN, "June 2018", [(2018, 6, None)]),
    (EN, "in September", [(None, 9, None)]),
    (EN, "2024-11-13", [(2024, 11, 13)]),
    (EN, "May 3–5, 2024", [(2024, 5, 3), (2024, 5, 5)]),
    (EN, "June 5 and 7", [(None, 6, 5), (None, 6, 7)]),
    (EN, "the 6th day of December", [(None, 12, 6)]),
    (EN, "Dec. 16, 2015", [(2015, 12, 16)]),
    (EN, "1st of April 2021", [(2021, 4, 1)]),
    (EN, "this may be so", []),
    (EN, "they march on", []),
]


@pytest.mark.parametrize(("locale", "text", "dates"), DATES)
def test_date(locale, text, dates):
    assert [fact.value for fact in extract(text, locale) if fact.kind == "date"] == dates


TIMES = [
    (FR, "à 9 h 30", 570),
    (FR, "à 17h00", 1020),
    (FR, "à midi", 720),
    (FR, "à 8:30", 510),
    (EN, "at 9:30 a.m.", 570),
    (EN, "at 5 p.m.", 1020),
    (EN, "at noon", 720),
    (EN, "at 12:15 am", 15),
]


@pytest.mark.parametrize(("locale", "text", "minutes"), TIMES)
def test_time(locale, text, minutes):
    assert [fact.value for fact in extract(text, locale) if fact.kind == "time"] == [minutes]


ADDRESSES = [
    ("Écrivez à Contact@Exemple.fr.", "email", "contact@exemple.fr"),
    ("Tél. 01 42 34 56 78", "phone", "+33142345678"),
    ("+33 (0)1 42 34 56 78", "phone", "+33142345678"),
    ("0033 1 42 34 56 78", "phone", "+33142345678"),
    ("01.42.34.56.78", "phone", "+33142345678"),
    ("819-994-4835", "phone", "+18199944835"),
    ("(819) 994-4835", "phone", "+18199944835"),
    ("Voir https://www.Exemple.fr/Projets/.", "url", "exemple.fr/Projets"),
    ("voir exemple.org/a-propos", "url", "exemple.org/a-propos"),
    ("(https://exemple.fr/a_(b))", "url", "exemple.fr/a_(b)"),
]


@pytest.mark.parametrize(("text", "kind", "value"), ADDRESSES)
def test_address(text, kind, value):
    assert [(fact.kind, fact.value) for fact in extract(text, FR)] == [(kind, value)]


CODES = [
    ("COVID-19", "code", "COVID19"),
    ("CLIP²", "code", "CLIP²"),
    ("18F", "code", "18F"),
    ("INCa", "acronym", "INCa"),
    ("CAR-T", "acronym", "CAR-T"),
    ("UNITC", "acronym", "UNITC"),
    ("Les CHUs", "acronym", "CHU"),
]


@pytest.mark.parametrize(("text", "kind", "value"), CODES)
def test_code(text, kind, value):
    assert (kind, value) in [(fact.kind, fact.value) for fact in extract(text, FR)]


NO_FIRM_FACT = [
    (FR, "un site neuf"),
    (FR, "aux quatre coins du pays"),
    (FR, "le premier ministre"),
    (FR, "une équipe et un projet"),
    (FR, "l’après-midi"),
    (FR, "un tiers a signé"),
    (EN, "one of them"),
    (EN, "a third party"),
    (EN, "First Nations"),
    (EN, "the a11y page"),
    (EN, "no one knows"),
]


@pytest.mark.parametrize(("locale", "text"), NO_FIRM_FACT)
def test_words_that_count_nothing(locale, text):
    assert [fact for fact in extract(text, locale) if fact.firm] == []


def test_every_fact_keeps_its_surface_and_place():
    text = "Plus de 1,3 million de patients le 1er mai 2024, à contact@exemple.fr, soit 55 %."
    for fact in extract(text, FR):
        assert text[fact.start : fact.end] == fact.surface


@pytest.mark.parametrize(
    ("locale", "text", "value"),
    [
        (FR, "paragraphe 12(3)", (12, 3)),
        (EN, "subsection 12(3)", (12, 3)),
        (FR, "l’alinéa 37(3)d)", (37, 3)),
        (EN, "paragraph 37(3)(d)", (37, 3)),
    ],
)
def test_reference_to_a_provision_is_one_fact(locale, text, value):
    assert [fact.value for fact in extract(text, locale)] == [value]
