"""A surname alone is the person named in full: in the same article, else the only one of that surname anywhere."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from .forms import Form
from .spelling import sound

Names = Mapping[str, Form]
FATHERS = frozenset({"bin", "ibn", "bint", "ben", "ould"})
"""Small words before the father's name."""


class Bearers:
    """The persons named in full, by each end of their names, in one article and in all."""

    def __init__(self, forms: Names) -> None:
        self._here: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._all: dict[str, set[str]] = defaultdict(set)
        for form in forms.values():
            if form.person and len(form.key.split()) > 1:
                self._add(form)

    def _add(self, form: Form) -> None:
        words = form.key.split()
        for start in range(1, len(words)):
            if words[start - 1] in FATHERS:
                continue  # "bin Salman" is the son of Salman, whom "Salman" alone names
            end = sound(" ".join(words[start:]))
            self._all[end].add(form.key)
            for article in form.articles:
                self._here[article, end].add(form.key)

    def full(self, key: str, article: str, roots: Mapping[str, str]) -> frozenset[str]:
        """The persons that the surname `key` can stand for in `article`; `roots` joins spellings of one person."""
        end = sound(key)
        found = self._here.get((article, end)) or self._all.get(end) or set()
        return _joined(found, roots)


def _joined(keys: Iterable[str], roots: Mapping[str, str]) -> frozenset[str]:
    return frozenset(roots.get(key, key) for key in keys)
