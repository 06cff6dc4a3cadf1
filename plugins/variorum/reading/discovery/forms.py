"""Names as they are grouped: a key, what the votes say of it, and the pairs that are one name."""

from dataclasses import dataclass

from .votes import Verdict


@dataclass(frozen=True, slots=True)
class Form:
    """One name as grouped: its key, a form as written, what the votes say of it, and the articles it stands in."""

    key: str
    text: str
    verdict: Verdict
    articles: frozenset[str]

    @property
    def person(self) -> bool:
        """Whether it is taken for a person's name."""
        return self.verdict.type == "person"


@dataclass(frozen=True, slots=True)
class Link:
    """Two keys of one thing. `short` is the form that is explained by the reason."""

    full: str
    short: str
    reason: str
