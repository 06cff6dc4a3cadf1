"""EDTF → the parts of a date that reference managers know. They know no hours and no open ends."""

from ....judging.sentences import span_words


def parts(edtf: str) -> list[list[int]]:
    """Year, month and day of a date, or of both ends of a stretch; empty where an end is open.

    Raises ValueError for what is no date of ours.
    """
    ends = edtf.split("/")
    return [] if ".." in ends else [_point(end) for end in ends]


def _point(text: str) -> list[int]:
    return [int(part) for part in text.rstrip("~").partition("T")[0].split("-")]


def about(edtf: str) -> bool:
    """Whether the date is soft."""
    return "~" in edtf


def in_words(edtf: str) -> str:
    """The date for people."""
    return span_words(edtf)
