"""Builds keep the promises of the specification's section 9: the same bytes, or the last good site untouched."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.site.built_site import BuiltSite
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import ROOT, built, pelican, tree_hash
from tests.site.small_archive import FILES, write

SEEDS = ROOT.parent / "shared" / "seeds"
"""The captures of the demonstration, where they lie beside the checkout."""
GOOD = {"index.html": "the last good site"}


def test_two_builds_have_the_same_bytes(root_site: BuiltSite, tmp_path: Path) -> None:
    """A second build of the demonstration is identical, also where sets and dictionaries are ordered otherwise."""
    again = built(ROOT / "content", tmp_path / "site", PYTHONHASHSEED="4242")
    assert tree_hash(again) == tree_hash(root_site.folder)


def test_a_build_over_an_old_one_leaves_no_orphans(tmp_path: Path) -> None:
    """What an earlier build left, and this one does not write, is gone; all else is as in an empty folder."""
    content, output = write(tmp_path), tmp_path / "site"
    (output / "articles").mkdir(parents=True)
    (output / "articles" / "gone.html").write_text("old", encoding="utf-8")
    assert tree_hash(built(content, output)) == tree_hash(built(content, tmp_path / "fresh"))


def test_two_builds_at_once_leave_one_whole_site(tmp_path: Path) -> None:
    """Processes that build into one folder at the same time both end well, and what stands is a whole site."""
    content, output = write(tmp_path), tmp_path / "site"
    call = [sys.executable, "-m", "pelican", str(content), "-o", str(output), "-s", str(ROOT / "pelicanconf.py")]
    builds = [subprocess.Popen(call, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(2)]
    assert [build.wait(timeout=300) for build in builds] == [0, 0]
    assert tree_hash(output) == tree_hash(built(content, tmp_path / "alone"))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["alone", "content", "site"]


@pytest.mark.parametrize("built_site", ["root_site", "published_site"])
def test_every_link_leads_somewhere(built_site: str, request: pytest.FixtureRequest) -> None:
    """Every internal link and fragment resolves, at the root and below a folder."""
    site: BuiltSite = request.getfixturevalue(built_site)
    assert list(broken_links(read_site(site.folder), site.base)) == []


# --- what goes wrong -------------------------------------------------------------------------------------------------


class Fault(NamedTuple):
    """One fault in the small archive, and what Pelican must say of it."""

    title: str
    files: Mapping[str, str]
    said: str


def altered(name: str, before: str, after: str) -> dict[str, str]:
    """One file of the small archive with one stretch of it replaced."""
    assert before in FILES[name]
    return {name: FILES[name].replace(before, after)}


FAULTS = (
    Fault("a value that its quote does not carry", altered("ledger/ferry-at-noon.yaml", "value: 12\n", "value: 13\n"),
          "content/ledger/ferry-at-noon.yaml:"),
    Fault("a figure that no ledger row has", altered("articles/ferry-at-noon.md", "figure=boats", "figure=ships"),
          "content/articles/ferry-at-noon.md:"),
    Fault("an unknown key", altered("quantities/pilot.md", "question:", "qestion:"), "content/quantities/pilot.md:"),
    Fault("YAML that cannot be read", altered("places/coast.md", "type: region", "type: [region"),
          "content/places/coast.md:"),
    Fault("a file that is no text", {"actors/noise.md": "---\nname: \x00\n---\n"}, "content/actors/noise.md:"),
    Fault("a page with wrong front matter", {"pages/about.md": "---\ntitle: [a\n---\nx\n"}, "content/pages/about.md:"),
    Fault("a dead link to a content file",
          {"pages/about.md": "---\ntitle: A\n---\n[x]({filename}/pages/none.md)\n"}, "none.md"),
    Fault("two pages with one address", {"pages/b.md": "---\ntitle: B\nslug: about\n---\nx\n"}, "about"),
)  # fmt: skip  # one row a fault reads as the table it is


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A folder that holds the last good site."""
    folder = tmp_path / "output"
    folder.mkdir()
    for name, text in GOOD.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("fault", FAULTS, ids=[fault.title for fault in FAULTS])
def test_a_failing_build_touches_nothing(fault: Fault, output: Path, tmp_path: Path) -> None:
    """A bare `pelican` call exits 1, names the place, and leaves the site published before as it was."""
    before = tree_hash(output)
    run = pelican(write(tmp_path, fault.files), output)
    assert run.returncode == 1
    assert fault.said in run.stdout + run.stderr
    assert tree_hash(output) == before


def test_all_faults_are_said_in_one_run(output: Path, tmp_path: Path) -> None:
    """An editor who made three mistakes in three files sees all three."""
    files = {**FAULTS[2].files, **altered("quantities/people-ashore.md", "kind:", "knid:"), **FAULTS[3].files}
    run = pelican(write(tmp_path, files), output)
    said = run.stdout + run.stderr
    assert run.returncode == 1
    assert all(f"content/{name}:" in said for name in files)


def test_an_empty_folder_is_no_archive(output: Path, tmp_path: Path) -> None:
    """Without an article there is nothing to publish, and the last good site stays."""
    (tmp_path / "content").mkdir()
    run = pelican(tmp_path / "content", output)
    assert run.returncode == 1
    assert "no article" in run.stdout + run.stderr
    assert tree_hash(output).keys() == GOOD.keys()


def test_unread_figures_can_stop_a_build(output: Path, tmp_path: Path) -> None:
    """A figure that only the program has read stops the build under "refuse", and hidden and counted under "hide"."""
    full = {
        "articles/ferry-in-full.md": "---\ntitle: A ferry in full\nrights: full\n---\nPort Alba counted 77 people.\n",
    }
    content = write(tmp_path, full)
    refused = pelican(content, output, "-e", 'VARIORUM_UNREVIEWED="refuse"')
    assert refused.returncode == 1
    assert "figures that only the program has read" in refused.stdout + refused.stderr
    assert tree_hash(output).keys() == GOOD.keys()
    hidden = built(content, tmp_path / "hidden", "-e", 'VARIORUM_UNREVIEWED="hide"')
    assert '"77"' not in (hidden / "data" / "figures.json").read_text(encoding="utf-8")
    assert "1 figure that no editor has checked yet is not shown" in (hidden / "index.html").read_text(encoding="utf-8")
    shown = built(content, tmp_path / "shown")
    assert '"text": "77"' in (shown / "data" / "figures.json").read_text(encoding="utf-8")


def test_the_output_folder_may_not_hold_the_content(tmp_path: Path) -> None:
    """A build into the project's own folder would replace it, and is refused before anything is written."""
    content = write(tmp_path)
    before = tree_hash(tmp_path)
    run = pelican(content, tmp_path)
    assert run.returncode == 1
    assert "output folder" in run.stdout + run.stderr
    assert tree_hash(tmp_path) == before


# --- other plugins ---------------------------------------------------------------------------------------------------

HANDLER = """
from pathlib import Path
from pelican import signals


def stamp(pelican):
    (Path(pelican.output_path) / "stamp.txt").write_text("by another plugin", encoding="utf-8")


def lists(generators):
    print("generators:", sorted(type(generator).__name__ for generator in generators))


def register():
    signals.all_generators_finalized.connect(lists)
    signals.finalized.connect(stamp)
"""


def project(folder: Path, plugins: str) -> Path:
    """A project with settings of its own, the demonstration's theme and plugin, and the small archive; its settings."""
    write(folder)
    for name in ("plugins", "theme"):
        (folder / name).symlink_to(ROOT / name)
    settings = (ROOT / "pelicanconf.py").read_text(encoding="utf-8")
    assert 'PLUGINS = ["variorum"]' in settings
    changed = settings.replace('PLUGINS = ["variorum"]', f"PLUGINS = {plugins}")
    changed = changed.replace('PLUGIN_PATHS = ["plugins"]', 'PLUGIN_PATHS = ["plugins", "more"]')
    (folder / "pelicanconf.py").write_text(changed, encoding="utf-8")
    return folder / "pelicanconf.py"


def test_a_plugin_that_is_missing_stops_the_build(output: Path, tmp_path: Path) -> None:
    """Pelican would go on without a plugin named in PLUGINS that cannot be imported, and exit 0."""
    settings = project(tmp_path, '["variorum", "no_such_plugin"]')
    run = pelican(tmp_path / "content", output, settings=settings)
    assert run.returncode != 0
    assert "no_such_plugin" in run.stdout + run.stderr
    assert tree_hash(output).keys() == GOOD.keys()


def test_other_plugins_still_work(tmp_path: Path) -> None:
    """A third-party plugin sees the generators and is told when the site is finished; what it writes is published."""
    settings = project(tmp_path, '["handler", "variorum"]')
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "handler.py").write_text(HANDLER, encoding="utf-8")
    run = pelican(tmp_path / "content", tmp_path / "output", settings=settings)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "ArchiveGenerator" in run.stdout
    assert "ArticlesGenerator" in run.stdout
    assert (tmp_path / "output" / "stamp.txt").read_text(encoding="utf-8") == "by another plugin"
    assert (tmp_path / "output" / "places" / "port-alba.html").is_file()


def test_a_copy_of_the_project_builds_the_same(root_site: BuiltSite, tmp_path: Path) -> None:
    """Where the checkout lies makes no difference to a single byte; nor do captures beside it, where there are any."""
    if SEEDS.is_dir():
        shutil.copytree(SEEDS, tmp_path / "captures")
    for name in ("content", "theme", "plugins"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pelicanconf.py", tmp_path / "pelicanconf.py")
    run = pelican(tmp_path / "content", tmp_path / "output", settings=tmp_path / "pelicanconf.py")
    assert run.returncode == 0, run.stdout + run.stderr
    assert tree_hash(tmp_path / "output") == tree_hash(root_site.folder)


def shallow(folder: Path) -> Path:
    """The newest commit alone, as a workflow checks it out, with what has been changed here since laid over it."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("no git on this machine")
    run = partial(subprocess.run, check=True, capture_output=True, text=True)
    if run([git, "rev-parse", "--is-inside-work-tree"], cwd=ROOT, check=False).returncode:
        pytest.skip("no repository here to clone: this is a copy of its files")
    run([git, "clone", "--quiet", "--depth", "1", ROOT.as_uri(), str(folder)])
    for name in run([git, "ls-files", "-z", "--modified", "--others", "--exclude-standard"], cwd=ROOT).stdout.split(
        "\0"
    ):
        if name and (folder / name).is_file():
            (folder / name).unlink()
        if name and (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    return folder


def test_a_shallow_clone_builds_the_same(root_site: BuiltSite, tmp_path: Path) -> None:
    """The changes that pages tell of come from the editors' files, not from history, of which a workflow has none, and
    no captures either.
    """
    clone = shallow(tmp_path / "clone")
    assert not (clone / "captures").exists()
    run = pelican(clone / "content", tmp_path / "output", settings=clone / "pelicanconf.py")
    assert run.returncode == 0, run.stdout + run.stderr
    assert tree_hash(tmp_path / "output") == tree_hash(root_site.folder)
