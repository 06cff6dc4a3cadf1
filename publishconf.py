"""Pelican's settings for the published site: everything of `pelicanconf.py`, the site's address, and feeds.

SITEURL is taken from the environment; `--extra-settings SITEURL=…`, which Pelican's workflow for GitHub Pages passes,
goes before it.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from pelicanconf import *

SITEURL = os.environ.get("SITEURL", "https://example.org").rstrip("/")
FEED_DOMAIN = SITEURL
RELATIVE_URLS = False  # Pelican replaces SITEURL in templates where this is set; canonical addresses need it

VARIORUM_UNREVIEWED = "hide"  # only what an editor has checked is published; pages say how many figures are hidden
VARIORUM_PROPOSE = "never"  # nor is anybody named on a page of their own whom no editor has looked at

VARIORUM_STYLE_PAGE = False  # it is for those who change the theme

# How readers reach the editors: what the environment says, else what pelicanconf says, else the issues of the
# repository in which GitHub builds the site.
_REPOSITORY = "/".join(filter(None, map(os.environ.get, ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY"))))
_ISSUES = {"name": "the issues of the repository", "url": f"{_REPOSITORY}/issues"}
VARIORUM_CONTACT = os.environ.get("VARIORUM_CONTACT") or VARIORUM_CONTACT or (_ISSUES if "://" in _REPOSITORY else None)

VARIORUM_SEARCH = True  # the index is made at the end of the `pelican` run

FEED_ALL_ATOM = "feeds/explainers.atom.xml"
