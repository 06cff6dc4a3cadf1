"""The names of a place or an actor: those our texts use, with where and how often, and the others."""

from collections import Counter
from collections.abc import Mapping, Sequence

from ...model import TITLE_PARAGRAPH, Entity, Located, Name
from ...reading.names import row_of
from .. import addresses
from ..edition import Edition, grouped
from ..paging import FEW
from ..views import Link, NameRow, NamesTable, NameUse
from ..wording import read_link
from .headwords import chosen, sides

COUNTED = "Counted in {texts}. Titles, which are ours, are not counted."
PRINTED = "as printed"
"""The kind of a form that stands in no entry: another case, a hyphen or a diacritic lost."""
LANGUAGES = {
    "hy": "Armenian", "az": "Azerbaijani", "en": "English", "ru": "Russian", "fr": "French", "tr": "Turkish",
    "ar": "Arabic", "de": "German", "es": "Spanish", "it": "Italian", "uk": "Ukrainian", "ka": "Georgian",
}  # fmt: skip
"""Names of languages a glossary is likely to hold (ISO 639-1); any other code is printed as it stands."""
SCRIPTS = {"Latn": "in Latin letters", "Cyrl": "in Cyrillic letters", "Arab": "in Arabic letters"}
"""Scripts that a language is also written in (ISO 15924), where the code names one."""
KINDS = {"used": "kind not decided"}
"""Kinds of names as pages word them, where their own word says too little."""


def names_table(edition: Edition, entity: Entity, mentions: Sequence[Located]) -> NamesTable:
    """The names in use first, most used first; then the others, in the editors' order. What is counted is said: a
    retelling is ours, and a name may stand more or less often in the text it retells.
    """
    told = [mention for mention in mentions if mention.paragraph != TITLE_PARAGRAPH]
    spelled = {words: row_of(words, entity.names) for words in {mention.text for mention in told}}
    uses = grouped((row.text if (row := spelled[one.text]) else one.text, one) for one in told)
    known = {name.text for name in entity.names}
    forms = (Name(text, PRINTED, None, (), ()) for text in uses if text not in known)
    names = sorted((*entity.names, *forms), key=lambda name: -len(uses[name.text]))
    rows = [_row(edition, entity, name, uses[name.text]) for name in names]
    used, unused = (tuple(row for row in rows if bool(row.times) is whether) for whether in (True, False))
    texts = _texts(edition)
    articles = grouped((text.casefold(), one.article) for text, own in uses.items() for one in own)
    heading = chosen(entity, {text: len(set(own)) for text, own in articles.items()})
    return NamesTable(texts, used, unused, heading, COUNTED.format(texts=texts), tuple(sides(entity)))


def language(code: str | None) -> str:
    """`Armenian`; `Armenian, in Latin letters`; a code that is not known as it stands."""
    base, _, rest = (code or "").partition("-")
    return ", ".join(filter(None, [LANGUAGES.get(base, code or ""), SCRIPTS.get(rest) if base in LANGUAGES else None]))


def _texts(edition: Edition) -> str:
    """Which texts the names were counted in."""
    rights = {article.rights for article in edition.archive.articles} - {"excerpt"}
    return {frozenset({"retelling"}): "our retellings", frozenset({"full"}): "the texts"}.get(
        frozenset(rights), "the texts and our retellings"
    )


def _row(edition: Edition, entity: Entity, name: Name, uses: Sequence[Located]) -> NameRow:
    first: Mapping[str, Located] = {one.article: one for one in reversed(uses)}
    times = Counter(one.article for one in uses)
    shown = list(times) if len(times) <= edition.per_page else list(times)[:FEW]
    return NameRow(
        text=name.text, kind=KINDS.get(name.kind, name.kind), language=language(name.language),
        users=", ".join(name.users),
        uses=tuple(NameUse(read_link(edition, a, first[a].paragraph), times[a]) for a in shown),
        more=len(times) - len(shown), times=len(uses), sic=name.kind in {"misspelling", "damaged"},
        only_with=", ".join(name.context),
        others=tuple(Link(other.name, addresses.entity(other)) for other in edition.entities_of_name[name.text]
                     if other.id != entity.id),
    )  # fmt: skip
