"""References → CSL-JSON (Citation Style Language 1.0.2, the JSON of Zotero, Pandoc and citeproc)."""

import json
from collections.abc import Iterable
from typing import Any

from ...feeds.named import known
from . import moments
from .references import Reference


def csl_json(works: Iterable[Reference]) -> str:
    """A list of items."""
    return json.dumps([item(work) for work in works], ensure_ascii=False, indent=1) + "\n"


def item(work: Reference) -> dict[str, Any]:
    """One work. A corporate author is a `literal`, which no style turns into given and family names."""
    return known({
        "id": work.id, "type": "webpage" if work.ours else "article-newspaper", "title": work.title,
        "author": [{"literal": work.author}] if work.author else None, "container-title": work.container,
        "issued": date(work.issued), "accessed": date(work.accessed), "URL": work.url, "note": work.note,
        "language": "en" if work.ours else None,
    })  # fmt: skip  # a table of fields


def date(edtf: str | None) -> dict[str, Any] | None:
    """A date; one with an open end in words, which is all that the format has for it."""
    if edtf is None:
        return None
    found = moments.parts(edtf)
    if not found:
        return {"literal": moments.in_words(edtf)}
    return {"date-parts": found, **({"circa": True} if moments.about(edtf) else {})}
