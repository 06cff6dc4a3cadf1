"""Pelican as an editor or a workflow calls it: a process of its own, judged by its exit code and what it leaves."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
PUBLISHED = "https://example.org/repo"
"""The address of a project's pages: below a folder, where careless links break."""
WARM = Path(__file__).with_name("warm_pelican.py")


def pelican(
    content: Path,
    output: Path,
    *options: str,
    settings: Path = ROOT / "pelicanconf.py",
    environment: Mapping[str, str] = {},
) -> subprocess.CompletedProcess[str]:
    """A bare `pelican` call on `content` into `output`, from the folder of the settings, without `--fatal`.

    What a process takes in as it starts, a Python of its own sees: variables of Python's, another project's plugin.
    """
    call = [str(content), "-o", str(output), "-s", str(settings), *options]
    variables = {**os.environ, "COLUMNS": "1000", **environment}
    if settings.parent == ROOT and not any(name.startswith("PYTHON") for name in environment):
        return _forked(call, variables)
    return subprocess.run(
        [sys.executable, "-m", "pelican", *call], cwd=settings.parent, env=variables, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def _forked(call: list[str], variables: dict[str, str]) -> subprocess.CompletedProcess[str]:
    warm = _warm(variables["COLUMNS"])
    assert warm.stdin
    assert warm.stdout
    with TemporaryDirectory() as folder:
        printed = [Path(folder, name) for name in ("out", "err")]
        request = {"arguments": call, "environment": variables, "folder": str(ROOT), "printed": [*map(str, printed)]}
        warm.stdin.write(json.dumps(request) + "\n")
        warm.stdin.flush()
        code = int(warm.stdout.readline())
        out, err = (path.read_text(encoding="utf-8") for path in printed)
        return subprocess.CompletedProcess(call, code, out, err)


@cache  # by the width of the terminal, which Pelican asks for as it is imported
def _warm(columns: str) -> subprocess.Popen[str]:
    """A process that waits for calls; it ends with the tests, when its input does."""
    path = os.pathsep.join(map(str, (ROOT / "plugins", ROOT)))
    return subprocess.Popen(
        [sys.executable, WARM], env={**os.environ, "COLUMNS": columns, "PYTHONPATH": path}, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
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
