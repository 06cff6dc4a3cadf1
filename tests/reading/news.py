"""Sentences in the manner of news of many fields, with their figures: `data/reading/news.yaml` says which.

A figure is its value (two for a range, none for a vague word), bound and unit.
"""

from pathlib import Path

from ruamel.yaml import YAML

E, A, M, L, U, R, V = "exact", "about", "more_than", "at_least", "up_to", "range", "vague"
N = "less_than"
FILE = Path(__file__).resolve().parents[1] / "data" / "reading" / "news.yaml"
FIELDS: dict[str, list[tuple[str, str, list[tuple[object, ...]]]]] = {
    field: [(row["title"], row["text"], [tuple(figure) for figure in row["figures"]]) for row in rows]
    for field, rows in YAML(typ="safe").load(FILE.read_text(encoding="utf-8")).items()
}
"""Field → its cases: title, sentence, figures."""
