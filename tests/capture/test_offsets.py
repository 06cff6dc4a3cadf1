"""Offsets: code points to bytes, and repaired texts back to raw ones."""

from hypothesis import given
from hypothesis import strategies as st

from variorum.capture.offsets import Change, apply, byte_positions, point_positions


def test_a_repaired_offset_leads_back() -> None:
    """Before, inside and behind a change, an offset leads to where the raw text has it."""
    repaired = apply("ab&amp;cd", (Change(2, 7, "&", "entity"),))
    assert repaired.text == "ab&cd"
    assert [repaired.raw(offset) for offset in range(6)] == [0, 1, 2, 7, 8, 9]


def test_what_is_left_out_belongs_to_what_stands_before_it() -> None:
    """Behind a character that a repair takes away, offsets lead to the character after it."""
    repaired = apply("a\u200bb", (Change(1, 2, "", "zero-width"),))
    assert (repaired.text, [repaired.raw(offset) for offset in range(3)]) == ("ab", [0, 2, 3])


def test_without_changes_offsets_are_the_same() -> None:
    """A whole text is its own repaired text."""
    repaired = apply("lamp", ())
    assert [repaired.raw(offset) for offset in range(5)] == [0, 1, 2, 3, 4]


@given(st.text(max_size=40), st.lists(st.integers(0, 40), max_size=8))
def test_byte_positions_are_those_of_the_encoding(text: str, points: list[int]) -> None:
    """A code point stands at the length of what is before it, in bytes."""
    points = [min(point, len(text)) for point in points]
    found = byte_positions(text, "utf-8", points)
    assert all(found[point] == len(text[:point].encode()) for point in points)
    assert all(point_positions(text.encode(), "utf-8", found.values())[found[point]] == point for point in points)


@given(st.text(alphabet="abc", min_size=1, max_size=20), st.data())
def test_the_way_back_never_turns_round(text: str, data: st.DataObject) -> None:
    """Larger offsets of the repaired text lead to larger ones, or the same, of the raw text."""
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    changes = tuple(Change(start, end, data.draw(st.sampled_from(["", "x", "xyz"])), "r") for start, end in pairs)
    repaired = apply(text, changes)
    back = [repaired.raw(offset) for offset in range(len(repaired.text) + 1)]
    assert back == sorted(back)
    assert back[-1] == len(text)
