"""The JSON object of a text: its figures and mentions, as `python -m variorum extract --json` prints them."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from .. import RULES_VERSION
from ..model import Figure, Interval, Mention, Party, When
from .figures import read_with_names
from .intervals import interval
from .lexicon import Lexicon
from .names import NameIndex


def extract_rows(
    text: str,
    lexicon: Lexicon,
    names: NameIndex | None = None,
    *,
    policy: str = "variorum",
    rules_version: str = RULES_VERSION,
    keep: Sequence[tuple[int, int]] | None = None,
    page_date: date | None = None,
) -> dict[str, Any]:
    """`figures` and `mentions` of `text` as rows of plain values (sections 4 and 8).

    `keep` are the code-point spans to read; nothing outside them is reported. Offsets are always those of `text`.
    `page_date` is the date on the page, for texts that name days without a year. Raises ContentError for an unknown
    policy.
    """
    shown = text if keep is None else _only(text, keep)
    figures, mentions = read_with_names(shown, lexicon, names, policy, page_date)
    return {
        "figures": [figure_row(f, policy, rules_version) for f in figures],
        "mentions": [_mention_row(m) for m in mentions],
    }


def _only(text: str, keep: Sequence[tuple[int, int]]) -> str:
    """`text` with everything outside `keep` made line ends, so that offsets hold and nothing reads across."""
    parts, at = [], 0
    for start, end in sorted(keep):
        parts += ["\n" * (start - at), text[max(start, at) : end]]
        at = max(at, end)
    return "".join([*parts, "\n" * (len(text) - at)])


def figure_row(figure: Figure, policy: str, rules_version: str) -> dict[str, Any]:
    """One figure as a row of plain values, its interval under `policy`."""
    return {
        "text": figure.text,
        "start": figure.start,
        "end": figure.end,
        "bound_words": figure.bound_words,
        "quote": figure.quote,
        "value": {"low": figure.value.low, "high": figure.value.high},
        "bound": figure.bound,
        "interval": _interval_row(interval_of(figure, policy)),
        "unit": figure.unit,
        "counts": figure.counts,
        "status": figure.status,
        "event": figure.event,
        "place": _party_row(figure.place),
        "said_by": _party_row(figure.said_by),
        "via": [_party_row(p) for p in figure.via],
        "denied_by": [_party_row(p) for p in figure.denied_by],
        "stance": figure.stance,
        "increment": figure.increment,
        "conversion_of": figure.conversion_of,
        "as_of": _when_row(figure.as_of),
        "stated": _when_row(figure.stated),
        "rule": list(figure.rule),
        "rules_version": rules_version,
    }


def interval_of(figure: Figure, policy: str = "variorum") -> Interval:
    """The interval of a figure as read (section 5)."""
    return interval(
        figure.value,
        figure.bound,
        unit=figure.unit,
        precision=figure.precision,
        text=figure.text,
        policy=policy,
        bound_words=figure.bound_words,
    )


def _interval_row(found: Interval) -> dict[str, Any]:
    return {"low": found.low, "high": found.high, "open": list(found.open), "policy": found.policy}


def _party_row(party: Party | None) -> dict[str, Any] | None:
    return {"id": party.id, "text": party.text} if party else None


def _when_row(when: When | None) -> dict[str, Any] | None:
    if when is None:
        return None
    return {"edtf": when.edtf, "words": when.words, "basis": when.basis, "before": when.before, "after": when.after}


def _mention_row(mention: Mention) -> dict[str, Any]:
    return {"start": mention.start, "end": mention.end, "text": mention.text, "entity": mention.entity}
