"""What left a quantity is found under every id the quantity had, once, with the last reason."""

from pathlib import Path

from tests.site.small_archive import FILES, edition
from variorum.site.departures import left, vacated
from variorum.site.edition import Edition

NOON = "ledger/ferry-at-noon.yaml"
OLD = "    corrections:\n"
PILOT = "quantities/pilot.md"


def moved(folder: Path, *steps: tuple[str, str], was: str = "") -> Edition:
    """The archive whose night figure left each quantity of `steps` (id, day), and came to `people-ashore`."""
    rows = "".join(f'      - {{field: quantity, was: {name}, reason: On {day}., by: us, on: "{day}"}}\n'
                   for name, day in steps)  # fmt: skip
    pilot = FILES[PILOT].replace("kind: statement", f"kind: statement\nwas: [{was}]")
    return edition(folder, {NOON: FILES[NOON].replace(OLD, OLD + rows), PILOT: pilot})


def test_a_moved_report_is_told_where_it_stood(tmp_path: Path) -> None:
    """With its permalink, the day, the reason and who decided."""
    (row,) = moved(tmp_path, ("pilot", "2021-07-04")).left("pilot")
    assert (row.on, row.reason, row.by) == ("2021-07-04", "On 2021-07-04.", "us")
    assert row.report is not None
    assert row.ids == (row.report.id,)


def test_the_last_move_counts(tmp_path: Path) -> None:
    """A report that left twice, also under an id of before, is told once, with the last reason."""
    found = moved(tmp_path, ("pilot", "2021-07-04"), ("helm", "2021-07-05"), was="helm")
    assert [row.reason for row in found.left("pilot")] == ["On 2021-07-05."]


def test_what_came_back_has_not_left(tmp_path: Path) -> None:
    """A report that was moved away and back is in its place; where it was meanwhile it has left."""
    found = moved(tmp_path, ("people-ashore", "2021-07-04"), ("pilot", "2021-07-05"))
    assert found.left("people-ashore") == ()
    assert len(found.left("pilot")) == 1


def test_a_question_that_is_gone_is_known_by_what_left_it(tmp_path: Path) -> None:
    """Ids that no file has, or had; a figure that belonged to no question left none."""
    found = moved(tmp_path, ("gone", "2021-07-04"), ("null", "2021-07-05"), ("helm", "2021-07-06"), was="helm")
    assert vacated(found.archive, found.departures) == ("gone",)
    assert [row.reason for row in left(found.departures, ["gone"], None)] == ["On 2021-07-04."]
