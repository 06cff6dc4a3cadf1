"""Figures no editor has grouped → automatic quantities: figures of different articles that answer one question.

- `grouped(archive, automatic)` → the archive with its automatic quantities, each report with the quantity it answers.

The steps: settings (where and what an article is about) → scenes → placing → keys → forming → asking. A key is read
from a figure and its own article; figures of equal keys are put together; the id of a quantity is a hash of its key.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import Archive, Automatic, Report
from ..denials import own_numbers
from .forming import groups_of, linked, quantity_of, supplied
from .headlines import names_its_thing
from .key import Key, Keyed
from .keys import key_of
from .manners import adds_nothing, spells_out
from .scenes import scene_of
from .settings import names_kept, settings_of
from .speakers import spoken
from .tables import load_tables

__all__ = ["grouped"]

NO_THINGS = frozenset({"people", "share", "time", "degc"})
"""Classes of units that count no things by their noun."""


def grouped(archive: Archive, automatic: Automatic = "auto") -> Archive:
    """The archive with automatic quantities behind the editors' own. A figure with a quantity is left as it is, but for
    who says it where reading found only a town in a body's name, or took its own number for one that it denies.
    """
    archive = replace(archive, reports=tuple(own_numbers(spoken(archive))))
    if automatic == "never":
        return archive
    tables = load_tables()
    free = [
        report for report in archive.reports if report.quantity is None and (automatic == "always" or not report.key)
    ]
    keyed = supplied(list(_keyed(archive, free)))
    adopted = {was: quantity.id for quantity in archive.quantities for was in quantity.was}
    groups = groups_of(keyed)
    formed = {key: quantity_of(key, members, tables) for key, members in sorted(groups.items(), key=_order)}
    formed = {key: replace(row, id=adopted.get(row.id, row.id)) for key, row in formed.items()}  # others are near them
    automatic_ones = [row for row in linked(formed) if row.id not in adopted.values()]
    homes = {row.report.id: (adopted.get(row.key.id, row.key.id), row.report) for row in keyed}
    return replace(
        archive, quantities=(*archive.quantities, *automatic_ones),
        reports=tuple(_at_home(report, homes) for report in archive.reports),
    )  # fmt: skip


def _order(item: tuple[Key, list[Keyed]]) -> tuple[int, str]:
    return -len(item[1]), item[0].id


def _at_home(report: Report, homes: dict[str, tuple[str, Report]]) -> Report:
    home = homes.get(report.id)
    return replace(home[1], quantity=home[0]) if home else report


def _keyed(archive: Archive, free: Sequence[Report]) -> Iterator[Keyed]:
    tables = load_tables()
    names = names_kept(archive)
    settings, paragraphs = settings_of(archive, tables), dict(archive.paragraphs)
    before: dict[tuple[str, str], Report] = {}
    known: dict[tuple[str, str | None, int | None], Keyed] = {}
    for report in free:
        last = before.get((report.article, report.figure.unit or "people"))
        told = _counted(report, last)
        scene = scene_of(told, paragraphs[told.article])
        found = key_of(told, scene, settings[told.article], last, names, tables)
        original = known.get((report.article, report.paragraph, report.figure.conversion_of))
        if original and report.figure.conversion_of is not None:
            found = replace(original, report=told)  # one number in two units: judging makes one claim of them
        if last and spells_out(told, last, scene):
            first = known.get((last.article, last.paragraph, last.start))
            told = replace(told, figure=replace(told.figure, event=last.figure.event))
            found = replace(first, report=told) if first else found
        counts_things = found is not None and found.key.unit not in NO_THINGS
        if counts_things and not names_its_thing(told, paragraphs[told.article], tables):
            found = None
        if found:
            known[report.article, report.paragraph, report.start] = found
            yield found
        if report.figure.event:
            before[report.article, report.figure.unit or "people"] = report


def _counted(report: Report, before: Report | None) -> Report:
    """The report, as a count where what looks like an addition adds to nothing."""
    if not adds_nothing(report, before):
        return report
    figure = replace(report.figure, increment=False, rule=(*report.figure.rule, "grouping.adds_to_nothing"))
    return replace(report, figure=figure)
