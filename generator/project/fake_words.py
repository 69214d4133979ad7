"""Our descriptions -> cstyped/testing/spec/published/words.json, for FakeCloud's listApis."""

from __future__ import annotations

import json

from ..facts.wording import Wording


def words(wording: Wording) -> str:
    """The text of the file: for each group of descriptions, one name a line."""
    groups: dict[str, dict[str, object]] = {
        "commands": dict(wording.commands),
        "params": dict(wording.params),
        "filters": dict(wording.filters),
        "params_of": {name: dict(inner) for name, inner in wording.params_of.items()},
        "fields": dict(wording.fields),
        "fields_of": {name: dict(inner) for name, inner in wording.fields_of.items()},
        "acronyms": dict(wording.acronyms),
    }
    parts: list[str] = []
    for name, group in groups.items():
        lines = [f"{_json(key)}:{_json(value)}" for key, value in sorted(group.items())]
        parts.append(f"{_json(name)}:{{\n" + ",\n".join(lines) + "\n}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
