"""Who says a figure, where its own words tell more, or less, than what reading and proposals took for its speaker."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...model import TITLE_PARAGRAPH, Archive, Entity, Party, Report
from ..letters import described
from ..together import sentence_around
from .tables import load_tables

SPEAKS = re.compile(r"\b(?P<body>[Tt]he\s[a-z][\w’'-]+)\s(?P<verb>[a-z]+)\b")
"""A body that is not named, and a verb behind it."""


def spoken(archive: Archive) -> Iterator[Report]:
    """The reports, a speaker that is more than the entity proposed for it by its own words: "police in Port Verde".

    Two bodies of one town are two witnesses, though a program found no other name in their words than the town's; and
    the UN refugee agency is not the UN.
    """
    proposed = {row.id: row for row in archive.entities if row.proposed}
    texts = {article: {row.id: row.text for row in rows} for article, rows in archive.paragraphs}
    for report in archive.reports:
        said = report.figure.said_by
        entity = proposed.get(said.id or "") if said and not report.reviewed else None
        free = said is not None and (entity is not None or not said.id) and not report.reviewed
        if (
            said
            and free
            and (_happened(said.text) or _is_of_headline(report, said.text, texts.get(report.article, {})))
        ):
            yield replace(report, figure=replace(report.figure, said_by=_in_words(report, texts)))
        elif said and entity and _is_more(said.text, entity):
            yield replace(report, figure=replace(report.figure, said_by=Party(None, said.text)))
        else:
            yield report


def _happened(name: str) -> bool:
    """Whether it is no body but what happened: "Floods" of "Floods kill 20, destroy 300 homes"."""
    return load_tables().caused.fullmatch(re.sub(r"^[Tt]he\s", "", name)) is not None


def _is_of_headline(report: Report, name: str, texts: Mapping[str, str]) -> bool:
    """Whether what was taken for the speaker of a text stands in its headline alone, whose capitals make no names:
    "Leak", of "Leak at dye works", for "the company" of the text below it.
    """
    below = "\n".join(text for paragraph, text in texts.items() if paragraph != TITLE_PARAGRAPH)
    return (
        report.paragraph != TITLE_PARAGRAPH
        and bool(below)
        and name in texts.get(TITLE_PARAGRAPH, "")
        and name not in below
    )


def _in_words(report: Report, texts: Mapping[str, Mapping[str, str]]) -> Party | None:
    """The body without a name that speaks in the sentence of a report, nearest to its number: "the company said"."""
    text = texts.get(report.article, {}).get(report.paragraph or "", "")
    bounds = sentence_around(text, report.start or 0, report.end or 0)
    verbs = load_tables().markers["says"].words
    found = [m for m in SPEAKS.finditer(text, *bounds) if m["verb"] in verbs and not _happened(m["body"])]
    nearest = min(found, key=lambda m: abs(m.start() - (report.start or 0)), default=None)
    return Party(None, nearest["body"]) if nearest else None


def _is_more(text: str, entity: Entity) -> bool:
    """Whether `text` names another body than `entity`: one in a place, or one that newsrooms call so."""
    named = text in {entity.name, *(name.text for name in entity.names)}
    return not named and (entity.kind == "place" or described(text) is not None)
