"""The cleaning of whole captures: pieces that tile, records that rebuild, provenance that is recognised."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.capture import clean, decode, paragraphs, rebuild
from variorum.capture.clean import MOST_LINES
from variorum.capture.repair import UNSEEN
from variorum.capture.rules import RULES
from variorum.errors import CaptureError
from variorum.model import Cleaned

UNSEEN_ONLY = re.compile("|".join(row.pattern for row in UNSEEN) + "|\ufeff")
CAPTURES = Path(__file__).resolve().parents[1] / "data" / "captures"


def check(raw: bytes, cleaned: Cleaned) -> None:
    """The promises that every cleaning record keeps."""
    assert rebuild(cleaned) == raw
    assert (cleaned.size, cleaned.sha256) == (len(raw), hashlib.sha256(raw).hexdigest())
    ends = [0, *(piece.end for piece in cleaned.pieces)]
    assert [piece.start for piece in cleaned.pieces] == ends[:-1]
    assert ends[-1] == len(raw)
    assert all(piece.start < piece.end for piece in cleaned.pieces)
    for piece in cleaned.pieces:
        assert raw[piece.start : piece.end].decode(cleaned.encoding) == piece.text
        assert (piece.paragraph is not None) == (piece.kind == "kept")
        assert piece.role != "gap" or not UNSEEN_ONLY.sub("", piece.text or "").strip()
    numbers = [paragraph.id for paragraph in paragraphs(cleaned)]
    assert numbers == [f"p{number}" for number in range(1, len(numbers) + 1)]
    kept = [range(piece.start, piece.end + 1) for piece in cleaned.pieces if piece.kind == "kept"]
    assert all(any(edit.start in stretch and edit.end in stretch for stretch in kept) for edit in cleaned.edits)


@pytest.mark.parametrize("path", sorted(CAPTURES.glob("*.txt")), ids=lambda path: path.stem)
def test_made_up_captures_rebuild(path: Path) -> None:
    """Each capture comes back from its record byte for byte."""
    raw = path.read_bytes()
    check(raw, clean(raw, path.name))


def cleaned(name: str) -> Cleaned:
    """A made-up capture, cleaned."""
    return clean((CAPTURES / name).read_bytes(), name)


PROVENANCE = [
    (
        "000_lamp.txt",
        "The old lamp of Gull Point burns again after a winter of repairs",
        "Tidewater Walkers",
        None,
        None,
        "2022-06-03",
        "June 3, 2022",
    ),
    (
        "001_ferry.txt",
        "Ferry returns to Gull Point after a year",
        "Harbour Gazette",
        "Associated Press",
        "AP",
        None,
        None,
    ),
    ("002_tides.txt", None, None, None, None, "2021-11-05", "2021-11-05"),
    (
        "003_crowded.txt",
        "How the choir of Gull Point learned to sing underwater",
        None,
        "Tidewater Press",
        "With inputs from Tidewater Press",
        "2021-03-14",
        "14 March 2021",
    ),
    (
        "004_nearmisses.txt",
        "Keepers of the coast answer the letters of a hundred readers",
        None,
        None,
        None,
        None,
        None,
    ),
    ("005_column.txt", "The bell buoy of Gull Point", None, None, None, None, None),
    ("006_mojibake.txt", "The bakery at the quay sells its last loaf", None, None, None, None, None),
]


@pytest.mark.parametrize("row", PROVENANCE, ids=[row[0] for row in PROVENANCE])
def test_what_a_page_says_of_itself_is_recognised(row: tuple[str | None, ...]) -> None:
    """Title, publisher, origin and page date are read, each with its words, and nothing is invented."""
    found = cleaned(str(row[0]))
    assert row[1:] == (
        found.title, found.publisher, found.origin, found.origin_words, found.page_date, found.page_date_words,
    )  # fmt: skip


BODIES = [
    (
        "000_lamp.txt",
        ["After a winter", "The keeper said", "The stair has", "Council denies", "The repairs cost", "The lamp will"],
        [3],
    ),
    ("001_ferry.txt", ["GULL POINT (AP)", "The company said", "A child looks", "“It is the", "The crossing takes"], []),
    ("002_tides.txt", ["The tide tables", "Each table lists", "Tables of earlier"], []),
    (
        "003_crowded.txt",
        [
            "The choir of",
            "Nobody could hear",
            "“We rehearsed",
            "The next concert",
            "What happens next",
            "The bath closes",
        ],
        [4],
    ),
    ("006_mojibake.txt", ["The bakery at", "Its café stays", "About 400 people"], []),
]


@pytest.mark.parametrize(("name", "starts", "headings"), BODIES, ids=[row[0] for row in BODIES])
def test_the_body_is_what_is_kept(name: str, starts: list[str], headings: list[int]) -> None:
    """The paragraphs are those of the text, in order, and headings are known."""
    found = paragraphs(cleaned(name))
    assert [text.text[: len(start)] for text, start in zip(found, starts, strict=True)] == starts
    assert [index for index, text in enumerate(found) if text.role == "heading"] == headings


def test_a_page_of_near_misses_is_kept_whole() -> None:
    """Of a text whose sentences begin like furniture, nothing is removed."""
    found = cleaned("004_nearmisses.txt")
    assert {piece.role for piece in found.pieces if piece.kind == "removed"} == {"gap"}


def test_a_caption_is_kept_as_a_caption() -> None:
    """The caption holds the page's only full date of the event, and stays."""
    (caption,) = [text for text in paragraphs(cleaned("001_ferry.txt")) if text.role == "caption"]
    assert "May 9, 2022" in caption.text


def test_repairs_are_made_in_the_text_and_kept_in_the_record() -> None:
    """The paragraph reads as it was meant; the piece holds what stands in the capture."""
    found = cleaned("006_mojibake.txt")
    assert "“We are tired,” the baker said" in paragraphs(found)[0].text
    assert "Smith & Daughters’ jam" in paragraphs(found)[1].text
    assert any("â€œ" in (piece.text or "") for piece in found.pieces)


def test_a_byte_order_mark_is_a_piece() -> None:
    """It is removed, and counted."""
    raw = "\ufeffThe lamp of Gull Point was lit on Friday, and people watched.".encode()
    first = clean(raw, "a.txt").pieces[0]
    assert (first.start, first.end, first.rule) == (0, 3, "byte-order-mark")


def test_an_agency_is_not_the_origin_for_being_quoted() -> None:
    """A body named in a sentence is no mark of origin; one named after “Source” is."""
    text = "The keeper told The Associated Press on Friday that the lamp was lit again.\n\n"
    assert clean(text.encode(), "a.txt").origin is None
    assert clean((text + "Source: AP").encode(), "a.txt").origin == "Associated Press"


def test_the_day_of_a_change_is_second_to_that_of_publication() -> None:
    """The date on which a page was put up is its date, wherever it stands."""
    text = "Updated: May 3, 2021\n\nPublished: May 1, 2021\n\nThe lamp of Gull Point was lit again on Friday night."
    assert clean(text.encode(), "a.txt").page_date == "2021-05-01"


def test_too_many_lines_are_refused() -> None:
    """A file of very many lines is no article, and the error says so."""
    with pytest.raises(CaptureError, match=f"at most {MOST_LINES:,}"):
        clean(b"lamp\n" * (MOST_LINES + 1), "a.txt")


def test_a_megabyte_in_one_line_is_read() -> None:
    """Length alone is no obstacle."""
    raw = ("“The lamp” burns. " * 50_000).encode()
    assert len(paragraphs(clean(raw, "a.txt"))) == 1


RUNS = (
    "1",
    "A",
    "x",
    "(",
    "-",
    "A ",
    "A. ",
    "Ab Cd ",
    "AB, ",
    "1,",
    "12:00 ",
    "Sept 12, 2023 ",
    "By Ana Rus ",
    "| ",
    "“a” ",
)


@pytest.mark.parametrize("piece", RUNS)
def test_a_run_without_end_is_read(piece: str) -> None:
    """No pattern tries a run of one thing in all the ways it could be cut: that would never end."""
    raw = (piece * (100_000 // len(piece))).encode()
    check(raw, clean(raw, "a.txt"))


LINES = st.sampled_from([rule.case for rule in RULES] + [rule.stays for rule in RULES])
ODD = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
PAGES = st.lists(
    LINES | ODD | st.sampled_from(["Lamp lit again", "Lamp lit again at last", "\ufeff", "â€œx", "&amp;", "a\u200bb"]),
    max_size=14,
)


@settings(max_examples=300)
@given(
    PAGES,
    st.sampled_from(["\n", "\n\n", "\r\n", " \n\t\n", "\r", "\u2028"]),
    st.sampled_from(["utf-8", "windows-1252"]),
)
def test_any_page_tiles_and_rebuilds(page: list[str], between: str, encoding: str) -> None:
    """Whatever lines meet, in whatever order and encoding, the record holds the capture."""
    raw = between.join(page).encode(encoding, "ignore")
    try:
        found = clean(raw, "page.txt")
    except CaptureError:
        return
    check(raw, found)


@settings(max_examples=300)
@given(st.binary(max_size=300))
def test_any_bytes_that_decode_tile_and_rebuild(raw: bytes) -> None:
    """Bytes are refused by `decode`, or cleaned."""
    try:
        decode(raw, "page.txt")
    except CaptureError:
        return
    check(raw, clean(raw, "page.txt"))
