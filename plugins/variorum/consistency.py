"""What content files say of each other, checked before the join: every fault with its place, none repaired.

Source: specification, section 2 (ledger, ids, retold bodies) and the promise that nothing is lost silently.
"""

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping

from .archive import Terms
from .errors import Problem
from .identity import figure_id
from .markup import Reference, parse
from .model import Article, Content, Entity, Explainer, Figure, Ledger, LedgerFigure, Party, Place, Quantity
from .reading import read_quote

_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+(?:['’][^\W_]+)?")
"""A word is a run of letters or a number with its separators (specification, section 2)."""


def words(text: str) -> int:
    """How many words `text` has, by the archive's rule."""
    return len(_WORD.findall(text))


def check(content: Content, terms: Terms) -> list[Problem]:
    """Every contradiction between the files of `content`."""
    return [
        *_ids(content), *_names(content.entities), *_entities(content), *_quantities(content),
        *(p for ledger in content.ledgers for p in _ledger(ledger, content, terms)),
        *(p for article in content.articles for p in _body(article, content, terms)),
        *(p for explainer in content.explainers for p in _cited(explainer, content, terms)),
    ]  # fmt: skip


def problem(at: Place, found: str, expected: str, advice: str) -> Problem:
    """A Problem at a place of an editor's file."""
    return Problem(at.path, at.line, at.column, found, expected, advice)


def nearest(name: str, known: Iterable[str]) -> str:
    """Advice that names the nearest known word, or lists a few."""
    options = sorted(known)
    near = difflib.get_close_matches(name, options, 1, 0.5)
    return f"Did you mean '{near[0]}'?" if near else "Known are: " + ", ".join(options[:8]) + "."


def _ids(content: Content) -> Iterator[Problem]:
    for kind, rows in (("article", content.articles), ("quantity", content.quantities), ("entity", content.entities)):
        owners: dict[str, Place] = {}
        for row in rows:
            for name in (row.id, *row.was):
                if name in owners:
                    found = f"the {kind} id '{name}', which {owners[name].path} has already"
                    yield problem(row.at, found, "an id of its own", "Rename one file, or take the id out of 'was'.")
                owners.setdefault(name, row.at)
    articles = {article.id for article in content.articles}
    for ledger in content.ledgers:
        if ledger.article not in articles:
            found = f"a ledger for an article '{ledger.article}', which does not exist"
            yield problem(ledger.at, found, "the id of an article", nearest(ledger.article, articles))


def _names(entities: Iterable[Entity]) -> Iterator[Problem]:
    owners: dict[str, tuple[Entity, bool]] = {}
    for entity in entities:
        for name in entity.names:
            other = owners.setdefault(name.text, (entity, bool(name.context)))
            if other[0].id != entity.id and not (other[1] and name.context):
                found = f"the name '{name.text}', which '{other[0].id}' has too"
                advice = "Give the name 'context:' words in both files, or take it out of one."
                yield problem(entity.at, found, "a name of one entity, or context for each", advice)


def _entities(content: Content) -> Iterator[Problem]:
    places = {e.id for e in content.entities if e.kind == "place"}
    actors = {e.id for e in content.entities if e.kind == "actor"}
    for entity in content.entities:
        yield from (_unknown(entity.at, "place", i, places) for i in entity.part_of if i not in places)
        yield from (_unknown(entity.at, "actor", i, actors) for i in entity.speaks_for if i not in actors)


def _unknown(at: Place, kind: str, name: str, known: Iterable[str]) -> Problem:
    return problem(at, f"the {kind} '{name}', which does not exist", f"the id of a {kind}", nearest(name, known))


def _quantities(content: Content) -> Iterator[Problem]:
    used = {row.quantity for ledger in content.ledgers for row in ledger.tied}
    known = {quantity.id for quantity in content.quantities}
    places = {entity.id for entity in content.entities if entity.kind == "place"}
    for quantity in content.quantities:
        if quantity.id not in used:
            advice = "Give a ledger row 'quantity: " + quantity.id + "', or delete the file."
            yield problem(quantity.at, f"the quantity '{quantity.id}', which no ledger row uses", "a use", advice)
        linked = (quantity.base,) if quantity.base else ()
        for other in (*linked, *quantity.near, *(i for s in quantity.sums for i in (s.of, s.by))):
            if other not in known:
                yield _unknown(quantity.at, "quantity", other, known)
        yield from (_unknown(quantity.at, "place", i, places) for i in (*quantity.places, *quantity.parts)
                    if i not in places)  # fmt: skip
        if (quantity.kind == "statement") != bool(quantity.positions):
            expected = "positions for a statement, and for nothing else"
            yield problem(quantity.at, f"kind {quantity.kind} with {len(quantity.positions)} positions", expected,
                          "Declare the answers under 'positions:', or change the kind.")  # fmt: skip


def _ledger(ledger: Ledger, content: Content, terms: Terms) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for row in ledger.tied:
        number = row.number if isinstance(row, LedgerFigure) else None
        for name in (f"the key '{row.key}'", f"the id of '{figure_id(ledger.article, row.quote, row.nth, number)}'"):
            if name in seen:
                yield problem(row.at, f"{name}, which line {seen[name].line} has already", "one of its own",
                              "Rename the key, or lengthen the quote.")  # fmt: skip
            seen.setdefault(name, row.at)
    for any_row in ledger.rows:
        if words(any_row.quote) > terms.excerpt_words:
            found = f"a quote of {words(any_row.quote)} words"
            yield problem(any_row.at, found, f"at most {terms.excerpt_words} words",
                          "Shorten it to the words that carry the number.")  # fmt: skip
    yield from _links(ledger, content)
    for figure in ledger.figures:
        yield from reading_problems(figure, terms)


def _links(ledger: Ledger, content: Content) -> Iterator[Problem]:
    quantities = {quantity.id: quantity for quantity in content.quantities}
    entities = {entity.id: entity for entity in content.entities}
    for row in ledger.tied:
        if row.quantity and row.quantity not in quantities:
            yield _unknown(row.at, "quantity", row.quantity, quantities)
    for figure in ledger.figures:
        yield from _row_links(figure, entities, quantities)
    for held in ledger.positions:
        yield from _parties(held.at, (held.held_by, *held.via), entities)
        quantity = quantities.get(held.quantity)
        answers = [answer.id for answer in quantity.positions] if quantity else [held.position]
        if held.position not in answers:
            expected = f"one of the positions of '{held.quantity}'"
            yield problem(held.at, f"the position '{held.position}'", expected, nearest(held.position, answers))
    for surface, entity in ledger.names:
        if entity not in entities:
            yield _unknown(ledger.at, "entity", f"{entity}' (for the name '{surface}", entities)


def _row_links(
    row: LedgerFigure, entities: Mapping[str, Entity], quantities: Mapping[str, Quantity]
) -> Iterator[Problem]:
    figure = row.figure
    yield from _parties(row.at, (figure.said_by, *figure.via, *figure.denied_by), entities)
    if figure.place and figure.place.id and entities.get(figure.place.id, row) is row:
        yield _unknown(row.at, "place", figure.place.id, (e.id for e in entities.values() if e.kind == "place"))
    if row.concurs_with and row.concurs_with not in entities:
        yield _unknown(row.at, "actor", row.concurs_with, entities)
    if row.quantity and row.quantity in quantities and quantities[row.quantity].kind == "statement":
        yield problem(row.at, f"a figure for the statement '{row.quantity}'", "a row under 'positions:'",
                      "A statement has positions, not numbers.")  # fmt: skip
    yield from (problem(row.at, f"an override of the relation to '{key}' without a reason", "a reason",
                        "Add 'reason:'.") for key, _, reason in row.relations if not reason)  # fmt: skip


def _parties(at: Place, parties: Iterable[Party | None], entities: Mapping[str, Entity]) -> Iterator[Problem]:
    for party in parties:
        if party and party.id and party.id not in entities:
            yield _unknown(at, "actor", party.id, entities)


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


def _body(article: Article, content: Content, terms: Terms) -> Iterator[Problem]:
    ledger = next((row for row in content.ledgers if row.article == article.id), None)
    rows = {row.key: row for row in ledger.figures} if ledger else {}
    held = {row.key for row in ledger.positions} if ledger else set()
    for reference in parse(article.body, article.body_line).references:
        at = _place(article.at.path, article.body, article.body_line, reference)
        if reference.key in rows:
            yield from _reference(reference, rows[reference.key], at, terms)
        elif reference.key not in held:
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


def _place(path: str, body: str, first_line: int, reference: Reference) -> Place:
    offset = body.find(f"figure={reference.key}")
    opening = body.rfind("[", 0, offset)
    line = body.count("\n", 0, opening)
    return Place(path, first_line + line, opening - body.rfind("\n", 0, opening))


def _cited(explainer: Explainer, content: Content, terms: Terms) -> Iterator[Problem]:
    """An explainer cites `article/key`; the figure must exist."""
    keys = {f"{ledger.article}/{row.key}" for ledger in content.ledgers for row in ledger.tied}
    for reference in parse(explainer.body, explainer.body_line).references:
        if reference.key not in keys:
            at = _place(explainer.at.path, explainer.body, explainer.body_line, reference)
            yield problem(at, f"a citation of the figure '{reference.key}', which does not exist",
                          "article/key of a ledger row", nearest(reference.key, keys))  # fmt: skip
