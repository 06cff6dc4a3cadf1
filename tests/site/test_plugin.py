"""Connected to Pelican once, in force whatever else is installed, and the same in every run of one process."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.pelican_runs import ROOT, built, tree_hash
from tests.site.small_archive import write

EDITS = (
    ("places/port-alba.md", "Alba Harbour", "Harbour of Alba"),
    ("quantities/pilot.md", "slept", "dozed"),
    ("articles/ferry-at-noon.md", "Port Alba waited", "All waited"),
    ("articles/ferry-at-noon.md", "[12]{", "[13]{"),
    ("ledger/ferry-at-noon.yaml", "12 people", "13 people"),
    ("ledger/ferry-at-noon.yaml", "value: 12\n", "value: 13\n"),
)
"""(file, words, other words): one of each kind of file whose reading could be kept too long."""

TWICE = """
import json
import sys
from pathlib import Path
from pelican import Pelican, signals
from pelican.settings import read_settings

pelican = Pelican(read_settings(sys.argv[1], override={"PATH": sys.argv[2], "OUTPUT_PATH": sys.argv[3]}))
from variorum.site import plugin
before = [len(s.receivers) for s in (signals.get_generators, signals.readers_init, signals.finalized)]
plugin.connect()
assert [len(s.receivers) for s in (signals.get_generators, signals.readers_init, signals.finalized)] == before
page = Path(sys.argv[2]) / "pages" / "about.md"
text = page.read_text(encoding="utf-8")
assert pelican.settings["OUTPUT_PATH"] == sys.argv[3], "what `pelican --listen` serves"
pelican.run()
page.write_text(text + "[dead]({filename}/pages/none.md)", encoding="utf-8")
try:
    pelican.run()
except Exception as fault:
    assert "none.md" in str(fault), fault
else:
    raise AssertionError("a run with a dead link was published")

def mend(_):  # what an editor does while the program waits
    page.write_text(text + "And mended.", encoding="utf-8")
    for name, before, after in EDITS:
        path = Path(sys.argv[2]) / name
        path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")


EDITS = json.loads(sys.argv[4])
plugin.waiting.time.sleep = mend
pelican.run()
assert pelican.settings["OUTPUT_PATH"] == pelican.output_path == sys.argv[3]
"""

STRANGER = """
from pelican.readers import BaseReader


class AnotherMarkdownReader(BaseReader):
    enabled = True
    file_extensions = ["md"]

    def read(self, source_path):
        return "<p>read by another</p>", {"title": "Another"}


def register():
    pass
"""


def test_many_runs_of_one_process(tmp_path: Path) -> None:
    """Connecting twice adds no handler. While files are watched, a run that failed is tried again when one has changed,
    not before, and what it leaves is what a new process makes of the same files.
    """
    content, output = write(tmp_path), tmp_path / "output"
    call = [sys.executable, "-c", TWICE, str(ROOT / "pelicanconf.py"), str(content), str(output), json.dumps(EDITS)]
    run = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "And mended." in (output / "about.html").read_text(encoding="utf-8")
    assert "All waited" in (output / "articles" / "ferry-at-noon.html").read_text(encoding="utf-8")
    assert tree_hash(built(content, tmp_path / "anew")) == tree_hash(output)
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("order", [["stranger", "variorum"], ["variorum", "stranger"]])
def test_our_reader_whatever_else_is_there(tmp_path: Path, order: list[str]) -> None:
    """A reader of Markdown that another plugin brings, loaded before or after ours, does not read our pages."""
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "stranger.py").write_text(STRANGER, encoding="utf-8")
    plugins = f'PLUGINS=["{order[0]}", "{order[1]}"]'
    paths = f'PLUGIN_PATHS=["{ROOT / "plugins"}", "{tmp_path / "more"}"]'
    call = [sys.executable, "-m", "pelican", str(write(tmp_path)), "-o", str(tmp_path / "output"),
            "-s", str(ROOT / "pelicanconf.py"), "-e", plugins, paths]  # fmt: skip
    run = subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "What this is." in (tmp_path / "output" / "about.html").read_text(encoding="utf-8")
