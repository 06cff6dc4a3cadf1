"""The rows that `extract --json` prints."""

import json

from variorum.reading import extract_rows, load_lexicon

LEXICON = load_lexicon()
TEXT = "Old 12 news.\nAt least 40 people died in Port Verde, police said.\nShare 7 links."


def test_row_has_every_field_and_is_json() -> None:
    """A row holds the fields of the specification, in plain values."""
    [row] = extract_rows("At least 40 people died.", LEXICON)["figures"]
    assert json.loads(json.dumps(row)) == row
    assert list(row) == [
        "text", "start", "end", "bound_words", "quote", "value", "bound", "interval", "unit", "counts", "status",
        "event", "place", "said_by", "via", "denied_by", "stance", "increment", "conversion_of", "as_of", "stated",
        "rule", "rules_version",
    ]  # fmt: skip
    assert row["value"] == {"low": 40, "high": None}
    assert row["interval"] == {"low": 40, "high": None, "open": [], "policy": None}


def test_only_kept_spans_are_read_with_offsets_of_the_whole() -> None:
    """Removed text yields nothing; offsets stay those of the file."""
    start, end = TEXT.index("At"), TEXT.index("\nShare")
    rows = extract_rows(TEXT, LEXICON, keep=[(start, end)])["figures"]
    assert [(r["text"], TEXT[r["start"] : r["end"]]) for r in rows] == [("40", "40")]


def test_nothing_kept_nothing_read() -> None:
    """An article of which all is removed has no figures."""
    assert extract_rows(TEXT, LEXICON, keep=[]) == {"figures": [], "mentions": []}


def test_policy_changes_intervals_and_nothing_else() -> None:
    """Two policies differ in the interval alone."""
    [one] = extract_rows("dozens of houses", LEXICON, policy="variorum")["figures"]
    [two] = extract_rows("dozens of houses", LEXICON, policy="acled")["figures"]
    assert {key for key in one if one[key] != two[key]} == {"interval"}
