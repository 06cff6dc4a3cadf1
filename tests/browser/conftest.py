"""A Chromium, and the published demonstration served below /repo/ on this machine, as GitHub Pages would serve it."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page

from tests.browser.page_types import page_types
from tests.made_once import made_once
from tests.site.built_site import BuiltSite
from tests.site.pelican_runs import ROOT, built

FOLDER = "/repo"


class Folder(SimpleHTTPRequestHandler):
    """Serves a folder at the root, in silence, by connections that stay open."""

    protocol_version = "HTTP/1.1"
    below = ""

    def end_headers(self) -> None:
        """What was fetched may be kept for ten minutes, as GitHub Pages says."""
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name is the base class's)
        """Nothing: the tests say what matters."""


class Pages(Folder):
    """Serves a folder below /repo/; what does not exist gets the site's own page for it."""

    below = FOLDER

    def translate_path(self, path: str) -> str:
        """Outside /repo/ there is nothing."""
        inside = path.startswith(f"{self.below}/")
        return super().translate_path(path.removeprefix(self.below) if inside else "/no/such/file")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """404.html, as GitHub Pages does."""
        del message, explain
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


class RootPages(Pages):
    """Serves a folder at the root, as on an editor's own machine."""

    below = ""


def _complaint(message: ConsoleMessage) -> Iterator[str]:
    if message.type in {"error", "warning"}:
        yield message.text


@dataclass
class Seen:
    """What a browser did while a test watched it."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Visitor:
    """A reader at this site with this browser."""

    browser: Browser
    site: BuiltSite
    address: str
    """Where it is served; ends in `/repo/`, or in `/` for an editor's own build."""
    types: tuple[str, ...]
    """One page of each type."""

    @contextmanager
    def window(
        self, width: int = 1440, *, height: int = 900, dark: bool = False, script: bool = True, touch: bool = False
    ) -> Iterator[Page]:
        """A window of this size, closed afterwards; `touch`: with a finger."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            java_script_enabled=script, reduced_motion="reduce", has_touch=touch,
        )  # fmt: skip
        try:
            yield context.new_page()
        finally:
            context.close()

    def watch(self, page: Page) -> Seen:
        """What the page asks for and complains of, from now on."""
        seen = Seen()
        page.on("request", lambda request: seen.requests.append(request.url))
        page.on("console", lambda message: seen.complaints.extend(_complaint(message)))
        page.on("pageerror", lambda error: seen.complaints.append(str(error)))
        return seen


@pytest.fixture(scope="session")
def visitor(chromium: Browser, published_site: BuiltSite) -> Iterator[Visitor]:
    """A reader of the published demonstration."""
    with serving(published_site.folder, Pages) as address:
        yield Visitor(chromium, published_site, address, page_types(published_site.folder))


@pytest.fixture(scope="session")
def designer(chromium: Browser, root_site: BuiltSite) -> Iterator[Visitor]:
    """Somebody who changes the theme, and looks at the demonstration as `make html` builds it, style page and all."""
    with serving(root_site.folder, RootPages) as address:
        yield Visitor(chromium, root_site, address, page_types(root_site.folder))


@pytest.fixture(scope="session")
def offline_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as `make offline` builds it."""
    return made_once(tmp_path_factory, "offline", lambda target: built(ROOT / "content", target, "--relative-urls"))


@contextmanager
def serving(folder: Path, handler: type[Folder]) -> Iterator[str]:
    """The address at which a folder is served meanwhile."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}{handler.below}/"
    server.shutdown()
    server.server_close()
    thread.join()
