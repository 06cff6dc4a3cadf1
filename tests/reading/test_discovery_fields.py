"""Names proposed from other fields than war and floods, in sentences written before the rules were tried on them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.reading.test_discovery import found
from variorum.reading.discovery import Proposal

FIELDS = Path(__file__).resolve().parents[1] / "data" / "names" / "fields.txt"
CASE = re.compile(r"^([a-z]+: [^\n]*)\n\.\n(.*?)\n\.\n(.*?)^\.$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Outcome:
    """What became of one case."""

    title: str
    wanted: dict[str, tuple[str, list[str]]]
    """Name → (kind, further fields)."""
    got: dict[str, Proposal]


@cache
def outcomes() -> tuple[Outcome, ...]:
    """All cases, read."""
    return tuple(_outcomes())


def _outcomes() -> Iterator[Outcome]:
    for title, text, rows in CASE.findall(FIELDS.read_text(encoding="utf-8")):
        wanted = {}
        for row in rows.splitlines():
            head, *fields = row.split("; ")
            kind, _, name = head.partition(" ")
            wanted[name] = (kind, fields)
        yield Outcome(title, wanted, {proposal.name.rstrip("."): proposal for proposal in found(text)})


def test_there_are_enough_cases() -> None:
    """At least forty, of five fields."""
    assert len(outcomes()) >= 40
    assert len({case.title.partition(":")[0] for case in outcomes()}) == 5


def test_names_are_proposed() -> None:
    """Of the names of these texts, nearly all are proposed."""
    names = [(case.title, name) for case in outcomes() for name in case.wanted]
    missed = [f"{case.title}: {name}" for case in outcomes() for name in case.wanted if name not in case.got]
    assert len(missed) <= MISSED, (missed, len(names))


def test_few_are_false() -> None:
    """What is proposed is a name: at most one in thirty is none."""
    false = [f"{case.title}: {name}" for case in outcomes() for name in case.got if name not in case.wanted]
    assert len(false) <= FALSE, (false, sum(len(case.got) for case in outcomes()))


def test_kinds_are_told() -> None:
    """A place is a place and an actor an actor."""
    wrong = [
        f"{case.title}: {name}"
        for case in outcomes()
        for name, (kind, _) in case.wanted.items()
        if name in case.got and case.got[name].kind != kind
    ]
    assert len(wrong) <= WRONG, wrong


def test_what_is_said_of_them() -> None:
    """Letters in brackets, bodies spoken for, and persons without an office are told too."""
    missing = [
        f"{case.title}: {name}; {field}"
        for case in outcomes()
        for name, (_, fields) in case.wanted.items()
        for field in fields
        if name in case.got and not _holds(case.got[name], field)
    ]
    assert len(missing) <= UNTOLD, missing


def _holds(proposal: Proposal, field: str) -> bool:
    key, _, value = field.partition(": ")
    return {
        "also": value in [variant.text for variant in proposal.variants],
        "for": value in (proposal.speaks_for or ("-",)),
        "private": not proposal.indexed,
    }[key]


MISSED, FALSE, WRONG, UNTOLD = 4, 9, 3, 1
"""Out of 125 names. The rules first missed 8 and gave 9 that are not asked for; of those that are left four are names
all the same (a parliament, a prison, parts of Turkey and of Norway). They may fall and never rise.
"""
