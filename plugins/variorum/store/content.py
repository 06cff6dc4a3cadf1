"""The content folder → Content. Every file is read and checked; all faults of all files are told together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from .. import model
from ..errors import Problem, raise_any
from . import schema
from .explainers import read_explainer
from .files import Source, read_source
from .folders import named_files, strays
from .ledgers import read_ledger, when
from .positioned import check
from .takedowns import FILE as TAKEDOWNS
from .takedowns import read_takedowns

Read = TypeVar("Read")
Reader = Callable[[Path, str], tuple[Read | None, list[Problem]]]


@dataclass(frozen=True, slots=True)
class Reading:
    """A content folder as far as it could be read."""

    content: model.Content
    problems: tuple[Problem, ...]
    absent: frozenset[tuple[str, str]]
    """(folder, id) of the files that could not be read: what other files say of them is not wrong for that."""


def load_content(root: Path, shown: str = "content") -> model.Content:
    """Everything under `root`; `shown` is its name in messages. Raises ContentError with every problem found."""
    reading = read_content(root, shown)
    raise_any(reading.problems)
    return reading.content


def read_content(root: Path, shown: str = "content") -> Reading:
    """What can be read under `root`, and what is wrong with the rest. Raises ContentError where there is no folder."""
    problems: list[Problem] = []
    absent: set[tuple[str, str]] = set()
    if not root.is_dir():
        raise_any([Problem(shown, 0, 0, "no such folder", "a folder with articles/ and ledger/", "Name another.")])

    def gather(folder: str, ending: str, reader: Reader[Read]) -> tuple[Read, ...]:
        values = []
        for path in named_files(root / folder, ending):
            value, found = reader(path, f"{shown}/{path.relative_to(root).as_posix()}")
            problems.extend(found)
            values += [] if value is None else [value]
            absent.update([(folder, path.stem)] if value is None else ())
        return tuple(values)

    takedowns, wrong = read_takedowns(root, f"{shown}/{TAKEDOWNS}")
    problems += wrong
    content = model.Content(
        articles=gather("articles", ".md", read_article),
        ledgers=gather("ledger", ".yaml", read_ledger),
        quantities=gather("quantities", ".md", read_quantity),
        entities=gather("places", ".md", read_place) + gather("actors", ".md", read_actor),
        explainers=gather("explainers", ".md", read_explainer) + gather("pages", ".md", read_explainer),
        takedowns=takedowns,
    )
    problems.extend(strays(root, shown))
    if not content.articles and not problems:
        advice = "Import captures with 'make import FROM=folder', or name another folder with INPUTDIR."
        problems.append(Problem(f"{shown}/articles", 0, 0, "no article", "at least one .md file", advice))
    return Reading(content, tuple(problems), frozenset(absent))


def load_entities(root: Path, shown: str = "content") -> tuple[model.Entity, ...]:
    """The places and actors under `root`, which need hold nothing else. Raises ContentError with every problem."""
    problems: list[Problem] = []
    entities: list[model.Entity] = []
    for folder, reader in (("places", read_place), ("actors", read_actor)):
        for path in named_files(root / folder, ".md"):
            entity, found = reader(path, f"{shown}/{path.relative_to(root).as_posix()}")
            problems += found
            entities += [entity] if entity else []
    raise_any(problems)
    return tuple(entities)


def _pieces(matter: schema.ArticleMatter) -> tuple[model.Piece, ...]:
    return tuple(model.Piece(*p.bytes, p.kind, p.rule, p.role, p.text, p.paragraph) for p in matter.pieces)


def _carrier(matter: schema.CarrierMatter | None) -> model.Carrier | None:
    return model.Carrier(matter.id, matter.text, matter.basis, matter.note) if matter else None


def _at(source: Source) -> model.Place:
    return model.Place(source.path, 1, 1)


def read_article(path: Path, shown: str) -> tuple[model.Article | None, list[Problem]]:
    """One article, or what is wrong with it."""
    source, problems = read_source(path, shown)
    if source is None:
        return None, problems
    matter, problems = check(schema.ArticleMatter, source.matter, shown, 2)
    if matter is None:
        return None, problems
    capture = matter.capture
    return model.Article(
        id=path.stem, title=matter.title, rights=matter.rights,
        capture=model.CaptureRef(capture.name, capture.sha256, capture.size, capture.encoding) if capture else None,
        pieces=_pieces(matter),
        edits=tuple(model.Edit(*e.bytes, e.before, e.after, e.rule) for e in matter.edits),
        original_title=matter.original_title, publisher=_carrier(matter.publisher), origin=_carrier(matter.origin),
        page_date=when(matter.page_date), stated=when(matter.stated), retrieved=matter.retrieved, url=matter.url,
        archive_url=matter.archive_url, summary=matter.summary, body=source.body, body_line=source.body_line,
        was=matter.was, at=_at(source), link_names=matter.link_names,
    ), []  # fmt: skip  # a table of fields


def read_quantity(path: Path, shown: str) -> tuple[model.Quantity | None, list[Problem]]:
    """One quantity, or what is wrong with it."""
    source, problems = read_source(path, shown)
    if source is None:
        return None, problems
    matter, problems = check(schema.QuantityMatter, source.matter, shown, 2)
    if matter is None:
        return None, problems
    return model.Quantity(
        id=path.stem, question=matter.question, title=matter.title, group=matter.group, kind=matter.kind,
        unit=matter.unit, events=matter.events, places=matter.places, parts=matter.parts, cause=matter.cause,
        period=matter.period, population=matter.population, base=matter.base,
        positions=tuple(model.Position(p.id, p.text) for p in matter.positions), near=matter.near,
        sums=tuple(model.Sum(s.op, s.of, s.by, s.words, s.unit, s.per, s.also) for s in matter.sums),
        settle=matter.settle, finding=matter.finding, cues=matter.cues,
        body=source.body, body_line=source.body_line, was=matter.was, at=_at(source),
    ), []  # fmt: skip  # a table of fields


def read_place(path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    """One place, or what is wrong with it."""
    return _entity("place", path, shown)


def read_actor(path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    """One actor, or what is wrong with it."""
    return _entity("actor", path, shown)


def _entity(kind: model.EntityKind, path: Path, shown: str) -> tuple[model.Entity | None, list[Problem]]:
    source, problems = read_source(path, shown)
    if source is None:
        return None, problems
    matter, problems = check(schema.EntityMatter, source.matter, shown, 2)
    if matter is None:
        return None, problems
    c = matter.coordinates
    return model.Entity(
        id=path.stem, kind=kind, type=matter.type, name=matter.name,
        names=tuple(model.Name(n.text, n.kind, n.language, n.users, n.context) for n in matter.names),
        part_of=matter.part_of, speaks_for=matter.speaks_for,
        coordinates=model.Coordinates(c.latitude, c.longitude, c.source, c.precision) if c else None,
        roles=tuple(model.Role(r.text, r.start, r.end, r.article, r.paragraph) for r in matter.roles),
        external=tuple(matter.external.items()), summary=matter.summary, body=source.body,
        body_line=source.body_line, was=matter.was, at=_at(source), proposed=matter.proposed, indexed=matter.indexed,
    ), []  # fmt: skip  # a table of fields
