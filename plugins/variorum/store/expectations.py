"""What a schema expects, in an editor's words, and what to do where it finds something else."""

import difflib
from collections.abc import Sequence
from dataclasses import dataclass

from pydantic_core import ErrorDetails

from .schema import PATTERNS


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the validator's complaint `kind` means to an editor. `{…}` in `words` are values the validator gives."""

    kind: str
    words: str
    advice: str = "Correct the value."


EXPECTATIONS = (
    Expectation("string_type", "text", "Put the value in quotation marks."),  # `2023` and `yes` are no text in YAML
    Expectation("string_too_short", "some text", "Fill it in, or remove the key."),
    Expectation("string_too_long", "at most {max_length} characters", "Shorten it."),
    Expectation("int_type", "a whole number", "Write digits alone, without quotation marks or separators."),
    Expectation("float_type", "a number", "Write digits alone, without quotation marks or separators."),
    Expectation("finite_number", "a number that ends", "Write null for an end that is not given."),  # YAML has .inf
    Expectation("bool_type", "true or false", "Write true or false, without quotation marks."),
    Expectation("tuple_type", "a list", "Write [a, b], or begin each entry with '- '."),
    Expectation("too_long", "at most {max_length} entries", "Remove what is too many."),
    Expectation("dict_type", "keys and values", "Write 'key: value', one to a line."),
    Expectation("model_type", "keys and values", "Write 'key: value', one to a line."),
    Expectation("invalid_key", "a key in letters", "Put the key in quotation marks."),
    Expectation("greater_than_equal", "{ge} or more"),
    Expectation("less_than_equal", "{le} or less"),
)
"""Complaints of pydantic (docs.pydantic.dev, "Validation Errors") that the schemas can give rise to."""


def expectation(row: ErrorDetails) -> tuple[str, str]:
    """What was expected where the validator complains with `row`, and the advice."""
    context = row.get("ctx", {})
    if row["type"] == "string_pattern_mismatch":
        return PATTERNS[str(context["pattern"])], "Correct the value."
    if row["type"] == "literal_error":
        options = str(context["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
        word = row["input"] if isinstance(row["input"], str) else ""
        return str(context["expected"]), nearest(word, options, "Correct the value.")
    found = next((e for e in EXPECTATIONS if e.kind == row["type"]), None)
    return (found.words.format(**context), found.advice) if found else (row["msg"], "Correct the value.")


def nearest(word: str | int, known: Sequence[str], otherwise: str = "Remove it.") -> str:
    """Advice that names the known word most like `word`; `otherwise` where none is."""
    near = difflib.get_close_matches(str(word), known, 1, 0.5)
    return f"Did you mean '{near[0]}'?" if near else otherwise
