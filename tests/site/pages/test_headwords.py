"""By which rule a headword was chosen, and who calls a contested place what."""

import pytest

from variorum.model import Entity, Name, Place
from variorum.site.pages.headwords import HEADWORD_RULES, HeadwordRule, chosen, contested, sides


def entity(name: str, *names: Name, kind: str = "place") -> Entity:
    """A place or an actor with names and nothing else."""
    own = "place" if kind == "place" else "actor"
    return Entity("x", own, "town", name, names, (), (), None, (), (), "", "", 1, (), Place("x.md", 1, 1))


def called(text: str, kind: str, language: str, *users: str) -> Name:
    """A name."""
    return Name(text, kind, language, users, ())


ALBA = entity(
    "Alba / Alby",
    called("Alba", "local", "xa", "Albans"),
    called("Alby", "official", "xb", "the Crown"),
    called("Albe", "misspelling", "xa", "a paper"),
    called("The Rock", "short", "xb", "the Crown"),
)


@pytest.mark.parametrize("rule", HEADWORD_RULES, ids=[rule.words[:50] for rule in HEADWORD_RULES])
def test_each_rule_holds_for_its_case(rule: HeadwordRule) -> None:
    """The case of a rule is its own: no rule before it holds. Each has a reason and words of its own."""
    assert next(one for one in HEADWORD_RULES if one.holds(rule.case)) is rule
    assert rule.why
    assert [one.words for one in HEADWORD_RULES].count(rule.words) == 1


def test_use_is_counted_and_said() -> None:
    """The order of two names is called that of use only if it is."""
    assert "(Alba in 2, Alby in 1 article)" in chosen(ALBA, {"alba": 2, "alby": 1})
    assert "not that of use" in chosen(ALBA, {"alba": 1, "alby": 2})
    assert "no article uses either" in chosen(ALBA, {})


def test_nothing_to_choose_from() -> None:
    """One name, used or not, needs no rule; a second one in use does."""
    one = entity("Alba", called("Alba", "official", "xa"), called("Alby", "former", "xa"))
    assert chosen(one, {"alba": 2}) == ""
    assert chosen(one, {}) == ""
    assert "most articles use (Alba in 2 articles)" in chosen(one, {"alba": 2, "alby": 1})
    assert "No other name stands in more articles" in chosen(one, {"alba": 1, "alby": 1})
    assert "official" in chosen(one, {"alba": 1, "alby": 2})


def test_a_contested_name_has_sides() -> None:
    """Official in one language and local in another: each user with the names it uses today and means."""
    assert contested(ALBA)
    assert list(sides(ALBA)) == [("Albans", "Alba"), ("the Crown", "Alby, The Rock")]


def test_a_name_that_is_not_contested() -> None:
    """One people with an official and a local name of one language contests nothing; nor does an actor."""
    calm = entity("Alba", called("Alba", "local", "xa", "Albans"), called("Realm", "official", "xa-Latn", "the Crown"))
    assert not contested(calm)
    assert list(sides(calm)) == []
    assert not contested(entity("Alba", *ALBA.names, kind="actor"))
