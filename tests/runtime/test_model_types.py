"""What type checkers are told of a model's methods is what pydantic's methods are."""

from __future__ import annotations

import ast
import inspect
from pathlib import Path

import pydantic
import pytest

import cstyped

TREE = ast.parse((Path(cstyped.__file__).parent / "model_types.py").read_text("utf-8"))
DECLARED = {
    node.name: [arg.arg for arg in (*node.args.args, *node.args.kwonlyargs)][1:]
    for node in ast.walk(TREE)
    if isinstance(node, ast.FunctionDef) and node.name.startswith("model_")
}


def test_the_methods_that_programs_use_are_declared() -> None:
    assert {"model_dump", "model_dump_json", "model_copy", "model_validate"} <= DECLARED.keys()
    assert {"model_validate_json", "model_construct", "model_extra"} <= DECLARED.keys()


@pytest.mark.parametrize("name", DECLARED)
def test_a_declared_method_takes_what_pydantics_takes(name: str) -> None:
    theirs = inspect.getattr_static(pydantic.BaseModel, name)
    if isinstance(theirs, property):
        assert DECLARED[name] == []
        return
    function = getattr(pydantic.BaseModel, name)

    assert set(DECLARED[name]) <= set(inspect.signature(function).parameters)
