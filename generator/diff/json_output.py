"""A diff as JSON, for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from .changes import Diff
from .side import Side
from .usage.uses import Place

FORMAT = 1


def as_json(diff: Diff) -> str:
    """Every change of every command on a line of its own, and the readers' groups."""
    counts = {
        kind: {
            "total": total,
            "breaking": breaking,
            "nested": sum(change.kind == kind and change.nested for change in diff.changes),
        }
        for kind, (total, breaking) in diff.counts.items()
    }
    head = {
        "cstyped_diff": FORMAT,
        "before": _side(diff.before),
        "after": _side(diff.after),
        "notes": list(diff.notes),
        "counts": counts,
    }
    parts = [f"{_json(key)}: {_json(value)}" for key, value in head.items()]
    parts.append(f'"changes": {_json_lines(_changes(diff))}')
    parts.append(f'"groups": {_json_lines(_groups(diff))}')
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _json_lines(entries: Iterable[Mapping[str, object]]) -> str:
    lines = [_json(entry) for entry in entries]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _side(side: Side) -> dict[str, object]:
    return {
        "name": side.name,
        "version": side.spec.version,
        "commands": len(side.spec.commands),
        "in_bindings": side.bound,
        "not_enabled": dict(sorted({(f.name, f.setting) for f in side.not_enabled.values()})),
        "source": dict(side.spec.source),
    }


def _changes(diff: Diff) -> Iterator[dict[str, object]]:
    for change in diff.changes:
        entry: dict[str, object] = {
            "command": change.command,
            "path": change.path,
            "kind": change.kind,
            "before": change.before,
            "after": change.after,
            "breaking": change.breaking,
            "why": change.why,
            "resource": change.resource,
        }
        if change.required is not None:
            entry["required"] = change.required
        if change in diff.places:
            entry["used"] = _places(diff.places[change])
        yield entry


def _groups(diff: Diff) -> Iterator[dict[str, object]]:
    for group in diff.groups():
        entry: dict[str, object] = {
            "resource": group.resource,
            "subject": group.subject,
            "kind": group.kind,
            "before": group.before,
            "after": group.after,
            "breaking": group.breaking,
            "why": group.why,
            "commands": list(group.commands),
        }
        if group.places:
            entry["used"] = _places(group.places)
        yield entry


def _places(places: Iterable[Place]) -> list[dict[str, object]]:
    return [{"file": p.file, "line": p.line, "certain": p.certain} for p in places]
