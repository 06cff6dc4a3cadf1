"""Where Variorum is connected to Pelican. Handlers stand at module level: Pelican keeps weak references only.

Whatever goes wrong raises here, so that a bare `pelican` call exits 1 instead of publishing half a site.
"""

from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from pelican import signals

from .. import RULES_VERSION
from . import publish, search_index, staging, telling, waiting
from .generator import ArchiveGenerator
from .pelican_pages import add_frame, lend
from .publication import SETTING, captures_of, prepare
from .reader import forget_python_markdown, take_markdown
from .settings import untitled

_WATCHES: WeakKeyDictionary[Any, publish.Watch] = WeakKeyDictionary()
"""Pelican object → what it complains of. Handlers are functions of their sender, so this is kept here."""
_OUTPUTS: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""Pelican object → its output folder, while a run of it builds aside."""
_STAGES: WeakKeyDictionary[Any, staging.Stage] = WeakKeyDictionary()
"""Pelican object → the folder in which it builds."""
_READ: WeakKeyDictionary[Any, waiting.Marks] = WeakKeyDictionary()
"""Pelican object → the files it makes the site from, as its last run found them."""


def connect() -> None:
    """Connect every handler; connecting twice changes nothing."""
    forget_python_markdown()
    telling.start()
    signals.readers_init.connect(take_markdown)
    signals.get_generators.connect(generators)
    signals.page_generator_finalized.connect(lend)
    signals.page_generator_write_page.connect(add_frame)
    signals.article_generator_write_article.connect(add_frame)
    signals.finalized.connect(finish)


def begin(pelican: Any) -> None:
    """Say by which rules the site is made, and watch what is complained of."""
    pelican.settings.update(untitled(pelican.settings))
    pelican.settings["VARIORUM_RULES_VERSION"] = RULES_VERSION
    pelican.settings.setdefault("VARIORUM_LICENCE", {"name": "not stated", "url": ""})
    _WATCHES[pelican] = publish.Watch()
    _WATCHES[pelican].start()


def generators(pelican: Any) -> type[ArchiveGenerator]:
    """The generator of everything of the archive. Pelican asks for it as each run begins; the run is sent aside here.

    Not earlier: `pelican --listen` never runs, and serves the output folder of the settings; with `--autoreload` one
    object runs many times.
    """
    sources = (Path(pelican.path), Path(pelican.theme), captures_of(pelican.settings))
    if pelican in _OUTPUTS:  # the run before this one failed: its complaints are not this one's
        waiting.until_changed(sources, _READ[pelican])
        _WATCHES[pelican].messages.clear()
    _READ[pelican] = waiting.marks(sources)
    output = _OUTPUTS.setdefault(pelican, str(pelican.output_path))
    _WATCHES[pelican].start()
    publish.guard(Path(output), sources)
    if pelican in _STAGES:
        _STAGES.pop(pelican).release()
    _STAGES[pelican] = staging.stage(Path(output).resolve())
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(_STAGES[pelican].folder)
    pelican.settings[SETTING] = prepare(pelican.settings)  # before Pelican reads a page: explainers cite figures
    return ArchiveGenerator


def finish(pelican: Any) -> None:
    """Publish what was built, if nothing was complained of."""
    watch = _WATCHES[pelican]
    watch.stop()
    publish.complain(watch.messages)
    if search_index.wanted(pelican.settings):
        search_index.build(Path(pelican.output_path), pelican.settings["DEFAULT_LANG"])
    publish.exchange(Path(pelican.output_path), Path(_OUTPUTS[pelican]).resolve(), pelican.output_retention)
    _STAGES.pop(pelican).release()
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = _OUTPUTS.pop(pelican)
