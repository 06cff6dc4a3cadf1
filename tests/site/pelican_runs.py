"""Pelican as an editor or a workflow calls it: a process of its own, judged by its exit code and what it leaves."""

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = "https://example.org/repo"
"""The address of a project's pages: below a folder, where careless links break."""


def pelican(
    content: Path,
    output: Path,
    *options: str,
    settings: Path = ROOT / "pelicanconf.py",
    environment: Mapping[str, str] = {},
) -> subprocess.CompletedProcess[str]:
    """A bare `pelican` call on `content` into `output`, from the folder of the settings, without `--fatal`."""
    call = [sys.executable, "-m", "pelican", str(content), "-o", str(output), "-s", str(settings), *options]
    return subprocess.run(
        call, cwd=settings.parent, env={**os.environ, "COLUMNS": "1000", **environment}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def built(content: Path, output: Path, *options: str, **more: str) -> Path:
    """`output` after a build that must go well; `more` goes into its environment."""
    settings = ROOT / ("publishconf.py" if "SITEURL" in more else "pelicanconf.py")
    run = pelican(content, output, *options, settings=settings, environment=more)
    assert run.returncode == 0, run.stdout + run.stderr
    return output


def tree_hash(folder: Path) -> dict[str, str]:
    """Every file below `folder` with the SHA-256 of its bytes."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
