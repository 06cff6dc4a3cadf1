"""Whether the texts of two claims tell of two scenes in one town: a market, a school.

Asked only of what was put together by rule: town, day and cause may be one, and the events two.
"""

import re
from collections.abc import Mapping

from ..model import Claim, Report
from .grouping.tables import load_tables
from .together import Texts, sentence_around

LED = r"\b(?:at|in|on|inside|outside|near|hit|struck|of)\s(?:an?|the)\s(?:[\w-]+\s){0,2}?$"
"""Before the noun of a scene: it is told of as the place where something happened."""
STRUCK = r"(?:attacked|hit|bombed|struck|stormed|shelled|targeted|raided)"
STRIKING = re.compile(rf"\b{STRUCK}\s(?:an?|the)\s(?:[\w-]+\s){{0,2}}?$")
WAS_STRUCK = re.compile(rf"\s(?:was|were)\s(?:[\w-]+ly\s)?{STRUCK}\b")
"""Before and behind the noun of a scene in another sentence of the paragraph."""
FURTHER = re.compile(r"\b(?:second|third|another|new|separate|fresh)\s(?:[\w-]+\s)?$", re.IGNORECASE)
"""Before the word of a cause: this one is not the one told of before."""


def scenes_differ(a: Claim, b: Claim, reports: Mapping[str, Report], texts: Texts) -> bool:
    """Whether both name a scene, and none that the other names; or only one tells of "a second attack"."""
    if _further(a, reports, texts) != _further(b, reports, texts):
        return True
    one, two = (_scenes(claim, reports, texts) for claim in (a, b))
    return bool(one) and bool(two) and one.isdisjoint(two)


def _scenes(claim: Claim, reports: Mapping[str, Report], texts: Texts) -> frozenset[str]:
    return frozenset(name for row in claim.reports for name in _of(reports[row], texts))


def _of(report: Report, texts: Texts) -> list[str]:
    """The scenes of its sentence; where that names none, those struck in its paragraph."""
    return _named(_sentence(report, texts)) or _struck(texts.get((report.article, report.paragraph or ""), ""))


def _struck(text: str) -> list[str]:
    found = load_tables().markers["scenes"].pattern.finditer(text)
    return [m.group().lower() for m in found if STRIKING.search(text[: m.start()]) or WAS_STRUCK.match(text, m.end())]


def _further(claim: Claim, reports: Mapping[str, Report], texts: Texts) -> bool:
    sentences = [_sentence(reports[row], texts) for row in claim.reports]
    return any(FURTHER.search(s[: m.start()]) for s in sentences for m in load_tables().caused.finditer(s))


def _named(sentence: str) -> list[str]:
    found = load_tables().markers["scenes"].pattern.finditer(sentence)
    return [m.group().lower() for m in found if re.search(LED, sentence[: m.start()])]


def _sentence(report: Report, texts: Texts) -> str:
    text = texts.get((report.article, report.paragraph or ""))
    if text is None or report.start is None or report.end is None:
        return report.figure.quote
    low, high = sentence_around(text, report.start, report.end)
    return text[low:high]
