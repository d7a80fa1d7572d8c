"""Bodies and people as schema.org describes them, with the relations that the records state."""

from collections.abc import Iterable

from ..model.partnership import Contact, Organisation, Partner, Person
from ..model.record import Record
from ..wording import write_as_of
from .describing import Describing, Node, node

TYPES = {
    "authority": "GovernmentOrganization",
    "research-body": "ResearchOrganization",
    "university": "CollegeOrUniversity",
    "hospital": "Hospital",
    "company": "Corporation",
    "school": "EducationalOrganization",
}
"""Kind of organisation -> type; all others are plainly organizations."""


def mention(page: Describing, identifier: str) -> Node:
    """A body in short, to point to it from another one."""
    record = page.site.record(identifier)
    return node(body_type(record), page.identity(identifier), name=page.words(record.name))


def body_type(record: Record) -> str:
    return TYPES.get(getattr(record, "kind", ""), "Organization") if isinstance(record, Organisation) else "Organization"


def partnership(page: Describing) -> Node:
    """What the partners do together: a project, for it is no legal person."""
    it = page.site.partnership
    return node(
        "Project", page.home("partnership"),
        name=page.words(it.name), description=page.words(it.summary),
        member=[mention(page, partner) for partner in it.parties],
        url=page.url(page.plan.addresses.page("index", page.locale)),
    )


def partner(page: Describing, record: Partner) -> list[Node]:
    """A partner with everybody it belongs with, and the people at its head."""
    it = node(
        "Organization", page.identity(record.id),
        name=page.words(record.name), alternateName=_other_name(page, record), description=page.words(record.summary),
        url=record.site[page.locale], mainEntityOfPage=page.page_url(record.id),
        foundingDate=page.day(record.founded), location=_place(page, record.place),
        parentOrganization=_all(page, record.parent_institutions), founder=_all(page, record.founders),
        member=_all(page, (*record.members, *record.entities)),
        memberOf=_partnership_mention(page),
        contactPoint=[_contact(page, one) for one in page.site.contacts.values() if one.live and one.partner == record.id],
    )
    leaders = dict.fromkeys(lead.person for lead in record.leads)
    return [it, *(person(page, page.site.people[leader]) for leader in leaders)]


def organisations(page: Describing) -> list[Node]:
    return [organisation(page, one) for one in page.site.organisations.values()]


def organisation(page: Describing, record: Organisation) -> Node:
    """Its names and relations; what it does is told on the page, which lists them all and must stay light."""
    return node(
        body_type(record), page.identity(record.id),
        name=page.words(record.name), alternateName=_other_name(page, record),
        url=record.site[page.locale] if record.site else None,
        parentOrganization=mention(page, record.part_of) if record.part_of else None,
        memberOf=[
            mention(page, one.id) for one in page.site.partners.values() if record.id in (*one.members, *one.entities)
        ],
    )


def people(page: Describing) -> list[Node]:
    return [person(page, one) for one in page.site.people.values()]


def person(page: Describing, record: Person) -> Node:
    """Roles stand in the description, with their dates: `jobTitle` would say that they still hold."""
    bodies = dict.fromkeys(role.organisation for role in record.roles)
    roles = (
        f"{page.words(role.title)}, {page.words(page.site.record(role.organisation).name)} "
        f"({page.written(write_as_of(role.as_of, page.locale))})"
        for role in record.roles
    )
    return node(
        "Person", page.identity(record.id),
        name=page.words(record.name),
        honorificPrefix=page.words(record.honorific) if record.honorific else None,
        description=" · ".join(roles), affiliation=_all(page, bodies),
    )


def contacts(page: Describing) -> list[Node]:
    """The partners whom one may write to, each with its addresses."""
    nodes = []
    for record in page.site.partners.values():
        points = [_contact(page, one) for one in page.site.contacts.values() if one.live and one.partner == record.id]
        if points:
            nodes.append({**mention(page, record.id), "contactPoint": points})
    return nodes


def _contact(page: Describing, contact: Contact) -> Node:
    return node(
        "ContactPoint", page.identity(contact.id),
        name=page.words(page.site.people[contact.person].name) if contact.person else None,
        contactType=page.words(contact.need), email=contact.email, telephone=contact.phone,
    )


def _partnership_mention(page: Describing) -> Node:
    return node("Project", page.home("partnership"), name=page.words(page.site.partnership.name))


def _all(page: Describing, identifiers: Iterable[str]) -> list[Node]:
    return [mention(page, one) for one in identifiers]


def _other_name(page: Describing, record: Partner | Organisation) -> str | None:
    name, full = page.words(record.name), page.words(record.full_name) if record.full_name else None
    return full if full != name else None


def _place(page: Describing, place) -> Node | None:
    return node("Place", name=page.words(place)) if place else None
