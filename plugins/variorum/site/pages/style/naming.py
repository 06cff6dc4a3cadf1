"""What stands on the pages of places and actors: names, sentences, figures by the part taken in them."""

from ...chips import NOT_COMPARED, chip
from ...views import (
    ArticleTeaser,
    Fact,
    Link,
    NameRow,
    NamesTable,
    NameUse,
    SaidGroup,
    SaidPart,
    SaidRow,
    Snippet,
    SnippetGroup,
    Together,
)
from .bodies import HERE, LONG, NEXT, READ, UNSTATED

USES = (NameUse(READ, 2), NameUse(Link("The ferry comes in ¶4", HERE), 1))
NAMES = NamesTable(
    "the texts",
    (
        NameRow("North Pier", "official", "English", "harbour bodies", USES, times=3, sic=False),
        NameRow("Long Pier", "local", "Dutch", "", USES[1:], more=2, times=1, sic=False,
                only_with="ferry, lake", others=(Link("Long Pier, a song", HERE),)),
        NameRow("Nort Pier", "misspelling", "", "", USES[1:], times=1, sic=True),
    ),
    (NameRow("Noordpier", "former", "Dutch", "old maps", (), times=0, sic=False),),
    "The heading gives both names.", "Official, local, misspelt; folded, one in no text.",
    (("Harbour bodies", "North Pier"), ("Townspeople", "Long Pier, Lange Pier")),
)  # fmt: skip
FOUND = (
    Snippet((("They came ashore at ", False), ("North Pier", True), (" in the rain.", False)), READ),
    Snippet((("Long Pier", True), (", or ", False), ("North Pier", True), (", was told.", False)), READ),
)
MENTIONS = SnippetGroup(
    ArticleTeaser("The ferry comes in", HERE, "Lake Gazette · 2 May 2021 · 5 figures", None), FOUND, FOUND[:1]
)
TOGETHER = (Together(Link("Sailing Club", HERE), 3, FOUND), Together(Link(LONG[0], HERE), 1, FOUND[:1]))
SAID = (
    SaidRow("40", "people ashore", NEXT, "vouches", Link("People ashore", HERE), READ, chip("changed", HERE)),
    SaidRow("a dozen", "boats seen", UNSTATED, "passes on", None, READ, chip("single")),
)
PARTS = SaidPart(
    "Figures vouched for", "One question with two figures, one figure alone",
    (SaidGroup(Link("People ashore", HERE), chip("changed", HERE),
               (SAID[0], SaidRow("60", "people expected", NEXT, "vouches", None, READ, NOT_COMPARED))),
     SaidGroup(Link("boats seen", None), chip("single"), SAID[1:])),
    (SaidGroup(Link("Boats on the lake", HERE), chip("single", HERE), SAID[1:]),),
)  # fmt: skip
FACTS = (Fact("3 of 5", "articles, by name", "#main"), Fact("12", "mentions"))
