"""Names that are one name in another spelling: found by the sounds and consonants they share."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from .forms import Form, Link
from .rules import NameRules
from .spelling import alike, alike_place, skeleton, sound
from .tokens import is_acronym


def spelled(forms: Sequence[Form], rules: NameRules) -> Iterator[Link]:
    """Spellings of one name. Names that sound the same share a bucket, so that no two buckets are compared."""
    buckets: dict[str, list[Form]] = defaultdict(list)
    for form in forms:
        if form.text not in rules.countries and not is_acronym(form.text):
            for bucket in sorted({"=" + sound(form.key), skeleton(form.key).replace(" ", "")}):
                buckets[bucket].append(form)
    for bucket in sorted(buckets):
        group = buckets[bucket][:40]  # a bucket holds spellings of one name; more are chance, and would cost time
        for i, form in enumerate(group):
            for other in group[i + 1 :]:
                if _one_name(form, other):
                    yield Link(form.key, other.key, f"another spelling of “{form.text}”")


def _one_name(a: Form, b: Form) -> bool:
    if a.person and b.person:
        return _one_person(a, b)
    if a.verdict.kind != b.verdict.kind and sound(a.key) != sound(b.key):
        return False
    one, other = a.key.split(), b.key.split()
    return len(one) == len(other) and all(alike_place(x, y) for x, y in zip(one, other, strict=True))


def _one_person(a: Form, b: Form) -> bool:
    """Whether two full names are spellings of one: every part alike. A text that has both means two persons."""
    if sound(a.key) == sound(b.key):
        return True
    one, other = _parts(a.key), _parts(b.key)
    if a.articles & b.articles or len(one) != len(other) or len(one) < 2:
        return False
    return one[0][:1] == other[0][:1] and all(alike(x, y) for x, y in zip(one, other, strict=True))


def _parts(key: str) -> list[str]:
    """The parts of a person's name; what an article or "abd" opens is one part with the next."""
    parts: list[str] = []
    for word in key.split():
        if parts and parts[-1] in ("al", "el", "abd", "abdel", "abdul", "abu"):
            parts[-1] += word
        else:
            parts.append(word)
    return parts
