"""What an editor is told to look at first where a program alone has read."""

import json
from pathlib import Path

import pytest

from variorum.archive import Terms
from variorum.audit import First, firsts
from variorum.audit.auditing import Audit
from variorum.audit.reporting import as_json
from variorum.reading import load_lexicon
from variorum.store.content import load_content
from variorum.store.imports import import_captures

TEXTS = {
    "a.txt": "date 2031-03-08\n\nA ferry burns off Orlin\n\nCalder Lines said it carried 138 passengers. Nine people "
    "died in the fire off Orlin on Saturday, the coast guard said.\n",
    "b.txt": "date 2031-03-08\n\nNotes on a summer\n\nThe company carried 9,000 passengers.\n",
}


@pytest.fixture(scope="module", name="found")
def _found(tmp_path_factory: pytest.TempPathFactory) -> tuple[First, ...]:
    root = tmp_path_factory.mktemp("firsts")
    (root / "captures").mkdir()
    for name, text in TEXTS.items():
        (root / "captures" / name).write_text(text, encoding="utf-8")
    import_captures(root / "captures", root / "content", "full")
    return firsts(load_content(root / "content", "content"), Terms(load_lexicon()))


def test_figures_of_no_question_with_other_values_are_named(found: tuple[First, ...]) -> None:
    """With their files and lines, and without a command that could take them over."""
    [row] = [row for row in found if row.verdict == "not compared"]
    assert (row.question, row.sentence) == ("Passengers, in people", "2 answer no question.")
    head, *places = row.lines()
    assert head.startswith("Passengers, in people [not compared: ")
    assert "make adopt" not in head
    assert [Path(path).suffix for path, _, _ in row.places] == [".md", ".md"]
    assert sorted(place.partition("“")[2] for place in places) == ["138 passengers”", "9,000 passengers”"]


def test_programs_are_told_of_them_too(found: tuple[First, ...]) -> None:
    """With an empty id."""
    told = json.loads(as_json((), Audit((), (), 0, 0), found, 2, "3"))["first"]
    assert [row["id"] for row in told if row["verdict"] == "not compared"] == [""]
