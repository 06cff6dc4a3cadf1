"""Figures read by rule, tied to their words in a full text."""

from dataclasses import replace

import pytest
from markdown_it.token import Token

from tests.archive.stories import article, content
from variorum.archive import Terms, join
from variorum.markup import parse
from variorum.reading import load_lexicon
from variorum.site.tied_figures import tied

TERMS = Terms(load_lexicon())


def shown(body: str) -> str:
    """The words of `body` with those that are tied in square brackets."""
    archive = join(content(article("a", body, "2024-03-04")), TERMS)
    document = parse(body)
    tokens = tied(document.tokens, archive.reports, {row.id: row.text for row in document.paragraphs})
    return "|".join("".join(map(sign, token.children or [])) for token in tokens if token.type == "inline")


def sign(token: Token) -> str:
    """A token as it is shown here."""
    return {"span_open": "[", "span_close": "]", "softbreak": " "}.get(token.type, token.content)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Police said at least 40 people died.", "Police said [at least 40] people died."),
        ("It cost $1.8 million, he said.", "It cost [$1.8 million], he said."),
        ("It cost ₽1.8 million, he said.", "It cost [₽1.8 million], he said."),
        ("Some 35% of homes and a 2-kilometre road burned.", "[Some 35%] of homes and a [2-kilometre] road burned."),
        ("## Police count 40 dead\n\nNobody fled.", "Police count 40 dead|Nobody fled."),
        ("They saw `40 people` die and [60 people](http://x) flee.", "They saw 40 people die and 60 people flee."),
        ("It killed **40** people.", "It killed [40] people."),
        ("Between 30 and 40 people died.", "Between [30 and 40] people died."),
    ],
)  # fmt: skip
def test_words_that_are_tied(body: str, expected: str) -> None:
    """With their bound and what is written on to them; not in headings, code and links."""
    assert shown(body) == expected


def test_nothing_is_tied_twice() -> None:
    """Two figures that share words: the first has them."""
    body = "At least 40 people died."
    archive = join(content(article("a", body, "2024-03-04")), TERMS)
    report = archive.reports[0]
    other = replace(report, id="other", start=(report.start or 0) + 1)
    document = parse(body)
    tokens = tied(document.tokens, [report, other], {"p1": body})
    spans = [child for token in tokens for child in token.children or () if child.type == "span_open"]
    assert [span.attrGet("figure") for span in spans] == [report.id]


@pytest.mark.parametrize("body", ["12 died.", "[12]{figure=row} died."])
def test_the_figure_of_a_ledger_is_tied_by_its_key(body: str) -> None:
    """Unless its editor has tied it: the reference in the body is then the only one."""
    document = parse(body)
    [read] = join(content(article("a", "12 died.", "2024-03-04")), TERMS).reports
    tokens = tied(document.tokens, [replace(read, key="row")], {"p1": "12 died."})
    opened = [child for token in tokens for child in token.children or () if child.type == "span_open"]
    assert [span.attrGet("figure") for span in opened] == ["row"]
