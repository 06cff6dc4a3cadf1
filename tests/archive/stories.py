"""Made-up texts as content, for tests of what is proposed from them."""

from collections.abc import Sequence

from variorum.archive import suggestions
from variorum.model import Article, Content, Entity, Name, Place, Spot, Suggestion, When
from variorum.reading.discovery import load_name_rules

RULES = load_name_rules()
NOWHERE = Place("a.md", 1, 1)


def article(name: str, body: str, day: str | None = None, rights: str = "full") -> Article:
    """An article of these paragraphs."""
    return Article(
        id=name, title=name, rights="full" if rights == "full" else "excerpt", capture=None, pieces=(), edits=(),
        original_title=None, publisher=None, origin=None, page_date=When(day, None, "text") if day else None,
        stated=None, retrieved=None, url=None, archive_url=None, summary=None, body=body, body_line=1, was=(),
        at=NOWHERE,
    )  # fmt: skip


def content(*articles: Article, entities: Sequence[Entity] = ()) -> Content:
    """An archive of these articles, with nothing decided."""
    return Content(articles=articles, ledgers=(), quantities=(), entities=tuple(entities))


def texts(*bodies: str) -> Content:
    """An archive of one article of each body."""
    return content(*(article(f"a{nth}", body) for nth, body in enumerate(bodies)))


def proposed(*bodies: str) -> dict[str, Suggestion]:
    """Suggestions by id."""
    return {found.entity.id: found for found in suggestions(texts(*bodies), RULES)}


def entity(name: str, text: str, kind: str = "place") -> Entity:
    """An entity an editor has written."""
    return Entity(
        id=name, kind="place" if kind == "place" else "actor", type="city", name=text,
        names=(Name(text, "official", None, (), ()),), part_of=(), speaks_for=(), coordinates=None, roles=(),
        external=(), summary="", body="", body_line=1, was=(), at=NOWHERE,
    )  # fmt: skip


def spot(key: str, name: str, country: str, *, main: bool = True) -> Spot:
    """A place of a gazetteer."""
    return Spot(key, name, country, float(key), float(key), (), "a gazetteer", main)
