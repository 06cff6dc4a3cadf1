"""What the glossary leaves open: shared names that nothing decides, persons no editor has accepted; and what is worth a
note: names in no entry, names and entries no text uses, surnames that nothing introduces.

Open is what the site would show wrongly, or show of a person without an editor's word. The rest may be meant so, and is
a note: an archive may list names for readers who search by them, and need not have an entry for everybody it names.
"""

from collections.abc import Iterator, Mapping, Sequence

from ..consistency import Where, problem
from ..errors import Problem
from ..model import Content, Entity
from ..reading import NameIndex
from ..reading.discovery import Evidence, NameRules, Proposal, discover
from ..reading.names import row_of
from .named import Text


def undecided_names(texts: Sequence[Text]) -> Iterator[Problem]:
    """Names of more than one entity in published texts that neither the words around them nor a ledger decides."""
    for text in texts:
        for paragraph, name in text.names.ambiguous:
            advice = (
                f"Write 'names: {{{name.text}: {name.entities[0]}}}' in ledger/{text.whose}.yaml, or null for neither."
                if text.whose else "Write a word of 'context:' beside it, or name it otherwise."
            )  # fmt: skip  # one branch, one line
            yield problem(text.place(paragraph, name.start, name.end),
                          f"the name '{name.text}' of {' or '.join(name.entities)}",
                          "a word of context in the paragraph, or a decision", advice)  # fmt: skip


def unaccepted(entities: Sequence[Entity], where: Where) -> Iterator[tuple[bool, Problem]]:
    """Entities that still carry `proposed`; (True, …) for persons whom pages and indexes would show."""
    for entity in entities:
        if entity.proposed and entity.indexed:
            person = entity.type == "person"
            at, who = where(entity.at, "proposed"), "person" if person else entity.kind
            yield person, problem(at, f"the {who} '{entity.name}', proposed by rule", "an editor's word",
                                  "Check the file and take 'proposed:' out, or set 'indexed: false'.")  # fmt: skip


def unintroduced(texts: Sequence[Text]) -> Iterator[Problem]:
    """Names in published texts that could be an entity's and are no mention: nothing says whose they are."""
    for text in texts:
        for paragraph, name in text.names.held_back:
            advice = f"Write 'names: {{{name.text}: {name.entities[0]}}}' in ledger/{text.whose}.yaml, or null."
            yield problem(text.place(paragraph, name.start, name.end),
                          f"the name '{name.text}' alone, which could be {' or '.join(name.entities)}",
                          "the full name, an office or a word of context before it",
                          advice if text.whose else "Name it in full.")  # fmt: skip


def unused(content: Content, texts: Sequence[Text], where: Where) -> Iterator[Problem]:
    """Entities that no text mentions and no file names, and the names of the others that no text uses."""
    met: dict[str, dict[str, None]] = {}
    for text in texts:
        for _, mention in text.names.mentions:
            met.setdefault(mention.entity, {})[mention.text] = None
    told = _told(content)
    for entity in content.entities:
        if entity.id not in met and entity.id not in told:
            yield problem(where(entity.at, "name"), f"'{entity.name}', which no text mentions and no file names",
                          "a text that mentions it", "Add the name that texts use, or take the file out.")  # fmt: skip
            continue
        used = [row_of(words, entity.names) for words in met.get(entity.id, ())]
        idle = [name.text for name in entity.names if name not in used]
        if idle:
            names = f"{len(idle)} of {len(entity.names)} names of '{entity.name}' in no text: {', '.join(idle)}"
            yield problem(where(entity.at, "names"), names, "names that texts use",
                          "Keep those that readers will search for.")  # fmt: skip


def _told(content: Content) -> set[str]:
    """Entities that files name by id: those who say, pass on, deny, carry, hold, contain."""
    found: set[str | None] = set()
    for ledger in content.ledgers:
        for row in ledger.figures:
            figure = row.figure
            parties = (figure.place, figure.said_by, *figure.via, *figure.denied_by)
            found |= {row.concurs_with, *(party.id for party in parties if party)}
        for held in ledger.positions:
            found |= {party.id for party in (held.held_by, *held.via) if party}
    for article in content.articles:
        found |= {carrier.id for carrier in (article.publisher, article.origin) if carrier}
    for quantity in content.quantities:
        found |= {*quantity.places, *quantity.parts}
    for entity in content.entities:
        found |= {*entity.part_of, *entity.speaks_for}
    return {id_ for id_ in found if id_}


def unlisted(texts: Sequence[Text], index: NameIndex, rules: NameRules) -> Iterator[Problem]:
    """Names in no entry, as discovery finds them in articles, each once; a ledger may set them aside."""
    articles = [(f"{nth}", text.paragraphs) for nth, text in enumerate(texts)]
    for proposal in discover(articles, index, rules):
        places = [(texts[int(e.article)], e) for e in proposal.evidence]
        places = [(text, e) for text, e in places if e.text not in _aside(text) and not _known(text, e)]
        if places:
            text, first = places[0]
            paragraph = next(row for row in text.paragraphs if row.id == first.paragraph)
            times = f"{len(places)} time{'s' if len(places) > 1 else ''}"
            yield problem(text.place(paragraph, first.start, first.end),
                          f"the name '{first.text}' in no entry, {times}", "an entry, or a decision that it has none",
                          _advice(proposal, first.text, text))  # fmt: skip


def _advice(proposal: Proposal, surface: str, text: Text) -> str:
    aside = f"'names: {{{surface}: null}}' in ledger/{text.whose}.yaml"
    if not proposal.indexed:
        return f"Set private persons aside with {aside}."
    return f"Write a file ('make suggest' proposes one), or {aside}."


def _known(text: Text, evidence: Evidence) -> bool:
    """Whether the words are a name of the glossary after all, as a surname is behind the full name."""
    names = text.names
    spans = [(p.id, m.start, m.end) for p, m in names.mentions]
    spans += [(p.id, a.start, a.end) for p, a in (*names.ambiguous, *names.held_back)]
    return any(p == evidence.paragraph and a < evidence.end and evidence.start < b for p, a, b in spans)


def _aside(text: Text) -> Mapping[str, str | None]:
    return dict(text.ledger.names) if text.ledger else {}
