"""`content/articles/<id>.md` → an Article."""

from pathlib import Path

from .. import model
from ..errors import Problem
from . import schema
from .files import Source, read_checked
from .ledgers import when


def read_article(path: Path, shown: str) -> tuple[model.Article | None, list[Problem]]:
    """One article, or what is wrong with it."""
    found, problems = read_checked(schema.ArticleMatter, path, shown)
    return (_article(path.stem, *found) if found else None), problems


def _article(name: str, source: Source, matter: schema.ArticleMatter) -> model.Article:
    capture = matter.capture
    return model.Article(
        id=name, title=matter.title, rights=matter.rights,
        capture=model.CaptureRef(capture.name, capture.sha256, capture.size, capture.encoding) if capture else None,
        pieces=_pieces(matter),
        edits=tuple(model.Edit(*e.bytes, e.before, e.after, e.rule) for e in matter.edits),
        original_title=matter.original_title, publisher=_carrier(matter.publisher), origin=_carrier(matter.origin),
        page_date=when(matter.page_date), stated=when(matter.stated), retrieved=matter.retrieved, url=matter.url,
        archive_url=matter.archive_url, summary=matter.summary, body=source.body, body_line=source.body_line,
        was=matter.was, at=source.at, link_names=matter.link_names,
    )  # fmt: skip  # a table of fields


def _pieces(matter: schema.ArticleMatter) -> tuple[model.Piece, ...]:
    return tuple(model.Piece(*p.bytes, p.kind, p.rule, p.role, p.text, p.paragraph) for p in matter.pieces)


def _carrier(matter: schema.CarrierMatter | None) -> model.Carrier | None:
    return model.Carrier(matter.id, matter.text, matter.basis, matter.note) if matter else None
