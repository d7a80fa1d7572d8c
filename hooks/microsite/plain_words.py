"""Texts as the pages show them, without tags: for what stands beside the pages and must say the same."""

from .citing import Citing
from .locales import Locale
from .model.site import Site
from .model.values import Text
from .plan import Plan
from .wording import in_plain_words

class PlainWords:
    """Writes plain text in one locale of a site. The same names and titles are asked for by many pages: they are kept."""

    def __init__(self, plan: Plan, locale: Locale):
        self.plan, self.locale, self.base = plan, locale, plan.circumstances.base_url
        self._citing = Citing(plan.site, plan.addresses, locale, "index.html", root=self.base)
        self._words: dict[Text | str, str] = {}
        self._written: dict[str, str] = {}

    @property
    def site(self) -> Site:
        return self.plan.site

    def words(self, text: Text | str) -> str:
        """A text with its citations written out and its typography set."""
        if text not in self._words:
            self._words[text] = self.locale.typography(self._citing.plain(text))
        return self._words[text]

    def written(self, html: str) -> str:
        """What `wording` wrote."""
        if html not in self._written:
            self._written[html] = self.locale.typography(in_plain_words(html))
        return self._written[html]

    def label(self, name: str) -> str:
        return self.words(self.site.labels[name])

    def labelled(self, name: str, words: str) -> str:
        """« Source : … »"""
        name, colon = (self._citing.plain(self.site.labels[label]) for label in (name, "colon"))
        return self.locale.typography(f"{name}{colon} {words}")

    def markdown(self, text: str) -> str:
        """A Markdown text with its citations written out; links are absolute."""
        return self._citing.markdown(text)

    def url(self, identifier: str) -> str | None:
        """Where the site shows a page, a record or a figure; None while the site has no address."""
        address = self.plan.addresses.of(identifier, self.locale)
        return self.base + address.url if address and self.base else None
