"""The rows of the data files: each holds to its schema, and says no more than the archive."""

from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.site.small_archive import FILES, edition
from variorum.site.edition import Edition
from variorum.site.exports import rows
from variorum.site.exports.changes import changes
from variorum.site.exports.schemas import ROWS, SCHEMAS


def made(found: Edition, name: str) -> list[dict[str, Any]]:
    """The rows of one file."""
    table: list[dict[str, Any]] = changes(found) if name == "changes" else getattr(rows, name)(found)
    return table


@pytest.mark.parametrize("name", sorted(ROWS))
def test_rows_hold_to_their_schema(small: Edition, name: str) -> None:
    """Every row has the keys of its schema in their order, and values of their kinds."""
    validator = Draft202012Validator(ROWS[name])
    for row in made(small, name):
        assert [error.message for error in validator.iter_errors(row)] == []
        assert list(row) == list(ROWS[name]["properties"])


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_schema_refuses_a_missing_key(small: Edition, name: str) -> None:
    """A row that lacks one key does not pass: the schemas check something."""
    validator = Draft202012Validator(ROWS[name])
    assert list(ROWS[name]["required"]) == list(ROWS[name]["properties"])
    for row in made(small, name)[:1]:
        for key in row:
            assert not validator.is_valid({other: value for other, value in row.items() if other != key})


def test_a_figure_keeps_words_beside_numbers(small: Edition) -> None:
    """A figure's row has its words, its value as worded, its interval with the open end, its day with its ground."""
    row = next(row for row in made(small, "figures") if row["key"] == "ashore-at-night")
    assert (row["text"], row["bound_words"], row["quote"]) == ("40", "more than", "more than 40 people")
    assert row["value"] == {"low": 40, "high": None}
    assert row["interval"] == {"low": 40, "high": None, "open": ["low"], "policy": None}
    assert row["as_of"] == {
        "edtf": "2021-05-03",
        "words": "on Monday",
        "basis": "inferred",
        "before": None,
        "after": None,
    }
    assert row["said_by"] == {"id": "harbour-office", "text": "the office"}
    assert row["corrections"] == [{"field": "value", "was": "400", "reason": "A slip of the pen.", "on": "2021-07-02"}]
    assert (row["paragraph"], row["start"], row["end"]) == ("p2", 27, 29)


def test_what_is_unknown_is_null(small: Edition) -> None:
    """Where no text is published there is no place in it; where nobody or no day is named, there is none."""
    row = next(row for row in made(small, "figures") if row["key"] == "brief-count")
    assert (row["paragraph"], row["start"], row["end"], row["said_by"], row["as_of"]) == (None,) * 5
    assert row["interval"]["policy"] == "variorum"
    alone = next(row for row in made(small, "figures") if row["key"] == "boats")
    assert (alone["quantity"], alone["claim"], alone["capture"]) == (None, None, None)


def test_editors_are_not_named(small: Edition) -> None:
    """Data says that an editor checked a figure and when, not who: names of volunteers are not for harvesting."""
    assert {row["reviewed"]["by"] for row in made(small, "figures")} == {"editor"}
    assert "an editor" not in str(made(small, "figures"))


def test_an_article_gives_its_cleaning_without_words(small: Edition) -> None:
    """Removals have place, rule and role; gaps between blocks are no removals."""
    noon = next(row for row in made(small, "articles") if row["id"] == "ferry-at-noon")
    assert noon["removed"] == [{"start": 0, "end": 20, "rule": "follow", "role": "furniture"}]
    assert noon["paragraphs"] == 2
    assert noon["origin"]["basis"] == "inferred"
    brief = next(row for row in made(small, "articles") if row["id"] == "ferry-in-brief")
    assert (brief["publisher"], brief["origin"], brief["verified"], brief["paragraphs"]) == (None, None, None, 0)


def test_positions_stand_with_their_statement(small: Edition) -> None:
    """A statement has who holds what, and no claims."""
    pilot = next(row for row in made(small, "quantities") if row["id"] == "pilot")
    assert [(held["position"], held["held_by"]["id"]) for held in pilot["positions"]] == [("asleep", "harbour-office")]
    assert (pilot["claims"], pilot["latest"], pilot["verdict"]) == ([], None, "agreed")


def test_a_position_has_its_line_of_the_capture(tmp_path: Path) -> None:
    """As a figure has: the raw file's name, its hash, the line; null where no capture is recorded."""
    article = "articles/ferry-at-noon.md"
    capture = f"capture: {{name: noon.txt, sha256: {'a' * 64}, size: 400, encoding: utf-8}}\npieces:"
    held = {
        name: next(row for row in made(found, "quantities") if row["id"] == "pilot")["positions"][0]
        for name, found in (
            ("with", edition(tmp_path / "with", {article: FILES[article].replace("pieces:", capture)})),
            ("without", edition(tmp_path / "without")),
        )
    }
    assert held["with"]["capture"] == {"name": "noon.txt", "sha256": "a" * 64, "line": 7}
    assert held["without"]["capture"] is None
    assert held["with"]["was"] == []


def test_a_near_miss_belongs_to_no_quantity(small: Edition) -> None:
    """Relations across two quantities are recorded with none."""
    assert [row["relation"] for row in made(small, "relations") if row["quantity"] is None] == ["not_comparable"]


def test_mentions_stand_with_their_entity(small: Edition) -> None:
    """An entity has every place where it is named, the title included."""
    town = next(row for row in made(small, "entities") if row["id"] == "port-alba")
    assert [(row["paragraph"], row["start"]) for row in town["mentions"]] == [("p0", 13), ("p1", 3), ("p1", 89)]
    assert town["coordinates"]["precision"] == "somewhere at sea"
