"""What PyInstaller must be told of cstyped: its modules are loaded by name, so it finds no imports.

PyInstaller takes the folder of hooks from the entry point `pyinstaller40`.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path


def hook_dirs() -> list[str]:
    """Return where PyInstaller finds the hooks."""
    return [str(Path(__file__).parent)]


def submodules(package: str, *, without: tuple[str, ...] = ()) -> list[str]:
    """Return the names of all modules of a package, from its files: nothing is imported.

    Also for a package that `cstyped-generate build` made: a hook-acme_cloudstack.py of yours says
    `hiddenimports = submodules("acme_cloudstack")`.
    """
    return sorted(
        name
        for folder in _folders(package)
        for file in folder.rglob("*.py")
        if (name := _name(package, file.relative_to(folder))) and not name.startswith(without)
    )


def data_files(package: str, pattern: str) -> list[tuple[str, str]]:
    """Return each file of a package that is no module, with the folder where it belongs."""
    return sorted(
        (str(file), str(Path(*package.split(".")) / file.relative_to(folder).parent))
        for folder in _folders(package)
        for file in folder.rglob(pattern)
    )


def _folders(package: str) -> Iterator[Path]:
    found = find_spec(package)
    if found is None or found.submodule_search_locations is None:
        raise ModuleNotFoundError(f"there is no package {package}", name=package)
    yield from map(Path, found.submodule_search_locations)


def _name(package: str, file: Path) -> str:
    """The module of a file; empty where its name is no module's, as that of a hook."""
    parts = [*package.split("."), *file.with_suffix("").parts]
    if parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts) if all(map(str.isidentifier, parts)) else ""
