"""The names of sites: by the nouns that outlets call themselves by, where each of them tells one."""

import pytest

from variorum.capture.mastheads import is_paper, named_as_news, tail
from variorum.capture.tables import Row, load_table

NOUNS = load_table("en/outlets")["nouns"]
TITLE = "Lamp Lit Again at the Quay"


def told(name: str) -> set[str]:
    """Where `name` is told to be that of an outlet."""
    found = {"tail": tail(f"{TITLE} - {name}", TITLE)[1] == name, "head": named_as_news(name), "byline": is_paper(name)}
    return {where for where, is_told in found.items() if is_told}


@pytest.mark.parametrize("row", NOUNS, ids=lambda row: row["case"])
def test_each_noun_tells_a_name_where_its_row_says(row: Row) -> None:
    """And nowhere else."""
    assert told(row["case"]) == set(row["where"])
    for word in row["words"]:
        assert told(f"Port Sel {word.capitalize()}") == set(row["where"]), word


def test_a_noun_stands_in_one_row() -> None:
    """So that nothing else decides about it."""
    words = [word for row in NOUNS for word in row["words"]]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("Gazette of the Coast", {"tail"}),
        ("Latest News", {"tail"}),
        ("Harbour Office", set()),
        ("Portsel.Net", {"tail"}),
    ],
)
def test_what_else_is_a_name(name: str, where: set[str]) -> None:
    """A noun inside a name tells only behind a title; so does an address; a section is no outlet, a body none."""
    assert told(name) == where
