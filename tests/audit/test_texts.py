"""Texts as published: a number that is retold has its reference."""

from pathlib import Path

from tests.audit.regatta import SUNDAY, open_items, there
from tests.small_archive import change


def test_a_retold_number_without_reference_is_open(root: Path) -> None:
    """Whoever retells a number says where it comes from."""
    change(root, SUNDAY, "nobody was hurt.", "nobody was hurt, of 80 sailors.")
    (problem,) = open_items(root)
    assert problem.found == "the number '80' without a reference"
    assert "80 sailors" in there(root, problem)
