"""Lines of YAML as they are written for an editor: comments that give reasons, and scalars that stay what they are."""

import json


def comment(text: str, indent: str = "") -> str:
    """One line, as a comment: what a capture has of line ends and control characters must not end a comment."""
    return f"{indent}# {' '.join(''.join(c if c.isprintable() else ' ' for c in text).split())}"


def quoted(text: str) -> str:
    """A scalar of YAML in quotation marks, whatever the text holds."""
    plain = json.dumps(text, ensure_ascii=False)
    return "".join(c if c.isprintable() else f"\\U{ord(c):08X}" for c in plain)
