"""A number without a unit beside one that it is held against: "61 percent, down from 64", "from 12 pages to 9"."""

import re

from ..model import Figure

AGAINST = re.compile(
    r"(?:\s?%|[\s-][\w€£$]{1,12}){0,3},?\s(?:up|down|compared\s(?:with|to)|against|versus)\s(?:from\s)?(?:the\s)?"
    r"|\s(?:and|or|to)\s"
)
"""What stands between a number with a unit and one that it is held against, or that goes on after it without one."""
LESS = re.compile(
    r"(?:[\s-][\w€£$]{1,12}){0,6},?\s(?:instead\sof|rather\sthan)\s"
    r"|(?:\s?%|[\s-][\w€£$]{1,12}){0,3},?\s(?:from\s|(?:fewer|less|more|lower|higher)\sthan\s|instead\sof\s)(?:the\s)?"
)
"""The same, where a noun behind the second number would be its own."""
FARTHER = re.compile(
    r"[^.;:\d\n]{1,100},\s(?:up|down|compared\s(?:with|to)|against|versus)\s(?:from\s)?"
    r"(?:the\s|just\s|only\s|some\s|an?\s\w+\sof\s)?"
)
"""What stands between a count and one that it is held against behind a comma: "18 bodies on Friday, up from six"."""
CHANGED = re.compile(r"(?:[\s-][\w€£$]{1,12}){1,4}\s(?:to|of)\s(?:the\s|its\s)?")
"""What stands between a number with a unit and what it became, or is a part of: "82 kilos to 64", "58 cases of 658"."""
OTHER = re.compile(
    r"[^.;\n]{0,80}(?:[;,]|,?\s(?:but|and|while|whereas))\s(?:[\w’'-]+\s){0,4}"
    r"(?:counted|gave|offered|offers|proposed|sought|reported|estimated|claimed|spoke\sof|(?:put|puts)\s(?:it|them)\sat|said|says|kept|lost|won|gained"
    r"|retained|found)\s(?:only\s|just\s)?"
)
"""Another body's number for the same, or what the same body did to another part: "the ministry counted 31"."""
PARALLEL = re.compile(
    r"(?:[\s-][\w€£$%]{1,16}){0,4}?\s(?P<word>for|in|among|at|on|against|within)\s[^.;:\d]{1,50}?"
    r",?(?:\s(?:and|but|while))?\s(?:only\s|just\s)?[€£$]?"
)
"""The first number's noun and phrase, where the second has a phrase that begins alike: "15 years for … and six for"."""
STEPS = frozenset(
    ["percent", "percentage points", "basis points", "per mille", "points", "share", "cents", "pence", "p", "sen"]
)
"""Units in which something changes by so much: "fell 12 percent to 30,400" counts two things."""
FROM = re.compile(r"\bfrom\s\S{0,4}$", re.IGNORECASE)
OPPOSED = re.compile(r"[^.;:\d\n]{1,60}(?:,|\sand|\swhile|\sbut)\s(?:only\s|just\s)?")
OPINION = re.compile(
    r"\s(?:opposed?|against|in\sfavou?r|undecided|unsure|(?:dis)?agreed?|(?:dis)?approved?|rejected|backed|supported"
    r"|(?:did|do|were|are|would|said)\s(?:not|no|so|neither))\b"
)
"""Behind the second number of a poll, whose first was in percent: "48 percent backed it and 41 opposed it"."""
FREE = re.compile(
    r"\s*(?:[^\w\s]|$)|\s(?:in|on|at|by|from|for|to|the|a|an|of|last|this|next|it|they|he|she|we|who|that|which|after|before"
    r"|when|as|while|and|or|but|expected|forecast|needed|earlier|previously|yesterday|today|more|so|is|are|was|were|had"
    r"|has|have|will|would|could|[A-Z]\w*)\b"
)
"""Behind a number that has no noun of its own."""
CONVERTED = re.compile(r"\s?\(")
"""Behind a sum in another currency its conversion follows."""
SENTENCE = re.compile(r"[.!?]\s|\n")
FAR = 160
"""Characters between two numbers that can count the same."""
TIMES = frozenset(["years", "months", "weeks", "days", "hours", "minutes", "seconds"])
MONEY = frozenset(
    ["usd", "eur", "gbp", "yen", "yuan", "rupees", "francs", "kronor", "pesos", "shekels", "lira", "roubles", "dirhams"]
)


def beside(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` counts what `one` does: held against it, what became of it, or another's number for it."""
    if AGAINST.fullmatch(text, one.end, two.start):
        return True
    if two.start - one.end > FAR:
        return False
    if not FREE.match(text, two.end):
        return one.unit == "percent" and _polled(text, one, two)
    if FARTHER.fullmatch(text, one.end, two.start) or _polled(text, one, two):
        return True
    changes = one.unit not in STEPS | TIMES or FROM.search(text[max(0, one.start - 10) : one.start]) is not None
    if changes and CHANGED.fullmatch(text, one.end, two.start):
        return True
    if LESS.fullmatch(text, one.end, two.start) or OTHER.fullmatch(text, one.end, two.start):
        return True
    if one.unit in MONEY and "number.scale" in two.rule and not CONVERTED.match(text, two.end):
        return not SENTENCE.search(text, one.end, two.start)
    parallel = PARALLEL.fullmatch(text, one.end, two.start)
    return parallel is not None and text.startswith(f" {parallel['word']} ", two.end)


def _polled(text: str, one: Figure, two: Figure) -> bool:
    """Whether `two` is the other answer of a poll: "48 percent backed it and 41 opposed it"."""
    answered = one.unit == "percent" and OPINION.match(text, two.end) is not None
    return answered and OPPOSED.fullmatch(text, one.end, two.start) is not None
