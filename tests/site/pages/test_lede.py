"""The first paragraph of the front page claims no figure that is not shown, and no speaker that no text names."""

from dataclasses import replace

from variorum.site.edition import Edition
from variorum.site.pages.lede import lede


def test_all_figures_are_counted_where_none_is_withheld(small: Edition) -> None:
    """Some of them name no source, so that a speaker is promised only where a text names one."""
    words = lede(replace(small, archive=replace(small.archive, unreviewed=0)))
    assert f"It sets the {len(small.archive.reports)} figures in them side by side" in words
    assert "shows who said each, where a text names one, and who passed it on." in words


def test_withheld_figures_are_counted_in(small: Edition) -> None:
    """Those shown are so many of all, and are those that editors checked."""
    reports = small.archive.reports[:2]
    words = lede(replace(small, archive=replace(small.archive, reports=reports, unreviewed=24)))
    assert "It sets 2 of their 26 figures, those checked by editors, side by side" in words


def test_where_every_text_names_a_speaker_each_is_promised(small: Edition) -> None:
    """No clause is added that nothing calls for."""
    named = tuple(report for report in small.archive.reports if report.figure.said_by)
    assert "shows who said each and who passed it on." in lede(
        replace(small, archive=replace(small.archive, reports=named))
    )


def test_where_no_figure_is_decided_none_is_promised(small: Edition) -> None:
    """As of texts that are not published, just imported; where figures are withheld, those are counted still."""
    none = replace(small.archive, reports=(), unreviewed=0)
    assert lede(replace(small, archive=none)).endswith(" None of their figures stands in it yet.")
    assert "It sets 0 of their 3 figures" in lede(replace(small, archive=replace(none, unreviewed=3)))
