"""What many tests share: the demonstration archive built by Pelican, at the root and as published, and one browser."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from tests.made_once import made_once
from tests.site.built_site import BuiltSite
from tests.site.pelican_runs import PUBLISHED, ROOT, built

settings.register_profile("variorum", deadline=None)  # speed is measured by `make bench`, never by a test's clock
settings.load_profile("variorum")

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
"""One of them is needed; the first has no windows to paint, and asks less of the processor."""
UNSEEN = ("Translate", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "SpareRendererForSitePerProcess")
"""What a new window would begin with that no test sees: two pages under the address bar, and a process in reserve."""
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
         "--disable-sync", "--no-first-run", "--font-render-hinting=none",
         f"--disable-features={','.join(UNSEEN)}")  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The system's Chromium, one for the whole session: a process can drive only one at a time."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("no Chromium on this machine (on Debian and Ubuntu: apt install chromium)")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def root_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The demonstration archive as `make html` builds it."""
    return BuiltSite(made_once(tmp_path_factory, "root-site", lambda folder: built(ROOT / "content", folder)), "/")


@pytest.fixture(scope="session")
def published_site(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The demonstration archive as it is published below a folder of a host."""
    site = made_once(
        tmp_path_factory, "published-site", lambda folder: built(ROOT / "content", folder, SITEURL=PUBLISHED)
    )
    return BuiltSite(site, f"{PUBLISHED}/")


@pytest.fixture(scope="session")
def captures() -> dict[str, str]:
    """The captures of the demonstration by name, where they lie beside the checkout: they are not ours to publish."""
    folder = ROOT.parent / "shared" / "seeds"
    found = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt"))}
    if not found:
        pytest.skip("the captures are other people's texts and lie in ../shared/seeds, which is absent here")
    return found


@pytest.fixture(scope="session")
def original_titles(captures: dict[str, str]) -> str:
    """The titles of the captured texts: citation data, which may be printed whole."""
    assert captures
    lines: Path = ROOT.parent / "shared" / "seeds" / "TITLES"
    return lines.read_text(encoding="utf-8")
