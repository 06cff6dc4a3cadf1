"""What content files say of each other, checked before the join: every fault with its place, none repaired.

Source: specification, section 2 (ledger, ids, retold bodies) and the promise that nothing is lost silently.
"""

import difflib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from .archive import Terms
from .errors import Problem, position
from .identity import figure_id
from .markup import FILLED, Document, Reference, parse
from .model import (
    Article,
    Content,
    Entity,
    Explainer,
    Figure,
    Ledger,
    LedgerEvent,
    LedgerFigure,
    LedgerPosition,
    LedgerRow,
    Party,
    Place,
    Quantity,
)
from .reading import read_quote
from .reading.names import APOSTROPHES

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A word is a run of letters or a number with its separators (specification, section 2)."""


Absent: TypeAlias = frozenset[tuple[str, str]]
"""(folder, id) of content files that could not be read: what is said of them may well be right."""
Where: TypeAlias = Callable[..., Place]
"""(place of a file, keys…) → the place of the value that the keys lead to in that file."""


def stay(at: Place, *keys: str | int) -> Place:
    """The place itself, where nobody can look into the file."""
    del keys
    return at


def words(text: str) -> int:
    """How many words `text` has, by the archive's rule."""
    return len(_WORD.findall(text))


def check(content: Content, terms: Terms, absent: Absent = frozenset(), where: Where = stay) -> list[Problem]:
    """Every contradiction between the files of `content`, and what they say of files that are nowhere."""
    return [
        *_ids(content, absent, where), *_names(content, where), *_carriers(content, absent, where),
        *_entities(content, absent, where), *_quantities(content, absent, where), *_figure_ids(content, where),
        *(p for ledger in content.ledgers for p in _ledger(ledger, content, terms, absent, where)),
        *(p for article in content.articles for p in _body(article, content, terms, absent)),
        *(p for explainer in content.explainers for p in _cited(explainer, content, terms, absent)),
    ]  # fmt: skip


def _known(absent: Absent, folders: Sequence[str], ids: Iterable[str]) -> set[str]:
    """The ids that may be named: those read, and those of files that could not be."""
    return {*ids, *(name for folder, name in absent if folder in folders)}


def _places(content: Content, absent: Absent) -> set[str]:
    return _known(absent, ["places"], (entity.id for entity in content.entities if entity.kind == "place"))


def _entity_ids(content: Content, absent: Absent) -> set[str]:
    return _known(absent, ["places", "actors"], (entity.id for entity in content.entities))


def _quantity_ids(content: Content, absent: Absent) -> set[str]:
    return _known(absent, ["quantities"], (quantity.id for quantity in content.quantities))


def problem(at: Place, found: str, expected: str, advice: str) -> Problem:
    """A Problem at a place of an editor's file."""
    return Problem(at.path, at.line, at.column, found, expected, advice)


def nearest(name: str, known: Iterable[str]) -> str:
    """Advice that names the nearest known word, or lists a few."""
    options = sorted(known)
    near = difflib.get_close_matches(name, options, 1, 0.5)
    return f"Did you mean '{near[0]}'?" if near else "Known are: " + ", ".join(options[:8]) + "."


def _ids(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    for kind, rows in (("article", content.articles), ("quantity", content.quantities), ("entity", content.entities)):
        owners: dict[str, Place] = {}
        for row in rows:
            for nth, name in enumerate((row.id, *row.was)):
                at = where(row.at, "was", nth - 1) if nth else row.at
                if name in owners:
                    found = f"the {kind} id '{name}', which {owners[name].path} has already"
                    yield problem(at, found, "an id of its own", "Rename one file, or take the id out of 'was'.")
                owners.setdefault(name, row.at)
    articles = _known(absent, ["articles"], (article.id for article in content.articles))
    seen: dict[str, Place] = {}
    for ledger in content.ledgers:
        if ledger.article not in articles:
            found = f"a ledger for an article '{ledger.article}', which does not exist"
            yield problem(ledger.at, found, "the id of an article", nearest(ledger.article, articles))
        if ledger.article in seen:
            found = f"a ledger for the article '{ledger.article}', which {seen[ledger.article].path} is already"
            yield problem(ledger.at, found, "one ledger for each article", "Put the rows of both into one file.")
        seen.setdefault(ledger.article, ledger.at)


def _names(content: Content, where: Where) -> Iterator[Problem]:
    """A name of two entities, unless each gives context for it, or ledgers decide in which article it is whose."""
    decided = {surface for ledger in content.ledgers for surface, _ in ledger.names}
    owners: dict[str, tuple[Entity, bool]] = {}
    for entity in content.entities:
        for nth, name in enumerate(entity.names):
            text = name.text.translate(APOSTROPHES)
            other = owners.setdefault(text, (entity, bool(name.context)))
            if other[0].id != entity.id and not (other[1] and name.context) and name.text not in decided:
                found = f"the name '{name.text}', which '{other[0].id}' has too"
                advice = (
                    "Give the name 'context:' words in both files, decide it in the ledgers, or take it out of one."
                )
                yield problem(
                    where(entity.at, "names", nth), found, "a name of one entity, or context for each", advice
                )


def _carriers(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    """Publishers and origins of articles that name an actor's file must name one that is there."""
    known = _entity_ids(content, absent)
    for article in content.articles:
        for key, carrier in (("publisher", article.publisher), ("origin", article.origin)):
            if carrier and carrier.id and carrier.id not in known:
                yield _unknown(where(article.at, key, "id"), "actor", carrier.id, known)


def _entities(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    places = _places(content, absent)
    actors = _known(absent, ["actors"], (e.id for e in content.entities if e.kind == "actor"))
    for entity in content.entities:
        for key, kind, named, known in (
            ("part_of", "place", entity.part_of, places),
            ("speaks_for", "actor", entity.speaks_for, actors),
        ):
            for nth, name in enumerate(named):
                if name not in known:
                    yield _unknown(where(entity.at, key, nth), kind, name, known)


def _unknown(at: Place, kind: str, name: str, known: Iterable[str]) -> Problem:
    return problem(at, f"the {kind} '{name}', which does not exist", f"the id of a {kind}", nearest(name, known))


def _quantities(content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    used = {row.quantity for ledger in content.ledgers for row in ledger.tied}
    quantities, places = _quantity_ids(content, absent), _places(content, absent)
    all_ledgers = not any(folder == "ledger" for folder, _ in absent)
    for quantity in content.quantities:
        if quantity.id not in used and all_ledgers:
            advice = "Give a ledger row 'quantity: " + quantity.id + "', or delete the file."
            yield problem(quantity.at, f"the quantity '{quantity.id}', which no ledger row uses", "a use", advice)
        for kind, name, keys in _named_by(quantity):
            known = places if kind == "place" else quantities
            if name not in known:
                yield _unknown(where(quantity.at, *keys), kind, name, known)
        if (quantity.kind == "statement") != bool(quantity.positions):
            at, expected = where(quantity.at, "kind"), "positions for a statement, and for nothing else"
            yield problem(at, f"kind {quantity.kind} with {len(quantity.positions)} positions", expected,
                          "Declare the answers under 'positions:', or change the kind.")  # fmt: skip


def _named_by(quantity: Quantity) -> Iterator[tuple[str, str, tuple[str | int, ...]]]:
    """Every other file that a quantity names: what it is, its id, the keys that lead to it."""
    if quantity.base:
        yield "quantity", quantity.base, ("base",)
    yield from (("quantity", name, ("near", nth)) for nth, name in enumerate(quantity.near))
    yield from (("quantity", row.of, ("sums", nth, "of")) for nth, row in enumerate(quantity.sums))
    yield from (("quantity", row.by, ("sums", nth, "by")) for nth, row in enumerate(quantity.sums))
    yield from (("place", name, ("places", nth)) for nth, name in enumerate(quantity.places))
    yield from (("place", name, ("parts", nth)) for nth, name in enumerate(quantity.parts))


def _figure_ids(content: Content, where: Where) -> Iterator[Problem]:
    """A permalink must belong to one figure alone."""
    owners: dict[str, Place] = {}
    for ledger in content.ledgers:
        for row in (*ledger.tied, *ledger.events):
            number = row.number if isinstance(row, LedgerFigure) else None
            name = figure_id(ledger.article, row.quote, row.nth, number)
            if name in owners:
                found = f"the words '{row.quote}', whose permalink {owners[name].path}:{owners[name].line} has already"
                yield problem(_row_at(ledger, row, where, "quote"), found, "words of its own", "Lengthen the quote.")
            owners.setdefault(name, row.at)


def _row_at(ledger: Ledger, row: LedgerRow, where: Where, *keys: str | int) -> Place:
    """Where a value of a ledger row stands; the row itself, where nobody can look into the file."""
    kinds: tuple[tuple[str, Sequence[LedgerRow]], ...] = (
        ("figures", ledger.figures), ("positions", ledger.positions), ("ignore", ledger.ignored),
        ("events", ledger.events),
    )  # fmt: skip
    kind, nth = next((kind, rows.index(row)) for kind, rows in kinds if row in rows)
    found = where(ledger.at, kind, nth, *keys)
    return row.at if found == ledger.at else found


def _ledger(ledger: Ledger, content: Content, terms: Terms, absent: Absent, where: Where) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for row in (*ledger.tied, *ledger.events):
        if row.key in seen:
            at, found = _row_at(ledger, row, where, "key"), f"the key '{row.key}', which line {seen[row.key].line} has"
            yield problem(at, found, "a key of its own", "Rename one of the two.")
        seen.setdefault(row.key, row.at)
    for any_row in ledger.rows:
        yield from _words(ledger, any_row, terms, where)
    yield from _links(ledger, content, absent, where)
    for figure in ledger.figures:
        for wrong in reading_problems(figure, terms):
            at = _row_at(ledger, figure, where, "accept", "value")
            yield replace(wrong, line=at.line, column=at.column)


def _words(ledger: Ledger, row: LedgerRow, terms: Terms, where: Where) -> Iterator[Problem]:
    """What is wrong with a row's own words, whatever the capture says."""
    count = words(row.quote)
    if count > terms.excerpt_words:
        at, expected = _row_at(ledger, row, where, "quote"), f"at most {terms.excerpt_words} words"
        yield problem(at, f"a quote of {count} words", expected, "Shorten it to the words that carry the number.")
    if row.nth > row.of:
        at, found = _row_at(ledger, row, where, "nth"), f"nth: {row.nth} of {row.of}"
        yield problem(at, found, f"a number up to {row.of}", "Say in 'of:' how often the quote stands in the capture.")
    number = None if isinstance(row, LedgerPosition | LedgerEvent) else row.number
    if number and number not in row.quote:
        at = _row_at(ledger, row, where, "number")
        yield problem(at, f"the number '{number}', which is not in the quote '{row.quote}'", "words of the quote",
                      "Write the number as the quote has it.")  # fmt: skip


def _links(ledger: Ledger, content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    quantities, entities = _quantity_ids(content, absent), _entity_ids(content, absent)
    for row in ledger.tied:
        if row.quantity and row.quantity not in quantities:
            yield _unknown(_row_at(ledger, row, where, "quantity"), "quantity", row.quantity, quantities)
        for name, keys in _bodies(row):
            if name not in entities:
                yield _unknown(_row_at(ledger, row, where, *keys), "actor", name, entities)
    for figure in ledger.figures:
        yield from _row_links(ledger, figure, content, absent, where)
    yield from _answers(ledger, content, where)
    yield from _told(ledger, content, where)
    for surface, entity in ledger.names:
        if entity not in entities:
            at = where(ledger.at, "names", surface)
            yield _unknown(at, "entity", f"{entity}' (for the name '{surface}", entities)


def _answers(ledger: Ledger, content: Content, where: Where) -> Iterator[Problem]:
    """A position must be one that the statement declares."""
    quantities = {quantity.id: quantity for quantity in content.quantities}
    for held in ledger.positions:
        asked = quantities.get(held.quantity)
        answers = [answer.id for answer in asked.positions] if asked else [held.position]
        if held.position not in answers:
            at, expected = _row_at(ledger, held, where, "position"), f"one of the positions of '{held.quantity}'"
            yield problem(at, f"the position '{held.position}'", expected, nearest(held.position, answers))


def _told(ledger: Ledger, content: Content, where: Where) -> Iterator[Problem]:
    """An event stands in a paragraph that the article has, where the article's text is published."""
    article = next((row for row in content.articles if row.id == ledger.article), None)
    if article is None or not article.body.strip():
        return
    known = ["p0", *(row.id for row in parse(article.body, article.body_line).paragraphs)]
    for event in ledger.events:
        if event.paragraph not in known:
            found = f"the paragraph '{event.paragraph}'" if event.paragraph else "an event without a paragraph"
            at, expected = _row_at(ledger, event, where, "paragraph"), f"a paragraph of '{article.id}'"
            yield problem(at, found, expected, nearest(event.paragraph or "p1", known))


def _bodies(row: LedgerFigure | LedgerPosition) -> Iterator[tuple[str, tuple[str | int, ...]]]:
    """The ids of the bodies that a row names, and the keys that lead to each."""
    if isinstance(row, LedgerPosition):
        parties = [(row.held_by, ("held_by",)), *((party, ("via", n)) for n, party in enumerate(row.via))]
    else:
        figure = row.figure
        parties = [(figure.said_by, ("accept", "said_by"))]
        parties += [(party, ("accept", "via", n)) for n, party in enumerate(figure.via)]
        parties += [(party, ("accept", "denied_by", n)) for n, party in enumerate(figure.denied_by)]
        parties += [(Party(row.concurs_with, ""), ("concurs_with",))]
    yield from ((party.id, keys) for party, keys in parties if party and party.id)


def _row_links(ledger: Ledger, row: LedgerFigure, content: Content, absent: Absent, where: Where) -> Iterator[Problem]:
    places = _places(content, absent)
    if row.figure.place and row.figure.place.id and row.figure.place.id not in places:
        yield _unknown(_row_at(ledger, row, where, "accept", "place"), "place", row.figure.place.id, places)
    asked = next((quantity for quantity in content.quantities if quantity.id == row.quantity), None)
    if asked and asked.kind == "statement":
        yield problem(_row_at(ledger, row, where, "quantity"), f"a figure for the statement '{row.quantity}'",
                      "a row under 'positions:'", "A statement has positions, not numbers.")  # fmt: skip
    named = [(row.revises, ("revises",))] if row.revises else []
    for key, keys in [*named, *((key, ("relation", key)) for key, _, _ in row.relations)]:
        if not _is_row(key, ledger, content, absent):
            own = {figure.key for figure in ledger.figures}
            yield _unknown(_row_at(ledger, row, where, *keys), "ledger row", key, own)
    for key, _, reason in row.relations:
        if not reason:
            at, found = _row_at(ledger, row, where, "relation", key), f"an override of the relation to '{key}'"
            yield problem(at, f"{found} without a reason", "a reason", "Add 'reason:'.")


def _is_row(name: str, ledger: Ledger, content: Content, absent: Absent) -> bool:
    """Whether `name` is the key of a figure of this ledger, or `article/key` of another's."""
    article, slash, key = name.partition("/")
    if not slash:
        return any(row.key == name for row in ledger.figures)
    rows = (row for other in content.ledgers if other.article == article for row in other.figures)
    return ("ledger", article) in absent or any(row.key == key for row in rows)


def reading_problems(row: LedgerFigure, terms: Terms) -> Iterator[Problem]:
    """What is wrong between a row's quote and the value it accepts: the quote must read as the value."""
    read = read_quote(row.quote, terms.lexicon, row.number)
    if row.reading_reason:
        return
    if read is None:
        what = f"'{row.number}'" if row.number else "one number"
        found = f"the quote '{row.quote}', in which {what} cannot be read"
        yield problem(row.at, found, "a quote that holds its number",
                      "Lengthen the quote, add 'number:', or give 'reading:' with the reason.")  # fmt: skip
    elif not agrees(read, row.figure):
        found = f"the value {shown(row.figure)} for '{row.quote}'"
        yield problem(row.at, found, f"what the words read as: {shown(read)}",
                      "Correct the value or the quote, or give 'reading:' with the reason.")  # fmt: skip


def agrees(read: Figure, held: Figure) -> bool:
    """Whether two readings have one value and bound."""
    return read.value == held.value and read.bound == held.bound


def shown(figure: Figure) -> str:
    """A value and its bound, for messages."""
    ends = "–".join("…" if end is None else f"{end:,.10g}" for end in (figure.value.low, figure.value.high))
    return f"{ends} ({figure.bound})"


def _body(article: Article, content: Content, terms: Terms, absent: Absent) -> Iterator[Problem]:
    ledger = next((row for row in content.ledgers if row.article == article.id), None)
    rows = {row.key: row for row in ledger.figures} if ledger else {}
    held = {row.key for row in ledger.positions} if ledger else set()
    document = parse(article.body, article.body_line)
    yield from _unread(document, article.at)
    yield from _without_paragraphs(document, article)
    for reference, at in _placed(article.body, article.body_line, article.at.path, document.references):
        if reference.key in rows:
            yield from _reference(reference, rows[reference.key], at, terms)
        elif reference.key not in held and ("ledger", article.id) not in absent:
            yield problem(at, f"a reference to the figure '{reference.key}', which the ledger does not hold",
                          "the key of a ledger row", nearest(reference.key, {*rows, *held}))  # fmt: skip


def _reference(reference: Reference, row: LedgerFigure, at: Place, terms: Terms) -> Iterator[Problem]:
    if row.reading_reason:
        return
    read = read_quote(reference.text, terms.lexicon)
    if read is None or not agrees(read, row.figure):
        found = f"the words '{reference.text}', which read as {shown(read) if read else 'no number'}"
        expected = f"the value of the row '{row.key}': {shown(row.figure)}"
        yield problem(at, found, expected, "Word the number as the ledger has it.")


def _without_paragraphs(document: Document, article: Article) -> Iterator[Problem]:
    """Tables and blocks of code have no paragraphs: a number in them could be neither read, cited nor linked to."""
    for token in document.tokens:
        if token.type in {"table_open", "fence", "code_block"} and token.map:
            found = "a table" if token.type == "table_open" else "a block of code"
            yield Problem(article.at.path, article.body_line + token.map[0], 1, found, "paragraphs, headings and lists",
                          "Write it as a list or as sentences.")  # fmt: skip


def _unread(document: Document, at: Place) -> Iterator[Problem]:
    """Marks that are no reference because they are written wrongly, and would be printed as they stand."""
    for paragraph in document.paragraphs:
        if "{figure=" in paragraph.text or "]{." in paragraph.text:
            advice = 'Close the brackets; a key with a slash stands in quotes: {figure="article/key"}.'
            found, expected = "a reference that cannot be read", "[words]{figure=key}"
            yield Problem(at.path, paragraph.line, 1, found, expected, advice)


def _placed(
    body: str, first_line: int, path: str, references: Iterable[Reference]
) -> Iterator[tuple[Reference, Place]]:
    """Each of a body's `references`, in order, with the place of its opening bracket."""
    at = 0
    for reference in references:
        written = re.compile(rf"""\{{[^{{}}]*figure=(["']?){re.escape(reference.key)}\1(?![\w:-])""")
        found = written.search(body, max(at, _line_start(body, reference.line - first_line)))
        at = found.end() if found else at
        opening = max(body.rfind("[", 0, found.start() if found else at), 0)
        line, column = position(body, opening)
        yield reference, Place(path, first_line + line - 1, column)


def _line_start(body: str, line: int) -> int:
    """Offset of the line so many lines below the first."""
    return sum(len(text) + 1 for text in body.split("\n")[:line])


def _cited(explainer: Explainer, content: Content, terms: Terms, absent: Absent) -> Iterator[Problem]:
    """An explainer cites `article/key`; the figure must exist, and words of its own must read as it does."""
    keys = {f"{ledger.article}/{row.key}": row for ledger in content.ledgers for row in ledger.tied}
    document = parse(explainer.body, explainer.body_line)
    yield from _unread(document, explainer.at)
    for reference, at in _placed(explainer.body, explainer.body_line, explainer.at.path, document.references):
        row = keys.get(reference.key)
        if isinstance(row, LedgerFigure) and reference.text != FILLED:
            yield from _reference(reference, row, at, terms)
        if row is None and ("ledger", reference.key.partition("/")[0]) not in absent:
            yield problem(at, f"a citation of the figure '{reference.key}', which does not exist",
                          "article/key of a ledger row", nearest(reference.key, keys))  # fmt: skip
