"""The five captures of the demonstration: all furniture goes, no paragraph does. Only short probes are kept here."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from variorum.capture import clean, paragraphs, rebuild
from variorum.store import positioned

SHARED = Path(__file__).resolve().parents[3] / "shared"
SEEDS = SHARED / "seeds"
OTHERS = SHARED / "gold" / "derna"
PROBES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).resolve().parents[1] / "data" / "seed_probes.toml").read_text(encoding="utf-8")
)

each = pytest.mark.parametrize("name", sorted(PROBES))
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the captures (../shared/seeds) are not in the repository")
needs_others = pytest.mark.skipif(not OTHERS.is_dir(), reason="the labels (../shared/gold) are not in the repository")


def raw(name: str) -> bytes:
    """The bytes of a capture."""
    return (SEEDS / name).read_bytes()


@needs_seeds
@each
def test_a_capture_rebuilds(name: str) -> None:
    """The record holds the capture byte for byte."""
    assert rebuild(clean(raw(name), name)) == raw(name)


@needs_seeds
@each
def test_furniture_is_gone(name: str) -> None:
    """What belongs to the page is in the capture and not in the paragraphs."""
    text = "\n".join(paragraph.text for paragraph in paragraphs(clean(raw(name), name)))
    whole = raw(name).decode()
    assert [probe for probe in PROBES[name]["gone"] if probe not in whole or probe in text] == []


@needs_seeds
@each
def test_every_paragraph_is_kept(name: str) -> None:
    """Each paragraph is there from its first words to its last, in order, in its role."""
    found = [(text.text, text.role) for text in paragraphs(clean(raw(name), name))]
    for (text, role), (first, last, *roles) in zip(found, PROBES[name]["kept"], strict=True):
        assert text.startswith(first)
        assert text.endswith(last)
        assert role == (roles[0] if roles else "paragraph")


@needs_seeds
@each
def test_provenance_is_recognised(name: str) -> None:
    """Title, publisher, origin and page date, where the capture has them."""
    found, probes = clean(raw(name), name), PROBES[name]
    assert (found.title or "").startswith(probes["title"]) == (found.title is not None or probes["title"] == "")
    assert (found.publisher or "", found.origin or "", found.page_date or "") == (
        probes["publisher"], probes["origin"], probes["page_date"],
    )  # fmt: skip


@needs_others
def test_another_story_is_cleaned_as_labelled() -> None:
    """In twelve captures of another story, every labelled line of furniture goes and every first and last one stays."""
    labels = positioned.yaml().load((OTHERS / "gold.yaml").read_text(encoding="utf-8"))
    wrong = [(row["id"], fault) for row in labels["articles"] for fault in faults(row)]
    assert wrong == []
    assert len(labels["articles"]) == 12


def faults(row: dict[str, Any]) -> Iterator[str]:
    """The labels of one article that cleaning does not meet."""
    path = OTHERS / row["file"]
    pieces = clean(path.read_bytes(), path.name).pieces
    kept = [piece.text or "" for piece in pieces if piece.kind == "kept"]
    dropped = "\n".join(piece.text or "" for piece in pieces if piece.kind == "removed")
    for probe in row["must_drop_first6"]:
        if probe not in dropped:
            yield f"kept: {probe}"
    for probe in set(row["must_keep_first4"].values()):
        if sum(text.startswith(probe) for text in kept) != 1:
            yield f"not kept once: {probe}"
