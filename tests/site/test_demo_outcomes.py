"""What must come out of the rules and the editors' dates for the demonstration archive (specification, section 5)."""

from typing import Any, NamedTuple

import pytest

from tests.site.built_site import BuiltSite, only, text_of
from tests.site.pelican_runs import ROOT
from variorum.store.ledgers import read_ledger


class Pair(NamedTuple):
    """Two figures as `article/key`, and how their claims stand to each other."""

    title: str
    one: str
    other: str
    relation: str
    dimension: str | None


PAIRS = (
    Pair("the first night, then Monday noon", "first-departures/arrivals-first-night",
         "baku-takes-control/arrivals-by-monday-midday", "superseded", None),
    Pair("Monday noon, then the last count", "baku-takes-control/arrivals-by-monday-midday",
         "streets-gone-quiet/arrivals-at-the-last-count", "superseded", None),
    Pair("a round number and the count itself", "empty-square/refugees",
         "streets-gone-quiet/arrivals-at-the-last-count", "compatible", "rounding"),
    Pair("deaths in the offensive, deaths in the explosion", "exodus-and-charge/killed-in-the-offensive",
         "exodus-and-charge/killed-in-the-explosion", "not_comparable", "cause"),
    Pair("the city and the region", "empty-square/population-of-the-city",
         "baku-takes-control/residents-of-the-region", "not_comparable", "place"),
    Pair("about 120,000 and 120,000", "first-departures/population-of-the-region",
         "empty-square/population-of-the-region", "same", None),
    Pair("several thousand and 30 percent", "first-departures/residents-displaced",
         "first-departures/share-displaced", "unclear", "computed"),
    Pair("hundreds in the city, a few hundred in the region", "empty-square/still-in-the-city",
         "exodus-and-charge/still-in-the-region", "compatible", "place"),
)  # fmt: skip  # one row a pair reads as the table it is
every_pair = pytest.mark.parametrize("pair", PAIRS, ids=[pair.title for pair in PAIRS])

VERDICTS: tuple[tuple[str, ...], ...] = (
    ("arrivals-in-armenia", "changed", "One series over time"),
    ("population-of-the-region", "agree", "Same figure, no source named"),
    ("people-displaced", "unclear", "Unclear"),
    ("people-remaining", "compatible", "Compatible", "Sum does not fit"),
    ("killed-in-the-offensive", "single", "Single claim"),
    ("killed-in-the-explosion", "single", "Single claim"),
    ("population-of-the-city", "single", "Single claim"),
    ("sniper-incident", "contested", "Contested"),
    ("explosion-cause", "contested", "Contested"),
)
"""(quantity, verdict in the data, the page's words for it; for a sum that does not fit, a second chip)"""


def figure(site: BuiltSite, name: str) -> dict[str, Any]:
    """The row of the figure `article/key`."""
    article, key = name.split("/")
    return next(row for row in site.rows("figures") if (row["article"], row["key"]) == (article, key))


def relation(site: BuiltSite, pair: Pair) -> dict[str, Any]:
    """The row that says how the claims of a pair stand; in the order of time where one supersedes the other."""
    one, other = (figure(site, name)["claim"] for name in (pair.one, pair.other))
    rows = [row for row in site.rows("relations") if {row["a"], row["b"]} == {one, other}]
    assert len(rows) == 1, rows
    assert pair.relation != "superseded" or (rows[0]["a"], rows[0]["b"]) == (one, other)
    return rows[0]


@every_pair
def test_the_relation_is_in_the_data(root_site: BuiltSite, pair: Pair) -> None:
    """The two claims stand to each other as the specification says, by a rule."""
    row = relation(root_site, pair)
    assert (row["relation"], row["dimension"], row["by"]) == (pair.relation, pair.dimension, "rule")


@every_pair
def test_the_relation_is_on_the_page(root_site: BuiltSite, pair: Pair) -> None:
    """The page of each quantity concerned gives the relation's reason, and links the other where there are two."""
    row = relation(root_site, pair)
    homes = [figure(root_site, name)["quantity"] for name in (pair.one, pair.other)]
    heading = "h-relations" if row["quantity"] else "h-near"
    for home, other in (homes, homes[::-1]):
        section = only(root_site.pages[f"quantities/{home}.html"], f"section[aria-labelledby={heading}]")
        assert row["reason"] in text_of(section)
        if home != other:
            assert section.select(f'a[href="/quantities/{other}.html"]')


@pytest.mark.parametrize("outcome", VERDICTS, ids=[row[0] for row in VERDICTS])
def test_the_verdict_is_on_the_page(root_site: BuiltSite, outcome: tuple[str, ...]) -> None:
    """The verdict in the data is the one the page gives in words, and a sum that does not fit stands beside it."""
    quantity, verdict, *words = outcome
    row = next(row for row in root_site.rows("quantities") if row["id"] == quantity)
    assert row["verdict"] == verdict
    assert [text_of(chip) for chip in root_site.pages[f"quantities/{quantity}.html"].select("p.verdict .v")] == words


def test_no_numeric_conflict(root_site: BuiltSite) -> None:
    """No two figures of the demonstration are in conflict: a false conflict is the worst fault."""
    assert [row for row in root_site.rows("relations") if row["relation"] == "conflict"] == []
    assert [row["id"] for row in root_site.rows("quantities") if row["verdict"] == "conflict"] == []


def test_no_relation_is_overridden() -> None:
    """Everything comes out of the rules: no ledger sets a relation by hand."""
    for path in sorted((ROOT / "content" / "ledger").glob("*.yaml")):
        ledger, problems = read_ledger(path, path.name)
        assert problems == []
        assert ledger is not None
        assert [row.key for row in ledger.figures if row.relations] == []


def test_one_witness_and_one_body_concurring(root_site: BuiltSite) -> None:
    """Bodies that vouch are counted, not articles: the arrivals rest on one, and another is said to concur."""
    row = next(row for row in root_site.rows("quantities") if row["id"] == "arrivals-in-armenia")
    assert (row["witnesses"], row["concurring"]) == (1, 1)
    section = only(root_site.pages["quantities/arrivals-in-armenia.html"], "section[aria-labelledby=h-lines]")
    named = [text_of(tag) for tag in section.select("h3")]
    assert named[0] == "Government of Armenia"
    assert "UNHCR" in text_of(section)


def test_the_latest_claim_comes_first(root_site: BuiltSite) -> None:
    """The page of arrivals answers with the last count of the government of Armenia, by its name."""
    answer = text_of(only(root_site.pages["quantities/arrivals-in-armenia.html"], "article > p.lede"))
    assert answer.startswith("100,417")
    assert "Government of Armenia" in answer


def test_a_sum_that_does_not_fit_is_said(root_site: BuiltSite) -> None:
    """What is left of the population is computed, labelled as ours, and said not to fit what a source says."""
    row = next(row for row in root_site.rows("computations") if row["quantity"] == "people-remaining")
    assert (row["op"], row["value"], row["fits"]) == ("difference", 19583, False)
    section = only(root_site.pages["quantities/people-remaining.html"], "section[aria-labelledby=h-independence]")
    assert row["sentence"] in text_of(section)


@pytest.mark.parametrize("quantity", ["sniper-incident", "explosion-cause"])
def test_a_contested_statement_has_positions_and_no_number(root_site: BuiltSite, quantity: str) -> None:
    """A statement shows each answer with who holds it, and neither claim, chart nor table of reports."""
    page = root_site.pages[f"quantities/{quantity}.html"]
    row = next(row for row in root_site.rows("quantities") if row["id"] == quantity)
    assert len({held["position"] for held in row["positions"]}) == 2
    assert row["claims"] == []
    assert {f"f-{held['id']}" for held in row["positions"]} <= {str(tag["id"]) for tag in page.select("[id]")}
    assert not page.select("svg, table")


def test_the_failing_sum_is_seen_at_a_glance(root_site: BuiltSite) -> None:
    """Beside "Compatible" stands that the sum does not fit, on each page with the verdict, and it is said first."""
    page = root_site.pages["quantities/people-remaining.html"]
    assert text_of(only(page, "p.verdict > span:not(.v)")).startswith("The numbers do not add up")
    for path, where in (("quantities/people-remaining.html", "p.verdict"), ("figures.html", "#q-people-remaining")):
        assert [text_of(tag) for tag in root_site.pages[path].select(f"{where} .v")] == [
            "Compatible",
            "Sum does not fit",
        ]
    note = next(
        tag for tag in root_site.pages["articles/exodus-and-charge.html"].select(".note") if "few" in text_of(tag)
    )
    assert "Sum does not fit" in text_of(note)


def test_a_forecast_is_no_count(root_site: BuiltSite) -> None:
    """A forecast stands apart, with who said it; no government vouches for it, and nothing is compatible with it."""
    section = only(root_site.pages["quantities/people-remaining.html"], "section[aria-labelledby=h-lines]")
    assert [text_of(tag) for tag in section.select("h3")][-1] == "Not a count"
    assert "said by Edmon Marukyan" in text_of(section)
    assert "Government of Armenia" not in text_of(section)
    note = next(tag for tag in root_site.pages["articles/exodus-and-charge.html"].select(".note")
                if text_of(tag).startswith("Not compared no one"))  # fmt: skip
    assert "A forecast; not compared with counts." in text_of(note)


def test_both_sides_of_what_is_unclear_are_the_answer(root_site: BuiltSite) -> None:
    """Neither “several thousand” nor “30 percent” stands alone at the head of its page."""
    answer = text_of(only(root_site.pages["quantities/people-displaced.html"], "article > p.lede"))
    assert answer.index("several thousand") < answer.index("30 percent") < answer.index("it cannot be told whether")


def test_a_government_has_what_its_ministries_say(root_site: BuiltSite) -> None:
    """The page of a government gives the words of those who speak for it, by speaker, with the other answer."""
    section = only(root_site.pages["actors/government-of-azerbaijan.html"], "section[aria-labelledby=h-others]")
    assert [text_of(tag) for tag in section.select("h3")] == [
        "Ilham Aliyev", "Ministry of Defence of Azerbaijan", "Ministry of Foreign Affairs of Azerbaijan",
    ]  # fmt: skip
    assert "Answered otherwise by Edmon Marukyan" in text_of(section)
    assert "personal choice" in {text_of(tag).strip("“”") for tag in section.select("mark")}


def test_what_is_disputed_stands_with_its_subject(root_site: BuiltSite) -> None:
    """A road has the dispute on supplies, the peacekeepers the one on what they did, though they answer neither."""
    for path, question in (("places/lachin-corridor.html", "Was the region cut off from food and fuel?"),
                           ("actors/russian-peacekeepers.html", "Did the Russian peacekeepers fail")):  # fmt: skip
        assert question in text_of(only(root_site.pages[path], "section[aria-labelledby=h-disputed]"))


def test_nobody_is_named_in_no_article(root_site: BuiltSite) -> None:
    """Who only carries a text is said to carry it; "named in 0" stands nowhere."""
    assert "carried 1 of 5 articles" in text_of(root_site.pages["actors.html"])
    assert not [path for path, page in root_site.pages.items() if "named in 0" in text_of(page)]


def test_general_knowledge_is_marked(root_site: BuiltSite) -> None:
    """What no text says of a place stands under a heading and a line of its own, apart from what the texts say."""
    page = root_site.pages["places/stepanakert.html"]
    told, known = page.select(".prose")
    assert "1923" in text_of(known)
    assert "1923" not in text_of(told)
    assert "General knowledge, not from the texts." in text_of(page)
