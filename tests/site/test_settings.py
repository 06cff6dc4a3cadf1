"""Settings of the archive: each is checked, so that a typing error neither publishes nor hides anything silently."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from variorum.errors import BuildError
from variorum.site.paging import PER_PAGE
from variorum.site.settings import UNTITLED, per_page_of, propose_of, terms_of, untitled

WORDS: tuple[tuple[str, Callable[[Mapping[str, Any]], object]], ...] = (
    ("VARIORUM_UNREVIEWED", terms_of),
    ("VARIORUM_AUTO_QUANTITIES", terms_of),
    ("VARIORUM_PROPOSE", propose_of),
)
COUNTS: tuple[tuple[str, Callable[[Mapping[str, Any]], object]], ...] = (
    ("VARIORUM_PER_PAGE", per_page_of),
    ("VARIORUM_EXCERPT_WORDS", terms_of),
)


@pytest.mark.parametrize(("name", "read"), WORDS)
@pytest.mark.parametrize("wrong", ["sometimes", "Show", "", None, True, ["auto"]])
def test_a_word_that_means_nothing_stops_the_build(
    name: str, read: Callable[[Mapping[str, Any]], object], wrong: object
) -> None:
    """The message names the setting, what was found and what it may be."""
    with pytest.raises(BuildError, match=f"{name}.*expected one of .*"):
        read({name: wrong})


@pytest.mark.parametrize(("name", "read"), COUNTS)
@pytest.mark.parametrize("wrong", [0, -1, "many", 2.5, True, None])
def test_a_number_must_be_one_above_0(name: str, read: Callable[[Mapping[str, Any]], object], wrong: object) -> None:
    """A page of no entries and a quotation of no words are refused."""
    with pytest.raises(BuildError, match=name):
        read({name: wrong})


def test_what_holds_where_nothing_is_said() -> None:
    """The defaults that docs/reference/settings.md names."""
    terms = terms_of({})
    assert (terms.unreviewed, terms.automatic, terms.policy, terms.excerpt_words) == ("show", "auto", "variorum", 8)
    assert (propose_of({}), per_page_of({})) == ("auto", PER_PAGE)


def test_an_archive_from_another_folder_does_not_take_the_title() -> None:
    """A title holds for the folder it is said to be about, and for any where nothing is said."""
    assert untitled({"PATH": "content", "VARIORUM_TITLE_OF": "content"}) == {}
    assert untitled({"PATH": "story"}) == {}
    found = untitled({"PATH": "story", "VARIORUM_TITLE_OF": "content", "VARIORUM_LEDE": "What happened elsewhere."})
    assert (found["VARIORUM_TITLE"], found["SITENAME"], found["VARIORUM_LEDE"]) == (UNTITLED, UNTITLED, None)
