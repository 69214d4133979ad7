"""Import lines in the order that isort gives them, so that generated modules pass the linter."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

# Where generated code finds all that it needs of the runtime.
_RUNTIME = "cstyped.runtime"

# The runtime and pydantic are somebody else's packages to a package that a user generated, and
# generated code names them in one section; the linter is told the same (pyproject.toml).
_STDLIB, _INSTALLED, _OWN = range(3)


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`. `own`: the module is one of the package itself."""

    module: str
    name: str
    own: bool = False

    def module_from(self, folder: str) -> str:
        """The module as it is imported in a module of a folder of the package."""
        if not self.own:
            return self.module
        here, there = [part for part in folder.split("/") if part], self.module.split(".")
        shared = 0
        while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
            shared += 1
        return "." * (len(here) - shared + 1) + ".".join(there[shared:])


def from_runtime(name: str) -> Import:
    """The import of a name that the runtime gives to generated code."""
    return Import(_RUNTIME, name)


def from_package(module: str, name: str) -> Import:
    """The import of a name of the generated package itself."""
    return Import(module, name, own=True)


def import_lines(imports: Iterable[Import], folder: str) -> tuple[str, ...]:
    """One line a module, with an empty line between the standard library, others, and our own.

    `folder`: where in the package the lines stand.
    """
    by_module: dict[str, set[str]] = {}
    for entry in imports:
        by_module.setdefault(entry.module_from(folder), set()).add(entry.name)
    lines: list[str] = []
    before = -1
    for module in sorted(by_module, key=_module_order):
        section = _section(module)
        if lines and section != before:
            lines.append("")
        before = section
        names = ", ".join(sorted(by_module[module], key=_name_order))
        lines.append(f"from {module} import {names}")
    return tuple(lines)


def _section(module: str) -> int:
    if module.startswith("."):
        return _OWN
    return _STDLIB if module.partition(".")[0] in sys.stdlib_module_names else _INSTALLED


def _module_order(module: str) -> tuple[int, int, str]:
    dots = len(module) - len(module.lstrip("."))
    return _section(module), -dots, module


def _name_order(name: str) -> tuple[bool, str]:
    """Constants first, as isort has it; then the alphabet, whatever the case."""
    return not (name.isupper() and len(name) > 1), name.lower()
