"""Who vouches. Bodies are counted, not articles; those who speak for a body, and those said to concur, are of its line.

Source: specification, section 5, "Witnesses" and "Line of witness".
"""

import re
from collections.abc import Iterable, Mapping

from ..model import Entity, Party, Report
from .name_lists import name_lists

Heads = Mapping[str, str]
"""Actor id → the body at the head of its line."""


LISTS = name_lists()
NOBODY = re.compile(
    rf"(?:(?:{'|'.join(LISTS['of_unnamed'].words)})\s)*(?:{'|'.join(LISTS['unnamed'].words)})", re.IGNORECASE
)
"""What a text lays a number to where it names nobody: "reports spoke of 90"."""


def heads(entities: Iterable[Entity]) -> dict[str, str]:
    """For every actor, the body it speaks for in the end; itself where it speaks for nobody, or in a circle."""
    speaks = {entity.id: entity.speaks_for[0] for entity in entities if entity.speaks_for}
    return {entity.id: _head(entity.id, speaks) for entity in entities}


def _head(actor: str, speaks: Mapping[str, str]) -> str:
    seen = {actor}
    while actor in speaks and speaks[actor] not in seen:
        actor = speaks[actor]
        seen.add(actor)
    return actor


def name_of(party: Party) -> str:
    """What tells this body from others: its id, or its name as printed."""
    return party.id or party.text


def witness_of(report: Report, head: Heads) -> str | None:
    """The body that vouches for a report; where the text says it concurs with another, that other. Null: nobody."""
    if report.concurs_with:
        return head.get(report.concurs_with, report.concurs_with)
    party = report.figure.said_by
    if party is None or (party.id is None and NOBODY.fullmatch(party.text)):
        return None
    return head.get(name_of(party), name_of(party))


def concurring(report: Report, head: Heads) -> str | None:
    """The body that only concurs with another's number; null for a report that vouches by itself."""
    if not report.concurs_with or report.figure.said_by is None:
        return None
    said = name_of(report.figure.said_by)
    return said if head.get(said, said) != witness_of(report, head) else None
