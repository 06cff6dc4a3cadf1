"""An archive of protected texts: nothing it writes, in git or on the site, holds nine words in a row of any of them.

Source: specification, section 2 (Rights). Two archives are built of the five captures of the demonstration, and two of
made-up texts, so that the question is asked where the captures are absent too. One is what `make import RIGHTS=excerpt`
leaves in an empty folder, with proposed names; the other has every decision that its editors took. All proposals and
automatic quantities are on, with feeds and the search index.
"""

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.judging.grouping.test_grouped import MARCH, QUAKE
from tests.site.leaks import leaks
from tests.site.linkcheck import broken_links, read_site
from tests.site.pelican_runs import PUBLISHED, ROOT, built
from tests.small_archive import REGATTA
from variorum.commands import main
from variorum.store.content import load_content
from variorum.store.imports import import_captures

EVERYTHING = ("-e", 'VARIORUM_PROPOSE="always"', 'VARIORUM_UNREVIEWED="show"', 'VARIORUM_AUTO_QUANTITIES="always"',
              "VARIORUM_STYLE_PAGE=true")  # fmt: skip
LONG = (
    "The lamps of Port Sel went out one after another while the council was still counting its guests\n\n"
    "By Our Own Correspondent who has walked along the whole of the quay since Monday morning\n\n"
    "At least 40 lamps went out on Friday evening, the harbour office said, and 12 of them are still dark today.\n"
)
"""A title, a byline and a sentence that are each longer than may be kept."""


def made_up() -> dict[str, bytes]:
    """Name → text of captures that belong to nobody: stories, and pages with furniture, captions and damage."""
    damaged = sorted((ROOT / "tests" / "data" / "captures").glob("*.txt"))
    stories = {
        f"{title}-{name}": text for title, story in (("quake", QUAKE), ("march", MARCH)) for name, text in story.items()
    }
    return {
        **{path.name: path.read_bytes() for path in damaged},
        **{name: text.encode() for name, text in stories.items()},
        "long.txt": LONG.encode(),
    }


def imported(root: Path, captures: Mapping[str, bytes]) -> Path:
    """`root` with `captures` taken into an empty folder as excerpts, every name that they propose, and the site."""
    (root / "captures").mkdir(parents=True)
    for name, raw in captures.items():
        (root / "captures" / name).write_bytes(raw)
    import_captures(root / "captures", root / "content", "excerpt")
    folders = ("--content", str(root / "content"), "--captures", str(root / "captures"))
    assert main(["suggest", *folders, "--write", "--private"]) == 0
    return _site(root)


def decided(root: Path, content: Path, captures: Path) -> Path:
    """`root` with the archive `content`, its bodies left out as under `rights: excerpt`, and the site."""
    shutil.copytree(content, root / "content")
    shutil.copytree(captures, root / "captures")
    for path in sorted((root / "content" / "articles").glob("*.md")):
        _, matter, _ = path.read_text(encoding="utf-8").split("---\n", 2)
        matter, changed = re.subn(r"^rights: \w+$", "rights: excerpt", matter, flags=re.MULTILINE)
        assert changed == 1
        matter = re.sub(r', text: "(?:[^"\\]|\\.)*"', "", matter)  # as an import under `excerpt` leaves them out
        path.write_text(f"---\n{matter}---\n", encoding="utf-8")
    return _site(root)


def _site(root: Path) -> Path:
    built(root / "content", root / "site", *EVERYTHING, SITEURL=PUBLISHED)
    assert list(broken_links(read_site(root / "site"), f"{PUBLISHED}/")) == []  # what is not published is led to, too
    return root


def texts(root: Path) -> list[str]:
    """The protected texts."""
    return [path.read_text(encoding="utf-8", errors="replace") for path in sorted((root / "captures").glob("*.txt"))]


def titles(root: Path) -> list[str]:
    """The original titles, which are citation data."""
    return [article.original_title or "" for article in load_content(root / "content").articles]


def test_imported_captures_leak_nothing(tmp_path: Path, captures: dict[str, str], original_titles: str) -> None:
    """Of the five captures no byte written to git or to the site holds nine words in a row, original titles apart."""
    root = imported(tmp_path, {name: text.encode() for name, text in captures.items()})
    exempt = original_titles.splitlines()
    assert rows(root, "articles") == len(captures)
    assert leaks(root / "site", captures.values(), exempt) == {}
    assert leaks(root / "content", captures.values(), exempt) == {}


def test_decided_captures_leak_nothing(tmp_path: Path, captures: dict[str, str], original_titles: str) -> None:
    """The same of the demonstration with every figure and position its editors decided, and no body kept."""
    root = decided(tmp_path, ROOT / "content", ROOT.parent / "shared" / "seeds")
    exempt = original_titles.splitlines()
    assert rows(root, "figures") > len(captures)
    assert leaks(root / "site", captures.values(), exempt) == {}


def test_imported_made_up_texts_leak_nothing(tmp_path: Path) -> None:
    """Of made-up texts, with long titles, bylines, captions and damage, nothing is written either."""
    root = imported(tmp_path, made_up())
    assert rows(root, "entities") > 0
    assert leaks(root / "content", texts(root), titles(root)) == {}
    assert leaks(root / "site", texts(root), titles(root)) == {}


def test_decided_made_up_texts_leak_nothing(tmp_path: Path) -> None:
    """Nor where every number of them is decided."""
    root = decided(tmp_path, REGATTA / "content", REGATTA / "captures")
    assert rows(root, "figures") > 0
    assert leaks(root / "site", texts(root), titles(root)) == {}


def rows(root: Path, name: str) -> int:
    """How many rows a data file of the site has: a site of nothing would leak nothing."""
    return len(json.loads((root / "site" / "data" / f"{name}.json").read_text(encoding="utf-8"))[name])


THEIRS = "It was on Monday that the “old” ferry came home, at 6,000 knots, said the pilot’s wife."
WRITTEN = [
    ("IT WAS ON MONDAY that the <b>old</b> ferry came home!", True),
    ('{"text": "on Monday that the \\u201cold\\u201d ferry\\ncame home, at"}', True),
    ('<a href="#:~:text=on%20Monday%20that%20the%20old%20ferry%20came%20home%20at">', True),
    ("<content>&lt;p&gt;on Mon&amp;shy;day that the old ferry came home, at&lt;/p&gt;</content>", True),
    ("<td>on Monday</td><td>that the old</td><td>ferry came home</td>", False),
    ("<td>on Monday</td><td>that the old</td><td>ferry came home at</td>", True),
    ("ferry came home at 6,000 knots said the pilot's wife", True),
    ("on Monday that the old ferry came", False),
]


@pytest.mark.parametrize(("written", "leaked"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_a_copy_is_found_in_whatever_writing(tmp_path: Path, written: str, *, leaked: bool) -> None:
    """Capitals, markup, escapes, soft hyphens and addresses hide nothing; eight words are no copy."""
    (tmp_path / "a.txt").write_text(written, encoding="utf-8")
    assert bool(leaks(tmp_path, [THEIRS])) is leaked


def test_a_title_is_no_copy_and_what_follows_it_is(tmp_path: Path) -> None:
    """A title may be printed, whole or in part, with words of ours after it; not so nine words of the text."""
    title = "How the old ferry of Port Alba came home again on Monday"
    (tmp_path / "a.txt").write_text(f"{title} After all. How the old ferry of Port Alba came home again on…")
    assert leaks(tmp_path, [f"{title}\n\nAfter dark. {THEIRS}"], [title]) == {}
    assert leaks(tmp_path, [f"{title}\n\nAfter dark. {THEIRS}"]) != {}
    (tmp_path / "a.txt").write_text(f"{title} {THEIRS}")
    assert leaks(tmp_path, [f"{title}\n\n{THEIRS}"], [title]) != {}
