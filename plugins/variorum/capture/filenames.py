"""Which files of a folder are captures, by their names alone."""

ENDINGS = (".txt", ".html", ".htm")
SIDECAR = "captures.csv"

OTHER_FORMS = frozenset({
    ".xhtml", ".mhtml", ".warc", ".gz", ".zip", ".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub",
    ".csv", ".md", ".markdown", ".eml", ".mht", ".pages", ".xml", ".json", ".webarchive",
})  # fmt: skip
"""Endings of files that may well hold an article, or a misnamed sidecar: passing them over would lose it."""


def why_not(name: str, ending: str) -> str | None:
    """Why a file is left out of an import; null for a capture and for the sidecar."""
    if name == SIDECAR or ending in ENDINGS:
        return "a hidden file" if name.startswith(".") else None
    if name.startswith("."):
        return "a hidden file"
    if name.lower().startswith("readme"):
        return "what a folder says of itself"
    return None if ending in OTHER_FORMS else f"its ending is {ending or 'missing'}, not {ENDINGS[0]} or {ENDINGS[1]}"


def fault(name: str, ending: str) -> tuple[str, str, str] | None:
    """What is wrong with a file's name (found, expected, advice); null where nothing is."""
    if not name.isprintable() or name != name.strip():
        return "a name with characters that cannot be written", "a plain name", "Rename the file."
    about = name.lower().startswith("readme")
    if name != SIDECAR and not name.startswith(".") and not about and ending in OTHER_FORMS:
        expected = f"texts ({ENDINGS[0]}) or saved pages ({ENDINGS[1]})"
        return f"a {ending} file", expected, "Save its text as such a file, or move it away."
    return None
