"""The tables of cleaning that are data: lists of names and words, each row with its reason and a case."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import resources
from typing import Any

Row = Mapping[str, Any]


@cache  # program data: never changes while a program runs
def load_table(name: str) -> Mapping[str, Sequence[Row]]:
    """The rows of `<name>.toml` beside this module by the name of their list; a folder may go first: "en/outlets"."""
    file = resources.files(__package__).joinpath(*f"{name}.toml".split("/"))
    return tomllib.loads(file.read_text(encoding="utf-8"))
