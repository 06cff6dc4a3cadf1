"""Tables and lists of evidence of the style page, one row of each state."""

from collections.abc import Iterator

from ...chips import RELATION_CSS, chip
from ...views import (
    Answer,
    Cite,
    CitedFigure,
    ClaimLine,
    ComputationLine,
    CorrectionRow,
    Disputed,
    FormerRow,
    Holder,
    Link,
    PositionLine,
    RelationLine,
    ReportRow,
    RuleRow,
    Statement,
    StyleEvidence,
    WitnessLine,
)
from .bodies import CLUB, GAZETTE, GIVEN, HERE, INFERRED, LONG, NEXT, NOBODY, OFFICE, READ, UNNAMED, UNSTATED
from .days import days
from .naming import FACTS, MENTIONS, NAMES, PARTS, SAID, TOGETHER

STATEMENTS = (
    Statement("The office says that ", "the pilot slept", ".", "", "The pilot slept", None, NEXT,
              Link("Was the pilot asleep?", HERE), READ,
              (Answer("The pilot was awake", (Link("Sailing Club", None), Link("no source named", None))),)),
    Statement("", "", "", "he was awake", "The pilot was awake", "denied", UNSTATED,
              Link("Was the pilot asleep?", HERE), READ, ()),
)  # fmt: skip
DISPUTED = (Disputed(Link("Was the pilot asleep?", HERE), (("Yes", "Ferry Office"), ("No", "Sailing Club"))),)
RULES = (
    RuleRow("equal values", "Same value, equal bounds.", "same", "One number twice.", "40 and 40"),
    RuleRow("furniture", "A line asking to follow an account.", "removed", "Not the article’s.", None),
)
COMPUTATIONS = (
    ComputationLine("40 of 48 is 83.3 percent.", fits=True),
    ComputationLine("It leaves 8 aboard.", fits=False),
    ComputationLine("No more is known.", fits=None),
)
ASIDE = (
    ClaimLine("60", UNSTATED, "passengers", ((5, "f-r5"),), "a forecast", live=True, id="forecast",
              said_by=Link("Sailing Club", None)),
)  # fmt: skip
CITE = Cite(
    "“The ferry at noon”, after The Gazette [2 May 2021].", "@misc{ferry,\n  title = {The ferry at noon}", {"&": "\\&"}
)
ROW = Link("40", f"{HERE}#f-r2")
FORMER = (
    FormerRow(("ashore-1", "ashore-2"), "moved on 2 July 2021: people are no boats", ROW),
    FormerRow(("ashore-3",), "The article was taken down on 4 May 2021 by ed. Reason: none of ours", None),
)
CORRECTIONS = (
    CorrectionRow("2 July 2021", "2021-07-02", ROW, "low", "14", "40", "a slip of the pen", "by an editor"),
    CorrectionRow("4 May 2021", "2021-05-04", ROW, "said by", "nobody", "Ferry Office", LONG[0], "by rule"),
)


def _reports() -> tuple[ReportRow, ...]:
    def row(
        number: int, worded: str, bound: str, *, repeat: bool = False, live: bool = True, stance: str | None = None,
        interval: str | None = None, corrections: tuple[str, ...] = (),
    ) -> ReportRow:  # fmt: skip
        return ReportRow(
            id=f"r{number}", number=number, repeat=repeat, as_of=(GIVEN, NEXT, INFERRED, UNSTATED)[number % 4],
            worded=worded, bound=bound, interval=interval, counts="people ashore",
            chain=(NOBODY, UNNAMED) if repeat else (OFFICE, GAZETTE), read=READ, quote=worded,
            outward=Link("original", "https://example.org/#:~:text=ashore") if number == 1 else None, stance=stance,
            live=live, reviewed="read by rule" if number == 4 else "", corrections=corrections,
        )  # fmt: skip

    return (
        row(1, "more than 12", "lower bound", live=False),
        row(2, "40", "exact", corrections=("low was 14: a slip of the pen (ed, 2021-07-02)",)),
        row(3, "40", "exact", repeat=True),
        row(4, "dozens", "words only", interval="read as 24 to 99"),
        row(5, "60", "exact", stance="a forecast"),
    )


def _lines() -> tuple[WitnessLine, ...]:
    latest = ClaimLine("40", NEXT, "people ashore", ((2, "f-r2"), (3, "f-r3")), "2 reports", live=True, id="latest")
    first = ClaimLine("more than 12", GIVEN, None, ((1, "f-r1"),), None, live=False, id="first")
    gone = ClaimLine("60", INFERRED, None, ((5, "f-r5"),), "disowned by the Sailing Club", live=False, id="gone")
    unnamed = ClaimLine("dozens", UNSTATED, None, ((4, "f-r4"),), None, live=True, id="unnamed")
    return (
        WitnessLine(Link("Ferry Office", HERE), named=True, members=(Link("Harbour master", None),),
                    role="vouches, also through", latest=latest, earlier=(first,),
                    concurring=(Link("Sailing Club", None),)),
        WitnessLine(Link(LONG[0], None), named=True, members=(), role="vouches", latest=gone, earlier=()),
        WitnessLine(Link("No source named", None), named=False, members=(), role="names nobody who vouches for it",
                    latest=unnamed, earlier=()),
    )  # fmt: skip


def _held() -> tuple[PositionLine, ...]:
    one = Holder("h1", (CLUB, GAZETTE), "was asleep at the wheel", READ, None, GIVEN)
    other = Holder("h2", (OFFICE, UNNAMED), "stood watch all night", READ, "denied", UNSTATED)
    return PositionLine("The pilot slept", (one,)), PositionLine("The pilot was awake", (other,))


def _relations() -> Iterator[RelationLine]:
    for name, css in RELATION_CSS.items():
        decided = ("decided by an editor", "") if name == "same" else ("decided by rule", "overlap")
        yield RelationLine(css, name.replace("_", " "), "40 (Ferry Office)", "more than 12 (Ferry Office)",
                           "One plain sentence of reason.", *decided)  # fmt: skip


def _cited() -> tuple[CitedFigure, ...]:
    changed, chain = chip("changed", HERE), (OFFICE, GAZETTE)
    return (
        CitedFigure(GIVEN, "more than 12", "people ashore", changed, READ, live=False, id="cited-1",
                    bound="lower bound", chain=chain),
        CitedFigure(NEXT, "40", "people ashore", changed, READ, live=True, id="cited-2",
                    bound="exact", chain=chain, ways=(Link("Its row", ROW.href),)),
    )  # fmt: skip


def evidence() -> StyleEvidence:
    """Tables and lists, a row of each state."""
    return StyleEvidence(
        lines=_lines(), positions=_held(), relations=tuple(_relations()), computations=COMPUTATIONS,
        reports=_reports(), cited=_cited(), said=SAID, parts=PARTS, facts=FACTS, together=TOGETHER, names=NAMES,
        mentions=MENTIONS, statements=STATEMENTS, disputed=DISPUTED, aside=ASIDE, cite=CITE, former=FORMER,
        corrections=CORRECTIONS, rules=RULES, days=days(),
    )  # fmt: skip  # a table of fields
