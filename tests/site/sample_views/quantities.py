"""A question with a number for an answer, one count that grew, and one with positions for an answer."""

from dataclasses import replace

from markupsafe import Markup

from tests.site.sample_views.charts import chart
from tests.site.sample_views.story import CHIPS, GOVERNMENT, INFERRED, MONDAY, POST, PUBLISHER, READ, SUNDAY, UNNAMED
from variorum.site import views as v


def report_rows() -> tuple[v.ReportRow, ...]:
    """Seven reports of the arrivals, some of them repeats, one corrected."""
    worded = ("more than 1,000", "4,850", "over 100,000", "100,000", "over 100,000", "100,000", "100,417")
    return tuple(
        v.ReportRow(
            id=f"r{i + 1}",
            number=i + 1,
            repeat=i in (3, 4, 5),
            as_of=(SUNDAY, MONDAY)[i] if i < 2 else INFERRED,
            worded=text,
            bound="lower bound" if "er" in text or "than" in text else "exact",
            interval="read as 200 or more" if i == 4 else None,
            counts="people who had crossed the border",
            chain=(UNNAMED, PUBLISHER) if i in (4, 5) else (GOVERNMENT, POST, PUBLISHER),
            read=READ,
            quote=f"{text} people",
            outward=v.Link("the original", "https://example.org/a#:~:text=people") if i == 0 else None,
            stance="disowned later" if i == 3 else None,
            live=i > 1,
            reviewed="checked by an editor",
            corrections=("bound was “exact” until 3 November 2026: the text has “over”.",) if i == 2 else (),
        )
        for i, text in enumerate(worded)
    )


def witness_lines() -> tuple[v.WitnessLine, ...]:
    """Two named lines and the reports that name nobody."""
    first = v.ClaimLine("more than 1,000", SUNDAY, None, ((1, "f-r1"),), None, live=False)
    second = v.ClaimLine("4,850", MONDAY, "arrivals registered", ((2, "f-r2"),), "in one text", live=False)
    latest = v.ClaimLine("100,417", INFERRED, "people", ((3, "f-r3"), (7, "f-r7")), None, live=True)
    agency = v.ClaimLine("100,000", INFERRED, None, ((4, "f-r4"),), "agrees with the government’s data", live=True)
    nobody = v.ClaimLine("over 100,000", INFERRED, None, ((5, "f-r5"), (6, "f-r6")), None, live=True)
    speaker = v.Link("Nikol Pashinyan", "actors/nikol-pashinyan.html")
    return (
        v.WitnessLine(
            v.Link("Government of Armenia", "actors/nikol-pashinyan.html"),
            named=True,
            members=(speaker,),
            role="vouches, also through",
            concurring=(v.Link("UNHCR", None),),
            latest=latest,
            earlier=(second, first),
        ),
        v.WitnessLine(v.Link("UNHCR", None), named=True, members=(), role="concurs", latest=agency, earlier=()),
        v.WitnessLine(
            v.Link("No source named", None), named=False, members=(), role="names no source", latest=nobody, earlier=()
        ),
    )


RELATION = v.RelationLine(
    "s-series",
    "One series over time",
    "4,850",
    "100,417",
    "the same body counted again about a week later.",
    "decided by rule",
    "grew",
)
UNCLEAR = v.RelationLine("s-unclear", "Unclear", "100,000", "4,850", "no source named.", "by an editor")
NEAR = ((v.Link("Vehicles over the Hakari bridge", "quantities/statement.html"), "counts vehicles, not people"),)
FORECAST = v.ClaimLine("no one", INFERRED, "people", ((6, "f-r6"),), "a forecast", live=True, said_by=v.Link("A", None))
WITNESSES = (
    (v.Link("Government of Armenia", None), "rows 1, 2, 3, 7", "counted arrivals at its own border"),
    (v.Link("UNHCR", None), "row 4", "concurs"),
)
COMPUTATIONS = (
    v.ComputationLine("100,417 of about 120,000 is 83.7 percent.", fits=True),
    v.ComputationLine("It leaves 19,583 people.", fits=False),
    v.ComputationLine("No more is known.", fits=None),
)


def quantity_page() -> v.QuantityPage:
    """The arrivals."""
    return v.QuantityPage(
        title="People who had crossed into Armenia",
        question="How many people had crossed into Armenia?",
        answer=("100,417 people", "by the Armenian government’s count, about a week after the first crossings."),
        more=(("19,583", " people (computed), which does not fit."),),
        chip=replace(CHIPS["changed"], beside=v.Chip("s-unclear sum", "Sum does not fit")),
        sentence="Not a dispute: one count that grew.",
        facts=(("7", "reports"), ("1", "witness"), ("1", "body concurring")),
        chart=chart(),
        chart_title="The count grew a hundredfold",
        chart_subtitle="Numbers in circles are rows of the table below.",
        lines=witness_lines(),
        relations=(RELATION,),
        all_relations=(RELATION, UNCLEAR),
        rows=report_rows(),
        positions=(),
        body=Markup("<p>Rows 1, 2 and 7 are the same count at three moments.</p>"),
        witnesses=WITNESSES,
        independence="7 reports, one witness, one body concurring, 2 reports with no source named.",
        computations=COMPUTATIONS,
        near=NEAR,
        also=(v.Link("Was a serviceman hit by a sniper?", "quantities/statement.html"),),
        aside=(FORECAST,),
        settle="The border service’s own daily records.",
        downloads=(v.Link("These 7 rows, CSV", "quantities/arrivals.csv"), v.Link("JSON", "quantities/arrivals.json")),
    )


def statement_page() -> v.QuantityPage:
    """A contested statement: positions, no numbers."""
    ministry = v.ChainLink("Azerbaijan’s defence ministry", None, speaker=True, known=True)
    one = v.Holder("h1", (ministry, PUBLISHER), "was hit by a sniper", READ, None, MONDAY)
    other = v.Holder("h2", (GOVERNMENT, PUBLISHER), "did not open fire", READ, "denies it", INFERRED)
    return replace(
        quantity_page(),
        title="Was a serviceman hit by a sniper?",
        question="Was a serviceman hit by a sniper?",
        answer=("", "Two bodies say opposite things; no third one is named."),
        chip=CHIPS["contested"],
        sentence="Each side speaks for itself.",
        facts=(),
        chart=None,
        lines=(),
        relations=(),
        all_relations=(),
        rows=(),
        computations=(),
        near=(),
        more=(),
        aside=(),
        sides=(("It happened", "the defence ministry"), ("It did not happen", "Government of Armenia")),
        settle=None,
        positions=(v.PositionLine("It happened", (one,)), v.PositionLine("It did not happen", (other,))),
        body=Markup(""),
    )
