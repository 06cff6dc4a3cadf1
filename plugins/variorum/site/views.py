"""What templates get: one explicit value per page, and nothing else.

Paths (`href`, `path`) are relative to the site's root, without a leading slash (`figures.html#q-arrivals`);
templates turn them into links with `url(path)`, so that the same view serves at the root, under a sub-path and offline.
Words for people are complete here; templates add only fixed labels. `Markup` is HTML that a template macro made.
"""

from dataclasses import dataclass

from markupsafe import Markup

from .chart_views import IntervalChart, RangePlot
from .map_views import LocatorMap


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    text: str
    href: str | None
    """Null: the text stands without a link."""


@dataclass(frozen=True, slots=True)
class Site:
    """The archive as a whole: the same value on every page."""

    name: str
    """Brand in the top bar."""
    title: str
    subtitle: str
    licence: Link
    """External address."""
    contact: Link | None
    as_of: str
    """"21 November 2026": when the editors last decided something."""
    verified: str
    """"All figures were verified against the captures on 21 November 2026." or what is not."""
    nav: tuple[tuple[str, Link], ...]
    """(section id, link)"""
    hidden: int
    """Figures read by rule and not shown."""
    rules_version: str


@dataclass(frozen=True, slots=True)
class Head:
    """What a page says of itself."""

    title: str
    description: str
    path: str
    """`quantities/arrivals-in-armenia.html`"""
    section: str
    """Section id of the navigation; "" for none."""
    crumbs: tuple[Link, ...] = ()
    preload: tuple[str, ...] = ("fonts/text.woff2", "fonts/ui.woff2")
    kind: str = "website"
    """Type of the page for OpenGraph: `website`, or `article` for a text."""
    structured: Markup | None = None
    """JSON-LD, safe inside a script element; null where the site's address is not known."""
    feeds: tuple[Link, ...] = ()
    """Feeds a reader of the page can follow; none where the site's address is not known."""
    facets: tuple[tuple[str, str], ...] = ()
    """(facet, value) under which the search index holds the page; none: the page is not indexed."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A verdict: its class (`s-agree` …), its words, and where the comparison stands."""

    css: str
    """s-agree, s-compat, s-series (changed), s-revised, s-unclear, s-conf, s-single, s-held (contested)."""
    words: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class When:
    """A date for people. `known` false: the text does not give it; `note` says where it comes from."""

    text: str
    """"24 Sept 2023", "not stated", "about 30 Sept 2023"."""
    datetime: str | None
    """Value of a `time` element, where it is a plain date."""
    known: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class ChainLink:
    """One body in a chain of attribution, from the speaker to the page we hold."""

    text: str
    href: str | None
    speaker: bool
    """Semibold: somebody is named as vouching for it."""
    known: bool
    """False: "no source named", "publisher not named"."""


@dataclass(frozen=True, slots=True)
class Note:
    """A margin note beside a figure."""

    id: str
    chip: Chip
    worded: str
    """The figure as worded: "more than 1,000"."""
    text: str
    """One or two sentences: day, who said it, what the others say."""
    chain: tuple[ChainLink, ...]
    compare: str | None
    """href of the quantity's row; null for a figure that stands alone."""
    reviewed: str
    """"checked by an editor" or "read by rule"."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """One row of the provenance strip. `unknown` gives the text its visible form of not known."""

    label: str
    text: str
    unknown: bool = False
    link: Link | None = None
    datetime: str | None = None
    details: tuple[str, ...] = ()
    """Lines behind a disclosure: each removal with rule, place and size."""


@dataclass(frozen=True, slots=True)
class ArticleFigure:
    """A row of the table under an article."""

    id: str
    """Anchor `f-…` in this page."""
    worded: str
    counts: str
    chain: tuple[ChainLink, ...]
    as_of: When
    chip: Chip
    paragraph: str | None
    """`p2`"""
    quote: str
    """The words in the capture that carry it."""
    line: int | None
    """Line of the capture."""
    reviewed: str


@dataclass(frozen=True, slots=True)
class Card:
    """An entity in a list at the end of a page; also what a hover card shows. Anchor `e-<id>`."""

    id: str
    name: str
    summary: str
    href: str
    mentions: str
    """"named in 3 of 5 articles"."""


@dataclass(frozen=True, slots=True)
class ArticleTeaser:
    """An article in a list."""

    title: str
    href: str
    meta: str
    """"Balkan Travellers · page stamp 24 June 2024, text suggests about 1 Oct 2023 · 5 figures"."""
    summary: str | None


@dataclass(frozen=True, slots=True)
class Cite:
    """How to cite a page."""

    text: str
    bibtex: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article's page."""

    title: str
    original_title: str | None
    provenance: tuple[Provenance, ...]
    body: Markup
    """Empty for an excerpt."""
    summary: str | None
    figures: tuple[ArticleFigure, ...]
    keys: tuple[Chip, ...]
    """Every verdict, for the legend above the text: those that occur in it."""
    cards: tuple[Card, ...]
    related: tuple[ArticleTeaser, ...]
    cite: Cite
    rights: str
    """retelling, full, excerpt"""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A row of the report table: anchor `f-<id>`, which is the figure's permalink."""

    id: str
    number: int
    repeat: bool
    """Repeats another's figure or names no source: dashed row number."""
    as_of: When
    worded: str
    bound: str
    """"exact", "lower bound", "words only"."""
    interval: str | None
    """How it was read for judging, where that is more than the words say: "read as 200 or more (policy variorum)"."""
    counts: str
    chain: tuple[ChainLink, ...]
    read: Link
    """The paragraph, with the quote: "The first Armenians leave ¶2"."""
    quote: str
    outward: Link | None
    """External link with a text fragment, where an address is known."""
    stance: str | None
    """"a forecast", "denied by …"; null for a plain assertion."""
    live: bool
    reviewed: str
    corrections: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim inside a line of witness."""

    worded: str
    as_of: When
    counts: str | None
    reports: tuple[tuple[int, str], ...]
    """(row number, anchor) of its reports."""
    note: str | None
    """"6 reports, disowned by the Red Crescent", "in Stepanakert only"."""
    live: bool


@dataclass(frozen=True, slots=True)
class WitnessLine:
    """A line of witness: the body, the latest claim large, older ones as a dated series under it."""

    name: Link
    named: bool
    """False for "no source named", which stands last and folded."""
    members: tuple[Link, ...]
    """Those who speak for it and those said to concur."""
    role: str
    """"vouches; UNHCR concurs", "names no source"."""
    latest: ClaimLine
    earlier: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True)
class RelationLine:
    """How two claims stand: chip-like glyph class, "A and B", one sentence of reason."""

    css: str
    relation: str
    a: str
    b: str
    reason: str
    by: str
    """"by rule" or "by an editor"."""


@dataclass(frozen=True, slots=True)
class ComputationLine:
    """A sum of ours."""

    sentence: str
    fits: bool | None


@dataclass(frozen=True, slots=True)
class PositionLine:
    """One answer to a contested statement and who holds it."""

    text: str
    holders: tuple["Holder", ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a position."""

    id: str
    """Anchor `f-…`."""
    chain: tuple[ChainLink, ...]
    quote: str
    read: Link
    stance: str | None
    as_of: When


@dataclass(frozen=True, slots=True)
class QuantityPage:
    """A quantity's page."""

    title: str
    question: str
    answer: tuple[str, str]
    """(latest claim as worded, the rest of the sentence); two empty texts for a statement, or where nothing lives."""
    chip: Chip
    sentence: str
    """The verdict's plain sentence."""
    facts: tuple[tuple[str, str], ...]
    """(number or words, label)"""
    chart: IntervalChart | None
    chart_title: str
    chart_subtitle: str
    lines: tuple[WitnessLine, ...]
    relations: tuple[RelationLine, ...]
    """Between the lines' current claims only."""
    all_relations: tuple[RelationLine, ...]
    rows: tuple[ReportRow, ...]
    positions: tuple[PositionLine, ...]
    body: Markup
    witnesses: tuple[tuple[Link, str, str], ...]
    """(body, rows, what it does)"""
    independence: str
    """"7 reports, one witness, one body concurring, 2 reports with no source named."."""
    computations: tuple[ComputationLine, ...]
    near: tuple[tuple[Link, str], ...]
    """Quantities it could be confused with, and the reason they are not compared."""
    settle: str | None
    downloads: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class QuantityRow:
    """A row of the figures page."""

    id: str
    """Anchor `q-<id>`."""
    link: Link
    counts: str
    """"7 reports, one witness"."""
    plot: RangePlot | None
    """Null where nothing is to be drawn (statements, words only in units without a scale)."""
    words: str
    """Shown instead of a plot, or "" ."""
    sentence: str
    chip: Chip


@dataclass(frozen=True, slots=True)
class QuantityGroup:
    """Rows of the figures page on one scale."""

    title: str
    subtitle: str
    """"One scale for every row, in people"."""
    axis: RangePlot | None
    """Only its ticks are drawn."""
    rows: tuple[QuantityRow, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """A filter of the figures page: how many rows have this verdict. `key` is the fragment."""

    key: str
    count: int
    chip: Chip | None
    """Null for "show all"."""


@dataclass(frozen=True, slots=True)
class FiguresPage:
    """The page of all quantities."""

    title: str
    lede: str
    tallies: tuple[Tally, ...]
    convention: str
    """How words without a number are drawn, by the policy in force."""
    groups: tuple[QuantityGroup, ...]
    alone: tuple[ArticleFigure, ...]
    """Figures that belong to no quantity."""
    alone_links: tuple[Link, ...]
    """Where each of them stands, in the same order."""
    downloads: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name of an entity and who uses it."""

    text: str
    kind: str
    language: str
    users: str
    articles: tuple[Link, ...]
    times: int
    sic: bool


@dataclass(frozen=True, slots=True)
class Snippet:
    """A mention in its sentence, split around the name."""

    before: str
    name: str
    after: str
    read: Link


@dataclass(frozen=True, slots=True)
class SnippetGroup:
    """The mentions of one article."""

    article: ArticleTeaser
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A figure or position of an actor, or about a place."""

    worded: str
    counts: str
    as_of: When
    how: str
    """vouches, passes on, denies, holds; for places: "counted here"."""
    quantity: Link | None
    read: Link
    chip: Chip


@dataclass(frozen=True, slots=True)
class EntityPage:
    """A place or an actor."""

    id: str
    kind: str
    type: str
    name: str
    summary: str
    body: Markup
    facts: tuple[tuple[str, str], ...]
    names: tuple[NameRow, ...]
    names_rule: str
    """How the headword was chosen."""
    within: tuple[Link, ...]
    """part_of (places) or speaks_for (actors)."""
    contains: tuple[Link, ...]
    """Places inside it, or those who speak for it."""
    roles: tuple[tuple[str, str], ...]
    """(role, dates)"""
    coordinates: str | None
    """With source and precision."""
    external: tuple[Link, ...]
    said: tuple[SaidRow, ...]
    mentions: tuple[SnippetGroup, ...]
    together: tuple[Link, ...]
    """Entities named with it in one paragraph, most often first."""
    map: LocatorMap | None = None
    """Where it lies; null for an actor, and where no coordinates are known."""


@dataclass(frozen=True, slots=True)
class EntityIndex:
    """A list of places or actors."""

    title: str
    lede: str
    groups: tuple[tuple[str, tuple[Card, ...]], ...]
    """(type, cards)"""
    map: LocatorMap | None = None
    """All places that lie near each other; null for actors, and where no coordinates are known."""


@dataclass(frozen=True, slots=True)
class IndexPage:
    """The front page."""

    title: str
    lede: str
    tallies: tuple[Tally, ...]
    tally_note: str
    differ: tuple[QuantityRow, ...]
    """Quantities where sources differ or only seem to, most telling first."""
    differ_axis: RangePlot | None
    confused: tuple[tuple[Link, Link, str], ...]
    """Near misses: (one quantity, the other, why they are not compared)."""
    articles: tuple[ArticleTeaser, ...]
    ways: tuple[tuple[Link, str], ...]
    keys: tuple[Chip, ...]
    places: tuple[Card, ...]
    actors: tuple[Card, ...]
    map: LocatorMap | None = None
    """The same map as on the page of all places."""


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of the method."""

    name: str
    condition: str
    result: str
    why: str
    example: str | None
    """A worked example from the archive itself."""


@dataclass(frozen=True, slots=True)
class MethodPage:
    """Generated from the rules in force."""

    verdicts: tuple[tuple[Chip, str], ...]
    relations: tuple[RuleRow, ...]
    intervals: tuple[RuleRow, ...]
    vague: tuple[RuleRow, ...]
    policy: str
    cleaning: tuple[RuleRow, ...]
    rules_version: str


@dataclass(frozen=True, slots=True)
class CitedFigure:
    """A figure that an explainer cites, in the timeline under it. `live` false: a later count has taken its place."""

    as_of: When
    worded: str
    counts: str
    chip: Chip
    read: Link
    live: bool


@dataclass(frozen=True, slots=True)
class Explained:
    """An explainer's body with everything filled in, the figures it cites by day, and the entities it names."""

    body: Markup
    cited: tuple[CitedFigure, ...]
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TextPage:
    """A Pelican page or explainer in our frame: about, 404."""

    title: str
    body: Markup
