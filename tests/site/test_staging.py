"""Every build writes in a folder of its own, and what killed builds left is swept."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import pytest

from variorum.site import staging
from variorum.site.publish import exchange
from variorum.site.staging import OLD, STAGE, beside, stage

ANOTHER = """
import sys
from pathlib import Path
from variorum.site.staging import stage
held = stage(Path(sys.argv[1]))
(held.folder / "half.html").write_text("half")
print(held.folder.name, flush=True)
sys.stdin.read()
"""
"""A build of another process, which says where it writes and then goes on until its input ends."""


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A site published before."""
    folder = tmp_path / "output"
    folder.mkdir()
    (folder / "index.html").write_text("old", encoding="utf-8")
    return folder


@contextmanager
def another(output: Path) -> Iterator[subprocess.Popen[str]]:
    """A build that another process is in the middle of, killed at the end."""
    command = [sys.executable, "-c", ANOTHER, str(output)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout
        assert process.stdout.readline() == f".{output.name}{STAGE}-1\n"
        yield process
        process.send_signal(signal.SIGKILL)


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_two_builds_at_once_publish_two_whole_sites(output: Path) -> None:
    """Neither build touches what the other writes; the one that ends last stands."""
    first, second = stage(output), stage(output)
    assert first.folder != second.folder
    for one, page in ((first, "first.html"), (second, "second.html")):
        (one.folder / page).write_text(page, encoding="utf-8")
    exchange(first.folder, output)
    first.release()
    assert names(output) == ["first.html"]
    exchange(second.folder, output)
    second.release()
    assert names(output) == ["second.html"]
    assert names(output.parent) == ["output"]


def test_the_folder_of_another_process_is_left_alone(output: Path) -> None:
    """While another process builds, its folder is not swept and not written in, and it may end first or last."""
    with another(output):
        held = stage(output)
        assert held.folder.name == f".output{STAGE}-2"
        assert names(beside(output, f"{STAGE}-1")) == ["half.html"]
        held.release()
        assert names(output.parent) == [f".output{STAGE}-1", "output"]


def test_what_a_killed_process_left_is_swept(output: Path) -> None:
    """Its lock ends with it; the next build begins in an empty folder, and nothing half made is published."""
    with another(output):
        pass
    assert f".output{STAGE}-1" in names(output.parent)
    held = stage(output)
    assert held.folder.name == f".output{STAGE}-1"
    assert names(held.folder) == []
    held.release()
    assert names(output.parent) == ["output"]


def test_letting_go_removes_no_folder_of_a_later_build(output: Path) -> None:
    """The name of a folder that was published is free for the next build, which keeps it."""
    first = stage(output)
    exchange(first.folder, output)
    second = stage(output)
    assert second.folder == first.folder
    first.release()
    assert second.folder.is_dir()
    second.release()
    second.release()
    assert names(output.parent) == ["output"]


def test_a_site_left_aside_is_put_back_first(output: Path) -> None:
    """A process killed between the two renames of an exchange leaves the old site aside."""
    output.rename(beside(output, OLD))
    stage(output).release()
    assert names(output) == ["index.html"]


def test_an_exchange_waits_for_the_one_before(output: Path) -> None:
    """What begins or publishes meanwhile waits until the site stands again."""
    done = []

    def begin() -> None:
        held = stage(output)
        done.append("begun")
        held.release()

    with ThreadPoolExecutor(1) as pool:
        with staging.alone(output):
            waiting = pool.submit(begin)
            time.sleep(0.2)
            done.append("published")
        waiting.result(timeout=10)
    assert done == ["published", "begun"]


def test_folders_aside_are_hidden_neighbours(tmp_path: Path) -> None:
    """They stand beside the output folder, so that one file system holds all."""
    output = tmp_path / "a [b]" / "output"
    first, second = stage(output), stage(output)
    assert first.folder == output.parent / ".output.variorum-building-1"
    assert second.folder == output.parent / ".output.variorum-building-2"
    assert beside(output, OLD) == output.parent / ".output.variorum-replaced"
    first.release()
    second.release()


def test_without_locks_a_build_still_has_a_folder(output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no locks, one build at a time works as ever, what was left included."""
    monkeypatch.setattr(staging, "fcntl", None)
    (beside(output, f"{STAGE}-1")).mkdir()
    held = stage(output)
    exchange(held.folder, output)
    held.release()
    assert names(output.parent) == ["output"]
