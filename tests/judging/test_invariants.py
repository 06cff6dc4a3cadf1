"""What holds for any claims and any reports whatever."""

from dataclasses import replace
from random import Random
from typing import get_args

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tests.judging.told import QUESTION, archive, entity, figure, party, quantity, report
from variorum.judging import containers, judge
from variorum.judging.compare import overlap
from variorum.judging.order import at_one_time, order
from variorum.judging.pair import Pair
from variorum.judging.relations import Setting, relations_of
from variorum.judging.rules import RULES, relate
from variorum.model import Bound, Figure, Judgement, Quantity, QuantityKind, Report, Stance, Status

KINDS: tuple[QuantityKind, ...] = tuple(kind for kind in get_args(QuantityKind) if kind != "statement")
NUMBERS = st.one_of(st.integers(0, 40), st.integers(0, 300).map(lambda n: n * 100), st.just(4850))
DATES = st.sampled_from([
    None, "2023", "2023-09", "2023-09-24", "2023-09-25", "2023-09-25T00", "2023-09-25T12", "2023-09-25~",
    "2023-09-24/2023-09-26", "../2023-09-24", "2023-09-25/..",
])  # fmt: skip
BODIES = st.sampled_from([None, "police", "officer", "unions", "city"])
WITHIN = [entity("town", part_of="province", kind="place"), entity("province", kind="place")]
SPEAKERS = [entity("officer", speaks_for="police")]


@st.composite
def figures(draw: st.DrawFn) -> Figure:
    """Any figure of people or of shares; its words follow from its value, as they do in texts."""
    bound: Bound = draw(st.sampled_from(get_args(Bound)))
    unit = draw(st.sampled_from(["people", "people", "people", "percent", "share"]))
    number = draw(NUMBERS)
    low = {"percent": number % 101, "share": (number % 101) / 100}.get(unit, number)
    text = draw(st.sampled_from(["dozens", "hundreds"])) if bound == "vague" else None
    return figure(
        None if bound == "vague" else low, bound, high=low + 3 if bound == "range" else None, text=text, unit=unit,
        precision=0.01 if unit == "share" else 1, by=draw(BODIES), on=draw(DATES),
        place=party(draw(st.sampled_from([None, None, "town", "province"]))),
        stance=draw(st.sampled_from(["asserted", *get_args(Stance)])), increment=draw(st.integers(0, 9)) == 0,
        status=draw(st.sampled_from([None, None, *get_args(Status)])),
        denied_by=(party("police"),) if draw(st.integers(0, 9)) == 0 else (),
    )  # fmt: skip


@st.composite
def reports(draw: st.DrawFn, most: int = 5) -> list[Report]:
    """A few reports, in a few articles."""
    shown = draw(st.lists(figures(), min_size=1, max_size=most))
    return [
        report(one, draw(st.sampled_from(["one", "two"])), f"row-{index}", id=f"r{index}",
               paragraph=draw(st.sampled_from([None, "p1", "p2", "p5"])))
        for index, one in enumerate(shown)
    ]  # fmt: skip


def asked(kind: QuantityKind) -> Quantity:
    """A question of a kind, with a total of which shares are shares."""
    return quantity(kind, places=("province",), base="total")


TOTAL = report(figure(120000, by="census"), "total", "total", id="total", quantity="total")
QUANTITIES = st.sampled_from(KINDS).map(asked)


def judged_all(some: list[Report], question: Quantity) -> Judgement:
    """The judgement of reports with the total of which shares are shares."""
    total = quantity("stock", id="total")
    return judge(archive([*some, TOTAL], [question, total], [*WITHIN, *SPEAKERS]))


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Two claims that some archive holds, with facts about them that can be."""
    question = draw(QUANTITIES)
    found = [c for c in judged_all(draw(reports(most=4)), question).claims if c.quantity == QUESTION]
    a, b = draw(st.sampled_from(found)), draw(st.sampled_from(found))
    return Pair(
        a=a, b=b, kind=question.kind, ordered=order(a, b) < 0, one_time=at_one_time(a, b), together=draw(st.booleans()),
        withdrawn=draw(st.sampled_from([frozenset[str](), frozenset({a.id}), frozenset({a.id, b.id})])),
        containers=containers(WITHIN), words={},
    )  # fmt: skip


@settings(deadline=None)
@given(pairs())
def test_every_pair_is_decided(pair: Pair) -> None:
    """By some rule of the table, with a sentence, and never by an exception."""
    rule, outcome = relate(pair)
    assert rule in RULES
    assert outcome.relation is None or outcome.reason.endswith(".")


@settings(deadline=None)
@given(pairs())
def test_a_claim_is_the_same_as_itself(pair: Pair) -> None:
    """Whatever it says, and whether or not it was withdrawn."""
    itself = replace(pair, b=pair.a, ordered=False, withdrawn=pair.withdrawn & {pair.a.id})
    assert relate(itself)[1].relation == "same"


@settings(deadline=None)
@given(pairs())
def test_no_conflict_without_two_witnesses(pair: Pair) -> None:
    """A side that nobody vouches for contradicts nobody."""
    for unnamed in (replace(pair.a, witness=None), replace(pair.b, witness=None)):
        a, b = (unnamed, pair.b) if unnamed.id == pair.a.id else (pair.a, unnamed)
        assert relate(replace(pair, a=a, b=b))[1].relation != "conflict"


@settings(deadline=None)
@given(pairs())
def test_no_conflict_where_some_value_satisfies_both(pair: Pair) -> None:
    """Intervals that overlap leave room for both to be true."""
    assume(overlap(pair.a.interval, pair.b.interval))
    assert relate(pair)[1].relation != "conflict"


@settings(deadline=None)
@given(pairs())
def test_no_conflict_with_what_was_withdrawn(pair: Pair) -> None:
    """Nobody says it any longer."""
    assert relate(replace(pair, withdrawn=frozenset({pair.a.id})))[1].relation != "conflict"


@settings(deadline=None)
@given(pairs())
def test_no_conflict_between_a_source_and_a_sum_of_ours(pair: Pair) -> None:
    """Our arithmetic is not a source."""
    assert relate(replace(pair, a=replace(pair.a, computed=True), b=replace(pair.b, computed=False)))[1].relation != (
        "conflict"
    )


@settings(deadline=None)
@given(reports(), QUANTITIES)
def test_relations_do_not_depend_on_which_claim_comes_first(some: list[Report], question: Quantity) -> None:
    """Turned round, the claims of a quantity have the same relations, in every field."""
    found = [c for c in judged_all(some, question).claims if c.quantity == QUESTION]
    setting = Setting({r.id: r for r in some}, containers(WITHIN), {})
    one, two = (relations_of(question, order, setting) for order in (found, found[::-1]))
    assert set(one) == set(two)


@settings(deadline=None)
@given(reports(), QUANTITIES, st.randoms(use_true_random=False))
def test_the_verdict_does_not_depend_on_the_order_of_reports(
    some: list[Report], question: Quantity, shuffle: Random
) -> None:
    """Nor do the claims, what is live, the relations, or a word of the sentence."""
    other = list(some)
    shuffle.shuffle(other)
    one, two = judged_all(some, question), judged_all(other, question)
    assert {replace(c, reports=()) for c in one.claims} == {replace(c, reports=()) for c in two.claims}
    assert [set(c.reports) for c in sorted(one.claims, key=lambda c: c.id)] == [
        set(c.reports) for c in sorted(two.claims, key=lambda c: c.id)
    ]
    assert set(one.relations) == set(two.relations)
    assert one.verdicts == two.verdicts


@settings(deadline=None)
@given(reports(), QUANTITIES)
def test_every_report_is_carried_by_one_claim(some: list[Report], question: Quantity) -> None:
    """None is lost, none is counted twice, and ids of claims differ."""
    found = [c for c in judged_all(some, question).claims if c.quantity == QUESTION]
    assert sorted(name for claim in found for name in claim.reports) == sorted(r.id for r in some)
    assert len({claim.id for claim in found}) == len(found)


@settings(deadline=None)
@given(reports(), QUANTITIES, figures())
def test_an_unrelated_report_changes_no_claim(some: list[Report], question: Quantity, shown: Figure) -> None:
    """A further figure by a body not heard before adds a claim and leaves the ids of the others."""
    newcomer = report(replace(shown, said_by=party("newcomer")), "three", "new", id="new")
    before = {c.id for c in judged_all(some, question).claims}
    after = {c.id for c in judged_all([*some, newcomer], question).claims}
    assert before <= after
    assert len(after - before) == 1


@settings(deadline=None)
@given(reports(), QUANTITIES, st.data())
def test_a_copy_under_another_publisher_adds_no_witness(
    some: list[Report], question: Quantity, data: st.DataObject
) -> None:
    """It adds a report to a claim that was there, and changes nothing else."""
    copied = data.draw(st.sampled_from(some))
    one = judged_all(some, question)
    two = judged_all([*some, replace(copied, id="copy", article="copy", key="copy")], question)
    assert [c.id for c in one.claims] == [c.id for c in two.claims]
    assert [c.live for c in one.claims] == [c.live for c in two.claims]
    assert [(r.a, r.b, r.relation) for r in one.relations] == [(r.a, r.b, r.relation) for r in two.relations]
    first, second = one.verdicts[0], two.verdicts[0]
    assert (first.witnesses, first.concurring, first.verdict) == (second.witnesses, second.concurring, second.verdict)
    assert second.reports == first.reports + 1


@settings(deadline=None)
@given(reports(), QUANTITIES)
def test_a_live_conflict_has_a_witness_on_each_side(some: list[Report], question: Quantity) -> None:
    """From any reports, by any road: a conflict stands between two named figures that leave no room for both."""
    found = judged_all(some, question)
    claims = {claim.id: claim for claim in found.claims}
    for row in found.relations:
        if row.relation == "conflict":
            one, two = claims[row.a], claims[row.b]
            assert one.witness is not None
            assert two.witness is not None
            assert not overlap(one.interval, two.interval)
