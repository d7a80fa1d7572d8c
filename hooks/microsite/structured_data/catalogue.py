"""What a company can obtain: offers as services, calls with what one may do about them."""

from ..model.offers import Call, Offer
from ..views import Views
from .describing import Describing, Node, node
from .organisations import mention


def offer(page: Describing, record: Offer) -> list[Node]:
    """A service; nothing where it is not open yet, or only shows what is possible."""
    if record.status != "open":
        return []
    return [node(
        "Service", page.identity(record.id),
        name=page.words(record.name), description=page.words(record.summary),
        provider=[mention(page, one) for one in record.providers],
        serviceType=[page.words(page.site.needs[one].name) for one in record.needs],
        audience=[
            node("BusinessAudience", audienceType=page.words(page.site.audiences[one].name)) for one in record.audiences
        ],
        mainEntityOfPage=page.page_url(record.id), url=record.site[page.locale] if record.site else None,
    )]


def call(page: Describing, record: Call) -> list[Node]:
    """What one applies for; with the next deadline while there is one."""
    deadlines = Views(page.site, page.locale, page.plan.circumstances.today).open_deadlines(record)
    action = node(
        "ApplyAction", name=page.words(record.name), endTime=page.day(deadlines[0]),
        target=record.apply[page.locale] if record.apply else None,
    ) if deadlines else None
    return [node(
        "Service", page.identity(record.id),
        name=page.words(record.name), description=page.words(record.summary),
        provider=mention(page, record.operator), mainEntityOfPage=page.page_url(record.id), potentialAction=action,
    )]
