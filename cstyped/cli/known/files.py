"""The generated files of `cstyped/cli/spec`, each read once and only where it is needed."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def commands() -> dict[str, Any]:
    """Commands with their parameters, and enumerations. Any: `commands.py` knows the form."""
    return _read("commands")


@cache
def resources() -> dict[str, Any]:
    """Columns, searches, short forms and colours. Any: `resources.py` knows the form."""
    return _read("resources")


@cache
def words() -> dict[str, Any]:
    """What commands, parameters and fields mean. Any: `words.py` knows the form."""
    return _read("words")


def _read(name: str) -> dict[str, Any]:
    # Not by a path: the package may be in a zip.
    found: dict[str, Any] = json.loads(
        files("cstyped.cli.spec").joinpath(f"{name}.json").read_bytes()
    )
    return found
