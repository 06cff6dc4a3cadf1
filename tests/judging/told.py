"""Builders for tests of judging: reports, quantities and archives with nothing in them but what a test says.

Intervals are made by the reader's own rule, so that a test gives a number and its bound as a text would.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Literal

from variorum.identity import short_hash
from variorum.judging import judge
from variorum.model import (
    Archive,
    Article,
    Bound,
    Claim,
    Entity,
    Figure,
    Interval,
    Judgement,
    Number,
    Paragraph,
    Party,
    Place,
    Quantity,
    QuantityKind,
    Report,
    Rights,
    Value,
    When,
)
from variorum.reading.intervals import interval

NOWHERE = Place("a test", 1, 1)
UPPER = frozenset({"up_to", "less_than"})
LOWER = frozenset({"at_least", "more_than"})
QUESTION = "how-many"
"""Id of the quantity that most tests ask about."""


def value_of(number: Number | None, high: Number | None, bound: Bound) -> Value:
    """The two ends of a number as the model words them."""
    if high is not None:
        return Value(number, high)
    return Value(None if bound in UPPER else number, None if bound in LOWER else number)


def party(name: str | None) -> Party | None:
    """A body known by its id."""
    return Party(name, name.replace("-", " ")) if name else None


def figure(
    number: Number | None,
    bound: Bound = "exact",
    *,
    high: Number | None = None,
    text: str | None = None,
    bound_words: str | None = None,
    precision: Number | None = None,
    unit: str | None = "people",
    by: str | None = None,
    on: str | None = None,
    **fields: Any,
) -> Figure:
    """One figure; `by` is who vouches for it, `on` its date, the other fields those of the model."""
    words = text or ("" if number is None else f"{number:,}")
    when = When(on, basis="text") if on else None
    said: dict[str, Any] = {"quote": words, "start": 0, "end": len(words), "as_of": when, "said_by": party(by)} | fields
    return Figure(text=words, value=value_of(number, high, bound), bound=bound, bound_words=bound_words,
                  precision=precision, unit=unit, **said)  # fmt: skip


def interval_of(shown: Figure) -> Interval:
    """The interval that the reader gives a figure."""
    return interval(shown.value, shown.bound, unit=shown.unit, precision=shown.precision, text=shown.text,
                    bound_words=shown.bound_words)  # fmt: skip


def report(shown: Figure, article: str = "one", key: str = "row", **fields: Any) -> Report:
    """A report of the figure `shown` in `article`."""
    plain = Report(
        id=short_hash(f"{article}/{key}"), key=key, article=article, paragraph=None, start=None, end=None, figure=shown,
        interval=interval_of(shown), quantity=QUESTION, concurs_with=None, cause=None, population=None, period=None,
        revises=None, relations=(), reviewed=None, capture=None, line=None, was=(), corrections=(),
    )  # fmt: skip
    return replace(plain, **fields)


def carrying(told: Report, shown: Figure) -> Report:
    """The same report, of another figure."""
    return replace(told, figure=shown, interval=interval_of(shown))


def quantity(kind: QuantityKind = "cumulative", **fields: Any) -> Quantity:
    """A quantity that declares nothing but its kind."""
    plain = Quantity(
        id=QUESTION, question="How many?", title="How many", group="Numbers", kind=kind, unit="people", events=(),
        places=(), parts=(), cause=None, period=None, population=None, base=None, positions=(), near=(), sums=(),
        settle=None, cues=(), body="", body_line=1, was=(), at=NOWHERE,
    )  # fmt: skip
    return replace(plain, **fields)


def entity(
    name: str, *, speaks_for: str | None = None, part_of: str | None = None, kind: Literal["place", "actor"] = "actor"
) -> Entity:
    """A place or a body, with what it belongs to."""
    return Entity(
        id=name, kind=kind, type="organisation", name=name.replace("-", " "), names=(),
        part_of=(part_of,) if part_of else (), speaks_for=(speaks_for,) if speaks_for else (), coordinates=None,
        roles=(), external=(), summary="", body="", body_line=1, was=(), at=NOWHERE,
    )  # fmt: skip


def archive(
    reports: Iterable[Report],
    quantities: Iterable[Quantity],
    entities: Iterable[Entity] = (),
    texts: Mapping[tuple[str, str], str] | None = None,
) -> Archive:
    """An archive of these reports; `texts` holds paragraphs by article and paragraph id."""
    paragraphs = tuple((article, (Paragraph(name, text, heading=False, line=1),))
                       for (article, name), text in (texts or {}).items())  # fmt: skip
    return Archive((), paragraphs, tuple(reports), (), (), tuple(quantities), tuple(entities), (), 0)


def judged(reports: Iterable[Report], asked: Quantity | None = None, entities: Iterable[Entity] = ()) -> Judgement:
    """What judging makes of the reports of one quantity."""
    return judge(archive(reports, [asked or quantity()], entities))


def claim(shown: Figure, **fields: Any) -> Claim:
    """The claim that one report of `shown` makes, with any of its fields set by hand."""
    [made] = judged([report(shown)], quantity("stock")).claims
    return replace(made, **fields)


def article(name: str, *, stated: str | None = None, page_date: str | None = None, rights: Rights = "full") -> Article:
    """An article of which nothing is known but its dates and its rights."""
    when, day = (When(date, None, basis="text") if date else None for date in (stated, page_date))
    return Article(
        id=name, title=name, rights=rights, capture=None, pieces=(), edits=(), original_title=None, publisher=None,
        origin=None, page_date=day, stated=when, retrieved=None, url=None, archive_url=None, summary=None, body="",
        body_line=1, was=(), at=NOWHERE,
    )  # fmt: skip
