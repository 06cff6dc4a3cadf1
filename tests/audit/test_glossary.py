"""What the glossary leaves open: a name of two entities, which only an editor can decide."""

from pathlib import Path

from tests.audit.regatta import EVE_LEDGER, open_items, there
from tests.small_archive import change, write


def test_a_name_of_two_entities_must_be_decided(root: Path) -> None:
    """Where neither the paragraph's words nor the ledger says whose a name is, an editor has to."""
    pier = (root / "content/places/north-pier.md").read_text()
    write(root, "content/places/north-pier.md", pier.replace("language: en", "language: en, context: [quay]"))
    write(root, "content/places/old-pier.md", pier.replace("language: en", "language: en, context: [ruin]"))
    (problem,) = open_items(root)
    assert problem.found == "the name 'North Pier' of north-pier or old-pier"
    assert "North Pier" in there(root, problem)
    change(root, EVE_LEDGER, "figures:\n", "names: {North Pier: north-pier}\nfigures:\n")
    assert open_items(root) == []
