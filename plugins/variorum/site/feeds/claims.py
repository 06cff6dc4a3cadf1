"""What sources say, in the words of schema.org: a quantity as a `DefinedTerm`, each `Claim` with where it appears."""

from collections.abc import Iterable

from ...judging.sentences import worded
from ...model import Claim, Held, Quantity
from .. import addresses as paths
from ..addresses import Addresses
from ..chips import by_rule
from ..edition import Edition
from ..standings import standing
from ..views import Site
from ..wording import counted
from .named import Node, known, named

UNCHECKED = "read by rule, not checked by an editor"
"""Said of a claim no report of which an editor has checked."""


def quantity(edition: Edition, site: Site, addresses: Addresses, row: Quantity) -> Node:
    """A quantity as a `DefinedTerm`, and each claim made about it with where it appears."""
    page = addresses.absolute(paths.quantity(row.id))
    term = known({
        "@type": "DefinedTerm", "@id": f"{page}#term", "url": page, "name": row.title, "alternateName": row.question
        if row.question != row.title else None, "description": standing(edition, row) + by_rule(row),
        "inDefinedTermSet": addresses.absolute("figures.html"), "license": site.licence.href,
    })  # fmt: skip  # a table of fields
    claims = [_claim(edition, addresses, claim) for claim in edition.claims_of_quantity[row.id]]
    claims += [_held(edition, addresses, row, held) for held in edition.held_of_quantity[row.id]]
    return {"@graph": [term, *({**claim, "about": {"@id": f"{page}#term"}} for claim in claims)]}


def _claim(edition: Edition, addresses: Addresses, claim: Claim) -> Node:
    """A claim by the permalink of its first report, with every article it appears in."""
    reports = [edition.reports[name] for name in claim.reports]
    first = reports[0]
    return known({
        "@type": "Claim", "@id": addresses.absolute(paths.quantity(claim.quantity, first.id)),
        "name": f"{worded(first)}: {counted(edition, first)}", "author": _witness(edition, addresses, claim.witness),
        "temporal": claim.as_of.edtf if claim.as_of else None,
        "appearance": _appearance(edition, addresses, (report.article for report in reports)),
        "creativeWorkStatus": None if any(report.reviewed for report in reports) else UNCHECKED,
    })  # fmt: skip  # a table of fields


def _held(edition: Edition, addresses: Addresses, row: Quantity, held: Held) -> Node:
    """A position on a contested statement, with who holds it."""
    party = held.held_by
    return known({
        "@type": "Claim", "@id": addresses.absolute(paths.quantity(row.id, held.id)), "name": edition.answer(held),
        "author": _witness(edition, addresses, party.id or party.text) if party else None,
        "temporal": held.stated.edtf if held.stated else None,
        "appearance": _appearance(edition, addresses, [held.article]),
    })  # fmt: skip  # a table of fields


def _appearance(edition: Edition, addresses: Addresses, articles: Iterable[str]) -> list[Node]:
    return [
        {"@type": "Article", "@id": addresses.absolute(paths.article(name)), "headline": edition.articles[name].title}
        for name in dict.fromkeys(articles)
    ]


def _witness(edition: Edition, addresses: Addresses, name: str | None) -> Node | None:
    """Who vouches, by id or as printed; null where no source is named."""
    if name and name in edition.entities:
        return named(edition, addresses, name)
    return {"@type": "Thing", "name": name} if name else None
