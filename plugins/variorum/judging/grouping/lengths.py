"""How long something lasted: the noun behind a length of time, and the place it was in."""

from ...model import Report
from ..gate_words import TIMES
from .key import Key, Keyed
from .manners import manner_of
from .nearest import nearest
from .scenes import Scene
from .settings import Setting
from .tables import Tables

REACH = 130
"""Characters behind a length of time within which what lasted is named."""
AGE = 14
"""Characters behind a number within which the words of an age stand: "-year-old"."""
LENGTHS = frozenset({"decades", "centuries"}) | TIMES


def length_of(report: Report, scene: Scene, setting: Setting, tables: Tables) -> Keyed | None:
    """The key of a length of time; null where nothing is named that lasted, or only when something was: "after"."""
    behind = scene.after[:REACH]
    moment = tables.markers["moment"].pattern.search(behind)
    if moment:
        behind = behind[: moment.start()]
    if _is_age(report, behind, tables):
        return None
    what = nearest(tables.lasting, Scene(behind, 0, 0), REACH)
    if what is None or setting.place is None or report.figure.bound == "vague":
        return None
    manner = manner_of(report, None, scene, tables)
    key = Key("time", "", "lasted", what, setting.place.key, "", report.period or "", manner)
    return Keyed(report, key, setting.place)


def _is_age(report: Report, behind: str, tables: Tables) -> bool:
    """Whether it tells how old somebody is, which answers no question of a story."""
    if any(rule.startswith("unit.years.age") for rule in report.figure.rule):
        return True
    aged = tables.markers["aged"].pattern.search(behind[:AGE])
    return aged is not None and not any(row.pattern.match(behind[aged.end() :].lstrip()) for row in tables.lasting)
