"""Every picture of a site, drawn from its records in the words of one page."""

from dataclasses import dataclass
from fractions import Fraction

from ..catalogue import Catalogue
from ..citing import Citing
from ..model.ecosystem import Milestone
from ..model.figures import Figure
from ..model.offers import Offer
from ..model.site import Site
from ..views import Views
from ..wording import in_plain_words, write_figure, write_number, write_when
from .drawing import Chart, Drawing
from .magnitudes import Magnitude, magnitudes, share
from .partner_map import Group, Station, partner_map
from .time_axis import Moment, time_axis
from .value_chain import Crossing, value_chain

_ROLES = ("founders", "members", "parent_institutions", "entities")
"""Fields of a partner that name its organisations; each has a label `map-<field>`."""
_COMMON = "common"
"""The line of what belongs to no partner."""


@dataclass(frozen=True)
class Gallery:
    """Draws for one page: links lead from it, words are in its locale."""

    site: Site
    views: Views
    citing: Citing

    def value_chain(self) -> Chart:
        site, locale = self.site, self.citing.locale
        stages = {stage.id: stage.name[locale] for stage in site.stages.values()}
        partners = self._partners()

        def crossing(stage: str, partner: str) -> Crossing:
            offers: list[Offer] = self.views.offers_at(site.stages[stage], site.partners[partner])
            address = f"{self.citing.link('offers')}?stage={stage}&partner={partner}#filters"
            counted = self._label("offers-one" if len(offers) == 1 else "offers-many")
            count = counted.format(write_number(len(offers), locale))
            return Crossing(stage, partner, len(offers), address, f"{partners[partner]}, {stages[stage]}, {count}")

        return value_chain(stages, partners, crossing, self._label("no-offer"))

    def partner_map(self) -> Chart:
        """Founders, members, parent institutions and entities of each partner, its networks, and what they share."""
        site, locale = self.site, self.citing.locale
        roles: dict[str, dict[str, str]] = {}
        for partner in site.partners.values():
            for field in _ROLES:
                for member in getattr(partner, field):
                    roles.setdefault(member, {})[partner.id] = field
        for program in site.programs.values():
            if len(program.partners) > 1 or (program.section == "networks" and program.id not in roles):
                roles[program.id] = dict.fromkeys(program.partners, "networks")
        together = Station(
            "partnership", site.partnership.name[locale], dict.fromkeys(site.partnership.parties, ""),
        )
        shared = tuple(
            Station(one, self._name(one), {
                # What a network shared by several partners is, its name says.
                partner: "" if role == "networks" else self._role(one, role) for partner, role in by_partner.items()
            })
            for one, by_partner in roles.items() if len(by_partner) > 1
        )
        groups = tuple(
            Group(partner, self._label(f"map-{field}"), stations)
            for partner in site.partners
            for field in (*_ROLES, "networks")
            if (stations := tuple(
                Station(one, self._name(one), {partner: self._role(one, field)})
                for one, by_partner in roles.items() if by_partner == {partner: field}
            ))
        )
        # Where the lines meet is read from the widest station to the narrowest.
        shared = tuple(sorted(shared, key=lambda one: -len(one.roles)))
        return partner_map(
            self._partners(), (together, *shared), groups,
            self._label("map-who"), self._label("map-part"), self._label("no-offer"),
        )

    def _role(self, identifier: str, role: str) -> str:
        """What one organisation is to a partner, or what kind of program it is."""
        if role == "networks":
            return self.site.programs[identifier].kind[self.citing.locale]
        return self._label(f"map-one-{role}")

    def time_axis(self) -> Chart:
        moments = tuple(
            Moment(
                place, one.when.first_day, one.when.last_day, one.kind == "planned", one.partners or (_COMMON,),
                f"#{one.id}", self._moment_name(place, one),
            )
            for place, one in enumerate(self.views.milestones(), 1)
        )
        lines = {_COMMON: self._label("time-common"), **self._partners()}
        used = {line for moment in moments for line in moment.lines}
        return time_axis(moments, {line: name for line, name in lines.items() if line in used}, self._label("time-undated"))

    def _moment_name(self, place: int, one: Milestone) -> str:
        planned = f" ({self._label('plan')})" if one.kind == "planned" else ""
        return f"{place}. {in_plain_words(write_when(one.when, self.citing.locale))}{planned}"

    def burden(self, disease: str) -> Chart | None:
        """The key figures of a disease area that count the same time, on one scale; None if there are not two."""
        figures = {
            key: figure for key, figure in self.views.key_figures(disease).items()
            if figure.measure == "count" and figure.per
        }
        if len({figure.per for figure in figures.values()}) != 1 or len(figures) < 2:
            return None
        locale = self.citing.locale
        quantities = tuple(
            Magnitude(Fraction(figure.value), figure.label[locale], _opened(in_plain_words(write_figure(figure, locale))), key)
            for key, figure in figures.items()
        )
        return magnitudes(quantities, (self._label("chart-measure"), self._label("chart-value")), "")

    @staticmethod
    def share(figure: Figure) -> Drawing | None:
        """The cells of a share; None for any other quantity, and for one that no exact picture can tell."""
        if figure.measure == "fraction":
            return share(Fraction(figure.value))
        return share(Fraction(figure.value) / 100) if figure.measure == "percent" else None

    def _partners(self) -> dict[str, str]:
        return {partner.id: partner.name[self.citing.locale] for partner in self.site.partners.values()}

    def _name(self, identifier: str) -> str:
        return self.citing.name(self.site.record(identifier))

    def _label(self, name: str) -> str:
        return self.site.labels[name][self.citing.locale]


def _opened(words: str) -> str:
    """With a capital: what stands at the head of its line."""
    return words[:1].upper() + words[1:]
