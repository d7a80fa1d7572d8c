"""What a page lists, chosen and ordered: all the selecting and sorting that templates do not do."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from os.path import commonprefix
from typing import get_args

from .locales import Locale
from .model.ecosystem import Edition, Event, Milestone, NewsItem, Program
from .model.figures import Figure, Quantity
from .model.offers import Call, Need, Offer, OfferStatus, Stage, UseCase
from .model.partnership import Contact, Organisation, Partner, Person
from .model.record import Record
from .model.reference import Term
from .model.site import Site
from .model.values import When


@dataclass(frozen=True)
class Views:
    """The lists of a site on one day, in one locale."""

    site: Site
    locale: Locale
    today: date

    def offers(self) -> list[Offer]:
        """What is to be had first, then what is announced, then examples; by name, that of the first locale, so that whoever
        changes the language finds them where they were."""
        first = self.site.locales[0]
        return sorted(
            self.site.offers.values(), key=lambda offer: (_STATES.index(offer.status), first.fold(offer.name[first])),
        )

    def offers_by_need(self) -> list[tuple[Need, list[Offer]]]:
        """Each offer once, under the first of its needs."""
        groups = [
            (need, [offer for offer in self.offers() if offer.needs[0] == need.id])
            for need in self.site.needs.values()
        ]
        return [(need, offers) for need, offers in groups if offers]

    def offers_of(self, partner: Partner) -> list[Offer]:
        return [offer for offer in self.offers() if partner.id in offer.providers]

    def offers_at(self, stage: Stage, partner: Partner) -> list[Offer]:
        return [offer for offer in self.offers_of(partner) if stage.id in offer.stages]

    def near(self, offer: Offer) -> list[Offer]:
        """Up to three other offers that serve the same needs and diseases, the nearest first."""
        def likeness(other: Offer) -> int:
            return (
                3 * len(set(offer.needs) & set(other.needs))
                + 2 * len(set(offer.stages) & set(other.stages))
                + len(set(offer.diseases) & set(other.diseases))
            )
        others = [other for other in self.site.offers.values() if other is not offer and likeness(other) > 2]
        return sorted(others, key=lambda other: (-likeness(other), other.id))[:3]

    def programs_in(self, section: str) -> list[Program]:
        return [program for program in self.site.programs.values() if program.section == section]

    def programs_of(self, partner: Partner) -> list[Program]:
        return [program for program in self.site.programs.values() if partner.id in program.partners]

    def news(self) -> list[NewsItem]:
        """Newest first."""
        return sorted(self.site.news.values(), key=lambda item: (item.date.sort_key, item.id), reverse=True)

    def latest_news(self) -> list[NewsItem]:
        return self.news()[:3]

    def news_of(self, partner: Partner) -> list[NewsItem]:
        return [item for item in self.news() if partner.id in item.partners]

    def upcoming(self, event: Event) -> list[Edition]:
        """Editions that are not over, soonest first."""
        return sorted((e for e in event.editions if not self.is_over(e.date)), key=lambda e: e.date.sort_key)

    def past(self, event: Event) -> list[Edition]:
        """Newest first."""
        return sorted((e for e in event.editions if self.is_over(e.date)), key=lambda e: e.date.sort_key, reverse=True)

    def open_deadlines(self, call: Call) -> list[When]:
        return sorted((day for day in call.deadlines if not self.is_over(day)), key=lambda day: day.sort_key)

    def past_deadlines(self, call: Call) -> list[When]:
        """Newest first."""
        return sorted((day for day in call.deadlines if self.is_over(day)), key=lambda day: day.sort_key, reverse=True)

    def is_over(self, when: When) -> bool:
        return when.last_day is not None and when.last_day < self.today

    def milestones(self) -> list[Milestone]:
        """In order of time; on one date, what was achieved before what was planned."""
        return sorted(self.site.milestones.values(), key=lambda one: (one.when.sort_key, one.kind))

    def terms(self) -> list[tuple[str, list[Term]]]:
        """(initial, terms) in the order of the locale's alphabet."""
        groups: dict[str, list[Term]] = {}
        for term in sorted(self.site.glossary.values(), key=lambda term: self.locale.fold(term.name[self.locale])):
            groups.setdefault(self.locale.fold(term.name[self.locale])[:1].upper(), []).append(term)
        return list(groups.items())

    def other_forms(self, term: Term) -> list[str]:
        """The admitted forms that readers would not guess: neither plurals nor the like of one that is shown."""
        shown = [term.name[self.locale]]
        for form in term.variants.get(self.locale.code, ()):
            if not any(_inflected(form, other) for other in shown):
                shown.append(form)
        return shown[1:]

    def figures_by_owner(self) -> list[tuple[str, Record, dict[str, Figure]]]:
        """(id, owner, figures): the partnership's diseases first, partners next, then everyone by name."""
        order = {owner: place for place, owner in enumerate([*self.site.diseases, *self.site.partners])}
        owners = sorted(
            {figure.owner for figure in self.site.figures.values()},
            key=lambda owner: (order.get(owner, len(order)), self.locale.fold(self.owner_name(owner))),
        )
        return [(owner, self.owner(owner), self.site.figures_of(owner)) for owner in owners]

    def figure_groups(self) -> list[tuple[str, list[tuple[str, Record, dict[str, Figure]]]]]:
        """(id, what `figures_by_owner` gives): `diseases`, each partner with what it alone provides, `several`, `others`."""
        groups = {group: [] for group in ("diseases", *self.site.partners, "several", "others")}
        for owner, record, figures in self.figures_by_owner():
            partners = self._partners_of(record)
            group = "diseases" if owner in self.site.diseases else "others" if not partners else "several"
            groups[partners[0] if len(partners) == 1 else group].append((owner, record, figures))
        return [(group, owners) for group, owners in groups.items() if owners]

    def _partners_of(self, record: Record) -> tuple[str, ...]:
        """The partners to which the owner of a figure belongs; none for another organisation."""
        match record:
            case Partner():
                return (record.id,)
            case Offer():
                return record.providers
            case Program() | NewsItem():
                return record.partners
            case UseCase():
                return (record.partner,)
            case Call() if record.operator in self.site.partners:
                return (record.operator,)
            case _:
                return ()

    def key_figures_by_owner(self) -> list[tuple[str, Record, dict[str, Figure]]]:
        """As `figures_by_owner`, with the key figures of diseases and partners alone."""
        return [
            (owner, record, self.key_figures(owner)) for owner, record, _ in self.figures_by_owner()
            if self.key_figures(owner) and owner in (*self.site.diseases, *self.site.partners)
        ]

    def owner(self, identifier: str) -> Record:
        return self.site.subject(identifier)

    def owner_name(self, identifier: str) -> str:
        return self.owner(identifier).name[self.locale]

    def key_figures(self, owner: str) -> dict[str, Figure]:
        return {key: figure for key, figure in self.site.figures_of(owner).items() if figure.key_figure}

    def home_figures(self) -> dict[str, Figure]:
        """The first key figure of each disease area and of each partner."""
        chosen: dict[str, Figure] = {}
        for owner in (*self.site.diseases, *self.site.partners):
            chosen.update(list(self.key_figures(owner).items())[:1])
        return chosen

    def organisations_by_kind(self) -> list[tuple[str, list[Organisation]]]:
        groups: dict[str, list[Organisation]] = {}
        for organisation in self.site.organisations.values():
            groups.setdefault(organisation.kind, []).append(organisation)
        return [
            (kind, sorted(members, key=lambda one: self.locale.fold(one.name[self.locale])))
            for kind, members in groups.items()
        ]

    def people(self) -> list[Person]:
        """By the last word of their names."""
        return sorted(
            self.site.people.values(), key=lambda person: self.locale.fold(person.name[self.locale].split()[-1]),
        )

    def contacts(self, kind: str, *, partner: str | None = None, live: bool = True) -> list[Contact]:
        return [
            contact for contact in self.site.contacts.values()
            if contact.kind == kind and contact.live is live and partner in (None, contact.partner)
        ]

    def contacts_of(self, person: Person) -> list[Contact]:
        """The live contacts at which somebody is to be reached."""
        return [contact for contact in self.site.contacts.values() if contact.person == person.id and contact.live]

    def earlier(self, figure: Figure) -> list[Figure]:
        """The figure as it was before each change, newest first."""
        return [
            figure.model_copy(update={name: getattr(former, name) for name in Quantity.model_fields})
            for former in figure.earlier
        ]

    def records(self, identifiers: Iterable[str]) -> list[Record]:
        return [self.site.record(identifier) for identifier in identifiers]

    def covering(self, disease: str) -> list[Partner]:
        return [self.site.partners[partner] for partner in self.site.diseases[disease].covered_by]


def _inflected(form: str, other: str) -> bool:
    """Whether two forms differ in the endings of their words alone: « essai clinique », « essais cliniques »."""
    words, others = form.lower().split(), other.lower().split()
    return len(words) == len(others) and all(
        len(commonprefix((one, two))) >= max(min(len(one), len(two)) - _ENDING, min(_STEM, len(one), len(two)))
        for one, two in zip(words, others, strict=True)
    )


_STEM, _ENDING = 4, 3
_STATES = get_args(OfferStatus)
