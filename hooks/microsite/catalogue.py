"""How the offers are found: what a visitor may filter by, and under which answers each offer stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from .model.offers import Offer
from .model.record import Record
from .model.site import Site


@dataclass(frozen=True)
class Facet:
    """One question of the filters."""

    name: str
    """The parameter of the address: `?need=run-trial`. Ids are the same in every locale, and so is the address's query."""
    answers: tuple[Record, ...]
    """Those that tell offers apart: none leads to an empty list, and none to all of it."""


@dataclass(frozen=True)
class Catalogue:
    """The offers of a site by need, stage, disease, partner and audience."""

    site: Site

    @cached_property
    def facets(self) -> tuple[Facet, ...]:
        kinds = {
            "need": self.site.needs, "disease": self.site.diseases, "stage": self.site.stages,
            "partner": self.site.partners, "audience": self.site.audiences,
        }
        found = [self.answers(offer) for offer in self.site.offers.values()]
        return tuple(
            Facet(name, tuple(
                one for one in records.values() if 0 < sum(one.id in answers[name] for answers in found) < len(found)
            ))
            for name, records in kinds.items()
        )

    def facet(self, name: str) -> Facet:
        return next(facet for facet in self.facets if facet.name == name)

    def answers(self, offer: Offer) -> dict[str, Sequence[str]]:
        """Facet -> ids under which this offer is found."""
        return {
            "need": offer.needs,
            "disease": self._diseases(offer),
            "stage": offer.stages,
            "partner": offer.providers,
            "audience": offer.audiences,
        }

    def _diseases(self, offer: Offer) -> list[str]:
        """An offer for a family of diseases serves each of them, and one for a disease is found under its family.

        The family of all is left to what is meant for all: it would hold the whole catalogue.
        """
        return [
            disease.id for disease in self.site.diseases.values()
            if any(
                one in self._line(disease.id) or (disease.part_of and disease.id in self._line(one))
                for one in offer.diseases
            )
        ]

    def _line(self, disease: str) -> list[str]:
        """The disease and the families it belongs to, the widest last."""
        line = [disease]
        while (family := self.site.diseases[line[-1]].part_of) and family not in line:
            line.append(family)
        return line

    def first_partners(self, disease: str) -> Sequence[str]:
        """Whom to speak to first: who covers the disease; all together where no one does it alone."""
        return self.site.diseases[disease].covered_by or self.site.partnership.parties

    def for_audience(self, audience: str) -> list[Offer]:
        """The offers meant for an audience, those meant for few others first."""
        meant = [offer for offer in self.site.offers.values() if audience in offer.audiences]
        return sorted(meant, key=lambda offer: (len(offer.audiences), list(self.site.offers).index(offer.id)))
