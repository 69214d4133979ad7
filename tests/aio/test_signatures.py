"""The two clients agree in every command, parameter and result: to checkers, and when they run."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import cstyped.api
from cstyped import Client
from cstyped.aio import AsyncClient
from tests.golden.plugin.golden_plugin import api as plugin_api

FOLDERS = [Path(str(package.__file__)).parent for package in (cstyped.api, plugin_api)]
AWAITED = {"Job": "AioJob", "ListResult": "AioListResult"}


def functions(stub: Path) -> Iterator[tuple[str, str, str, str]]:
    """Name, marks, parameters and result of every function of a stub, overloads each on its own."""
    for found in ast.parse(stub.read_text("utf-8")).body:
        if isinstance(found, ast.FunctionDef | ast.AsyncFunctionDef):
            marks = " ".join(ast.unparse(mark) for mark in found.decorator_list)
            assert found.args.args[0].arg == "client"
            keywords = ast.unparse(ast.arguments([], [], *_keywords(found.args), None, []))
            assert found.returns is not None
            yield found.name, marks, keywords, ast.unparse(found.returns)


def _keywords(found: ast.arguments) -> tuple[None, list[ast.arg], list[ast.expr | None]]:
    return None, found.kwonlyargs, found.kw_defaults


def awaited(result: str) -> str:
    """A result of the one client as it is of the other."""
    alternatives = [each.strip() for each in result.split(" | ")]
    return " | ".join(
        AWAITED.get(kind, kind) + bracket + rest
        for kind, bracket, rest in (each.partition("[") for each in alternatives)
    )


@pytest.mark.parametrize("folder", FOLDERS, ids=["cstyped", "a generated package"])
def test_every_function_takes_the_same_and_gives_the_same_awaited(folder: Path) -> None:
    ours = list(functions(folder / "functions.pyi"))
    theirs = list(functions(folder / "aio_functions.pyi"))

    expected = [(name, marks, given, awaited(result)) for name, marks, given, result in ours]
    assert len(ours) > 0
    assert theirs == expected
    tree = ast.parse((folder / "aio_functions.pyi").read_text("utf-8"))
    assert not [one for one in tree.body if isinstance(one, ast.FunctionDef)]


@pytest.mark.parametrize("folder", FOLDERS, ids=["cstyped", "a generated package"])
def test_every_method_of_the_one_client_is_one_of_the_other(folder: Path) -> None:
    ours, theirs = (folder / name for name in ("client.pyi", "aio.pyi"))

    assert methods(ours) == methods(theirs) != []
    assert bound(folder / "methods.pyi") == bound(folder / "aio_methods.pyi") != {}


def methods(stub: Path) -> list[str]:
    return [
        name.name
        for found in ast.walk(ast.parse(stub.read_text("utf-8")))
        if isinstance(found, ast.ImportFrom) and found.module in ("methods", "aio_methods")
        for name in found.names
    ]


def bound(stub: Path) -> dict[str, str]:
    """The functions whose signatures the classes of methods have, and the marks of others."""
    return {
        found.name: " ".join(
            "__get__" if isinstance(each, ast.FunctionDef) else ast.unparse(each)
            for each in found.body
            if not isinstance(each, ast.AsyncFunctionDef)
            and not (isinstance(each, ast.FunctionDef) and each.name == "__call__")
        )
        for found in ast.parse(stub.read_text("utf-8")).body
        if isinstance(found, ast.ClassDef)
    }


def test_commands_have_the_same_signatures_when_a_program_runs() -> None:
    for name in list(Client.commands.names())[::30]:
        ours, theirs = getattr(Client, name), getattr(AsyncClient, name)
        assert inspect.signature(ours) == inspect.signature(theirs), name
    assert list(Client.commands.names()) == list(AsyncClient.commands.names())


OWN = ["__init__", "from_env", "from_config", "send", "call", "job", "as_completed", "sign_in"]
OWN += ["options", "close"]


@pytest.mark.parametrize("name", OWN)
def test_the_other_methods_take_the_same(name: str) -> None:
    ours = dict(inspect.signature(getattr(Client, name)).parameters)
    theirs = dict(inspect.signature(getattr(AsyncClient, name)).parameters)

    if name in ("__init__", "from_env", "from_config"):
        assert theirs.pop("concurrency").default == 16
    assert _shown(theirs) == _shown(ours)


def _shown(parameters: dict[str, inspect.Parameter]) -> list[tuple[str, Any, str]]:  # Any: defaults
    return [
        (name, one.default, str(one.annotation).replace("AioJob", "Job").replace("Any", "_T"))
        for name, one in parameters.items()
    ]


def test_both_have_the_same_public_attributes() -> None:
    def public(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert public(Client) == public(AsyncClient)
