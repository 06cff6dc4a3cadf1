"""The forms of a name: which is proposed as headword, and why the others belong to it."""

from collections import Counter
from collections.abc import Mapping

from .groups import Group
from .proposal import Variant
from .rules import NameRules
from .spelling import plain, skeleton
from .tokens import is_acronym
from .votes import Verdict

ITSELF = "as the text has it"


def headword(group: Group, verdict: Verdict, rules: NameRules) -> str:
    """The name proposed for `group`: a country's usual name, a body's or person's longest form, a place's commonest."""
    texts = Counter(" ".join(o.evidence.text.split()) for o in group.occurrences)
    country = next((rules.countries[t] for t in sorted(texts) if t in rules.countries), None)
    if country:
        return country
    built = [o.name for o in group.occurrences if o.name.startswith(("Government of ", "Parliament of "))]
    built += [o.name for o in group.occurrences if " of " in o.name and o.name not in texts]
    if built:
        return built[0]
    written = [t for t in texts if not _described(t)] or list(texts)
    if verdict.kind == "place":
        small = [t for t in written if not t.isupper()]
        if not small and all(o.name.istitle() for o in group.occurrences):
            return group.occurrences[0].name  # only ever in datelines, whose capitals are no spelling
        return max(written, key=lambda t: (texts[t], len(t), t))
    return max(written, key=lambda t: (not is_acronym(t), len(t.split()), texts[t], t))


def _described(text: str) -> bool:
    return any(mark in text for mark in ("'s ", "’s "))


def variants(group: Group, name: str, people: Mapping[str, int], rules: NameRules) -> tuple[Variant, ...]:
    """Every form of `group` with its count and reason; a country's demonyms, counted in `people`, come last."""
    counts = Counter(" ".join(o.evidence.text.split()) for o in group.occurrences)
    built = {" ".join(o.evidence.text.split()) for o in group.occurrences if o.name == name != o.evidence.text}
    found = [Variant(t, n, _reason(group, t, name, built, rules)) for t, n in counts.items()]
    found.sort(key=lambda v: (v.text != name, -v.count, v.text))
    words = [w for w in sorted(people) if rules.demonyms.get(w) == name]
    return (*found, *(Variant(w, people[w], f"demonym: of {name} or from there") for w in words))


def _reason(group: Group, text: str, name: str, built: set[str], rules: NameRules) -> str:
    if text == name:
        return ITSELF
    if text in rules.countries:
        return f"another name of {rules.countries[text]}"
    if text in built:
        capital = rules.capitals.get(text)
        return f"the capital, said of the government of {capital}" if capital else "a description of this body"
    if plain(text.removeprefix("The ")) == plain(name.removeprefix("The ")):
        return "the same but for case, accents, hyphens or an article"
    if reason := group.reasons.get(text):
        return reason
    alike = skeleton(text).replace(" ", "") == skeleton(name).replace(" ", "")
    return f"another spelling of “{name}”" if alike else f"another form of “{name}”"
