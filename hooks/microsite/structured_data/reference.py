"""What readers look up: the glossary, the figures as a dataset, questions with answers, diseases."""

from ..downloads import figure_tables
from ..model.figures import Figure
from ..wording import write_as_of, write_figure
from .describing import Describing, Node, node
from .organisations import mention


def glossary(page: Describing) -> list[Node]:
    """Every term and where its definition stands: said twice, definitions would double the weight of the page."""
    identity = page.here("terms")
    terms = [
        node("DefinedTerm", page.page_url(term.id), name=page.words(term.name)) for term in page.site.glossary.values()
    ]
    return [node(
        "DefinedTermSet", identity, name=page.title, description=page.description,
        inLanguage=page.locale.tag, url=page.own_url, hasDefinedTerm=terms,
    )]


def figures(page: Describing) -> list[Node]:
    """All figures as a dataset: each as the page writes it, with its date; and the files that hold their sources too."""
    days = sorted(part for one in page.site.figures.values() for part in (one.as_of.start, one.as_of.end) if part)
    files = figure_tables.addresses(page.plan, page.locale)
    return [node(
        "Dataset", page.here("figures"),
        name=page.title, description=page.description, inLanguage=page.locale.tag,
        url=page.own_url, temporalCoverage=f"{days[0]}/{days[-1]}" if days else None,
        conditionsOfAccess=page.words(page.site.settings.reuse), isAccessibleForFree=True,
        copyrightHolder=[mention(page, one) for one in page.site.partnership.parties],
        distribution=[
            node("DataDownload", encodingFormat=media_type, contentUrl=page.url(address), inLanguage=page.locale.tag)
            for media_type, address in files.items()
        ],
        variableMeasured=[_measured(page, one) for one in page.site.figures.values()],
    )]


def questions(page: Describing) -> list[Node]:
    return [
        node(
            "Question", page.here(one.id), name=page.words(one.question),
            acceptedAnswer=node("Answer", text=page.words(one.answer)),
        )
        for one in page.site.collaboration.questions
    ]


def diseases(page: Describing) -> list[Node]:
    return [
        node("MedicalCondition", page.identity(one.id), name=page.words(one.name), description=page.words(one.summary))
        for one in page.site.diseases.values()
    ]


def _measured(page: Describing, figure: Figure) -> Node:
    written = page.written(write_figure(figure, page.locale))
    date = page.written(write_as_of(figure.as_of, page.locale))
    return node(
        "PropertyValue", name=page.words(figure.label), value=written,
        description=f"{page.words(page.site.subject(figure.owner).name)}, {date}",
    )
