"""The search index: Pagefind's own program, run over a finished site before it is published."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import BuildError, Problem

FOLDER = "pagefind"
UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
"""Pagefind's own interfaces, which the search page does not use."""


def wanted(settings: Mapping[str, Any]) -> bool:
    """Whether Pelican's settings ask for an index. A copy with relative links is for `file://`, where none loads."""
    return bool(settings.get("VARIORUM_SEARCH")) and not settings.get("RELATIVE_URLS")


def build(site: Path, language: str) -> None:
    """Write the index of the pages below `site` into its folder `pagefind/`. All texts are indexed as `language`, so
    that one search finds them all. Raises BuildError with Pagefind's own words where it fails.

    The package brings its program, so nothing is downloaded and nothing leaves the machine.
    """
    shutil.rmtree(site / FOLDER, ignore_errors=True)
    call = [sys.executable, "-m", "pagefind", "--site", str(site), "--output-subdir", FOLDER, "--quiet",
            "--force-language", language]  # fmt: skip
    run = subprocess.run(call, capture_output=True, text=True, check=False)  # noqa: S603  # our own arguments
    if run.returncode or not (site / FOLDER / "pagefind.js").is_file():
        raise BuildError([_problem(run.stderr or run.stdout)])
    for pattern in UNUSED:
        for path in sorted((site / FOLDER).glob(pattern)):
            path.unlink()


def _problem(output: str) -> Problem:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    said = lines[-1] if lines else "Pagefind ended without a word"
    advice = "Install pagefind[bin] (it stands in requirements.lock), or set VARIORUM_SEARCH = False."
    return Problem(FOLDER, 0, 0, f"no search index: {said}", "Pagefind to index the built site", advice)
