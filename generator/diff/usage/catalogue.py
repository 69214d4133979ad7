"""What a code base can use of the bindings: functions, requests, models and what they give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ...interpret import ir
from ...python.types import Generic, ModelName, Type, Union
from .known import Known, wrapped


@dataclass(frozen=True)
class Catalogue:
    """The names of both versions that are compared; where they differ, the older one counts."""

    functions: Mapping[str, str]  # list_zones -> listZones
    requests: Mapping[str, str]  # ListZonesRequest -> listZones
    commands: Mapping[str, ir.Command]
    fields: Mapping[str, Mapping[str, ir.Field]]  # model -> attribute -> field
    enumerations: frozenset[str]

    def result(self, command: str) -> Known | None:
        """What a call of a command gives."""
        found = self.commands.get(command)
        return self.known(found.result) if found else None

    def param(self, command: str, keyword: str) -> str:
        """The wire name of a keyword, which Python can force to differ."""
        found = self.commands.get(command)
        wires = {param.py: param.wire for param in found.params} if found else {}
        return wires.get(keyword, keyword)

    def known(self, given: Type) -> Known | None:
        """What is known of a value of a generated type."""
        match given:
            case Union(members):
                return next((found for one in members if (found := self.known(one))), None)
            case Generic(outer, items):
                return wrapped(outer.name, self.known(items[-1]))
            case ModelName(name) if name in self.fields:
                return Known("model", name)
            case _:
                return None


def catalogue(*packages: ir.Package) -> Catalogue:
    """The names of some packages; of two packages with the same name, the first counts."""
    commands: dict[str, ir.Command] = {}
    fields: dict[str, dict[str, ir.Field]] = {"Success": {}}
    enumerations: set[str] = set()
    for package in packages:
        for command in package.commands:
            commands.setdefault(command.wire, command)
        for model in package.models:
            known = fields.setdefault(model.name, {})
            for entry in model.fields:
                known.setdefault(entry.py, entry)
        enumerations.update(enum.name for enum in package.enums)
    return Catalogue(
        functions={command.function: wire for wire, command in commands.items()},
        requests={command.request: wire for wire, command in commands.items()},
        commands=commands,
        fields=fields,
        enumerations=frozenset(enumerations),
    )
