"""What commands, parameters and fields mean -> cstyped/cli/spec/words.json, for help and search."""

from __future__ import annotations

from collections.abc import Iterator

from ..facts.sources import Sources
from ..interpret import docstrings, ir
from ..pipeline import Built
from .cli_commands import grouped


def words_file(built: Built) -> str:
    """The text of the file: one command or model a line."""
    specs = built.sources.spec.by_name()
    commands = {
        command.wire: dict(_command(command, specs[command.wire].since, built.sources))
        for command in built.package.commands
    }
    models = {model.name: dict(_model(model)) for model in built.package.models}
    return grouped({"commands": commands, "models": models}, {})


def _command(command: ir.Command, since: str, sources: Sources) -> Iterator[tuple[str, object]]:
    yield "does", docstrings.summary(sources.spec.by_name()[command.wire], sources)
    if since:
        yield "since", since
    if command.deprecated:
        yield "deprecated", command.deprecated.words
    if command.other is not None:
        yield "other", [command.other.param.wire, command.other.result.model.name]
    yield "params", {param.wire: param.doc for param in command.params if param.doc}


def _model(model: ir.Model) -> Iterator[tuple[str, object]]:
    yield "class", model.cls
    yield "fields", {entry.wire: [str(entry.type), " ".join(entry.doc)] for entry in model.fields}
