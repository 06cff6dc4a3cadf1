"""Pelican's reader for explainers and pages: YAML front matter, and Markdown by the archive's own parser."""

from pathlib import Path
from typing import Any, ClassVar

from pelican.readers import BaseReader, MarkdownReader

from ..errors import raise_any
from ..markup import parser
from ..store.files import read_source
from .explainers import explain
from .pages.entity_cards import card
from .publication import SETTING, Publication


class ExplainerReader(BaseReader):  # type: ignore[misc]  # Pelican ships no types
    """Reads `.md` files: front matter between two lines of `---`, then Markdown without raw HTML."""

    enabled = True
    file_extensions: ClassVar[list[str]] = ["md"]

    def read(self, source_path: str) -> tuple[str, dict[str, Any]]:
        """The HTML and the metadata of one file. Raises ContentError with the place of every fault."""
        path = Path(source_path)
        source, problems = read_source(path, self._shown(path))
        raise_any(problems)
        assert source is not None  # no problems: there is a source
        metadata = {str(key).lower(): self._metadata(str(key).lower(), value) for key, value in source.matter.items()}
        publication: Publication | None = self.settings.get(SETTING)
        folder = path.parent.name
        if publication is None or folder not in self.settings["ARTICLE_PATHS"]:
            return parser().render(source.body), metadata
        explained = explain(publication, source.body, f"{folder}/{path.stem}.html")
        cards = tuple(card(publication.edition, name) for name in explained.named)
        return str(explained.body), {**metadata, "cited": explained.cited, "cards": cards}

    def _shown(self, path: Path) -> str:
        root = Path(self.settings["PATH"])
        return f"{root.name}/{path.relative_to(root).as_posix()}" if path.is_relative_to(root) else path.name

    def _metadata(self, name: str, value: Any) -> Any:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        return self.process_metadata(name, text)


def forget_python_markdown() -> None:
    """Take Pelican's own reader of Markdown out of its list.

    Where Python-Markdown is not installed, Pelican warns of each `.md` file, whoever reads it (its issue 3466).
    The list is made before `readers_init` is sent, so this must come first.
    """
    MarkdownReader.file_extensions = []


def take_markdown(readers: Any) -> None:
    """Make this the reader of `.md`, whatever other readers are installed."""
    readers.reader_classes["md"] = ExplainerReader
