"""The table of cleaning rules: every row takes its case, where it says, and leaves its near miss alone."""

import pytest

from variorum.capture import clean
from variorum.capture.rules import RULES, Rule
from variorum.model import Piece

TITLE = "Keepers of Gull Point wait for the spring tides"
FIRST = (
    "The keepers of Gull Point spent the winter mending the stair, and three of them slept in the tower, because the "
    "road to the town was under water for most of January, and the boat came only once each week with bread and oil."
)
SECOND = (
    "In the spring the lamp will be lit again, the oldest of them said, and the harbour office has promised to send "
    "two men with paint for the gallery, which lost its colour in the storms of the last two years, and a new bell."
)


def joined(*lines: str) -> str:
    """A page of `lines`."""
    return "\n\n".join(lines)


def page(rule: Rule, line: str) -> str:
    """A page with `line` where `rule` looks for it."""
    if rule.where == "first":
        return joined(line, FIRST, SECOND)
    if rule.where in {"any", "inside"} and rule.scope != "rest":
        return joined(TITLE, FIRST, line, SECOND)
    return joined(TITLE, FIRST, SECOND, line)


def taken(rule: Rule, line: str) -> list[Piece]:
    """What `rule` finds on the page that holds `line`."""
    return [piece for piece in clean(page(rule, line).encode(), "page.txt").pieces if piece.rule == rule.name]


def test_names_are_not_used_twice() -> None:
    """A rule's name in a cleaning record leads to one row."""
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)


def test_no_two_rows_say_the_same() -> None:
    """Patterns and cases stand in one row each."""
    for values in ([rule.pattern.pattern for rule in RULES], [rule.case for rule in RULES]):
        assert len(set(values)) == len(values)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_takes_its_case(rule: Rule) -> None:
    """On a page, the case is found by its own rule, in the role and kind the row says; a stretch leaves the rest."""
    found = taken(rule, rule.case)
    assert [(piece.role, piece.kind) for piece in found] == [(rule.role, "kept" if rule.kept else "removed")]
    assert (found[0].text == rule.case) == (rule.scope != "stretch")
    assert (found[0].text or "") in rule.case


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_leaves_its_near_miss(rule: Rule) -> None:
    """On the same page, a line that looks alike and belongs to the text stays whole, as a paragraph."""
    cleaned = clean(page(rule, rule.stays).encode(), "page.txt")
    kept = [piece.text for piece in cleaned.pieces if piece.kind == "kept" and piece.role == "paragraph"]
    assert rule.stays in kept


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_near_miss_is_left_by_every_rule(rule: Rule) -> None:
    """Between two paragraphs no other rule takes it either."""
    cleaned = clean(joined(TITLE, FIRST, rule.stays, SECOND).encode(), "page.txt")
    assert rule.stays in [piece.text for piece in cleaned.pieces if piece.kind == "kept"]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_says_why(rule: Rule) -> None:
    """Each row gives its reason in a sentence."""
    assert rule.reason.endswith(".")
    assert len(rule.reason.split()) >= 5


LINES = [
    # more of what pages carry, one line each
    "Home | News | Sports | Contact",
    "Home » Politics » Keepers at work",
    "SHARE",
    "Share on Facebook",
    "Share this story on Facebook",
    "Share this article via WhatsApp",
    "Share the story on Facebook, X or LinkedIn",
    "Share with your friends on Facebook",
    "Share your thoughts on social media",
    "Enjoyed this article? Share it on Facebook",
    "Please share this post with friends",
    "Send this story to a friend",
    "Post this story on X",
    "Tweet this story",
    "Copy this link",
    "Share article",
    "Click to share on WhatsApp (Opens in new window)",
    "1.2K views",
    "5 minute read",
    "ADVERTISEMENT",
    "Article continues after advertisement",
    "Subscribe to our newsletter",
    "Get the latest updates delivered straight to your inbox",
    "Join our Telegram channel for breaking news",
    "Follow us on Facebook and Twitter",
    "We and our partners use cookies to store information on your device.",
    "By continuing to browse this site, you agree to our use of cookies.",
    "Accept all cookies",
    "Skip to main content",
    "Toggle navigation",
    "Back to top",
    "Close menu",
    "Read more",
    "Read the full story here",
    "Read Also: The boat that never came back",
    "READ MORE | The boat that never came back",
    "Don't miss: The boat that never came back",
    "» The boat that never came back",
    "Most Read",
    "You May Also Like",
    "Recommended for you",
    "Related Posts",
    "All rights reserved.",
    "Copyright 2021 Tidewater Press",
    "#lamps #harbours",
    "Filed Under: harbours, lamps",
    "Last updated: 3 hours ago",
    "Posted on March 14, 2021 by admin",
    "Published 14/03/2021 09:30",
    "3 comments",
    "Enable JavaScript to view this video",
    "Image 2 of 5",
    "Getty Images",
    "Reuters",
]


@pytest.mark.parametrize("line", LINES)
def test_furniture_of_other_pages_goes(line: str) -> None:
    """Lines that many sites print are removed below the text."""
    cleaned = clean(joined(TITLE, FIRST, SECOND, line).encode(), "page.txt")
    assert [piece.text for piece in cleaned.pieces if piece.text == line and piece.kind == "removed"] == [line]


SENTENCES = [
    # sentences that begin with the words of a rule
    "Reading more about the tower, she found that it had burned once before, in 1871.",
    "Related: that was the word he used for the two storms, and nobody agreed.",
    "Share prices of the ferry company fell by 4 percent on Monday.",
    "Share the house with a friend, the landlord had told her before the storm came.",
    "Post in line with the keepers was no longer brought to the tower in the winter.",
    "Send help to the tower, the keepers wrote on Facebook as the water rose.",
    "Advertisement revenue paid for the lamp until the war, the ledger shows.",
    "Follow the road to Twitter Bay, the sign says, and turn left.",
    "Home to about 300 people, the point has no shop and one bell.",
    "Search parties found the boat on Tuesday, empty.",
    "Copyright law was changed in 2019.",
    "Sources close to the talks said that nothing had been signed.",
    "Via the old stair they reached the gallery in four minutes.",
    "By night they kept the fire, by day they slept.",
    "By 2021, 40 of the steps had been replaced.",
    "Comments by the mayor angered the keepers on Thursday.",
    "Contact with the boat was lost at noon.",
    "About the author of the fire nothing is known.",
    "Tags on the bottles show that they came from the wreck.",
    "Website traffic doubled after the storm, the harbour office said.",
    "Close to the gallery the heat was worst, the keeper said.",
    "Next week the masons return to the tower.",
    "Previous storms had spared the lamp.",
    "Support for the strike grew to 80 percent.",
    "Subscribe, they were told, or lose the boat.",
    "Updated figures put the cost at 4,000 crowns.",
    "Published in March, the report names three causes.",
    "Photo albums were saved from the second floor.",
    "Reuters reported that the lamp had gone out.",
    "The Associated Press spoke to two of the keepers in the town.",
    "“Read more,” she told them, and closed the book.",
    "More than 1,000 people crossed the bridge that night.",
    "Watch the tide, the keepers say, and not the clock.",
]


@pytest.mark.parametrize("line", SENTENCES)
def test_sentences_that_begin_alike_stay(line: str) -> None:
    """A sentence of the text stays wherever it stands: between paragraphs, and as the last."""
    for lines in ([TITLE, FIRST, line, SECOND], [TITLE, FIRST, SECOND, line], [TITLE, line, FIRST, SECOND]):
        cleaned = clean(joined(*lines).encode(), "page.txt")
        assert line in [piece.text for piece in cleaned.pieces if piece.kind == "kept"]
