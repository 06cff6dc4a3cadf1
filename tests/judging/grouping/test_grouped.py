"""Whole stories, never curated, from other fields than those the rules were made with: the places are made up."""

from dataclasses import replace
from pathlib import Path

from tests.judging.grouping.story import members, questions, told, uncurated, verdicts
from tests.judging.told import quantity
from variorum.judging import grouped, judge
from variorum.judging.grouping.key import SUPPLIED

STORIES = Path(__file__).resolve().parent / "stories"
QUAKE, MARCH, HEAT = (
    {path.name: path.read_text(encoding="utf-8") for path in sorted((STORIES / name).iterdir())}
    for name in ("quake", "march", "heat")
)
LATER = "date 2031-03-08\n\nToll rises\n\nThe quake in Orlan killed 190 people, the interior ministry said on Friday.\n"
DEAD = "How many people died in the earthquake in Orlan?"


def test_figures_of_different_articles_that_answer_one_question_are_put_together() -> None:
    """The toll of one quake in one town, from a headline and three texts; forecasts and groups stand beside it."""
    found = questions(told(QUAKE))
    assert found[DEAD] == ["at least 120 people", "At least 120 people", "140", "At least 140 people"]
    assert found["How many people were injured in the earthquake in Orlan?"] == ["300 people", "310 injured"]
    assert found["How many houses were destroyed in the earthquake in Orlan?"] == ["About 1,200 houses", "1,250 homes"]


def test_what_is_no_count_of_the_whole_is_linked_and_not_merged() -> None:
    """Forecast, addition, group, another year and another place are questions of their own; those near are named."""
    archive = told(QUAKE)
    found = questions(archive)
    assert found[f"{DEAD.removesuffix('?').replace('died', 'may have died')}, by what was forecast?"]
    assert found["How many more people died in the earthquake in Orlan, on top of those counted before?"]
    assert found["How many children died in the earthquake in Orlan?"] == ["12 children"]
    assert found["How many people died in the earthquake in Orlan in 1998?"] == ["3,000 people"]
    assert found["How many people died in the earthquake in Port Sel?"] == ["4 people"]
    ids = {row.id: row.question for row in archive.quantities}
    near = {ids[name] for row in archive.quantities if row.question == DEAD for name in row.near}
    assert {question for question in found if question.startswith("How many") and "died" in question} - {DEAD} <= near


def test_what_looks_like_an_addition_and_adds_to_another_count_is_a_count() -> None:
    """What reads "another 300 were injured" after a count of the dead adds nothing to it."""
    reports = [r for r in told(QUAKE).reports if r.figure.quote == "300 people"]
    assert [(r.figure.increment, r.figure.rule[-1]) for r in reports] == [(False, "grouping.adds_to_nothing")]


def test_what_happened_is_supplied_only_where_nothing_else_is_told() -> None:
    """Homes of which a text says nothing are those damaged; homes that were rebuilt, or whatever else, are not."""
    head = "Storm in Orlan\n\nPolice said on 3 March 2024 that 900 homes were damaged in the storm in Orlan. "
    asked = "How many houses were damaged in the floods in Orlan?"
    silent = told({"a.txt": f"{head}The Red Cross spoke on 3 March 2024 of 4,000 homes in Orlan.\n"})
    assert questions(silent)[asked] == ["900 homes", "4,000 homes"]
    assert [SUPPLIED in row.figure.rule for row in silent.reports] == [False, True]
    other = told({"a.txt": f"{head}The Red Cross said on 3 March 2024 that 4,000 homes were insured in Orlan.\n"})
    assert questions(other)[asked] == ["900 homes"]


def test_bodies_that_were_handed_over_are_no_toll() -> None:
    """What was done with some of the dead is a part of them: no toll contradicts it."""
    text = (
        "Earthquake in Orlan\n\nPolice said on 3 March 2024 that 165 people died in the earthquake in Orlan. "
        "The Red Cross said on 3 March 2024 that 35 bodies had been handed over to the families.\n"
    )
    found = told({"a.txt": text})
    asked = questions(found)
    assert asked["How many people died in the earthquake in Orlan?"] == ["165 people"]
    assert asked["How many people died in the earthquake in Orlan, as a part of all?"] == ["35 bodies"]
    assert "conflict" not in verdicts(found).values()


def test_a_count_that_grew_is_no_conflict() -> None:
    """A later, higher toll is a change; a turnout that two bodies give side by side is a conflict."""
    assert verdicts(told(QUAKE | {"d.txt": LATER}))[DEAD] == "changed"
    assert verdicts(told(MARCH))["How many people took part in Brevin?"] == "conflict"


def test_undated_turnouts_of_two_texts_are_never_a_conflict() -> None:
    """That they are of one day is presumed: the page asks, and does not say that one of them is wrong."""
    police = {"a.txt": "March in Brevin\n\nPolice said 22,000 people marched in Brevin.\n",
              "b.txt": "Brevin marches again\n\nThe unions said 70,000 people marched in Brevin.\n"}  # fmt: skip
    assert verdicts(told(police))["How many people took part in Brevin?"] == "unclear"


def test_a_share_of_one_group_is_no_share_of_another() -> None:
    """The group that a share is of is part of its question."""
    assert "What share of teachers were on strike in Brevin?" in questions(told(MARCH))


def test_a_conversion_is_of_the_question_of_its_original() -> None:
    """One temperature in two units is one claim."""
    archive = told(HEAT)
    assert questions(archive)["How hot was it in Tarsa?"] == ["51.8C", "125.2F"]
    heat = next(row for row in archive.quantities if row.question == "How hot was it in Tarsa?")
    assert [len(claim.reports) for claim in judge(archive).claims if claim.quantity == heat.id] == [2]


def test_what_bodies_count_as_their_own_is_never_set_against_each_other() -> None:
    """One country's own dead are no rival of another's, nor of all the dead."""
    found = questions(told(HEAT))
    assert found["How many people died in the heat in Tarsa?"] == ["kills hundreds", "More than 1,000 people"]
    assert found["How many citizens died in the heat in Tarsa, as Meridia counts its own?"] == ["658 of its citizens"]
    assert "conflict" not in verdicts(told(HEAT)).values()


def test_a_figure_that_names_neither_event_nor_cause_matches_nothing() -> None:
    """What is empty in both is not the same in both."""
    texts = {f"{name}.txt": f"News of {place}\n\nThere were 40 people in the hall in {place}.\n"
             for name, place in (("a", "Brevin"), ("b", "Brevin"))}  # fmt: skip
    assert told(texts).quantities == ()


def test_adding_an_article_changes_no_id() -> None:
    """Ids of figures and of quantities rest on their own words and keys: another article adds, and moves nothing."""
    few, more = told({"a.txt": QUAKE["a.txt"], "c.txt": QUAKE["c.txt"]}), told(QUAKE)
    assert {(r.id, r.quantity) for r in few.reports} <= {(r.id, r.quantity) for r in more.reports}
    assert {row.id for row in few.quantities} <= {row.id for row in more.quantities}


def test_a_copy_under_another_publisher_adds_reports_and_no_witness() -> None:
    """Bodies vouch, not articles."""
    copied = QUAKE | {"copy.txt": QUAKE["c.txt"].replace("What is known", "All that is known")}
    one, two = ({v.quantity: v for v in judge(told(texts)).verdicts} for texts in (QUAKE, copied))
    assert {name: row.witnesses for name, row in one.items()} == {name: row.witnesses for name, row in two.items()}
    assert sum(row.reports for row in two.values()) > sum(row.reports for row in one.values())


def test_a_figure_with_a_question_is_never_in_an_automatic_one() -> None:
    """What a ledger or a quantity claims stays where it is; in what is left, the rest is grouped."""
    plain = uncurated(QUAKE)
    asked = quantity(id="dead-in-orlan")
    claimed = replace(
        plain, quantities=(asked,), reports=(replace(plain.reports[0], quantity=asked.id), *plain.reports[1:])
    )
    found = grouped(claimed)
    assert found.quantities[0] == asked
    assert found.reports[0] == claimed.reports[0]
    assert found.reports[0].id not in {r.id for row in found.quantities[1:] for r in members(found, row)}


def test_an_adopted_quantity_takes_the_figures_of_its_old_id() -> None:
    """An editor's file that keeps an automatic id under `was` is asked by the same figures, and by what comes later."""
    dead = next(row for row in told(QUAKE).quantities if row.question == DEAD)
    adopted = quantity(id="dead-in-orlan", was=(dead.id,))
    found = grouped(replace(uncurated(QUAKE), quantities=(adopted,)))
    assert len(members(found, adopted)) == len(members(told(QUAKE), dead))
    assert dead.id not in {row.id for row in found.quantities}


def test_whether_figures_are_grouped_by_rule_is_a_setting() -> None:
    """`never` leaves every figure alone; `always` also groups what an editor accepted and gave no question."""
    plain = uncurated(QUAKE)
    decided = replace(plain, reports=tuple(replace(report, key=report.id) for report in plain.reports))
    assert grouped(plain, "never") == plain
    assert grouped(decided, "auto") == decided
    assert len(grouped(decided, "always").quantities) == len(grouped(plain).quantities)


def test_the_order_of_the_articles_changes_nothing() -> None:
    """Two builds of one input are one."""
    plain = uncurated(QUAKE)
    turned = replace(plain, reports=tuple(sorted(plain.reports, key=lambda r: r.article, reverse=True)))
    assert {r.id: r.quantity for r in grouped(turned).reports} == {r.id: r.quantity for r in grouped(plain).reports}


def test_a_headline_is_read_and_one_made_of_the_first_words_is_not_read_twice() -> None:
    """What a headline counts may stand nowhere else; an article called by its first words counts it once."""
    headed = told({"a.txt": "Quake in Orlan kills 120 people\n\nRescuers went on digging, a person there said.\n"})
    bare = told(
        {"a.txt": "The quake in Orlan killed 120 people before dawn, the interior ministry said at noon today.\n"}
    )
    assert [(r.paragraph, r.figure.text) for r in headed.reports] == [("p0", "120")]
    assert [r.figure.text for r in bare.reports].count("120") == 1


def test_where_a_journey_leads_and_what_is_left_out_are_no_places_of_a_count() -> None:
    """A journey is known by where it began; "elsewhere" and "away from" name the rest of the world."""
    texts = {
        "a.txt": "Thousands flee Orlan\n\nMore than 900 people fled Orlan on Monday, the governor said.\n",
        "b.txt": "Refugees of Orlan reach the coast\n\nPeople left Orlan. 950 have arrived in Port Sel, a man said.\n",
        "c.txt": "Floods in Orlan\n\nThe flood killed 40 people in Orlan. Away from Orlan it killed 7 people.\n",
    }
    found = questions(told(texts))
    assert {"More than 900 people", "950"} <= set(found["How many people left Orlan?"])
    assert found["How many people died in the floods outside Orlan?"] == ["7 people"]
