"""The content folder → Content. Every file is read and checked; all faults of all files are told together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from .. import model
from ..errors import Problem, raise_any
from .articles import read_article
from .entities import read_actor, read_place
from .explainers import read_explainer
from .folders import ENDINGS, named_files, strays
from .ledgers import read_ledger
from .quantities import read_quantity
from .takedowns import FILE as TAKEDOWNS
from .takedowns import read_takedowns

Read = TypeVar("Read")
Reader = Callable[[Path, str], tuple[Read | None, list[Problem]]]


class Gathered(NamedTuple, Generic[Read]):
    """What the files of one folder hold, the problems in them, and the ids of those that could not be read."""

    folder: str
    values: tuple[Read, ...]
    problems: tuple[Problem, ...]
    absent: tuple[str, ...]


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
    if not root.is_dir():
        raise_any([Problem(shown, 0, 0, "no such folder", "a folder with articles/ and ledger/", "Name another.")])
    articles, ledgers = _gathered(root, shown, "articles", read_article), _gathered(root, shown, "ledger", read_ledger)
    quantities = _gathered(root, shown, "quantities", read_quantity)
    entities = _entities(root, shown)
    explainers = [_gathered(root, shown, folder, read_explainer) for folder in ("explainers", "pages")]
    takedowns, wrong = read_takedowns(root, f"{shown}/{TAKEDOWNS}")
    content = model.Content(
        articles=articles.values,
        ledgers=ledgers.values,
        quantities=quantities.values,
        entities=tuple(entity for part in entities for entity in part.values),
        explainers=tuple(explainer for part in explainers for explainer in part.values),
        takedowns=takedowns,
    )
    parts: list[Gathered[Any]] = [articles, ledgers, quantities, *entities, *explainers]
    problems = [*wrong, *(problem for part in parts for problem in part.problems), *strays(root, shown)]
    if not content.articles and not problems:
        advice = "Import captures with 'make import FROM=folder', or name another folder with INPUTDIR."
        problems.append(Problem(f"{shown}/articles", 0, 0, "no article", "at least one .md file", advice))
    return Reading(content, tuple(problems), frozenset((part.folder, name) for part in parts for name in part.absent))


def load_entities(root: Path, shown: str = "content") -> tuple[model.Entity, ...]:
    """The places and actors under `root`, which need hold nothing else. Raises ContentError with every problem."""
    parts = _entities(root, shown)
    raise_any([problem for part in parts for problem in part.problems])
    return tuple(entity for part in parts for entity in part.values)


def _entities(root: Path, shown: str) -> tuple[Gathered[model.Entity], ...]:
    return _gathered(root, shown, "places", read_place), _gathered(root, shown, "actors", read_actor)


def _gathered(root: Path, shown: str, folder: str, reader: Reader[Read]) -> Gathered[Read]:
    """The files of `folder` as `reader` reads them, in order of name."""
    paths = list(named_files(root / folder, ENDINGS.get(folder, ".md")))
    read = [reader(path, f"{shown}/{path.relative_to(root).as_posix()}") for path in paths]
    values = tuple(value for value, _ in read if value is not None)
    absent = tuple(path.stem for path, (value, _) in zip(paths, read, strict=True) if value is None)
    return Gathered(folder, values, tuple(problem for _, found in read for problem in found), absent)
