"""What stands in several kinds of file: types of single values, dates, parties."""

from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictInt, StringConstraints

from ... import edtf
from ...identity import ID
from ...model import Basis

EXCERPT_WORDS = 8


def _edtf(text: str) -> str:
    edtf.parse(text)
    return text


def _web(text: str) -> str:
    if not text.startswith(("https://", "http://")) or any(c.isspace() or c in '<>"' for c in text):
        raise ValueError(f'{text[:60]!r} does not begin with https:// or http://, or holds a space or one of < > "')
    if not _host(text):
        raise ValueError(f"{text[:60]!r} names no host behind https:// or http://")
    return text


def _host(text: str) -> str | None:
    """The host of an address; None for none, and for one that cannot be parsed."""
    try:
        parts = urlsplit(text)
        found, _ = parts.hostname, parts.port
    except ValueError:  # a port that is no number, brackets that do not close
        return None
    return found


DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


SHA256 = r"^[0-9a-f]{64}$"


PATTERNS = {
    ID: "letters, digits, '.', '-' and '_', with a letter or digit at both ends",
    DAY: "a day, YYYY-MM-DD",
    SHA256: "a SHA-256: 64 of the signs 0-9 and a-f",
}
"""What each pattern asks for, in words."""


Date = Annotated[str, AfterValidator(_edtf)]


Day = Annotated[str, StringConstraints(pattern=DAY), AfterValidator(_edtf)]


Id = Annotated[str, StringConstraints(pattern=ID, max_length=120)]


Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


Url = Annotated[str, AfterValidator(_web)]


Whole = Annotated[StrictInt, Field(ge=1)]


Amount = StrictInt | Annotated[float, Field(strict=True, allow_inf_nan=False)]


class Matter(BaseModel):
    """Base: no unknown keys, no silent conversion of types."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WhenMatter(Matter):
    """A date: `edtf` where it is known, the text's `words`, and whether the text gives it or an editor inferred it."""

    edtf: Date | None = None
    words: Text | None = None
    basis: Basis = "text"
    before: Text | None = None
    after: Text | None = None


class PartyMatter(Matter):
    """Somebody named in a text, with the words used, where the id alone does not say them."""

    id: Id | None = None
    text: Text
