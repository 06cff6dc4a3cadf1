"""Calling a command, and reading all that it answers."""

from collections.abc import Sequence

import pytest

from variorum.commands import main


def called(arguments: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, standard output and standard error of a command."""
    code = main(arguments)
    printed = capsys.readouterr()
    return code, printed.out, printed.err
