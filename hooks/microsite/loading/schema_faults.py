"""What pydantic says of a record, told as faults at their places, in both languages."""

import difflib
from typing import Any

from pydantic import ValidationError

from ..model.record import Record
from .faults import Fault
from .fields import nested_record
from .yaml_marks import Document, Path

_DATE_FORMS = "2024-11-13, 2024-11, 2024, 2021/2022, 2024-07/.., undated"

_MESSAGES: dict[str, tuple[str, str]] = {
    "missing": (
        "il manque le champ « {field} » ; ajoutez une ligne « {field}: … »{unless_fr}",
        "the field \"{field}\" is missing; add a line \"{field}: …\"{unless_en}",
    ),
    "extra_forbidden": (
        "le champ « {field} » n'existe pas ici{near_fr}{fields_fr}",
        "there is no field \"{field}\" here{near_en}{fields_en}",
    ),
    "text_mapping": (
        "il faut un texte par langue du site, chacun sur une ligne en retrait : {locales}.",
        "one text per language of the site is needed, each on an indented line: {locales}.",
    ),
    "text_locale": (
        "il manque le texte « {locale} » ; ajoutez la ligne « {locale}: … ».",
        "the text in \"{locale}\" is missing; add the line \"{locale}: …\".",
    ),
    "text_extra": (
        "« {locale} » n'est pas une langue du site ; voir « locales » dans data/site.yml.",
        "\"{locale}\" is no language of the site; see \"locales\" in data/site.yml.",
    ),
    "text_words": (
        "ce texte devrait tenir en une valeur ; mettez-le entre guillemets droits s'il contient « : ».",
        "this text should be one value; put it between straight quotes if it contains a colon.",
    ),
    "unit_forms": (
        "il manque l'unité « {locale} » : un mot, ou « one: … » et « other: … » en retrait.",
        "the unit in \"{locale}\" is missing: one word, or \"one: …\" and \"other: …\", indented.",
    ),
    "when_form": (
        f"ce n'est pas une date ; écrivez par exemple {_DATE_FORMS}.",
        f"this is not a date; write for instance {_DATE_FORMS}.",
    ),
    "when_impossible": ("ce jour n'existe pas dans le calendrier.", "there is no such day in the calendar."),
    "when_order": ("la période finit avant de commencer.", "the interval ends before it starts."),
    "number_form": (
        "ce n'est pas un nombre ; tapez-le sans espace ni unité, avec un point décimal : 1300000, 55, 2.5 ou 1/4.",
        "this is not a number; type it without spaces or unit, with a decimal point: 1300000, 55, 2.5 or 1/4.",
    ),
    "number_length": (
        "ce nombre a plus de chiffres que rien de ce qui se compte ; vérifiez-le.",
        "this number has more digits than anything that is counted; check it.",
    ),
    "url_form": (
        "ce n'est pas une adresse web ; elle commence par https:// et ne contient pas d'espace.",
        "this is not a web address; it begins with https:// and has no space.",
    ),
    "email_form": (
        "ce n'est pas une adresse électronique (nom@domaine.fr).",
        "this is not an e-mail address (name@domain.org).",
    ),
    "phone_form": (
        "ce n'est pas un numéro de téléphone international ; écrivez par exemple \"+33 1 23 45 67 89\".",
        "this is not an international phone number; write for instance \"+33 1 23 45 67 89\".",
    ),
    "color_form": (
        "ce n'est pas une couleur ; écrivez six chiffres ou lettres de a à f entre guillemets : \"#1a2b3c\".",
        "this is not a color; write six digits or letters a to f between quotes: \"#1a2b3c\".",
    ),
    "id_form": (
        "un identifiant s'écrit en minuscules sans accent, avec des tirets : essai-clinique.",
        "an id is written in lower case without accents, with hyphens: clinical-trial.",
    ),
    "slug_form": (
        "une adresse de page s'écrit en minuscules sans accent, avec des tirets : essais-cliniques.",
        "a page address is written in lower case without accents, with hyphens: clinical-trials.",
    ),
    "excerpt_length": (
        "l'extrait dépasse huit mots ; gardez seulement ceux qui portent le chiffre.",
        "the excerpt is longer than eight words; keep only those that hold the figure.",
    ),
    "money_currency": (
        "un montant demande sa devise : « currency: EUR », ou « currency: missing » si la source ne la dit pas.",
        "an amount needs its currency: \"currency: EUR\", or \"currency: missing\" if the source does not say.",
    ),
    "fraction_value": (
        "une fraction s'écrit 1/2, 1/3 ou 1/4.",
        "a fraction is written 1/2, 1/3 or 1/4.",
    ),
    "state_unaudited": (
        "seul un audit mené par des personnes change l'état de conformité ; renseignez « audited », « auditor » et « rate ».",
        "only an audit by people changes the state of compliance; give \"audited\", \"auditor\" and \"rate\".",
    ),
    "unit_needed": (
        "il manque l'unité (« unit: ») : ce que le chiffre compte, dans chaque langue.",
        "the unit is missing (\"unit:\"): what the figure counts, in each language.",
    ),
    "literal_error": (
        "« {value} » n'est pas admis ici ; choisissez parmi : {expected}.",
        "\"{value}\" is not allowed here; choose one of: {expected}.",
    ),
    "bool_parsing": ("écrivez true (oui) ou false (non).", "write true or false."),
    "tuple_type": (
        "il faut une liste : une ligne par élément, chacune commençant par un tiret.",
        "a list is needed: one line per item, each beginning with a hyphen.",
    ),
    "whole_value": (
        "un rang ou une année est un nombre entier.",
        "a rank or a year is a whole number.",
    ),
    "several_value": (
        "« several » (plusieurs milliers, millions, milliards) demande la valeur 1000, 1000000 ou 1000000000.",
        "\"several\" (thousand, million, billion) needs the value 1000, 1000000 or 1000000000.",
    ),
    "currency_form": (
        "« {value} » n'est pas le code d'une monnaie ; trois majuscules, comme EUR ou USD.",
        "\"{value}\" is not the code of a currency; three capitals, such as EUR or USD.",
    ),
    "country_form": (
        "« {value} » n'est pas le code d'un pays ; deux majuscules, comme FR.",
        "\"{value}\" is not the code of a country; two capitals, such as FR.",
    ),
    "language_form": (
        "« {value} » n'est pas le code d'une langue ; deux minuscules, comme fr.",
        "\"{value}\" is not the code of a language; two lower-case letters, such as fr.",
    ),
    "waiver_locale": (
        "« {value} » n'est pas une langue du site ; écrivez celle du passage, ou « data » pour ce que dit une fiche : "
        "{locales}.",
        "\"{value}\" is no language of the site; write that of the passage, or \"data\" for what a record says: {locales}.",
    ),
    "waiver_until": (
        "une dérogation a une fin ; écrivez son dernier jour, mois ou année : 2027-03-31, 2027-03 ou 2027.",
        "a waiver has an end; write its last day, month or year: 2027-03-31, 2027-03 or 2027.",
    ),
    "event_time": (
        "il faut au moins une édition (« editions: »), ou dire quand l'événement revient (« recurring: »).",
        "at least one edition is needed (\"editions:\"), or when the event returns (\"recurring:\").",
    ),
    "too_short": (
        "la liste est vide ; il y faut au moins un élément.",
        "the list is empty; at least one item is needed.",
    ),
    "string_type": (
        "il faut une seule valeur, pas une liste ni des champs ; mettez-la entre guillemets droits si elle contient « : ».",
        "one value is needed, not a list or fields; put it between straight quotes if it contains a colon.",
    ),
    "model_type": (
        "il faut des champs en retrait (« nom: valeur »), pas un simple texte.",
        "indented fields (\"name: value\") are needed, not a plain text.",
    ),
}
_MESSAGES["list_type"] = _MESSAGES["tuple_type"]
_MESSAGES["dict_type"] = _MESSAGES["model_attributes_type"] = _MESSAGES["model_type"]
_MESSAGES["bool_type"] = _MESSAGES["bool_parsing"]

_NO_VALUE = (
    "ce champ ne peut pas rester sans valeur ; écrivez-la, ou retirez la ligne si le champ est facultatif.",
    "this field cannot stay without a value; write it, or remove the line if the field is optional.",
)
_OTHER = ("cette valeur n'est pas admise ({reason}).", "this value is not allowed ({reason}).")


def faults_of(error: ValidationError, document: Document, path: Path, model: type[Record]) -> list[Fault]:
    """One fault per error of a record whose value stands at `path` of the document."""
    return [
        _fault(dict(one), document, path, model) for one in error.errors(include_url=False)
        if not _is_told(one, document, path)
    ]


def _may_be_unknown(model: type[Record], location: Path) -> bool:
    """Whether `missing` may stand for the value of the field."""
    model = _model_at(model, location)
    return model is not None and type(None) in getattr(model.model_fields[location[-1]].annotation, "__args__", ())


def _is_told(error: Any, document: Document, path: Path) -> bool:
    """Whether another fault has said so: that nothing stands there, or that an item of the list is none."""
    if error["type"] == "too_short" and error["input"]:
        return True
    place: Path = (*path, *error["loc"])
    return bool({place, (*place, error.get("ctx", {}).get("key"))} & document.empty)


def _is_unset(error: dict[str, Any]) -> bool:
    return error.get("input") is None and error["type"] not in ("missing", "text_locale", "unit_forms")


def _fault(error: dict[str, Any], document: Document, path: Path, model: type[Record]) -> Fault:
    context = dict(error.get("ctx") or {})
    location: Path = (*path, *error["loc"])
    kind = error["type"]
    if kind in ("missing", "text_locale", "unit_forms"):
        place = document.place(location[:-1] if kind == "missing" else location, key=True)
    elif kind in ("extra_forbidden", "text_extra"):
        place = document.place((*location, context["key"]) if "key" in context else location, key=True)
    else:
        place = document.place((*location, context["key"]) if "key" in context else location)
    french, english = _NO_VALUE if _is_unset(error) else _MESSAGES.get(kind, _OTHER)
    near = difflib.get_close_matches(str(location[-1]) if location else "", _fields(model, error["loc"]), 1)
    fields = ", ".join(name for name in _fields(model, error["loc"]) if name != "id")
    unknown = kind == "missing" and _may_be_unknown(model, error["loc"])
    words = {
        "field": location[-1] if location else "",
        "near_fr": f" ; vouliez-vous dire « {near[0]} » ?" if near else ".",
        "near_en": f"; did you mean \"{near[0]}\"?" if near else ".",
        "fields_fr": f" Champs admis : {fields}." if fields and not near else "",
        "fields_en": f" Its fields are: {fields}." if fields and not near else "",
        "unless_fr": f" (ou « {location[-1]}: missing » si personne ne sait)." if unknown else ".",
        "unless_en": f" (or \"{location[-1]}: missing\" if nobody knows)." if unknown else ".",
        "value": error.get("input"),
        "reason": error["msg"],
        **context,
    }
    words["expected"] = str(words.get("expected", "")).replace("'", "").replace(" or ", ", ")
    return document.fault(place, french.format(**words), english.format(**words))


def _fields(model: type[Record], location: Path) -> list[str]:
    """Names of the fields where the error is."""
    found = _model_at(model, location)
    return sorted(found.model_fields) if found else []


def _model_at(model: type[Record], location: Path) -> type[Record] | None:
    """The record that the last step of the location is a field of, as far as types tell."""
    for step in location[:-1]:
        if isinstance(step, str):
            nested = nested_record(model.model_fields[step].annotation) if step in model.model_fields else None
            if nested is None:
                return None
            model = nested
    return model
