"""Short stories of two raw articles, from a table: what grouping and judging make of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tests.judging.grouping.story import told
from variorum.judging import judge
from variorum.model import Archive, Automatic, Judgement

CASES = Path(__file__).resolve().parent / "cases"
Case = Mapping[str, Any]
PROPOSALS: tuple[Automatic, ...] = ("never", "auto")
"""Without entities, and with those that a program proposes."""


def cases(name: str) -> list[Case]:
    """The cases of one table."""
    found: list[Case] = YAML(typ="safe").load(CASES / f"{name}.yaml")
    return found


def text_of(row: list[Any]) -> str:
    """The raw text of one article: date, headline and words, as a page prints them."""
    day, headline, words = row
    head = f"date {day}\n\n" if day else ""
    return f"{head}{headline}\n\n{words}\n"


def judged(case: Case, propose: Automatic = "never") -> tuple[Archive, Judgement]:
    """The grouped archive of a case, and how it is judged; with entities proposed by rule, or with none."""
    archive = told({f"{name}.txt": text_of(case[name]) for name in ("a", "b")}, propose)
    return archive, judge(archive)


def conflicts(judgement: Judgement) -> int:
    """How many pairs are called a conflict."""
    return sum(row.relation == "conflict" for row in judgement.relations)
