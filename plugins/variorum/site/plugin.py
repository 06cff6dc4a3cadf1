"""Where Variorum is connected to Pelican. Handlers stand at module level: Pelican keeps weak references only.

Whatever goes wrong raises here, so that a bare `pelican` call exits 1 instead of publishing half a site.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from pelican import signals

from .. import RULES_VERSION
from . import publish, search_index, staging, telling, waiting
from .generator import ArchiveGenerator
from .pelican_pages import add_frame, lend
from .publication import SETTING, prepare
from .reader import forget_python_markdown, take_markdown
from .settings import captures_of, untitled


@dataclass(frozen=True, slots=True)
class Run:
    """What is kept for one Pelican object, which runs once or, while it watches for changes, many times."""

    watch: publish.Watch
    """What it complains of."""
    output: str | None = None
    """Its output folder, while a run of it builds aside, or has failed; null before the first, and after a good one."""
    stage: staging.Stage | None = None
    """The folder in which it builds."""
    read: waiting.Marks = frozenset()
    """The files it makes the site from, as its last run found them."""


_RUNS: WeakKeyDictionary[Any, Run] = WeakKeyDictionary()
"""By Pelican object. Handlers are functions of their sender, so this is kept here."""


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
    _RUNS[pelican] = Run(publish.Watch())
    _RUNS[pelican].watch.start()


def generators(pelican: Any) -> type[ArchiveGenerator]:
    """The generator of everything of the archive. Pelican asks for it as each run begins; the run is sent aside here.

    Not earlier: `pelican --listen` never runs, and serves the output folder of the settings; with `--autoreload` one
    object runs many times.
    """
    sources = (Path(pelican.path), Path(pelican.theme), captures_of(pelican.settings))
    run = _RUNS[pelican]
    if run.output:  # the run before this one failed: its complaints are not this one's
        waiting.until_changed(sources, run.read)
        run.watch.messages.clear()
    output = run.output or str(pelican.output_path)
    _RUNS[pelican] = run = replace(run, output=output, read=waiting.marks(sources))
    run.watch.start()
    publish.guard(Path(output), sources)
    if run.stage:
        run.stage.release()
    stage = staging.stage(Path(output).resolve())
    _RUNS[pelican] = replace(run, stage=stage)
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = str(stage.folder)
    pelican.settings[SETTING] = prepare(pelican.settings)  # before Pelican reads a page: explainers cite figures
    return ArchiveGenerator


def finish(pelican: Any) -> None:
    """Publish what was built, if nothing was complained of."""
    run = _RUNS[pelican]
    assert run.output, "set as the run began"
    assert run.stage, "made as the run began"
    run.watch.stop()
    publish.complain(run.watch.messages)
    if search_index.wanted(pelican.settings):
        search_index.build(Path(pelican.output_path), pelican.settings["DEFAULT_LANG"])
    publish.exchange(Path(pelican.output_path), Path(run.output).resolve(), pelican.output_retention)
    run.stage.release()
    pelican.output_path = pelican.settings["OUTPUT_PATH"] = run.output
    _RUNS[pelican] = Run(run.watch)
