"""api_spec/fake/kinds.toml and the server's classes -> cstyped/testing/spec/fields.py.

The fields of the classes whose objects FakeCloud keeps, as TypedDicts, for type checkers only.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator
from typing import Final

from ..facts.server_model import ServerModel
from ..findings import Finding, GeneratorError
from ..json_types import texts
from .fake_facts import read_fake

_PLAIN: Final = {
    "Long": "int", "long": "int", "Integer": "int", "int": "int", "Short": "int", "short": "int",
    "Boolean": "bool", "boolean": "bool",
    "Float": "float", "float": "float", "Double": "float", "double": "float",
    "BigDecimal": "float",
    "long[]": "list[int]", "double[]": "list[float]", "String[]": "list[str]",
    "List<Long>": "list[int]",
}  # fmt: skip
_MANY: Final = re.compile(r"(?:List|Set)<(.+)>")


def fields_module(server: ServerModel) -> str:
    """The text of fields.py. Raises GeneratorError for a class that the server does not have."""
    names = texts(read_fake("kinds").get("classes"))
    classes = {name: _class_of(server, name) for name in sorted(names)}
    findings = [
        Finding("kinds.toml", f"there is no class {name}", "error")
        for name, cls in classes.items()
        if cls is None
    ]
    if findings:
        raise GeneratorError("api_spec/fake has errors; fix these entries", tuple(findings))
    return "".join(f"{line}\n" for line in _lines(server, [c for c in classes.values() if c]))


def _class_of(server: ServerModel, name: str) -> str | None:
    return next((cls for cls in (f"{name}Response", name) if cls in server.classes), None)


def _lines(server: ServerModel, classes: list[str]) -> Iterator[str]:
    yield "# @generated from api_spec/server_model.json and api_spec/fake/kinds.toml."
    yield '"""The fields of the rows that FakeCloud keeps. Only type checkers load this."""'
    yield ""
    yield "from typing import TypedDict"
    yield ""
    yield "Inner = dict[str, object]"
    for cls in classes:
        yield ""
        yield ""
        yield f"class {cls.removesuffix('Response')}Fields(TypedDict, total=False):"
        names = [field for field in server.fields(cls) if not keyword.iskeyword(field.name)]
        yield from (f"    {field.name}: {python_type(field.java)}" for field in names)
        if not names:
            yield "    pass"


def python_type(java: str) -> str:
    """The type of a field as rows keep it: as JSON has it."""
    if java in _PLAIN:
        return _PLAIN[java]
    if java.startswith("Map"):
        return "dict[str, list[str]]" if "List<" in java else "dict[str, str]"
    if many := _MANY.fullmatch(java):
        return f"list[{python_type(many[1])}]"
    return "Inner" if "Response" in java or java.endswith("Object") else "str"
