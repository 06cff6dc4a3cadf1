"""The answers to a contested statement and who holds each."""

from collections.abc import Iterable

from ....model import Held, Quantity
from ...chains import chain, known_chain
from ...edition import Edition
from ...views import Holder, PositionLine
from ...wording import row_link, saved_link, when
from ..articles.citation import original_words


def positions(edition: Edition, quantity: Quantity) -> Iterable[PositionLine]:
    """The answers to a contested statement, in the order the editors declare them, and who holds each."""
    for position in quantity.positions:
        rows = [row for row in edition.held_of_quantity[quantity.id] if row.position == position.id]
        yield PositionLine(position.text, tuple(holder(edition, row) for row in rows))


def sides(edition: Edition, quantity: Quantity) -> Iterable[tuple[str, str]]:
    """Each answer that is held or denied, with the names of those who do."""
    for position in positions(edition, quantity):
        named = ((holder.chain[0].text, holder.stance) for holder in position.holders)
        words = dict.fromkeys(f"{stance} by {who}" if stance == "denied" else f"{who}, {stance}" if stance else who
                              for who, stance in named)  # fmt: skip
        yield position.text, "; ".join(words) or "held by nobody in these texts"


def holder(edition: Edition, row: Held) -> Holder:
    """Who holds a position, in which words, where."""
    return Holder(
        row.id, known_chain(chain(edition, row.held_by, row.via, edition.articles[row.article])), row.quote,
        row_link(edition, row), None if row.stance == "asserted" else row.stance,
        when(row.stated), original_words(edition, row.article), saved_link(edition, row),
    )  # fmt: skip
