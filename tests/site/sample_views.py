"""Values as the generator makes them, for looking at every template with every mark, chip and empty case once.

The story is the demonstration archive's, retold; what it has no case of (a conflict, a revision) is about a bridge that
does not exist. One long list of literals: splitting it would only scatter what is read page by page.
"""

from dataclasses import dataclass, replace
from itertools import pairwise

from markupsafe import Markup

from variorum.site import chart_views as c
from variorum.site import map_views as m
from variorum.site import views as v
from variorum.site.pages.style import style_page

CHIPS = {
    "agree": v.Chip("s-agree", "Sources agree"),
    "compatible": v.Chip("s-compat", "Compatible"),
    "changed": v.Chip("s-series", "One series over time"),
    "revised": v.Chip("s-revised", "Revised"),
    "unclear": v.Chip("s-unclear", "Unclear"),
    "conflict": v.Chip("s-conf", "Sources conflict"),
    "single": v.Chip("s-single", "Single source"),
    "contested": v.Chip("s-held", "Contested"),
    "agreed": v.Chip("s-held", "Undisputed"),
}
QUANTITY = "quantities/arrivals-in-armenia.html"
ARTICLE = "articles/first-departures.html"


@dataclass(frozen=True, slots=True)
class SamplePage:
    """A page to render: its template, its place in the site, and what the generator adds to the common context."""

    template: str
    head: v.Head
    context: dict[str, object]


def site() -> v.Site:
    """The archive as a whole."""
    nav = (
        ("articles", "Articles", "index.html#articles"),
        ("figures", "Figures", "figures.html"),
        ("places", "Places", "places.html"),
        ("actors", "Actors", "actors.html"),
        ("method", "Method", "method.html"),
        ("about", "About", "about.html"),
    )
    return v.Site(
        name="Variorum",
        title="The emptying of Nagorno-Karabakh",
        subtitle="September–October 2023",
        licence=v.Link("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        contact=v.Link("write to the editors", "mailto:editors@example.org"),
        as_of="21 November 2026",
        verified="All figures were verified against the captures on 21 November 2026.",
        nav=tuple((section, v.Link(text, href)) for section, text, href in nav),
        hidden=2,
        rules_version="1",
    )


def head(title: str, path: str, section: str, *crumbs: v.Link) -> v.Head:
    """What a page says of itself."""
    return v.Head(title=title, description=f"{title}, with sources.", path=path, section=section, crumbs=crumbs)


def chip(key: str, *, linked: bool = False) -> v.Chip:
    """A verdict by its key, with or without a way to the comparison."""
    return replace(CHIPS[key], href=QUANTITY) if linked else CHIPS[key]


GOVERNMENT = v.ChainLink("Government of Armenia", "actors/nikol-pashinyan.html", speaker=True, known=True)
POST = v.ChainLink("Washington Post", None, speaker=False, known=True)
UNNAMED = v.ChainLink("no source named", None, speaker=False, known=False)
PUBLISHER = v.ChainLink("publisher not named", None, speaker=False, known=False)
SUNDAY = v.When("24 Sept 2023", "2023-09-24", known=True, note="night")
MONDAY = v.When("25 Sept 2023", "2023-09-25", known=True, note="midday")
INFERRED = v.When("not stated", None, known=False, note="about 1 Oct 2023, by the words “this weekend”")
READ = v.Link("The first Armenians leave ¶2", f"{ARTICLE}#p2")


# --- charts ----------------------------------------------------------------------------------------------------------

SCALE = tuple(
    c.Tick(at, label, "start" if at == 0 else "middle")
    for at, label in ((0, "0"), (32, "40,000"), (64, "80,000"), (96, "120,000"))
)
LEGEND: tuple[tuple[c.MarkKind, str], ...] = (
    ("exact", "exact count"),
    ("lower", "“more than”: true value at or above the bar"),
    ("repeat", "hollow or dashed: repeats another’s figure, or names no source"),
)


def plot(marks: tuple[c.PlotMark, ...], labels: tuple[tuple[str, float, int], ...], alt: str) -> c.RangePlot:
    """A range plot on the scale of the people who left."""
    series = tuple((a.at, b.at) for a, b in pairwise(marks) if a.css == "s-series")
    gap = (marks[0].at, marks[-1].at) if marks and marks[0].css == "s-conf" else None
    words = tuple(c.PlotLabel(text, at, y, "start" if at < 50 else "end") for text, at, y in labels)
    return c.RangePlot(height=56, baseline=27, ticks=SCALE, marks=marks, labels=words, series=series, gap=gap, alt=alt)


def every_mark() -> c.RangePlot:
    """One mark of each kind."""
    kinds: tuple[c.MarkKind, ...] = ("exact", "repeat", "lower", "upper", "about", "range", "vague", "computed")
    wide = {"range": 6.0, "vague": 6.0}
    marks = (
        *(c.PlotMark(kind, 4 + 12 * i, wide.get(kind, 0), "s-compat") for i, kind in enumerate(kinds)),
        c.PlotMark("vague", 98, 1, "s-compat"),
    )
    return plot(
        marks, tuple((kind, 6 + 12.0 * i, 15 if i % 2 else 47) for i, kind in enumerate(kinds)), "One mark of each kind"
    )


def arrivals_plot() -> c.RangePlot:
    """The demonstration's one series."""
    marks = (
        c.PlotMark("lower", 0.8, 0, "s-series"),
        c.PlotMark("exact", 3.9, 0, "s-series"),
        c.PlotMark("exact", 80.3, 0, "s-series"),
    )
    labels = (("more than 1,000", 0.8, 47), ("4,850", 3.9, 15), ("100,417, government", 83, 15))
    return plot(marks, labels, "More than 1,000 on 24 September, 4,850 on 25 September, 100,417 about a week later")


def bridge_plot() -> c.RangePlot:
    """Two lengths that cannot both be true."""
    marks = (c.PlotMark("exact", 24, 0, "s-conf"), c.PlotMark("exact", 72, 0, "s-conf"))
    return plot(
        marks,
        (("300 metres, builders", 26, 15), ("900 metres, operators", 74, 47)),
        "300 metres by the builders, 900 by the operators",
    )


def drawing(width: int, left: float, base: float, spread: tuple[float, ...], heights: tuple[float, ...]) -> c.Drawing:
    """The arrivals in user units: seven dots at `spread` and `heights`."""
    kinds: tuple[c.MarkKind, ...] = ("lower", "exact", "lower", "repeat", "lower", "repeat", "exact")
    size = 13.5 if width > 700 else 12.5
    dots = tuple(
        c.Dot(kind, x, y, None, i == 4, i + 1, f"#f-r{i + 1}", x if i > 1 else x - 18, y + 24 if i > 1 else y - 16)
        for i, (kind, x, y) in enumerate(zip(kinds, spread, heights, strict=True))
    )
    zone = spread[2] - (spread[3] - spread[2]) / 2
    return c.Drawing(
        width=width,
        height=int(base) + 54,
        left=left,
        right=width - 10.0,
        base=base,
        xticks=(c.Tick(spread[0], "24 Sept", "middle"), c.Tick(spread[6], "1 Oct", "middle")),
        xmarks=(left, zone, width - 10.0),
        yticks=((base, "0"), (heights[3], "100,000")),
        zones=((zone, 40, width - 10 - zone, base - 40),),
        bands=((66, 12),),
        paths=(f"M{spread[1]} {heights[1]}L{spread[6]} {heights[6]}",),
        dots=dots,
        texts=(
            c.ChartText(width - 14, 18, "Day not given", size + 1, "end", "strong"),
            c.ChartText(width - 14, 34, "order has no meaning", size, "end", "plain"),
            c.ChartText(left + 8, 60, "About 120,000 lived there", size, "start", "plain"),
            c.ChartText(spread[1] + 14, heights[1] + 4, "4,850", size + 1, "start", "strong"),
            c.ChartText(width * 0.55, base - 100, "no figures for these days", size, "end", "quiet"),
        ),
    )


def chart() -> c.IntervalChart:
    """The arrivals, drawn wide and narrow."""
    wide = drawing(1080, 70, 396, (178, 250, 705, 777, 848, 920, 992), (393, 383, 126, 126, 126, 126, 125))
    narrow = drawing(340, 6, 384, (42, 66, 210, 236, 262, 288, 314), (381, 372, 142, 142, 142, 142, 141))
    caption = "At this scale 100,000 and 100,417 stand at the same height. The dotted line is not data."
    narrow = replace(narrow, cuts=((150, "26 to 29 Sept"),))
    return c.IntervalChart(wide, narrow, "s-series", LEGEND, caption, "Seven counts, from more than 1,000 to 100,417.")


# --- pages -----------------------------------------------------------------------------------------------------------


def note(id: str, key: str, worded: str, text: str, chain: tuple[v.ChainLink, ...], compare: str | None) -> v.Note:  # noqa: A002 (the view's own word)
    """A margin note, checked by an editor."""
    return v.Note(id, chip(key), worded, text, chain, compare, "checked by an editor")


def notes() -> tuple[v.Note, ...]:
    """One note for each verdict a number can have."""
    row = f"{QUANTITY}#f-r1"
    return (
        note(
            "n24h",
            "agree",
            "24 hours",
            "length of the offensive; two articles, neither says who timed it.",
            (UNNAMED, POST),
            row,
        ),
        note(
            "n1000",
            "changed",
            "more than 1,000",
            "by Sunday night. Next count: 4,850; last: 100,417.",
            (GOVERNMENT, POST, PUBLISHER),
            row,
        ),
        replace(
            note(
                "n23", "single", "23", "wounded patients, 24 September. No other article gives a number.", (POST,), None
            ),
            margin=False,
        ),
        note("ndozens", "compatible", "dozens", "civilians hurt or killed. Both can be true.", (POST,), row),
        note("nthousands", "unclear", "several thousand", "displaced; the day is not given.", (POST,), row),
        note("n300", "conflict", "300 metres", "by the builders; the operators say 900.", (POST,), row),
        note("n301", "revised", "310 metres", "withdrawn by the builders the day after.", (POST,), row),
        note("nshot", "contested", "was hit by a sniper", "said by one side, denied by the other.", (POST,), row),
    )


def cited_notes() -> tuple[v.Note, ...]:
    """The same for a page without a table of figures: one that stands alone leads to its row in the article."""
    return tuple(replace(one, compare=one.compare or f"{ARTICLE}#f-{one.id}") for one in notes())


BODY = """{% import "macros/marks.html" as m with context %}
{{ m.paragraph_open("p1", 1) }}Armenians began to leave on Sunday. The assault had lasted about {{ m.figure_mark("24 hours", n[0]) }} and ended when the local forces accepted a ceasefire.</p>
{{ m.paragraph_open("p2", 2) }}By night the {{ m.mention("Armenian government", "pashinyan", "actors/nikol-pashinyan.html") }} had counted {{ m.figure_mark("more than 1,000", n[1]) }} people across the border. The Red Cross said it had helped to bring out {{ m.figure_mark("23", n[2]) }} wounded patients.</p>
{{ m.heading(2, "offensive", "The offensive") }}
{{ m.paragraph_open("p3", 3) }}Shelling around {{ m.mention("Stepanakert", "stepanakert", "places/stepanakert.html") }} left {{ m.figure_mark("dozens", n[3]) }} of civilian casualties and drove {{ m.figure_mark("several thousand", n[4]) }} residents from home. One line has an uncertain speaker.{{ m.editor_note("speaker", "The text says only “he said”.") }}</p>
{{ m.paragraph_open("p4", 4) }}A bridge that does not exist measured {{ m.figure_mark("300 metres", n[5]) }}, after {{ m.figure_mark("310 metres", n[6]) }} had been given. Whether a serviceman {{ m.figure_mark("was hit by a sniper", n[7]) }} is contested.</p>
"""  # noqa: E501 (one paragraph a line, as it is read)


def article_figures() -> tuple[v.ArticleFigure, ...]:
    """A row for each note, where it is shown under the article."""
    return tuple(
        v.ArticleFigure(
            n.id,
            n.worded,
            "what it counts",
            n.chain,
            SUNDAY if i % 2 else INFERRED,
            n.chip,
            f"p{min(4, i // 2 + 1)}",
            n.worded,
            v.Link(f"line {13 + i} of the saved text", f"articles/a/provenance.html#f-{n.id}") if i else None,
            n.reviewed,
        )
        for i, n in enumerate(notes())
    )


CARDS = (
    v.Card(
        "stepanakert",
        "Stepanakert / Khankendi",
        "Main city of the region.",
        "places/stepanakert.html",
        "named in 3 of 5 articles",
    ),
    v.Card(
        "pashinyan",
        "Nikol Pashinyan",
        "Prime minister of Armenia.",
        "actors/nikol-pashinyan.html",
        "named in 3 of 5 articles",
    ),
)
TEASERS = (
    v.ArticleTeaser(
        "The first Armenians leave, days after the offensive",
        ARTICLE,
        "From Washington Post · undated; text suggests 24 Sept 2023 · 9 figures",
        None,
    ),
    v.ArticleTeaser(
        "A city square with nobody in it",
        "articles/empty-square.html",
        "Balkan Travellers · page stamp 24 June 2024 · 5 figures",
        "The city after the departure.",
    ),
)


def article_page(body: Markup) -> v.ArticlePage:
    """A retelling with every verdict; `body` is BODY as rendered."""
    removed = (
        "“boilerplate.follow-us”, end of the page, 38 bytes",
        "“boilerplate.see-also”, after paragraph 4, 71 bytes",
    )
    provenance = (
        v.Provenance("Published by", "not named on the page", unknown=True),
        v.Provenance("Originally from", "Washington Post", link=v.Link("The Washington Post", "about.html")),
        v.Provenance("Date", "24 Sept 2023", datetime="2023-09-24"),
        v.Provenance("Retrieved", "not recorded", unknown=True),
        v.Provenance("Cleaned", "2 removals, 109 bytes", details=removed),
        v.Provenance("Rights", "retold in our words"),
    )
    cite = v.Cite(
        "“The first Armenians leave”, after the Washington Post, [24 September 2023].",
        "@misc{variorum-001,\n  title = {The first Armenians leave}",
    )
    keys = (
        *(one for key, one in CHIPS.items() if key != "agreed"),
        v.Chip("s-agree bare", "Same figure, no source named"),
    )
    return v.ArticlePage(
        "The first Armenians leave, days after the offensive",
        "Title on the page",
        provenance,
        body,
        None,
        article_figures(),
        keys,
        CARDS,
        TEASERS[1:],
        cite,
        "retelling",
    )


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


def quantity_page() -> v.QuantityPage:
    """The arrivals."""
    relation = v.RelationLine(
        "s-series",
        "One series over time",
        "4,850",
        "100,417",
        "the same body counted again about a week later.",
        "decided by rule",
        "grew",
    )
    unclear = v.RelationLine("s-unclear", "Unclear", "100,000", "4,850", "no source named.", "by an editor")
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
        relations=(relation,),
        all_relations=(relation, unclear),
        rows=report_rows(),
        positions=(),
        body=Markup("<p>Rows 1, 2 and 7 are the same count at three moments.</p>"),
        witnesses=(
            (v.Link("Government of Armenia", None), "rows 1, 2, 3, 7", "counted arrivals at its own border"),
            (v.Link("UNHCR", None), "row 4", "concurs"),
        ),
        independence="7 reports, one witness, one body concurring, 2 reports with no source named.",
        computations=(
            v.ComputationLine("100,417 of about 120,000 is 83.7 percent.", fits=True),
            v.ComputationLine("It leaves 19,583 people.", fits=False),
            v.ComputationLine("No more is known.", fits=None),
        ),
        near=((v.Link("Vehicles over the Hakari bridge", "quantities/statement.html"), "counts vehicles, not people"),),
        also=(v.Link("Was a serviceman hit by a sniper?", "quantities/statement.html"),),
        aside=(
            v.ClaimLine(
                "no one", INFERRED, "people", ((6, "f-r6"),), "a forecast", live=True, said_by=v.Link("A", None)
            ),
        ),
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


def quantity_rows() -> tuple[v.QuantityRow, ...]:
    """A row for each verdict, drawn or in words."""
    plots = {"changed": arrivals_plot(), "conflict": bridge_plot(), "compatible": every_mark()}
    return tuple(
        v.QuantityRow(
            key,
            v.Link(f"A quantity that is {key}", QUANTITY),
            "2 reports, one witness",
            plots.get(key),
            "" if key in plots else "24 hours, in both articles that time it",
            f"What {key} means here.",
            one,
        )
        for key, one in CHIPS.items()
    )


def tallies() -> tuple[v.Tally, ...]:
    """One filter for each verdict, and the one that shows all."""
    return (*(v.Tally(key, 1, one) for key, one in CHIPS.items()), v.Tally("all", len(CHIPS), None))


def figures_page() -> v.FiguresPage:
    """All quantities in two groups, one with a scale."""
    rows = quantity_rows()
    groups = (
        v.QuantityGroup("People who left", "One scale for every row, in people", arrivals_plot(), rows[:6]),
        v.QuantityGroup("Said, not counted", "", None, rows[6:]),
    )
    alone = article_figures()[2:3]
    return v.FiguresPage(
        "Nine quantities, side by side",
        "Every number the texts give, grouped by what it counts.",
        tallies(),
        "Words without a number are drawn by convention.",
        groups,
        alone,
        (READ,),
        (v.Link("All figures, CSV", "data/figures.csv"),),
    )


def index_page() -> v.IndexPage:
    """The front page."""
    rows = quantity_rows()
    near = (
        (
            v.Link("Killed in the offensive", QUANTITY),
            v.Link("Killed in the depot explosion", "quantities/statement.html"),
            "two events, each from one article",
        ),
    )
    ways = (
        (v.Link("Figures", "figures.html"), "every quantity on one scale"),
        (v.Link("Places", "places.html"), "under every name the texts use"),
    )
    return v.IndexPage(
        "The emptying of Nagorno-Karabakh, September–October 2023",
        "Five news texts, set side by side.",
        tuple(replace(one, href=f"figures.html#{one.key}") for one in tallies()),
        "Of the 9 quantities the texts report.",
        (rows[2], rows[5]),
        arrivals_plot(),
        near,
        TEASERS,
        ways,
        tuple(CHIPS.values())[:8],
        CARDS[:1],
        CARDS[1:],
    )


def entity_page(kind: str) -> v.EntityPage:
    """A place or an actor with everything an entity page can show."""
    use = v.NameUse(v.Link("The first Armenians leave ¶7", ARTICLE), 3)
    names = (
        v.NameRow("Stepanakert", "local", "Armenian", "", (use, replace(use, times=1)), times=4, sic=False),
        v.NameRow("Stefanakert", "misspelling", "", "", (use,), times=1, sic=True,
                  only_with="city", others=(v.Link("Another", None),)),
    )  # fmt: skip
    unused = (v.NameRow("Khankendi", "official", "Azerbaijani", "Azerbaijan’s bodies", (), times=0, sic=False),)
    sides = (("Armenians", "Stepanakert"), ("Azerbaijan", "Khankendi")) if kind == "place" else ()
    table = v.NamesTable("our retellings", names, unused, "By use. It takes no side.", "Counted here.", sides)
    statements = (
        v.Statement(
            "He calls it ", "his words", ", one text says.", "", "The first answer", None, INFERRED,
            v.Link("Which is it?", "quantities/statement.html"), READ,
            (v.Answer("The second", (v.Link("A body", None),)),),
        ),
    )  # fmt: skip
    row = v.SaidRow("51,000", "people living in the city", INFERRED, "counted here" if kind == "place" else "vouches",
                    v.Link("Population", QUANTITY), READ, CHIPS["single"])  # fmt: skip
    group = v.SaidGroup(v.Link("Population", QUANTITY), CHIPS["single"], (row, replace(row, chip=CHIPS["changed"])))
    part = v.SaidPart(
        "Figures vouched for", "What that means.", (group,), (replace(group, quantity=v.Link("Boats", None)),)
    )
    said = (part,) if kind == "place" else (part, v.SaidPart("Figures denied", "In other words.", (group,)))
    snippet = v.Snippet((("Strikes around ", False), ("Stepanakert", True), (" and in towns nearby.", False)), READ)
    mentions = (v.SnippetGroup(TEASERS[0], (snippet,)), v.SnippetGroup(TEASERS[1], (snippet,), (snippet, snippet)))
    return v.EntityPage(
        id="sample",
        kind=kind,
        type="city",
        name="Stepanakert / Khankendi" if kind == "place" else "Nikol Pashinyan",
        summary="Named in three of the five texts.",
        body=Markup("<p>Two of the five texts never name it.</p>"),
        background=Markup("<p>It lies in a valley.</p>"),
        facts=(v.Fact("3 of 5", "articles", "#h-mentions"), v.Fact("1", "figure")),
        names=table,
        within=(v.Link("Nagorno-Karabakh", "places/stepanakert.html"),),
        contains=(),
        roles=(v.RoleRow("prime minister of Armenia", "since 2018", None),) if kind == "actor" else (),
        proposed=("A text calls him the prime minister.",) if kind == "actor" else (),
        coordinates="39.82° N, 46.75° E, town centre, from Wikidata" if kind == "place" else None,
        external=(v.Link("Wikidata", "https://www.wikidata.org/wiki/Q1"),),
        was=("old-id",),
        said=said,
        statements=statements if kind == "actor" else (),
        others=(v.SaidBy(v.Link("Somebody", None), (group,), statements, 2),) if kind == "actor" else (),
        told=tuple(replace(one, by=v.Link("A body", None)) for one in statements) if kind == "actor" else (),
        disputed=(v.Disputed(v.Link("Which is it?", "quantities/statement.html"), (("The first", "A body"),)),),
        mentions=mentions,
        together=(v.Together(v.Link("Goris", None), 4, (snippet,)),),
        map=locator_map() if kind == "place" else None,
    )


def locator_map() -> m.LocatorMap:
    """A map with everything that a map can show; the country and its borders are made up."""
    texts = (
        m.MapText(120, 60, "SAMPLELAND", 12, "middle", "country"),
        m.MapText(200, 90, "Nagorno-Karabakh", 14, "middle", "area"),
        m.MapText(160, 124, "Stepanakert / Khankendi", 13.5, "start", "focus"),
        m.MapText(120, 204, "Goris", 13, "end", "place"),
    )
    bar = m.ScaleBar(14, 286, 60, m.MapText(81, 286, "20 km", 12, "start", "scale"))
    dots = (m.MapDot(150, 120, focus=True, approximate=False), m.MapDot(140, 180, focus=False, approximate=True))
    sheet = m.MapSheet(
        width=340, height=300, land="M-12-12l364 0 0 312-364 0z", coasts="M-12 250l364-20", borders="M40-12l30 324",
        disputed="M300-12l-20 324", leaders=((138, 184, 124, 198),), dots=dots, texts=texts, scale=bar,
    )  # fmt: skip
    return m.LocatorMap(
        replace(sheet, width=520, height=380),
        sheet,
        "Map of Stepanakert / Khankendi. Goris, about 49 km south-west.",
        "Borders: made up.",
    )


def method_page() -> v.MethodPage:
    """The rules, one or two of each table."""
    rule = v.RuleRow(
        "equal values",
        "Same nominal value, equal bounds.",
        "same",
        "Two reports of one number.",
        "24 hours, in two articles",
    )
    bare = v.RuleRow(
        "boilerplate.follow-us", "A line asking to follow an account.", "removed", "It is not the article’s.", None
    )
    verdicts = tuple((one, f"What {key} means.") for key, one in CHIPS.items())
    rules = (rule, replace(rule, name="grew"), replace(rule, name="overlap"))
    return v.MethodPage(verdicts, rules, (rule,), (bare,), "variorum", (bare,), "1")


@dataclass(frozen=True, slots=True)
class PelicanText:
    """What the templates read of Pelican's own pages and articles."""

    title: str
    content: str
    lang: str = "en"
    date: None = None
    locale_date: None = None


def pages(body: Markup, cited: Markup) -> tuple[SamplePage, ...]:
    """Every template with a sample; BODY as rendered with the macros, `cited` with notes for an explainer."""
    figures, places = v.Link("Figures", "figures.html"), v.Link("Places", "places.html")
    article = article_page(body)
    excerpt = replace(
        article,
        body=Markup(""),
        keys=(),
        summary="A text that is not ours to publish.",
        original_title=None,
        figures=article.figures[:1],
        cards=(),
        related=(),
    )
    people = v.EntityIndex("Actors", "People and bodies, and what each one said.", (("Person", CARDS[1:]),))
    where = v.EntityIndex("Places", "Under every name the texts use.", (("City", CARDS[:1]),))
    text = PelicanText(
        "About this archive", "<p>Who made it, and how.</p><h2>How to cite</h2><table><tr><th>One</th></tr></table>"
    )
    explainer = PelicanText("What the sources agree on", str(cited))
    return (
        SamplePage("index.html", head("The emptying of Nagorno-Karabakh", "index.html", ""), {"view": index_page()}),
        SamplePage(
            "source.html",
            head(article.title, ARTICLE, "articles", v.Link("Articles", "index.html#articles"), v.Link("001", None)),
            {"view": article},
        ),
        SamplePage("source.html", head("Excerpt", "articles/empty-square.html", "articles"), {"view": excerpt}),
        SamplePage(
            "quantity.html",
            head("Arrivals", QUANTITY, "figures", figures, v.Link("People who left", None)),
            {"view": quantity_page()},
        ),
        SamplePage(
            "quantity.html", head("Sniper", "quantities/statement.html", "figures", figures), {"view": statement_page()}
        ),
        SamplePage("figures.html", head("Figures compared", "figures.html", "figures"), {"view": figures_page()}),
        SamplePage(
            "place.html",
            head("Stepanakert / Khankendi", "places/stepanakert.html", "places", places),
            {"view": entity_page("place")},
        ),
        SamplePage(
            "actor.html",
            head("Nikol Pashinyan", "actors/nikol-pashinyan.html", "actors"),
            {"view": entity_page("actor")},
        ),
        SamplePage("entities.html", head("Places", "places.html", "places"), {"view": where}),
        SamplePage("entities.html", head("Actors", "actors.html", "actors"), {"view": people}),
        SamplePage("method.html", head("Method", "method.html", "method"), {"view": method_page()}),
        SamplePage("page.html", head("About · Variorum", "about.html", "about"), {"page": text}),
        SamplePage(
            "article.html", head("Explainer", "explainers/agree.html", ""), {"article": explainer, "cards": CARDS}
        ),
        SamplePage("style.html", head("Style", "style.html", ""), {"view": style_page()}),
        SamplePage(
            "404.html", head("Page not found", "404.html", ""), {"view": v.TextPage("Page not found", Markup(""))}
        ),
    )
