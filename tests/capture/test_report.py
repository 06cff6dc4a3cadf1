"""What an import says it did."""

from variorum.capture import clean
from variorum.capture.report import MOST_COMPARED, Entry, ImportReport, Removal, difference, removals
from variorum.model import Cleaned

PAGE = (
    "Lamp lit at Gull Point\n\nThe lamp was lit on Friday, and 300 people watched it from the quay.\n\n"
    "Advertisement\n\n"
)
MORE = "The stair has 142 steps, of which 40 are new, and the masons worked through the frost."


def page(text: str) -> Cleaned:
    """`text`, cleaned."""
    return clean(text.encode(), "a.txt")


def test_removals_are_counted_by_rule() -> None:
    """White space between lines is not counted."""
    assert removals(page(PAGE + "Advertisement\n\n" + MORE)) == (Removal("advertisement", 2, 26),)


def test_the_report_says_rule_count_and_size() -> None:
    """One line for each article, one for each rule, one for each file left out, and the sum."""
    entries = (
        Entry("a.txt", "lamp", "written", 1, (Removal("advertisement", 2, 1026),), ("A note.",)),
        Entry("b.txt", "bell", "kept as edited", 2, (), (), ("--- b", "+++ b")),
    )
    assert ImportReport(entries, (("TITLES", "its ending is missing, not .txt"),)).lines() == (
        "a.txt → articles/lamp.md: written; 1 paragraph kept",
        "    removed by advertisement: 2 (1,026 characters)",
        "    A note.",
        "b.txt → articles/bell.md: kept as edited; 2 paragraphs kept",
        "    --- b",
        "    +++ b",
        "TITLES: left out, its ending is missing, not .txt",
        "captures: 2 (1 kept as edited, 1 written); other files left out: 1",
    )


def test_an_empty_import_says_so() -> None:
    """No captures is no error, and is said."""
    assert ImportReport((), ()).lines() == ("captures: 0 (nothing to import); other files left out: 0",)


def test_a_difference_is_shown_paragraph_by_paragraph() -> None:
    """What went and what came, with the capture's digests."""
    old, new = page(PAGE + MORE), page(PAGE + MORE.replace("40", "60"))
    shown = difference(old, new)
    assert shown[:2] == (f"--- a.txt {old.sha256[:8]}", f"+++ a.txt {new.sha256[:8]}")
    assert shown[-2:] == ("-" + MORE, "+" + MORE.replace("40", "60"))


def test_a_difference_in_furniture_alone_is_said() -> None:
    """The cleaned text may be the same where the capture is not."""
    assert difference(page(PAGE + MORE), page(PAGE + MORE + "\n\nAdvertisement")) == ("The cleaned text is the same.",)


def test_long_texts_are_not_compared() -> None:
    """Comparing very long texts would take too long, and is refused in words."""
    long = page("\n".join(f"Lamp {number} was lit." for number in range(MOST_COMPARED + 1)))
    assert "no difference is shown" in difference(long, page(PAGE))[0]
