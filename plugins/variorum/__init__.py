"""Variorum: every place, actor and number of a news archive, followed to where it came from.

The flow is one way: capture → article → mentions and figures → archive → claims, relations, verdicts → site and data.
Each step is a sub-package of this name; `site` is the only one that imports Pelican, `store` the only one that opens
content files. Importing this package loads neither.
"""

__version__ = "0.2.0"
RULES_VERSION = "4"
"""Version of the rules of cleaning, reading and judging; it is written into every data file, so that two downloads that
differ tell whether the rules did. Raised with each release whose rules read or judge anything otherwise. Whether an
accepted reading is opened again does not hang on it: the audit compares the readings themselves (section 2)."""


def register() -> None:
    """Connect Variorum to Pelican's signals (called by Pelican when `PLUGINS` names `variorum`).

    Pelican only logs a `register()` that raises, and would publish a site without us. So this does next to nothing; the
    rest is imported and connected in a signal handler, where a fault ends the build with exit code 1.
    """
    from pelican import signals

    signals.initialized.connect(_begin)


def _begin(pelican: object) -> None:
    from .site import plugin

    plugin.connect()
    plugin.begin(pelican)
