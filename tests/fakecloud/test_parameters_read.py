"""Behaviours read parameters that their commands have, in the types that these have.

`call.texts("hosttags")` of a parameter that is one string gives nothing, and says nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import cstyped.testing
from cstyped.testing.facts.spec import load

FAMILIES = Path(cstyped.testing.__file__).parent / "families"
VERSIONS = ("4.22", "4.20")
# Method of a call -> the types that it reads.
READS = {
    "text": ("string", "uuid"),
    "number": ("integer", "long", "short"),
    "flag": ("boolean",),
    "texts": ("list",),
    "moment": ("date",),
    "pairs": ("map",),
    "records": ("map",),
    "row": ("uuid",),
    "given": ("uuid",),
    "given_all": ("list",),
}


def _commands(function: ast.FunctionDef) -> Iterator[str]:
    """The commands that a function carries out."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "behaviour":
            yield from (ast.literal_eval(name) for name in decorator.args)


def _reads(function: ast.FunctionDef) -> Iterator[tuple[str, str]]:
    """Which method reads which parameter."""
    for node in ast.walk(function):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and ast.unparse(node.func.value) == "call"
            and node.func.attr in READS
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            yield node.func.attr, str(node.args[0].value)


def _types(commands: list[str], parameter: str) -> set[str]:
    """The types that a parameter has, in the commands and versions that have it."""
    known = [load(version).command(name) for version in VERSIONS for name in commands]
    found = [command.params.get(parameter) for command in known if command is not None]
    return {param.type for param in found if param is not None}


@pytest.mark.parametrize("file", sorted(FAMILIES.rglob("*.py")), ids=lambda file: file.stem)
def test_behaviours_read_parameters_as_their_commands_have_them(file: Path) -> None:
    wrong: list[str] = []
    for function in ast.parse(file.read_text("utf-8")).body:
        if not isinstance(function, ast.FunctionDef) or not (names := list(_commands(function))):
            continue
        for method, parameter in _reads(function):
            types = _types(names, parameter)
            if not types or not types <= set(READS[method]):
                wrong.append(f"{function.name}: call.{method}({parameter!r}), which is {types}")

    assert wrong == []
