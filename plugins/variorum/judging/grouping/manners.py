"""What kind of statement a figure is: a count, a part of one, an addition to one, or what may come."""

import re

from ...model import Report
from ..gate import APART_STANCES
from .key import Manner
from .scenes import Scene
from .tables import Tables

BEFORE, BEHIND = 26, 18
"""Characters before and behind a number in which a marker makes it a part of another."""
REACH = 60
"""Characters behind a number in which its own clause may say what was done with the dead."""
CLAUSE_END = re.compile(r"[,;:(]| and | but | while ")


def manner_of(report: Report, event: str | None, scene: Scene, tables: Tables) -> Manner:
    """The manner of a figure; `event` is that of the question it answers."""
    stance = report.figure.stance
    if stance in APART_STANCES:
        return "forecast" if stance == "forecast" else "target" if stance == "target" else "hypothetical"
    if report.figure.increment:
        return "addition"
    part = tables.markers["part"].pattern
    leads = any("," not in scene.before[found.end() :] for found in part.finditer(scene.before, _from(scene)))
    if event == "killed" and _handled(scene, tables):
        return "part"
    return "part" if leads or part.match(scene.after[:BEHIND].lstrip()) else "count"


def _handled(scene: Scene, tables: Tables) -> bool:
    """Whether the number's own clause goes on with what was done with the dead."""
    clause = CLAUSE_END.split(scene.after[:REACH], maxsplit=1)[0]
    return bool(tables.markers["handled"].pattern.search(clause))


def _from(scene: Scene) -> int:
    return max(len(scene.before) - BEFORE, 0)


def adds_nothing(report: Report, before: Report | None) -> bool:
    """Whether "a further 10,000 missing" follows a count of something else, the dead: then it is a count of its own."""
    event = report.figure.event
    other = before.figure.event if before else None
    return report.figure.increment and event is not None and other is not None and other != event


def spells_out(report: Report, before: Report, scene: Scene) -> bool:
    """Whether a number says again, behind a colon, what a bare "a few" left open: "a few: hundreds of clerks"."""
    bare = before.figure.bound == "vague" and before.figure.counts is None and before.figure.event is not None
    if not bare or report.figure.event or before.paragraph != report.paragraph or before.end is None:
        return False
    colon = scene.before.rfind(":")
    here = (report.start or 0) - len(scene.before)  # where the sentence begins
    return (
        report.figure.bound == "vague"
        and here <= (before.start or 0) < here + colon
        and not scene.before[colon + 1 :].strip()
    )


def tells_what_happened(scene: Scene, tables: Tables) -> bool:
    """Whether the sentence tells what was done to the thing counted, though no question asks it: "310 flights were
    delayed". An active verb decides nothing: dams that collapsed were destroyed.
    """
    verbs = "|".join(map(re.escape, tables.markers["passive"].words))
    done = rf"\s(?:[\w-]+\s){{1,3}}?(?:{verbs})\s(?:not\s)?(?:\w+ly\s)?\w+(?:ed|en)\b"
    return re.match(done, scene.after) is not None
