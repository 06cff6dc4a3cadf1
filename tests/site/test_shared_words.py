"""No output file shares nine or more words in a row with a capture: the archive retells, it does not copy.

Source: specification, section 2 (Rights). A word is a run of letters, or a number with its separators.
"""

import gzip

from tests.site.built_site import BuiltSite
from tests.site.leaks import leaks, runs, text_of


def shared(site: BuiltSite, captures: dict[str, str], titles: str) -> dict[str, list[str]]:
    """Runs that a file of `site` shares with a capture, in whatever writing."""
    return leaks(site.folder, captures.values(), titles.splitlines())


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
