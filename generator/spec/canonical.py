"""Put a dump into canonical order: sorted, each name once; equal servers then give equal specs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from ..findings import Finding
from .model import CommandSpec, FieldSpec, ParamSpec, Spec
from .read import Dump

Entry = TypeVar("Entry", CommandSpec, ParamSpec, FieldSpec)


def canonicalise(
    dump: Dump, version: str, source: Mapping[str, str] | None = None
) -> tuple[Spec, tuple[Finding, ...]]:
    """Return the spec of a dump. A command that stands there twice is kept once; the facts of a
    parameter and the tree of a field that stand there twice are merged.

    The order of a dump is random, so nothing here may depend on which of two came first.
    """
    findings: list[Finding] = []
    groups: dict[str, list[CommandSpec]] = {}
    for command in dump.commands:
        groups.setdefault(command.name, []).append(_command(command, findings))
    commands: list[CommandSpec] = []
    for name in sorted(groups):
        same = _ordered(groups[name])
        if len(same) > 1:
            findings.append(Finding(name, f"published {len(same)} times; kept once"))
        commands.append(same[-1])
    return Spec(version, tuple(commands), dict(source or {})), tuple(sorted(findings))


def _ordered(same: list[Entry]) -> list[Entry]:
    return sorted(same, key=repr) if len(same) > 1 else same


def _command(command: CommandSpec, findings: list[Finding]) -> CommandSpec:
    return replace(
        command,
        related=tuple(sorted(set(command.related) - {command.name})),
        params=_params(command.params, command.name, findings),
        fields=merge_fields(command.fields, command.name, findings),
    )


def _params(
    params: Iterable[ParamSpec], place: str, findings: list[Finding]
) -> tuple[ParamSpec, ...]:
    groups: dict[str, list[ParamSpec]] = {}
    for param in params:
        groups.setdefault(param.name, []).append(param)
    merged: list[ParamSpec] = []
    for name in sorted(groups):
        same = _ordered(groups[name])
        if len(same) > 1:
            findings.append(Finding(f"{place}.{name}", "published twice; kept once", "note"))
        first = same[0]
        related = {other for param in same for other in param.related}
        merged.append(
            replace(
                first,
                required=any(param.required for param in same),
                related=tuple(sorted(related)),
            )
        )
    return tuple(merged)


def merge_fields(
    fields: Iterable[FieldSpec], place: str, findings: list[Finding] | None = None
) -> tuple[FieldSpec, ...]:
    """Sort fields by name; of two with one name keep one, with the trees of both."""
    groups: dict[str, list[FieldSpec]] = {}
    for entry in fields:
        groups.setdefault(entry.name, []).append(entry)
    merged: list[FieldSpec] = []
    for name in sorted(groups):
        same = _ordered(groups[name])
        if len(same) > 1 and findings is not None:
            findings.append(Finding(f"{place}:{name}", "field published twice; kept once", "note"))
        tree = [inner for entry in same for inner in entry.fields]
        merged.append(replace(same[0], fields=merge_fields(tree, f"{place}:{name}", findings)))
    return tuple(merged)
