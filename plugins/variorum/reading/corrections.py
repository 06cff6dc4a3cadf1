"""A text's own corrections: "an earlier version of this story said 41; the number is 31" takes 41 back."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from ..model import Figure
from .lexicon import Lexicon
from .spans import Page, Span
from .tables import Index, index

NEAR = 24
"""Characters from "not" to what does not hold, and half of those from a word of what holds to its number."""
RULE = "said.corrected"


def corrected(page: Page, figures: Sequence[Figure], lexicon: Lexicon) -> list[Figure]:
    """`figures`, of which those that the text says an earlier version of it had wrong are retracted.

    A bare number that the text puts in their place counts what they counted.
    """
    told = list(figures)
    versions, amended = lexicon["clauses.versions"], lexicon["clauses.amended"]
    if not any(found.hits for found in page.look_up(_told(lexicon), [(0, len(page.keys))]).values()):
        return told
    for nth, figure in enumerate(figures):
        sentence = page.sentence(figure.start)
        behind = next(iter(versions.find(page.text, sentence.start, figure.start)), None)
        if (behind and _stands(page, behind.end, figure.start, lexicon)) or (
            any(amended.find(page.text, sentence.start, figure.start)) and _denied(page, sentence, figure, lexicon)
        ):
            told[nth] = _retracted(figure)
        elif nth and RULE in told[nth - 1].rule and _instead(page, told[nth - 1], figure, lexicon):
            told[nth] = _in_place_of(told[nth - 1], figure)
    return told


@lru_cache(maxsize=8)
def _told(lexicon: Lexicon) -> Index:
    """The words of a correction for one pass over a text, in which "earlier" is no date."""
    return index([lexicon["clauses.versions"], lexicon["clauses.amended"]])


def _stands(page: Page, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether no word between tells that what follows is right: "41, not 31", "41 instead of 31"."""
    return not any(lexicon["clauses.righted"].find(page.text, start, end))


def _denied(page: Page, sentence: Span, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether "not" or "instead of" stands right before it."""
    low = max(sentence.start, figure.start - NEAR)
    wrong = lexicon["clauses.wronged"].find(page.text, low, figure.start)
    return any(not page.text[hit.end : figure.start].removesuffix(figure.bound_words or "").strip() for hit in wrong)


def _instead(page: Page, wrong: Figure, figure: Figure, lexicon: Lexicon) -> bool:
    """Whether `figure`, in the same paragraph, is led to by words that tell what is right."""
    if page.paragraph(wrong.start) != page.paragraph(figure.start):
        return False
    low = max(wrong.end, figure.start - 2 * NEAR)
    return any(lexicon["clauses.righted"].find(page.text, low, figure.start))


def _retracted(figure: Figure) -> Figure:
    return replace(figure, stance="retracted", said_by=None, via=(), rule=(*figure.rule, RULE))


def _in_place_of(wrong: Figure, figure: Figure) -> Figure:
    if figure.unit not in (None, wrong.unit) or (figure.counts and figure.event):
        return figure
    return replace(
        figure,
        unit=wrong.unit,
        counts=figure.counts or wrong.counts,
        event=figure.event or wrong.event,
        place=figure.place or wrong.place,
    )
