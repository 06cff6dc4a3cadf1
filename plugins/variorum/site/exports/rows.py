"""Edition → rows of data, in the shapes of the specification's section 7.

One function a kind of row, all in one module though it is long: what the data files hold is read here from top to end.
"""

from ...model import Claim, Report
from ..edition import Edition
from .shapes import Row, carrier, interval, party, value, when


def articles(edition: Edition) -> list[Row]:
    """One row an article: provenance, cleaning by rule, what was verified. No text of a capture."""
    return [
        {
            "id": a.id, "title": a.title, "original_title": a.original_title, "rights": a.rights,
            "publisher": carrier(a.publisher), "origin": carrier(a.origin), "page_date": when(a.page_date),
            "stated": when(a.stated), "retrieved": a.retrieved, "url": a.url, "archive_url": a.archive_url,
            "capture": {"name": a.capture.name, "sha256": a.capture.sha256, "size": a.capture.size} if a.capture
            else None,
            "removed": [{"start": p.start, "end": p.end, "rule": p.rule, "role": p.role} for p in a.pieces
                        if p.kind == "removed" and p.role != "gap"],
            "paragraphs": sum(1 for p in edition.paragraphs[a.id] if not p.heading),
            "figures": [r.id for r in edition.reports_of_article[a.id]],
            "verified": {"on": v.on, "sha256": v.sha256, "rows": v.rows} if (v := edition.verified.get(a.id)) else None,
            "was": list(a.was),
            "repeats": {"article": r.of, "share": r.share, "dated": r.dated} if (r := edition.repeats.get(a.id))
            else None,
        }
        for a in edition.archive.articles
    ]  # fmt: skip  # a table of fields


def figures(edition: Edition) -> list[Row]:
    """One row a report, with every field of its reading."""
    return [figure(edition, report) for report in edition.archive.reports]


def figure(edition: Edition, r: Report) -> Row:
    """One report as a row."""
    f = r.figure
    claim = edition.claim_of.get(r.id)
    return {
        "id": r.id, "key": r.key or None, "article": r.article, "paragraph": r.paragraph, "start": r.start,
        "end": r.end, "text": f.text, "bound_words": f.bound_words, "quote": f.quote, "value": value(f.value),
        "bound": f.bound, "interval": interval(r.interval), "unit": f.unit, "counts": f.counts, "status": f.status,
        "event": f.event, "place": party(f.place), "said_by": party(f.said_by), "via": [party(p) for p in f.via],
        "denied_by": [party(p) for p in f.denied_by], "stance": f.stance, "increment": f.increment,
        "concurs_with": r.concurs_with, "as_of": when(f.as_of), "stated": when(f.stated), "quantity": r.quantity,
        "claim": claim.id if claim else None,
        "reviewed": {"by": "editor", "on": r.reviewed.on} if r.reviewed else {"by": "rule", "on": None},
        "rule": list(f.rule),
        "capture": {"name": r.capture.name, "sha256": r.capture.sha256, "line": r.line} if r.capture else None,
        "was": list(r.was),
        "corrections": [
            {"field": c.field, "was": c.was or None, "reason": c.reason, "on": c.on} for c in r.corrections
        ],
    }  # fmt: skip  # a table of fields


def positions(edition: Edition, quantity: str) -> list[Row]:
    """The positions held on a contested statement."""
    return [
        {
            "id": h.id, "key": h.key, "article": h.article, "paragraph": h.paragraph, "quantity": h.quantity,
            "position": h.position, "held_by": party(h.held_by), "via": [party(p) for p in h.via], "quote": h.quote,
            "stance": h.stance, "stated": when(h.stated), "reviewed": {"by": "editor", "on": h.reviewed.on},
            "capture": {"name": h.capture.name, "sha256": h.capture.sha256, "line": h.line} if h.capture else None,
            "was": list(h.was),
        }
        for h in edition.held_of_quantity[quantity]
    ]  # fmt: skip  # a table of fields


def claims(edition: Edition) -> list[Row]:
    """One row a claim: what is asserted, apart from who carries it."""
    return [claim(row) for row in edition.judgement.claims]


def claim(c: Claim) -> Row:
    """One claim as a row."""
    return {
        "id": c.id, "quantity": c.quantity, "witness": c.witness, "line": c.line or None,
        "concurring": list(c.concurring), "as_of": when(c.as_of), "value": value(c.value), "bound": c.bound,
        "interval": interval(c.interval), "unit": c.unit, "computed": c.computed, "stance": c.stance,
        "denied_by": list(c.denied_by), "figures": list(c.reports), "live": c.live,
    }  # fmt: skip  # a table of fields


def quantities(edition: Edition) -> list[Row]:
    """One row a quantity, with its verdict."""
    verdicts = edition.verdicts
    return [
        {
            "id": q.id, "question": q.question, "title": q.title, "group": q.group, "unit": q.unit, "kind": q.kind,
            "auto": q.auto, "verdict": verdicts[q.id].verdict, "sentence": verdicts[q.id].sentence,
            "latest": verdicts[q.id].latest, "adds_up": verdicts[q.id].adds_up,
            "claims": [c.id for c in edition.claims_of_quantity[q.id]], "reports": verdicts[q.id].reports,
            "witnesses": verdicts[q.id].witnesses, "concurring": verdicts[q.id].concurring,
            "unnamed": verdicts[q.id].unnamed, "positions": positions(edition, q.id), "settle": q.settle,
            "was": list(q.was),
        }
        for q in edition.archive.quantities
    ]  # fmt: skip  # a table of fields


def relations(edition: Edition) -> list[Row]:
    """One row a pair of claims that has a relation."""
    return [
        {
            "a": r.a, "b": r.b, "quantity": r.quantity, "relation": r.relation, "dimension": r.dimension,
            "reason": r.reason, "by": r.by, "rule": r.rule,
        }
        for r in edition.judgement.relations
    ]  # fmt: skip  # a table of fields


def computations(edition: Edition) -> list[Row]:
    """One row a sum of ours, with its operands."""
    return [
        {
            "id": c.id, "quantity": c.quantity, "op": c.op, "operands": list(c.operands), "value": c.value,
            "unit": c.unit, "against": c.against, "fits": c.fits, "sentence": c.sentence,
        }
        for c in edition.judgement.computations
    ]  # fmt: skip  # a table of fields


def entities(edition: Edition) -> list[Row]:
    """One row a place or an actor, with every mention."""
    return [
        {
            "id": e.id, "kind": e.kind, "type": e.type, "name": e.name,
            "names": [{"text": n.text, "kind": n.kind, "language": n.language, "users": list(n.users)}
                      for n in e.names],
            "part_of": list(e.part_of), "speaks_for": list(e.speaks_for), "summary": e.summary,
            "coordinates": {"latitude": e.coordinates.latitude, "longitude": e.coordinates.longitude,
                            "source": e.coordinates.source, "precision": e.coordinates.precision}
            if e.coordinates else None,
            "external": dict(e.external), "was": list(e.was),
            "proposed": list(e.proposed),
            "roles": [{"text": r.text, "start": r.start, "end": r.end, "article": r.article, "paragraph": r.paragraph}
                      for r in e.roles],
            "mentions": [{"article": m.article, "paragraph": m.paragraph, "start": m.start, "end": m.end,
                          "text": m.text} for m in edition.mentions_of_entity[e.id]],
        }
        for e in edition.archive.entities
    ]  # fmt: skip  # a table of fields


def events(edition: Edition) -> list[Row]:
    """One row an event that no figure tells of."""
    return [
        {
            "id": e.id, "key": e.key, "article": e.article, "paragraph": e.paragraph, "quote": e.quote,
            "text": e.text, "as_of": when(e.as_of), "stance": e.stance,
            "reviewed": {"by": "editor", "on": e.reviewed.on},
        }
        for e in edition.archive.events
    ]  # fmt: skip  # a table of fields
