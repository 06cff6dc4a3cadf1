"""Every check of content files against each other, in one call."""

from ..archive import Terms
from ..errors import Problem
from ..model import Content
from .entities import carrier_problems, entity_problems, name_problems
from .ids import id_problems, permalink_problems
from .known import known_of
from .places import Absent, Where, stay
from .quantities import quantity_problems
from .references import body_problems, citation_problems
from .rights import rights_problems
from .rows import ledger_problems


def check(content: Content, terms: Terms, absent: Absent = frozenset(), where: Where = stay) -> list[Problem]:
    """Every contradiction between the files of `content`, and what they say of files that are nowhere."""
    known = known_of(content, absent)
    return [
        *id_problems(content, absent, where), *name_problems(content, where), *carrier_problems(content, absent, where),
        *entity_problems(content, absent, where), *quantity_problems(content, absent, where),
        *permalink_problems(content, where),
        *(p for ledger in content.ledgers for p in ledger_problems(ledger, known, terms, where)),
        *(p for article in content.articles for p in body_problems(article, known, terms)),
        *(p for article in content.articles for p in rights_problems(article, terms, where)),
        *(p for explainer in content.explainers for p in citation_problems(explainer, content, terms, absent)),
    ]  # fmt: skip
