"""What ends a build is told once, a problem a line, and without a traceback."""

import logging
from collections.abc import Iterator

import pytest

from variorum.errors import BuildError, Problem
from variorum.site import telling

PROBLEMS = (Problem("a.md", 1, 2, "x", "y", "Mend it."), Problem("b.md", 0, 0, "u", "v", "Name another."))


@pytest.fixture(autouse=True)
def _loggers() -> Iterator[None]:
    """The filters of Pelican's log as they were."""
    logger = logging.getLogger("pelican")
    before = logger.filters[:]
    telling.start()
    yield
    logger.filters[:] = before


def main(error: Exception) -> None:
    """Log as Pelican's function of this name does."""
    logging.getLogger("pelican").critical("%s: %s", error.__class__.__name__, error)


def read(error: Exception) -> None:
    """Log as Pelican does where it goes on after an error."""
    logging.getLogger("pelican").error("Could not process %s", error)


def test_an_error_of_ours_is_printed_and_not_logged(
    capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    """Each problem stands on one line, however often the telling was started, and again when it comes again."""
    telling.start()
    for _ in range(2):
        main(BuildError(PROBLEMS))
        assert capsys.readouterr().err.splitlines() == [str(problem) for problem in PROBLEMS]
    assert caplog.records == []


def test_other_errors_are_logged(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    """A fault of the program keeps its place in the log, and so does an error that ends nothing."""
    main(ValueError("a fault"))
    read(BuildError(PROBLEMS))
    assert [record.levelname for record in caplog.records] == ["CRITICAL", "ERROR"]
    assert capsys.readouterr().err == ""
