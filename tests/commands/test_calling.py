"""The command line itself: how a wrong call is answered, and the commands run as a module."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.pelican_runs import ROOT
from tests.small_archive import change
from variorum.commands import main


@pytest.mark.parametrize("arguments", [[], ["audits"], ["extract"], ["import"], ["import", "a", "--rights", "some"]])
def test_a_wrong_call_says_how_to_call(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2, as programs do, with the usage on standard error."""
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("usage: variorum")


def test_the_commands_run_as_a_module(root: Path) -> None:
    """`python -m variorum` is what the make targets call; its exit code is the command's, whatever can be shown."""
    change(root, "content/ledger/regatta-eve.yaml", "quote: 15 boats", "quote: 15 böots")
    run = subprocess.run(
        [sys.executable, "-m", "variorum", "audit"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT / "plugins"), "PYTHONIOENCODING": "ascii:backslashreplace"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.startswith("content/ledger/regatta-eve.yaml:21:5: the quote '15 b")
