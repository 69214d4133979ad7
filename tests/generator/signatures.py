"""What generated files declare, read by their syntax: nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Signature:
    """A function, a method or a request's `parse`: its keywords with defaults, and its result."""

    name: str
    keywords: tuple[tuple[str, str, str | None], ...]
    result: str


def functions(nodes: list[ast.stmt]) -> Iterator[Signature]:
    for node in nodes:
        if isinstance(node, ast.FunctionDef):
            yield Signature(
                node.name,
                tuple(
                    (
                        arg.arg,
                        ast.unparse(arg.annotation) if arg.annotation else "",
                        ast.unparse(default) if default else None,
                    )
                    for arg, default in zip(
                        node.args.kwonlyargs, node.args.kw_defaults, strict=True
                    )
                ),
                ast.unparse(node.returns) if node.returns else "",
            )


def requests(nodes: list[ast.stmt]) -> Iterator[Signature]:
    """Request classes, as if they were functions of their fields; an alias is left out."""
    for node in nodes:
        if isinstance(node, ast.ClassDef) and node.name.endswith("Request"):
            (parse,) = functions(node.body)
            fields = tuple(
                (
                    ast.unparse(line.target),
                    ast.unparse(_without_alias(line.annotation)),
                    ast.unparse(line.value) if line.value else None,
                )
                for line in node.body
                if isinstance(line, ast.AnnAssign)
                and not ast.unparse(line.annotation).startswith("ClassVar")
            )
            yield Signature(node.name, fields, parse.result)


def _without_alias(annotation: ast.expr) -> ast.expr:
    if isinstance(annotation, ast.Subscript) and ast.unparse(annotation.value) == "Annotated":
        assert isinstance(annotation.slice, ast.Tuple)
        return annotation.slice.elts[0]
    return annotation


@dataclass(frozen=True, slots=True)
class Doors:
    """All signatures behind each of the three doors, by name."""

    functions: dict[str, Signature]
    methods: dict[str, Signature]
    requests: dict[str, Signature]


def of_stubs(api: Path) -> Doors:
    doors = Doors({}, {}, {})
    body = ast.parse((api / "functions.pyi").read_text()).body
    doors.functions.update((one.name, one) for one in functions(body))
    body = ast.parse((api / "requests.pyi").read_text()).body
    doors.requests.update((one.name, one) for one in requests(body))
    body = ast.parse((api / "methods.pyi").read_text()).body
    for name, one in _methods(body):
        own = replace(one, name=name) if isinstance(one, Signature) else doors.functions[one]
        doors.methods[name] = own
    return doors


def _methods(body: list[ast.stmt]) -> Iterator[tuple[str, str | Signature]]:
    """The attributes of a client, each with the function that its class calls.

    The class of a deprecated one has the signature itself, because the function has the mark.
    """
    called: dict[str, str | Signature] = {}
    for node in body:
        if isinstance(node, ast.ClassDef):
            line = node.body[0]
            if isinstance(line, ast.Assign):
                called[node.name] = ast.unparse(line.value).removeprefix("_functions.")
            else:
                called[node.name], marked = functions(node.body)
                assert marked.name == "__get__"
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target), called[ast.unparse(node.annotation)]


def of_modules(api: Path) -> Doors:
    doors = Doors({}, {}, {})
    for path in sorted((api / "commands").glob("*.py")):
        body = ast.parse(path.read_text()).body
        doors.functions.update((one.name, one) for one in functions(body))
        doors.requests.update((one.name, one) for one in requests(body))
    doors.methods.update(doors.functions)
    return doors
