# Targets and variables of Pelican's own Makefile, and those of Variorum. `make help` lists them.
# Everything is installed into .venv, from the hashed lock files, the first time a target needs it.

PY ?= python3
VENV ?= .venv
UV := $(shell command -v uv 2>/dev/null)

# Relative, so that errors name files as an editor would type them.
INPUTDIR = content
OUTPUTDIR = output
CONFFILE = pelicanconf.py
PUBLISHCONF = publishconf.py
CAPTURES = captures
DIST = dist
GITHUB_PAGES_BRANCH = gh-pages
GITHUB_PAGES_COMMIT_MESSAGE = Generate Pelican site

PYTHON = $(VENV)/bin/python
PELICAN ?= $(VENV)/bin/pelican
VARIORUM = PYTHONPATH=plugins "$(PYTHON)" -m variorum
PELICANOPTS =
PYTESTOPTS = -n auto --dist worksteal
# Pelican logs many faults and exits 0; this makes each of them end the build.
STRICT = --fatal warnings

CORE = $(VENV)/.installed-core
TOOLS = $(VENV)/.installed-tools
GAZETTEER = $(VENV)/.installed-suggest

DEBUG ?= 0
ifeq ($(DEBUG), 1)
PELICANOPTS += -D
endif

RELATIVE ?= 0
ifeq ($(RELATIVE), 1)
PELICANOPTS += --relative-urls
endif

SERVER ?= 0.0.0.0

PORT ?= 0
ifneq ($(PORT), 0)
PELICANOPTS += -p $(PORT)
endif

RIGHTS ?= full
RECORD ?= 0
NOTES ?= 0
JSON ?= 0
WRITE ?= 0
PRIVATE ?= 0
# Make sets AS itself, to the assembler; only one that was typed, or stands in the environment, is meant.
NEW_ID = $(if $(filter command environment,$(firstword $(origin AS))),$(AS))

.DEFAULT_GOAL := html
.PHONY: html clean regenerate offline serve serve-global devserver devserver-global publish github \
        import audit adopt suggest takedown release test pages lint format links check bench lock help .inputdir

html: $(CORE) | .inputdir  ## build the site into OUTPUTDIR (the default)
	"$(PELICAN)" "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(STRICT) $(PELICANOPTS)

# Of a folder that is not there Pelican says only how it is called, under a traceback.
.inputdir:
	@[ -d "$(INPUTDIR)" ] || { echo "$(INPUTDIR):0:0: no such folder; expected a folder with articles/ and ledger/. Name another with INPUTDIR=." >&2; exit 1; }

clean:  ## remove the built site, and its offline copy
	[ ! -d "$(OUTPUTDIR)" ] || rm -rf "$(OUTPUTDIR)"
	[ ! -d "$(OUTPUTDIR)-offline" ] || rm -rf "$(OUTPUTDIR)-offline"

regenerate: $(CORE) | .inputdir  ## build again whenever a file changes
	"$(PELICAN)" -r "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS)

offline: $(CORE) | .inputdir  ## build a copy that opens from a folder or a stick, without a server (into OUTPUTDIR-offline)
	"$(PELICAN)" "$(INPUTDIR)" -o "$(OUTPUTDIR)-offline" -s "$(CONFFILE)" $(STRICT) $(PELICANOPTS) --relative-urls

serve: $(CORE) | .inputdir  ## show the built site at http://localhost:8000 (PORT=)
	"$(PELICAN)" -l "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS)

serve-global: $(CORE) | .inputdir  ## show the built site to other machines (SERVER=0.0.0.0, PORT=)
	"$(PELICAN)" -l "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS) -b $(SERVER)

devserver: $(CORE) | .inputdir  ## show the site and build again whenever a file changes (PORT=)
	"$(PELICAN)" -lr "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS)

devserver-global: $(CORE) | .inputdir  ## the same, for other machines (SERVER=0.0.0.0, PORT=)
	"$(PELICAN)" -lr "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(CONFFILE)" $(PELICANOPTS) -b $(SERVER)

publish: $(CORE) | .inputdir  ## build the site with the settings of publishconf.py (SITEURL= in the environment)
	"$(PELICAN)" "$(INPUTDIR)" -o "$(OUTPUTDIR)" -s "$(PUBLISHCONF)" $(STRICT) $(PELICANOPTS)

github: $(TOOLS)  ## publish, and push the result to the branch gh-pages (SITEURL= is needed)
	@[ -n "$(SITEURL)" ] || { echo "make github needs the site's address: make github SITEURL=https://…" >&2; exit 1; }
	$(MAKE) publish
	"$(VENV)/bin/ghp-import" -m "$(GITHUB_PAGES_COMMIT_MESSAGE)" -b $(GITHUB_PAGES_BRANCH) "$(OUTPUTDIR)" --no-jekyll
	git push origin $(GITHUB_PAGES_BRANCH)

import: $(CORE)  ## turn captures into articles (FROM=DIR, RIGHTS=full|excerpt, INPUTDIR=)
	@[ -n "$(FROM)" ] || { echo "make import needs the folder of captures: make import FROM=captures" >&2; exit 1; }
	$(VARIORUM) import "$(FROM)" --content "$(INPUTDIR)" --rights "$(RIGHTS)"

audit: $(CORE)  ## check every decision against the captures (CAPTURES=, RECORD=1 writes what was verified, NOTES=1, JSON=1, SITE=)
	$(VARIORUM) audit --content "$(INPUTDIR)" --captures "$(CAPTURES)" \
	    $(if $(filter 1,$(RECORD)),--record) $(if $(filter 1,$(NOTES)),--notes) $(if $(filter 1,$(JSON)),--json) $(if $(SITE),--site "$(SITE)")

adopt: $(CORE)  ## take over what the program formed, as files (QUANTITY=ID [AS=NEW], ENTITY=ID, or ARTICLE=ID BY=NAME)
	@[ -n "$(QUANTITY)$(ENTITY)$(ARTICLE)" ] || { echo "make adopt needs an id: make adopt QUANTITY=auto-…, ENTITY=… or ARTICLE=…" >&2; exit 1; }
	$(VARIORUM) adopt --content "$(INPUTDIR)" $(if $(QUANTITY),--quantity "$(QUANTITY)") \
	    $(if $(ENTITY),--entity "$(ENTITY)") $(if $(NEW_ID),--as "$(NEW_ID)") \
	    $(if $(ARTICLE),--article "$(ARTICLE)") $(if $(BY),--by "$(BY)") $(if $(DATE),--date "$(DATE)")

suggest: $(GAZETTEER)  ## propose places and actors from the names in the texts (WRITE=1 writes their files, PRIVATE=1, CAPTURES=)
	$(VARIORUM) suggest --content "$(INPUTDIR)" --captures "$(CAPTURES)" \
	    $(if $(filter 1,$(WRITE)),--write) $(if $(filter 1,$(PRIVATE)),--private)

takedown: $(CORE)  ## take an article, a person or a place out, and leave a dated notice (ID=, REASON=, BY=, DATE=)
	@[ -n "$(ID)" ] && [ -n "$(REASON)" ] || { echo "make takedown needs what and why: make takedown ID=… REASON=…" >&2; exit 1; }
	$(VARIORUM) takedown "$(ID)" --content "$(INPUTDIR)" --reason "$(REASON)" \
	    $(if $(BY),--by "$(BY)") $(if $(DATE),--date "$(DATE)")

release: $(CORE)  ## publish, and write the data as one dated, citable file into dist/ (SITEURL is needed; DATE=, LICENCE=)
	@[ -n "$(SITEURL)" ] || { echo "make release needs the site's address: make release SITEURL=https://…" >&2; exit 1; }
	$(MAKE) publish
	$(VARIORUM) release "$(OUTPUTDIR)" --into "$(DIST)" $(if $(DATE),--date "$(DATE)") $(if $(LICENCE),--licence "$(LICENCE)")

test: $(TOOLS)  ## run the tests (PYTESTOPTS=)
	"$(PYTHON)" -m pytest $(PYTESTOPTS)

pages: $(TOOLS)  ## ask every page of the demonstration in a browser: accessibility, the same words without script
	"$(PYTHON)" -m pytest -m every_page $(PYTESTOPTS)

lint: $(TOOLS)  ## check formatting, style and types; changes nothing
	"$(VENV)/bin/ruff" format --check .
	"$(VENV)/bin/ruff" check .
	"$(VENV)/bin/mypy"

format: $(TOOLS)  ## format the code
	"$(VENV)/bin/ruff" format .
	"$(VENV)/bin/ruff" check --fix .

links: html  ## check every internal link and fragment of the built site
	"$(PYTHON)" tests/site/linkcheck.py "$(OUTPUTDIR)" --base /

check: lint test pages links audit  ## everything: lint, tests, build, links, audit

bench: $(TOOLS)  ## run the measurements in bench/
	@ls bench/*.py >/dev/null 2>&1 || { echo "bench/ holds no measurement" >&2; exit 1; }
	@for script in bench/*.py; do PYTHONPATH=plugins "$(PYTHON)" "$$script" || exit 1; done

LOCK = uv pip compile --quiet --universal --generate-hashes --no-header pyproject.toml

lock:  ## write the lock files anew from pyproject.toml (needs uv); UPGRADE=1 takes newer versions
	@[ -n "$(UV)" ] || { echo "make lock needs uv" >&2; exit 1; }
	$(LOCK) $(if $(UPGRADE),--upgrade) -o requirements.lock
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra suggest -c requirements.lock -o requirements-suggest.lock
	$(LOCK) $(if $(UPGRADE),--upgrade) --extra test --extra dev -c requirements.lock -o requirements-dev.lock

help:  ## list the targets
	@echo "Usage: make [TARGET] [VARIABLE=value]"
	@awk -F':.*  ## ' '/^[a-z-]+:.*  ## / {printf "  %-17s %s\n", $$1, $$2}' Makefile
	@echo "DEBUG=1 shows Pelican's own account; RELATIVE=1 builds with relative links; PY= names another Python."

# --- the environment ---------------------------------------------------------------------------------------------------

# pyvenv.cfg stands for the environment: bin/python is a link as old as the machine's Python.
$(VENV)/pyvenv.cfg:
	@"$(PY)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "Variorum needs Python 3.11 or newer; $(PY) is $$("$(PY)" --version 2>&1). Name another: make PY=python3.12" >&2; \
	    exit 1; }
ifdef UV
	uv venv --quiet --python "$$("$(PY)" -c 'import sys; print(sys.executable)')" "$(VENV)"
else
	"$(PY)" -m venv "$(VENV)" || { rm -rf "$(VENV)"; \
	    echo "$(PY) cannot make an environment; on Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
endif

ifdef UV
INSTALL = uv pip install --quiet --python "$(PYTHON)" --require-hashes -r
else
INSTALL = "$(PYTHON)" -m pip install --quiet --disable-pip-version-check --require-hashes -r
endif

$(CORE): requirements.lock $(VENV)/pyvenv.cfg
	$(INSTALL) requirements.lock
	@touch $@

$(TOOLS): requirements-dev.lock $(CORE)
	$(INSTALL) requirements-dev.lock
	@touch $@

# Apart from the others, because it is large and only names a few coordinates: where it cannot be had, names are proposed
# without them.
$(GAZETTEER): requirements-suggest.lock $(CORE)
	$(INSTALL) requirements-suggest.lock && touch $@ || echo "the gazetteer cannot be installed: no coordinates" >&2
