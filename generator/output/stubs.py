"""The stubs of a package: all signatures in a few files, for type checkers and editors.

A checker that follows `client.list_zones` to 900 modules takes minutes; a few stubs take seconds.
The methods have the whole documentation, which editors show from here; the other two doors have
a summary, since checkers read every line.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence, Set

from ..interpret import ir
from ..python.imports import Import, from_runtime, import_lines

_BASES = {
    "methods": frozenset[Import](),
    "functions": frozenset({from_runtime("BaseClient")}),
    "requests": frozenset({from_runtime("Request"), from_runtime("Envelope")}),
}
# Characters, as estimated before formatting: no generated file is to be over 300 KB.
_MOST = 250_000


def stubs(commands: Iterable[ir.Command]) -> tuple[ir.Stub, ...]:
    """The stubs of each door, none of them too long."""
    listed = tuple(commands)
    return tuple(
        _stub(door, number, part)
        for door in _BASES
        for number, part in enumerate(_divided(door, listed), 1)
    )


def _divided(door: str, commands: Sequence[ir.Command]) -> Iterator[Sequence[ir.Command]]:
    """The commands in runs whose text fits into a file; one run at least."""
    part: list[ir.Command] = []
    imports = set[Import]()
    length = 0
    for command in commands:
        if part and length + _length(door, command, imports) > _MOST:
            yield part
            part, length = [], 0
            imports = set[Import]()
        part.append(command)
        length += _length(door, command, imports)
        imports |= command.needs
    yield part


def _length(door: str, command: ir.Command, imported: Set[Import]) -> int:
    """About how many characters the command adds to a stub."""
    docs = {"methods": command.docs, "functions": command.brief, "requests": ()}[door]
    signatures = [command.signature, *(one.signature for one in command.overloads)]
    texts = sum(len(signature) for signature in signatures) + sum(len(line) + 8 for line in docs)
    texts += sum(len(one.module) + len(one.name) for one in command.needs - imported)
    return 100 + texts + 8 * len(command.params)


def _stub(door: str, number: int, commands: Sequence[ir.Command]) -> ir.Stub:
    needs = {one for command in commands for one in command.needs}
    if door != "requests":  # a request has one constructor, and one result for all its values
        needs |= {one for command in commands for one in command.overload_needs}
    return ir.Stub(
        door=door,
        number=number,
        imports=import_lines(needs | (_BASES[door] if commands else set())),
        commands=tuple(commands),
    )
