"""Our descriptions -> cstyped/testing/spec/published/words.json, for FakeCloud's listApis."""

from __future__ import annotations

import json
from collections.abc import Mapping

from ..facts.wording import Wording


def words(wording: Wording) -> str:
    """The text of the file: for each group of descriptions, one name a line."""
    groups: dict[str, Mapping[str, object]] = {
        "commands": wording.commands,
        "params": wording.params,
        "params_of": wording.params_of,
        "fields": wording.fields,
        "fields_of": wording.fields_of,
    }
    parts: list[str] = []
    for name, group in groups.items():
        lines = [f"{_json(key)}:{_json(value)}" for key, value in sorted(group.items())]
        parts.append(f"{_json(name)}:{{\n" + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: object) -> str:
    plain = dict(value) if isinstance(value, Mapping) else value
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
