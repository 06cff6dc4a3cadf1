"""The hand-labelled stories beside the project, as an archive that nobody has curated, with the labelled figures found.

A labelled figure is found where a figure as read overlaps its number in the capture.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ruamel.yaml import YAML

from tests.judging.grouping.story import imported
from variorum.judging import grouped, judge
from variorum.model import Archive, Automatic, Claim, Judgement, Relation, Report

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
CONTEXT = 15
"""Characters around a number by which its place is found where the paragraph as a whole was mended."""
Pairs = frozenset[frozenset[str]]


@dataclass(frozen=True)
class Story:
    """One labelled story: its archive, judged, and for each labelled figure its group and its report."""

    archive: Archive
    judgement: Judgement
    gold: Mapping[str, Any]
    groups: Mapping[str, str | None]
    found: Mapping[str, Report]

    def labelled(self) -> Pairs:
        """Pairs of figures that the labels put together, read or not."""
        return _pairs(self.groups)

    def made(self) -> Pairs:
        """Pairs that the program put together."""
        return _pairs({name: report.quantity for name, report in self.found.items()})

    def claim(self, name: str) -> Claim | None:
        """The claim of a labelled figure; null where it has no quantity."""
        report = self.found.get(name)
        return next((c for c in self.judgement.claims if report and report.id in c.reports), None)

    def relation(self, one: str, two: str) -> Relation | None:
        """How two labelled figures stand to each other."""
        claims = {claim.id for name in (one, two) if (claim := self.claim(name))}
        return next((row for row in self.judgement.relations if {row.a, row.b} == claims), None)


@cache
def story(name: str, propose: Automatic = "never") -> Story:
    """`seeds` or `derna`."""
    folder = SHARED / "seeds" if name == "seeds" else SHARED / "gold" / "derna" / "text"
    gold = YAML(typ="safe").load(SHARED / "gold" / ("seeds.yaml" if name == "seeds" else "derna/gold.yaml"))
    with TemporaryDirectory() as target:
        archive = grouped(imported(folder, Path(target) / "content", propose))
    rows = list(_seeds(gold) if name == "seeds" else _derna(gold))
    places = _places(archive, folder)
    found = {key: report for key, file, start, end, _ in rows if (report := _at(places, file, start, end))}
    return Story(archive, judge(archive), gold, {key: group for key, *_, group in rows}, found)


Row = tuple[str, str, int, int, str | None]
"""Id, file, start and end of the number, group."""


def _seeds(gold: Mapping[str, Any]) -> Iterable[Row]:
    groups = {member: group["id"] for group in gold["groups"] for member in group["members"]}
    for f in gold["figures"]:
        yield f["id"], f["file"], f["number_start"], f["number_end"], groups.get(f["id"])


def _derna(gold: Mapping[str, Any]) -> Iterable[Row]:
    groups = {member: row["key"] for row in gold["quantities"] for member in row["members"]}
    for article in gold["articles"]:
        for f in article["figures"]:
            yield f["id"], Path(article["file"]).name, *f["span"], groups.get(f["id"])


def _places(archive: Archive, folder: Path) -> list[tuple[str, int, int, Report]]:
    """Capture, start and end of every report's number."""
    texts = {(article, row.id): row.text for article, paragraphs in archive.paragraphs for row in paragraphs}
    rows = []
    for report in archive.reports:
        assert report.capture
        assert report.start is not None
        assert report.end is not None
        capture = (folder / report.capture.name).read_bytes().decode()
        text = texts[report.article, report.paragraph or ""]
        whole, low = capture.find(text), max(report.start - CONTEXT, 0)
        start = whole + report.start if whole >= 0 else capture.find(text[low : report.end]) + report.start - low
        rows.append((report.capture.name, start, start + report.end - report.start, report))
    return rows


def _at(places: list[tuple[str, int, int, Report]], file: str, start: int, end: int) -> Report | None:
    return next((report for name, low, high, report in places if name == file and low < end and start < high), None)


def _pairs(groups: Mapping[str, str | None]) -> Pairs:
    named = sorted(name for name, group in groups.items() if group)
    return frozenset(frozenset(pair) for pair in combinations(named, 2) if groups[pair[0]] == groups[pair[1]])


def score(made: Pairs, wanted: Pairs) -> tuple[float, float, float]:
    """Precision, recall and F1 of pairs."""
    right = len(made & wanted)
    return right / len(made), right / len(wanted), 2 * right / (len(made) + len(wanted))
