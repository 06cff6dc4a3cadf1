"""Reading a cleaning record back."""

from dataclasses import replace

import pytest

from variorum.capture import Paragraph, clean, kept_spans, paragraphs, piece_spans, rebuild
from variorum.model import Cleaned

RAW = "Lamp lit at Gull Point\r\n\r\nThe cafÃ© stays open, and the lamp burns again.\r\n\r\nSource: BBC".encode()


@pytest.fixture(name="record")
def _record() -> Cleaned:
    return clean(RAW, "a.txt")


def test_the_capture_comes_back(record: Cleaned) -> None:
    """From the texts of the pieces alone."""
    assert rebuild(record) == RAW


def test_paragraphs_have_their_repairs(record: Cleaned) -> None:
    """The title is not among them."""
    assert paragraphs(record) == (Paragraph("p1", "paragraph", "The café stays open, and the lamp burns again."),)


def test_a_text_kept_out_is_missed(record: Cleaned) -> None:
    """A record without its texts cannot give the capture."""
    pieces = tuple(replace(piece, text=None) for piece in record.pieces)
    with pytest.raises(ValueError, match="bytes 0 to 22 are not in the record"):
        rebuild(replace(record, pieces=pieces))


def test_a_gap_between_pieces_is_found(record: Cleaned) -> None:
    """Pieces that do not follow each other are refused."""
    with pytest.raises(ValueError, match="at byte 22"):
        rebuild(replace(record, pieces=record.pieces[:1] + record.pieces[2:]))


def test_an_edit_of_other_words_is_found(record: Cleaned) -> None:
    """What an edit says stood there must stand there."""
    edit = replace(record.edits[0], before="é")
    with pytest.raises(ValueError, match="not what the edit 'encoding' says"):
        rebuild(replace(record, edits=(edit,)))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "windows-1252"])
def test_spans_of_pieces_are_code_points(encoding: str) -> None:
    """A letter of three bytes is one, and so is the mark of a file, in each encoding that has one."""
    mark = "" if encoding == "windows-1252" else "\ufeff"
    text = f"{mark}Lamp lit at Gull Point\n\nThe café stays open – and the lamp burns again.\n\nSource: BBC"
    raw = text.encode(encoding)
    record = clean(raw, "a.txt")
    spans = piece_spans(record.pieces, raw, record.encoding)
    assert [(piece, text[start:end]) for piece, (start, end) in spans] == [(row, row.text) for row in record.pieces]
    kept = [piece.text for piece in record.pieces if piece.kind == "kept"]
    assert [text[start:end] for start, end in kept_spans(record.pieces, raw, record.encoding)] == kept
