"""A figure: a quantity with what it counts, when it held and who says so."""

from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

from pydantic import GetCoreSchemaHandler, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError, core_schema

from .record import Record
from .values import Currency, Excerpt, Number, Text, When, ref, text_mapping

PLURAL_FORMS = ("one", "other")

SEVERAL = (1_000, 1_000_000, 1_000_000_000)
"""Orders of magnitude that every locale has words for: « plusieurs milliers »."""

Qualifier = Literal["exact", "about", "nearly", "more-than", "at-least", "up-to", "several"]
"""`several`: the value is an order of magnitude (1000 for « plusieurs milliers »)."""


class Unit:
    """What is counted, by locale: one form for all numbers, or `one` and `other` (CLDR plural categories)."""

    def __init__(self, by_locale: dict[str, dict[str, str]]):
        self.by_locale = by_locale

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unit) and self.by_locale == other.by_locale

    def __hash__(self) -> int:
        return hash(tuple(tuple(sorted(forms.items())) for _, forms in sorted(self.by_locale.items())))

    def form(self, locale: str, category: str) -> str:
        forms = self.by_locale[locale]
        return forms.get(category, forms["other"])

    @classmethod
    def parse(cls, value: Any, info: ValidationInfo) -> "Unit":
        if isinstance(value, Unit):
            return value
        locales = (info.context or {}).get("locales", ())
        if not isinstance(value, dict):
            raise text_mapping(locales)
        units = {}
        for locale in locales:
            forms = value.get(locale)
            if isinstance(forms, str):
                forms = {"other": forms}
            if not isinstance(forms, dict) or not set(PLURAL_FORMS) >= set(forms) >= {"other"} or not all(
                isinstance(form, str) and form.strip() for form in forms.values()
            ):
                raise PydanticCustomError("unit_forms", "no unit in {locale}", {"locale": locale, "key": locale})
            units[locale] = forms
        for key in value:
            if key not in units:
                raise PydanticCustomError("text_extra", "unknown language {locale}", {"locale": key, "key": key})
        return cls(units)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_info_plain_validator_function(cls.parse)


class Quantity(Record):
    """A value as one source states it at one time."""

    value: Annotated[Decimal | Fraction, Number]
    """Bare number without separators (`1300000`, `55`), or a fraction (`1/4`)."""
    qualifier: Qualifier = "exact"
    as_of: When
    """When the value held; `undated` when nobody says."""
    source: ref("sources")
    excerpt: Excerpt
    """At most eight words of the source, in its language, that hold the value."""


class Figure(Quantity):
    """A quantity that the site may state, with its history. Id: `<owner>.<key>`."""

    owner: str
    """Id of the record that the figure speaks of: the name of its file."""
    label: Text
    """What the figure measures, as a title: "R&D projects carried out"."""
    measure: Literal["count", "percent", "fraction", "money", "rank", "year"] = "count"
    unit: Unit | None = None
    """The noun after the number. For a share, what it is a share of (« des patients traités », "of treated patients")."""
    currency: Currency | None = None
    """Of an amount of money; `missing` where the source prints none."""
    per: Literal["year", "month", "quarter"] | None = None
    period: When | None = None
    """The time over which it was counted."""
    note: Text | None = None
    """What a reader must know to read it right (a plan, an aim, another scope)."""
    status: Literal["stated", "plan", "aim"] = "stated"
    key_figure: bool = False
    """Shown among the key figures of its owner's page and of the home page's choice."""
    earlier: tuple[Quantity, ...] = ()
    """Values that this one replaced, newest first."""

    @model_validator(mode="after")
    def _fits_its_measure(self) -> "Figure":
        if self.measure == "money" and "currency" not in self.model_fields_set:
            raise PydanticCustomError("money_currency", "money without currency")
        if self.measure == "fraction" and not isinstance(self.value, Fraction):
            raise PydanticCustomError("fraction_value", "a fraction is written 1/4")
        if self.measure in ("rank", "year") and self.value % 1:
            raise PydanticCustomError("whole_value", "not a whole number")
        if any(one.qualifier == "several" and one.value not in SEVERAL for one in (self, *self.earlier)):
            raise PydanticCustomError("several_value", "no order of magnitude")
        if self.measure in ("count", "percent", "fraction") and self.unit is None:
            raise PydanticCustomError("unit_needed", "no unit")
        return self
