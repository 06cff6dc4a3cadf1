"""The method page, generated from the rules in force, with worked examples from the archive itself."""

from collections.abc import Iterable

from ...capture.rules import RULES as CLEANING
from ...judging.grouping.tables import load_tables
from ...judging.rules import RULES, Rule
from ...model import Relation, VerdictKind
from ..chips import CHIPS, MISFIT, NO_SOURCE, NOT_COMPARED, chip
from ..edition import Edition, grouped
from ..views import MethodPage, RuleRow
from ..wording import plural
from .quantities import relation_line
from .vague_words import vague_words

MEANINGS: dict[VerdictKind, str] = {
    "conflict": "Two named bodies vouch for figures about one thing and one time that cannot both be true.",
    "unclear": "The figures differ, and the texts do not say enough to tell why.",
    "contested": "No number: a statement on which those who speak hold different positions.",
    "revised": "A figure was withdrawn, disowned or corrected.",
    "changed": "One count at different moments. That is no dispute.",
    "compatible": "The figures differ, yet all can be true: rounding, bounds, or a part of the whole.",
    "agree": "The same figure wherever it is reported.",
    "single": "One claim only: there is nothing to compare it with.",
    "agreed": "All who speak of it hold one position.",
}
BESIDE = (
    (NO_SOURCE, "Several texts give one figure, and none says whose it is: a repeat is no second source."),
    (MISFIT, "Beside a verdict: a sum of ours contradicts what a source says. The verdict stays that of the reports."),
    (NOT_COMPARED, "Of a figure: it is compared with none of the others, a forecast for example with no count."),
)  # fmt: skip
"""What may stand in the place of a verdict or beside it."""
NAMED = 12
"""Articles that a rule of cleaning names: of an archive of thousands the page would be nothing else."""

INTERVALS = (
    ("round count", "a count of 100 or more that ends in a zero",
     "± half the unit of its last non-zero place, at most 5 %", "Round counts are rounded.",
     "120,000 is read as 115,000 to 125,000"),
    ("other count", "any other count", "the number itself", "An uneven count was counted.",
     "100,417 is read as 100,417"),
    ("measure", "money, votes, percentages, measures", "± half of the last given place",
     "The usual reading of a measured number.", "51.8 is read as 51.75 to 51.85"),
    ("about", "about, roughly, approximately, some", "± 5 %", "As wide as a round number may be.",
     "about 120,000 is read as 114,000 to 126,000"),
    ("nearly", "nearly, almost, close to, just under", "from 5 % below up to the number",
     "Said of what falls just short.", "nearly 2,000 is read as 1,900 to 2,000"),
    ("more than", "more than, over", "above the number, open", "The words give no upper end.",
     "more than 1,000 has no upper end"),
    ("at least", "at least, no fewer than", "the number and above", "The words give no upper end.",
     "at least 200 includes 200"),
    ("up to", "up to, as many as; less than, under", "from zero to the number", "The words give no lower end.",
     "up to 20,000 includes 0"),
)  # fmt: skip  # one row a rule reads as the table it is
"""The intervals of section 5 of the specification, for people. A test holds each example against the reader."""


def method_page(edition: Edition, rules_version: str) -> MethodPage:
    """How verdicts are reached, from the rules in force."""
    applied = _applied(edition)
    return MethodPage(
        verdicts=(*((chip(kind), MEANINGS[kind]) for kind in CHIPS), *BESIDE),
        relations=tuple(_relations(edition)),
        intervals=tuple(RuleRow(*row) for row in INTERVALS),
        vague=tuple(vague_words(edition)),
        policy=edition.terms.policy,
        cleaning=tuple(RuleRow(rule.name, rule.role, "kept" if rule.kept else "removed", rule.reason,
                               applied.get(rule.name)) for rule in CLEANING),
        rules_version=rules_version,
        grouping=tuple(_grouping(edition)),
    )  # fmt: skip  # a table of fields


def _grouping(edition: Edition) -> Iterable[RuleRow]:
    """The event classes by which figures of this archive were grouped, with a question of its own for each."""
    for row in load_tables().events:
        asked = [q for q in edition.archive.quantities if q.auto and set(q.events) & set(row.classes)]
        if asked:
            needs = " and ".join(row.needs)
            yield RuleRow(row.name, f"the same {needs}, the same unit and group, the same kind of statement", row.kind,
                          row.reason, asked[0].question)  # fmt: skip


def _applied(edition: Edition) -> dict[str, str]:
    """By rule of cleaning, how often it applied in this archive, and to which articles."""
    rows = ((piece.rule, article.title) for article in edition.archive.articles for piece in article.pieces)
    return {rule: f"{plural(len(titles), 'time')}: {_named(titles)}" for rule, titles in grouped(rows).items()}


def _named(titles: Iterable[str]) -> str:
    """The articles, each once; of very many the first, and how many more."""
    several = list(dict.fromkeys(titles))
    more = len(several) - NAMED
    shown = several if more <= 0 else [*several[:NAMED], f"and {plural(more, 'more article', 'more articles')}"]
    return "; ".join(shown)


def _relations(edition: Edition) -> Iterable[RuleRow]:
    for rule in RULES:
        row = next((r for r in edition.judgement.relations if _shows(rule, r)), None)
        line = relation_line(edition, row) if row else None
        example = f"{line.a} is {line.relation} {line.b}. {line.reason}" if line else None
        yield RuleRow(rule.name, rule.condition, rule.result, rule.why, example)


def _shows(rule: Rule, row: Relation) -> bool:
    """Whether a relation is what the rule's row says that follows: a gate also passes a part that fits its whole."""
    return row.rule == rule.name and row.relation.replace("_", " ") in rule.result
