"""What a long build says of itself: to a terminal, and to nobody else."""

import io
import sys

import pytest

from variorum.site.progress import followed, stage


class Terminal(io.StringIO):
    """Standard error with somebody before it."""

    def isatty(self) -> bool:
        """Yes."""
        return True


def test_a_terminal_is_told_what_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each step by its name, and rows pass as they are."""
    terminal = Terminal()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", terminal)  # here: pytest sets its own as each test begins
    with stage("Judging"):
        pass
    assert "Judging" in terminal.getvalue()
    assert list(followed(iter("abc"), "Writing pages")) == ["a", "b", "c"]
    assert "Writing pages" in terminal.getvalue()


def test_a_log_is_told_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """A build in a pipeline writes no bars, and rows are passed on untouched."""
    rows = iter("abc")
    with stage("Judging"):
        assert followed(rows, "Writing pages") is rows
    assert capsys.readouterr() == ("", "")
