"""Whether the texts of two claims tell of two scenes in one town: a market, a school.

Asked only of what was put together by rule: town, day and cause may be one, and the events two.
"""

import re
from collections.abc import Mapping

from ..model import Claim, Report
from .grouping.tables import load_tables
from .together import SENTENCE_END, Texts

LED = r"\b(?:at|in|on|inside|outside|near|hit|struck|of)\s(?:an?|the)\s(?:[\w-]+\s){0,2}?$"
"""Before the noun of a scene: it is told of as the place where something happened."""


def scenes_differ(a: Claim, b: Claim, reports: Mapping[str, Report], texts: Texts) -> bool:
    """Whether both name a scene, and none that the other names."""
    one, two = (_scenes(claim, reports, texts) for claim in (a, b))
    return bool(one) and bool(two) and one.isdisjoint(two)


def _scenes(claim: Claim, reports: Mapping[str, Report], texts: Texts) -> frozenset[str]:
    return frozenset(name for row in claim.reports for name in _named(_sentence(reports[row], texts)))


def _named(sentence: str) -> list[str]:
    found = load_tables().markers["scenes"].pattern.finditer(sentence)
    return [m.group().lower() for m in found if re.search(LED, sentence[: m.start()])]


def _sentence(report: Report, texts: Texts) -> str:
    text = texts.get((report.article, report.paragraph or ""))
    if text is None or report.start is None or report.end is None:
        return report.figure.quote
    ends = [m.end() for m in SENTENCE_END.finditer(text)]
    low = max((end for end in ends if end <= report.start), default=0)
    return text[low : min((end for end in ends if end >= report.end), default=len(text))]
