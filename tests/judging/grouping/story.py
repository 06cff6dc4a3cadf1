"""Stories no editor has touched: texts as captured → an archive grouped by rule."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from variorum.archive import Terms, join, with_proposals
from variorum.judging import grouped, judge
from variorum.model import Archive, Automatic, Content, Judgement, Quantity, Report
from variorum.reading import load_lexicon
from variorum.reading.discovery import load_name_rules
from variorum.store.content import load_content
from variorum.store.imports import import_captures


def uncurated(texts: Mapping[str, str], propose: Automatic = "never") -> Archive:
    """The archive of raw texts by file name, imported into an empty folder, before it is grouped.

    Each is imported alone, and once for all tests: what import makes of a capture rests on nothing but the capture, but
    for its id where two would be called the same; such texts are imported together.
    """
    alone = [article for name, text in texts.items() for article in _imported(((name, text),)).articles]
    if len({article.id for article in alone}) < len(alone):
        return together(texts, propose)
    return _joined(Content(tuple(sorted(alone, key=lambda article: article.id)), (), (), ()), propose)


def together(texts: Mapping[str, str], propose: Automatic = "never") -> Archive:
    """The same of one import of them all."""
    return _joined(_imported(tuple(texts.items())), propose)


@cache
def _imported(texts: tuple[tuple[str, str], ...]) -> Content:
    with TemporaryDirectory() as folder:
        source = Path(folder) / "captures"
        source.mkdir()
        for name, text in texts:
            (source / name).write_text(text, encoding="utf-8")
        import_captures(source, Path(folder) / "content", "full")
        return load_content(Path(folder) / "content", "content")


def imported(source: Path, content: Path, propose: Automatic = "never") -> Archive:
    """The archive of a folder of captures; `auto` adds the entities that its texts propose, as a site does."""
    import_captures(source, content, "full")
    return _joined(load_content(content, "content"), propose)


def _joined(content: Content, propose: Automatic) -> Archive:
    return join(with_proposals(content, propose, load_name_rules()), Terms(load_lexicon()))


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
