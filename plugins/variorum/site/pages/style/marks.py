"""Chips, notes, cards, chains, dates and provenance of the style page, one of each state."""

from dataclasses import replace

from ...chips import MISFIT, NO_SOURCE, NOT_COMPARED, chip
from ...views import ArticleFigure, Card, Chip, Link, Note, Provenance, StyleMarks
from ...wording import BOUND_WORDS
from .bodies import CLUB, GAZETTE, GIVEN, HERE, INFERRED, LIKELY, LONG, NEXT, NOBODY, OFFICE, ORDERED, UNNAMED, UNSTATED

KINDS: tuple[tuple[str, Chip, str, str], ...] = (
    ("agree", chip("agree", HERE), "exact", "40 passengers"),
    ("compatible", chip("compatible", HERE), "about", "about 40"),
    ("changed", chip("changed", HERE), "more_than", "more than 12"),
    ("revised", chip("revised", HERE), "at_least", "at least 52"),
    ("unclear", chip("unclear", HERE), "vague", "dozens"),
    ("conflict", chip("conflict", HERE), "less_than", "fewer than 20"),
    ("single", chip("single"), "up_to", "up to 9"),
    ("range", chip("compatible", HERE), "range", "30 to 50"),
    ("contested", chip("contested", HERE), "", "The pilot slept"),
    ("unnamed", replace(NO_SOURCE, href=HERE), "exact", "120"),
    ("misfit", replace(chip("compatible", HERE), beside=MISFIT), "vague", "a few hundred"),
    ("apart", replace(NOT_COMPARED, href=HERE), "exact", "no one"),
)
"""Id, verdict, bound and words: every verdict a mark can have, and every bound."""


def _note(id_: str, verdict: Chip, worded: str) -> Note:
    text = f"how a note reads whose quantity is {verdict.words.lower()}."
    compare = f"{HERE}#f-{id_}" if verdict.href else None
    return Note(id_, verdict, worded, text, (OFFICE, GAZETTE, UNNAMED), compare, "", f"f-{id_}")


def _figure(nth: int, id_: str, verdict: Chip, bound: str, worded: str) -> ArticleFigure:
    chain = ((OFFICE, GAZETTE, UNNAMED), (NOBODY, LIKELY), (CLUB, GAZETTE))[nth % 3]
    date = (GIVEN, INFERRED, UNSTATED, ORDERED)[nth % 4]
    ways = (Link("Its row", f"{HERE}#f-{id_}"), Link("Its claim", f"{HERE}#c-latest"))
    return ArticleFigure(
        id=id_, worded=worded, counts="people ashore", chain=chain, as_of=date, chip=verdict,
        paragraph="p1" if nth % 2 else None, quote=worded, reviewed="read by rule" if nth % 3 else "",
        saved=Link("line 14 of the saved text", HERE) if nth % 2 else None, bound=BOUND_WORDS.get(bound, ""),
        ways=ways if verdict.href else (), mark="¶1",
    )  # fmt: skip


def _provenance() -> tuple[Provenance, ...]:
    removed = ("furniture (rule follow), 20 bytes from byte 0", "caption (rule caption), 71 bytes from byte 4,210")
    return (
        Provenance("Published by", "not named on the page", unknown=True),
        Provenance("Originally from", "Lake Gazette", link=Link("Lake Gazette", HERE)),
        Provenance("Date", "2 May 2021", datetime="2021-05-02"),
        Provenance("Retrieved", "not recorded", unknown=True),
        Provenance("Cleaned", "2 blocks removed", details=removed),
        Provenance("Rights", "retold in our words; the original belongs to its publisher"),
    )


def marks() -> StyleMarks:
    """What stands in a text and beside it, in every state."""
    return StyleMarks(
        chips=(*dict.fromkeys(verdict for _, verdict, _, _ in KINDS), chip("agreed")),
        notes=tuple(_note(id_, verdict, worded) for id_, verdict, _, worded in KINDS),
        cards=(
            Card("pier", "North Pier / Long Pier", "Landing place, with two names.", HERE, "named in 3 of 5 articles",
                 also="Long Pier (townspeople)", where="in the town", figures="4 figures counted here"),
            *(Card(f"long-{nth}", name, "A name that is hard to set.", HERE, "named in 1 of 5 articles")
              for nth, name in enumerate(LONG)),
        ),
        figures=tuple(_figure(nth, *kind) for nth, kind in enumerate(KINDS)),
        chains=(
            ("somebody vouches, two pass it on", (OFFICE, GAZETTE, UNNAMED)),
            ("no source named", (NOBODY, GAZETTE)),
            ("an origin that is inferred", (CLUB, LIKELY)),
        ),
        dates=(
            ("given by the text", GIVEN), ("given, no words kept", NEXT), ("inferred by the editors", INFERRED),
            ("not stated", UNSTATED), ("an order without a day", ORDERED),
        ),
        provenance=_provenance(),
    )  # fmt: skip  # a table of fields
