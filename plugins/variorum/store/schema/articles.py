"""Front matter of articles."""

from typing import Annotated

from pydantic import StrictBool, StrictInt, StringConstraints

from ...model import Basis, PieceKind, Rights
from .values import SHA256, Day, Id, Matter, Text, Url, WhenMatter


class CaptureMatter(Matter):
    """The raw file an article comes from."""

    name: Text
    sha256: Annotated[str, StringConstraints(pattern=SHA256)]
    size: StrictInt
    encoding: Text = "utf-8"
    was: tuple[Annotated[str, StringConstraints(pattern=SHA256)], ...] = ()


class CarrierMatter(Matter):
    """The publisher or the origin of a text."""

    id: Id | None = None
    text: Text
    basis: Basis = "text"
    note: Text | None = None


class PieceMatter(Matter):
    """One stretch of the capture: kept or removed, by which rule."""

    bytes: tuple[StrictInt, StrictInt]
    kind: PieceKind
    rule: Text
    role: Text
    paragraph: Id | None = None
    text: str | None = None


class EditMatter(Matter):
    """One repair of the capture's text."""

    bytes: tuple[StrictInt, StrictInt]
    before: str
    after: str
    rule: Text


class ArticleMatter(Matter):
    """Front matter of `content/articles/<id>.md`."""

    title: Text
    rights: Rights
    summary: Text | None = None
    original_title: Text | None = None
    publisher: CarrierMatter | None = None
    origin: CarrierMatter | None = None
    page_date: WhenMatter | None = None
    stated: WhenMatter | None = None
    retrieved: Day | None = None
    url: Url | None = None
    archive_url: Url | None = None
    capture: CaptureMatter | None = None
    pieces: tuple[PieceMatter, ...] = ()
    edits: tuple[EditMatter, ...] = ()
    imported: Annotated[str, StringConstraints(pattern=SHA256)] | None = None
    link_names: StrictBool = True
    was: tuple[Id, ...] = ()
