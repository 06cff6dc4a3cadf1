"""A retelling with a note for every verdict that a number can have, and an excerpt."""

from dataclasses import replace

from markupsafe import Markup

from tests.site.sample_views.story import (
    ARTICLE,
    CHIPS,
    GOVERNMENT,
    INFERRED,
    POST,
    PUBLISHER,
    QUANTITY,
    SUNDAY,
    UNNAMED,
    chip,
)
from variorum.site import views as v


def note(id: str, key: str, worded: str, text: str, chain: tuple[v.ChainLink, ...], compare: str | None) -> v.Note:  # noqa: A002 (the view's own word)
    """A margin note, checked by an editor."""
    return v.Note(id, chip(key), worded, text, chain, compare, "checked by an editor")


def notes() -> tuple[v.Note, ...]:
    """One note for each verdict a number can have."""
    row = f"{QUANTITY}#f-r1"
    counted = "by Sunday night. Next count: 4,850; last: 100,417."
    timed = "length of the offensive; two articles, neither says who timed it."
    alone = "wounded patients, 24 September. No other article gives a number."
    return (
        note("n24h", "agree", "24 hours", timed, (UNNAMED, POST), row),
        note("n1000", "changed", "more than 1,000", counted, (GOVERNMENT, POST, PUBLISHER), row),
        replace(note("n23", "single", "23", alone, (POST,), None), margin=False),
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
            mark=f"¶{min(4, i // 2 + 1)}",
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


def provenance() -> tuple[v.Provenance, ...]:
    """Where the article came from, known or not."""
    removed = (
        "“boilerplate.follow-us”, end of the page, 38 bytes",
        "“boilerplate.see-also”, after paragraph 4, 71 bytes",
    )
    return (
        v.Provenance("Published by", "not named on the page", unknown=True),
        v.Provenance("Originally from", "Washington Post", link=v.Link("The Washington Post", "about.html")),
        v.Provenance("Date", "24 Sept 2023", datetime="2023-09-24"),
        v.Provenance("Retrieved", "not recorded", unknown=True),
        v.Provenance("Cleaned", "2 removals, 109 bytes", details=removed),
        v.Provenance("Rights", "retold in our words"),
    )


def article_page(body: Markup) -> v.ArticlePage:
    """A retelling with every verdict; `body` is BODY as rendered."""
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
        provenance(),
        body,
        None,
        article_figures(),
        keys,
        CARDS,
        TEASERS[1:],
        cite,
        "retelling",
    )


def excerpt_page() -> v.ArticlePage:
    """A text that is not published: its summary, and its figures."""
    return replace(
        article_page(Markup("")),
        keys=(),
        summary="A text that is not ours to publish.",
        original_title=None,
        figures=article_figures()[:1],
        cards=(),
        related=(),
    )
