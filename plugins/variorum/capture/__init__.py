"""The first step: capture → article. Bytes come in, values go out; nothing here opens a file.

- `decode(raw, name)`: the text of a capture, its encoding, the repairs it needs.
- `clean(raw, name)`: the capture taken apart into pieces, kept or removed, each with its rule and role.
- `rebuild(cleaned)`: the capture again, byte for byte. `paragraphs(cleaned)`: the cleaned text.
- `piece_spans(pieces, raw, encoding)`, `kept_spans(…)`: where pieces stand in the text of a capture.
- `escape(text)`, `unescape(markdown)`: a text as Markdown that renders as the text and nothing else.
"""

from .clean import clean
from .decode import Decoded, decode
from .markdown import escape, unescape
from .record import Paragraph, kept_spans, paragraphs, piece_spans, rebuild

__all__ = [
    "Decoded",
    "Paragraph",
    "clean",
    "decode",
    "escape",
    "kept_spans",
    "paragraphs",
    "piece_spans",
    "rebuild",
    "unescape",
]
