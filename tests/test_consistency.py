"""What content files say of each other: every contradiction is told, once, where it stands; nothing else is."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from tests.small_archive import REGATTA, TERMS, change, content_of, copy, problems_of, told, write
from variorum.consistency import agrees, check, nearest, reading_problems, shown, words
from variorum.model import Figure, Value

SUNDAY = "content/articles/regatta-sunday.md"
SUNDAY_LEDGER = "content/ledger/regatta-sunday.yaml"
EVE_LEDGER = "content/ledger/regatta-eve.yaml"
VISITORS = "content/quantities/visitors-on-sunday.md"
DAY = "content/explainers/the-day.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


@dataclass(frozen=True, slots=True)
class Case:
    """An edit, what stands at the place that is told, how the problem begins, and what the advice holds."""

    path: str
    old: str
    new: str
    there: str
    found: str
    advice: str


CASES = tuple(
    Case(**row) for row in tomllib.loads((REGATTA.parent / "contradictions.toml").read_text(encoding="utf-8"))["case"]
)


@pytest.mark.parametrize("case", CASES, ids=[f"{n:02} {case.found[:40]}" for n, case in enumerate(CASES)])
def test_contradictions_are_told_where_they_stand(root: Path, case: Case) -> None:
    """The problem has the line and column of the value that is wrong, and an advice that helps."""
    change(root, case.path, case.old, case.new)
    found = [problem for problem in problems_of(root) if problem.found.startswith(case.found)]
    assert len(found) == 1, told(problems_of(root))
    lines = (root / case.path).read_text().split("\n")
    assert found[0].path == case.path
    assert lines[found[0].line - 1][found[0].column - 1 :].startswith(case.there)
    assert case.advice in found[0].advice


def test_the_regatta_is_sound() -> None:
    """The archive that the edits above are made in has nothing wrong with it."""
    assert problems_of(REGATTA) == []


def test_two_articles_with_one_id(root: Path) -> None:
    """Two files of one name, in whatever folders, would overwrite each other's page."""
    text = (root / SUNDAY).read_bytes()
    write(root, "content/articles/2023/regatta-sunday.md", text)
    (line,) = told(problems_of(root))
    assert line.startswith("content/articles/regatta-sunday.md:1:1: the article id 'regatta-sunday', which content/")


def test_two_ledgers_of_one_article(root: Path) -> None:
    """The rows of one of them would be lost."""
    write(root, "content/ledger/2023/regatta-eve.yaml", "figures: []\n")
    assert "a ledger for the article 'regatta-eve', which content/ledger/2023/regatta-eve.yaml is already" in "\n".join(
        told(problems_of(root))
    )


def test_a_ledger_without_an_article(root: Path) -> None:
    """Decisions about nothing are most likely a misspelt name."""
    (root / EVE_LEDGER).rename(root / "content/ledger/regatta-eves.yaml")
    found = [p for p in problems_of(root) if p.path == "content/ledger/regatta-eves.yaml"]
    assert [p.advice for p in found] == ["Did you mean 'regatta-eve'?"]


def test_a_quantity_nobody_uses(root: Path) -> None:
    """A question without a number would be an empty page."""
    text = (root / VISITORS).read_text()
    write(root, "content/quantities/tents.md", text)
    (line,) = told(problems_of(root))
    assert line.startswith("content/quantities/tents.md:1:1: the quantity 'tents', which no ledger row uses")


CONTEXT = "language: en, context: [quay]"
SHARED = [
    (False, False, False, 1),
    (True, False, False, 1),
    (False, True, False, 1),
    (True, True, False, 0),
    (False, False, True, 0),
]


@pytest.mark.parametrize(("first", "second", "decided", "count"), SHARED)
def test_a_shared_name_needs_context_for_each_or_a_decision(
    root: Path, *, first: bool, second: bool, decided: bool, count: int
) -> None:
    """One name for two entities is an error, unless both give context, or a ledger decides."""
    pier = (root / "content/places/north-pier.md").read_text()
    write(root, "content/places/old-pier.md", pier.replace("language: en", CONTEXT) if second else pier)
    if first:
        change(root, "content/places/north-pier.md", "language: en", CONTEXT)
    if decided:
        change(root, EVE_LEDGER, "figures:\n", "names: {North Pier: old-pier}\nfigures:\n")
    assert len([p for p in problems_of(root) if "the name 'North Pier'" in p.found]) == count


def test_an_apostrophe_makes_no_other_name(root: Path) -> None:
    """Two names that differ by the kind of apostrophe are found as one, so they are one here."""
    change(root, "content/places/north-pier.md", "text: North Pier", "text: Pell’s Pier")
    change(root, "content/places/lake-tarn.md", "text: Lake Tarn", "text: Pell's Pier")
    assert [p.found for p in problems_of(root)] == ["the name 'Pell’s Pier', which 'lake-tarn' has too"]


def test_all_contradictions_come_in_one_run(root: Path) -> None:
    """Editors mend them in one go; schema, links, values and references are told together, sorted by place."""
    for case in (CASES[nth] for nth in (1, 10, 22, 30, 36)):
        change(root, case.path, case.old, case.new)
    change(root, "content/ledger/regatta-letters.yaml", "reason: The meadow", "reasons: The meadow")
    problems = problems_of(root)
    assert problems == sorted(problems)
    assert [problem.path for problem in problems] == [
        SUNDAY, SUNDAY, DAY, EVE_LEDGER, "content/ledger/regatta-letters.yaml", "content/ledger/regatta-letters.yaml",
        SUNDAY_LEDGER, VISITORS,
    ]  # fmt: skip


UNREADABLE = [
    "content/articles/regatta-sunday.md",
    "content/ledger/regatta-sunday.yaml",
    "content/quantities/visitors-on-sunday.md",
    "content/quantities/cause-of-the-capsize.md",
    "content/places/lake-tarn.md",
    "content/actors/sailing-club.md",
    "content/actors/harbour-office.md",
    "content/explainers/the-day.md",
]


@pytest.mark.parametrize("path", UNREADABLE)
def test_an_unreadable_file_is_one_problem(root: Path, path: str) -> None:
    """What other files say of it may be right; they are not accused."""
    write(root, path, "[")
    assert [problem.path for problem in problems_of(root)] == [path]


def test_a_second_reference_of_one_key_has_its_own_place(root: Path) -> None:
    """Of two references to a row, the one that is wrong is the one that is pointed at."""
    change(root, SUNDAY, "came home.", "came home: [39]{figure=boats-finished} of [42]{figure=boats-started}.")
    lines = (root / SUNDAY).read_text().split("\n")
    (problem,) = problems_of(root)
    assert lines[problem.line - 1][problem.column - 1 :].startswith("[39]")


def test_a_key_that_begins_like_another_is_not_mistaken_for_it(root: Path) -> None:
    """`boats` and `boats-started` are two keys."""
    change(root, SUNDAY, "came home.", "came home: [5]{figure=boats}.")
    (problem,) = problems_of(root)
    lines = (root / SUNDAY).read_text().split("\n")
    assert lines[problem.line - 1][problem.column - 1 :].startswith("[5]{figure=boats}")


@pytest.mark.parametrize("block", ["| a | b |\n|---|---|\n| 5 | 6 |", "```\n5 boats\n```", "    5 boats"])
def test_an_article_is_made_of_paragraphs(root: Path, block: str) -> None:
    """A number in a table or a block of code could not be followed to its source."""
    change(root, SUNDAY, "## On the water\n", f"{block}\n")
    (problem,) = problems_of(root)
    lines = (root / SUNDAY).read_text().split("\n")
    assert lines[problem.line - 1] == block.split("\n", maxsplit=1)[0]
    assert problem.expected == "paragraphs, headings and lists"


def test_nobody_needs_to_look_into_files() -> None:
    """Without a way to look up places, the check is the same, and rows have their own places."""
    assert check(content_of(REGATTA), TERMS) == []


COUNTS = [
    ("more than 1,000 people", 4),
    ("99.9 percent", 2),
    ("the office’s 1.250,5 boats", 4),
    ("24-hour race", 3),
    ("– … !", 0),
    ("Gül’s café", 2),
]


@pytest.mark.parametrize(("text", "count"), COUNTS)
def test_a_word_is_a_run_of_letters_or_a_number_with_its_separators(text: str, count: int) -> None:
    """The rule by which quotations are measured (specification, section 2)."""
    assert words(text) == count


def test_advice_names_the_nearest_or_a_few() -> None:
    """Where nothing comes near, the first of what there is, in order."""
    assert nearest("visitor", ["boats", "visitors"]) == "Did you mean 'visitors'?"
    assert nearest("zzz", [f"k{n}" for n in range(20)]).count(",") == 7


def test_values_are_shown_with_their_bounds() -> None:
    """An end that is not given is three dots; whole numbers have separators."""
    figure = Figure("1,000", 0, 5, "q", Value(1000, None), "more_than")
    assert shown(figure) == "1,000–… (more_than)"
    assert agrees(figure, figure)


def test_the_quote_must_read_as_the_value() -> None:
    """Value and bound of a row are those of its quote's words; every row of the regatta holds that."""
    rows = [row for ledger in content_of(REGATTA).ledgers for row in ledger.figures]
    assert [p for row in rows for p in reading_problems(row, TERMS)] == []
    wrong = [replace(row, figure=replace(row.figure, value=Value(7, 7))) for row in rows]
    assert [p.line for row in wrong for p in reading_problems(row, TERMS)] == [row.at.line for row in rows]


def test_a_reading_with_its_reason_is_no_problem(root: Path) -> None:
    """`reading:` lets the value be another than the words say, in the ledger and in the text."""
    change(root, SUNDAY_LEDGER, "value: 1250   #", "value: 1251   #")
    change(
        root,
        SUNDAY_LEDGER,
        "quantity: visitors-on-sunday\n    line: 3",
        "reading: One more came late, which makes 1,251.\n    quantity: visitors-on-sunday\n    line: 3",
    )
    assert problems_of(root) == []
