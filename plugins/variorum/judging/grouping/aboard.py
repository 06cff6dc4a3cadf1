"""Who was on board, and a number set against another: "212 were on board, far more than the 140 given by the owner"."""

import re

from ...model import Report
from .scenes import Scene
from .tables import Tables

REACH = 45
"""Characters behind a number in its clause within which "on board" is said of it."""
CLAUSE_END = re.compile(r"[;:]|,\s(?!\d)")


def is_aboard(scene: Scene, tables: Tables) -> bool:
    """Whether a number tells who was in a vessel when it happened, not how many it may carry."""
    clause = CLAUSE_END.split(scene.after, maxsplit=1)[0][:REACH]
    allowed = tables.markers["allowed"].pattern.search(scene.sentence)
    return tables.markers["aboard"].pattern.search(clause) is not None and not allowed


def of_one_vessel(text: str, tables: Tables) -> bool:
    """Whether a text tells of no second vessel."""
    return tables.markers["several_vessels"].pattern.search(text) is None


def set_beside(report: Report, before: Report | None, scene: Scene, tables: Tables) -> bool:
    """Whether a number alone is another body's for what the number before it in its sentence counts."""
    figure = report.figure
    if before is None or figure.event or figure.counts or before.paragraph != report.paragraph:
        return False
    here = (report.start or 0) - scene.start  # where the sentence begins
    led, tail = scene.before.rstrip(), scene.after[:REACH].lstrip()
    beside = any(found.end() == len(led) for found in tables.markers["beside"].pattern.finditer(led))
    between = scene.before[max((before.end or 0) - here, 0) :]
    then = tables.markers["before_now"].pattern.search(between + scene.after)
    given = tables.markers["given"].pattern.match(tail)
    return beside and given is not None and then is None and (before.start or 0) >= here
