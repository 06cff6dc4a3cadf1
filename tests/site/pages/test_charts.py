"""Claims become points: where they stand, which mark they get, and what is not drawn at all."""

from dataclasses import replace

import pytest

from variorum.model import BOUNDS, Claim, Interval, Value, When
from variorum.site.edition import Edition
from variorum.site.pages.charts import KINDS, is_worth_drawing, our_sum, point, points_of, quantity_chart


@pytest.fixture
def claim(small: Edition) -> Claim:
    """The office's first claim."""
    return next(
        claim for claim in small.claims_of_quantity["people-ashore"] if claim.witness and claim.value.high == 12
    )


def test_a_point_leads_to_its_row(small: Edition, claim: Claim) -> None:
    """A point has its claim's words, who says so, its row, and the link to it."""
    made = point(small, claim, dict.fromkeys(claim.reports, 2), "s-series")
    assert (made.label, made.who, made.row, made.href) == ("12", "Harbour office", 2, f"#f-{claim.reports[0]}")
    assert (made.kind, made.repeat, made.css) == ("exact", False, "s-series")


def test_a_point_stands_for_every_row_of_its_claim(small: Edition, claim: Claim) -> None:
    """It bears the number of the first by row, whichever was read first, and leads there; a sum of ours has none."""
    twice = replace(claim, reports=(claim.reports[0], "another"))
    made = point(small, twice, {claim.reports[0]: 5, "another": 3}, "s-series")
    assert (made.row, made.rows, made.href) == (3, (3, 5), "#f-another")
    assert (point(small, claim, {}, "").row, point(small, claim, {}, "").rows) == (0, ())


@pytest.mark.parametrize(("quote", "label"), [("₽12 for a ticket", "₽12"), ("$12", "$12"), ("No 12", "12")])
def test_a_point_shows_the_sign_of_its_currency(small: Edition, claim: Claim, quote: str, label: str) -> None:
    """Of any currency that is written before its number; nothing else that stands there."""
    told = small.reports[claim.reports[0]]
    money = replace(told, figure=replace(told.figure, quote=quote))
    reports = tuple(money if row.id == told.id else row for row in small.archive.reports)
    edition = Edition(replace(small.archive, reports=reports), small.judgement, small.terms)
    assert point(edition, claim, {}, "").label == label


def test_every_bound_has_a_mark() -> None:
    """Each bound is drawn by a kind of mark of its own sort."""
    assert set(KINDS) == set(BOUNDS)


@pytest.mark.parametrize(
    ("edtf", "known"),
    [
        ("2021-05-02", True),
        ("2021-05-02~", False),
        ("2021-05", True),
        ("2021-05-01/2021-05-03", True),
        ("../2021-05-02", False),
    ],
)
def test_only_a_date_with_firm_ends_is_known(small: Edition, claim: Claim, edtf: str, *, known: bool) -> None:
    """A date that is only about right or has one end is not drawn at its day; whether it is narrow, the axis judges."""
    assert point(small, replace(claim, as_of=When(edtf)), {}, "").day_known is known


def test_what_we_computed_is_marked_so(small: Edition, claim: Claim) -> None:
    """A share of a known whole is drawn in the middle of our sum, as computed."""
    made = point(small, replace(claim, computed=True, interval=Interval(10, 20)), {}, "")
    assert (made.kind, made.value) == ("computed", Value(15, 15))
    assert made.label == "12, about 15 (our sum)"
    assert not made.is_sum, "somebody gave the share"


def test_sums_say_no_more_digits_than_a_share_bears() -> None:
    """Thirty percent of about 120,000 are about 36,000, not 36,030."""
    assert our_sum(Interval(34_060, 38_000)) == Value(36_000, 36_000)
    assert our_sum(Interval(None, 36_030)) == Value(36_000, 36_000)
    assert our_sum(Interval(None, None)) == Value(None, None)


def test_a_single_mark_is_better_printed(small: Edition, claim: Claim) -> None:
    """One mark on a scale says no more than its number; two can be set beside each other."""
    made = point(small, claim, {}, "")
    assert not is_worth_drawing(((made,), ()))
    assert is_worth_drawing(((made,), (made,)))


def test_a_number_nobody_vouches_for_is_a_repeat(small: Edition) -> None:
    """A bare number without a source is a ring, not a dot."""
    unnamed = next(claim for claim in small.claims_of_quantity["people-ashore"] if claim.witness is None)
    assert point(small, unnamed, {}, "").kind == "repeat"


def test_forecasts_are_not_drawn_among_counts(small: Edition, claim: Claim) -> None:
    """Forecasts and increments are no points of a count."""
    quantity = small.quantities["people-ashore"]
    claims = (claim, replace(claim, id="c2", stance="forecast"), replace(claim, id="c3", increment=True))
    edition = Edition(small.archive, replace(small.judgement, claims=claims), small.terms)
    assert len(points_of(edition, quantity, {})) == 1


def test_no_chart_of_words(small: Edition) -> None:
    """A statement has no chart."""
    assert quantity_chart(small, small.quantities["pilot"], {}) is None
