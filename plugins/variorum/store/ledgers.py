"""`content/ledger/<id>.yaml` → a Ledger."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from .. import model
from ..errors import Problem
from . import schema
from .files import read_text
from .positioned import check, load, place

At: TypeAlias = Callable[..., model.Place]


def read_ledger(path: Path, shown: str) -> tuple[model.Ledger | None, list[Problem]]:
    """One ledger, or what is wrong with it."""
    text, problems = read_text(path, shown)
    if problems:
        return None, problems
    node, problems = load(text, shown)
    if problems:
        return None, problems
    matter, problems = check(schema.LedgerMatter, node, shown)
    return (None, problems) if matter is None else (ledger(path.stem, matter, node, shown), [])


def ledger(article: str, matter: schema.LedgerMatter, node: Any, shown: str) -> model.Ledger:
    """A checked mapping as a Ledger, with the place of every row."""

    def at(*keys: str | int) -> model.Place:
        return place(node, keys, shown)

    return model.Ledger(
        article=article,
        figures=tuple(_figure(row, at("figures", i)) for i, row in enumerate(matter.figures)),
        ignored=tuple(_ignored(row, at("ignore", i)) for i, row in enumerate(matter.ignore)),
        positions=tuple(_position(row, at("positions", i)) for i, row in enumerate(matter.positions)),
        names=tuple(matter.names.items()),
        verified=_verified(matter.verified) if matter.verified else None,
        at=model.Place(shown, 1, 1),
        events=tuple(_event(row, at("events", i)) for i, row in enumerate(matter.events)),
    )


def _verified(matter: schema.VerifiedMatter) -> model.Verified:
    pieces = tuple(model.Extent(*row) for row in matter.pieces)
    return model.Verified(matter.on, matter.sha256, matter.rows, matter.digest, matter.cleaning, pieces)


def when(matter: schema.WhenMatter | None) -> model.When | None:
    """A date as the archive holds it."""
    return model.When(matter.edtf, matter.words, matter.basis, matter.before, matter.after) if matter else None


def party(matter: str | schema.PartyMatter | None) -> model.Party | None:
    """A body by id (its name is filled in by the join), or by the words used."""
    if isinstance(matter, schema.PartyMatter):
        return model.Party(matter.id, matter.text)
    return model.Party(matter, "") if matter else None


def _parties(rows: tuple[str | schema.PartyMatter, ...]) -> tuple[model.Party, ...]:
    return tuple(found for row in rows if (found := party(row)))


def _review(row: schema.RowMatter) -> model.Review:
    return model.Review(row.by, row.on)


def value(accept: schema.AcceptMatter) -> model.Value:
    """The accepted value; a bare number stands for the ends its bound gives."""
    if isinstance(accept.value, tuple):
        return model.Value(*accept.value)
    low = None if accept.bound in {"up_to", "less_than"} else accept.value
    high = None if accept.bound in {"at_least", "more_than"} else accept.value
    return model.Value(low, high)


def _figure(row: schema.FigureMatter, at: model.Place) -> model.LedgerFigure:
    accept = row.accept
    figure = model.Figure(
        text=row.number or "", start=0, end=0, quote=row.quote, value=value(accept), bound=accept.bound,
        bound_words=accept.bound_words, unit=accept.unit, counts=accept.counts, status=accept.status,
        event=accept.event, place=party(accept.place), said_by=party(accept.said_by), via=_parties(accept.via),
        denied_by=_parties(accept.denied_by), stance=accept.stance, increment=accept.increment,
        as_of=when(accept.as_of), stated=when(accept.stated),
    )  # fmt: skip  # a table of fields
    return model.LedgerFigure(
        key=row.key, quote=row.quote, number=row.number, nth=row.nth, of=row.of, figure=figure, quantity=row.quantity,
        concurs_with=row.concurs_with, cause=row.cause, population=row.population, period=row.period,
        revises=row.revises,
        relations=tuple((key, relation, row.reason or "") for key, relation in row.relation.items()),
        reading_reason=row.reading, read_as=tuple((key, str(read)) for key, read in row.read_as.items()),
        line=row.line, paragraph=row.paragraph, was=row.was,
        corrections=tuple(_correction(c) for c in row.corrections),
        review=_review(row), at=at,
    )  # fmt: skip  # a table of fields


def _correction(row: schema.CorrectionMatter) -> model.Correction:
    was = "" if row.was is None else str(row.was)
    return model.Correction(row.field, was, row.reason, row.by, row.on)


def _ignored(row: schema.IgnoreMatter, at: model.Place) -> model.LedgerIgnore:
    return model.LedgerIgnore(
        quote=row.quote, number=row.number, nth=row.nth, of=row.of, reason=row.reason, review=_review(row), at=at,
        was=row.was, corrections=tuple(_correction(c) for c in row.corrections),
    )  # fmt: skip  # a table of fields


def _event(row: schema.EventMatter, at: model.Place) -> model.LedgerEvent:
    return model.LedgerEvent(
        key=row.key, quote=row.quote, nth=row.nth, of=row.of, text=row.text, as_of=when(row.as_of), stance=row.stance,
        paragraph=row.paragraph, line=row.line, review=_review(row), at=at,
    )  # fmt: skip  # a table of fields


def _position(row: schema.PositionMatter, at: model.Place) -> model.LedgerPosition:
    return model.LedgerPosition(
        key=row.key, quote=row.quote, nth=row.nth, of=row.of, quantity=row.quantity, position=row.position,
        held_by=party(row.held_by), via=_parties(row.via), stance=row.stance, stated=when(row.stated),
        paragraph=row.paragraph, line=row.line, review=_review(row), at=at, was=row.was,
    )  # fmt: skip  # a table of fields
