"""The indexes of an edition give back every row of the archive under its key, and nothing under any other."""

from dataclasses import replace

from variorum.model import Verified
from variorum.site.edition import Edition, grouped


def test_indexes_by_id(small: Edition) -> None:
    """Articles, quantities, entities, reports, positions and claims are found by their ids."""
    archive, judgement = small.archive, small.judgement
    assert list(small.articles.values()) == list(archive.articles)
    assert list(small.entities.values()) == list(archive.entities)
    assert list(small.quantities.values()) == list(archive.quantities)
    assert list(small.reports.values()) == list(archive.reports)
    assert list(small.held.values()) == list(archive.held)
    assert list(small.claims.values()) == list(judgement.claims)
    assert list(small.verdicts) == [verdict.quantity for verdict in judgement.verdicts]


def test_every_report_of_a_quantity_has_its_claim(small: Edition) -> None:
    """The claim of a report lists the report; a report of no quantity carries none."""
    for report in small.archive.reports:
        claim = small.claim_of.get(report.id)
        assert (claim is None) == (report.quantity is None)
        assert claim is None or report.id in claim.reports


def test_groups(small: Edition) -> None:
    """Groups hold each row once, in the archive's order; what is not there is an empty group."""
    groups = small.reports_of_article
    assert [row for article in small.archive.articles for row in groups[article.id]] == list(small.archive.reports)
    assert [row.key for row in small.reports_of_quantity["people-ashore"]] == [
        "ashore-at-noon", "ashore-at-night", "brief-ashore",
    ]  # fmt: skip
    assert [row.key for row in small.held_of_quantity["pilot"]] == ["pilot-asleep"]
    assert small.claims_of_quantity["pilot"] == ()
    assert small.mentions_of_entity["nobody"] == ()
    assert len(small.mentions_of_article["ferry-at-noon"]) == len(small.archive.mentions)


def test_names(small: Edition) -> None:
    """An entity's headword is found by its id."""
    assert small.names["port-alba"] == "Port Alba / Alba Harbour"


def test_a_position_in_the_editors_words(small: Edition) -> None:
    """The answer that it gives to its question."""
    assert [small.answer(row) for row in small.archive.held] == ["The pilot slept"]


def test_what_was_verified_is_found_by_article(small: Edition) -> None:
    """What no audit has held against a capture is not among it."""
    record = Verified("2021-07-04", "0" * 64, 4, "")
    audited = replace(small, archive=replace(small.archive, verified=(("ferry-at-noon", record),)))
    assert audited.verified == {"ferry-at-noon": record}
    assert small.verified == {}


def test_grouped_keeps_order() -> None:
    """Rows of one key stand in the order in which they came."""
    assert dict(grouped([("b", 1), ("a", 2), ("b", 3)])) == {"b": (1, 3), "a": (2,)}
