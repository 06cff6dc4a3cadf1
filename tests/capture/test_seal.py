"""The file of an article, and the seal by which an edit of it shows."""

import pytest

from variorum.capture.seal import blocks, is_untouched, sealed

FRONT = """title: Lamp
capture:
  name: a.txt
  sha256: abc
pieces:
  - {bytes: [0, 4], text: "Lamp
      bell"}

rights: full
"""


@pytest.mark.parametrize("body", ["", "The lamp.\n", "---\n\nimported: " + "0" * 64 + "\n"])
def test_a_written_file_is_untouched(body: str) -> None:
    """With a body or without, and whatever stands in it."""
    text = sealed(FRONT, body)
    assert text.startswith("---\ntitle: Lamp\n")
    assert text.endswith("---\n" + ("\n" + body if body else ""))
    assert is_untouched(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [("The lamp.", "The bell."), ("title: Lamp", "title: Bell"), ("imported: ", "import: "), ("rights: full\n", "")],
)
def test_any_edit_shows(old: str, new: str) -> None:
    """In the body, in the front matter, in the seal itself."""
    text = sealed(FRONT, "The lamp.\n")
    assert not is_untouched(text.replace(old, new, 1))


@pytest.mark.parametrize("text", ["", "Lamp", "---\ntitle: Lamp\n---\n", "---\nimported: " + "0" * 64 + "\n"])
def test_a_file_without_a_seal_is_an_editor_s(text: str) -> None:
    """What no import has written is never taken for its own."""
    assert not is_untouched(text)


def test_blocks_are_cut_out_by_key() -> None:
    """A key comes with all that is indented under it, and with nothing else."""
    text = sealed(FRONT, "rights: no\n")
    assert blocks(text, ("capture", "rights")) == "capture:\n  name: a.txt\n  sha256: abc\nrights: full\n"
