"""A place and an actor with everything that their pages can show."""

from dataclasses import replace

from markupsafe import Markup

from tests.site.sample_views.articles import TEASERS
from tests.site.sample_views.maps import locator_map
from tests.site.sample_views.story import ARTICLE, CHIPS, INFERRED, QUANTITY, READ
from variorum.site import views as v

STATEMENTS = (
    v.Statement(
        "He calls it ", "his words", ", one text says.", "", "The first answer", None, INFERRED,
        v.Link("Which is it?", "quantities/statement.html"), READ,
        (v.Answer("The second", (v.Link("A body", None),)),),
    ),
)  # fmt: skip
SNIPPET = v.Snippet((("Strikes around ", False), ("Stepanakert", True), (" and in towns nearby.", False)), READ)
MENTIONS = (v.SnippetGroup(TEASERS[0], (SNIPPET,)), v.SnippetGroup(TEASERS[1], (SNIPPET,), (SNIPPET, SNIPPET)))


def names(sides: tuple[tuple[str, str], ...]) -> v.NamesTable:
    """Names of every kind, used, misspelt and never used."""
    use = v.NameUse(v.Link("The first Armenians leave ¶7", ARTICLE), 3)
    rows = (
        v.NameRow("Stepanakert", "local", "Armenian", "", (use, replace(use, times=1)), times=4, sic=False),
        v.NameRow("Stefanakert", "misspelling", "", "", (use,), times=1, sic=True,
                  only_with="city", others=(v.Link("Another", None),)),
    )  # fmt: skip
    unused = (v.NameRow("Khankendi", "official", "Azerbaijani", "Azerbaijan’s bodies", (), times=0, sic=False),)
    return v.NamesTable("our retellings", rows, unused, "By use. It takes no side.", "Counted here.", sides)


def group(what: str) -> v.SaidGroup:
    """The reports of one quantity; `what` is what the entity has to do with the first."""
    row = v.SaidRow("51,000", "people living in the city", INFERRED, what, v.Link("Population", QUANTITY), READ,
                    CHIPS["single"])  # fmt: skip
    return v.SaidGroup(v.Link("Population", QUANTITY), CHIPS["single"], (row, replace(row, chip=CHIPS["changed"])))


def part(rows: v.SaidGroup) -> v.SaidPart:
    """What was said, of a quantity that has a page and of one that has none."""
    return v.SaidPart(
        "Figures vouched for", "What that means.", (rows,), (replace(rows, quantity=v.Link("Boats", None)),)
    )


def plain_page(kind: str, rows: v.SaidGroup) -> v.EntityPage:
    """What the pages of places and actors show alike."""
    return v.EntityPage(
        id="sample",
        kind=kind,
        type="city",
        name="",
        summary="Named in three of the five texts.",
        body=Markup("<p>Two of the five texts never name it.</p>"),
        background=Markup("<p>It lies in a valley.</p>"),
        facts=(v.Fact("3 of 5", "articles", "#h-mentions"), v.Fact("1", "figure")),
        names=names(()),
        within=(v.Link("Nagorno-Karabakh", "places/stepanakert.html"),),
        contains=(),
        roles=(),
        coordinates=None,
        external=(v.Link("Wikidata", "https://www.wikidata.org/wiki/Q1"),),
        was=("old-id",),
        said=(part(rows),),
        statements=(),
        others=(),
        told=(),
        disputed=(v.Disputed(v.Link("Which is it?", "quantities/statement.html"), (("The first", "A body"),)),),
        mentions=MENTIONS,
        together=(v.Together(v.Link("Goris", None), 4, (SNIPPET,)),),
        map=None,
    )


def place_page() -> v.EntityPage:
    """A place, with the names that each side gives it, and its map."""
    return replace(
        plain_page("place", group("counted here")),
        name="Stepanakert / Khankendi",
        names=names((("Armenians", "Stepanakert"), ("Azerbaijan", "Khankendi"))),
        coordinates="39.82° N, 46.75° E, town centre, from Wikidata",
        map=locator_map(),
    )


def actor_page() -> v.EntityPage:
    """An actor: roles, what was denied, what was said in words and by whom else."""
    rows = group("vouches")
    return replace(
        plain_page("actor", rows),
        name="Nikol Pashinyan",
        roles=(v.RoleRow("prime minister of Armenia", "since 2018", None),),
        proposed=("A text calls him the prime minister.",),
        said=(part(rows), v.SaidPart("Figures denied", "In other words.", (rows,))),
        statements=STATEMENTS,
        others=(v.SaidBy(v.Link("Somebody", None), (rows,), STATEMENTS, 2),),
        told=tuple(replace(one, by=v.Link("A body", None)) for one in STATEMENTS),
    )
