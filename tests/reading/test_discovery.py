"""Names proposed from sentences in the manner of news, and what holds of every proposal."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.model import Entity, Name, Place
from variorum.reading import name_index
from variorum.reading.discovery import Proposal, discover, load_name_rules

RULES = load_name_rules()
NEWS = Path(__file__).resolve().parents[1] / "data" / "names" / "news.txt"
CASE = re.compile(r"^([a-z][^\n#]*)\n\.\n(.*?)\n\.\n(.*?)^\.$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Line:
    """A paragraph."""

    id: str
    text: str


def lines(text: str) -> list[Line]:
    """The lines of `text` as paragraphs."""
    return [Line(f"p{n}", line) for n, line in enumerate(text.split("\n")) if line]


def found(*texts: str) -> tuple[Proposal, ...]:
    """What is proposed for one article of each text."""
    return discover([(f"a{n}", lines(text)) for n, text in enumerate(texts)], None, RULES)


def cases() -> Iterator[object]:
    """The cases of the golden file: title, texts of the articles, wanted names."""
    for title, texts, wanted in CASE.findall(NEWS.read_text(encoding="utf-8")):
        yield pytest.param(texts.split("\n---\n"), wanted.splitlines(), id=title.replace(" ", "-"))


def wrong(proposal: Proposal, wanted: str) -> list[str]:
    """What of a wanted line the proposal does not have."""
    head, *fields = wanted.split("; ")
    kind, type_ = head.split(" ")[0].split("/")
    held = {
        "role": [proposal.role or ""],
        "in": list(proposal.part_of),
        "for": list(proposal.speaks_for) or ["-"],
        "also": [v.text for v in proposal.variants],
        "private": [] if proposal.indexed else [""],
    }
    missing = [f for f in fields if f.partition(": ")[2] not in held[f.partition(": ")[0]]]
    return missing + [head] * (kind != proposal.kind or type_ not in ("*", proposal.type))


@pytest.mark.parametrize(("texts", "wanted"), list(cases()))
def test_news(texts: list[str], wanted: list[str]) -> None:
    """The names of a text, all of them and no other, with what the text says of each."""
    got = {p.name: p for p in found(*texts)}
    names = [line.split("; ")[0].partition(" ")[2] for line in wanted]
    assert sorted(got) == sorted(names)
    assert [wrong(got[name], line) for name, line in zip(names, wanted, strict=True)] == [[] for _ in names]


def test_news_has_enough_cases() -> None:
    """The golden file is read whole: as many cases as it has titles."""
    text = NEWS.read_text(encoding="utf-8")
    assert len(list(cases())) == len(re.findall(r"^\.$", text, re.MULTILINE)) // 3 >= 60


HARD = [
    "Hassan Hussein", "Mohammed Mahmoud", "Daniel Daniela", "Osama Othman", "Jan Jon", "Ivan Ivana", "Peter Petra",
    "Salim Salman", "Ali Alia", "Martin Marina", "Erik Erika", "Hamid Ahmed", "Anna Anton", "Carl Carla",
]  # fmt: skip


@pytest.mark.parametrize("pair", HARD)
def test_first_names_keep_persons_apart(pair: str) -> None:
    """Persons of one surname with other first names are two, in one article and in two, and so is their surname."""
    one, other = pair.split()
    apart = found(f"The doctor {one} Tarnov spoke. Tarnov left.", f"The lawyer {other} Tarnov came. Tarnov sat.")
    beside = found(f"The doctor {one} Tarnov and the lawyer {other} Tarnov spoke. Tarnov left.")
    assert [p.name for p in apart] == [p.name for p in beside] == [f"{one} Tarnov", f"{other} Tarnov"]
    assert [len(p.evidence) for p in apart] == [2, 2]
    assert [len(p.evidence) for p in beside] == [1, 1]


def test_every_ground_has_its_sentence() -> None:
    """Roles, containers and bodies spoken for come with the place in the text that says so; each stands once."""
    text = "Chile's Health Ministry warned. Ana Orlan, spokeswoman for the Chilean government, was in Arica, Chile."
    later = "Health Minister Ana Orlan spoke in Arica, Chile."
    grounds = {(p.name, g.field, g.text, g.evidence.article) for p in found(text, later) for g in p.grounds}
    assert grounds >= {
        ("Health Ministry of Chile", "speaks_for", "Government of Chile", "a0"),
        ("Ana Orlan", "role", "spokeswoman for the Chilean government", "a0"),
        ("Ana Orlan", "role", "Health Minister", "a1"),
        ("Ana Orlan", "speaks_for", "Government of Chile", "a0"),
        ("Arica", "part_of", "Chile", "a0"),
    }
    assert len([g for g in grounds if g[1] == "part_of"]) == 1


def test_known_names_are_not_proposed() -> None:
    """What the glossary has, by any of its names, is left out."""
    names = (Name("Tarn Herald", "official", None, (), ()),)
    entity = Entity(
        id="tarn-herald", kind="actor", type="media", name="Tarn Herald", names=names, part_of=(), speaks_for=(),
        coordinates=None, roles=(), external=(), summary="", body="", body_line=1, was=(), at=Place("a.md", 1, 1),
    )  # fmt: skip
    text = "The Tarn Herald reported floods in Malmar."
    assert [p.name for p in discover([("a", lines(text))], name_index([entity]), RULES)] == ["Malmar"]


def test_a_surname_of_a_known_person_is_not_proposed() -> None:
    """Nor where the text does not name the person in full."""
    names = (Name("Ana Lopez", "official", None, (), ()), Name("Lopez", "short", None, (), ()))
    entity = Entity(
        id="ana-lopez", kind="actor", type="person", name="Ana Lopez", names=names, part_of=(), speaks_for=(),
        coordinates=None, roles=(), external=(), summary="", body="", body_line=1, was=(), at=Place("a.md", 1, 1),
    )  # fmt: skip
    assert discover([("a", lines("Lopez spoke. Lopez said no."))], name_index([entity]), RULES) == ()


def test_every_variant_has_a_reason() -> None:
    """An editor is told why each form was taken for the name."""
    proposals = found("The U.S. sent Ana Lopez. Lopez told the UN.", "The US and the United Nations met.")
    assert all(v.reason for p in proposals for v in p.variants)
    assert all(p.reasons and p.evidence for p in proposals)


WORDS = st.sampled_from([
    "Tarn", "Ana", "Lopez", "Kenya", "Kenyan", "Ministry", "of", "Health", "the", "in", "said", ",", ".", "\n", "’s",
    "(", ")", "UN", "Al-Tarn", "O'Neil", "President", "“", "”", "北京", "é", "X-ray", "-", "Bank", "and", "for", "&",
    "President's", "Storm", "May", "5", "\U0001f600", "İzmir", "ß",
    "van", "spokesman", "who", "formerly", "as", "known",
])  # fmt: skip


@settings(deadline=None)  # the first text of a process loads the word lists
@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_evidence_is_the_text(text: str) -> None:
    """Every piece of evidence gives back its words from its paragraph, inside its sentence, whatever the text."""
    paragraphs = {p.id: p.text for p in lines(text)}
    for proposal in found(text):
        for e in proposal.evidence:
            assert paragraphs[e.paragraph][e.start : e.end] == e.text
            assert e.sentence_start <= e.start < e.end <= e.sentence_end <= len(paragraphs[e.paragraph])


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    """No text stops discovery, and the same text gives the same proposals."""
    assert found(text) == found(text)
