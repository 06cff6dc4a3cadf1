"""What the sample pages share: the archive they are of, its verdicts, who speaks, and when."""

from dataclasses import replace

from variorum.site import views as v

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
