"""Citations of figures that stand no longer: open until the text says so, and told with the figure that stands."""

from pathlib import Path

import pytest

from tests.small_archive import TERMS, audit_of, change, content_of, copy, problems_of, write
from variorum.audit.citations import cited
from variorum.model import PASTS

LEDGER = "content/ledger/regatta-sunday.yaml"
DAY = "content/explainers/the-day.md"
VISITORS = "content/quantities/visitors-on-sunday.md"
OLD = "regatta-sunday/visitors-year-before"
NEW = "regatta-sunday/visitors-club"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def make_superseded(root: Path) -> None:
    """One count that grew: the club's figure of the year before, and then its own of Sunday."""
    change(root, VISITORS, "kind: flow", "kind: cumulative")
    change(root, LEDGER, "counts: visitors on the shore", "counts: visitors")
    _ask(root)


def make_revised(root: Path) -> None:
    """The club takes its earlier figure back and gives another."""
    make_superseded(root)
    change(root, LEDGER, "key: visitors-club\n", "key: visitors-club\n    revises: visitors-year-before\n")


def make_withdrawn(root: Path) -> None:
    """The text says that the club took its figure back, without another."""
    make_superseded(root)
    make_denied(root)


def make_denied(root: Path) -> None:
    """The same of a figure that belongs to no quantity."""
    change(root, LEDGER, "bound: more_than\n", "bound: more_than\n      stance: retracted\n")


def _ask(root: Path) -> None:
    """Let the figure of the year before answer the same question."""
    words = "words: A year before, basis: inferred}\n"
    change(root, LEDGER, words, f"{words}    quantity: visitors-on-sunday\n")


MADE = {"superseded": make_superseded, "revised": make_revised, "withdrawn": make_withdrawn}


def cite(root: Path, *braces: str) -> list[str]:
    """What is open of a text that cites by each of `braces`, in lines of its own."""
    text = "\n\n".join(f"There were [#]{{{row}}} visitors." for row in braces)
    write(root, DAY, f"---\ntitle: The day\ndate: 2023-07-02\n---\n{text}\n")
    assert problems_of(root) == []
    return [str(problem) for problem in audit_of(root).problems if problem.path == DAY]


def test_every_way_of_being_past_has_its_case() -> None:
    """No word may be written at a citation that no case below brings about."""
    assert tuple(MADE) == PASTS


@pytest.mark.parametrize("past", PASTS)
def test_a_citation_that_says_so_is_content(root: Path, past: str) -> None:
    """The editors tell of the past on purpose, and say in which way it is past."""
    MADE[past](root)
    assert cite(root, f'figure="{OLD}" past={past}', f'figure="{NEW}"') == []


@pytest.mark.parametrize("past", PASTS)
def test_a_citation_that_does_not_say_so_is_open(root: Path, past: str) -> None:
    """It is told at its bracket, with the figure as worded and the words to write."""
    MADE[past](root)
    (line,) = cite(root, f'figure="{NEW}"', f'figure="{OLD}"')
    assert line.startswith(f"{DAY}:7:12: '{OLD}' (more than 900, about 2022), ")
    assert f"""write '{{figure="{OLD}" past={past}}}'""" in line


@pytest.mark.parametrize("past", ["superseded", "revised"])
def test_the_figure_that_stands_is_named(root: Path, past: str) -> None:
    """Most often the editors will want to cite that one instead."""
    MADE[past](root)
    (line,) = cite(root, f'figure="{OLD}"')
    assert f"{past} by '{NEW}' (1,250, about 4 June 2023); " in line
    assert f"Cite '{NEW}', or write" in line


def test_the_way_must_be_the_right_one(root: Path) -> None:
    """A count said to be superseded that is then taken back is asked about again."""
    make_withdrawn(root)
    (line,) = cite(root, f'figure="{OLD}" past=superseded')
    assert "withdrawn or denied, cited as superseded; " in line


def test_what_stands_is_not_past(root: Path) -> None:
    """Left behind where a citation was changed, the word would tell readers of a change that never was."""
    make_superseded(root)
    (line,) = cite(root, f'figure="{NEW}" past=superseded')
    assert f"{DAY}:5:12: 'past=superseded' for '{NEW}', which still stands; expected no 'past='." in line


def test_a_figure_of_no_quantity_can_be_taken_back(root: Path) -> None:
    """Nothing replaces it, but what its text denies is not cited as if it stood."""
    make_denied(root)
    assert cite(root, f'figure="{OLD}" past=withdrawn') == []
    (line,) = cite(root, f'figure="{OLD}"')
    assert "withdrawn or denied; " in line
    assert " Leave it out, or write " in line


def test_a_citation_in_a_table_is_a_citation(root: Path) -> None:
    """The cell is pointed at."""
    make_superseded(root)
    table = f'| when | visitors |\n|---|---|\n| 2022 | [#]{{figure="{OLD}"}} |'
    write(root, DAY, f"---\ntitle: The day\n---\nAs counted:\n\n{table}\n")
    (line,) = (str(problem) for problem in audit_of(root).problems)
    assert line.startswith(f"{DAY}:8:10: '{OLD}' (more than 900, about 2022), superseded by")


CHANGED = [
    ("date: 2023-07-02", 1),
    ("date: 2023-07-04", 0),
    ("date: 2023-07-02\nmodified: 2023-07-04", 0),
    ("date: 2023-07-02\nmodified: 2023-07-03", 1),
    ("date: 2023-07-02\nmodified: 2023-07-05 10:00", 0),
    ("status: draft", 1),
]


@pytest.mark.parametrize(("dates", "count"), CHANGED, ids=[row[0] for row in CHANGED])
def test_a_correction_asks_for_a_text_changed_after_it(root: Path, dates: str, count: int) -> None:
    """What was written before a figure was set right may rest on what was wrong."""
    rows = 'corrections: [{field: value, was: 1205, reason: Misread., by: the editors, on: "2023-07-04"}]'
    change(root, LEDGER, "quantity: visitors-on-sunday\n    line: 3", f"quantity: visitors-on-sunday\n    {rows}")
    write(root, DAY, f'---\ntitle: The day\n{dates}\n---\nThere were [#]{{figure="{NEW}"}} visitors.\n')
    found = [problem for problem in audit_of(root).problems if problem.path == DAY]
    assert [(p.column, "'value' was set right on 2023-07-04" in p.found) for p in found] == [(12, True)] * count


def test_nothing_is_asked_of_what_contradicts_itself(root: Path) -> None:
    """What cannot be joined cannot be judged; the contradictions are told by the check of the files."""
    make_superseded(root)
    change(root, LEDGER, "value: 1250   #", "value: 1251   #")
    write(root, DAY, f'---\ntitle: The day\n---\n[#]{{figure="{OLD}"}}\n')
    assert cited(content_of(root), TERMS) == []
    assert problems_of(root) != []
