"""The languages a site may have. A further one is a module here and a line in LOCALES."""

from .english import ENGLISH
from .french import FRENCH
from .german import GERMAN
from .locale import Locale

LOCALES: dict[str, Locale] = {locale.code: locale for locale in (FRENCH, ENGLISH, GERMAN)}

__all__ = ["ENGLISH", "FRENCH", "GERMAN", "LOCALES", "Locale"]
