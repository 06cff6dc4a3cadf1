"""What an audit writes into a ledger: the few values, and not a byte of anything else."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.small_archive import REGATTA
from variorum.errors import ContentError
from variorum.model import Extent, Verified
from variorum.store.positioned import load
from variorum.store.recording import record, recorded

VERIFIED = Verified("2023-08-01", "a" * 64, 3, "1" * 64)
LEDGER = """\
# a word of the editors

figures:
    - key:   first     # four blanks, three blanks
      quote: >-
        a quote that is
        folded
      by: an editor


    -  by: an editor
       key: second
    - {key: third, quote: "a: b", by: an editor}
positions:
- key: fourth
  line: 7   # found by hand
  by: an editor
ignore: []
# the end"""
EXPECTED = """\
# a word of the editors

verified:
  on: "2023-08-01"
  sha256: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  rows: 3
  digest: "1111111111111111111111111111111111111111111111111111111111111111"
figures:
    - key:   first     # four blanks, three blanks
      quote: >-
        a quote that is
        folded
      line: 1
      by: an editor


    -  line: 2
       by: an editor
       key: second
    - {key: third, quote: "a: b", line: 3, by: an editor}
positions:
- key: fourth
  line: 4   # found by hand
  by: an editor
ignore: []
# the end"""
LINES = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def test_only_what_was_verified_is_written() -> None:
    """Comments, blank lines, indents, quotation marks and order stay; lines go before `by`, which every row has."""
    assert recorded(LEDGER, VERIFIED, LINES) == EXPECTED


def test_recording_again_changes_nothing() -> None:
    """What says the same is left as it is written, so that a later audit makes no difference in git."""
    assert recorded(EXPECTED, VERIFIED, LINES) == EXPECTED
    unquoted = EXPECTED.replace(f'"{"a" * 64}"', "a" * 64).replace('"2023-08-01"', "2023-08-01")
    assert recorded(unquoted, VERIFIED, LINES) == unquoted


def test_a_later_audit_changes_values_in_their_places() -> None:
    """The day, the count and a line that moved are put in the place of the old ones."""
    later = recorded(EXPECTED, Verified("2023-09-01", "a" * 64, 4, "1" * 64), {**LINES, "fourth": 9})
    assert later == EXPECTED.replace("2023-08-01", "2023-09-01").replace("rows: 3", "rows: 4").replace(
        "line: 4   # found", "line: 9   # found"
    )


WITH_PIECES = replace(VERIFIED, cleaning="c" * 64, pieces=(Extent(1, 1, 25), Extent(3, 4, 68)))
ADDED = f"""
  cleaning: "{"c" * 64}"
  pieces: [[1, 1, 25], [3, 4, 68]]"""


def test_the_places_of_pieces_are_put_beside_what_stood_there() -> None:
    """A record of rows alone is completed; what is complete stays, and pieces that moved are put in their places."""
    last = f'  digest: "{"1" * 64}"'
    complete = EXPECTED.replace(last, last + ADDED)
    assert recorded(EXPECTED, WITH_PIECES, LINES) == recorded(LEDGER, WITH_PIECES, LINES) == complete
    assert recorded(complete, WITH_PIECES, LINES) == complete
    moved = replace(WITH_PIECES, pieces=(Extent(2, 2, 25),))
    assert recorded(complete, moved, LINES) == complete.replace("[[1, 1, 25], [3, 4, 68]]", "[[2, 2, 25]]")


def test_a_record_in_braces_is_completed_there() -> None:
    """Also where the editors keep it on one line."""
    digests = f"sha256: {'a' * 64}, rows: 3, digest: '{'1' * 64}'"
    text = f"verified: {{on: 2023-08-01, {digests}}}\nfigures: []\n"
    more = f', cleaning: "{"c" * 64}", pieces: [[1, 1, 25], [3, 4, 68]]'
    assert recorded(text, WITH_PIECES, {}) == text.replace("}\n", more + "}\n")


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_line_ends_and_marks_stay(tmp_path: Path, mark: str, end: str) -> None:
    """A ledger written on another system keeps its line ends and its byte order mark."""
    path = tmp_path / "a.yaml"
    path.write_bytes((mark + LEDGER.replace("\n", end)).encode())
    record(path, VERIFIED, LINES)
    assert path.read_bytes() == (mark + EXPECTED.replace("\n", end)).encode()


def test_rows_that_were_not_found_keep_what_they_have() -> None:
    """A line is written for the rows that the audit names, and for no other."""
    assert "line: 7   # found by hand" in recorded(LEDGER, VERIFIED, {"first": 1})


ODD = [
    ("? verified\n: &a {on: a}\nfigures: [*a]\n", "an alias of what is written"),
    ("{figures: [{key: first, by: x}]}", "a file in one pair of braces"),
]


@pytest.mark.parametrize("text", [row[0] for row in ODD], ids=[row[1] for row in ODD])
def test_what_cannot_be_written_safely_is_not_written(tmp_path: Path, text: str) -> None:
    """Where putting the values in would say something else, the file stays and the editor is told."""
    path = tmp_path / "a.yaml"
    path.write_text(text)
    with pytest.raises(ContentError):
        record(path, VERIFIED, {"first": 1})
    assert path.read_text() == text


FORMS = ["{{key: k{n}, quote: '{n} it''s', by: a}}", "key: k{n}\n{indent}  by: a", "by: a\n{indent}  key: k{n}"]


@given(
    st.sampled_from(["", " ", "    "]), st.sampled_from(["", "\n", "# c\n"]), st.integers(1, 99), st.sampled_from(FORMS)
)
@settings(deadline=None)
def test_whatever_the_form_the_rows_say_the_same(indent: str, gap: str, line: int, form: str) -> None:
    """Every other value of the ledger is read after the writing as before."""
    rows = [form.format(n=n, indent=indent) for n in range(3)]
    text = "figures:\n" + gap.join(f"{indent}- {row}\n" for row in rows)
    before, after = load(text, "f")[0], load(recorded(text, VERIFIED, {"k1": line}), "f")[0]
    assert after.pop("verified")["rows"] == 3
    assert after["figures"][1].pop("line") == line
    assert after == before


def test_real_ledgers_differ_by_the_written_lines_alone() -> None:
    """No line is changed but those of the record and the lines of the capture."""
    for path in sorted((REGATTA / "content/ledger").glob("*.yaml")):
        text = path.read_text()
        keys = [row["key"] for row in load(text, "f")[0]["figures"]]
        new = recorded(text, VERIFIED, dict.fromkeys(keys, 77))
        changed = [(a, b) for a, b in zip(text.split("\n"), new.split("\n"), strict=True) if a != b]
        assert len(changed) == 3 + len(keys) + (path.stem == "regatta-sunday")
        assert all(
            re.sub("line: 77|line: [0-9]+", "line: ", a) == b.replace("line: 77", "line: ") for a, b in changed[4:]
        )
