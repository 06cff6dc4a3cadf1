"""Pelican's reader for explainers and pages: YAML front matter, and Markdown by the archive's own parser."""

from pathlib import Path
from typing import Any, ClassVar

from pelican.readers import BaseReader, MarkdownReader

from ..errors import raise_any
from ..markup import parser
from ..store.files import read_source


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
        return parser().render(source.body), metadata

    def _shown(self, path: Path) -> str:
        root = Path(self.settings["PATH"])
        return f"{root.name}/{path.relative_to(root).as_posix()}" if path.is_relative_to(root) else path.name

    def _metadata(self, name: str, value: Any) -> Any:
        text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        return self.process_metadata(name, text)


def take_markdown(readers: Any) -> None:
    """Make this the reader of `.md`. Without Python-Markdown, Pelican would warn of each file (its issue 3466)."""
    MarkdownReader.file_extensions = []
    readers.reader_classes["md"] = ExplainerReader
