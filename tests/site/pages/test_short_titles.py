"""Titles cut to their first clause."""

from dataclasses import replace

from variorum.site.edition import Edition
from variorum.site.pages.short_titles import short_titles

TITLES = {
    "plain": ("A square with nobody in it", "A square with nobody in it"),
    "comma": ("The first boats leave, days after the storm", "The first boats leave"),
    "number": ("1,417 arrivals, and quiet streets", "1,417 arrivals"),
    "alike": ("The storm: morning", "The storm: morning"),
    "alike too": ("The storm: evening", "The storm: evening"),
}
"""id: (title, its short form)."""


def test_short_titles(small: Edition) -> None:
    """A title ends at its first clause, never inside a number; titles that would be alike stay whole."""
    one = small.archive.articles[0]
    articles = [replace(one, id=name, title=title) for name, (title, _) in TITLES.items()]
    assert short_titles(articles) == {name: short for name, (_, short) in TITLES.items()}
