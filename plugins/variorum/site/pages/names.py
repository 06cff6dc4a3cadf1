"""The names of a place or an actor: those our texts use, with where and how often, and the others."""

from collections import Counter
from collections.abc import Sequence

from ...model import Entity, Located, Name
from ...reading.names import row_of
from .. import addresses
from ..edition import Edition, grouped
from ..paging import FEW
from ..views import Link, NameRow, NamesTable

ORDER = (
    "Where a place has two names, the heading gives both, in the order of how many articles use them. It takes no side."
)
COUNTED = "Counted in {texts}. Titles, which are ours, are not counted."
LANGUAGES = {
    "hy": "Armenian", "az": "Azerbaijani", "en": "English", "ru": "Russian", "fr": "French", "tr": "Turkish",
    "ar": "Arabic", "de": "German", "es": "Spanish", "it": "Italian", "uk": "Ukrainian", "ka": "Georgian",
}  # fmt: skip
"""Names of languages a glossary is likely to hold (ISO 639-1); any other code is printed as it stands."""
KINDS = {"used": "kind not decided"}
"""Kinds of names as pages word them, where their own word says too little."""
TITLE = "p0"
"""The paragraph that is an article's title: the editors' words, whatever the rights of the text."""


def names_table(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> NamesTable:
    """The names in use first, most used first; then the others, in the editors' order. What is counted is said: a
    retelling is ours, and a name may stand more or less often in the text it retells.
    """
    told = [mention for mention in mentions if mention.paragraph != TITLE]
    spelled = {words: row_of(words, entity.names) for words in {mention.text for mention in told}}
    named = [(row.text, mention) for mention in told if (row := spelled[mention.text])]
    times = Counter(text for text, _ in named)
    articles = grouped((text, mention.article) for text, mention in named)
    rows = [_row(edition, name, articles[name.text], times[name.text])
            for name in sorted(entity.names, key=lambda name: -times[name.text])]  # fmt: skip
    texts = _texts(edition)
    rule = " ".join([*([ORDER] if "/" in entity.name else []), COUNTED.format(texts=texts)])
    used, unused = (tuple(row for row in rows if bool(row.times) is whether) for whether in (True, False))
    return NamesTable(texts, used, unused, rule)


def _texts(edition: Edition) -> str:
    """Which texts the names were counted in."""
    rights = {article.rights for article in edition.archive.articles} - {"excerpt"}
    return {frozenset({"retelling"}): "our retellings", frozenset({"full"}): "the texts"}.get(
        frozenset(rights), "the texts and our retellings"
    )


def _row(edition: Edition, name: Name, articles: Sequence[str], times: int) -> NameRow:
    users = sorted(set(articles))
    shown = users if len(users) <= edition.per_page else users[:FEW]
    return NameRow(
        text=name.text, kind=KINDS.get(name.kind, name.kind),
        language=LANGUAGES.get(name.language or "", name.language or ""),
        users=", ".join(name.users),
        articles=tuple(Link(edition.articles[a].title, addresses.article(a)) for a in shown),
        more=len(users) - len(shown), times=times, sic=name.kind in {"misspelling", "damaged"},
    )  # fmt: skip
