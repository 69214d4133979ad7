"""The generated files of `cstyped/cli/spec`, each read once and only where it is needed."""

from __future__ import annotations

import json
from functools import cache
from pkgutil import get_data
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
    # Not by a path, as the package may be in a zip; importlib.resources takes three times as long.
    data = get_data("cstyped.cli.spec", f"{name}.json")
    if data is None:
        raise FileNotFoundError(f"cstyped/cli/spec/{name}.json: install cstyped again")
    found: dict[str, Any] = json.loads(data)
    return found
