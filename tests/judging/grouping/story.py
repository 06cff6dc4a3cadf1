"""Stories no editor has touched: texts as captured → an archive grouped by rule."""

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from variorum.archive import Terms, join, with_proposals
from variorum.judging import grouped, judge
from variorum.model import Archive, Automatic, Judgement, Quantity, Report
from variorum.reading import load_lexicon
from variorum.reading.discovery import load_name_rules
from variorum.store.content import load_content
from variorum.store.imports import import_captures


def uncurated(texts: Mapping[str, str], propose: Automatic = "never") -> Archive:
    """The archive of raw texts by file name, imported into an empty folder, before it is grouped."""
    with TemporaryDirectory() as folder:
        source = Path(folder) / "captures"
        source.mkdir()
        for name, text in texts.items():
            (source / name).write_text(text, encoding="utf-8")
        return imported(source, Path(folder) / "content", propose)


def imported(source: Path, content: Path, propose: Automatic = "never") -> Archive:
    """The archive of a folder of captures; `auto` adds the entities that its texts propose, as a site does."""
    import_captures(source, content, "full")
    loaded = with_proposals(load_content(content, "content"), propose, load_name_rules())
    return join(loaded, Terms(load_lexicon()))


def told(texts: Mapping[str, str], propose: Automatic = "never") -> Archive:
    """The same, grouped."""
    return grouped(uncurated(texts, propose))


def questions(archive: Archive) -> dict[str, list[str]]:
    """Question → the quotes of its reports, in order."""
    return {quantity.question: [r.figure.quote for r in members(archive, quantity)] for quantity in archive.quantities}


def members(archive: Archive, quantity: Quantity) -> list[Report]:
    """The reports of a quantity."""
    return [report for report in archive.reports if report.quantity == quantity.id]


def verdicts(archive: Archive) -> dict[str, str]:
    """Question → verdict."""
    judgement: Judgement = judge(archive)
    named = {verdict.quantity: verdict.verdict for verdict in judgement.verdicts}
    return {quantity.question: named[quantity.id] for quantity in archive.quantities}
