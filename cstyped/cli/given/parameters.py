"""The parameters of a call, from what a line gives and the names that it leaves to look up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from cstyped.cli.exits import Mistake
from cstyped.cli.given.contents import content, is_shown
from cstyped.cli.given.fitting import fitting, meant
from cstyped.cli.given.maps import Entry, from_json
from cstyped.cli.known.commands import Command, Parameter


@dataclass(frozen=True, slots=True)
class Named:
    """Resources that are given by their names, where their ids are asked for."""

    parameter: Parameter
    names: tuple[str, ...]


@dataclass(slots=True)
class Parameters:
    """What is sent, and what must be looked up before. warnings: for who typed it."""

    values: dict[str, object] = field(default_factory=dict[str, object], repr=False)
    named: list[Named] = field(default_factory=list[Named])
    warnings: list[str] = field(default_factory=list[str])

    def with_ids(self, look_up: Callable[[Named], str]) -> dict[str, object]:
        """All values, with the ids of what was named."""
        return self.values | {one.parameter.name: look_up(one) for one in self.named}


def read_parameters(command: Command, given: Mapping[str, str]) -> Parameters:
    """Read what a line gives. Raises Mistake for what the command could not take."""
    found = Parameters()
    for name, text in given.items():
        _read(command, name, text, found)
    return found


def missing(command: Command, found: Parameters) -> list[str]:
    """The required parameters that are not given."""
    given = {name.partition("[")[0] for name in found.values}
    given |= {one.parameter.name for one in found.named}
    return [one.name for one in command.required() if one.name not in given]


def _read(command: Command, name: str, text: str, found: Parameters) -> None:
    which = meant(command, name)
    parameter = which.parameter
    given = {one.partition("[")[0] for one in found.values} | {
        one.parameter.name for one in found.named
    }
    if parameter.deprecated and parameter.deprecated not in found.warnings:
        found.warnings.append(parameter.deprecated)
    if is_shown(parameter, text):
        found.warnings.append(
            f"{parameter.name} stands in the list of processes and in your shell's history;"
            f" {parameter.name}=- asks for it, {parameter.name}=@FILE reads it"
        )
    if which.key:
        _add_entry(parameter, which.key, content(parameter, text), found)
        return
    if parameter.name in given:
        raise Mistake(f"{parameter.name} is given twice")
    if which.by_name:
        if not text:
            raise Mistake(f"{name}= needs a name")
        names = tuple(text.split(",")) if parameter.type == "list" else (text,)
        found.named.append(Named(parameter, names))
        return
    value = content(parameter, text)
    if parameter.is_map:
        found.values[parameter.name] = from_json(parameter, value) if value else value
        return
    found.values[parameter.name] = fitting(parameter, value)


def _add_entry(parameter: Parameter, key: str, value: str, found: Parameters) -> None:
    """Add `.env=prod` to a map that is written so, or `[0].key=env` as it is."""
    if key.startswith("["):
        found.values[f"{parameter.name}{key}"] = value
        return
    entries = found.values.setdefault(parameter.name, Entry())
    if not isinstance(entries, dict):
        raise Mistake(f"{parameter.name} is given twice: as a whole and by its keys")
    entries[key[1:]] = value
