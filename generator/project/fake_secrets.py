"""The secret parameters of each command -> cstyped/testing/spec/fake/secrets.json, by which
FakeCloud masks what it logs.
"""

from __future__ import annotations

import json

from ..facts.sources import Sources


def secret_parameters(sources: Sources) -> str:
    """The text of the file: one command a line, those without secrets left out."""
    lines: list[str] = []
    for command in sources.spec.commands:
        secret = [
            param.name
            for param in command.params
            if sources.corrections.is_secret(command.name, param.name)
        ]
        if secret:
            lines.append(f"{json.dumps(command.name)}:{json.dumps(sorted(secret))}")
    return "{\n" + ",\n".join(lines) + "\n}\n"
