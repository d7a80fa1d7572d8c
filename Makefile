# The commands of the project. `make` alone lists them.
# The words after ## are what it lists, in French, then in English.

PORT ?= 8000
PYTHON ?=
ARGS ?=
ENVIRONMENT := .venv/bin/python

# Silences the end-of-life notice that Material prints at each build; the versions are pinned.
export NO_MKDOCS_2_WARNING := 1
export PYTHONUTF8 := 1
# Somebody's own modules must not be taken for those of the environment.
unexport PYTHONPATH PYTHONHOME
# Compiled modules are kept, wherever somebody asked Python not to: each command would compile two hundred of them again.
unexport PYTHONDONTWRITEBYTECODE
# Given but empty is as good as not given.
ifeq ($(strip $(SITE_URL)),)
unexport SITE_URL
endif
ifeq ($(strip $(STATUS)),)
unexport STATUS
endif
ifeq ($(strip $(SOURCE_DATE_EPOCH)),)
unexport SOURCE_DATE_EPOCH
endif

.PHONY: help serve test test-nobrowser build check audit lock clean setup
.DEFAULT_GOAL := help

help:
	@awk -F ' ## ' '/^[a-z-]+:.* ## / { name = $$1; sub(/:.*/, "", name); \
		printf "  make %-16s %s\n  %-21s %s\n", name, $$2, "", $$3 }' Makefile

serve: setup ## voir le site, qui suit chaque changement (PORT=8000) ## see the site, following every change (PORT=8000)
	@port=$$($(ENVIRONMENT) setup/port.py "$(PORT)") && \
		exec $(ENVIRONMENT) -m mkdocs serve --dev-addr "127.0.0.1:$$port"

test: setup ## tous les essais, navigateur compris (ARGS pour pytest) ## every test, in a browser too (ARGS for pytest)
	@$(ENVIRONMENT) setup/browser.py
	@exec $(ENVIRONMENT) -m pytest $(ARGS)

test-nobrowser: setup ## les essais qui se passent de navigateur ## the tests that need no browser
	@exec $(ENVIRONMENT) -m pytest -m "not browser" $(ARGS)

# The site is built beside the last one and takes its place only when every step went well.
build: setup ## écrire le site dans site/ (STATUS=official : tel que publié ; ARGS=--notes) ## write the site to site/ (STATUS=official: as it will be published; ARGS=--notes)
	@set -eu; \
	mkdir -p .build; \
	fresh=$$(mktemp -d .build/XXXXXX); \
	trap 'rm -rf "$$fresh"' EXIT; trap 'exit 130' INT TERM; \
	$(ENVIRONMENT) -m mkdocs build --strict --site-dir "$$fresh/site"; \
	$(ENVIRONMENT) -m microsite compare $(ARGS) "$$fresh/site"; \
	$(ENVIRONMENT) -m microsite publish "$$fresh/site" site

check: setup ## vérifier les données et les textes, en quelques secondes (ARGS=--notes : remarques comprises) ## check the data and the texts, in seconds (ARGS=--notes: the notes, too)
	@exec $(ENVIRONMENT) -m microsite check $(ARGS)

audit: setup ## Lighthouse et le vérificateur Nu (il faut npm et java) ## Lighthouse and the Nu checker (needs npm and java)
	@exec $(ENVIRONMENT) setup/audit.py $(ARGS)

lock: ## fixer les versions dans requirements.lock (UPGRADE=1 : les plus récentes) ## pin the versions in requirements.lock (UPGRADE=1: the newest)
	@command -v uv >/dev/null || { printf '%s\n' \
		"Il faut uv pour refaire le verrou : https://docs.astral.sh/uv/" \
		"Remaking the lock needs uv: https://docs.astral.sh/uv/" >&2; exit 1; }
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(if $(UPGRADE),--upgrade) \
		--custom-compile-command "make lock" requirements.in --output-file requirements.lock

clean: ## enlever ce que les commandes ont fait, sauf .venv ## remove what the commands made, but for .venv
	@rm -rf site .build .cache .pytest_cache .hypothesis hooks/microsite.egg-info
	@find hooks tests setup benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

# Nothing to say and nothing to do when the environment is as requirements.lock wants it.
setup:
	@python=$$(sh setup/python.sh "$(PYTHON)") && \
		exec "$$python" setup/environment.py $(if $(PYTHON),--exactly)
