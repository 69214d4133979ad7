"""What commands, parameters and fields mean. Only help, search and errors read this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from cstyped.cli.known import files


@dataclass(frozen=True, slots=True)
class CommandWords:
    """What a command does, since when it is there, and what its parameters mean.

    other: a parameter, and the resource that the command answers where it is given.
    """

    does: str
    since: str
    deprecated: str
    other: tuple[str, str] | None
    parameters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a resource: its type as Python has it, and what it means."""

    type: str
    means: str


def of_command(name: str) -> CommandWords:
    # Any: an entry of the generated file.
    entry: dict[str, Any] = files.words()["commands"][name]
    other = entry.get("other")
    return CommandWords(
        does=entry["does"],
        since=entry.get("since", ""),
        deprecated=entry.get("deprecated", ""),
        other=tuple(other) if other else None,
        parameters=entry["params"],
    )


def models() -> list[str]:
    """The names of all resources."""
    return list(files.words()["models"])


def fields(resource: str) -> dict[str, Field]:
    """The fields of a resource; none where it is not known."""
    entry = files.words()["models"].get(resource, {})
    return {name: Field(*facts) for name, facts in entry.get("fields", {}).items()}


def server_class(resource: str) -> str:
    """What the server calls a resource."""
    return str(files.words()["models"][resource]["class"])
