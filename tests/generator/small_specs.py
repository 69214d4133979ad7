"""Specs of a few commands, for tests that compare versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.diff.changes import Change, Diff, Kind
from generator.diff.compare import diff
from generator.diff.side import Side, understood
from generator.spec.model import CommandSpec, FieldSpec, ParamSpec, Spec

Tree = Mapping[str, "str | tuple[str, Tree]"]


def fields(tree: Tree) -> tuple[FieldSpec, ...]:
    """Fields by name: a type, or a type and the tree in it."""
    return tuple(
        FieldSpec(name, of) if isinstance(of, str) else FieldSpec(name, of[0], fields=fields(of[1]))
        for name, of in sorted(tree.items())
    )


def params(types: Mapping[str, str]) -> tuple[ParamSpec, ...]:
    """Parameters by name; a type that ends in "!" is required."""
    return tuple(
        ParamSpec(name, of.removesuffix("!"), required=of.endswith("!"))
        for name, of in sorted(types.items())
    )


def command(
    name: str,
    takes: Mapping[str, str] | None = None,
    gives: Tree | None = None,
    *,
    isasync: bool = False,
) -> CommandSpec:
    answer = {"success": "boolean"} if gives is None else gives
    return CommandSpec(name, isasync=isasync, params=params(takes or {}), fields=fields(answer))


def side(version: str, commands: Iterable[CommandSpec]) -> Side:
    ordered = tuple(sorted(commands, key=lambda each: each.name))
    return understood(Spec(version, ordered), version)[0]


def compare(before: Iterable[CommandSpec], after: Iterable[CommandSpec]) -> Diff:
    return diff(side("4.20", before), side("4.22", after))


def only(found: Diff, kind: Kind) -> Change:
    """The one change of a kind."""
    (change,) = (change for change in found.changes if change.kind == kind)
    return change
