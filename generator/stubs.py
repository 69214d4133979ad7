"""The stubs of a package: all signatures in a few files, for type checkers only.

A checker that follows `client.list_zones` to 900 modules takes minutes; six stubs take seconds.
Reads and changes are apart so that no file grows over 300 KB.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from . import ir
from .imports import import_lines
from .python_types import Import

_DOORS = ("methods", "functions", "requests")
_BASES = {
    "methods": frozenset[Import](),
    "functions": frozenset({Import("cstyped.client", "BaseClient")}),
    "requests": frozenset(
        {Import("cstyped.model", "Request"), Import("cstyped.answer", "Envelope")}
    ),
}


def stubs(commands: Iterable[ir.Command]) -> tuple[ir.Stub, ...]:
    """One stub for each door, for reads and for changes."""
    listed = tuple(commands)
    return tuple(
        _stub(door, prefix, holder, [command for command in listed if command.reads is reads])
        for reads, prefix, holder in ((True, "_read", "Reads"), (False, "_change", "Changes"))
        for door in _DOORS
    )


def _stub(door: str, prefix: str, holder: str, commands: Sequence[ir.Command]) -> ir.Stub:
    needs = {one for command in commands for one in command.needs}
    if door != "requests":  # a request has one constructor, and one result for all its values
        needs |= {one for command in commands for one in command.overload_needs}
    return ir.Stub(
        path=f"api/{prefix}_{door}.pyi",
        door=door,
        holder=holder,
        imports=import_lines(needs | (_BASES[door] if commands else set())),
        commands=tuple(commands),
    )
