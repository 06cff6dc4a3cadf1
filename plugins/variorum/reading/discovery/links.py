"""Which names are one: each rule gives pairs of names with the reason, and nothing is joined without one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .forms import Form, Link
from .rules import NameRules
from .spelling import plain
from .tokens import is_acronym
from .transliterations import spelled

FORMS = ("republic of ", "kingdom of ", "state of ", "city of ", "town of ", "village of ", "islamic republic of ")
GENERIC = frozenset({"society", "organization", "organisation", "inc", "corp", "ltd", "plc", "group", "company", "co"})
SMALL = frozenset({"of", "the", "and", "for", "on", "in", "to", "against", "de", "des", "du", "la"})


def links(forms: Mapping[str, Form], rules: NameRules) -> tuple[Link, ...]:
    """All pairs of `forms` that the rules join."""
    listed = [forms[key] for key in sorted(forms)]
    named = [f for f in listed if f.verdict.kind != "none"]
    rows: Iterable[Iterable[Link]] = (
        _initials(named, rules), _official(forms), _shorter(named), _hyphened(forms), spelled(named, rules),
    )  # fmt: skip
    return tuple(link for row in rows for link in row)


def initials(text: str) -> frozenset[str]:
    """The letters a name may be shortened to: of its large words, or of all; letters at its beginning stay whole."""
    words = text.replace("-", " ").split()
    large = [w for w in words if w.lower() not in SMALL]
    found = {"".join(w[0] for w in chosen).upper() for chosen in (large, words) if chosen}
    if large and is_acronym(large[0]):
        found.add(large[0] + "".join(w[0] for w in large[1:]).upper())
    return frozenset(found)


def _initials(forms: Sequence[Form], rules: NameRules) -> Iterator[Link]:
    """UN: United Nations. Persons and single words have no such letters."""
    full: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if len(form.text.split()) > 1 and not form.person and form.verdict.kind == "actor":
            for letters in sorted(initials(form.text)):
                full[letters].append(form)
    for form in forms:
        letters = form.text.replace(".", "")
        bearers = full.get(letters, []) if is_acronym(form.text) and form.text not in rules.countries else []
        if len(bearers) == 1:
            yield Link(bearers[0].key, form.key, f"the first letters of “{bearers[0].text}”")


def _official(forms: Mapping[str, Form]) -> Iterator[Link]:
    """Republic of X: X."""
    for key in sorted(forms):
        short = next((key.removeprefix(form) for form in FORMS if key.startswith(form)), key)
        if short != key and short in forms:
            yield Link(short, key, "the same name in its official form")


def _shorter(forms: Sequence[Form]) -> Iterator[Link]:
    """The end of one longer name of a body, or the same without its last, general noun."""
    bodies = [f for f in forms if f.verdict.kind == "actor" and not f.person]
    ends: dict[str, list[Form]] = defaultdict(list)
    for form in bodies:
        words = form.key.split()
        trimmed = words[:-1] if words[-1] in GENERIC else words
        starts = {(0, len(trimmed))} if trimmed != words else set()
        spans = starts | {(i, end) for end in {len(words), len(trimmed)} for i in range(1, end - 1)}
        for start, end in sorted(spans):
            ends[" ".join(words[start:end])].append(form)
    for form in bodies:
        longer = [f for f in ends.get(form.key, ()) if f.key != form.key]
        if len(longer) > 8:
            continue  # a form that ends so many names is a noun, and comparing them all would cost time
        roots = [f for f in longer if not any(f.key != g.key and f.key in g.key for g in longer)]
        if len(roots) == 1:
            yield Link(roots[0].key, form.key, f"a shorter form of “{roots[0].text}”")


def _hyphened(forms: Mapping[str, Form]) -> Iterator[Link]:
    """Karabakh: the last part of one place's name with a hyphen."""
    parts: dict[str, list[str]] = defaultdict(list)
    for key in sorted(forms):
        form = forms[key]
        pieces = form.text.split("-")
        if form.verdict.kind == "place" and " " not in form.text and len(pieces) == 2 and len(pieces[1]) > 4:
            parts[plain(pieces[1])].append(key)
    for part, keys in parts.items():
        if part in forms and len(keys) == 1:
            yield Link(keys[0], part, f"the last part of “{forms[keys[0]].text}”")
