"""Everything the editors keep."""

from dataclasses import dataclass

from .articles import Article, Explainer
from .entities import Entity
from .ledgers import Ledger
from .quantities import Quantity
from .takedowns import Takedown


@dataclass(frozen=True, slots=True)
class Content:
    """Everything the editors keep, as read; each tuple in order of id."""

    articles: tuple[Article, ...]
    ledgers: tuple[Ledger, ...]
    quantities: tuple[Quantity, ...]
    entities: tuple[Entity, ...]
    explainers: tuple[Explainer, ...] = ()
    takedowns: tuple[Takedown, ...] = ()
