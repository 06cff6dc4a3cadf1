"""Who vouches: as the program judged, which lays a number to the body that another text cites for it."""

from tests.judging.grouping.story import told
from tests.small_archive import TERMS
from variorum.judging import judge
from variorum.site.edition import Edition
from variorum.site.pages.quantities.witnesses import witness_lines
from variorum.site.pages.vouching import vouched

CITING = "Fever in Ostrin\n\nThe World Health Organization, citing the health ministry, said on {} that {} in Ostrin.\n"
BARE = "More fever in Ostrin\n\nThe World Health Organization said on {} that {} in Ostrin.\n"
DIED, TENTS = "29 people died in the outbreak", "40 tents stood"


def lines(died: str) -> dict[str, tuple[int, list[str]]]:
    """Line of witness → (its figures, who speaks for it), of a text that cites and one that leaves the source out."""
    day = "6 March 2024"
    archive = told({"a.txt": CITING.format(day, died), "b.txt": BARE.format(day, died)})
    found = vouched(Edition(archive, judge(archive), TERMS))
    return {row.body.text: (row.figures, [one.text for one in row.speaks]) for row in found}


def test_who_cites_speaks_for_nobody() -> None:
    """Both figures are the ministry's; the organisation that cites it is of no line, whether a question is asked or
    not.
    """
    assert lines(DIED) == {"the health ministry": (2, [])}
    assert lines(TENTS) == {"the health ministry": (2, [])}


def test_the_page_of_the_question_says_the_same() -> None:
    """Who only cites the ministry speaks for it nowhere, also where a text leaves the ministry out."""
    archive = told({name: text.format("6 March 2024", DIED) for name, text in (("a.txt", CITING), ("b.txt", BARE))})
    edition = Edition(archive, judge(archive), TERMS)
    [asked] = archive.quantities
    numbers = {report.id: nth for nth, report in enumerate(archive.reports, 1)}
    found = [row for row in witness_lines(edition, asked, numbers) if row.named]
    assert [(row.name.text, [one.text for one in row.members]) for row in found] == [("the health ministry", [])]
