"""What a release says of itself: CITATION.cff (Citation File Format 1.2.0) and a README."""

import json
from collections.abc import Mapping
from typing import Any

from .licences import KNOWN


def citation_file(package: Mapping[str, Any], day: str) -> str:
    """CITATION.cff, in YAML; texts stand in the quotes of JSON, which YAML reads, whatever they hold."""
    licence = package["licenses"][0]
    terms = {"license": licence["name"]} if licence["name"] in KNOWN else (
        {"license-url": licence["path"]} if "path" in licence else {})  # fmt: skip
    rows = {
        "cff-version": "1.2.0", "message": "To cite these data, name the title, the day and the address.",
        "type": "dataset", "title": package["title"], "version": day, "date-released": day, **terms,
        "url": package["homepage"], "abstract": package["description"],
    }  # fmt: skip  # a table of fields
    authors = "".join(f"  - name: {_quoted(row['title'])}\n" for row in package["contributors"])
    return "".join(f"{key}: {_quoted(value)}\n" for key, value in rows.items()) + f"authors:\n{authors}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def read_me(package: Mapping[str, Any], day: str) -> str:
    """What the file is, on which terms, and how to cite it and check it."""
    licence, who = package["licenses"][0], package["contributors"][0]["title"]
    terms = f"{licence['title']} ({licence['path']})" if "path" in licence else licence["title"]
    rows = "".join(f"- `{row['path']}`: {row['title']}\n" for row in package["resources"])
    return f"""# {package["title"]}

{package["description"]}

The data of {package["homepage"]}, as of {day}.

- Cite as: {who}. {package["title"]}. Data, {day}. {package["homepage"]}
- Terms of the archive's own text and data: {terms}; LICENSE.txt.
- One figure is cited by its permanent id, which is part of its address on the site.
- Check the files: `sha256sum --check SHA256SUMS`.

## Files

{rows}- `quantities/`: the figures of one quantity, or the positions on a statement, as JSON and CSV.
- `annotations/`: the marks of one article as W3C Web Annotations.
- `citations/`: one article, and apart from it the original, in BibTeX, RIS and CSL-JSON.
- `schemas/`: JSON Schemas of the JSON files, Table Schemas of the CSV files; they say what every field holds.
- `datapackage.json`: all of this for programs (Frictionless Data Package).
"""
