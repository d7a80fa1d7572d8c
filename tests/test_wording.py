"""A value and its writing in each language, as a reader meets it: no-break spaces included.

In the tables `~` is a no-break space (U+00A0) and `^` a narrow one (U+202F).
"""

from __future__ import annotations

from typing import Any

import pytest
from microsite import wording
from microsite.locales import LOCALES, Locale
from microsite.model.figures import SEVERAL, Figure
from microsite.model.values import When

FR, EN, DE = LOCALES["fr"], LOCALES["en"], LOCALES["de"]
ALL = ("fr", "en", "de")

PATIENTS = {
    "fr": {"one": "nouveau patient", "other": "nouveaux patients"},
    "en": {"one": "new patient", "other": "new patients"},
    "de": {"one": "neuer Patient", "other": "neue Patienten"},
}
OF_PATIENTS = {"fr": "des patients traités", "en": "of treated patients", "de": "der behandelten Patienten"}
EMPLOYEES = {"fr": "employés", "en": "employees", "de": "Angestellte"}
RANK = {"fr": "rang mondial", "en": "in the world", "de": "weltweit"}


def figure(value: str, **fields: Any) -> Figure:
    """A figure as data/figures/ gives it; patients are counted unless told."""
    whole = {
        "owner": "institute", "label": dict.fromkeys(ALL, "Label"), "value": value, "as_of": "2024",
        "source": "report", "excerpt": "words", **fields,
    }
    if whole.get("measure", "count") == "count":
        whole.setdefault("unit", PATIENTS)
    return Figure.model_validate(whole, context={"locales": ALL})


def shown(written: str, locale: Locale) -> str:
    """As the finished page has it, its no-break spaces made visible."""
    return locale.typography(written).replace("\u00a0", "~").replace("\u202f", "^")


def written(one: Figure, **form: bool) -> tuple[str, ...]:
    return tuple(shown(wording.write_figure(one, locale, **form), locale) for locale in (FR, EN, DE))


# The value as typed, then French, English, German.
COUNTS = [
    ("0", "0~nouveau patient", "0~new patients", "0~neue Patienten"),
    ("1", "1~nouveau patient", "1~new patient", "1~neuer Patient"),
    ("1.5", "1,5~nouveau patient", "1.5~new patients", "1,5~neue Patienten"),
    ("2", "2~nouveaux patients", "2~new patients", "2~neue Patienten"),
    ("581", "581~nouveaux patients", "581~new patients", "581~neue Patienten"),
    ("2024", "2^024~nouveaux patients", "2,024~new patients", "2.024~neue Patienten"),
    ("160000", "160^000~nouveaux patients", "160,000~new patients", "160.000~neue Patienten"),
    ("999999", "999^999~nouveaux patients", "999,999~new patients", "999.999~neue Patienten"),
    ("1000000", "1~million de nouveaux patients", "1~million~new patients", "1 Million~neue Patienten"),
    ("1300000", "1,3~million de nouveaux patients", "1.3~million~new patients", "1,3 Millionen~neue Patienten"),
    ("2000000", "2~millions de nouveaux patients", "2~million~new patients", "2 Millionen~neue Patienten"),
    ("1250000", "1,25~million de nouveaux patients", "1.25~million~new patients", "1,25 Millionen~neue Patienten"),
    ("1234567", "1^234^567~nouveaux patients", "1,234,567~new patients", "1.234.567~neue Patienten"),
    ("1000000000", "1~milliard de nouveaux patients", "1~billion~new patients", "1 Milliarde~neue Patienten"),
    ("3200000000", "3,2~milliards de nouveaux patients", "3.2~billion~new patients", "3,2 Milliarden~neue Patienten"),
    # Nothing is rounded for the sake of a shorter number.
    (
        "1234560000", "1^234^560^000~nouveaux patients", "1,234,560,000~new patients", "1.234.560.000~neue Patienten",
    ),
]

QUALIFIED = [
    ("exact", "20~nouveaux patients", "20~new patients", "20~neue Patienten"),
    ("about", "environ 20~nouveaux patients", "about 20~new patients", "etwa 20~neue Patienten"),
    ("nearly", "près de 20~nouveaux patients", "nearly 20~new patients", "fast 20~neue Patienten"),
    ("more-than", "plus de 20~nouveaux patients", "more than 20~new patients", "mehr als 20~neue Patienten"),
    ("at-least", "au moins 20~nouveaux patients", "at least 20~new patients", "mindestens 20~neue Patienten"),
    ("up-to", "jusqu’à 20~nouveaux patients", "up to 20~new patients", "bis zu 20~neue Patienten"),
]

SEVERAL_OF = [
    ("1000", "plusieurs milliers de nouveaux patients", "several thousand~new patients",
     "mehrere tausend~neue Patienten"),
    ("1000000", "plusieurs millions de nouveaux patients", "several million~new patients",
     "mehrere Millionen~neue Patienten"),
    ("1000000000", "plusieurs milliards de nouveaux patients", "several billion~new patients",
     "mehrere Milliarden~neue Patienten"),
]

# The value, its currency; in full, then short, in French and English.
MONEY = [
    ("30000000", "EUR", "30~millions d’euros", "€30~million", "30~M€", "€30~million"),
    ("1000000", "EUR", "1~million d’euros", "€1~million", "1~M€", "€1~million"),
    ("1500000", "EUR", "1,5~million d’euros", "€1.5~million", "1,5~M€", "€1.5~million"),
    ("2500000000", "EUR", "2,5~milliards d’euros", "€2.5~billion", "2,5~Md€", "€2.5~billion"),
    ("1234567", "EUR", "1^234^567~€", "€1,234,567", "1^234^567~€", "€1,234,567"),
    ("25000", "EUR", "25^000~€", "€25,000", "25~k€", "€25,000"),
    ("800", "EUR", "800~€", "€800", "800~€", "€800"),
    ("12.5", "EUR", "12,50~€", "€12.50", "12,50~€", "€12.50"),
    ("30000000", None, "30~millions", "30~million", "30~millions", "30~million"),
    ("45000", None, "45^000", "45,000", "45^000", "45,000"),
]

PERCENT = [
    ("55", "55^%", "55%", "55~%"),
    ("0.5", "0,5^%", "0.5%", "0,5~%"),
    ("12.25", "12,25^%", "12.25%", "12,25~%"),
    ("100", "100^%", "100%", "100~%"),
]

FRACTIONS = [
    ("1/2", "exact", "la moitié des patients traités", "half of treated patients"),
    ("1/3", "exact", "un tiers des patients traités", "one third of treated patients"),
    ("2/3", "exact", "deux tiers des patients traités", "two thirds of treated patients"),
    ("1/4", "exact", "un quart des patients traités", "one quarter of treated patients"),
    ("3/4", "exact", "trois quarts des patients traités", "three quarters of treated patients"),
    ("2/5", "exact", "2/5 des patients traités", "2/5 of treated patients"),
    ("1/2", "nearly", "près de la moitié des patients traités", "nearly half of treated patients"),
    ("1/3", "nearly", "près d’un tiers des patients traités", "nearly one third of treated patients"),
    ("1/4", "more-than", "plus d’un quart des patients traités", "more than one quarter of treated patients"),
    ("2/3", "more-than", "plus de deux tiers des patients traités", "more than two thirds of treated patients"),
]

RANKS = [
    ("1", "1<sup>er</sup>~rang mondial", "1st~in the world", "1.~weltweit"),
    ("2", "2<sup>e</sup>~rang mondial", "2nd~in the world", "2.~weltweit"),
    ("3", "3<sup>e</sup>~rang mondial", "3rd~in the world", "3.~weltweit"),
    ("4", "4<sup>e</sup>~rang mondial", "4th~in the world", "4.~weltweit"),
    ("11", "11<sup>e</sup>~rang mondial", "11th~in the world", "11.~weltweit"),
    ("12", "12<sup>e</sup>~rang mondial", "12th~in the world", "12.~weltweit"),
    ("13", "13<sup>e</sup>~rang mondial", "13th~in the world", "13.~weltweit"),
    ("21", "21<sup>e</sup>~rang mondial", "21st~in the world", "21.~weltweit"),
    ("112", "112<sup>e</sup>~rang mondial", "112th~in the world", "112.~weltweit"),
]


class TestFigures:
    @pytest.mark.parametrize(("value", *ALL), COUNTS)
    def test_a_count_agrees_with_its_noun(self, value: str, fr: str, en: str, de: str) -> None:
        assert written(figure(value)) == (fr, en, de)

    @pytest.mark.parametrize(("qualifier", *ALL), QUALIFIED)
    def test_a_qualifier_stands_before_the_number(self, qualifier: str, fr: str, en: str, de: str) -> None:
        assert written(figure("20", qualifier=qualifier)) == (fr, en, de)

    def test_the_sentence_of_the_press_release(self) -> None:
        assert written(figure("1300000", qualifier="more-than"))[:2] == (
            "plus de 1,3~million de nouveaux patients", "more than 1.3~million~new patients",
        )

    @pytest.mark.parametrize(("value", *ALL), SEVERAL_OF)
    def test_several_is_an_order_of_magnitude(self, value: str, fr: str, en: str, de: str) -> None:
        assert written(figure(value, qualifier="several")) == (fr, en, de)

    def test_several_amounts(self) -> None:
        assert written(figure("1000000", qualifier="several", measure="money", currency="EUR"))[:2] == (
            "plusieurs millions d’euros", "several million~euros",
        )

    @pytest.mark.parametrize("code", LOCALES)
    def test_every_language_has_words_for_several_and_for_the_rates(self, code: str) -> None:
        assert set(LOCALES[code].several) == set(SEVERAL)
        assert set(LOCALES[code].rates) == {"year", "month", "quarter"}
        assert set(LOCALES[code].qualifiers) == set(FR.qualifiers)
        assert set(LOCALES[code].spans) == set(FR.spans)

    @pytest.mark.parametrize(("value", "currency", "fr", "en", "short_fr", "short_en"), MONEY)
    def test_money(self, value: str, currency: str | None, fr: str, en: str, short_fr: str, short_en: str) -> None:
        amount = figure(value, measure="money", currency=currency)
        assert written(amount)[:2] == (fr, en)
        assert written(amount, short=True)[:2] == (short_fr, short_en)

    @pytest.mark.parametrize(("value", *ALL), PERCENT)
    def test_a_percentage(self, value: str, fr: str, en: str, de: str) -> None:
        share = figure(value, measure="percent", unit=OF_PATIENTS)
        assert written(share, unit=False) == (fr, en, de)
        assert written(share) == (
            f"{fr} des patients traités", f"{en} of treated patients", f"{de} der behandelten Patienten",
        )

    @pytest.mark.parametrize(("value", "qualifier", "fr", "en"), FRACTIONS)
    def test_a_fraction_is_written_in_words(self, value: str, qualifier: str, fr: str, en: str) -> None:
        share = figure(value, measure="fraction", qualifier=qualifier, unit=OF_PATIENTS)
        assert written(share)[:2] == (fr, en)

    @pytest.mark.parametrize(("value", *ALL), RANKS)
    def test_a_rank(self, value: str, fr: str, en: str, de: str) -> None:
        assert written(figure(value, measure="rank", unit=RANK)) == (fr, en, de)

    def test_a_year_has_no_separator(self) -> None:
        assert written(figure("2006", measure="year")) == ("2006", "2006", "2006")

    @pytest.mark.parametrize(("per", "fr", "en"), [
        ("year", "environ 30~millions d’euros par an", "about €30~million a year"),
        ("month", "environ 30~millions d’euros par mois", "about €30~million a month"),
        ("quarter", "environ 30~millions d’euros par trimestre", "about €30~million a quarter"),
    ])
    def test_a_rate(self, per: str, fr: str, en: str) -> None:
        amount = figure("30000000", measure="money", currency="EUR", qualifier="about", per=per)
        assert written(amount)[:2] == (fr, en)

    @pytest.mark.parametrize(("form", "fr", "en"), [
        ({"unit": False}, "plus de 581", "more than 581"),
        ({"qualifier": False}, "581~employés par an", "581~employees a year"),
        ({"unit": False, "qualifier": False}, "581", "581"),
        ({}, "plus de 581~employés par an", "more than 581~employees a year"),
    ])
    def test_its_parts_may_be_left_out(self, form: dict[str, bool], fr: str, en: str) -> None:
        staff = figure("581", qualifier="more-than", unit=EMPLOYEES, per="year")
        assert written(staff, **form)[:2] == (fr, en)

    @pytest.mark.parametrize(("noun", "words"), [
        ("échantillons", "2~millions d’échantillons"),
        ("hôpitaux", "2~millions d’hôpitaux"),
        ("hectares", "2~millions d’hectares"),
        ("handicaps", "2~millions de handicaps"),
        ("yeux", "2~millions d’yeux"),
        ("patients", "2~millions de patients"),
        ("œdèmes", "2~millions d’œdèmes"),
    ])
    def test_the_french_article_elides_before_a_vowel_or_mute_h(self, noun: str, words: str) -> None:
        assert written(figure("2000000", unit=dict.fromkeys(ALL, noun)))[0] == words


WHEN = [
    ("2024-11-13", "13~novembre 2024", "November~13, 2024", "13.~November 2024"),
    ("2025-05-01", "1<sup>er</sup>~mai 2025", "May~1, 2025", "1.~Mai 2025"),
    ("2025-05-11", "11~mai 2025", "May~11, 2025", "11.~Mai 2025"),
    ("2024-08", "août 2024", "August 2024", "August 2024"),
    ("2006", "2006", "2006", "2006"),
    ("2021/2022", "2021–2022", "2021–2022", "2021–2022"),
    ("2024-07-05/2024-08-01", "du 5~juillet 2024 au 1<sup>er</sup>~août 2024", "from July~5, 2024 to August~1, 2024",
     "vom 5.~Juli 2024 bis zum 1.~August 2024"),
    ("2024-03/2024-09", "de mars 2024 à septembre 2024", "from March 2024 to September 2024",
     "von März 2024 bis September 2024"),
    ("2024-08/2025-03", "d’août 2024 à mars 2025", "from August 2024 to March 2025", "von August 2024 bis März 2025"),
    ("2021/2022-03", "de 2021 à mars 2022", "from 2021 to March 2022", "von 2021 bis März 2022"),
    ("2024-07/..", "après juillet 2024", "after July 2024", "nach Juli 2024"),
    ("2024-07-05/..", "après le 5~juillet 2024", "after July~5, 2024", "nach dem 5.~Juli 2024"),
    ("../2021", "d’ici fin 2021", "by the end of 2021", "bis Ende 2021"),
    ("../2021-06", "d’ici fin juin 2021", "by the end of June 2021", "bis Ende Juni 2021"),
    ("../2021-06-30", "d’ici le 30~juin 2021", "by June~30, 2021", "bis zum 30.~Juni 2021"),
    ("undated", "non daté", "undated", "undatiert"),
]

AS_OF = [
    ("2024-06", "juin 2024", "June 2024", "Juni 2024"),
    ("2021-01-28/2021-12-31", "non daté, entre le 28~janvier 2021 et le 31~décembre 2021",
     "undated, between January~28, 2021 and December~31, 2021",
     "undatiert, zwischen dem 28.~Januar 2021 und dem 31.~Dezember 2021"),
    ("2020/2024", "non daté, entre 2020 et 2024", "undated, between 2020 and 2024", "undatiert, zwischen 2020 und 2024"),
    ("2024-07/..", "non daté, après juillet 2024", "undated, after July 2024", "undatiert, nach Juli 2024"),
    ("undated", "non daté", "undated", "undatiert"),
]


class TestDates:
    @pytest.mark.parametrize(("when", *ALL), WHEN)
    def test_a_day_a_month_a_year_or_a_period(self, when: str, fr: str, en: str, de: str) -> None:
        found = tuple(shown(wording.write_when(When.parse(when), locale), locale) for locale in (FR, EN, DE))
        assert found == (fr, en, de)

    @pytest.mark.parametrize(("when", *ALL), AS_OF)
    def test_what_bounds_a_fact_says_that_it_is_undated(self, when: str, fr: str, en: str, de: str) -> None:
        found = tuple(shown(wording.write_as_of(When.parse(when), locale), locale) for locale in (FR, EN, DE))
        assert found == (fr, en, de)

    @pytest.mark.parametrize(("day", "fr", "en"), [
        ("2025-05-01", "1<sup>er</sup>~mai", "May~1"),
        ("2025-09-15", "15~septembre", "September~15"),
    ])
    def test_a_day_without_its_year(self, day: str, fr: str, en: str) -> None:
        assert shown(wording.write_date(day, FR, year=False), FR) == fr
        assert shown(wording.write_date(day, EN, year=False), EN) == en


class TestOtherValues:
    @pytest.mark.parametrize(("items", "fr", "en"), [
        ([], "", ""),
        (["A"], "A", "A"),
        (["A", "B"], "A et B", "A and B"),
        (["A", "B", "C"], "A, B et C", "A, B and C"),
        (["A", "B", "C", "D"], "A, B, C et D", "A, B, C and D"),
    ])
    def test_a_list(self, items: list[str], fr: str, en: str) -> None:
        assert (wording.write_list(items, FR), wording.write_list(items, EN)) == (fr, en)

    @pytest.mark.parametrize(("number", "words"), [
        ("+33142017100", "+33~1~42~01~71~00"),
        ("+4930123456", "+49~30~123456"),
        ("+12025550123", "+1~202-555-0123"),
    ])
    def test_a_telephone_number_does_not_break(self, number: str, words: str) -> None:
        for locale in (FR, EN):
            assert shown(wording.write_phone(number, locale), locale) == words

    def test_countries_and_languages_are_named_in_the_language_of_the_page(self) -> None:
        assert [wording.write_country("DE", locale) for locale in (FR, EN, DE)] == ["Allemagne", "Germany", "Deutschland"]
        assert [wording.write_language("en", locale) for locale in (FR, EN, DE)] == ["anglais", "English", "Englisch"]


def test_a_unit_is_words_not_html_wherever_it_is_written() -> None:
    one = figure("2", unit={code: "essais <i>R&D</i>" for code in ALL})
    assert wording.write_figure(one, EN) == "2\u00a0essais &lt;i&gt;R&amp;D&lt;/i&gt;"
    assert wording.in_plain_words(wording.write_figure(one, EN)) == "2\u00a0essais <i>R&D</i>"
    assert wording.in_plain_words("1<sup>er</sup> mai") == "1er mai"
