# Each target does its own set-up: only Python 3.11+, make and the package index are needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: demo test static generate check lint types mypy basedpyright cassettes bench clean

demo: $(READY)
	$(BIN)/python -m generator build
	$(BIN)/python examples/demo.py

# What only reads runs side by side; the tests use every core themselves.
test: $(READY)
	$(MAKE) -j2 static
	$(BIN)/python -m pytest -n auto

static: lint types check

$(READY): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	# By the environment, so that the build's own environment keeps to the constraints as well.
	PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@

generate: $(READY)
	$(BIN)/python -m generator build

check: $(READY)
	PYTHONHASHSEED=0 $(BIN)/python -m generator check
	PYTHONHASHSEED=1 $(BIN)/python -m generator check

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-cache --no-logo

types: mypy basedpyright

mypy: $(READY)
	$(BIN)/mypy

basedpyright: $(READY)
	$(BIN)/basedpyright

cassettes: $(READY)  # LIVE=1: of the cloud that CLOUDSTACK_ENDPOINT names, which is only read
	$(BIN)/python -m tests.record $(if $(LIVE),--live)

bench: $(READY)
	$(BIN)/python -m benchmarks
	$(BIN)/python -m benchmarks.fakecloud

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis dist
