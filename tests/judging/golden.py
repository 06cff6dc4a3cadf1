"""Golden cases: two figures in words, and how they stand to each other. The files in `cases` are the cases.

A case is judged from its reports on, through claims and relations, as an archive of two texts; of one text where
`together` says that it sets the two against each other, or where `after` and `before` say that it puts them in order.
`auto` names the cause of a quantity that was put together by rule. A side is dated by `on`, or by its `page` alone;
`supplied` says that its text does not tell what happened.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from tests.judging.told import QUESTION, archive, entity, figure, quantity, report
from variorum.judging import judge
from variorum.judging.grouping.key import SUPPLIED
from variorum.model import Archive, Claim, Judgement, Party, Quantity, Relation, Report, When

FOLDER = Path(__file__).parent / "cases"
OF_CASE = {"title", "kind", "unit", "events", "places", "within", "speaks_for", "base", "question", "together", "auto",
           "a", "b", "expected"}  # fmt: skip
OF_SIDE = {"says", "value", "bound", "unit", "precision", "by", "on", "words", "before", "after", "place", "cause",
           "population", "period", "status", "event", "stance", "increment", "denied_by", "via", "counts",
           "concurs_with", "revises", "converts", "page", "supplied"}  # fmt: skip
BOUND_WORDS = {"at_least": "at least", "more_than": "more than", "up_to": "up to", "less_than": "fewer than",
               "about": "about"}  # fmt: skip
OF_REPORT = ("cause", "population", "period", "concurs_with")
OF_FIGURE = ("status", "event", "stance", "increment", "counts")


@dataclass(frozen=True, slots=True)
class Case:
    """One case as its file tells it."""

    title: str
    file: str
    matter: Mapping[str, Any]

    @property
    def expected(self) -> Mapping[str, Any]:
        """What must come out."""
        expected: Mapping[str, Any] = self.matter["expected"]
        return expected


def cases(file: str | None = None) -> list[Case]:
    """The cases of one file, or of all of them, in order."""
    found = []
    for path in sorted(FOLDER.glob("*.yaml")):
        if file in {None, path.stem}:
            found += [Case(row["title"], path.stem, row) for row in YAML(typ="safe").load(path)]
    return found


def misspelt(case: Case) -> set[str]:
    """Keys of a case that no case may have."""
    sides = [case.matter["a"], case.matter["b"]]
    return (set(case.matter) - OF_CASE) | {key for side in sides for key in set(side) - OF_SIDE}


def archive_of(case: Case, *, swapped: bool = False) -> Archive:
    """The archive that a case describes; `swapped` puts its second figure first."""
    matter = case.matter
    sides = {name: _report(name, matter) for name in ("a", "b")}
    within, speaks = matter.get("within", {}), matter.get("speaks_for", {})
    places = [entity(part, part_of=whole, kind="place") for part, whole in within.items()]
    actors = [entity(speaker, speaks_for=body) for speaker, body in speaks.items()]
    text = f"{sides['a'].figure.quote}. {sides['b'].figure.quote}."
    order = ("b", "a") if swapped else ("a", "b")
    reports = [sides[name] for name in order] + _total(matter)
    return archive(reports, _quantities(matter), places + actors, {("one", "p1"): text})


def _quantities(matter: Mapping[str, Any]) -> list[Quantity]:
    asked = quantity(
        matter["kind"], unit=matter.get("unit", "people"), events=tuple(matter.get("events", ())),
        places=tuple(matter.get("places", ())), base="total" if "base" in matter else None,
        question=matter.get("question", "How many?"), cause=matter.get("auto"), auto="auto" in matter,
    )  # fmt: skip
    return [asked, quantity("stock", id="total", title="Total")] if "base" in matter else [asked]


def _total(matter: Mapping[str, Any]) -> list[Report]:
    """The report that gives the total of which a share is a share."""
    if "base" not in matter:
        return []
    return [report(figure(matter["base"], by="the-census"), "total", "total", quantity="total")]


def _report(name: str, matter: Mapping[str, Any]) -> Report:
    side, quote = matter[name], str(matter[name]["says"])
    value = side.get("value")
    low, high = value if isinstance(value, list) else (value, None)
    bound = side.get("bound", "exact")
    article, paragraph = _stands(name, matter)
    one_text = matter.get("together") or matter["b"].get("converts")
    start = len(str(matter["a"]["says"])) + 2 if name == "b" and one_text else 0
    shown = figure(
        low, bound, high=high, text=quote, unit=side.get("unit", matter.get("unit", "people")),
        bound_words="nearly" if "nearly" in quote else BOUND_WORDS.get(bound), precision=side.get("precision"),
        by=side.get("by"), quote=quote, start=start, end=start + len(quote), as_of=_when(side),
        place=Party(side["place"], side["place"]) if "place" in side else None,
        via=tuple(Party(body, body) for body in side.get("via", ())),
        denied_by=tuple(Party(body, body) for body in side.get("denied_by", ())),
        conversion_of=0 if side.get("converts") else None, rule=(SUPPLIED,) if side.get("supplied") else (),
        **{key: side[key] for key in OF_FIGURE if key in side},
    )  # fmt: skip
    return report(
        shown, article, "" if matter["b"].get("converts") else name, id=f"report-{name}", paragraph=paragraph,
        start=start, end=start + len(quote), revises="one/a" if side.get("revises") else None,
        **{key: side[key] for key in OF_REPORT if key in side},
    )  # fmt: skip


def _stands(name: str, matter: Mapping[str, Any]) -> tuple[str, str]:
    """Article and paragraph: two articles, unless one text sets the figures side by side, or puts them in order."""
    second = matter["b"]
    if name == "a" or matter.get("together") or second.get("converts"):
        return "one", "p1"
    return ("one", "p9") if "before" in second or "after" in second else ("two", "p1")


def _when(side: Mapping[str, Any]) -> When | None:
    if "page" in side:
        return When(str(side["page"]), None, "inferred")
    if not side.keys() & {"on", "before", "after"}:
        return None
    day = str(side["on"]) if "on" in side else None  # YAML reads a plain day as a date
    return When(day, side.get("words"), basis="text", before=side.get("before"), after=side.get("after"))


@dataclass(frozen=True, slots=True)
class Judged:
    """What came of a case: its claims by the side that reports them, and the relation between them."""

    a: Claim
    b: Claim
    relation: Relation | None
    judgement: Judgement

    @property
    def outcome(self) -> str:
        """The relation in one word; `one claim` where both sides carry it, `none` where no relation is recorded."""
        return "one claim" if self.a is self.b else self.relation.relation if self.relation else "none"

    @property
    def first(self) -> str | None:
        """The side that a directed relation is about: the one superseded or revised."""
        return None if self.relation is None else "a" if self.relation.a == self.a.id else "b"

    @property
    def live(self) -> str:
        """The sides that are live: `ab`, `a`, `b` or nothing."""
        return ("a" if self.a.live else "") + ("b" if self.b.live else "")


def judged(case: Case, *, swapped: bool = False) -> Judged:
    """The case, judged as an archive of its own."""
    judgement = judge(archive_of(case, swapped=swapped))
    claims = {name: next(c for c in judgement.claims if f"report-{name}" in c.reports) for name in ("a", "b")}
    rows = [row for row in judgement.relations if row.quantity == QUESTION]
    return Judged(claims["a"], claims["b"], rows[0] if rows else None, judgement)
