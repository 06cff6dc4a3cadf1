"""The flow has one way, and each border of it holds: read from the imports and calls of every module."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "plugins" / "variorum"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))

VALUES = frozenset({"", "model", "errors", "edtf", "identity", "reaching", "datelines"})
"""What every step may use: the package's own version (`""`), the values, the errors, dates, permanent ids, how far ties
lead, and where datelines end.
"""

STEPS = frozenset({"markup", "capture", "reading", "archive", "consistency", "audit", "judging", "store"})
"""What lies before the site."""

MAY_IMPORT: dict[str, frozenset[str]] = {
    "": frozenset({"site"}),  # register() hands over to Pelican's part, and imports it only when called
    "model": frozenset(),  # values know of nothing
    "errors": frozenset(),  # nor do errors
    "edtf": frozenset(),  # nor do dates
    "identity": frozenset(),  # nor do ids, which rest on words alone
    "reaching": frozenset(),  # nor do ties, whatever they are between
    "datelines": frozenset(),  # nor do datelines, which cleaning and reading both pass over
    "markup": VALUES,  # Markdown to paragraphs and references: one body at a time
    "capture": VALUES,  # the first step: raw bytes in, pieces out
    "reading": VALUES,  # per article, beside capture, not after it
    "archive": VALUES | {"markup", "reading"},  # the join: meets all articles, handed to it as values
    "consistency": VALUES | {"markup", "reading", "archive"},  # what files say of each other, before the join
    # decisions against capture bytes; citations against judgements, which alone tell whether a figure still stands
    "audit": VALUES | {"markup", "capture", "reading", "archive", "consistency", "judging"},
    "judging": VALUES | {"reading.intervals"},  # judges intervals and reads nothing again
    "store": VALUES | {"capture"},  # files to values and back; an import cleans what it read before it writes
    "site": VALUES | STEPS,  # the last step: sees all before it
    "commands": VALUES | STEPS,  # what an editor runs: each names the steps it goes through; the site is Pelican's
    "__main__": frozenset({"commands"}),
}
"""Each part of the package, and the parts it may import besides itself, with the reason."""

OPENS_FILES = frozenset({"store", "commands", "site"})
"""`store` opens content, the command line what its arguments name, `site` its own output."""
READS_ITS_OWN_DATA = frozenset({"capture", "reading", "judging"})
"""Their rule tables are data of the package, loaded through importlib.resources."""

OPENERS = frozenset({"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "rglob", "scandir"})
WRITERS = frozenset({"write_text", "write_bytes"})
ROADS_TO_FILES = frozenset({"os", "io", "pathlib", "shutil", "tempfile"})

NAMELESS = frozenset({"utils", "util", "helpers", "helper", "common", "misc", "shared", "tools", "lib"})
"""Names that do not say what a module is for."""


def part_of(module: Path) -> str:
    """The part of the package (a key of MAY_IMPORT) to which a file belongs."""
    first = module.relative_to(PACKAGE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def imports(source: str, package: tuple[str, ...] = ()) -> Iterator[str]:
    """Every name that `source`, a module of the sub-package `package`, imports, wherever in the module it does.

    Relative imports come as `.name` from the root of variorum (`.` for the root itself), others as they are written.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.module or ""
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] + tuple((node.module or "").split("."))
            stem = ".".join(filter(None, base))
            yield from (f".{stem}.{alias.name}" if stem else f".{alias.name}" for alias in node.names)


def openings(source: str) -> Iterator[str]:
    """The calls of `source` that open, list or write files, by their names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in OPENERS:
                yield name


def imported_by(module: Path) -> tuple[str, ...]:
    """What a file of the package imports."""
    return tuple(imports(module.read_text(encoding="utf-8"), module.relative_to(PACKAGE).parts[:-1]))


def allowed(name: str, part: str) -> bool:
    """Whether `part` may import `name` (as `imports` gives it, relative)."""
    reachable = MAY_IMPORT[part] | {part}
    at_root = "" in reachable and name.removeprefix(".") in {"RULES_VERSION", "__version__"}
    return at_root or any(f"{name}.".startswith(f".{other}.") for other in reachable if other)


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_follow_the_flow(module: Path) -> None:
    """A module imports only parts that come before its own in the flow."""
    part = part_of(module)
    assert part in MAY_IMPORT, f"{part} is new: give it a row in MAY_IMPORT, with its reason"
    assert [name for name in imported_by(module) if name.startswith(".") and not allowed(name, part)] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_package_imports_itself_relatively(module: Path) -> None:
    """No module names the package from outside: two copies of a class would compare unequal."""
    assert [name for name in imported_by(module) if name.split(".")[0] in {"variorum", "plugins"}] == []


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_only_the_site_knows_pelican(module: Path) -> None:
    """Pelican is imported nowhere but in `site`, and by `register()`, which Pelican itself calls."""
    expected = ["pelican"] if module == PACKAGE / "__init__.py" else []
    if part_of(module) != "site":
        assert [name for name in imported_by(module) if name.split(".")[0] == "pelican"] == expected


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_only_the_store_opens_files(module: Path) -> None:
    """Outside `store`, the command line and `site`, a module opens at most the tables packed beside it."""
    part = part_of(module)
    if part in OPENS_FILES:
        return
    source = module.read_text(encoding="utf-8")
    opened = set(openings(source))
    names = {name.split(".")[0] for name in imports(source)}
    if part in READS_ITS_OWN_DATA and any(name.startswith("importlib") for name in imports(source)):
        assert not opened & WRITERS
        assert not names & ROADS_TO_FILES
    else:
        assert not opened


def test_no_module_has_a_name_that_says_nothing() -> None:
    """Modules and folders are named for what they do."""
    named = {path.stem for path in PACKAGE.rglob("*") if path.is_dir() or path.suffix == ".py"}
    assert named & NAMELESS == set()


def test_the_core_loads_without_pelican() -> None:
    """Importing everything but `site` leaves Pelican unloaded, so that the core runs where it is not installed."""
    names = [".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts) for path in MODULES]
    core = [name.removesuffix(".__init__") for name in names if not name.startswith("variorum.site")]
    code = f"import sys\nfor name in {core!r}: __import__(name)\nsys.exit('pelican' in sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


READ = [
    ("from ..model import Figure", ("judging",), [".model.Figure"]),
    ("from .. import edtf", ("store",), [".edtf"]),
    ("from . import intervals", ("reading",), [".reading.intervals"]),
    ("from .site import plugin", (), [".site.plugin"]),
    ("def late():\n    from pelican import signals", ("judging",), ["pelican"]),
    ("import os.path, variorum.model", (), ["os.path", "variorum.model"]),
]


@pytest.mark.parametrize(("source", "package", "expected"), READ, ids=[row[0] for row in READ])
def test_imports_are_read_as_they_are_written(source: str, package: tuple[str, ...], expected: list[str]) -> None:
    """Relative imports are resolved from the root of the package, late ones are seen too."""
    assert list(imports(source, package)) == expected


REFUSED = [
    (".site.plugin", "judging"),  # reaches forward
    (".store.schema", "reading"),  # reading opens nothing
    (".reading.names", "judging"),  # only its intervals
    (".reading.intervals_of", "judging"),  # a name that merely begins alike
    (".judging.relations", "capture"),  # reaches forward
    (".capture.clean", "reading"),  # beside, not before
    (".edtf.parse", "model"),  # values know of nothing
]


@pytest.mark.parametrize(("name", "part"), REFUSED)
def test_the_table_refuses_what_reaches_back(name: str, part: str) -> None:
    """The borders that matter most are closed by the table as it stands."""
    assert not allowed(name, part)


def test_openings_are_found() -> None:
    """A call that opens a file is found by its name, whether a method or the builtin; the mere word is not."""
    assert list(openings("open('a')\nPath('b').read_text()\nx.close()\nopen")) == ["open", "read_text"]
