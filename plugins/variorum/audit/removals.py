"""What cleaning removed and an editor should read: a stretch with a number that would be a figure, had it been kept."""

from collections.abc import Iterator

from ..archive import Terms
from ..capture import decode, piece_spans
from ..consistency import Where, problem
from ..errors import Problem
from ..model import Article, Figure, Piece
from ..reading import scan_numbers

ADVICE = "If it is of the text itself, the rule is wrong for this capture: mend the rule, and import it again."


def unread(article: Article, raw: bytes, terms: Terms, where: Where) -> Iterator[Problem]:
    """A note for each removed piece with a figure in it. Raises CaptureError where `raw` cannot be decoded."""
    decoded = decode(raw, article.capture.name if article.capture else article.id)
    for nth, (piece, span) in enumerate(piece_spans(article.pieces, raw, decoded.encoding)):
        words = _figures(decoded.text, span, terms) if _is_removed(piece) else ()
        if words:
            found = f"a removal by rule '{piece.rule}' of {piece.end - piece.start} bytes with a number: {words[0]!r}"
            yield problem(where(article.at, "pieces", nth), found, "nothing of the text itself", ADVICE)


def _is_removed(piece: Piece) -> bool:
    return piece.kind == "removed" and piece.role != "gap"


def _figures(text: str, span: tuple[int, int], terms: Terms) -> tuple[str, ...]:
    found = scan_numbers(text[span[0] : span[1]], terms.lexicon)
    return tuple(number.text for number in found if isinstance(number, Figure))
