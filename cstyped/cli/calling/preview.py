"""What would be sent, and the same in Python. Secrets are in neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from cstyped.checks.json_types import is_object
from cstyped.cli.given.parameters import Parameters
from cstyped.cli.given.references import is_id
from cstyped.cli.known import commands
from cstyped.cli.known.commands import Command, Parameter
from cstyped.cli.known.resources import search
from cstyped.errors.redaction import shown
from cstyped.errors.secret_names import is_secret

if TYPE_CHECKING:
    from cstyped.client import BaseClient

_LONGEST = 80  # letters of a line of Python


def request(
    client: BaseClient, command: Command, values: Mapping[str, object], objects: Sequence[str]
) -> Iterator[str]:
    """The endpoint, and the parameters as they go over the wire."""
    for own in [{"id": name} for name in objects] or [{}]:
        named = client._to_call(
            command.name, {**values, **own}, wait=False, timeout=None, all_pages=False
        )
        yield f"POST {client.endpoint}"
        yield f"command={command.name}"
        for name, text in shown(named.call.params, named.call.secrets).items():
            yield f"{name}={text}"


def as_python(
    command: Command, parameters: Parameters, objects: Sequence[str], profile: str | None
) -> Iterator[str]:
    """A program that makes the same call with a typed client."""
    arguments = dict(_arguments(command, parameters))
    if any("getpass(" in text for text in arguments.values()):
        yield "from getpass import getpass"
        yield ""
    yield "from cstyped import Client"
    yield ""
    yield f"client = Client.from_config({profile!r})" if profile else "client = Client.from_env()"
    indent = ""
    if len(objects) > 1:
        yield f"for own in {list(objects)!r}:"
        indent, arguments = "    ", {"id": _own_id(command, "own"), **arguments}
    elif objects:
        arguments = {"id": _own_id(command, objects[0], written=repr(objects[0])), **arguments}
    yield from (f"{indent}{line}" for line in _call(command, arguments))


def _call(command: Command, arguments: Mapping[str, str]) -> Iterator[str]:
    written = [f"{name}={text}" for name, text in arguments.items()]
    call = f"client.{command.function}({', '.join(written)})"
    lines = [call]
    if len(call) > _LONGEST:
        lines = [f"client.{command.function}(", *(f"    {one}," for one in written), ")"]
    if command.is_list and not command.is_job:
        lines[0] = f"for row in {lines[0]}"
        lines[-1] += ".all():"
        yield from (*lines, "    print(row)")
        return
    lines[0] = f"result = {lines[0]}"
    lines[-1] += ".result()" if command.is_job else ""
    yield from (*lines, "print(result)")


def _arguments(command: Command, parameters: Parameters) -> Iterator[tuple[str, str]]:
    maps: dict[str, list[str]] = {}
    for name, value in parameters.values.items():
        if "[" in name:  # on the wire's form: its entries are put together again
            maps.setdefault(name.partition("[")[0], []).append(name)
            continue
        parameter = command.parameters[name]
        yield parameter.python, _literal(parameter, value)
    for top, names in maps.items():
        entries = {name: parameters.values[name] for name in names}
        parameter = command.parameters[top]
        yield parameter.python, _literal(parameter, _from_wire(parameter, entries))
    for named in parameters.named:
        found = [_looked_up(named.parameter, name, repr(name)) for name in named.names]
        is_list = named.parameter.type == "list"
        yield named.parameter.python, f"[{', '.join(found)}]" if is_list else found[0]


def _own_id(command: Command, name: str, written: str = "own") -> str:
    return _looked_up(command.parameters["id"], name, written)


def _looked_up(parameter: Parameter, name: str, written: str) -> str:
    """An id, or the call that finds it by a name."""
    ways = (search(resource, parameter.name) for resource in parameter.of)
    how = next((way for way in ways if way is not None), None)
    if how is None or is_id(name):
        return written
    along = "".join(f", {key}={value!r}" for key, value in how.along.items())
    listing = commands.command(how.command).function
    return f"client.{listing}({how.ask}={written}{along}).one().id"


def _literal(parameter: Parameter, value: object) -> str:
    if parameter.secret:
        return f"getpass({parameter.name + ': '!r})"
    if is_object(value):
        return _mapping(parameter, value)
    if not isinstance(value, str):
        return repr(value)
    if parameter.type == "boolean":
        return "True" if value == "true" else "False"
    if parameter.type == "number":
        return value
    if parameter.type == "list":
        return repr([one.strip() for one in value.split(",")])
    return repr(value)


def _mapping(parameter: Parameter, value: Mapping[str, object]) -> str:
    pairs: list[str] = []
    for key, text in value.items():
        asked = f"getpass({f'{key}: '!r})"
        shown_value = asked if is_secret(f"{parameter.name}[0].{key}") else repr(text)
        pairs.append(f"{key!r}: {shown_value}")
    return f"{{{', '.join(pairs)}}}"


_WIRE = re.compile(r"[^\[]+\[(\d+)\]\.(.+)")


def _from_wire(parameter: Parameter, entries: Mapping[str, object]) -> object:
    """`tags[0].key`, `tags[0].value` -> {"env": "prod"}; other maps as a list of entries."""
    found: dict[str, dict[str, object]] = {}
    for name, value in entries.items():
        match = _WIRE.fullmatch(name)
        if match:
            found.setdefault(match[1], {})[match[2]] = value
    if parameter.type == "pairs":
        if all({"key", "value"} == one.keys() for one in found.values()):
            return {str(one["key"]): one["value"] for one in found.values()}
        return {key: value for one in found.values() for key, value in one.items()}
    return list(found.values())
