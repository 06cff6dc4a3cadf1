"""Which entities the join shows: what nobody has checked is left out where the unreviewed is, unless needed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, get_args

import pytest

from tests.small_archive import REGATTA, TERMS, content_of
from variorum.archive import Terms, Unreviewed, join
from variorum.model import Content, Ledger, LedgerFigure, Party

CONTENT = content_of(REGATTA)


def proposed(*names: str) -> Content:
    """The regatta, of whose entities the program proposed those of `names`."""
    entities = (replace(row, proposed=("a reason",)) if row.id in names else row for row in CONTENT.entities)
    return replace(CONTENT, entities=tuple(entities))


def shown(content: Content, unreviewed: Unreviewed) -> set[str]:
    """The ids of those that the joined archive has."""
    return {row.id for row in join(content, Terms(TERMS.lexicon, unreviewed=unreviewed)).entities}


def lonely(kind: str) -> Content:
    """The regatta with one more entity, which is proposed and which no file names."""
    model = next(row for row in CONTENT.entities if row.id == "jonas-pell")
    one = replace(model, id="nobody", name="Nora Quill", names=(), was=(), type=kind, proposed=("a reason",))
    return replace(CONTENT, entities=(*CONTENT.entities, one))


@pytest.mark.parametrize("kind", ["person", "organisation"])
def test_a_proposed_entity_is_left_out_where_the_unreviewed_is_hidden(kind: str) -> None:
    """With `show` it stands beside the editors' own; with `hide` and `refuse` only those do."""
    own = {row.id for row in CONTENT.entities}
    assert shown(lonely(kind), "show") == {*own, "nobody"}
    assert shown(lonely(kind), "hide") == shown(lonely(kind), "refuse") == own


def test_decisions_keep_the_entities_they_rest_on() -> None:
    """A body that a ledger names as the speaker stays, and verdicts are those that `show` gives."""
    content = proposed("sailing-club", "jonas-pell")
    assert "sailing-club" in shown(content, "hide")
    said = {row.figure.said_by.id for ledger in content.ledgers for row in ledger.figures if row.figure.said_by}
    assert "sailing-club" in said


def test_what_a_kept_entity_belongs_to_is_kept() -> None:
    """A proposed place stays that holds one of the editors' own; no tie leads to one that is left out."""
    content = lonely("person")
    first, *rest = content.entities
    assert first.id != "nobody"
    tied = replace(content, entities=(replace(first, speaks_for=("nobody",)), *rest))
    assert "nobody" in shown(tied, "hide")
    gone = join(replace(tied, entities=(replace(first, speaks_for=("nobody",), indexed=False), *rest)),
                Terms(TERMS.lexicon, unreviewed="hide"))  # fmt: skip
    assert all("nobody" not in row.speaks_for for row in gone.entities)


NORA = Party("nobody", "")


def by(row: LedgerFigure, **parties: Any) -> LedgerFigure:
    """The row with these bodies in its reading."""
    return replace(row, figure=replace(row.figure, **parties))


DECISIONS: list[tuple[str, Callable[[Ledger], Ledger]]] = [
    ("said by", lambda ledger: replace(ledger, figures=(by(ledger.figures[0], said_by=NORA), *ledger.figures[1:]))),
    ("via", lambda ledger: replace(ledger, figures=(by(ledger.figures[0], via=(NORA,)), *ledger.figures[1:]))),
    (
        "denied by",
        lambda ledger: replace(ledger, figures=(by(ledger.figures[0], denied_by=(NORA,)), *ledger.figures[1:])),
    ),
    ("a name of the article", lambda ledger: replace(ledger, names=(("Quill", "nobody"),))),
]


@pytest.mark.parametrize(("what", "decide"), DECISIONS, ids=[what for what, _ in DECISIONS])
@pytest.mark.parametrize("kind", ["person", "organisation"])
def test_an_id_in_an_editors_row_is_the_editors_word_for_it(
    kind: str, what: str, decide: Callable[[Ledger], Ledger]
) -> None:
    """Whoever it is and however the row names it: a person goes by the same rule as a body, and is published."""
    content = lonely(kind)
    first, *rest = content.ledgers
    decided = replace(content, ledgers=(decide(first), *rest))
    for unreviewed in get_args(Unreviewed):
        assert "nobody" in shown(decided, unreviewed), what
    assert "nobody" not in shown(content, "hide")


def test_a_private_person_is_shown_for_no_row() -> None:
    """`indexed: false` is the editors' word too, and the stronger one."""
    content = lonely("person")
    first, *rest = content.ledgers
    hidden = replace(content, entities=(*content.entities[:-1], replace(content.entities[-1], indexed=False)))
    decided = replace(hidden, ledgers=(replace(first, names=(("Quill", "nobody"),)), *rest))
    assert all("nobody" not in shown(decided, unreviewed) for unreviewed in get_args(Unreviewed))
