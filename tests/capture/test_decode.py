"""Bytes to text: encodings, and what is refused with its byte."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.capture import decode
from variorum.capture.decode import LIMIT
from variorum.capture.repair import MOST
from variorum.errors import CaptureError


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        ("Café – “lamp”".encode(), "Café – “lamp”", "utf-8"),
        ("\ufeffLamp".encode(), "\ufeffLamp", "utf-8"),
        ("Café – “lamp”".encode("windows-1252"), "Café – “lamp”", "windows-1252"),
        (b"Lamp\r\nbell\rbuoy\n", "Lamp\r\nbell\rbuoy\n", "utf-8"),
        ("\ufeffМаяк".encode("utf-16-le"), "\ufeffМаяк", "utf-16-le"),
        ("\ufeffМаяк".encode("utf-16-be"), "\ufeffМаяк", "utf-16-be"),
    ],
    ids=["utf-8", "byte order mark", "windows-1252", "line ends stay", "utf-16", "utf-16, the other way"],
)
def test_a_text_is_read_as_it_is_encoded(raw: bytes, text: str, encoding: str) -> None:
    """UTF-8 first, windows-1252 where that fails; nothing is translated on the way."""
    found = decode(raw, "a.txt")
    assert (found.text, found.encoding) == (text, encoding)
    assert found.text.encode(found.encoding) == raw


@pytest.mark.parametrize(
    ("raw", "line", "column", "words"),
    [
        (b"", 0, 0, "no text"),
        (b" \r\n\t\n", 0, 0, "no text"),
        ("\ufeff \n".encode(), 0, 0, "no text"),
        (b"Lamp\nbe\x00ll", 2, 3, "byte 7 is the control character 0x00"),
        ("é\x07".encode(), 1, 2, "byte 2 is the control character 0x07"),
        (b"\xff\xfeL\x00a", 1, 5, "byte 4 (0x61)"),
        ("\ufeffLa\x00mp".encode("utf-16-le"), 1, 4, "byte 6 is the control character 0x00"),
        (b"Lamp \xc3\xa9\n\x81\x8d", 2, 1, "byte 8 (0x81)"),
        ("Маяк снова горит на мысе".encode("windows-1251"), 1, 1, "byte 0"),
        (b"a" * (LIMIT + 1), 0, 0, f"{LIMIT + 1:,} bytes"),
        (b"&amp; " * (MOST + 1), 0, 0, "damaged places"),
    ],
    ids=[
        "empty",
        "white space",
        "only a mark",
        "nul",
        "bell",
        "half a letter",
        "nul in UTF-16",
        "no encoding",
        "Cyrillic",
        "large",
        "damaged",
    ],
)
def test_what_is_no_text_is_refused(raw: bytes, line: int, column: int, words: str) -> None:
    """The error names the file, the place, and what stands there."""
    with pytest.raises(CaptureError) as caught:
        decode(raw, "a.txt")
    (problem,) = caught.value.problems
    assert (problem.path, problem.line, problem.column) == ("a.txt", line, column)
    assert words in problem.found


def test_repairs_are_edits_in_bytes() -> None:
    """What an edit says stood there stands there, counted in bytes."""
    raw = "Der CafÃ© – a bakerâ€™s “shop”".encode()
    edits = decode(raw, "a.txt").edits
    assert [(edit.before, edit.after) for edit in edits] == [("Ã©", "é"), ("â€™", "’")]
    assert [raw[edit.start : edit.end].decode() for edit in edits] == ["Ã©", "â€™"]


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    """No bytes raise anything but CaptureError, and what is read can be written back."""
    try:
        found = decode(raw, "a.txt")
    except CaptureError:
        return
    assert found.text.encode(found.encoding) == raw
