"""Which parameter is meant by a name, and whether a value can be one of it. Nothing is sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cstyped.checks.suggestions import did_you_mean
from cstyped.cli.exits import Mistake
from cstyped.cli.known import resources
from cstyped.cli.known.commands import Command, Parameter

_TRUE = frozenset({"true", "yes", "on", "1"})
_FALSE = frozenset({"false", "no", "off", "0"})
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
# What other programs write like a parameter, and how it is written here.
_HABITS = {"filter": "--columns name,state is what CloudMonkey's filter= is"}
_LONGEST = 12  # values that an error lists


@dataclass(frozen=True, slots=True)
class Meant:
    """A parameter that was named. key: of a map, what stands behind its name. by_name: the value
    is the name of a resource, whose id is to be looked up.
    """

    parameter: Parameter
    key: str = ""
    by_name: bool = False


def meant(command: Command, name: str) -> Meant:
    """Return which parameter a name is for. Raises Mistake with what was probably meant."""
    found = command.parameter(name)
    if found is not None:
        return Meant(found)
    top, dot, _ = name.partition("[") if "[" in name else name.partition(".")
    found = command.parameter(top)
    if found is not None and found.is_map and dot:
        return Meant(found, key=name[len(top) :])
    for possible in _names_of_ids(name):
        found = command.parameter(possible)
        if found is not None and found.of:
            return Meant(found, by_name=True)
    if top in _HABITS:
        raise Mistake(f"{command.name} has no parameter {top!r}: {_HABITS[top]}")
    hint = did_you_mean(top, command.parameters)
    raise Mistake(
        f"{command.name} has no parameter {top!r}{hint or ': cstyped help ' + command.name}"
    )


def _names_of_ids(name: str) -> Iterator[str]:
    """`zone` -> zoneid; `networks` -> networkids; `vm` -> virtualmachineid."""
    short = resources.short_forms()
    lowered = name.lower()
    for noun in (lowered, *short.get(lowered, ())):
        yield f"{noun}id"
    singular = lowered.removesuffix("s")
    for noun in (lowered, singular, *short.get(singular, ())):
        yield f"{noun}ids"


def fitting(parameter: Parameter, text: str) -> str:
    """Return a value as the server reads it. Raises Mistake for one that it could not read."""
    if parameter.type == "boolean":
        return _boolean(parameter.name, text)
    if parameter.type == "number" and not _NUMBER.fullmatch(text):
        raise Mistake(f"{parameter.name}={text}: {parameter.name} is a number")
    if parameter.values and parameter.type == "list":
        return ",".join(_one_of(parameter, one.strip()) for one in text.split(","))
    return _one_of(parameter, text) if parameter.values else text


def _boolean(name: str, text: str) -> str:
    lowered = text.lower()
    if lowered in _TRUE:
        return "true"
    if lowered in _FALSE:
        return "false"
    raise Mistake(f"{name}={text}: {name} is true or false")


def _one_of(parameter: Parameter, text: str) -> str:
    values = parameter.values
    if text in values or not text:
        return text
    folded = {value.casefold(): value for value in values}
    same = folded.get(text.casefold())
    if same is not None:
        return same
    if parameter.open:
        return text
    hint = did_you_mean(text, values)
    if not hint:
        shown = ", ".join(values[:_LONGEST]) + (", ..." if len(values) > _LONGEST else "")
        hint = f"; it can be {shown}"
    raise Mistake(
        f"{parameter.name}={text}: no such value{hint}"
        f"\nIf your server knows it: cstyped call sends any value"
    )
