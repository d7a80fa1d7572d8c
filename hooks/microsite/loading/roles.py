"""The role of a person at the head of a partner, which two records give: that of the partner and that of the person."""

from collections.abc import Iterator

from ..model.partnership import Partner
from ..model.site import Site
from .faults import Fault
from .yaml_marks import Document, Path


def role_faults(site: Site, partner: Partner, document: Document, path: Path) -> Iterator[Fault]:
    """Roles that the person's own record gives otherwise for the same date."""
    for index, lead in enumerate(partner.leads):
        person = site.people.get(lead.person)
        roles = [one for one in person.roles if one.organisation == partner.id and one.as_of == lead.as_of] if person else []
        if roles and all(one.title != lead.role for one in roles):
            place = document.place((*path, "leads", index, "role"))
            texts = zip(lead.role.values(), roles[0].title.values(), strict=True)
            here, there = next((here, there) for here, there in texts if here != there)
            yield document.fault(
                place,
                f"« {lead.person} » est ici « {here} », et « {there} » dans data/people.yml à la même date ; écrivez le même "
                "titre aux deux endroits, dans chaque langue.",
                f"\"{lead.person}\" is \"{here}\" here and \"{there}\" in data/people.yml at the same date; write the same title "
                "in both places, in each language.",
            )
