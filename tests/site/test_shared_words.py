"""No output file shares nine or more words in a row with a capture: the archive retells, it does not copy.

Source: specification, section 2 (Rights). A word is a run of letters, or a number with its separators.
"""

import gzip
import re

from tests.site.built_site import BuiltSite

WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
RUN = 9
GZIP = b"\x1f\x8b"
"""How a compressed file begins (RFC 1952)."""
MARKUP = re.compile(r"<[^>]*>")


def words(text: str) -> list[str]:
    """The words of a text, folded."""
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def runs(text: str) -> set[tuple[str, ...]]:
    """Every run of nine words."""
    found = words(text)
    return {tuple(found[i : i + RUN]) for i in range(len(found) - RUN + 1)}


def text_of(data: bytes) -> str:
    """A file as text; the parts of a search index are compressed."""
    return (gzip.decompress(data) if data.startswith(GZIP) else data).decode("utf-8", errors="replace")


def shared(site: BuiltSite, captures: dict[str, str], titles: str) -> dict[str, list[str]]:
    """Runs that a file of `site` shares with a capture, as it stands and with its markup taken out."""
    theirs = set().union(*(runs(text) for text in captures.values()))
    exempt = set().union(*(runs(line) for line in titles.splitlines()))
    found = {}
    for path in sorted(site.folder.rglob("*")):
        if path.is_file():
            text = text_of(path.read_bytes())
            both = (runs(text) | runs(MARKUP.sub("", text))) & theirs - exempt
            if both:
                found[path.name] = [" ".join(run) for run in sorted(both)]
    return found


def test_nothing_of_a_capture_is_published(
    root_site: BuiltSite, captures: dict[str, str], original_titles: str
) -> None:
    """Pages, data and feeds of the site at the root share no run of nine words with a capture, titles apart."""
    assert shared(root_site, captures, original_titles) == {}


def test_nothing_of_a_capture_is_published_below_a_folder(
    published_site: BuiltSite, captures: dict[str, str], original_titles: str
) -> None:
    """The same holds for the site as published, with its feeds."""
    assert shared(published_site, captures, original_titles) == {}


def test_a_copied_run_is_found() -> None:
    """The comparison finds a copy through capitals and punctuation, and passes eight words."""
    theirs = "One two three, four five 6,000 seven eight nine ten."
    assert runs("ONE two three – four five 6,000; seven eight nine!") & runs(theirs)
    assert not runs("one two three four five 6,000 seven eight") & runs(theirs)
    assert text_of(gzip.compress(b"Goris")) == text_of(b"Goris") == "Goris"
