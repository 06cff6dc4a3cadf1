"""Where Variorum is connected to Pelican. Handlers stand at module level: Pelican keeps weak references only.

Whatever goes wrong raises here, so that a bare `pelican` call exits 1 instead of publishing half a site.
"""

import logging
from pathlib import Path
from typing import Any

from pelican import signals

from .. import RULES_VERSION
from . import publish
from .generator import ArchiveGenerator
from .pelican_pages import add_frame
from .reader import take_markdown

_WATCHES: dict[int, tuple[publish.Watch, Path]] = {}
"""Pelican object → its watch and its output folder, from `initialized` to `finalized` of that one run."""


def connect() -> None:
    """Connect every handler; connecting twice changes nothing."""
    signals.readers_init.connect(take_markdown)
    signals.get_generators.connect(generators)
    signals.page_generator_write_page.connect(add_frame)
    signals.article_generator_write_article.connect(add_frame)
    signals.finalized.connect(finish)


def begin(pelican: Any) -> None:
    """Send the build aside, and watch what is complained of."""
    output = Path(pelican.output_path)
    pelican.settings["VARIORUM_RULES_VERSION"] = RULES_VERSION
    pelican.settings.setdefault("VARIORUM_LICENCE", {"name": "not stated", "url": ""})
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(publish.stage(output))
    watch = publish.Watch()
    logging.getLogger().addHandler(watch)
    _WATCHES[id(pelican)] = (watch, output)


def generators(pelican: Any) -> type[ArchiveGenerator]:
    """The generator of everything of the archive."""
    del pelican  # the signal's sender
    return ArchiveGenerator


def finish(pelican: Any) -> None:
    """Publish what was built, if nothing was complained of."""
    watch, output = _WATCHES.pop(id(pelican))
    logging.getLogger().removeHandler(watch)
    publish.complain(watch.messages)
    publish.exchange(Path(pelican.output_path), output)
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(output)
