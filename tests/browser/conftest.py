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
from tests.site.built_site import BuiltSite

FOLDER = "/repo"


class Pages(SimpleHTTPRequestHandler):
    """Serves a folder below /repo/; what does not exist gets the site's own page for it."""

    def translate_path(self, path: str) -> str:
        """Outside /repo/ there is nothing."""
        inside = path.startswith(f"{FOLDER}/")
        return super().translate_path(path.removeprefix(FOLDER) if inside else "/no/such/file")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """404.html, as GitHub Pages does."""
        del message, explain
        page = (Path(self.directory) / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name is the base class's)
        """Nothing: the tests say what matters."""


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
    """Where it is served; ends in `/repo/`."""
    types: tuple[str, ...]
    """One page of each type."""

    @contextmanager
    def window(self, width: int = 1440, *, dark: bool = False, script: bool = True) -> Iterator[Page]:
        """A window of this width, closed afterwards."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light",
            java_script_enabled=script, reduced_motion="reduce",
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
    folder = published_site.folder
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Pages, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}{FOLDER}/"
    yield Visitor(chromium, published_site, address, page_types(folder))
    server.shutdown()
    server.server_close()
    thread.join()
