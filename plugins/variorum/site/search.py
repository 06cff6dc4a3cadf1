"""The search page: a complete index that needs no script, and what the script needs to search the texts as well."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ..judging.sentences import worded
from ..model import Quantity, Report
from ..reading.names import ordered
from . import addresses
from .chips import by_rule, verdict_chip
from .edition import Edition
from .facets import FACETS
from .frame import all_articles
from .pages.quantities import answer
from .views import Link, SearchEntry, SearchGroup, SearchPage
from .wording import counted, read_link

INDEX = "pagefind/pagefind.js"
"""The index's script, in the folder that is written when the site is published."""
MANY = 500
"""Entries above which the page is shortened: it would be a wall of links."""
SHORTEST_CUE = 4
"""Letters of the shortest word of a form that finds anything: "of" in "loss of" would find everything."""
FEW = 50
"""Entries of one kind that a shortened page keeps."""


def search_page(
    edition: Edition, texts: Sequence[Link] = (), *, searched: bool = False, many: int = MANY
) -> SearchPage:
    """The search page. `texts`: the explainers and pages that Pelican writes. Above `many` entries it is shortened."""
    whole = [group for group in _groups(edition, texts) if group.entries]
    total = sum(len(group.entries) for group in whole)
    lede = f"Every place and actor under each of its names, every quantity, article and figure: {total:,} entries."
    groups = (_shortened(group) for group in whole) if total > many else whole
    return SearchPage("Search", lede, INDEX if searched else None, FACETS, tuple(groups))


def _groups(edition: Edition, texts: Sequence[Link]) -> Iterable[SearchGroup]:
    """Names first: a shortened list of figures must not push them out of sight."""
    yield SearchGroup("places", "Places", _entities(edition, "place"), Link("All places", "places.html"), "name")
    yield SearchGroup("actors", "Actors", _entities(edition, "actor"), Link("All actors", "actors.html"), "name")
    figures = Link("All figures", "figures.html")
    yield SearchGroup("quantities", "Questions answered by figures", _quantities(edition), figures, "question")
    yield SearchGroup("articles", "Articles", _articles(edition), Link("All articles", all_articles(edition)))
    entries = tuple(SearchEntry(link, (), "") for link in texts)
    yield SearchGroup("texts", "Explainers and pages", entries, Link("The front page", "index.html"))
    table = Link("All figures as a table, CSV", "data/figures.csv")
    yield SearchGroup("figures", "Figures as worded", _figures(edition), table, alone=True)


def _shortened(group: SearchGroup) -> SearchGroup:
    total = len(group.entries)
    if total <= FEW:
        return group
    note = f"The first {FEW:,} of {total:,}; all of them would be too many for one page."
    return replace(group, entries=group.entries[:FEW], note=note)


def _entities(edition: Edition, kind: str) -> tuple[SearchEntry, ...]:
    """By name; where the list is long, those named most often stand first, since a shortened one keeps only them."""
    rows = [entity for entity in edition.archive.entities if entity.kind == kind]
    by_name = sorted(rows, key=lambda e: ordered(e.name))
    if len(rows) > FEW:
        by_name.sort(key=lambda e: -len(edition.mentions_of_entity[e.id]))
    return tuple(
        SearchEntry(
            Link(row.name, addresses.entity(row)),
            tuple(dict.fromkeys(name.text for name in row.names if name.text != row.name)), row.summary,
        )
        for row in by_name
    )  # fmt: skip


def _quantities(edition: Edition) -> tuple[SearchEntry, ...]:
    return tuple(
        SearchEntry(
            Link(row.title, addresses.quantity(row.id)), (),
            f"{row.question} {_answered(edition, row)}{verdict_chip(edition.verdicts[row.id]).words}."
            f"{by_rule(row)}",
            _cues(edition, row),
        )
        for row in edition.archive.quantities
    )  # fmt: skip


def _answered(edition: Edition, row: Quantity) -> str:
    """What the quantity's page opens with; of a statement, the positions on it."""
    if row.positions:
        return "".join(f"{position.text}. " for position in row.positions)
    said = "".join(f"{number}{rest}" for number, rest in answer(edition, row))
    return f"{said} " if said else ""


def _cues(edition: Edition, row: Quantity) -> tuple[str, ...]:
    """Every word that the reader of texts takes for one of the quantity's events: who asks for the dead means those
    killed.
    """
    forms = (form for rule in edition.terms.lexicon["events.events"].rows if rule.gives in row.events
             for form in rule.words)  # fmt: skip
    return tuple(dict.fromkeys(word for form in forms for word in form.split() if len(word) >= SHORTEST_CUE))


def _articles(edition: Edition) -> tuple[SearchEntry, ...]:
    rows = edition.archive.articles
    return tuple(SearchEntry(Link(row.title, addresses.article(row.id)), (), row.summary or "") for row in rows)


def _figures(edition: Edition) -> tuple[SearchEntry, ...]:
    return tuple(
        SearchEntry(
            Link(worded(report), _permalink(edition, report)), (), counted(edition, report),
            read=read_link(edition, report.article, report.paragraph).text,
        )
        for report in edition.archive.reports
    )  # fmt: skip


def _permalink(edition: Edition, report: Report) -> str:
    """The figure's row: in its quantity, or in its article where it belongs to none."""
    if report.quantity:
        return edition.row(report.quantity, report.id)
    return f"{addresses.article(report.article)}#f-{report.id}"
