"""Bad input of every kind: one clear line with its place, exit 1, and the last good site untouched.

Each case goes through the command line and through a bare `pelican` call, which is all that publishing makes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.site.pelican_runs import pelican, tree_hash
from tests.small_archive import REGATTA, change, copy, write
from variorum.commands import main

SUNDAY = "content/articles/regatta-sunday.md"
SUNDAY_LEDGER = "content/ledger/regatta-sunday.yaml"
EVE_LEDGER = "content/ledger/regatta-eve.yaml"
VISITORS = "content/quantities/visitors-on-sunday.md"
Spoil = Callable[[Path], None]
COUNTED = re.compile(r"^\d+ (open item|note)s?\b")
"""The last lines of an audit."""


@dataclass(frozen=True, slots=True)
class Case:
    """A way to spoil the regatta, and how each line that is told of it begins."""

    title: str
    spoil: Spoil
    lines: tuple[str, ...]


def written(path: str, text: str | bytes) -> Spoil:
    """A file with other content."""
    return lambda root: write(root, path, text)


def changed(path: str, old: str, new: str) -> Spoil:
    """A file with one edit."""
    return lambda root: change(root, path, old, new)


def added(path: str, model: str, old: str = "---\n", new: str = "---\n") -> Spoil:
    """A new file, like one of the regatta but for an edit."""
    text = (REGATTA / model).read_text()
    return lambda root: write(root, path, text.replace(old, new, 1))


CASES = (
    Case("an empty file", written(SUNDAY, ""), (f"{SUNDAY}:1:1: an empty file; expected front matter or YAML.",)),
    Case("an empty ledger", written(SUNDAY_LEDGER, "\n"), (f"{SUNDAY_LEDGER}:1:1: an empty file",)),
    Case("a binary file", written(SUNDAY, b"PK\x03\x04\x00"), (f"{SUNDAY}:1:3: a control character (0x03)",)),
    Case(
        "not UTF-8", written(SUNDAY, b"---\ntitle: caf\xe9\n---\n"), (f"{SUNDAY}:2:11: byte 0xe9, which is not UTF-8",)
    ),
    Case(
        "10 MB in one line", written(SUNDAY, b"a" * 10_000_000), (f"{SUNDAY}:0:0: 10,000,000 bytes; expected at most",)
    ),
    Case("no front matter", written(SUNDAY, "Text.\n"), (f"{SUNDAY}:1:1: 'Text.'; expected front matter between",)),
    Case(
        "two articles with one id",
        added("content/articles/2023/regatta-sunday.md", SUNDAY),
        (f"{SUNDAY}:1:1: the article id 'regatta-sunday', which content/articles/2023/regatta-sunday.md has already",),
    ),
    Case(
        "an id that was another's",
        changed(SUNDAY, "rights:", "was: [old-one, regatta-eve]\nrights:"),
        (f"{SUNDAY}:3:16: the article id 'regatta-eve', which content/articles/regatta-eve.md has already",),
    ),
    Case(
        "an unknown key",
        changed(SUNDAY, "summary:", "sumary:"),
        (f"{SUNDAY}:4:1: unknown key 'sumary'; expected one of",),
    ),
    Case("a syntax error", changed(SUNDAY, "rights: retelling", "rights: [retelling"), (f"{SUNDAY}:4:8: ",)),
    Case(
        "a syntax error in a ledger",
        changed(EVE_LEDGER, "bound: exact, unit: boats, stance", "bound: exact, unit: 'boats, stance"),
        (f"{EVE_LEDGER}:",),
    ),
    Case(
        "a date that does not exist",
        changed(SUNDAY, 'edtf: "2023-06-04"', 'edtf: "2023-06-31"'),
        (f"{SUNDAY}:7:10: stated.edtf: there is no date '2023-06-31'",),
    ),
    Case(
        "a day that does not exist in an explainer",
        changed("content/explainers/the-day.md", "2023-07-02", "2023-07-32"),
        ("content/explainers/the-day.md:3:1: date: there is no date '2023-07-32'",),
    ),
    Case(
        "a quote that occurs twice",
        changed("content/ledger/regatta-letters.yaml", "    nth: 1\n    of: 2\n", ""),
        ("content/ledger/regatta-letters.yaml:8:5: the quote '1,250 visitors' 2 times in the capture",),
    ),
    Case(
        "a quote that does not occur",
        changed(EVE_LEDGER, "quote: 15 boats", "quote: 15 boots"),
        (f"{EVE_LEDGER}:21:5: the quote '15 boots', which is not in the capture; expected the capture's own words.",),
    ),
    Case(
        "a value that is not the quote's",
        changed(SUNDAY_LEDGER, "value: 2000", "value: 3000"),
        (
            f"{SUNDAY}:27:170: the words 'about 2,000', which read as 2,000–2,000 (about)",
            f"{SUNDAY_LEDGER}:42:7: the value 3,000–3,000 (about) for 'about 2,000 people'",
        ),
    ),
    Case(
        "a name of two entities",
        changed("content/places/north-pier.md", "text: North Pier", "text: Lake Tarn"),
        ("content/places/north-pier.md:6:5: the name 'Lake Tarn', which 'lake-tarn' has too",),
    ),
    Case(
        "a quantity nobody uses",
        added("content/quantities/tents.md", VISITORS),
        ("content/quantities/tents.md:1:1: the quantity 'tents', which no ledger row uses",),
    ),
    Case(
        "an explainer that cites what does not exist",
        changed("content/explainers/the-day.md", "visitors-club", "visitors"),
        ("content/explainers/the-day.md:6:18: a citation of the figure 'regatta-sunday/visitors'",),
    ),
    Case(
        "a page with broken front matter",
        changed("content/pages/about.md", "title: About", "title: [About"),
        ("content/pages/about.md:3:1: ",),
    ),
    Case("a page that is empty", written("content/pages/about.md", ""), ("content/pages/about.md:1:1: an empty file",)),
    Case(
        "a stray file",
        written("content/articles/notes.txt", "a"),
        ("content/articles/notes.txt:0:0: a .txt file; expected .md files.",),
    ),
    Case(
        "a misspelt folder",
        written("content/article/a.md", "a"),
        ("content/article/a.md:0:0: a .md file in the folder article/, which is not read",),
    ),
    Case(
        "brackets that are never closed",
        changed(SUNDAY, "rights: retelling", f"rights: {'[' * 3000}"),
        (f"{SUNDAY}:2:1: values nested too deep",),
    ),
)
TOGETHER = tuple(case for case in CASES if case.title in {
    "an unknown key", "a day that does not exist in an explainer", "a quote that occurs twice",
    "a quote that does not occur", "a name of two entities", "a quantity nobody uses",
    "a page with broken front matter", "a stray file",
})  # fmt: skip
"""Cases that do not hide each other: no two spoil one file, and every ledger can be read (it may use the quantity)."""
names = [case.title for case in CASES]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta, beside a site that was built before."""
    write(tmp_path, "output/index.html", "The last good site.")
    write(tmp_path, "output/data/figures.json", "{}")
    return copy(tmp_path)


def audited(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[str]]:
    """The exit code of the audit and every line that it prints, but for how many items and notes there are."""
    monkeypatch.chdir(root)
    code = main(["audit", "--content", "content", "--captures", "captures"])
    printed = capsys.readouterr()
    return code, [line for line in (printed.err + printed.out).splitlines() if not COUNTED.search(line)]


def begin(lines: list[str], expected: tuple[str, ...]) -> bool:
    """Whether the lines are those expected, one for one."""
    return len(lines) == len(expected) and all(map(str.startswith, sorted(lines), sorted(expected)))


@pytest.mark.parametrize("case", CASES, ids=names)
def test_the_audit_tells_it(
    root: Path, case: Case, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command line prints the fault alone, once, and exits 1."""
    case.spoil(root)
    code, lines = audited(root, capsys, monkeypatch)
    assert code == 1
    assert begin(lines, case.lines), lines


@pytest.mark.parametrize("case", CASES, ids=names)
def test_a_bare_pelican_call_tells_it_and_leaves_the_last_site(root: Path, case: Case) -> None:
    """Each fault stands whole on one line and nothing else is printed, the exit code is 1, and nothing has changed."""
    case.spoil(root)
    before, beside = tree_hash(root / "output"), sorted(path.name for path in root.iterdir())
    run = pelican(root / "content", root / "output", environment={"COLUMNS": "80"})
    assert run.returncode == 1
    assert begin([line for line in run.stderr.splitlines() if line.strip()], case.lines), run.stderr
    assert run.stdout.strip() == ""
    assert tree_hash(root / "output") == before
    assert sorted(path.name for path in root.iterdir()) == beside


def test_an_empty_folder(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A content folder without an article is told, by both."""
    (root / "content").rename(root / "elsewhere")
    (root / "content").mkdir()
    line = "content/articles:0:0: no article; expected at least one .md file."
    code, lines = audited(root, capsys, monkeypatch)
    assert code == 1
    assert begin(lines, (line,))
    run = pelican(root / "content", root / "output")
    assert run.returncode == 1
    assert begin(run.stderr.splitlines(), (line,))
    assert (tmp_path / "output" / "index.html").read_text() == "The last good site."


def test_no_folder(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that is not there is told, and no site is made of it."""
    (root / "content").rename(root / "elsewhere")
    assert audited(root, capsys, monkeypatch) == (
        1, ["content:0:0: no such folder; expected a folder with articles/ and ledger/. Name another."],
    )  # fmt: skip
    assert pelican(root / "content", root / "output").returncode == 1


def test_everything_at_once(root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Faults of every kind, in many files, come in one run, sorted by place, from both."""
    for case in TOGETHER:
        case.spoil(root)
    expected = tuple(line for case in TOGETHER for line in case.lines)
    code, lines = audited(root, capsys, monkeypatch)
    assert code == 1
    assert begin(lines, expected), "\n".join(["", *sorted(lines), "", *sorted(expected)])
    run = pelican(root / "content", root / "output")
    assert run.returncode == 1
    assert run.stderr.splitlines() == lines


def test_a_good_build_after_a_bad_one(root: Path) -> None:
    """Nothing that a failed build leaves is in the way of the next; the old site goes when the new one is whole."""
    change(root, SUNDAY, "summary:", "sumary:")
    assert pelican(root / "content", root / "output").returncode == 1
    change(root, SUNDAY, "sumary:", "summary:")
    run = pelican(root / "content", root / "output")
    assert (run.returncode, run.stderr) == (0, "")
    assert "The last good site." not in (root / "output" / "index.html").read_text()
    assert sorted(path.name for path in root.iterdir()) == ["captures", "content", "output"]


def test_an_abandoned_build_is_not_in_the_way(root: Path) -> None:
    """The folder of a build that was killed is cleared by the next, and nothing of it is published."""
    write(root, ".output.variorum-building/half.html", "half a site")
    run = pelican(root / "content", root / "output")
    assert run.returncode == 0, run.stdout
    assert not (root / "output" / "half.html").exists()
    assert sorted(path.name for path in root.iterdir()) == ["captures", "content", "output"]


def test_a_capture_that_has_changed_is_told_by_a_build_and_stops_none(root: Path) -> None:
    """With the place of what was recorded; the audit has it open."""
    path = root / "captures" / "regatta-sunday.txt"
    path.write_bytes(path.read_bytes() + b"\n")
    run = pelican(root / "content", root / "output")
    assert run.returncode == 0
    found = "a capture other than the one recorded; expected SHA-256 "
    assert re.fullmatch(rf"warning: {SUNDAY}:\d+:\d+: {found}[0-9a-f]{{64}}\. Import the new version, .*\n", run.stderr)
