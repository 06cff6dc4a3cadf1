"""The heads of all bodies of an archive."""

from dataclasses import replace

from tests.judging.told import archive, entity, figure, quantity, report
from variorum.judging import judge
from variorum.judging.bodies import heads_of
from variorum.model import Archive, Entity, Party

KEPT = replace(entity("refugee-office"), name="UN High Commissioner for Refugees")


def said(by: Party, **entities: Entity) -> Archive:
    """An archive of one report by `by`."""
    return archive([report(figure(8000, said_by=by))], [quantity()], entities.values())


def proposed(row: Entity) -> Entity:
    """The same, as a program proposes it."""
    return replace(row, proposed=("taken for one",))


def test_a_printed_name_is_the_entity_that_editors_keep() -> None:
    """Its letters lead to it, and through it to whom it speaks for."""
    assert heads_of(said(Party(None, "UNHCR"), one=KEPT))["UNHCR"] == "refugee-office"
    speaking = replace(KEPT, speaks_for=("un",))
    assert heads_of(said(Party(None, "UNHCR"), one=speaking, two=entity("un")))["UNHCR"] == "un"


def test_two_entities_of_the_editors_stay_two() -> None:
    """They know why they keep both; what a program proposed beside one of them is that one."""
    other = replace(entity("unhcr"), name="UNHCR")
    assert heads_of(said(Party(None, "x"), one=KEPT, two=other))["unhcr"] == "unhcr"
    assert heads_of(said(Party(None, "x"), one=KEPT, two=proposed(other)))["unhcr"] == "refugee-office"


def test_letters_spelled_out_in_a_text_count() -> None:
    """Anywhere in the archive."""
    reports = [report(figure(5, said_by=Party(None, name)), name) for name in ("HARMED", "Harbour League for Medicine")]
    text = "The Harbour League for Medicine (HARMED) has tents."
    [verdict] = judge(archive(reports, [quantity()], (), {("HARMED", "p2"): text})).verdicts
    assert (verdict.reports, verdict.witnesses) == (2, 1)
