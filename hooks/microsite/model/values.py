"""The values that fields of a record hold: texts by locale, dates of any precision, quantities, checked addresses."""

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, Literal

import babel
from babel.numbers import is_currency
from pydantic import AfterValidator, BeforeValidator, Field, GetCoreSchemaHandler, ValidationInfo
from pydantic_core import PydanticCustomError, core_schema

ID_PATTERN = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CLDR = babel.Locale("en")


class Text(Mapping[str, str]):
    """One text in every locale of the site. Plain words; facts are cited as `((id))`."""

    markup = "plain"

    def __init__(self, by_locale: Mapping[str, str]):
        self._by_locale = dict(by_locale)

    def __getitem__(self, locale: str) -> str:
        return self._by_locale[getattr(locale, "code", locale)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_locale)

    def __len__(self) -> int:
        return len(self._by_locale)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._by_locale!r})"

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._by_locale.items())))

    @classmethod
    def parse(cls, value: Any, info: ValidationInfo) -> "Text":
        """Accepts a mapping locale -> text, with exactly the locales of the site."""
        if isinstance(value, Text):
            return cls(value)
        locales = (info.context or {}).get("locales", ())
        if not isinstance(value, dict):
            raise text_mapping(locales)
        for locale in locales:
            if not str(value.get(locale) or "").strip():
                raise PydanticCustomError("text_locale", "no text in {locale}", {"locale": locale, "key": locale})
        for key, words in value.items():
            if key not in locales:
                raise PydanticCustomError("text_extra", "unknown language {locale}", {"locale": key, "key": key})
            if not isinstance(words, str):
                raise PydanticCustomError("text_words", "the text is not plain words", {"locale": key, "key": key})
        return cls({key: " ".join(words.split()) if cls.markup == "plain" else words for key, words in value.items()})

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.with_info_plain_validator_function(cls.parse)


def text_mapping(locales: Iterable[str]) -> PydanticCustomError:
    """That something is not given by language."""
    lines = ", ".join(f"{locale}: …" for locale in locales)
    return PydanticCustomError("text_mapping", "one line per language is needed", {"locales": lines})


class Markdown(Text):
    """A text of several paragraphs in every locale, written in Markdown."""

    markup = "markdown"


class Name(Text):
    """A proper name: one spelling for all locales, or one per locale."""

    @classmethod
    def parse(cls, value: Any, info: ValidationInfo) -> "Name":
        if isinstance(value, str) and value.strip():
            return cls({locale: value.strip() for locale in (info.context or {}).get("locales", ())})
        return super().parse(value, info)


@dataclass(frozen=True)
class When:
    """A day, month or year, an interval, or `undated`, as EDTF writes them (ISO 8601-2).

    `2024-11-13`, `2024-11`, `2024`; `2021/2022` an interval; `2024-07/..` after; `../2021` by the end of.
    """

    start: str | None
    end: str | None
    form: Literal["point", "interval", "after", "before", "undated"]

    @classmethod
    def parse(cls, value: Any) -> "When":
        if isinstance(value, When):
            return value
        text = str(value).strip()
        if text == "undated":
            return cls(None, None, "undated")
        start, slash, end = text.partition("/")
        if not slash:
            _check_partial_date(start)
            return cls(start, start, "point")
        for part in (start, end) if start != end else (start,):
            if part != ".." or start == end:
                _check_partial_date(part)
        if end == "..":
            return cls(start, None, "after")
        if start == "..":
            return cls(None, end, "before")
        if first_day(start) > last_day(end):
            raise PydanticCustomError("when_order", "the interval ends before it starts")
        return cls(start, end, "interval")

    @property
    def sort_key(self) -> str:
        """Orders by the start; what ends a period comes after all that lies in it."""
        return self.start or (f"{self.end}-99" if self.end else "9999")

    @property
    def last_day(self) -> date | None:
        """The last day that the value may mean; None when open or undated."""
        return last_day(self.end) if self.end else None

    @property
    def first_day(self) -> date | None:
        return first_day(self.start) if self.start else None

    @property
    def iso(self) -> str | None:
        """The machine-readable form for `<time datetime>`; None unless it is one day, month or year."""
        return self.start if self.form == "point" else None

    def __str__(self) -> str:
        if self.form == "undated":
            return "undated"
        return self.start if self.form == "point" else f"{self.start or '..'}/{self.end or '..'}"

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.parse)


def _check_partial_date(text: str) -> None:
    if not re.fullmatch(r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?", text):
        raise PydanticCustomError("when_form", "not a date")
    try:
        first_day(text)
    except ValueError:
        raise PydanticCustomError("when_impossible", "no such day") from None


def first_day(text: str) -> date:
    year, month, day = (*map(int, text.split("-")), 1, 1)[:3]
    return date(year, month, day)


def last_day(text: str) -> date:
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = (parts[0], 12) if len(parts) == 1 else parts
    return date(year, month, monthrange(year, month)[1])


class Number:
    """The value of a figure: a decimal number, or a fraction such as `1/4`. Never written with separators."""

    @staticmethod
    def parse(value: Any) -> Decimal | Fraction:
        if isinstance(value, Decimal | Fraction):
            return value
        text = str(value).strip()
        if re.fullmatch(r"[1-9]/[1-9]\d?", text):
            return Fraction(text)
        if not re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", text):
            raise PydanticCustomError("number_form", "not a bare number")
        if len(text) > 20:
            raise PydanticCustomError("number_length", "more digits than anything has that one counts")
        return Decimal(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(cls.parse)


@dataclass(frozen=True)
class RefTo:
    """Annotation of a field that names another record: the kinds it may be of (none: any record)."""

    kinds: tuple[str, ...]


def ref(*kinds: str):
    """The type of a field that holds the id of a record of these kinds."""
    return Annotated[str, RefTo(kinds), AfterValidator(_check_id)]


def refs(*kinds: str):
    """The type of a field that names one record of these kinds at least."""
    return Annotated[tuple[ref(*kinds), ...], Field(min_length=1)]


def _check_id(value: str) -> str:
    if not ID_PATTERN.fullmatch(value):
        raise PydanticCustomError("id_form", "not an id")
    return value


def _check_url(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"https?://[\w.-]+\.[a-z]{2,}(?:[/?#]\S*)?", value):
        raise PydanticCustomError("url_form", "not a web address")
    return value


def _check_email(value: Any) -> str:
    # Imported when something typed is checked: a command that takes up a kept result checks nothing.
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(str(value), check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise PydanticCustomError("email_form", "not an e-mail address: {reason}", {"reason": str(error)}) from None


def _check_phone(value: Any) -> str:
    """Kept as E.164; formatted when written. Numbers are typed in the international form."""
    import phonenumbers

    try:
        number = phonenumbers.parse(str(value))
        if phonenumbers.is_possible_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    except phonenumbers.NumberParseException:
        pass
    raise PydanticCustomError("phone_form", "not an international phone number")


def _check_color(value: Any) -> str:
    if not re.fullmatch(r"#[0-9a-f]{6}", str(value)):
        raise PydanticCustomError("color_form", "not a color")
    return value


def _check_slug(value: Text) -> Text:
    for locale, words in value.items():
        if not ID_PATTERN.fullmatch(words):
            raise PydanticCustomError("slug_form", "not a slug", {"key": locale})
    return value


def _check_urls(value: Text) -> Text:
    for words in value.values():
        _check_url(words)
    return value


def _check_currency(value: str) -> str:
    if not is_currency(value):
        raise PydanticCustomError("currency_form", "not an ISO 4217 code")
    return value


def _check_country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value) or value not in _CLDR.territories:
        raise PydanticCustomError("country_form", "not an ISO 3166-1 code")
    return value


def _check_language(value: str) -> str:
    if value not in _CLDR.languages:
        raise PydanticCustomError("language_form", "not an ISO 639 code")
    return value


def _check_excerpt(value: str) -> str:
    if len(value.split()) > 8:
        raise PydanticCustomError("excerpt_length", "more than eight words")
    return value


Id = Annotated[str, AfterValidator(_check_id)]
Url = Annotated[str, BeforeValidator(_check_url)]
UrlByLocale = Annotated[Name, AfterValidator(_check_urls)]
"""A web address, the same for all locales or one per locale."""
Email = Annotated[str, BeforeValidator(_check_email)]
Phone = Annotated[str, BeforeValidator(_check_phone)]
Color = Annotated[str, BeforeValidator(_check_color)]
Slug = Annotated[Text, AfterValidator(_check_slug)]
Excerpt = Annotated[str, AfterValidator(_check_excerpt)]
"""At most eight words of a source, in its language, that hold a figure."""
Currency = Annotated[str, AfterValidator(_check_currency)]
"""ISO 4217 code."""
Country = Annotated[str, AfterValidator(_check_country)]
"""ISO 3166-1 code; its name is written by CLDR."""
Language = Annotated[str, AfterValidator(_check_language)]
"""ISO 639 code; its name is written by CLDR."""

