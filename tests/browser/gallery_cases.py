"""A gallery of made-up quantities, judged and rendered as the site's own: `gallery.yaml` says which and why."""

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from markupsafe import Markup
from ruamel.yaml import YAML

from tests.judging.told import archive, carrying, interval_of, quantity, report
from tests.site.pelican_runs import ROOT
from variorum import RULES_VERSION
from variorum.archive import Terms
from variorum.judging import judge
from variorum.model import Article, Figure, Party, Place, Quantity, QuantityKind, Report, Stance, Sum, When
from variorum.reading import load_lexicon, read_quote
from variorum.site.addresses import Addresses
from variorum.site.edition import Edition
from variorum.site.frame import site_of
from variorum.site.pages.figure_lists import figures_pages
from variorum.site.pages.quantities import quantity_page
from variorum.site.rendering import Theme
from variorum.site.routes import Route
from variorum.site.views import Head

FILE = Path(__file__).with_name("gallery.yaml")
ARTICLE = "made-up"
TERMS = Terms(load_lexicon())
NONE = "-"
SETTINGS = {
    "SITENAME": "Gallery",
    "VARIORUM_LICENCE": {"name": "CC0", "url": "https://example.org/"},
    "VARIORUM_RULES_VERSION": RULES_VERSION,
}
STANCES = frozenset({"forecast", "retracted"})


@dataclass(frozen=True, slots=True)
class Made:
    """One quantity of the gallery, as its file tells it."""

    id: str
    title: str
    covers: str
    matter: Mapping[str, Any]

    @property
    def claims(self) -> tuple[tuple[str, ...], ...]:
        """(day, who, words, more) of each claim; "" where a line says no more."""
        lines = [tuple(cell.strip() for cell in line.split(" | ")) for line in self.matter["claims"].splitlines()]
        return tuple((*line, "")[:4] for line in lines)


def gallery() -> tuple[Made, ...]:
    """All quantities of the gallery, in the order of the file."""
    rows = YAML(typ="safe").load(FILE)
    return tuple(Made(row["id"], row["title"], row["covers"], row) for row in rows)


def edition(quantities: tuple[Made, ...]) -> Edition:
    """`quantities` as an archive of one text, read by the program's own reader and judged by its own rules."""
    reports = [made for row in quantities for made in (*_reports(row), *_wholes(row))]
    asked = [made for row in quantities for made in _quantities(row)]
    joined = replace(archive(reports, asked), articles=(_article(),))
    return Edition(joined, judge(joined), TERMS)


def _article() -> Article:
    return Article(
        id=ARTICLE, title="A text that nobody wrote", rights="excerpt", capture=None, pieces=(), edits=(),
        original_title=None, publisher=None, origin=None, page_date=None, stated=None, retrieved=None, url=None,
        archive_url=None, summary=None, body="", body_line=1, was=(), at=Place("gallery", 1, 1),
    )  # fmt: skip


def _quantities(row: Made) -> Iterator[Quantity]:
    """The quantity itself and, where it is part of a total, that total."""
    matter = row.matter
    kind = cast("QuantityKind", matter.get("kind", "stock"))
    unit = matter.get("unit", "people")
    base = _whole(row) if "of" in matter else None
    yield quantity(kind, id=row.id, title=row.title, question=f"{row.title}: how much?", unit=unit, group=row.covers,
                   base=base)  # fmt: skip
    if "of" in matter or "total" in matter:
        words = matter.get("total", " | the whole").split(" | ")[1]
        sums = (Sum("share", row.id, _whole(row), "the share of the whole", "percent"),) if "total" in matter else ()
        yield quantity("stock", id=_whole(row), title=words, unit=unit, group=row.covers, sums=sums)


def _whole(row: Made) -> str:
    return f"{row.id}-whole"


def _reports(row: Made) -> Iterator[Report]:
    for number, line in enumerate(row.claims):
        yield _report(row.id, row.id, number, *line)


def _wholes(row: Made) -> Iterator[Report]:
    if "of" in row.matter:
        words, day, who = row.matter["of"].split(" | ")
        yield _report(row.id, _whole(row), 0, day, who, words, "")
    elif "total" in row.matter:
        yield _report(row.id, _whole(row), 0, NONE, "the census", row.matter["total"].split(" | ")[0], "")


def _report(name: str, asked: str, number: int, day: str, who: str, words: str, more: str) -> Report:
    marks = [mark.strip() for mark in more.split(",")]
    concurs = next((mark.removeprefix("concurs ") for mark in marks if mark.startswith("concurs ")), None)
    plain = report(_figure(day, who, words, marks), ARTICLE, f"{asked}-{number}", quantity=asked, concurs_with=concurs)
    return replace(carrying(plain, plain.figure), interval=interval_of(plain.figure), paragraph=f"p{number + 1}")


def _figure(day: str, who: str, words: str, marks: list[str]) -> Figure:
    """The figure that the reader finds in `words`; the file must not say what the reader cannot read."""
    read = read_quote(words, TERMS.lexicon)
    assert read is not None, f"the reader finds no figure in {words!r}"
    basis = "inferred" if "inferred" in marks else "text"
    stance = cast("Stance", next((mark for mark in marks if mark in STANCES), "asserted"))
    return replace(
        read, quote=words, said_by=None if who == NONE else Party(who, who), stance=stance, event=None, place=None,
        as_of=None if day == NONE else When(day, basis=basis),  # type: ignore[arg-type]  # one of two words
    )  # fmt: skip


def page_of(row: Made) -> str:
    """Where the page of a quantity stands in the built gallery."""
    return f"quantities/{row.id}.html"


def build(folder: Path, quantities: tuple[Made, ...]) -> Path:
    """The gallery as pages below `folder`: one for each quantity, and `figures.html`; by the theme of the site."""
    judged = edition(quantities)
    theme = Theme(ROOT / "theme", Addresses("", relative=True), site_of(judged, SETTINGS))
    shutil.copytree(ROOT / "theme" / "static", folder / "theme", dirs_exist_ok=True)
    for route in _routes(judged):
        path = folder / route.head.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(theme.page(route), encoding="utf-8")
    return folder


def _routes(judged: Edition) -> Iterator[Route]:
    for listed in figures_pages(judged):
        yield Route("figures.html", Head(listed.title, listed.title, listed.path, "figures"), listed.view)
    for asked in judged.archive.quantities:
        head = Head(asked.title, asked.question, f"quantities/{asked.id}.html", "figures")
        yield Route("quantity.html", head, quantity_page(judged, asked, Markup()))
