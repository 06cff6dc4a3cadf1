"""Who is named with a place or an actor in one sentence."""

import pytest

from tests.site import small_archive
from variorum.site.edition import Edition
from variorum.site.pages.together import SENTENCES, together

NAME = "articles/ferry-at-noon.md"
OLD = small_archive.FILES[NAME]
TOLD = """
Port Alba and the harbour office. The Wire Office saw Port Alba; Port Alba saw the harbour office.

The harbour office waits. Port Alba waits. In Port Alba is the harbour office. To Port Alba comes the harbour office.
"""
CHANGES = {NAME: OLD.replace("title: The ferry", "title: The Wire Office, the ferry") + TOLD}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    """The small archive with a text in which names stand together."""
    return small_archive.edition(tmp_path_factory.mktemp("together"), CHANGES)


def test_named_together(told: Edition) -> None:
    """Sentences are counted, not mentions or paragraphs; a title is none; most often first, the first few shown."""
    town = told.entities["port-alba"]
    office, wire = together(told, town, told.mentions_of_entity["port-alba"])
    assert (office.entity.text, office.count, len(office.snippets)) == ("Harbour office", 5, SENTENCES)
    assert (wire.entity.text, wire.count, len(wire.snippets)) == ("Wire Office", 1, 1)


def test_both_names_are_marked(told: Edition) -> None:
    """In the sentence every mention of either is marked, and the words are the published ones."""
    town = told.entities["port-alba"]
    _, wire = together(told, town, told.mentions_of_entity["port-alba"])
    (sentence,) = wire.snippets
    assert [text for text, name in sentence.pieces if name] == ["Wire Office", "Port Alba", "Port Alba"]
    assert "".join(text for text, _ in sentence.pieces) in told.texts["ferry-at-noon", "p3"]


def test_nobody_with_nobody(small: Edition) -> None:
    """What no article names is named with nobody."""
    assert list(together(small, small.entities["coast"], ())) == []
