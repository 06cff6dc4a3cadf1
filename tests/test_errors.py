"""Problems: one line each, sorted by place, all of them in one error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.errors import BuildError, CaptureError, ContentError, Problem, VariorumError, position, raise_any


def problem(path: str = "a.md", line: int = 1, column: int = 1, found: str = "x") -> Problem:
    """A problem of which only the named parts matter."""
    return Problem(path, line, column, found, "y", "Mend it.")


def test_a_problem_is_one_sentence_after_its_place() -> None:
    """File, line and column come first, as editors and their programs expect them."""
    assert str(problem("content/a.md", 3, 7)) == "content/a.md:3:7: x; expected y. Mend it."


@given(st.text())
@settings(deadline=None)
def test_a_problem_is_one_printable_line(found: str) -> None:
    """Whatever an editor's file holds, its problem is one line that changes nothing in a terminal."""
    line = str(problem(found=found))
    assert line.isprintable()
    assert len(line.splitlines()) == 1


def test_a_space_that_looks_like_another_is_written_out() -> None:
    """A quote that differs by a no-break space would else look right in the message that calls it wrong."""
    assert r"1\xa0250" in str(problem(found="1\N{NO-BREAK SPACE}250"))


def test_problems_are_sorted_by_place_and_told_once() -> None:
    """The order of finding does not show, and no problem is told twice."""
    rows = [problem("b.md"), problem("a.md", 10), problem("a.md", 9), problem("b.md")]
    error = VariorumError(rows)
    assert [(p.path, p.line) for p in error.problems] == [("a.md", 9), ("a.md", 10), ("b.md", 1)]
    assert str(error).count("\n") == 2


@pytest.mark.parametrize("kind", [CaptureError, ContentError, BuildError])
def test_every_error_is_one_of_ours(kind: type[VariorumError]) -> None:
    """One base serves whoever wants to catch all of them, and the kind that is asked for is raised."""
    assert issubclass(kind, VariorumError)
    with pytest.raises(kind):
        raise_any([problem()], kind)


def test_nothing_wrong_raises_nothing() -> None:
    """Without a problem, the flow goes on."""
    raise_any(iter(()))


@given(st.text(alphabet="ab\n\r\u2028é"), st.data())
@settings(deadline=None)
def test_position_counts_lines_as_editors_do(text: str, data: st.DataObject) -> None:
    """Line and column lead back to the offset; only a line feed ends a line."""
    offset = data.draw(st.integers(0, len(text)))
    line, column = position(text, offset)
    before = text.split("\n")[: line - 1]
    assert sum(len(row) + 1 for row in before) + column - 1 == offset
