"""When something last changed is what the ledgers say."""

from pathlib import Path

from tests.site.feeds_cases import small, undecided
from tests.site.small_archive import FILES
from variorum.site.feeds import changes


def test_a_correction_is_newer_than_the_decision_it_corrects(tmp_path: Path) -> None:
    """A report changed when it was accepted, or corrected after that."""
    name = "ledger/ferry-at-noon.yaml"
    later = FILES[name].replace('by: an editor, on: "2021-07-02"', 'by: an editor, on: "2021-08-09"')
    found, _ = small(tmp_path, {name: later})
    days = {report.key: changes.of_report(report) for report in found.archive.reports}
    assert days["ashore-at-night"] == "2021-08-09"
    assert days["boats"] == "2021-07-01"


def test_the_newest_decision_dates_what_it_is_about(tmp_path: Path) -> None:
    """An article, a quantity, a statement and a place take the day of the newest decision about them."""
    found, _ = small(tmp_path)
    assert changes.of_article(found, "ferry-at-noon") == "2021-07-02"
    assert changes.of_article(found, "ferry-in-brief") == "2021-07-03"
    assert changes.of_quantity(found, "people-ashore") == "2021-07-02"
    assert changes.of_quantity(found, "pilot") == "2021-07-01"
    assert changes.of_entity(found, found.entities["port-alba"]) == "2021-07-02"


def test_what_nobody_has_decided_has_no_day(tmp_path: Path) -> None:
    """Without a decision there is no day, and none is made up."""
    found = undecided(small(tmp_path)[0])
    assert changes.of_article(found, "ferry-in-brief") == ""
    assert changes.of_quantity(found, "people-living-there") == ""
    assert changes.newest([]) == ""


def test_a_day_is_its_first_moment() -> None:
    """RFC 3339 wants an hour, ledgers hold none: it is midnight, UTC."""
    assert changes.moment("2021-07-02") == "2021-07-02T00:00:00Z"
