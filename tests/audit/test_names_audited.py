"""What the audit says of names: each fault put into a sound archive is told, with its place and what to do."""

import json
from pathlib import Path

import pytest

from tests.small_archive import REGATTA, audit_of, change, content_of, copy, problems_of, write
from variorum.audit import report_lines
from variorum.commands import main
from variorum.errors import Problem

EVE, EVE_LEDGER = "content/articles/regatta-eve.md", "content/ledger/regatta-eve.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A copy of the regatta."""
    return copy(tmp_path)


def place(root: Path, id_: str, *names: str, folder: str = "places", more: str = "") -> None:
    """Write an entity with these names, each a row in YAML’s flow."""
    kind = "person" if folder == "actors" else "town"
    rows = "".join(f"  - {{{name}}}\n" for name in names)
    write(
        root,
        f"content/{folder}/{id_}.md",
        f"---\nname: {id_}\ntype: {kind}\nsummary: Made up.\nnames:\n{rows}{more}---\n",
    )


def there(root: Path, problem: Problem) -> str:
    """What stands where a problem is."""
    return (root / problem.path).read_text().split("\n")[problem.line - 1][problem.column - 1 :]


def notes(root: Path, path: str = "") -> list[Problem]:
    """The notes on a file."""
    return [note for note in audit_of(root).notes if path in note.path]


def test_a_shared_name_that_nothing_decides_is_open_at_its_words(root: Path) -> None:
    """File, line and column of the words, and the row that would decide them; with the row nothing is open."""
    place(root, "tarnby", "text: Tarnby, kind: official, context: [market]")
    place(root, "tarnby-hill", "text: Tarnby, kind: official, context: [slope]")
    text = (root / EVE).read_text()
    write(root, EVE, text.rstrip("\n") + "\n\nFar from here, in *old\nTarn*by, nobody came.\n")
    [row] = audit_of(root).problems
    assert row.path == EVE
    assert there(root, row).startswith("Tarn*by")
    assert "tarnby-hill or tarnby" in row.found
    assert "'names: {Tarnby: tarnby-hill}' in ledger/regatta-eve.yaml" in row.advice
    change(root, EVE_LEDGER, "figures:\n", "names: {Tarnby: null}\nfigures:\n")
    assert audit_of(root).problems == ()


def test_a_shared_name_in_an_explainer_is_open_too(root: Path) -> None:
    """There is no ledger for it: the text is worded otherwise."""
    place(root, "tarnby", "text: Tarnby, kind: official, context: [market]")
    place(root, "tarnby-hill", "text: Tarnby, kind: official, context: [slope]")
    path = "content/explainers/the-day.md"
    write(root, path, (root / path).read_text().rstrip("\n") + "\n\nTarnby was quiet.\n")
    [row] = audit_of(root).problems
    assert (row.path, there(root, row)) == (path, "Tarnby was quiet.")


def test_a_name_of_two_entities_without_context_is_refused(root: Path) -> None:
    """No build makes anything of it."""
    place(root, "tarnby", "text: Tarnby, kind: official")
    place(root, "tarnby-hill", "text: Tarnby, kind: official")
    [row] = problems_of(root)
    assert row.path.startswith("content/places/tarnby")
    assert "the name 'Tarnby'" in row.found


def test_coordinates_without_a_source_are_refused(root: Path) -> None:
    """A point on the map rests on somebody’s word."""
    place(root, "tarnby", "text: Tarnby, kind: official",
          more="coordinates:\n  latitude: 1.0\n  longitude: 1.0\n  precision: about\n")  # fmt: skip
    [row] = problems_of(root)
    assert "source" in row.found + row.expected


@pytest.mark.parametrize(("folder", "open_"), [("actors", 1), ("places", 0)])
def test_a_proposed_person_is_open_and_a_place_is_a_note(root: Path, folder: str, open_: int) -> None:
    """A person is shown on an editor’s word; what else was proposed says so on its page."""
    place(root, "tarnby", "text: Tarnby, kind: official", folder=folder, more="proposed: [a made-up reason]\n")
    result = audit_of(root)
    told = result.problems if open_ else [note for note in result.notes if "proposed" in note.found]
    assert [row.path for row in told] == [f"content/{folder}/tarnby.md"]
    assert len(result.problems) == open_
    assert "proposed" in there(root, told[0]) or "made-up" in there(root, told[0])


def test_a_private_person_is_not_open(root: Path) -> None:
    """`indexed: false` is a decision."""
    place(root, "tarnby", "text: Ana Tarnby, kind: official", folder="actors",
          more="proposed: [a made-up reason]\nindexed: false\n")  # fmt: skip
    assert audit_of(root).problems == ()


def test_a_name_in_no_entry_is_a_note_until_it_is_set_aside(root: Path) -> None:
    """At its first place in the capture; the ledger’s null is an answer."""
    [note] = notes(root, "regatta-sunday.txt")
    words = (root / "captures" / note.path).read_text().split("\n")[note.line - 1][note.column - 1 :]
    assert words.startswith("Tarn")
    assert note.found == "the name 'Tarn' in no entry, 1 time"
    change(root, "content/ledger/regatta-sunday.yaml", "figures:\n", "names: {Tarn: null}\nfigures:\n")
    assert notes(root, "regatta-sunday.txt") == []


def test_names_and_entries_that_no_text_uses_are_notes(root: Path) -> None:
    """One note for an entity, with all its idle names; spellings that a row stands for are no names of their own."""
    place(root, "nowhere", "text: Nowhere, kind: official")
    path = "content/places/lake-tarn.md"
    change(root, path, "names:\n", "names:\n  - {text: Tarnsjön, kind: local}\n  - {text: Lake-Tarn, kind: local}\n")
    told = {note.path: note.found for note in notes(root, "content/places")}
    assert told["content/places/nowhere.md"] == "'nowhere', which no text mentions and no file names"
    assert "Tarnsjön" in told[path]
    assert "Lake Tarn," not in told[path]


def test_a_surname_alone_is_a_note(root: Path) -> None:
    """Nothing in the text says whose it is; in a title it is the person’s whom the text names in full."""
    place(root, "orlan", "text: Ana Orlan, kind: official", folder="actors")
    text = (root / EVE).read_text()
    write(root, EVE, text.rstrip("\n") + "\n\nOrlan came.\n")
    [note] = [row for row in notes(root, EVE) if "alone" in row.found]
    assert there(root, note) == "Orlan came."
    write(root, EVE, text.rstrip("\n") + "\n\n## Orlan came\n\nAna Orlan came.\n")
    assert [row for row in notes(root, EVE) if "alone" in row.found] == []


def test_notes_are_counted_or_listed(root: Path) -> None:
    """The report says how many there are, or each of them."""
    place(root, "nowhere", "text: Nowhere, kind: official")
    result, articles = audit_of(root), content_of(root).articles
    assert report_lines(result, articles)[-2] == "2 notes, which NOTES=1 (--notes) lists."
    listed = report_lines(result, articles, notes=True)
    assert [line.partition(":")[0] for line in listed[:-1]] == ["note", "note"]


def test_notes_leave_the_exit_code_alone(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """They are in the JSON beside what is open."""
    monkeypatch.chdir(REGATTA)
    assert main(["audit", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["open"] == []
    assert [row["path"] for row in told["notes"]] == ["regatta-sunday.txt"]
