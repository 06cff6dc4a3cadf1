"""The figures page: every quantity once, in its group; filters that count what they leave."""

from dataclasses import replace

import pytest

from variorum.model import Value, VerdictKind
from variorum.site.edition import Edition
from variorum.site.pages.figure_lists import figures_pages
from variorum.site.pages.figures import convention, groups, lede, quantity_row, tallies, why_alone


def judged(edition: Edition, kind: VerdictKind) -> Edition:
    """The edition with every verdict set to `kind`."""
    verdicts = tuple(replace(row, verdict=kind) for row in edition.judgement.verdicts)
    return Edition(edition.archive, replace(edition.judgement, verdicts=verdicts), edition.terms)


def test_every_quantity_once(small: Edition) -> None:
    """Each quantity is a row of one group, under its heading."""
    found = list(groups(small))
    rows = [row.id for group in found for row in group.rows]
    assert sorted(rows) == sorted(small.quantities)
    assert {group.title for group in found} >= {"The town"}


def test_groups_share_a_scale_only_within_a_unit(small: Edition) -> None:
    """A group with a statement in it is parted: what is given in words has no axis."""
    titles = {group.title: group for group in groups(small)}
    assert set(titles) == {"The ferry: people", "The ferry: in words", "The town"}
    assert titles["The ferry: in words"].axis is None
    assert titles["The ferry: in words"].rows[0].words == "Was the pilot asleep?"
    assert titles["The ferry: people"].subtitle == "In people"


def test_tallies_count_rows(small: Edition) -> None:
    """Each verdict that occurs is counted, strongest first, and all together last."""
    assert [(row.key, row.count) for row in tallies(small)] == [
        ("changed", 1),
        ("single", 1),
        ("agreed", 1),
        ("all", 3),
    ]


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("single", "None is in conflict; 0 are contested"),
        ("conflict", "3 are in conflict"),
        ("contested", "3 are contested"),
    ],
)
def test_lede_counts_verdicts(small: Edition, kind: VerdictKind, words: str) -> None:
    """The first sentence says how many are in conflict and contested, and "none" where none is."""
    assert words in lede(judged(small, kind))


def test_figures_of_no_quantity_stand_alone(small: Edition) -> None:
    """A figure with nothing beside it is listed with the paragraph it stands in."""
    page = next(figures_pages(small)).view
    assert [row.worded for row in page.alone] == ["3"]
    assert [link.href for link in page.alone_links] == ["articles/ferry-at-noon.html#p2"]
    assert page.title == "3 quantities, side by side"


def test_rows(small: Edition) -> None:
    """A row counts reports and witnesses, and has a plot or words, never neither."""
    row = quantity_row(small, small.quantities["people-living-there"], None)
    assert row.counts == "1 report, 0 named witnesses"
    assert row.words == "hundreds"
    for group in groups(small):
        assert all(bool(row.plot) != bool(row.words) for row in group.rows)


def test_the_policy_is_named(small: Edition) -> None:
    """The line above the plots says how vague words are drawn, and by which policy."""
    assert "policy “variorum”" in convention(small)
    assert "“hundreds” as 200 or more" in convention(small)


def test_what_is_said_of_figures_of_no_question(small: Edition) -> None:
    """That nothing stands beside them only where nothing counts the same; else that no rule has set them beside it."""
    one, two = small.archive.reports[:2]
    bare = replace(one, quantity=None, figure=replace(one.figure, event="killed", unit="people"))
    other = replace(two, figure=replace(two.figure, event="killed", unit="people", value=Value(-1, -1)))
    houses = replace(other, figure=replace(other.figure, unit="houses"))
    for beside, said in ((other, "Not set beside others by rule"),
                         (houses, "Nothing in these texts to set them beside")):  # fmt: skip
        edition = Edition(replace(small.archive, reports=(bare, beside)), small.judgement, small.terms)
        assert why_alone(edition, [bare]) == said
        assert why_alone(edition, []) == "Nothing in these texts to set them beside"
