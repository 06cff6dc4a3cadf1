"""Suggestions as files: they pass their schema, say why, keep others' words short, and never write over a file."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.archive.stories import RULES, article, content, proposed, spot, texts
from variorum.archive import suggestions
from variorum.archive.proposals.texts import texts_of
from variorum.model import Clue, Entity, Suggestion
from variorum.store.content import load_entities
from variorum.store.proposing import file_of, file_text, write_suggestions

STORY = (
    "Chile's Health Ministry warned; the Chilean government agreed. It rained in Arica, Chile.",
    "Ana Orlan, mayor of Arica since 2018, spoke. Dr Peter Lund left. Lund wept. Mary Okafor was hurt.",
    "Dr Eva Lund spoke. Lund sat. The International Rowing Federation (IRF) met in Arica.",
)


def read(root: Path) -> dict[str, Entity]:
    """The entities below `root`, by id."""
    return {entity.id: entity for entity in load_entities(root)}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Every file passes the schema, and gives the entity that was proposed."""
    found = proposed(*STORY)
    written, there = write_suggestions(found.values(), tmp_path)
    assert (sorted(written), there) == (sorted(file_of(s.entity) for s in found.values()), ())
    for name, entity in read(tmp_path).items():
        wanted = found[name].entity
        assert (entity.kind, entity.type, entity.name, entity.names) == (
            wanted.kind, wanted.type, wanted.name, wanted.names,
        )  # fmt: skip
        assert (entity.part_of, entity.speaks_for, entity.roles) == (wanted.part_of, wanted.speaks_for, wanted.roles)
        assert (entity.proposed, entity.indexed) == (wanted.proposed, wanted.indexed)


def test_nothing_is_written_over(tmp_path: Path) -> None:
    """A file that is there stays as it is, and is named."""
    mine = tmp_path / "places" / "arica.md"
    mine.parent.mkdir()
    mine.write_text("mine", encoding="utf-8")
    written, there = write_suggestions(proposed(*STORY).values(), tmp_path)
    assert there == ("places/arica.md",)
    assert "places/arica.md" not in written
    assert mine.read_text(encoding="utf-8") == "mine"


def test_every_line_has_its_reason() -> None:
    """The sentence that puts a town in its country stands above that line, and so do the other reasons."""
    text = file_text(proposed(*STORY)["arica"])
    lines = text.splitlines()
    assert lines[lines.index('  - "chile"') - 1].startswith("  # chile: a0 p1: “It rained in Arica, Chile.”")
    for key in ("type:", "  - text:"):
        nth = next(n for n, line in enumerate(lines) if line.startswith(key))
        assert lines[nth - 1].lstrip().startswith("# ")
    assert [line for line in lines if line.startswith("# Named 3 times, in: a0, a1, a2.")]


def test_a_body_without_a_file_is_left_to_the_editor() -> None:
    """Whom a text says somebody speaks for, and no file can be named for, stands as a comment."""
    text = file_text(proposed("Norwegian Fisheries Minister Kari Hauge left.")["kari-hauge"])
    assert "speaks_for:" not in text
    assert "# Norway: no proposal or file of that kind bears this name" in text


def test_coordinates_come_with_their_source() -> None:
    """Latitude, longitude, source and id, with why this place of the name; other names stand as a comment."""
    body = "It rained in Arica, Chile."
    (town,) = (
        s
        for s in suggestions(texts(body), RULES, look_up=lambda _: {"Arica": (spot("7", "Arica", "Chile"),)})
        if s.entity.id == "arica"
    )
    text = file_text(town)
    assert "coordinates:\n  latitude: 7.0\n  longitude: 7.0\n" in text
    assert "in which the text says it lies" in text
    assert 'geonames: "7"' in text


def test_of_protected_texts_eight_words_stand_in_a_file() -> None:
    """No run of more than eight words of a text that is not ours is in a file, a role's words included."""
    body = (
        "Ana Orlan, a deputy commissioner for the safety of boats, ferries and smaller vessels of Arica, said on the "
        "morning after the storm that nobody had been told."
    )
    captured = {"a": texts_of([article("a", body)], {}, 8)[0].passages}
    found = suggestions(content(article("a", "", rights="excerpt")), RULES, captured)
    words = body.replace(",", "").replace(".", "").split()
    runs = [" ".join(words[n : n + 9]) for n in range(len(words) - 8)]
    assert found
    for suggestion in found:
        text = " ".join(file_text(suggestion).replace(",", "").replace(".", "").split())
        assert [run for run in runs if run in text] == []


PLAIN = proposed("Ana Orlan, mayor of Arica, spoke in Arica.")["ana-orlan"]


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_a_text_holds_the_file_can_be_read(name: str, role: str) -> None:
    """Line ends, quotation marks, rules of dashes and control characters end neither a comment nor a value."""
    plain = PLAIN
    entity = plain.entity
    odd = Suggestion(
        _named(entity, name or "x", role or "x"),
        tuple(_with(clue, name, role) for clue in plain.clues), plain.mentions, plain.articles,
    )  # fmt: skip
    text = file_text(odd)
    assert text.count("\n---\n") == 1
    assert text.startswith("---\n")
    assert all(c.isprintable() or c == "\n" for c in text)


def _named(entity: Entity, name: str, role: str) -> Entity:
    return replace(entity, name=name, summary=role, roles=tuple(replace(r, text=role) for r in entity.roles))


def _with(clue: Clue, name: str, role: str) -> Clue:
    return replace(clue, value=name, words=role, reason=role)


@pytest.mark.parametrize(
    "name", ["---", "a: b", "# no", "'", '"', "x\n---\ny", "a\x85\u2028b", "- [", "null", "\U0001f600"]
)
def test_odd_names_are_read_back(tmp_path: Path, name: str) -> None:
    """Names that look like YAML come back as they were."""
    plain = proposed("It rained in Arica, Chile.")["arica"]
    odd = replace(plain, entity=replace(plain.entity, name=name))
    write_suggestions([odd], tmp_path)
    assert read(tmp_path)["arica"].name == name.strip()
