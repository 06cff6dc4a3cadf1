"""JSON Schemas (draft 2020-12) of the data files. The tests hold every written file against its schema."""

from typing import get_args

from ...model import BOUNDS, Operation
from .describing import Schema, described
from .descriptions import FIELD_MEANINGS, HEAD_MEANINGS, INDEX_MEANINGS, ROW_MEANINGS, SHAPE_MEANINGS


def _null(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _object(**properties: Schema) -> Schema:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": True}


def _list(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def _shape(shape: str, **properties: Schema) -> Schema:
    """An object that stands in several files."""
    return {**described(_object(**properties), SHAPE_MEANINGS[shape]), "title": shape}


TEXT: Schema = {"type": "string"}
WORDS = _null(TEXT)
WHOLE: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}
NUMBER = _null({"type": "number"})
ID: Schema = {"type": "string", "pattern": "^[a-z2-7]{10}$"}
CLAIM: Schema = {"type": "string", "pattern": "^c[a-z2-7]{10}$"}
VALUE = _shape("value", low=NUMBER, high=NUMBER)
INTERVAL = _shape("interval", low=NUMBER, high=NUMBER, open=_list({"enum": ["low", "high"]}), policy=WORDS)
DATE = _shape("date", edtf=WORDS, words=WORDS, basis=_null({"enum": ["text", "inferred"]}), before=WORDS, after=WORDS)
WHEN = _null(DATE)
BODY = _shape("party", id=WORDS, text=TEXT)
PARTY = _null(BODY)
CARRIER = _null(_shape("carrier", id=WORDS, text=TEXT, basis={"enum": ["text", "inferred"]}, note=WORDS))
BOUND: Schema = {"enum": list(BOUNDS)}
STANCE: Schema = {"enum": ["asserted", "denied", "retracted", "forecast", "target", "hypothetical"]}
VERDICT: Schema = {"enum": ["single", "agree", "compatible", "changed", "revised", "unclear", "conflict", "contested",
                            "agreed"]}  # fmt: skip
RELATION: Schema = {"enum": ["same", "compatible", "superseded", "revised", "conflict", "unclear", "not_comparable"]}
REVIEWED = _shape("review", by={"enum": ["editor", "rule"]}, on=WORDS)
CAPTURED = _null(_object(name=TEXT, sha256=TEXT, line=_null(WHOLE)))
POSITION = _shape("position", id=ID, key=TEXT, article=TEXT, paragraph=WORDS, quantity=TEXT, position=TEXT,
                  held_by=PARTY, via=_list(PARTY), quote=TEXT, stance=STANCE, stated=WHEN, reviewed=REVIEWED,
                  capture=CAPTURED, was=_list(TEXT))  # fmt: skip

_ROWS: dict[str, Schema] = {
    "articles": _object(
        id=TEXT, title=TEXT, original_title=WORDS, rights={"enum": ["full", "retelling", "excerpt"]},
        publisher=CARRIER, origin=CARRIER, page_date=WHEN, stated=WHEN, retrieved=WORDS, url=WORDS, archive_url=WORDS,
        capture=_null(_object(name=TEXT, sha256=TEXT, size=WHOLE)),
        removed=_list(_object(start=WHOLE, end=WHOLE, rule=TEXT, role=TEXT)), paragraphs=WHOLE, figures=_list(ID),
        verified=_null(_object(on=TEXT, sha256=TEXT, rows=WHOLE)), was=_list(TEXT),
        repeats=_null(_object(article=TEXT, share={"type": "number", "minimum": 0, "maximum": 1}, dated=FLAG)),
    ),
    "figures": _object(
        id=ID, key=WORDS, article=TEXT, paragraph=WORDS, start=_null(WHOLE), end=_null(WHOLE), text=TEXT,
        bound_words=WORDS, quote=TEXT, value=VALUE, bound=BOUND, interval=INTERVAL, unit=WORDS, counts=WORDS,
        status=_null({"enum": ["confirmed", "identified", "registered", "estimated"]}), event=WORDS, place=PARTY,
        said_by=PARTY, via=_list(PARTY), denied_by=_list(PARTY), stance=STANCE, increment=FLAG, concurs_with=WORDS,
        as_of=WHEN, stated=WHEN, quantity=WORDS, claim=_null(CLAIM), reviewed=REVIEWED, rule=_list(TEXT),
        capture=CAPTURED, was=_list(TEXT),
        corrections=_list(_object(field=TEXT, was=WORDS, reason=TEXT, on=TEXT)),
    ),
    "claims": _object(
        id=CLAIM, quantity=TEXT, witness=WORDS, line=WORDS, concurring=_list(TEXT), as_of=WHEN, value=VALUE,
        bound=BOUND, interval=INTERVAL, unit=WORDS, computed=FLAG, stance=STANCE, denied_by=_list(TEXT),
        figures=_list(ID), live=FLAG,
    ),
    "quantities": _object(
        id=TEXT, question=TEXT, title=TEXT, group=TEXT, unit=TEXT,
        kind={"enum": ["cumulative", "stock", "flow", "duration", "measure", "statement"]}, auto=FLAG, verdict=VERDICT,
        sentence=TEXT, latest=_null(CLAIM), adds_up=_null(FLAG), claims=_list(CLAIM), reports=WHOLE, witnesses=WHOLE,
        concurring=WHOLE, unnamed=WHOLE, positions=_list(POSITION), settle=WORDS, was=_list(TEXT),
    ),
    "relations": _object(
        a=CLAIM, b=CLAIM, quantity=WORDS, relation=RELATION, dimension=WORDS, reason=TEXT,
        by={"enum": ["rule", "editor"]}, rule=TEXT,
    ),
    "computations": _object(
        id=ID, quantity=TEXT, op={"enum": list(get_args(Operation))}, operands=_list(CLAIM),
        value={"type": "number"}, unit=TEXT, against=_null(CLAIM), fits=_null(FLAG), sentence=TEXT,
    ),
    "entities": _object(
        id=TEXT, kind={"enum": ["place", "actor"]}, type=TEXT, name=TEXT,
        names=_list(_object(text=TEXT, kind=TEXT, language=WORDS, users=_list(TEXT))), part_of=_list(TEXT),
        speaks_for=_list(TEXT), summary=TEXT,
        coordinates=_null(_object(latitude={"type": "number"}, longitude={"type": "number"}, source=TEXT,
                                  precision=TEXT)),
        external={"type": "object"}, was=_list(TEXT), proposed=_list(TEXT),
        roles=_list(_object(text=TEXT, start=WORDS, end=WORDS, article=WORDS, paragraph=WORDS)),
        mentions=_list(_object(article=TEXT, paragraph=TEXT, start=WHOLE, end=WHOLE, text=TEXT)),
    ),
    "events": _object(
        id=ID, key=TEXT, article=TEXT, paragraph=WORDS, quote=TEXT, text=TEXT, as_of=WHEN, stance=STANCE,
        reviewed=REVIEWED,
    ),
    "changes": _object(
        kind={"enum": ["corrected", "taken_down", "renamed"]},
        subject={"enum": ["figure", "position", "article", "quantity", "place", "actor"]},
        id=WORDS, field=WORDS, was=WORDS, now=WORDS, reason=WORDS, on=WORDS,
    ),
}  # fmt: skip  # a table of fields

ROWS: dict[str, Schema] = {
    name: {**described(row, FIELD_MEANINGS[name]), "description": ROW_MEANINGS[name]} for name, row in _ROWS.items()
}
HEAD = described(_object(version={"const": 1}, licence=_object(name=TEXT, url=TEXT), rules_version=TEXT), HEAD_MEANINGS)
"""What stands above the rows."""
SHAPES: tuple[Schema, ...] = (VALUE, INTERVAL, DATE, BODY, CARRIER["anyOf"][0], REVIEWED, POSITION)
"""Objects that stand in several files, each with its title."""


def _whole(name: str, **parts: Schema) -> Schema:
    """A file: the head, then its rows."""
    draft = "https://json-schema.org/draft/2020-12/schema"
    return {"$schema": draft, "title": f"Variorum: {name}", **_object(**HEAD["properties"], **parts)}


SCHEMAS: dict[str, Schema] = {name: _whole(name, **{name: _list(row)}) for name, row in ROWS.items()}
QUANTITY = _whole(
    "one quantity", positions=_list(POSITION), quantity=ROWS["quantities"], figures=_list(ROWS["figures"])
)
"""The file of one quantity: its row, its figures, and for a statement its positions."""

INDEX: Schema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Variorum: the index of a table in parts",
    **described(
        _object(
            **HEAD["properties"], table={"enum": list(ROWS)}, by=TEXT, rows=WHOLE,
            shards=_list(_object(bucket={"type": "string", "pattern": "^[0-9a-f]{2}$"}, path=TEXT, rows=WHOLE)),
        ),
        {**HEAD_MEANINGS, **INDEX_MEANINGS},
    ),
}  # fmt: skip
"""What stands in `<name>/index.json`. Each part it names holds to the schema of its table."""
