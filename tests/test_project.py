"""The project's frame: packaging, lock files, settings, Makefile and workflows say the same thing."""

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

import variorum

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-suggest.lock")
WORKFLOWS = tuple(sorted((ROOT / ".github" / "workflows").glob("*.yml")))


def read(path: str) -> str:
    """The text of a file of the checkout."""
    return (ROOT / path).read_text(encoding="utf-8")


def names(requirements: list[str]) -> set[str]:
    """The packages that requirements name, in their normal form (PEP 503)."""
    return {re.sub(r"[-_.]+", "-", re.split(r"[<>=\[; ]", row, maxsplit=1)[0]).lower() for row in requirements}


def locked(lock: str) -> dict[str, set[str]]:
    """The versions a lock file pins, by package."""
    pins: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([a-z0-9-]+)==([^ ;]+)", read(lock), re.MULTILINE):
        pins.setdefault(name, set()).add(version)
    return pins


def run(*command: str | Path, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command of this project with its output captured."""
    kept = {key: value for key, value in os.environ.items() if key not in {"SITEURL", "PYTHONPATH", "MAKEFLAGS"}}
    return subprocess.run(
        command, cwd=cwd, env=kept | environment, capture_output=True, text=True, check=False, timeout=60
    )


SETTINGS = """
import json, sys
from pelican.settings import read_settings
settings = read_settings(sys.argv[1])
print(json.dumps({key: settings[key] for key in sys.argv[2:]}))
"""


def settings(path: str, *keys: str, cwd: Path = ROOT, **environment: str) -> dict[str, Any]:
    """Settings as Pelican reads them from a file of the checkout, in a process of its own."""
    result = run(sys.executable, "-c", SETTINGS, ROOT / path, *keys, cwd=cwd, **environment)
    assert result.returncode == 0, result.stderr
    found: dict[str, Any] = json.loads(result.stdout)
    return found


def test_the_version_stands_in_one_place() -> None:
    """The package's version is the changelog's newest, and pyproject reads it from the package."""
    assert "version" in PROJECT["project"]["dynamic"]
    newest = re.search(r"^## (\S+)", read("CHANGELOG.md"), re.MULTILINE)
    assert newest is not None
    assert newest[1] == variorum.__version__


def test_the_licence_is_the_hosts() -> None:
    """The licence named is AGPL-3.0-or-later and its text is in the checkout."""
    assert PROJECT["project"]["license"] == "AGPL-3.0-or-later"
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in read("LICENSE")


def test_every_requirement_has_its_reason() -> None:
    """Each dependency, of the package or of an extra, has a comment on its line."""
    rows = re.findall(r'^    "[a-z][^"]*[>=][^"]*",?(.*)$', read("pyproject.toml"), re.MULTILINE)
    assert len(rows) >= len(PROJECT["project"]["dependencies"])
    assert [row for row in rows if "# " not in row] == []


def test_every_silenced_rule_has_its_reason() -> None:
    """Each lint rule that is ignored, for all files or for some, has its reason on the line."""
    rows = re.findall(r'^    "[A-Z]+\d+",?(.*)$', read("pyproject.toml"), re.MULTILINE)
    assert len(rows) >= len(PROJECT["tool"]["ruff"]["lint"]["ignore"])
    assert [row for row in rows if "# " not in row] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_files_pin_hashes_and_name_no_registry(lock: str) -> None:
    """Every pinned package has hashes, and no address of a registry or of a folder is written down."""
    text = read(lock)
    entries = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert [entry.split("==")[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert re.findall(r"\w+://\S*|--\w*index\S*|--find-links.*| @ ", text) == []


def test_lock_files_hold_what_the_project_asks_for() -> None:
    """The first lock file holds the dependencies, the others their extras as well, with the same versions."""
    project = PROJECT["project"]
    extras = project["optional-dependencies"]
    core, tools, gazetteer = (locked(lock) for lock in LOCKS)
    assert names(project["dependencies"]) <= set(core)
    assert names([*extras["test"], *extras["dev"]]) <= set(tools)
    assert set(gazetteer) - set(core) == names(extras["suggest"])
    for more in (tools, gazetteer):
        assert {name: versions for name, versions in more.items() if name in core} == core


def test_help_lists_every_target() -> None:
    """`make help` prints one line for each target that has words beside it."""
    result = run("make", "--no-print-directory", "help")
    assert result.returncode == 0, result.stderr
    documented = re.findall(r"^([a-z-]+):.*  ## ", read("Makefile"), re.MULTILINE)
    assert re.findall(r"^  ([a-z-]+) {2,}\S", result.stdout, re.MULTILINE) == documented


@pytest.mark.parametrize("target", ["import", "github", "release"])
def test_a_target_without_its_variable_says_what_it_needs(target: str, tmp_path: Path) -> None:
    """`make import` without FROM, or `make github` and `make release` without SITEURL, stop with an example."""
    result = run("make", "--no-print-directory", "-o", ".venv/.installed-core", "-o", ".venv/.installed-tools",
                 f"OUTPUTDIR={tmp_path / 'site'}", target)  # fmt: skip
    assert result.returncode != 0
    assert f"make {target} " in result.stderr
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize("target", ["html", "offline", "publish", "serve"])
def test_a_content_folder_that_is_not_there_is_named(target: str, tmp_path: Path) -> None:
    """One line says which, what was expected and what to do; nothing is built."""
    result = run("make", "--no-print-directory", "-o", ".venv/.installed-core", "INPUTDIR=nowhere",
                 f"OUTPUTDIR={tmp_path / 'site'}", target)  # fmt: skip
    assert result.returncode != 0
    assert result.stderr.splitlines()[0] == (
        "nowhere:0:0: no such folder; expected a folder with articles/ and ledger/. Name another with INPUTDIR=."
    )
    assert "Traceback" not in result.stdout + result.stderr
    assert not (tmp_path / "site").exists()


def test_an_old_python_is_refused(tmp_path: Path) -> None:
    """A Python below 3.11 is named in the error, and no environment is left behind."""
    old = tmp_path / "python3"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    result = run("make", f"PY={old}", f"VENV={tmp_path / 'venv'}", "html")
    assert result.returncode != 0
    assert "Variorum needs Python 3.11 or newer" in result.stderr
    assert "Python 3.9.2" in result.stderr
    assert not (tmp_path / "venv").exists()


def test_settings_do_not_depend_on_the_current_folder(tmp_path: Path) -> None:
    """Read from another folder, every path of the settings lies in the checkout."""
    found = settings("publishconf.py", "PATH", "OUTPUT_PATH", "THEME", "PLUGIN_PATHS", cwd=tmp_path)
    assert found == {
        "PATH": str(ROOT / "content"),
        "OUTPUT_PATH": str(ROOT / "output"),
        "THEME": str(ROOT / "theme"),
        "PLUGIN_PATHS": [str(ROOT / "plugins")],
    }


def test_what_is_published_has_been_checked_by_an_editor() -> None:
    """Unreviewed figures are shown on one's own machine and hidden in the published site."""
    assert settings("pelicanconf.py", "VARIORUM_UNREVIEWED") == {"VARIORUM_UNREVIEWED": "show"}
    assert settings("publishconf.py", "VARIORUM_UNREVIEWED") == {"VARIORUM_UNREVIEWED": "hide"}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, "https://example.org"), ({"SITEURL": "https://example.net/repo/"}, "https://example.net/repo")],
    ids=["by default", "from the environment"],
)
def test_the_published_address(environment: dict[str, str], expected: str) -> None:
    """The address comes from the environment, without a slash at its end, and feeds stand there too."""
    found = settings("publishconf.py", "SITEURL", "FEED_DOMAIN", "RELATIVE_URLS", cwd=ROOT, **environment)
    assert found == {"SITEURL": expected, "FEED_DOMAIN": expected, "RELATIVE_URLS": False}


GITHUB = {"GITHUB_SERVER_URL": "https://github.example", "GITHUB_REPOSITORY": "them/archive"}
ISSUES = {"name": "the issues of the repository", "url": "https://github.example/them/archive/issues"}


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"GITHUB_SERVER_URL": "", "GITHUB_REPOSITORY": ""}, None),
        (GITHUB, ISSUES),
        ({**GITHUB, "VARIORUM_CONTACT": "editors@example.org"}, "editors@example.org"),
    ],
    ids=["on a machine of one's own", "on GitHub", "from the environment"],
)
def test_how_the_editors_are_reached(environment: dict[str, str], expected: object) -> None:
    """What is said of it goes first; a site that GitHub builds points to the issues of its repository."""
    assert settings("publishconf.py", "VARIORUM_CONTACT", cwd=ROOT, **environment) == {"VARIORUM_CONTACT": expected}


def test_a_plugin_that_cannot_be_imported_stops_the_build(tmp_path: Path) -> None:
    """Where the plugin is missing, a bare `pelican` call exits with an error instead of building without it."""
    (tmp_path / "content").mkdir()
    for name in ("pelicanconf.py", "publishconf.py"):
        (tmp_path / name).write_text(read(name).replace('["variorum"]', '["variorum_absent"]'), encoding="utf-8")
    result = run(sys.executable, "-m", "pelican", "--settings", "publishconf.py", cwd=tmp_path)
    assert result.returncode == 1
    assert "variorum_absent" in result.stdout + result.stderr
    assert not (tmp_path / "output").exists()


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_workflows_use_pinned_commits(workflow: Path) -> None:
    """Every action and workflow of others is pinned to a whole commit id."""
    used = re.findall(r"uses: (\S+)", workflow.read_text(encoding="utf-8"))
    assert used
    assert [name for name in used if not re.search(r"@[0-9a-f]{40}$", name)] == []


def test_pages_are_built_from_files_of_the_checkout() -> None:
    """The settings and requirements that the Pages workflow names are there."""
    text = read(".github/workflows/pages.yml")
    found = re.search(r"settings: (\S+)\n +requirements: -r (\S+)", text)
    assert found is not None
    assert [name for name in found.groups() if not (ROOT / name).is_file()] == []


LONG = {
    "site/exports/descriptions.py": "one row a field of the data files, and nothing else",
}
"""Modules of more than 200 lines, with the reason."""


MODULES = {path.relative_to(ROOT / "plugins" / "variorum").as_posix(): path for path in ROOT.glob("plugins/**/*.py")}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_modules_stay_short(name: str) -> None:
    """A module of more than 200 lines does more than one thing: it becomes a package, or gives its reason above."""
    lines = MODULES[name].read_text(encoding="utf-8").count("\n")
    assert (lines > 200) == (name in LONG), f"{lines} lines"
