"""Pages are written aside and take the old site's place whole, or not at all."""

import logging
from pathlib import Path

import pytest

from variorum.errors import BuildError
from variorum.site.publish import Watch, complain, exchange, guard
from variorum.site.staging import OLD, beside, stage


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A site published before."""
    folder = tmp_path / "output"
    folder.mkdir()
    (folder / "index.html").write_text("old", encoding="utf-8")
    (folder / "orphan.html").write_text("old", encoding="utf-8")
    return folder


def build(output: Path) -> Path:
    """A new site, built aside."""
    folder = stage(output).folder
    (folder / "index.html").write_text("new", encoding="utf-8")
    return folder


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_exchange(output: Path) -> None:
    """The new site stands where the old one stood; its orphans, and every folder used on the way, are gone."""
    exchange(build(output), output)
    assert names(output) == ["index.html"]
    assert (output / "index.html").read_text(encoding="utf-8") == "new"
    assert names(output.parent) == ["output"]


def test_first_build(tmp_path: Path) -> None:
    """Where there was no site, nor the folder above it, there is one afterwards."""
    output = tmp_path / "deep" / "output"
    exchange(build(output), output)
    assert names(output) == ["index.html"]


def test_a_failing_exchange_puts_the_old_site_back(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interruption between the two renames leaves the site published before."""
    folder = build(output)
    rename = Path.rename

    def interrupted(self: Path, target: Path) -> Path:
        if self == folder:
            raise KeyboardInterrupt
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", interrupted)
    with pytest.raises(KeyboardInterrupt):
        exchange(folder, output)
    assert names(output) == ["index.html", "orphan.html"]


def test_a_killed_exchange_is_healed_by_the_next(output: Path) -> None:
    """A process killed between the two renames leaves the old site aside; it is put back before it is replaced."""
    folder = build(output)
    output.rename(beside(output, OLD))
    exchange(folder, output, ["orphan.html"])
    assert names(output) == ["index.html", "orphan.html"]
    assert names(output.parent) == ["output"]


def test_what_pelican_is_told_to_retain_stays(output: Path) -> None:
    """Files and folders named in OUTPUT_RETENTION are carried over, unless the new site has its own."""
    (output / ".git").mkdir()
    (output / ".git" / "HEAD").write_text("ref", encoding="utf-8")
    exchange(build(output), output, [".git", "orphan.html", "index.html", "absent"])
    assert names(output) == [".git", "index.html", "orphan.html"]
    assert (output / ".git" / "HEAD").is_file()
    assert (output / "index.html").read_text(encoding="utf-8") == "new"


def test_the_sources_are_never_replaced(tmp_path: Path) -> None:
    """An output folder that is, or holds, a folder of sources is refused, each of them named."""
    content, theme = tmp_path / "content", tmp_path / "theme"
    guard(tmp_path / "output", (content, theme))
    guard(content / "output", (content, theme))
    with pytest.raises(BuildError) as raised:
        guard(tmp_path / "content" / "..", (content, theme))
    assert [str(content) in problem.found or str(theme) in problem.found for problem in raised.value.problems] == [
        True
    ] * 2


def test_complain_names_every_warning() -> None:
    """All that was complained of is raised in one go; without complaints nothing is."""
    complain([])
    with pytest.raises(BuildError) as raised:
        complain(["a dead link", "another"])
    assert [problem.found for problem in raised.value.problems] == ["a dead link", "another"]


def test_watch_hears_warnings_of_any_logger() -> None:
    """Warnings and errors of every logger are kept while the watch stands; what is only told is not."""
    watch = Watch()
    watch.start()
    watch.start()
    logging.getLogger("somebody.else").warning("heard %s", "once")
    logging.getLogger("somebody.else").info("told")
    watch.stop()
    logging.getLogger("somebody.else").warning("too late")
    assert watch.messages == ["heard once"]
