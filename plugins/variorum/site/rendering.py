"""Views → HTML by the theme's templates. The only place that makes a Jinja environment."""

from functools import partial
from pathlib import Path
from typing import Any, cast

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .addresses import Addresses
from .body import Macros
from .routes import Route
from .views import Site


class Theme:
    """The templates of one theme, ready to render pages of one site."""

    def __init__(self, folder: Path, addresses: Addresses, site: Site) -> None:
        self._addresses = addresses
        self._site = site
        self._environment = Environment(
            loader=FileSystemLoader(folder / "templates"), autoescape=True, undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True,
            auto_reload=False,  # one build, one theme: else every page asks the disk for the age of every template
        )  # fmt: skip

    def macros(self, page: str) -> Macros:
        """The macros of `macros/marks.html`, whose links are those of `page`."""
        template = self._environment.get_template("macros/marks.html")
        return cast("Macros", template.make_module(self._functions(page)))

    def page(self, route: Route) -> str:
        """One page."""
        template = self._environment.get_template(route.template)
        context = {"site": self._site, "head": route.head, "view": route.view, **self._functions(route.head.path)}
        return template.render(context)

    def _functions(self, page: str) -> dict[str, Any]:
        return {"url": partial(self._addresses.link, page=page), "absolute": self._addresses.absolute}
