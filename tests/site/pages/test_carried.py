"""What part a place or an actor has in articles: named, carrying, origin."""

from dataclasses import replace

from variorum.model import Carrier
from variorum.site.edition import Edition
from variorum.site.pages.carried import shares, shares_worded


def test_a_carrier_that_no_text_names_carries(small: Edition) -> None:
    """Nothing is said to be named in no article: a publisher carries, an agency is an origin."""
    assert shares_worded(small, "wire-office") == "origin of 1 of 2 articles"
    first = replace(small.archive.articles[0], publisher=Carrier("harbour-office", "the office", "text"))
    carried = replace(small, archive=replace(small.archive, articles=(first, *small.archive.articles[1:])))
    assert shares_worded(carried, "harbour-office") == "named in 1 of 2 articles, carried 1 of 2"
    assert list(shares(carried, "harbour-office")) == [("named in", "1 of 2"), ("carried", "1 of 2")]


def test_one_without_a_part_has_no_words(small: Edition) -> None:
    """Who is neither named nor carries is not counted at all."""
    assert shares_worded(small, "nobody") == ""
    assert not list(shares(small, "nobody"))


def test_one_article_is_in_the_singular(small: Edition) -> None:
    """An archive of one article says so."""
    one = replace(small, archive=replace(small.archive, articles=small.archive.articles[:1]))
    assert shares_worded(one, "port-alba") == "named in 1 of 1 article"
