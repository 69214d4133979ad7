# Each target does its own set-up: only Python 3.11+, make and the package index are needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
# What is installed: constraints-lowest.txt has the lowest versions, this one the newest.
CONSTRAINTS := constraints.txt
EXTRA := dev

# Those that the suite is to pass on.
PYTHONS := 3.11 3.12 3.13 3.14

.PHONY: demo test test-pythons test-lowest test-newest pytest static generate check lint types mypy basedpyright cassettes soak fuzz test-frozen clients openapi-clients wheels bench docs docs-check docs-serve dist clean

demo: $(READY)
	@echo "Generating the bindings from api_spec/"
	@$(BIN)/python -m generator build
	@$(BIN)/python examples/demo.py

# What only reads runs side by side; the tests use every core themselves.
test: $(READY)
	$(MAKE) -j2 static
	$(MAKE) pytest

pytest: $(READY)
	$(BIN)/python -m pytest -n auto

# The tests with each Python that is there, in an environment of its own. pyenv shows several at
# once with PYENV_VERSION=3.12.1:3.13.0 make test-pythons.
test-pythons:
	@failed=; for version in $(PYTHONS); do \
	  if python$$version -c '' 2>/dev/null; then \
	    echo "Python $$version:"; \
	    $(MAKE) PYTHON=python$$version VENV=.venv-$$version pytest || failed="$$failed $$version"; \
	  else \
	    echo "Python $$version is not there: nothing was tested with it"; \
	  fi; \
	done; \
	if [ -n "$$failed" ]; then echo "The tests fail with Python$$failed"; exit 1; fi

# The tests on the lowest versions of all that pyproject.toml asks for. Some of them have no build
# for Python 3.14.
test-lowest:
	$(MAKE) VENV=.venv-lowest CONSTRAINTS=constraints-lowest.txt EXTRA=test pytest

# The tests on the newest versions that the index has, whatever constraints.txt says.
test-newest:
	$(MAKE) VENV=.venv-newest CONSTRAINTS= EXTRA=test pytest

static: lint types check

$(READY): pyproject.toml $(CONSTRAINTS)
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	@echo "Setting up $(VENV), which takes about a minute and is done once"
	@$(PYTHON) -m venv $(VENV)
	@# A dot for each package, then "installing". The status is kept, since a pipe loses it. The
	@# constraints are in the environment, so that the build's own environment keeps to them as well.
	@{ PIP_CONSTRAINT=$(CONSTRAINTS) $(BIN)/python -m pip install --disable-pip-version-check --progress-bar off -e '.[$(EXTRA)]'; echo $$? > $(VENV)/.status; } \
	  | awk 'BEGIN { printf "  finding packages " } \
	         /^ *Collecting / { printf "."; fflush() } \
	         /^Installing collected/ { printf "\n  installing them\n"; fflush() } \
	         END { print "" }'; \
	  exit $$(cat $(VENV)/.status)
	@touch $@

generate: $(READY)
	$(BIN)/python -m generator build

check: $(READY)
	PYTHONHASHSEED=0 $(BIN)/python -m generator check
	PYTHONHASHSEED=1 $(BIN)/python -m generator check

# What people read: .plain-words.txt has words to use in place of others.
PROSE := README.md CONTRIBUTING.md SECURITY.md CODE_OF_CONDUCT.md CHANGELOG.md $(wildcard docs/*.md)

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell
	$(BIN)/codespell --dictionary .plain-words.txt $(PROSE)
	$(BIN)/lint-imports --no-cache --no-logo

types: mypy basedpyright

mypy: $(READY)
	$(BIN)/mypy

basedpyright: $(READY)
	$(BIN)/basedpyright

cassettes: $(READY)  # LIVE=1: of the cloud that CLOUDSTACK_ENDPOINT names, which is only read
	$(BIN)/python -m tests.record $(if $(LIVE),--live)

OPERATIONS ?= 10000
soak: $(READY)  # random programs over a network that breaks
	$(BIN)/python -m tests.stateful $(OPERATIONS)

test-frozen: $(READY)  # a program that PyInstaller froze
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[frozen]'
	$(BIN)/python -m pytest tests/frozen

# Other people's clients against FakeCloud, in an environment of their own. py-acs-sdk needs Python
# 3.12 (CLIENTS_PYTHON=python3.12), and cloudstack-go is run where Go is. ONLY="cs libcloud": some.
CLIENTS := .venv-clients
CLIENTS_PYTHON ?= $(PYTHON)
clients: $(CLIENTS)/.ready
	$(CLIENTS)/bin/python -m tests.clients $(ONLY)

$(CLIENTS)/.ready: pyproject.toml constraints-clients.txt
	$(CLIENTS_PYTHON) -m venv $(CLIENTS)
	PIP_CONSTRAINT=constraints-clients.txt $(CLIENTS)/bin/python -m pip install --quiet --disable-pip-version-check -e '.[clients]'
	touch $@

# Releases for several versions of CloudStack from this source, each tried in an empty environment.
# VERSIONS=4.17: for these.
VERSIONS ?= 4.18 4.20 4.22
wheels: $(READY)
	rm -f dist/*.whl
	$(BIN)/python -m generator wheels --out dist $(VERSIONS)
	$(BIN)/python -m tests.wheels dist/*.whl

# Clients in other languages, generated from the OpenAPI document: with Node and with Go, where they
# are installed. ONLY=go: one of them.
openapi-clients: $(READY)
	$(BIN)/python -m tests.openapi_clients $(ONLY)

SECONDS ?= 1800
fuzz: $(READY)  # each target for so long; TARGETS="answers configs": some of them
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[fuzz]'
	$(BIN)/python -m tests.fuzz $(SECONDS) $(TARGETS)

# Ten minutes. PREVIOUS=FOLDER: a checkout of the release before, as a further column. QUICK=1: some
# of it, which writes nothing.
PREVIOUS ?=
bench: $(READY)
	$(BIN)/python -m benchmarks $(if $(QUICK),--quick) $(PREVIOUS)
ifndef QUICK
	$(BIN)/python -m benchmarks.many_calls
	$(BIN)/python -m benchmarks.fakecloud
endif

# The site in site/. `make docs-serve` shows it while you write.
docs: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

docs-serve: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	$(BIN)/mkdocs serve

# The site in a real browser: Debian's chromium package, or Chrome. PICTURES=FOLDER keeps screenshots.
docs-check: docs
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs-check]'
	$(BIN)/python -m tests.site $(if $(PICTURES),--pictures $(PICTURES))

# What a release publishes, in dist/. It publishes nothing.
dist: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[release]'
	rm -rf dist
	PIP_CONSTRAINT=constraints.txt $(BIN)/python -m build
	$(BIN)/twine check --strict dist/*
	@! grep -q '"https://example.org/' pyproject.toml || echo "Not for publishing yet: the URLs in pyproject.toml are placeholders"

clean:
	rm -rf site $(VENV) .venv-lowest .venv-newest $(CLIENTS) .openapi-clients .fuzz $(PYTHONS:%=.venv-%) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist
