"""What the bindings of one side have: results, parameters, fields, values. Looked up."""

from __future__ import annotations

from collections.abc import Iterator

from ..interpret import ir, names
from ..interpret.shapes import published_tree
from ..spec.model import CommandSpec, FieldSpec
from .side import Side


class Bindings:
    """Look-up tables of one side."""

    def __init__(self, side: Side) -> None:
        self._server = side.server
        self._model_names = side.overlay.model_names
        self._commands = {command.wire: command for command in side.package.commands}
        self._models = {model.cls: model.name for model in side.package.models}
        self._params = {
            (command.wire, param.wire): param
            for command in side.package.commands
            for param in command.params
        }
        self._fields = {
            (model.name, entry.wire): entry
            for model in side.package.models
            for entry in model.fields
        }
        self.enums = {
            enum.name: tuple(str(value) for value in enum.values) for enum in side.package.enums
        }
        self._structs = {
            struct.name: tuple(key for key, _ in (*struct.keys, *struct.optional_keys))
            for struct in side.package.structs
        }
        self._nouns = {name.lower(): name for name in self._models.values()}

    def command(self, name: str) -> ir.Command | None:
        return self._commands.get(name)

    def result(self, command: str) -> str | None:
        found = self._commands.get(command)
        return str(found.result) if found else None

    def param(self, command: str, name: str) -> ir.Param | None:
        return self._params.get((command, name))

    def field(self, model: str, name: str) -> ir.Field | None:
        return self._fields.get((model, name))

    def tree(self, command: CommandSpec) -> Iterator[tuple[str, str, FieldSpec]]:
        return published_tree(command, self._server)

    def model(self, cls: str) -> str:
        if cls == "SuccessResponse":
            return "Success"
        return self._models.get(cls) or names.model_name(cls, self._model_names)

    def about(self, command: str) -> str:
        """The resource of a command: what it answers, or what its name speaks of."""
        found = self._commands.get(command)
        if found is not None and found.model and found.model != "Success":
            return found.model
        # manageGpuDevice, deleteGpuCards: a verb and a resource.
        spoken = names.singular(command)
        for noun, model in self._nouns.items():
            verb = spoken[: -len(noun)]
            if spoken.lower().endswith(noun) and verb.islower():
                return model
        return names.noun(command)

    def values(self, member: ir.Member) -> tuple[str, ...] | None:
        """The values of an enumeration; None where any may stand there."""
        return self.enums.get(member.enumeration)

    def keys(self, member: ir.Member) -> tuple[str, ...] | None:
        """The keys of a map structure; None where it has none, or any."""
        return self._structs.get(member.structure)
