"""What generated code imports, and from where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

# Where generated code finds all that it needs of the runtime.
_RUNTIME = "cstyped.runtime"
# Apart, for those who use asyncio.
_ASYNC_RUNTIME = "cstyped.aio.runtime"


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


def from_async_runtime(name: str) -> Import:
    """The same for the generated AsyncClient."""
    return Import(_ASYNC_RUNTIME, name)


def from_package(module: str, name: str) -> Import:
    """The import of a name of the generated package itself."""
    return Import(module, name, own=True)


def import_lines(imports: Iterable[Import], folder: str) -> tuple[str, ...]:
    """One line a module, as it stands in a folder of the package. The formatter orders them."""
    by_module: dict[str, set[str]] = {}
    for entry in imports:
        by_module.setdefault(entry.module_from(folder), set()).add(entry.name)
    return tuple(
        f"from {module} import {', '.join(sorted(names))}"
        for module, names in sorted(by_module.items())
    )
