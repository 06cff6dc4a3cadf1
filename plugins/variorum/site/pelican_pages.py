"""Pelican's own pages and explainers in our frame: they get the same `head`, `url` and `absolute` as ours."""

from functools import partial
from typing import Any

from .addresses import Addresses
from .frame import head_of_pelican


def add_frame(generator: Any, content: Any) -> None:
    """Put the frame of one page into the context it is written with.

    Pelican writes its pages one after another and passes each this shared context, so the values hold for the next
    page written only; the signal is sent right before each is written.
    """
    settings = generator.settings
    addresses = Addresses(settings["SITEURL"] or "", bool(settings.get("RELATIVE_URLS")))
    generator.context.update(
        head=head_of_pelican(content), url=partial(addresses.link, page=content.save_as), absolute=addresses.absolute
    )
