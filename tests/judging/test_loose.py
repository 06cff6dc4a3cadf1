"""Figures of no question beside others that count the same thing."""

from tests.judging.told import archive, figure, quantity, report
from variorum.judging.loose import loose


def test_a_figure_of_no_question_is_loose_beside_another_value_of_what_it_counts() -> None:
    """Events count as such; nouns of persons where no event is read; plain nouns say nothing."""
    rows = [
        report(figure(26, event="killed"), id="a", quantity=None),
        report(figure(17, event="killed"), id="b"),
        report(figure(140, counts="passengers"), id="c", quantity=None),
        report(figure(138, counts="Passengers", event="aboard"), id="d"),
        report(figure(5, event="injured"), id="e", quantity=None),
        report(figure(5, event="injured"), id="f"),
        report(figure(9, event="arrested"), id="g"),
        report(figure(8, event="arrested"), id="h"),
        report(figure(3, counts="people"), id="i", quantity=None),
        report(figure(4, counts="people"), id="j", quantity=None),
    ]
    found = loose(archive(rows, [quantity()]))
    assert {thing: [row.id for row in reports] for thing, reports in found.items()} == {
        ("killed", "people"): ["a", "b"], ("passengers", "people"): ["c", "d"],
    }  # fmt: skip
