"""Claims and the relations between them: direction, editors' overrides, near misses, and what stays live."""

from dataclasses import replace
from typing import Any

import pytest

from tests.judging.told import archive, carrying, entity, figure, judged, party, quantity, report
from variorum.judging import containers, judge
from variorum.model import Judgement, Quantity, Relation, RelationKind, Report, When


def told(name: str, number: int, by: str | None = "police", on: str | None = None, **fields: Any) -> Report:
    """A report in an article of its own."""
    return replace(report(figure(number, by=by, on=on), f"article-{name}", name, id=name), **fields)


def sides(judgement: Judgement) -> list[tuple[str, str, RelationKind]]:
    """Every relation as the reports of its two claims, and its kind."""
    reports = {claim.id: "".join(claim.reports) for claim in judgement.claims}
    return [(reports[row.a], reports[row.b], row.relation) for row in judgement.relations]


def live(judgement: Judgement) -> str:
    """The reports of the claims that are live."""
    return "".join("".join(claim.reports) for claim in judgement.claims if claim.live)


def test_every_pair_of_a_quantity_is_related_once() -> None:
    """Three claims make three pairs."""
    found = judged([told("a", 5), told("b", 61, "unions"), told("c", 900, "city")], quantity("stock"))
    assert sorted("".join(sorted(pair)) for *pair, _ in sides(found)) == ["ab", "ac", "bc"]
    assert {row.by for row in found.relations} == {"rule"}


def test_claims_of_two_quantities_are_not_related() -> None:
    """Unless a reader could confuse them."""
    reports = [told("a", 5, quantity="one"), told("b", 61, quantity="two")]
    assert judge(archive(reports, [quantity(id="one"), quantity(id="two")])).relations == ()


def test_the_superseded_side_stands_first_and_is_no_longer_live() -> None:
    """Each claim of a count that grew is left behind by every later one."""
    reports = [told("c", 900, on="2023-09-26"), told("a", 5, on="2023-09-24"), told("b", 61, on="2023-09-25")]
    found = judged(reports)
    assert sorted(sides(found)) == [("a", "b", "superseded"), ("a", "c", "superseded"), ("b", "c", "superseded")]
    assert live(found) == "c"


def test_a_claim_superseded_by_another_counter_stays_live() -> None:
    """Its own line has said nothing newer."""
    found = judged([told("a", 5, on="2023-09-24"), told("b", 61, "unions", on="2023-09-25")])
    assert (sides(found), live(found)) == ([("a", "b", "superseded")], "ab")


def test_figures_without_a_source_are_of_no_line_and_retire_nothing() -> None:
    """A later one without a source does not silence an earlier one."""
    found = judged([told("a", 5, None, "2023-09-24"), told("b", 61, None, "2023-09-25")])
    assert (sides(found), live(found)) == ([("a", "b", "superseded")], "ab")


@pytest.mark.parametrize("day", ["2023-09-23", "2023-09-25"])
def test_the_withdrawn_side_stands_first_whatever_the_dates(day: str) -> None:
    """Earlier or later, the figure that was not taken back stays live."""
    gone = told("b", 61, on="2023-09-24")
    gone = replace(gone, figure=replace(gone.figure, stance="retracted"))
    found = judged([told("a", 5, on=day), gone])
    assert (sides(found), live(found)) == ([("b", "a", "revised")], "a")


def test_a_denied_number_is_revised_in_its_own_text_and_line_and_spreads_no_further() -> None:
    """Its own line, the neighbour in its text, the same number elsewhere, and a stranger."""
    denied = figure(11300, by="red-cross", stance="denied", denied_by=(party("red-cross"),), via=(party("office"),))
    reports = [
        report(denied, "one", "gone", id="g", paragraph="p1"),
        report(figure(3166, by="health"), "one", "beside", id="n", paragraph="p1"),
        told("l", 5500, "red-cross"), told("r", 11300, "relief-fund"), told("s", 20000, "council"),
    ]  # fmt: skip
    found = judged(reports)
    relations = {"".join(sorted(pair)): kind for *pair, kind in sides(found) if "g" in pair}
    assert relations == {"gn": "revised", "gl": "revised", "gr": "same"}
    assert sorted(live(found)) == ["l", "n", "r", "s"]


def ordered(**when: str) -> Report:
    """A report of the article of `a`, which stands before or after it in time, in words."""
    shown = replace(figure(61, by="police"), as_of=When(None, words="earlier", basis="text", **when))
    return report(shown, "article-a", "b", id="b", paragraph="p9")


def test_an_order_in_words_orders_two_claims() -> None:
    """`after` and `before` name a row of the same article; another article's row of that name is another row."""
    assert sides(judged([told("a", 5), ordered(after="a")])) == [("a", "b", "superseded")]
    assert sides(judged([told("a", 5), ordered(before="a")])) == [("b", "a", "revised")]
    elsewhere = replace(ordered(after="a"), article="another")
    [row] = judged([told("a", 5), elsewhere]).relations
    assert row.dimension == "order not stated"


def override(name: str, *rows: tuple[str, RelationKind, str]) -> Report:
    """A report whose ledger row decides how it stands to others."""
    return told(name, 61, "unions", relations=rows)


def test_an_editors_word_wins_over_the_rules() -> None:
    """The row's own claim stands first; the reason is the editor's, and so it says."""
    found = judged([told("a", 5), override("b", ("article-a/a", "same", "A slip of the pen."))], quantity("flow"))
    one, two = (claim.id for claim in found.claims)
    assert found.relations == (
        Relation(two, one, "how-many", "same", None, "A slip of the pen.", "editor", "override"),
    )
    assert found.verdicts[0].verdict == "agree"


def test_an_editor_can_name_a_row_of_the_same_article_by_its_key() -> None:
    """The article's name is then understood."""
    near = override("b", ("a", "conflict", "They mean one hour."))
    found = judged([told("a", 5, None), replace(near, article="article-a")], quantity("stock"))
    assert [(row.relation, row.by) for row in found.relations] == [("conflict", "editor")]
    assert found.verdicts[0].verdict == "conflict"


def test_an_override_decides_its_own_pair_only() -> None:
    """The rules decide the others."""
    found = judged(
        [told("a", 5), override("b", ("article-a/a", "same", "So.")), told("c", 900, "city")], quantity("flow")
    )
    assert sorted(row.by for row in found.relations) == ["editor", "rule", "rule"]


def test_an_editors_supersession_in_one_line_retires_a_claim() -> None:
    """As the rules' own would: the row that says it is the one left behind."""
    retired = told("a", 5, relations=(("article-b/b", "superseded", "The later list."),))
    found = judged([retired, told("b", 61)], quantity("stock"))
    assert (sides(found), live(found)) == ([("a", "b", "superseded")], "b")


def misses(one: Quantity, two: Quantity, *reports: Report) -> list[str | None]:
    """The dimensions of the near misses between two quantities."""
    found = judge(archive(reports, [one, two]))
    return [row.dimension for row in found.relations if row.quantity is None]


DEAD, MISSING = quantity(id="dead", events=("killed",)), quantity("stock", id="missing", events=("missing",))
NEAR = [
    ("an equal number", 10000, 10000, 1),
    ("a number within a quarter", 10000, 7600, 1),
    ("a number further off", 10000, 7400, 0),
]


@pytest.mark.parametrize(("name", "one", "two", "rows"), NEAR, ids=[row[0] for row in NEAR])
def test_numbers_near_each_other_are_a_near_miss(name: str, one: int, two: int, rows: int) -> None:
    """10,000 dead and 10,000 missing: why they are not compared is recorded, across the two quantities."""
    reports = [told("a", one, quantity="dead"), told("b", two, quantity="missing")]
    assert misses(DEAD, MISSING, *reports) == ["event"] * rows


def test_a_number_near_another_in_another_unit_is_no_near_miss() -> None:
    """Nobody takes 10,000 tonnes for 10,000 people."""
    tonnes = carrying(told("b", 10000, quantity="missing"), figure(10000, unit="tonnes", by="police"))
    assert misses(DEAD, MISSING, told("a", 10000, quantity="dead"), tonnes) == []


def test_one_group_in_two_questions_is_a_near_miss() -> None:
    """Soldiers here and soldiers there, however far apart the numbers."""
    reports = [
        carrying(told(name, number, quantity=asked), figure(number, by="police", counts="soldiers"))
        for name, number, asked in (("a", 5, "dead"), ("b", 900, "missing"))
    ]
    assert misses(DEAD, MISSING, *reports) == ["event"]


def test_quantities_that_an_editor_calls_near_are_set_apart() -> None:
    """By either of the two, and whatever the numbers."""
    reports = [told("a", 5, quantity="dead"), told("b", 900, quantity="missing")]
    assert misses(DEAD, MISSING, *reports) == []
    assert misses(replace(DEAD, near=("missing",)), MISSING, *reports) == ["event"]
    assert misses(DEAD, replace(MISSING, near=("dead",)), *reports) == ["event"]


def test_quantities_about_one_thing_have_no_dimension_to_name() -> None:
    """What passes the gate is no near miss."""
    reports = [told("a", 5, quantity="dead"), told("b", 5, quantity="again")]
    assert misses(DEAD, replace(DEAD, id="again"), *reports) == []


def test_only_the_current_claims_are_near_misses() -> None:
    """What was left behind cannot be confused with what stands."""
    reports = [
        told("a", 10000, on="2023-09-12", quantity="dead"), told("c", 50000, on="2023-09-13", quantity="dead"),
        told("b", 10000, quantity="missing"),
    ]  # fmt: skip
    assert misses(DEAD, MISSING, *reports) == []


def test_a_share_waits_for_its_total() -> None:
    """The total is judged first, whatever the order of the quantities, and a part of it is not taken for it."""
    asked = quantity("stock", id="displaced", base="population")
    total = quantity("stock", id="population", places=("region",))
    share = carrying(told("s", 30, quantity="displaced"), figure(30, unit="percent", precision=1, by="police"))
    part = carrying(told("p", 51000, quantity="population", on="2023-09-20"),
                   figure(51000, by="police", on="2023-09-20", place=party("city")))  # fmt: skip
    whole = told("t", 120000, quantity="population")
    for quantities in ([asked, total], [total, asked]):
        found = judge(archive([share, part, whole], quantities))
        [claim] = [c for c in found.claims if c.quantity == "displaced"]
        assert (claim.interval.low, claim.interval.high) == (33925, 38125)


def test_a_place_is_contained_by_all_that_contains_its_container() -> None:
    """Through any number of steps, and in a circle without end."""
    places = [entity("town", part_of="province"), entity("province", part_of="country"), entity("country")]
    assert containers(places)["town"] == {"province", "country"}
    assert containers(places)["country"] == frozenset()
    assert containers([entity("a", part_of="b"), entity("b", part_of="a")])["a"] == {"b"}
