"""Whole raw stories, as badly captured as real ones, against what a careful editor wrote down before building them."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.judging.grouping.story import imported, members
from variorum.archive import Terms
from variorum.audit import firsts
from variorum.judging import grouped, judge
from variorum.model import Archive
from variorum.reading import load_lexicon
from variorum.store.content import load_content
from variorum.store.imports import import_captures

RAW = Path(__file__).resolve().parents[2] / "archives" / "raw"
STORIES = ("ferry", "fever", "march", "quake")


@pytest.fixture(scope="module", name="archives")
def _archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Archive]:
    root = tmp_path_factory.mktemp("raw")
    return {name: grouped(imported(RAW / name, root / name, "auto")) for name in STORIES}


PUBLISHED = [
    ("ferry", "ferry-toll-rises", "Lumera Star", "2025-05-15"),
    ("ferry", "at-least-12-dead", "Harbour Telegraph", "2025-05-14"),
    ("ferry", "coast-guard-withdraws", None, "2025-05-20"),
    ("fever", "cholera-kills-18", "The Kavuma Monitor", "2026-02-02"),
    ("fever", "nadiro-cholera-deaths", "Eastern Gazette", "2026-02-09"),
    ("fever", "the-world-health-organization", None, None),
    ("march", "tens-of-thousands", "Rosmar Daily", "2024-10-12"),
    ("march", "how-many-of-us", None, "2024-10-14"),
    ("march", "strike-day", None, "2024-10-22"),
    ("quake", "67-confirmed-dead", None, "2027-08-26"),
    ("quake", "tarewa-quake", None, "2027-08-30"),
]


@pytest.mark.parametrize(("story", "begins", "publisher", "day"), PUBLISHED)
def test_who_published_a_text_and_when(
    archives: dict[str, Archive], story: str, begins: str, publisher: str | None, day: str | None
) -> None:
    """Beside the name of a site, under a title of a weblog, in the head of a page or in a dateline: or not at all."""
    article = next(row for row in archives[story].articles if row.id.startswith(begins))
    assert (article.page_date.edtf if article.page_date else None) == day
    if publisher:
        assert article.publisher
        assert article.publisher.text == publisher


ASKED = [
    ("march", "How many people took part in Rosmar?", "conflict", {"22,000", "30,000", "60,000", "Tens of thousands"}),
    ("march", "How many people took part in the country as a whole?", "conflict", {"200,000", "85,000"}),
    ("march", "How many people were arrested in the country as a whole?", "single", {"Fifty-two"}),
    ("ferry", "How many people died in the accident in Lumera?", "compatible", {"12", "47"}),
    ("fever", "How many people were treated in the outbreak in Nadiro, as MSF counts its own?", "single", {"612"}),
]


@pytest.mark.parametrize(("story", "question", "verdict", "numbers"), ASKED)
def test_questions_have_their_figures_and_verdicts(
    archives: dict[str, Archive], story: str, question: str, verdict: str, numbers: set[str]
) -> None:
    """A town's crowd is no rival of the country's; what a copy repeats is one claim."""
    archive = archives[story]
    quantity = next(row for row in archive.quantities if row.question == question)
    assert {report.figure.text for report in members(archive, quantity)} == numbers
    assert next(row.verdict for row in judge(archive).verdicts if row.quantity == quantity.id) == verdict


def test_no_question_asks_about_what_is_none(archives: dict[str, Archive]) -> None:
    """No ship or body is a place, no centre is treated, nobody arrested is arrested; no number of a picture counts."""
    asked = [row.question for archive in archives.values() for row in archive.quantities]
    for words in ("in Aurelia", "National Disaster", "centres", "arrested were arrested", "Freedom Square", "ROSMAR"):
        assert [question for question in asked if words in question] == []


def test_some_of_those_counted_are_no_rivals_of_the_count(archives: dict[str, Archive]) -> None:
    """Victims listed twice, survivors in hospital, houses in one town of the province."""
    for story, number in (("quake", "seven"), ("ferry", "44"), ("quake", "340")):
        archive = archives[story]
        homes = {report.quantity for report in archive.reports if report.figure.text == number}
        titles = [row.question for row in archive.quantities if row.id in homes]
        assert titles
        assert all("as a part of all" in title or "injured" in title for title in titles), titles


def test_menus_scripts_and_lists_of_other_texts_hold_no_figure(archives: dict[str, Archive]) -> None:
    """Only the article of a saved page is read; the rows of a table at the foot of a text are kept."""
    ferry = {report.figure.quote for report in archives["ferry"].reports}
    assert not ferry & {"500 people", "400 new homes", "10 islands"}
    texts = [row.text for _, rows in archives["quake"].paragraphs for row in rows]
    assert "| Wabeng | 52 | 140 |" in texts


def test_an_editor_is_told_what_to_look_at_first() -> None:
    """Conflicts first, with the files and lines of their figures."""
    with TemporaryDirectory() as folder:
        import_captures(RAW / "march", Path(folder), "full")
        found = firsts(load_content(Path(folder), "content"), Terms(load_lexicon()))
    assert [row.verdict for row in found][:2] == ["conflict", "conflict"]
    assert found[0].question == "How many people took part in Rosmar?"
    assert "make adopt QUANTITY=auto-" in found[0].lines()[0]
    assert all(path.startswith("content/articles/") and line > 1 for path, line, _ in found[0].places)
