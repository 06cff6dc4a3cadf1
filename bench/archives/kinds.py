"""What the figures of a made-up archive count: the words of the question, of the sentence, and of the ledger's row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """What a figure counts: the words of its quantity, its sentence, and what the ledger accepts of it."""

    title: str
    question: str
    kind: str
    unit: str
    event: str | None
    quote: str
    sentence: str
    least: int


KINDS = (
    Kind(
        "People killed in {place}",
        "How many people were killed in {place}?",
        "cumulative",
        "people",
        "killed",
        "{number} people were killed in {place}",
        "{body} said that {number} people were killed in {place}.",
        12,
    ),
    Kind(
        "People evacuated from {place}",
        "How many people were evacuated from {place}?",
        "cumulative",
        "people",
        "evacuated",
        "{number} people were evacuated from {place}",
        "By then {number} people were evacuated from {place}, {body} said.",
        140,
    ),
    Kind(
        "Houses destroyed in {place}",
        "How many houses were destroyed in {place}?",
        "cumulative",
        "houses",
        "destroyed",
        "{number} houses were destroyed in {place}",
        "According to {body}, {number} houses were destroyed in {place}.",
        30,
    ),
    Kind(
        "People in shelters in {place}",
        "How many people were in shelters in {place}?",
        "stock",
        "people",
        None,
        "{number} people were in shelters in {place}",
        "{body} said {number} people were in shelters in {place}.",
        90,
    ),
    Kind(
        "Bridges closed in {place}",
        "How many bridges were closed in {place}?",
        "stock",
        "bridges",
        None,
        "{number} bridges were closed in {place}",
        "In all {number} bridges were closed in {place}, {body} said.",
        3,
    ),
    Kind(
        "People missing in {place}",
        "How many people were missing in {place}?",
        "stock",
        "people",
        "missing",
        "{number} people were missing in {place}",
        "{body} said that {number} people were missing in {place}.",
        5,
    ),
)
