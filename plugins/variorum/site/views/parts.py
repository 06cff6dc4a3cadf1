"""Small values that stand on many pages: links, verdicts, dates, chains of attribution, teasers, cards."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere."""

    text: str
    href: str | None
    """Null: the text stands without a link."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A verdict: its class (`s-agree` …), its words, and where the comparison stands."""

    css: str
    """s-agree, s-compat, s-series (changed), s-revised, s-unclear, s-conf, s-single, s-held (contested)."""
    words: str
    href: str | None = None
    beside: "Chip | None" = None
    """A second chip: a sum of ours does not fit what a source says. It never has one of its own."""


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
class Card:
    """An entity in a list at the end of a page; also what a hover card shows. Anchor `e-<id>`."""

    id: str
    name: str
    summary: str
    href: str
    mentions: str
    """"named in 3 of 5 articles"."""
    also: str = ""
    """"Karabakh (Azerbaijan (official))": what else it is called, and by whom."""
    where: str = ""
    """"in Nagorno-Karabakh", "speaks for Government of Armenia"."""
    figures: str = ""
    """"4 figures counted here"."""


@dataclass(frozen=True, slots=True)
class ArticleTeaser:
    """An article in a list."""

    title: str
    href: str
    meta: str
    """"Balkan Travellers · page stamp 24 June 2024, text suggests about 1 Oct 2023 · 5 figures"."""
    summary: str | None


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A figure or position of an actor, or about a place."""

    worded: str
    counts: str
    as_of: When
    how: str
    """vouches, concurs, passes on, denies; for places: "counted here"."""
    quantity: Link | None
    read: Link
    chip: Chip


@dataclass(frozen=True, slots=True)
class Tally:
    """A filter of the figures page: how many rows have this verdict. `key` is the fragment."""

    key: str
    count: int
    chip: Chip | None
    """Null for "show all"."""
    href: str | None = None
    """The pages of these rows alone; null where one page holds all rows, and the fragment is enough."""
