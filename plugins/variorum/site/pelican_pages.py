"""Pelican's own pages and explainers in our frame: they get the same `head`, `url` and `absolute` as ours."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from .addresses import Addresses
from .frame import head_of_pelican
from .views import Link

LENT = frozenset({"corrections.html"})
"""Pages of the archive's own that take their text from a page of the editors', which Pelican then does not write."""


def lend(generator: Any) -> None:
    """Take the editors' pages that stand inside pages of ours out of those that Pelican writes. Links to them hold."""
    generator.pages[:] = [page for page in generator.pages if page.save_as not in LENT]


def add_frame(generator: Any, content: Any) -> None:
    """Put the frame of one page into the context it is written with.

    Pelican writes its pages one after another and passes each this shared context, so the values hold for the next
    page written only; the signal is sent right before each is written.
    """
    settings = generator.settings
    addresses = Addresses(settings["SITEURL"] or "", bool(settings.get("RELATIVE_URLS")))
    head = generator.context["heads"].dress_pelican(head_of_pelican(content), content)
    generator.context.update(head=head, url=partial(addresses.link, page=content.save_as), absolute=addresses.absolute)


def texts_of(context: Mapping[str, Any]) -> list[tuple[Link, str]]:
    """Every explainer and page that Pelican publishes, translations too: (link, day it was last changed or "")."""
    found = [text for one in (*context["articles"], *context["pages"]) for text in (one, *one.translations)]
    return [(Link(text.title, text.save_as), _day(text)) for text in found]


def _day(text: Any) -> str:
    date = getattr(text, "modified", None) or getattr(text, "date", None)
    return f"{date:%Y-%m-%d}" if date else ""
