"""Render: the IR -> texts by path. The templates print; nothing is decided here or there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import jinja2

from . import ir

Tree = Mapping[str, str]  # path inside the package, with forward slashes -> text


def environment(*folders: Path) -> jinja2.Environment:
    """Templates of the first folder that has them. Undefined names fail."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader([str(folder) for folder in folders]),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # what is printed is Python source; texts are made harmless in wording.py
    )
    made.filters["literal"] = repr
    made.filters["docstring"] = _docstring
    made.filters["sorted_set"] = _sorted_set
    return made


def _docstring(lines: Sequence[str], indent: int) -> str:
    """Lines as the inside of a docstring; the first one follows the quotes."""
    blank = " " * indent
    return "\n".join(f"{blank}{line}" if line and at else line for at, line in enumerate(lines))


def _sorted_set(values: Iterable[str]) -> str:
    return "{" + ", ".join(repr(value) for value in sorted(values)) + "}"


def render(package: ir.Package, env: jinja2.Environment, *, standalone: bool) -> Tree:
    """All files of a package. `standalone`: with the front of a package of its own."""
    spec = package.spec
    tree: dict[str, str] = {
        "api/__init__.py": env.get_template("api_init.py.j2").render(package=package),
        "api/__init__.pyi": env.get_template("api_init.pyi.j2").render(package=package),
        "api/client.py": env.get_template("client.py.j2").render(package=package),
        "api/client.pyi": env.get_template("client.pyi.j2").render(package=package),
        "models/__init__.py": env.get_template("models_init.py.j2").render(package=package),
        "models/__init__.pyi": env.get_template("models_init.pyi.j2").render(package=package),
        "types/__init__.py": env.get_template("types.py.j2").render(package=package),
    }
    command_template = env.get_template("command.py.j2")
    for command in package.commands:
        tree[f"api/{command.wire}.py"] = command_template.render(command=command, spec=spec)
    model_template = env.get_template("model.py.j2")
    for model in package.models:
        tree[f"models/{model.module}.py"] = model_template.render(model=model, spec=spec)
    for reads, prefix, holder in ((True, "_read", "Reads"), (False, "_change", "Changes")):
        commands = [command for command in package.commands if command.reads is reads]
        for door in ("methods", "functions", "requests"):
            tree[f"api/{prefix}_{door}.pyi"] = env.get_template("stub.pyi.j2").render(
                door=door,
                commands=commands,
                holder=holder,
                imports=_stub_imports(commands, door),
                spec=spec,
            )
    if standalone:
        tree["__init__.py"] = env.get_template("package_init.py.j2").render(package=package)
        tree["__init__.pyi"] = env.get_template("package_init.pyi.j2").render(package=package)
        tree["py.typed"] = ""
    return tree


def _stub_imports(commands: Iterable[ir.Command], door: str) -> list[str]:
    """The imports of all commands of a stub, one line a module."""
    by_module: dict[str, set[str]] = {}
    for command in commands:
        for line in (*command.runtime_imports, *command.typing_imports):
            module, _, imported = line.removeprefix("from ").partition(" import ")
            by_module.setdefault(module, set()).update(imported.split(", "))
    unused = {
        "methods": ("cstyped.model", "cstyped.client", "cstyped.answer", "cstyped.encoding"),
        "functions": ("cstyped.model", "cstyped.answer", "cstyped.encoding"),
        "requests": ("cstyped.client", "cstyped.encoding"),
    }[door]
    for module in unused:
        by_module.pop(module, None)
    by_module.get("cstyped.model", set()).discard("Wire")
    order = sorted(by_module, key=lambda module: (module.startswith("."), module))
    return [f"from {m} import {', '.join(sorted(by_module[m]))}" for m in order if by_module[m]]
