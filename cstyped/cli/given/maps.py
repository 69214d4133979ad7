"""Maps: as JSON, as `tags.env=prod`, or as they go over the wire."""

from __future__ import annotations

import json

from cstyped.checks.json_types import is_list, is_object
from cstyped.cli.exits import Mistake
from cstyped.cli.known.commands import Parameter

Entry = dict[str, str]


def from_json(parameter: Parameter, text: str) -> Entry | list[Entry]:
    """Return the map that a text is. Raises Mistake with the three ways to write one."""
    try:
        parsed: object = json.loads(text)
    except ValueError:
        parsed = None
    if is_object(parsed):
        return _entry(parsed)
    if is_list(parsed) and all(is_object(one) for one in parsed):
        return [_entry(one) for one in parsed if is_object(one)]
    name, key = parameter.name, parameter.keys[0] if parameter.keys else "key"
    raise Mistake(
        f"{name} is a map: {name}.{key}=VALUE, {name}[0].{key}=VALUE or"
        f' {name}=\'{{"{key}": "VALUE"}}\''
    )


def _entry(found: dict[str, object]) -> Entry:
    return {
        key: value if isinstance(value, str) else json.dumps(value) for key, value in found.items()
    }
