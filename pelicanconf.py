"""Pelican's settings for building on one's own machine. `publishconf.py` adds what only the published site needs.

Paths are relative to this file, wherever Pelican is called from. Every `VARIORUM_` setting is described in
`docs/reference/settings.md`.
"""

import sys
from importlib import import_module
from pathlib import Path

PATH = "content"
OUTPUT_PATH = "output"
PLUGIN_PATHS = ["plugins"]
PLUGINS = ["variorum"]  # always set: where it is absent, Pelican switches on every plugin that is installed
THEME = "theme"

# Pelican reports a plugin that cannot be imported and goes on without it, which would publish an empty site with exit
# code 0. Importing it here makes a broken installation stop every build. The path is needed for worker processes too.
sys.path[:0] = [str(Path(__file__).resolve().parent / path) for path in PLUGIN_PATHS]
for _plugin in PLUGINS:
    import_module(_plugin)

# --- the archive -----------------------------------------------------------------------------------------------------

SITENAME = "Variorum: The emptying of Nagorno-Karabakh"
VARIORUM_BRAND = "Variorum"  # the site's short name: head of every page, end of every page title
VARIORUM_TITLE = "The emptying of Nagorno-Karabakh"  # the story's name: heading of the index, part of every page title
VARIORUM_SUBTITLE = "September–October 2023"  # the time it covers; None where there is nothing to add
VARIORUM_LEDE: str | None = (  # what the story is, under that heading; None: how many texts and figures there are
    "In the last week of September 2023 nearly all the Armenians of Nagorno-Karabakh left for Armenia, after an "
    "Azerbaijani offensive. Five news texts tell of it. This archive sets their figures side by side, and shows who "
    "said each, where a text names one."
)
VARIORUM_TITLE_OF: str | None = str(Path(__file__).resolve().parent / PATH)  # what these are about
VARIORUM_CONTACT: str | dict[str, str] | None = None  # a web or mail address, {"name": …, "url": …}, or words
VARIORUM_LICENCE = {"name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/"}  # of text and data
VARIORUM_CAPTURES = "captures"  # the raw files, relative to this file; they may be absent
VARIORUM_UNREVIEWED = "show"  # figures that only the program has read: "show", "hide" or "refuse" (stop the build)
VARIORUM_PROPOSE = "auto"  # entities from names in the texts: "auto" (while no file names any), "always" or "never"
VARIORUM_AUTO_QUANTITIES = "auto"  # figures no editor has grouped, put together by rule: "auto", "always", "never"
VARIORUM_VAGUE_POLICY = "variorum"  # how "dozens", "hundreds", "thousands" are read as intervals for judging
VARIORUM_PER_PAGE = 100  # entries of a list on one page; a longer list goes on on further pages
VARIORUM_SEARCH = False  # an index of every text, made by Pagefind; without it the search page filters its own list
VARIORUM_STYLE_PAGE = True  # style.html shows every component of the theme in every state, from made-up data
VARIORUM_EXCERPT_WORDS = 8  # longest run of a capture's words that may be published where rights are not `full`

# --- what Pelican itself does ----------------------------------------------------------------------------------------

SITEURL = ""
JINJA_ENVIRONMENT = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}  # titles are text, never HTML
TIMEZONE = "UTC"
DEFAULT_LANG = "en"
LOCALE = ["C"]  # dates print alike on every machine
ARTICLE_PATHS = ["explainers"]  # Pelican's articles are the explainers; the archive's articles are Variorum's own
PAGE_PATHS = ["pages"]
STATIC_PATHS: list[str] = []  # nothing of `content/` is copied as it stands
SLUGIFY_SOURCE = "basename"  # ids are file names, never titles
ARTICLE_URL = ARTICLE_SAVE_AS = "explainers/{slug}.html"
ARTICLE_LANG_URL = ARTICLE_LANG_SAVE_AS = "explainers/{slug}-{lang}.html"
PAGE_URL = PAGE_SAVE_AS = "{slug}.html"
PAGE_LANG_URL = PAGE_LANG_SAVE_AS = "{slug}-{lang}.html"
DEFAULT_PAGINATION = False

# The plugin writes the index and every list; these pages of Pelican's would only repeat them.
DIRECT_TEMPLATES: list[str] = []
TAG_SAVE_AS = CATEGORY_SAVE_AS = AUTHOR_SAVE_AS = ARCHIVES_SAVE_AS = ""

# Feeds need the published address; `publishconf.py` sets them.
FEED_ALL_ATOM: str | None = None
CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = AUTHOR_FEED_RSS = None
